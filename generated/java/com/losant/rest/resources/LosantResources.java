// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.resources;

import com.losant.rest.access.ApplicationApiTokenApi;
import com.losant.rest.access.ApplicationApiTokensApi;
import com.losant.rest.access.ApplicationKeyApi;
import com.losant.rest.access.ApplicationKeysApi;
import com.losant.rest.access.AuthApi;
import com.losant.rest.api.Transport;
import com.losant.rest.applications.ApplicationApi;
import com.losant.rest.applications.ApplicationJobLogApi;
import com.losant.rest.applications.ApplicationJobLogsApi;
import com.losant.rest.applications.ApplicationTemplateApi;
import com.losant.rest.applications.ApplicationTemplatesApi;
import com.losant.rest.applications.ApplicationsApi;
import com.losant.rest.data.DataApi;
import com.losant.rest.datatables.DataTableApi;
import com.losant.rest.datatables.DataTableRowApi;
import com.losant.rest.datatables.DataTableRowsApi;
import com.losant.rest.datatables.DataTablesApi;
import com.losant.rest.devices.DeviceApi;
import com.losant.rest.devices.DeviceAttributeApi;
import com.losant.rest.devices.DeviceAttributesApi;
import com.losant.rest.devices.DeviceRecipeApi;
import com.losant.rest.devices.DeviceRecipesApi;
import com.losant.rest.devices.DevicesApi;
import com.losant.rest.events.EventApi;
import com.losant.rest.events.EventsApi;
import com.losant.rest.files.FileApi;
import com.losant.rest.files.FilesApi;
import com.losant.rest.files.PrivateFileApi;
import com.losant.rest.files.PrivateFilesApi;
import com.losant.rest.workflows.FlowApi;
import com.losant.rest.workflows.FlowVersionApi;
import com.losant.rest.workflows.FlowVersionsApi;
import com.losant.rest.workflows.FlowsApi;
import java.util.Objects;

/** The API, resource by resource. A resource costs nothing before it is asked for. */
public abstract class LosantResources {
  private final Transport transport;

  /**
   * Makes all resources send their requests the same way.
   *
   * @param transport carries the requests out
   */
  protected LosantResources(Transport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /**
   * A single application with its globals, read-me, archive, usage and MQTT messages, and how it is
   * copied, exported and imported.
   */
  public final ApplicationApi application() {
    return new ApplicationApi(transport);
  }

  /** A single API token of an application. Get, change or delete it. */
  public final ApplicationApiTokenApi applicationApiToken() {
    return new ApplicationApiTokenApi(transport);
  }

  /**
   * The API tokens of an application, with which programs call this API. List and create tokens.
   */
  public final ApplicationApiTokensApi applicationApiTokens() {
    return new ApplicationApiTokensApi(transport);
  }

  /** The log of a single job, which tells whether it is done and where its files are. */
  public final ApplicationJobLogApi applicationJobLog() {
    return new ApplicationJobLogApi(transport);
  }

  /**
   * The logs of the jobs of an application, which are what goes on after the response to the
   * request for it, such as exports. List and search logs.
   */
  public final ApplicationJobLogsApi applicationJobLogs() {
    return new ApplicationJobLogsApi(transport);
  }

  /** A single access key of an application. Get, change or delete it. */
  public final ApplicationKeyApi applicationKey() {
    return new ApplicationKeyApi(transport);
  }

  /** The access keys of an application, with which its devices sign in. List and create keys. */
  public final ApplicationKeysApi applicationKeys() {
    return new ApplicationKeysApi(transport);
  }

  /** A single template, with what it brings. */
  public final ApplicationTemplateApi applicationTemplate() {
    return new ApplicationTemplateApi(transport);
  }

  /**
   * The templates that new applications can start from, and that add custom nodes and device
   * recipes to others. List templates, their categories and keywords.
   */
  public final ApplicationTemplatesApi applicationTemplates() {
    return new ApplicationTemplatesApi(transport);
  }

  /**
   * The applications of the caller. List, create and import applications, and see what they use.
   */
  public final ApplicationsApi applications() {
    return new ApplicationsApi(transport);
  }

  /** Signing in. Get an access token for a user or a device, without having one. */
  public final AuthApi auth() {
    return new AuthApi(transport);
  }

  /**
   * What devices reported over time. Query the values of attributes, aggregated or as they came,
   * and export them.
   */
  public final DataApi data() {
    return new DataApi(transport);
  }

  /** A single data table with its columns. Get, change or delete it, add and remove columns. */
  public final DataTableApi dataTable() {
    return new DataTableApi(transport);
  }

  /** A single row of a data table. */
  public final DataTableRowApi dataTableRow() {
    return new DataTableRowApi(transport);
  }

  /** The rows of a data table. List, search, insert, delete and export rows. */
  public final DataTableRowsApi dataTableRows() {
    return new DataTableRowsApi(transport);
  }

  /**
   * The data tables of an application, which hold data of its own in rows and columns. List and
   * create tables.
   */
  public final DataTablesApi dataTables() {
    return new DataTablesApi(transport);
  }

  /** A single device with its state, commands, connections, data and payloads. */
  public final DeviceApi device() {
    return new DeviceApi(transport);
  }

  /** A single attribute of a device. Get, change or delete its definition. */
  public final DeviceAttributeApi deviceAttribute() {
    return new DeviceAttributeApi(transport);
  }

  /** The attributes of a device, which define what it can report. List and add attributes. */
  public final DeviceAttributesApi deviceAttributes() {
    return new DeviceAttributesApi(transport);
  }

  /** A single device recipe. Get, change or delete it, and create devices with it. */
  public final DeviceRecipeApi deviceRecipe() {
    return new DeviceRecipeApi(transport);
  }

  /**
   * The device recipes of an application, which are templates for devices. List and create recipes.
   */
  public final DeviceRecipesApi deviceRecipes() {
    return new DeviceRecipesApi(transport);
  }

  /** The devices of an application. List and create them, and act on many at once. */
  public final DevicesApi devices() {
    return new DevicesApi(transport);
  }

  /** A single event with the history of its changes. */
  public final EventApi event() {
    return new EventApi(transport);
  }

  /**
   * The events of an application, which record what is out of the ordinary and how it was dealt
   * with. List, create, change, delete and export events.
   */
  public final EventsApi events() {
    return new EventsApi(transport);
  }

  /** A single public file or directory. Get, move and delete it, and replace its content. */
  public final FileApi file() {
    return new FileApi(transport);
  }

  /**
   * The public files of an application, which anybody can download. List and create files and
   * directories.
   */
  public final FilesApi files() {
    return new FilesApi(transport);
  }

  /** A single workflow with its storage, logs, errors, statistics and virtual buttons. */
  public final FlowApi flow() {
    return new FlowApi(transport);
  }

  /** A saved version of a workflow with its logs, errors and statistics. */
  public final FlowVersionApi flowVersion() {
    return new FlowVersionApi(transport);
  }

  /** The saved versions of a workflow. List, create and delete versions. */
  public final FlowVersionsApi flowVersions() {
    return new FlowVersionsApi(transport);
  }

  /** The collection of workflows in an application. List, create and import workflows. */
  public final FlowsApi flows() {
    return new FlowsApi(transport);
  }

  /** A single private file or directory. Get, move and delete it, and replace its content. */
  public final PrivateFileApi privateFile() {
    return new PrivateFileApi(transport);
  }

  /**
   * The private files of an application, which can be downloaded from signed addresses only. List
   * and create files and directories.
   */
  public final PrivateFilesApi privateFiles() {
    return new PrivateFilesApi(transport);
  }
}
