package com.losant.rest.examples;

import com.losant.rest.LosantClient;
import com.losant.rest.access.ApplicationKeyPost;
import com.losant.rest.access.ApplicationKeyWithSecret;
import com.losant.rest.access.DeviceCredentials;
import com.losant.rest.api.ActionResult;
import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.ApiResponse;
import com.losant.rest.api.EventStream;
import com.losant.rest.api.LogFollower;
import com.losant.rest.api.RequestOptions;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.api.Transport;
import com.losant.rest.api.Upload;
import com.losant.rest.applications.Application;
import com.losant.rest.applications.ApplicationGlobalPatch;
import com.losant.rest.applications.ApplicationJobLog;
import com.losant.rest.applications.ApplicationJobLogs;
import com.losant.rest.applications.MqttMessage;
import com.losant.rest.data.DataPoint;
import com.losant.rest.data.TimeSeriesAggregation;
import com.losant.rest.data.TimeSeriesData;
import com.losant.rest.data.TimeSeriesQuery;
import com.losant.rest.datatables.AdvancedDataTableRowQuery;
import com.losant.rest.datatables.DataTableColumn;
import com.losant.rest.datatables.DataTableColumnConstraint;
import com.losant.rest.datatables.DataTableColumnType;
import com.losant.rest.datatables.DataTablePost;
import com.losant.rest.datatables.DataTableRow;
import com.losant.rest.datatables.DataTableRowValues;
import com.losant.rest.devices.AttributeDataType;
import com.losant.rest.devices.Device;
import com.losant.rest.devices.DeviceAttribute;
import com.losant.rest.devices.DevicePost;
import com.losant.rest.devices.DeviceState;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantTransportException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.errors.TooManyRequestsException;
import com.losant.rest.files.ApplicationFile;
import com.losant.rest.files.ApplicationFilePost;
import com.losant.rest.files.ApplicationFileUpload;
import com.losant.rest.files.ApplicationFiles;
import com.losant.rest.files.FileType;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.LosantTime;
import com.losant.rest.shared.BulkDeletion;
import com.losant.rest.shared.DeviceTag;
import com.losant.rest.shared.QueryOperators;
import com.losant.rest.shared.SortDirection;
import com.losant.rest.workflows.AdvancedWorkflowQuery;
import com.losant.rest.workflows.FlowApi;
import com.losant.rest.workflows.TimerTrigger;
import com.losant.rest.workflows.VirtualButtonTrigger;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowImport;
import com.losant.rest.workflows.WorkflowImportResult;
import com.losant.rest.workflows.WorkflowLogEntry;
import com.losant.rest.workflows.WorkflowPatch;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.WorkflowTrigger;
import com.losant.rest.workflows.WorkflowVersion;
import com.losant.rest.workflows.WorkflowVersionImport;
import com.losant.rest.workflows.WorkflowVersionsDelete;
import com.losant.rest.workflows.Workflows;
import com.losant.rest.workflows.WorkflowsImport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The code in README.md, so that it compiles and runs. */
final class Snippets {
  private Snippets() {}

  static String change(LosantClient losant, String applicationId, String flowId) {
    // tag::change[]
    Workflow workflow = losant.flow().get(applicationId, flowId);

    WorkflowPatch patch =
        WorkflowPatch.builder()
            .description("Watered twice a day")
            .iconData(null) // a JSON null: clears the icon; what is not set is not sent
            .build();
    Workflow changed = losant.flow().patch(applicationId, workflow.id(), patch);
    // end::change[]
    return changed.description();
  }

  static WorkflowImportResult move(LosantClient losant, String source, String target) {
    // tag::move[]
    List<WorkflowImport> workflows = new ArrayList<>();
    List<WorkflowVersionImport> versions = new ArrayList<>();
    for (Workflow workflow : losant.flows().getAllById(source)) { // of all classes
      workflows.add(WorkflowImport.from(workflow));
      for (WorkflowVersion version : losant.flowVersions().getAllById(source, workflow.id())) {
        versions.add(WorkflowVersionImport.from(version));
      }
    }
    WorkflowsImport all = WorkflowsImport.builder().flows(workflows).flowVersions(versions).build();
    WorkflowImportResult imported = losant.flows().importFlows(target, all);
    // end::move[]
    return imported;
  }

  static List<String> log(LosantClient losant, String applicationId, String flowId) {
    List<String> lines = new ArrayList<>();
    // tag::log[]
    LogFollower<WorkflowLogEntry> log = losant.flow().followLogEntries(applicationId, flowId);
    LogFollower.Batch<WorkflowLogEntry> batch = log.poll(); // again and again, as often as you like
    for (WorkflowLogEntry entry : batch) {
      lines.add(entry.time() + ": " + entry.pathsFailed() + " paths failed");
    }
    if (batch.mayHaveGap()) {
      lines.add("more came than a poll returns; poll more often, or set a limit");
    }
    // end::log[]
    return lines;
  }

  static Device report(LosantClient losant, String applicationId) {
    // tag::report[]
    DevicePost post =
        DevicePost.builder()
            .name("Pump 7")
            .tags(List.of(DeviceTag.builder().key("floor").value("8").build()))
            .attributes(
                List.of(
                    DeviceAttribute.builder()
                        .name("rpm")
                        .dataType(AttributeDataType.NUMBER)
                        .build(),
                    DeviceAttribute.builder()
                        .name("running")
                        .dataType(AttributeDataType.BOOLEAN)
                        .build()))
            .build();
    Device pump = losant.devices().post(applicationId, post);

    DeviceState now = DeviceState.builder().data(Map.of("rpm", 1450, "running", true)).build();
    losant.device().sendState(applicationId, pump.id(), now);
    // end::report[]
    return pump;
  }

  static List<String> day(LosantClient losant, String applicationId, String deviceId) {
    List<String> lines = new ArrayList<>();
    // tag::day[]
    TimeSeriesQuery query =
        TimeSeriesQuery.builder()
            .deviceIds(List.of(deviceId))
            .attributes(List.of("rpm"))
            .start(LosantTime.ago(Duration.ofDays(1)))
            .resolution(Duration.ofHours(1))
            .aggregation(TimeSeriesAggregation.MEAN)
            .build();
    TimeSeriesData day = losant.data().timeSeriesQuery(applicationId, query);
    for (DataPoint hour : day.devices().get(deviceId).points()) {
      lines.add(hour.time() + ": " + hour.data().get("rpm") + " rpm");
    }
    // end::day[]
    return lines;
  }

  static String stream(LosantClient losant, String applicationId, String deviceId) {
    // tag::stream[]
    try (EventStream<DeviceState> states = losant.device().stateStream(applicationId, deviceId)) {
      for (DeviceState state : states) { // waits for the next report
        if (state.data().containsKey("rpm")) {
          return "it turns, with " + state.data().get("rpm") + " rpm";
        }
      }
    }
    // end::stream[]
    return "closed by somebody else";
  }

  static CompletableFuture<Void> listen(
      LosantClient losant, String applicationId, String deviceId, Queue<DeviceState> reports) {
    // tag::listen[]
    CompletableFuture<Void> listening =
        losant
            .device()
            .calls()
            .stateStream(applicationId, deviceId)
            .with(o -> o.reconnect(RetryPolicy.DEFAULT.withMaxRetries(10)))
            .listen(state -> reports.add(state)); // listening.cancel(true) closes the stream
    // end::listen[]
    return listening;
  }

  static List<String> applications(LosantClient losant, String applicationId) {
    List<String> lines = new ArrayList<>();
    // tag::applications[]
    for (Application application : losant.applications().getAll()) {
      lines.add(application.name() + ": " + application.summary().deviceCount() + " devices");
    }
    ApplicationGlobalPatch limit =
        ApplicationGlobalPatch.builder().key("limit").json("35").build(); // all others stay
    losant.application().globals(applicationId, List.of(limit));
    // end::applications[]
    return lines;
  }

  static String door(LosantClient losant, String applicationId) {
    // tag::door[]
    try (EventStream<MqttMessage> doors =
        losant.application().mqttSubscriptionStream(applicationId, "greenhouse/+/door")) {
      MqttMessage opened = MqttMessage.builder().topic("greenhouse/2/door").message("open").build();
      losant.application().mqttPublishMessage(applicationId, opened);
      for (MqttMessage door : doors) {
        return door.topic() + " is " + door.message();
      }
    }
    // end::door[]
    return "closed by somebody else";
  }

  static Workflows query(LosantClient losant, String applicationId) {
    // tag::query[]
    AdvancedWorkflowQuery query =
        AdvancedWorkflowQuery.builder()
            .name(QueryOperators.builder().startsWith("green").ci(true).build())
            .enabled(true)
            .build();
    Workflows found = losant.flows().get(applicationId, p -> p.query(query).allVersions(true));
    // end::query[]
    return found;
  }

  static String triggers(Workflow workflow) {
    StringBuilder text = new StringBuilder();
    // tag::triggers[]
    for (WorkflowTrigger trigger : workflow.triggers()) {
      if (trigger instanceof TimerTrigger timer) {
        text.append("timer ").append(timer.config()).append("; ");
      } else if (trigger instanceof VirtualButtonTrigger button) {
        text.append("button ").append(button.key()).append("; ");
      } else {
        switch (trigger.type().known()) {
          case WEBHOOK, REQUEST -> text.append("over HTTP; ");
          case UNKNOWN -> text.append("new to this library: ").append(trigger.type()).append("; ");
          default -> text.append(trigger.type()).append("; ");
        }
      }
    }
    // end::triggers[]
    return text.toString();
  }

  static String deletion(
      LosantClient losant, String applicationId, String flowId, WorkflowVersionsDelete selection) {
    // tag::deletion[]
    ActionResult<BulkDeletion> result =
        losant.flowVersions().delete(applicationId, flowId, selection);
    if (result instanceof ActionResult.Queued<BulkDeletion> queued) {
      return "will be done by the job " + queued.job().jobId();
    }
    // end::deletion[]
    return "done: " + ((ActionResult.Done<BulkDeletion>) result).value().removed();
  }

  static String jobs(LosantClient losant, String applicationId) {
    // tag::jobs[]
    ApplicationJobLogs latestFirst =
        losant
            .applicationJobLogs()
            .get(applicationId, p -> p.sortDirection(SortDirection.DESC).perPage(1));
    ApplicationJobLog latest = latestFirst.items().get(0);
    return latest.name() + " is " + latest.status();
    // end::jobs[]
  }

  static String failure(LosantClient losant, String applicationId, String flowId) {
    // tag::errors[]
    try {
      losant.flow().delete(applicationId, flowId);
    } catch (NotFoundException e) {
      return "already gone: " + e.response().message();
    }
    // end::errors[]
    return "deleted";
  }

  static List<Integer> storage(LosantClient losant, String applicationId, String flowId) {
    // tag::storage[]
    List<?> limits =
        losant.flow().getStorageEntries(applicationId, flowId).get("limits", List.class);
    // end::storage[]
    return limits == null ? List.of() : limits.stream().map(Integer.class::cast).toList();
  }

  static List<String> rows(LosantClient losant, String applicationId) {
    List<String> lines = new ArrayList<>();
    // tag::rows[]
    record Planting(String bed, String species, double moisture) {}

    DataTablePost post =
        DataTablePost.builder()
            .name("Plantings")
            .columns(
                List.of(
                    DataTableColumn.builder()
                        .name("bed")
                        .dataType(DataTableColumnType.STRING)
                        .constraint(DataTableColumnConstraint.UNIQUE)
                        .build(),
                    DataTableColumn.builder()
                        .name("species")
                        .dataType(DataTableColumnType.STRING)
                        .constraint(DataTableColumnConstraint.REQUIRED)
                        .build(),
                    DataTableColumn.builder()
                        .name("moisture")
                        .dataType(DataTableColumnType.NUMBER)
                        .constraint(DataTableColumnConstraint.REQUIRED)
                        .build()))
            .build();
    String tableId = losant.dataTables().post(applicationId, post).id();

    List<DataTableRowValues> rows =
        Stream.of(new Planting("N-1", "Tomato", 62.5), new Planting("N-2", "Sage", 18))
            .map(DataTableRowValues::of)
            .toList();
    losant.dataTableRows().post(applicationId, tableId, rows);

    AdvancedDataTableRowQuery thirsty =
        AdvancedDataTableRowQuery.builder()
            .put("moisture", QueryOperators.builder().gte(50).build())
            .build();
    for (DataTableRow row : losant.dataTableRows().queryAll(applicationId, tableId, thirsty)) {
      Planting planting = row.as(Planting.class); // or row.get("moisture", Double.class)
      lines.add(planting.species() + " in " + planting.bed());
    }
    // end::rows[]
    return lines;
  }

  static DeviceCredentials key(LosantClient losant, String applicationId, String deviceId) {
    // tag::key[]
    ApplicationKeyPost post = ApplicationKeyPost.builder().deviceIds(List.of(deviceId)).build();
    ApplicationKeyWithSecret key = losant.applicationKeys().post(applicationId, post);
    DeviceCredentials credentials =
        DeviceCredentials.builder()
            .deviceId(deviceId)
            .key(key.key())
            .secret(key.secret()) // which is returned this once
            .tokenTTL(3600) // seconds
            .build();
    // end::key[]
    return credentials;
  }

  static LosantClient.Builder signIn(DeviceCredentials credentials) {
    // tag::signIn[]
    LosantClient.Builder builder =
        LosantClient.builder().signIn(auth -> auth.authenticateDevice(credentials).token());
    // end::signIn[]
    return builder;
  }

  static LosantClient configured(String token) {
    // tag::client[]
    LosantClient losant =
        LosantClient.builder()
            .accessToken(token)
            .callTimeout(Duration.ofSeconds(30)) // for the whole call, including retries
            .retryPolicy(RetryPolicy.DEFAULT.withMaxRetries(4))
            .respectRateLimits() // wait rather than be refused with a 429
            .build();
    // end::client[]
    return losant;
  }

  static List<String> paging(LosantClient losant, String applicationId) {
    List<String> names = new ArrayList<>();
    // tag::paging[]
    for (Workflow workflow : losant.flows().getAll(applicationId, p -> p.perPage(50))) {
      names.add(workflow.name());
    }

    Optional<Workflow> firstDisabled =
        losant.flows().getAllById(applicationId).stream()
            .filter(workflow -> !workflow.enabled())
            .findFirst();
    // end::paging[]
    firstDisabled.ifPresent(workflow -> names.add("disabled: " + workflow.name()));
    return names;
  }

  static String async(LosantClient losant, String applicationId, String flowId) throws Exception {
    // tag::async[]
    CompletableFuture<Workflow> future =
        losant
            .flow()
            .calls()
            .get(applicationId, flowId)
            .with(o -> o.timeout(Duration.ofSeconds(5)))
            .executeAsync(); // future.cancel(true) ends the HTTP call
    // end::async[]
    return future.get().name();
  }

  static Optional<String> raw(LosantClient losant, String applicationId, String flowId) {
    // tag::raw[]
    ApiResponse<Workflow> response =
        losant
            .flow()
            .calls()
            .get(applicationId, flowId)
            .with(o -> o.commonParams(p -> p.links(false)).header("X-Request-Source", "nightly"))
            .executeForResponse();
    Optional<String> contentType = response.header("Content-Type");
    // end::raw[]
    return contentType;
  }

  static JsonNode other(LosantClient losant, String applicationId) {
    // tag::other[]
    ApiAction action =
        ApiAction.builder("webhooks.get", "GET", "/applications/{applicationId}/webhooks").build();
    JsonNode webhooks =
        losant
            .call(
                ApiRequest.of(action)
                    .path("applicationId", applicationId)
                    .query("perPage", 10, JsonCodec.INTEGER)
                    .returning(JsonCodec.ANY))
            .execute();
    // end::other[]
    return webhooks;
  }

  static List<String> files(LosantClient losant, String applicationId, Path path) {
    List<String> lines = new ArrayList<>();
    // tag::files[]
    ApplicationFilePost post =
        ApplicationFilePost.builder()
            .name("ground-floor.png")
            .parentDirectory("/floor-plans/")
            .type(FileType.FILE)
            .contentType("image/png")
            .build();
    ApplicationFileUpload plan = losant.files().post(applicationId, post, Upload.of(path));

    losant.file().move(applicationId, plan.id(), p -> p.parentDirectory("/archive/"));
    ApplicationFiles archived =
        losant.files().get(applicationId, p -> p.directory("/archive/").type(FileType.FILE));
    for (ApplicationFile file : archived.items()) {
      lines.add(file.name() + ": " + file.fileSize() + " bytes");
    }
    // end::files[]
    return lines;
  }

  static String failures(LosantClient losant, String applicationId, WorkflowPost post) {
    // tag::failures[]
    try {
      return losant.flows().post(applicationId, post).id();
    } catch (LosantTransportException e) {
      // Not retried: a second attempt could create a second workflow.
      return e.mayHaveArrived() ? "look whether it is there" : "safe to try again";
    } catch (TooManyRequestsException e) {
      return "come back in " + e.retryAfter().orElse(Duration.ofSeconds(10));
    } catch (LosantApiException e) {
      return "refused with " + e.status() + ": " + e.response().message();
    }
    // end::failures[]
  }

  static String faked() {
    // tag::fake[]
    Transport transport =
        new Transport() {
          @Override
          public <T> ApiResponse<T> send(ApiRequest<T> request, RequestOptions options) {
            String json = "{\"name\": \"response to " + request.action().name() + "\"}";
            return ApiResponse.builder(200, request.read(200, json)).build();
          }
        };
    FlowApi flow = new FlowApi(transport);
    // end::fake[]
    return flow.get("applicationId", "flowId").name();
  }
}
