// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Type of resources in a bundle, such as {@code Device} or {@code Flow}, which is a workflow. */
@JsonDeserialize(using = ImportedResourceType.Codec.class)
public final class ImportedResourceType extends OpenEnum {
  /** {@code "ApplicationCertificateAuthority"}. */
  public static final ImportedResourceType APPLICATION_CERTIFICATE_AUTHORITY =
      new ImportedResourceType(
          "ApplicationCertificateAuthority", Known.APPLICATION_CERTIFICATE_AUTHORITY);

  /** {@code "Dashboard"}. */
  public static final ImportedResourceType DASHBOARD =
      new ImportedResourceType("Dashboard", Known.DASHBOARD);

  /** {@code "DataTable"}. */
  public static final ImportedResourceType DATA_TABLE =
      new ImportedResourceType("DataTable", Known.DATA_TABLE);

  /** {@code "DataTableRow"}. */
  public static final ImportedResourceType DATA_TABLE_ROW =
      new ImportedResourceType("DataTableRow", Known.DATA_TABLE_ROW);

  /** {@code "Device"}. */
  public static final ImportedResourceType DEVICE =
      new ImportedResourceType("Device", Known.DEVICE);

  /** {@code "DeviceRecipe"}. */
  public static final ImportedResourceType DEVICE_RECIPE =
      new ImportedResourceType("DeviceRecipe", Known.DEVICE_RECIPE);

  /** {@code "ExperienceDevelopConfig"}. */
  public static final ImportedResourceType EXPERIENCE_DEVELOP_CONFIG =
      new ImportedResourceType("ExperienceDevelopConfig", Known.EXPERIENCE_DEVELOP_CONFIG);

  /** {@code "ExperienceEndpoint"}. */
  public static final ImportedResourceType EXPERIENCE_ENDPOINT =
      new ImportedResourceType("ExperienceEndpoint", Known.EXPERIENCE_ENDPOINT);

  /** {@code "ExperienceFlowVersion"}. */
  public static final ImportedResourceType EXPERIENCE_FLOW_VERSION =
      new ImportedResourceType("ExperienceFlowVersion", Known.EXPERIENCE_FLOW_VERSION);

  /** {@code "ExperienceGroup"}. */
  public static final ImportedResourceType EXPERIENCE_GROUP =
      new ImportedResourceType("ExperienceGroup", Known.EXPERIENCE_GROUP);

  /** {@code "ExperienceUser"}. */
  public static final ImportedResourceType EXPERIENCE_USER =
      new ImportedResourceType("ExperienceUser", Known.EXPERIENCE_USER);

  /** {@code "ExperienceVersion"}. */
  public static final ImportedResourceType EXPERIENCE_VERSION =
      new ImportedResourceType("ExperienceVersion", Known.EXPERIENCE_VERSION);

  /** {@code "ExperienceView"}. */
  public static final ImportedResourceType EXPERIENCE_VIEW =
      new ImportedResourceType("ExperienceView", Known.EXPERIENCE_VIEW);

  /** {@code "File"}. */
  public static final ImportedResourceType FILE = new ImportedResourceType("File", Known.FILE);

  /** {@code "Flow"}. */
  public static final ImportedResourceType FLOW = new ImportedResourceType("Flow", Known.FLOW);

  /** {@code "FlowVersion"}. */
  public static final ImportedResourceType FLOW_VERSION =
      new ImportedResourceType("FlowVersion", Known.FLOW_VERSION);

  /** {@code "Global"}. */
  public static final ImportedResourceType GLOBAL =
      new ImportedResourceType("Global", Known.GLOBAL);

  /** {@code "Integration"}. */
  public static final ImportedResourceType INTEGRATION =
      new ImportedResourceType("Integration", Known.INTEGRATION);

  /** {@code "Notebook"}. */
  public static final ImportedResourceType NOTEBOOK =
      new ImportedResourceType("Notebook", Known.NOTEBOOK);

  /** {@code "PrivateFile"}. */
  public static final ImportedResourceType PRIVATE_FILE =
      new ImportedResourceType("PrivateFile", Known.PRIVATE_FILE);

  /** {@code "ResourceJob"}. */
  public static final ImportedResourceType RESOURCE_JOB =
      new ImportedResourceType("ResourceJob", Known.RESOURCE_JOB);

  /** {@code "Webhook"}. */
  public static final ImportedResourceType WEBHOOK =
      new ImportedResourceType("Webhook", Known.WEBHOOK);

  /** Reads and writes this class. */
  public static final JsonCodec<ImportedResourceType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "ApplicationCertificateAuthority"}. */
    APPLICATION_CERTIFICATE_AUTHORITY,
    /** {@code "Dashboard"}. */
    DASHBOARD,
    /** {@code "DataTable"}. */
    DATA_TABLE,
    /** {@code "DataTableRow"}. */
    DATA_TABLE_ROW,
    /** {@code "Device"}. */
    DEVICE,
    /** {@code "DeviceRecipe"}. */
    DEVICE_RECIPE,
    /** {@code "ExperienceDevelopConfig"}. */
    EXPERIENCE_DEVELOP_CONFIG,
    /** {@code "ExperienceEndpoint"}. */
    EXPERIENCE_ENDPOINT,
    /** {@code "ExperienceFlowVersion"}. */
    EXPERIENCE_FLOW_VERSION,
    /** {@code "ExperienceGroup"}. */
    EXPERIENCE_GROUP,
    /** {@code "ExperienceUser"}. */
    EXPERIENCE_USER,
    /** {@code "ExperienceVersion"}. */
    EXPERIENCE_VERSION,
    /** {@code "ExperienceView"}. */
    EXPERIENCE_VIEW,
    /** {@code "File"}. */
    FILE,
    /** {@code "Flow"}. */
    FLOW,
    /** {@code "FlowVersion"}. */
    FLOW_VERSION,
    /** {@code "Global"}. */
    GLOBAL,
    /** {@code "Integration"}. */
    INTEGRATION,
    /** {@code "Notebook"}. */
    NOTEBOOK,
    /** {@code "PrivateFile"}. */
    PRIVATE_FILE,
    /** {@code "ResourceJob"}. */
    RESOURCE_JOB,
    /** {@code "Webhook"}. */
    WEBHOOK,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ImportedResourceType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ImportedResourceType of(String value) {
    return switch (value) {
      case "ApplicationCertificateAuthority" -> APPLICATION_CERTIFICATE_AUTHORITY;
      case "Dashboard" -> DASHBOARD;
      case "DataTable" -> DATA_TABLE;
      case "DataTableRow" -> DATA_TABLE_ROW;
      case "Device" -> DEVICE;
      case "DeviceRecipe" -> DEVICE_RECIPE;
      case "ExperienceDevelopConfig" -> EXPERIENCE_DEVELOP_CONFIG;
      case "ExperienceEndpoint" -> EXPERIENCE_ENDPOINT;
      case "ExperienceFlowVersion" -> EXPERIENCE_FLOW_VERSION;
      case "ExperienceGroup" -> EXPERIENCE_GROUP;
      case "ExperienceUser" -> EXPERIENCE_USER;
      case "ExperienceVersion" -> EXPERIENCE_VERSION;
      case "ExperienceView" -> EXPERIENCE_VIEW;
      case "File" -> FILE;
      case "Flow" -> FLOW;
      case "FlowVersion" -> FLOW_VERSION;
      case "Global" -> GLOBAL;
      case "Integration" -> INTEGRATION;
      case "Notebook" -> NOTEBOOK;
      case "PrivateFile" -> PRIVATE_FILE;
      case "ResourceJob" -> RESOURCE_JOB;
      case "Webhook" -> WEBHOOK;
      default -> new ImportedResourceType(value, Known.UNKNOWN);
    };
  }

  /**
   * The value to switch over; {@link Known#UNKNOWN} if this version of the library does not know
   * it.
   */
  public Known known() {
    return known;
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ImportedResourceType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ImportedResourceType; take the JSON as a text, and use"
            + " ImportedResourceType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ImportedResourceType> {
    /** Called by Jackson. */
    public Codec() {
      super("ImportedResourceType");
    }

    @Override
    protected ImportedResourceType of(String value) {
      return ImportedResourceType.of(value);
    }
  }
}
