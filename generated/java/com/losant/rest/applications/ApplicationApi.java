// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.losant.rest.api.ActionResult;
import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.EventStream;
import com.losant.rest.api.OptionalParams;
import com.losant.rest.api.StreamCall;
import com.losant.rest.api.Transport;
import com.losant.rest.api.Upload;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.errors.UnprocessableContentException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.LosantTime;
import com.losant.rest.shared.PayloadCountsBreakdown;
import com.losant.rest.shared.QueuedJob;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.Success;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A single application with its globals, read-me, archive, usage and MQTT messages, and how it is
 * copied, exported and imported.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class ApplicationApi {
  private static final ApiAction GET =
      ApiAction.builder("application.get", "GET", "/applications/{applicationId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI_READ, "application.*", "application.get")
          .returnsSecrets()
          .build();
  private static final ApiAction PATCH =
      ApiAction.builder("application.patch", "PATCH", "/applications/{applicationId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI, "application.*", "application.patch")
          .returnsSecrets()
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder("application.delete", "DELETE", "/applications/{applicationId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "application.*", "application.delete")
          .build();
  private static final ApiAction APPLY_TEMPLATE =
      ApiAction.builder(
              "application.applyTemplate", "PATCH", "/applications/{applicationId}/applyTemplate")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "application.*", "application.applyTemplate")
          .returnsSecrets()
          .build();
  private static final ApiAction ARCHIVE_DATA =
      ApiAction.builder(
              "application.archiveData", "GET", "/applications/{applicationId}/archiveData")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "application.*", "application.archiveData")
          .build();
  private static final ApiAction BACKFILL_ARCHIVE_DATA =
      ApiAction.builder(
              "application.backfillArchiveData",
              "GET",
              "/applications/{applicationId}/backfillArchiveData")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "application.*", "application.backfillArchiveData")
          .build();
  private static final ApiAction CLONE =
      ApiAction.builder("application.clone", "POST", "/applications/{applicationId}/clone")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "application.*", "application.clone")
          .returnsSecrets()
          .build();
  private static final ApiAction DEVICE_COUNTS =
      ApiAction.builder(
              "application.deviceCounts", "GET", "/applications/{applicationId}/deviceCounts")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "application.*", "application.deviceCounts")
          .build();
  private static final ApiAction EXPORT =
      ApiAction.builder("application.export", "POST", "/applications/{applicationId}/export")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "application.*", "application.export")
          .build();
  private static final ApiAction FULL_DATA_TABLES_ARCHIVE =
      ApiAction.builder(
              "application.fullDataTablesArchive",
              "GET",
              "/applications/{applicationId}/fullDataTablesArchive")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "application.*", "application.fullDataTablesArchive")
          .build();
  private static final ApiAction FULL_EVENTS_ARCHIVE =
      ApiAction.builder(
              "application.fullEventsArchive",
              "GET",
              "/applications/{applicationId}/fullEventsArchive")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "application.*", "application.fullEventsArchive")
          .build();
  private static final ApiAction GLOBALS =
      ApiAction.builder("application.globals", "PATCH", "/applications/{applicationId}/globals")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI, "application.*", "application.patch")
          .returnsSecrets()
          .build();
  private static final ApiAction IMPORT =
      ApiAction.builder("application.import", "POST", "/applications/{applicationId}/import")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "application.*", "application.import")
          .returnsSecrets()
          .build();
  private static final ApiAction IMPORT_LOGS =
      ApiAction.builder("application.importLogs", "GET", "/applications/{applicationId}/importLogs")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "application.*", "application.importLogs")
          .build();
  private static final ApiAction MQTT_PUBLISH_MESSAGE =
      ApiAction.builder(
              "application.mqttPublishMessage",
              "POST",
              "/applications/{applicationId}/mqttPublishMessage")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "application.*", "application.mqttPublishMessage")
          .build();
  private static final ApiAction MQTT_SUBSCRIPTION_STREAM =
      ApiAction.builder(
              "application.mqttSubscriptionStream",
              "GET",
              "/applications/{applicationId}/mqttSubscriptionStream")
          .idempotent(true)
          .scopes(
              ScopeFamilies.APPLICATION_READ, "application.*", "application.mqttSubscriptionStream")
          .eventStream("mqttMessage")
          .keepAlive("keepAliveInterval", Duration.ofSeconds(2))
          .build();
  private static final ApiAction NOTEBOOK_MINUTE_COUNTS =
      ApiAction.builder(
              "application.notebookMinuteCounts",
              "GET",
              "/applications/{applicationId}/notebookMinuteCounts")
          .idempotent(true)
          .scopes(
              ScopeFamilies.APPLICATION_READ, "application.*", "application.notebookMinuteCounts")
          .build();
  private static final ApiAction PAYLOAD_COUNTS =
      ApiAction.builder(
              "application.payloadCounts", "GET", "/applications/{applicationId}/payloadCounts")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "application.*", "application.payloadCounts")
          .build();
  private static final ApiAction PAYLOAD_COUNTS_BREAKDOWN =
      ApiAction.builder(
              "application.payloadCountsBreakdown",
              "GET",
              "/applications/{applicationId}/payloadCountsBreakdown")
          .idempotent(true)
          .scopes(
              ScopeFamilies.APPLICATION_READ, "application.*", "application.payloadCountsBreakdown")
          .build();
  private static final ApiAction README =
      ApiAction.builder("application.readme", "GET", "/applications/{applicationId}/readme")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI_READ, "application.*", "application.get")
          .build();
  private static final ApiAction README_PATCH =
      ApiAction.builder("application.readmePatch", "PATCH", "/applications/{applicationId}/readme")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI, "application.*", "application.patch")
          .build();
  private static final ApiAction SEARCH =
      ApiAction.builder("application.search", "GET", "/applications/{applicationId}/search")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "application.*", "application.search")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public ApplicationApi(Transport transport) {
    this.calls = new Calls(transport);
  }

  /**
   * The same actions as calls, to be made in the background, with status and headers, or with
   * options of their own.
   *
   * @return one method for each method here
   */
  public Calls calls() {
    return calls;
  }

  /**
   * Returns an application with its globals and a summary of what it contains.
   *
   * <p>Losant's documentation calls this {@code application.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The application.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public Application get(String applicationId) {
    return calls.get(applicationId).execute();
  }

  /** As {@link #get(String)}, with optional parameters that {@code params} sets. */
  public Application get(String applicationId, Consumer<GetParams> params) {
    return calls.get(applicationId, params).execute();
  }

  /**
   * Changes the properties in the request body and leaves all others unchanged.
   *
   * <p>Losant's documentation calls this {@code application.patch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param applicationPatch Properties to change.
   * @return The application after the change.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public Application patch(String applicationId, ApplicationPatch applicationPatch) {
    return calls.patch(applicationId, applicationPatch).execute();
  }

  /**
   * As {@link #patch(String, ApplicationPatch)}, with optional parameters that {@code params} sets.
   */
  public Application patch(
      String applicationId, ApplicationPatch applicationPatch, Consumer<PatchParams> params) {
    return calls.patch(applicationId, applicationPatch, params).execute();
  }

  /**
   * Deletes an application with everything that belongs to it, such as its devices and what they
   * reported. This cannot be undone.
   *
   * <p>Losant's documentation calls this {@code application.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The application was deleted.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public Success delete(String applicationId) {
    return calls.delete(applicationId).execute();
  }

  /**
   * Adds the resources of an application template to an application. A large template is applied by
   * a job after the response.
   *
   * <p>Losant's documentation calls this {@code application.applyTemplate}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param applicationTemplatePatch The template, and whom to tell.
   * @return The application with the resources of the template. {@link ActionResult.Queued} if it
   *     became a job.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ActionResult<Application> applyTemplate(
      String applicationId, ApplicationTemplatePatch applicationTemplatePatch) {
    return calls.applyTemplate(applicationId, applicationTemplatePatch).execute();
  }

  /**
   * Starts a job that writes what devices reported on one day to the archive of an application,
   * which {@code archiveConfig} names.
   *
   * <p>Losant's documentation calls this {@code application.archiveData}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param date Time within the day to archive, in milliseconds since the epoch. It is at least 31
   *     days ago, and not before the time for which Losant keeps the data of the organization.
   * @return A job that archives the data was queued.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public QueuedJob archiveData(String applicationId, Instant date) {
    return calls.archiveData(applicationId, date).execute();
  }

  /**
   * Starts a job that writes everything that devices reported so far to the archive of an
   * application, such as after the archive was set up.
   *
   * <p>Losant's documentation calls this {@code application.backfillArchiveData}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return A job that archives the data was queued.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public QueuedJob backfillArchiveData(String applicationId) {
    return calls.backfillArchiveData(applicationId).execute();
  }

  /**
   * Copies an application and what belongs to it into a new application, or finds out in a dry run
   * if that would work. A large application is copied by a job after the response.
   *
   * <p>Losant's documentation calls this {@code application.clone}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return Result of a dry run, an {@code ApplicationCloneDryRun}. {@link ActionResult.Queued} if
   *     it became a job.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   * @throws UnprocessableContentException So many resources could not be taken over that no
   *     application was made. The body has an error for each of them. {@link
   *     ResourceValidationErrors#of} reads its body.
   */
  public ActionResult<ApplicationCloneResult> cloneApplication(String applicationId) {
    return calls.cloneApplication(applicationId).execute();
  }

  /**
   * As {@link #cloneApplication(String)}, with a body.
   *
   * @param applicationClonePost What to copy, and who will own the copy. If omitted, the copy has
   *     the owner of the original, and neither devices nor files nor rows of data tables.
   */
  public ActionResult<ApplicationCloneResult> cloneApplication(
      String applicationId, ApplicationClonePost applicationClonePost) {
    return calls.cloneApplication(applicationId, applicationClonePost).execute();
  }

  /**
   * Returns how many devices an application had in a period, and how many were created and deleted,
   * day by day.
   *
   * <p>Losant's documentation calls this {@code application.deviceCounts}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The numbers of devices.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public DeviceCounts deviceCounts(String applicationId) {
    return calls.deviceCounts(applicationId).execute();
  }

  /** As {@link #deviceCounts(String)}, with optional parameters that {@code params} sets. */
  public DeviceCounts deviceCounts(String applicationId, Consumer<DeviceCountsParams> params) {
    return calls.deviceCounts(applicationId, params).execute();
  }

  /**
   * Writes an application and what belongs to it to a zip file, or to a Git repository, in files
   * that people can read. A large application, and any export to a repository, is written by a job
   * after the response. See {@code application.import} and {@code applications.import} for the way
   * back.
   *
   * <p>Losant's documentation calls this {@code application.export}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param applicationExportPost What to export, and where to.
   * @return The zip file is ready. {@link ActionResult.Queued} if it became a job.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ActionResult<ApplicationExport> export(
      String applicationId, ApplicationExportPost applicationExportPost) {
    return calls.export(applicationId, applicationExportPost).execute();
  }

  /**
   * Starts a job that writes the data tables that {@code archiveConfig} selects, with all their
   * rows, to the archive of an application.
   *
   * <p>Losant's documentation calls this {@code application.fullDataTablesArchive}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return A job that archives the data tables was queued.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public QueuedJob fullDataTablesArchive(String applicationId) {
    return calls.fullDataTablesArchive(applicationId).execute();
  }

  /**
   * Starts a job that writes all events that there are to the archive of an application.
   *
   * <p>Losant's documentation calls this {@code application.fullEventsArchive}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return A job that archives the events was queued.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public QueuedJob fullEventsArchive(String applicationId) {
    return calls.fullEventsArchive(applicationId).execute();
  }

  /**
   * Adds, changes and removes single constants of an application, by their keys. All others stay.
   *
   * <p>Losant's documentation calls this {@code application.globals}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param applicationGlobalPatches Changes, one for each key.
   * @return The application after the change.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public Application globals(
      String applicationId, List<ApplicationGlobalPatch> applicationGlobalPatches) {
    return calls.globals(applicationId, applicationGlobalPatches).execute();
  }

  /**
   * Adds resources to an application, from a bundle as {@code application.export} makes it, from
   * another application or from a Git repository. A large import is carried out by a job after the
   * response. {@code application.importLogs} tells of both.
   *
   * <p>Losant's documentation calls this {@code application.import}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The application with what was imported. {@link ActionResult.Queued} if it became a job.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ActionResult<Application> importApplication(String applicationId) {
    return calls.importApplication(applicationId).execute();
  }

  /** As {@link #importApplication(String)}, with optional parameters that {@code params} sets. */
  public ActionResult<Application> importApplication(
      String applicationId, Consumer<ImportParams> params) {
    return calls.importApplication(applicationId, params).execute();
  }

  /**
   * Returns the latest imports into an application, newest first, with how far they are. By default
   * the last one is returned.
   *
   * <p>Losant's documentation calls this {@code application.importLogs}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The imports.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ApplicationImportLog importLogs(String applicationId) {
    return calls.importLogs(applicationId).execute();
  }

  /** As {@link #importLogs(String)}, with optional parameters that {@code params} sets. */
  public ApplicationImportLog importLogs(String applicationId, Consumer<ImportLogsParams> params) {
    return calls.importLogs(applicationId, params).execute();
  }

  /**
   * Publishes a message to a topic of the MQTT broker of Losant, as a device of the application
   * could, and starts the workflows that wait for it.
   *
   * <p>Losant's documentation calls this {@code application.mqttPublishMessage}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param mqttMessage The topic and the message.
   * @return The message was published.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public Success mqttPublishMessage(String applicationId, MqttMessage mqttMessage) {
    return calls.mqttPublishMessage(applicationId, mqttMessage).execute();
  }

  /**
   * Sends each message of the application whose topic fits as an event, as soon as it is published,
   * until the caller closes the connection.
   *
   * <p>Losant's documentation calls this {@code application.mqttSubscriptionStream}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param topic Topic to subscribe to. In the way of MQTT, {@code +} stands for one level of it
   *     and {@code #} at the end for all further levels: {@code greenhouse/+/door} fits {@code
   *     greenhouse/2/door}.
   * @return Messages, each as an event. To be closed.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public EventStream<MqttMessage> mqttSubscriptionStream(String applicationId, String topic) {
    return calls.mqttSubscriptionStream(applicationId, topic).open();
  }

  /**
   * As {@link #mqttSubscriptionStream(String, String)}, with optional parameters that {@code
   * params} sets.
   */
  public EventStream<MqttMessage> mqttSubscriptionStream(
      String applicationId, String topic, Consumer<MqttSubscriptionStreamParams> params) {
    return calls.mqttSubscriptionStream(applicationId, topic, params).open();
  }

  /**
   * Returns for how long the notebooks of an application ran in a period, and how many runs there
   * were, day by day.
   *
   * <p>Losant's documentation calls this {@code application.notebookMinuteCounts}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The minutes and runs.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public NotebookMinuteCounts notebookMinuteCounts(String applicationId) {
    return calls.notebookMinuteCounts(applicationId).execute();
  }

  /**
   * As {@link #notebookMinuteCounts(String)}, with optional parameters that {@code params} sets.
   */
  public NotebookMinuteCounts notebookMinuteCounts(
      String applicationId, Consumer<NotebookMinuteCountsParams> params) {
    return calls.notebookMinuteCounts(applicationId, params).execute();
  }

  /**
   * Returns how many payloads an application caused in a period, by their kind and by who caused
   * them. By default these are the last 30 days.
   *
   * <p>Losant's documentation calls this {@code application.payloadCounts}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The numbers of payloads.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public PayloadStats payloadCounts(String applicationId) {
    return calls.payloadCounts(applicationId).execute();
  }

  /** As {@link #payloadCounts(String)}, with optional parameters that {@code params} sets. */
  public PayloadStats payloadCounts(String applicationId, Consumer<PayloadCountsParams> params) {
    return calls.payloadCounts(applicationId, params).execute();
  }

  /**
   * Returns how many payloads an application caused in each hour or day of a period.
   *
   * <p>Losant's documentation calls this {@code application.payloadCountsBreakdown}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The numbers of payloads, interval by interval.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public PayloadCountsBreakdown payloadCountsBreakdown(String applicationId) {
    return calls.payloadCountsBreakdown(applicationId).execute();
  }

  /**
   * As {@link #payloadCountsBreakdown(String)}, with optional parameters that {@code params} sets.
   */
  public PayloadCountsBreakdown payloadCountsBreakdown(
      String applicationId, Consumer<PayloadCountsBreakdownParams> params) {
    return calls.payloadCountsBreakdown(applicationId, params).execute();
  }

  /**
   * Returns the text that tells those who work on an application what it is, and who last changed
   * it.
   *
   * <p>Losant's documentation calls this {@code application.readme}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The read-me.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ApplicationReadme readme(String applicationId) {
    return calls.readme(applicationId).execute();
  }

  /**
   * Replaces the text of the read-me of an application.
   *
   * <p>Losant's documentation calls this {@code application.readmePatch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param applicationReadmePatch The new text.
   * @return The read-me after the change.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ApplicationReadme readmePatch(
      String applicationId, ApplicationReadmePatch applicationReadmePatch) {
    return calls.readmePatch(applicationId, applicationReadmePatch).execute();
  }

  /**
   * Returns resources of an application, of all kinds, whose name contains a text, such as for a
   * search box.
   *
   * <p>Losant's documentation calls this {@code application.search}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param filter Part of the name to search for, at least 1 character.
   * @return The resources that were found.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ApplicationSearchResults search(String applicationId, String filter) {
    return calls.search(applicationId, filter).execute();
  }

  /** The actions of {@link ApplicationApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link ApplicationApi#get(String)}. */
    public ApiCall<Application> get(String applicationId) {
      return get(applicationId, new GetParams());
    }

    /** The call of {@link ApplicationApi#get(String, Consumer)}. */
    public ApiCall<Application> get(String applicationId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, set);
    }

    private ApiCall<Application> get(String applicationId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .query(params)
              .returning(Application.CODEC));
    }

    /** The call of {@link ApplicationApi#patch(String, ApplicationPatch)}. */
    public ApiCall<Application> patch(String applicationId, ApplicationPatch applicationPatch) {
      return patch(applicationId, applicationPatch, new PatchParams());
    }

    /** The call of {@link ApplicationApi#patch(String, ApplicationPatch, Consumer)}. */
    public ApiCall<Application> patch(
        String applicationId, ApplicationPatch applicationPatch, Consumer<PatchParams> params) {
      PatchParams set = new PatchParams();
      params.accept(set);
      return patch(applicationId, applicationPatch, set);
    }

    private ApiCall<Application> patch(
        String applicationId, ApplicationPatch applicationPatch, PatchParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .query(params)
              .body(applicationPatch)
              .returning(Application.CODEC));
    }

    /** The call of {@link ApplicationApi#delete(String)}. */
    public ApiCall<Success> delete(String applicationId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE).path("applicationId", applicationId).returning(Success.CODEC));
    }

    /** The call of {@link ApplicationApi#applyTemplate(String, ApplicationTemplatePatch)}. */
    public ApiCall<ActionResult<Application>> applyTemplate(
        String applicationId, ApplicationTemplatePatch applicationTemplatePatch) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(APPLY_TEMPLATE)
              .path("applicationId", applicationId)
              .body(applicationTemplatePatch)
              .returningDoneOrQueued(Application.CODEC));
    }

    /** The call of {@link ApplicationApi#archiveData(String, Instant)}. */
    public ApiCall<QueuedJob> archiveData(String applicationId, Instant date) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(ARCHIVE_DATA)
              .path("applicationId", applicationId)
              .query("date", Objects.requireNonNull(date, "date"), JsonCodec.EPOCH_MILLIS)
              .returning(QueuedJob.CODEC));
    }

    /** The call of {@link ApplicationApi#backfillArchiveData(String)}. */
    public ApiCall<QueuedJob> backfillArchiveData(String applicationId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(BACKFILL_ARCHIVE_DATA)
              .path("applicationId", applicationId)
              .returning(QueuedJob.CODEC));
    }

    /** The call of {@link ApplicationApi#cloneApplication(String)}. */
    public ApiCall<ActionResult<ApplicationCloneResult>> cloneApplication(String applicationId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(CLONE)
              .path("applicationId", applicationId)
              .returningDoneOrQueued(ApplicationCloneResult.CODEC));
    }

    /** The call of {@link ApplicationApi#cloneApplication(String, ApplicationClonePost)}. */
    public ApiCall<ActionResult<ApplicationCloneResult>> cloneApplication(
        String applicationId, ApplicationClonePost applicationClonePost) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(CLONE)
              .path("applicationId", applicationId)
              .body(applicationClonePost)
              .returningDoneOrQueued(ApplicationCloneResult.CODEC));
    }

    /** The call of {@link ApplicationApi#deviceCounts(String)}. */
    public ApiCall<DeviceCounts> deviceCounts(String applicationId) {
      return deviceCounts(applicationId, new DeviceCountsParams());
    }

    /** The call of {@link ApplicationApi#deviceCounts(String, Consumer)}. */
    public ApiCall<DeviceCounts> deviceCounts(
        String applicationId, Consumer<DeviceCountsParams> params) {
      DeviceCountsParams set = new DeviceCountsParams();
      params.accept(set);
      return deviceCounts(applicationId, set);
    }

    private ApiCall<DeviceCounts> deviceCounts(String applicationId, DeviceCountsParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DEVICE_COUNTS)
              .path("applicationId", applicationId)
              .query(params)
              .returning(DeviceCounts.CODEC));
    }

    /** The call of {@link ApplicationApi#export(String, ApplicationExportPost)}. */
    public ApiCall<ActionResult<ApplicationExport>> export(
        String applicationId, ApplicationExportPost applicationExportPost) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(EXPORT)
              .path("applicationId", applicationId)
              .body(applicationExportPost)
              .returningDoneOrQueued(ApplicationExport.CODEC));
    }

    /** The call of {@link ApplicationApi#fullDataTablesArchive(String)}. */
    public ApiCall<QueuedJob> fullDataTablesArchive(String applicationId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(FULL_DATA_TABLES_ARCHIVE)
              .path("applicationId", applicationId)
              .returning(QueuedJob.CODEC));
    }

    /** The call of {@link ApplicationApi#fullEventsArchive(String)}. */
    public ApiCall<QueuedJob> fullEventsArchive(String applicationId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(FULL_EVENTS_ARCHIVE)
              .path("applicationId", applicationId)
              .returning(QueuedJob.CODEC));
    }

    /** The call of {@link ApplicationApi#globals(String, List)}. */
    public ApiCall<Application> globals(
        String applicationId, List<ApplicationGlobalPatch> applicationGlobalPatches) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GLOBALS)
              .path("applicationId", applicationId)
              .body(applicationGlobalPatches, JsonCodec.listOf(ApplicationGlobalPatch.CODEC))
              .returning(Application.CODEC));
    }

    /** The call of {@link ApplicationApi#importApplication(String)}. */
    public ApiCall<ActionResult<Application>> importApplication(String applicationId) {
      return importApplication(applicationId, new ImportParams());
    }

    /** The call of {@link ApplicationApi#importApplication(String, Consumer)}. */
    public ApiCall<ActionResult<Application>> importApplication(
        String applicationId, Consumer<ImportParams> params) {
      ImportParams set = new ImportParams();
      params.accept(set);
      return importApplication(applicationId, set);
    }

    private ApiCall<ActionResult<Application>> importApplication(
        String applicationId, ImportParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(IMPORT)
              .path("applicationId", applicationId)
              .query(params)
              .returningDoneOrQueued(Application.CODEC));
    }

    /** The call of {@link ApplicationApi#importLogs(String)}. */
    public ApiCall<ApplicationImportLog> importLogs(String applicationId) {
      return importLogs(applicationId, new ImportLogsParams());
    }

    /** The call of {@link ApplicationApi#importLogs(String, Consumer)}. */
    public ApiCall<ApplicationImportLog> importLogs(
        String applicationId, Consumer<ImportLogsParams> params) {
      ImportLogsParams set = new ImportLogsParams();
      params.accept(set);
      return importLogs(applicationId, set);
    }

    private ApiCall<ApplicationImportLog> importLogs(
        String applicationId, ImportLogsParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(IMPORT_LOGS)
              .path("applicationId", applicationId)
              .query(params)
              .returning(ApplicationImportLog.CODEC));
    }

    /** The call of {@link ApplicationApi#mqttPublishMessage(String, MqttMessage)}. */
    public ApiCall<Success> mqttPublishMessage(String applicationId, MqttMessage mqttMessage) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(MQTT_PUBLISH_MESSAGE)
              .path("applicationId", applicationId)
              .body(mqttMessage)
              .returning(Success.CODEC));
    }

    /** The call of {@link ApplicationApi#mqttSubscriptionStream(String, String)}. */
    public StreamCall<MqttMessage> mqttSubscriptionStream(String applicationId, String topic) {
      return mqttSubscriptionStream(applicationId, topic, new MqttSubscriptionStreamParams());
    }

    /** The call of {@link ApplicationApi#mqttSubscriptionStream(String, String, Consumer)}. */
    public StreamCall<MqttMessage> mqttSubscriptionStream(
        String applicationId, String topic, Consumer<MqttSubscriptionStreamParams> params) {
      MqttSubscriptionStreamParams set = new MqttSubscriptionStreamParams();
      params.accept(set);
      return mqttSubscriptionStream(applicationId, topic, set);
    }

    private StreamCall<MqttMessage> mqttSubscriptionStream(
        String applicationId, String topic, MqttSubscriptionStreamParams params) {
      return new StreamCall<>(
          transport,
          ApiRequest.of(MQTT_SUBSCRIPTION_STREAM)
              .path("applicationId", applicationId)
              .query("topic", Objects.requireNonNull(topic, "topic"), JsonCodec.STRING)
              .query(params)
              .returning(MqttMessage.CODEC));
    }

    /** The call of {@link ApplicationApi#notebookMinuteCounts(String)}. */
    public ApiCall<NotebookMinuteCounts> notebookMinuteCounts(String applicationId) {
      return notebookMinuteCounts(applicationId, new NotebookMinuteCountsParams());
    }

    /** The call of {@link ApplicationApi#notebookMinuteCounts(String, Consumer)}. */
    public ApiCall<NotebookMinuteCounts> notebookMinuteCounts(
        String applicationId, Consumer<NotebookMinuteCountsParams> params) {
      NotebookMinuteCountsParams set = new NotebookMinuteCountsParams();
      params.accept(set);
      return notebookMinuteCounts(applicationId, set);
    }

    private ApiCall<NotebookMinuteCounts> notebookMinuteCounts(
        String applicationId, NotebookMinuteCountsParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(NOTEBOOK_MINUTE_COUNTS)
              .path("applicationId", applicationId)
              .query(params)
              .returning(NotebookMinuteCounts.CODEC));
    }

    /** The call of {@link ApplicationApi#payloadCounts(String)}. */
    public ApiCall<PayloadStats> payloadCounts(String applicationId) {
      return payloadCounts(applicationId, new PayloadCountsParams());
    }

    /** The call of {@link ApplicationApi#payloadCounts(String, Consumer)}. */
    public ApiCall<PayloadStats> payloadCounts(
        String applicationId, Consumer<PayloadCountsParams> params) {
      PayloadCountsParams set = new PayloadCountsParams();
      params.accept(set);
      return payloadCounts(applicationId, set);
    }

    private ApiCall<PayloadStats> payloadCounts(String applicationId, PayloadCountsParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PAYLOAD_COUNTS)
              .path("applicationId", applicationId)
              .query(params)
              .returning(PayloadStats.CODEC));
    }

    /** The call of {@link ApplicationApi#payloadCountsBreakdown(String)}. */
    public ApiCall<PayloadCountsBreakdown> payloadCountsBreakdown(String applicationId) {
      return payloadCountsBreakdown(applicationId, new PayloadCountsBreakdownParams());
    }

    /** The call of {@link ApplicationApi#payloadCountsBreakdown(String, Consumer)}. */
    public ApiCall<PayloadCountsBreakdown> payloadCountsBreakdown(
        String applicationId, Consumer<PayloadCountsBreakdownParams> params) {
      PayloadCountsBreakdownParams set = new PayloadCountsBreakdownParams();
      params.accept(set);
      return payloadCountsBreakdown(applicationId, set);
    }

    private ApiCall<PayloadCountsBreakdown> payloadCountsBreakdown(
        String applicationId, PayloadCountsBreakdownParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PAYLOAD_COUNTS_BREAKDOWN)
              .path("applicationId", applicationId)
              .query(params)
              .returning(PayloadCountsBreakdown.CODEC));
    }

    /** The call of {@link ApplicationApi#readme(String)}. */
    public ApiCall<ApplicationReadme> readme(String applicationId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(README)
              .path("applicationId", applicationId)
              .returning(ApplicationReadme.CODEC));
    }

    /** The call of {@link ApplicationApi#readmePatch(String, ApplicationReadmePatch)}. */
    public ApiCall<ApplicationReadme> readmePatch(
        String applicationId, ApplicationReadmePatch applicationReadmePatch) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(README_PATCH)
              .path("applicationId", applicationId)
              .body(applicationReadmePatch)
              .returning(ApplicationReadme.CODEC));
    }

    /** The call of {@link ApplicationApi#search(String, String)}. */
    public ApiCall<ApplicationSearchResults> search(String applicationId, String filter) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(SEARCH)
              .path("applicationId", applicationId)
              .query("filter", Objects.requireNonNull(filter, "filter"), JsonCodec.STRING)
              .returning(ApplicationSearchResults.CODEC));
    }
  }

  /** The optional parameters of {@code application.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /**
     * Numbers to leave out of the summary, such as {@code payloadCount}, which takes Losant longer
     * than the others. If omitted, none is left out.
     */
    public GetParams summaryExclude(List<ApplicationSummaryField> summaryExclude) {
      return setInCommas(
          "summaryExclude", summaryExclude, JsonCodec.listOf(ApplicationSummaryField.CODEC));
    }

    /** Numbers to include in the summary. If omitted, {@code summaryExclude} alone decides. */
    public GetParams summaryInclude(List<ApplicationSummaryField> summaryInclude) {
      return setInCommas(
          "summaryInclude", summaryInclude, JsonCodec.listOf(ApplicationSummaryField.CODEC));
    }
  }

  /** The optional parameters of {@code application.patch}. What is not set is not sent. */
  public static final class PatchParams extends OptionalParams<PatchParams> {
    private PatchParams() {}

    /**
     * Numbers to leave out of the summary, such as {@code payloadCount}, which takes Losant longer
     * than the others. If omitted, none is left out.
     */
    public PatchParams summaryExclude(List<ApplicationSummaryField> summaryExclude) {
      return setInCommas(
          "summaryExclude", summaryExclude, JsonCodec.listOf(ApplicationSummaryField.CODEC));
    }

    /** Numbers to include in the summary. If omitted, {@code summaryExclude} alone decides. */
    public PatchParams summaryInclude(List<ApplicationSummaryField> summaryInclude) {
      return setInCommas(
          "summaryInclude", summaryInclude, JsonCodec.listOf(ApplicationSummaryField.CODEC));
    }
  }

  /** The optional parameters of {@code application.deviceCounts}. What is not set is not sent. */
  public static final class DeviceCountsParams extends OptionalParams<DeviceCountsParams> {
    private DeviceCountsParams() {}

    /**
     * Start of the period in milliseconds since the epoch, or relative to now if it is negative:
     * -604800000 is a week ago. Where the period starts if this is omitted is not documented.
     */
    public DeviceCountsParams start(LosantTime start) {
      return set("start", start, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #start(LosantTime)} to a fixed time. */
    public DeviceCountsParams start(Instant start) {
      return start(LosantTime.at(start));
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative.
     * Where the period ends if this is omitted is not documented.
     */
    public DeviceCountsParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public DeviceCountsParams end(Instant end) {
      return end(LosantTime.at(end));
    }
  }

  /** The optional parameters of {@code application.import}. What is not set is not sent. */
  public static final class ImportParams extends OptionalParams<ImportParams> {
    private ImportParams() {}

    /** The bundle, as a zip file. If omitted, the options say where the resources come from. */
    public ImportParams importBundle(Upload importBundle) {
      return part("importBundle", importBundle);
    }

    /**
     * Address to tell of the end of a queued job. If omitted, it is that of the user who made the
     * request.
     */
    public ImportParams email(String email) {
      return part("email", email, JsonCodec.STRING);
    }

    /**
     * What to import into an application, and how. The resources come from an uploaded bundle, or
     * from one of {@code fromApplicationId}, {@code importUrl} and {@code repo}.
     */
    public ImportParams options(ApplicationImportOptions options) {
      return part("options", options, ApplicationImportOptions.CODEC);
    }
  }

  /** The optional parameters of {@code application.importLogs}. What is not set is not sent. */
  public static final class ImportLogsParams extends OptionalParams<ImportLogsParams> {
    private ImportLogsParams() {}

    /** Maximum number of entries to return. Defaults to 1. */
    public ImportLogsParams limit(int limit) {
      return set("limit", limit, JsonCodec.INTEGER);
    }

    /**
     * Returns only entries since this time, in milliseconds since the epoch. If omitted, entries of
     * any age are returned.
     */
    public ImportLogsParams since(Instant since) {
      return set("since", since, JsonCodec.EPOCH_MILLIS);
    }
  }

  /**
   * The optional parameters of {@code application.mqttSubscriptionStream}. What is not set is not
   * sent.
   */
  public static final class MqttSubscriptionStreamParams
      extends OptionalParams<MqttSubscriptionStreamParams> {
    private MqttSubscriptionStreamParams() {}

    /**
     * Seconds between the keep-alives with which the server shows that the connection works.
     * Defaults to 2.
     */
    public MqttSubscriptionStreamParams keepAliveInterval(int keepAliveInterval) {
      return set("keepAliveInterval", keepAliveInterval, JsonCodec.INTEGER);
    }
  }

  /**
   * The optional parameters of {@code application.notebookMinuteCounts}. What is not set is not
   * sent.
   */
  public static final class NotebookMinuteCountsParams
      extends OptionalParams<NotebookMinuteCountsParams> {
    private NotebookMinuteCountsParams() {}

    /**
     * Start of the period in milliseconds since the epoch, or relative to now if it is negative:
     * -604800000 is a week ago. Where the period starts if this is omitted is not documented.
     */
    public NotebookMinuteCountsParams start(LosantTime start) {
      return set("start", start, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #start(LosantTime)} to a fixed time. */
    public NotebookMinuteCountsParams start(Instant start) {
      return start(LosantTime.at(start));
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative.
     * Where the period ends if this is omitted is not documented.
     */
    public NotebookMinuteCountsParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public NotebookMinuteCountsParams end(Instant end) {
      return end(LosantTime.at(end));
    }
  }

  /** The optional parameters of {@code application.payloadCounts}. What is not set is not sent. */
  public static final class PayloadCountsParams extends OptionalParams<PayloadCountsParams> {
    private PayloadCountsParams() {}

    /**
     * Start of the period in milliseconds since the epoch, or relative to now if it is negative.
     * Defaults to -2592000000, which is 30 days ago.
     */
    public PayloadCountsParams start(LosantTime start) {
      return set("start", start, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #start(LosantTime)} to a fixed time. */
    public PayloadCountsParams start(Instant start) {
      return start(LosantTime.at(start));
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative:
     * -3600000 is one hour ago. Defaults to 0, which means now.
     */
    public PayloadCountsParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public PayloadCountsParams end(Instant end) {
      return end(LosantTime.at(end));
    }

    /**
     * Whether the bytes of the payloads are added up, in place of counting payloads. Defaults to
     * {@code false}.
     */
    public PayloadCountsParams asBytes(boolean asBytes) {
      return set("asBytes", asBytes, JsonCodec.BOOLEAN);
    }
  }

  /**
   * The optional parameters of {@code application.payloadCountsBreakdown}. What is not set is not
   * sent.
   */
  public static final class PayloadCountsBreakdownParams
      extends OptionalParams<PayloadCountsBreakdownParams> {
    private PayloadCountsBreakdownParams() {}

    /**
     * Start of the period in milliseconds since the epoch, or relative to now if it is negative:
     * -604800000 is a week ago. Where the period starts if this is omitted is not documented.
     */
    public PayloadCountsBreakdownParams start(LosantTime start) {
      return set("start", start, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #start(LosantTime)} to a fixed time. */
    public PayloadCountsBreakdownParams start(Instant start) {
      return start(LosantTime.at(start));
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative.
     * Where the period ends if this is omitted is not documented.
     */
    public PayloadCountsBreakdownParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public PayloadCountsBreakdownParams end(Instant end) {
      return end(LosantTime.at(end));
    }

    /** Length of an interval in milliseconds, one hour or one day. Defaults to one day. */
    public PayloadCountsBreakdownParams resolution(Duration resolution) {
      return set("resolution", resolution, JsonCodec.DURATION_MILLIS);
    }

    /**
     * Whether the bytes of the payloads are added up, in place of counting payloads. Defaults to
     * {@code false}.
     */
    public PayloadCountsBreakdownParams asBytes(boolean asBytes) {
      return set("asBytes", asBytes, JsonCodec.BOOLEAN);
    }

    /**
     * Whether payloads that Losant does not charge are counted as well. Defaults to {@code false}.
     */
    public PayloadCountsBreakdownParams includeNonBillable(boolean includeNonBillable) {
      return set("includeNonBillable", includeNonBillable, JsonCodec.BOOLEAN);
    }
  }
}
