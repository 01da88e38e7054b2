package com.losant.rest.examples;

import com.losant.rest.LosantClient;
import com.losant.rest.data.TimeSeriesAggregation;
import com.losant.rest.data.TimeSeriesDevice;
import com.losant.rest.data.TimeSeriesQuery;
import com.losant.rest.devices.AttributeDataType;
import com.losant.rest.devices.Device;
import com.losant.rest.devices.DeviceAttribute;
import com.losant.rest.devices.DevicePost;
import com.losant.rest.devices.DeviceState;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.json.LosantTime;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.workflows.TimerTrigger;
import com.losant.rest.workflows.TimerTriggerConfig;
import com.losant.rest.workflows.VirtualButtonPress;
import com.losant.rest.workflows.VirtualButtonTrigger;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowLogEntry;
import com.losant.rest.workflows.WorkflowNode;
import com.losant.rest.workflows.WorkflowPatch;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.WorkflowStorageEntries;
import com.losant.rest.workflows.WorkflowStorageEntry;
import com.losant.rest.workflows.WorkflowTrigger;
import com.losant.rest.workflows.Workflows;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A walk through the client: {@code ./mvnw -q test-compile exec:java}.
 *
 * <p>It talks to a sandbox of its own. With {@code LOSANT_API_TOKEN} and {@code
 * LOSANT_APPLICATION_ID} in the environment it talks to Losant instead, and only reads there,
 * unless {@code LOSANT_QUICKSTART_WRITE=yes} says otherwise; what it then creates, it deletes
 * again.
 */
public final class Quickstart {
  private final LosantClient losant;
  private final String applicationId;
  private final PrintStream out;
  private int steps;

  Quickstart(LosantClient losant, String applicationId, PrintStream out) {
    this.losant = losant;
    this.applicationId = applicationId;
    this.out = out;
  }

  /** Runs all steps; takes no arguments. */
  public static void main(String[] arguments) {
    run(System.getenv(), System.out);
  }

  static void run(Map<String, String> environment, PrintStream out) {
    String token = environment.get("LOSANT_API_TOKEN");
    String applicationId = environment.get("LOSANT_APPLICATION_ID");
    if (token == null || applicationId == null) {
      runInSandbox(out);
      return;
    }
    String url = environment.getOrDefault("LOSANT_API_URL", "https://api.losant.com");
    out.println("Talking to " + url + ", application " + applicationId + ".");
    try (LosantClient losant = LosantClient.builder().accessToken(token).baseUrl(url).build()) {
      Quickstart quickstart = new Quickstart(losant, applicationId, out);
      if ("yes".equals(environment.get("LOSANT_QUICKSTART_WRITE"))) {
        quickstart.write();
      } else {
        quickstart.read();
        out.println();
        out.println(
            "Nothing was changed. LOSANT_QUICKSTART_WRITE=yes would create, use and delete a workflow and a device.");
      }
    }
  }

  private static void runInSandbox(PrintStream out) {
    out.println(
        "Talking to a sandbox on this machine. To talk to Losant, set LOSANT_API_TOKEN and LOSANT_APPLICATION_ID.");
    try (LosantSandbox sandbox = LosantSandbox.start();
        LosantClient losant =
            LosantClient.builder().accessToken(sandbox.token()).baseUrl(sandbox.url()).build()) {
      new Quickstart(losant, sandbox.applicationId(), out).write();
    }
  }

  private void read() {
    Workflows workflows = list();
    if (!workflows.items().isEmpty()) {
      look(Objects.requireNonNull(workflows.items().get(0).id()));
    }
  }

  private void write() {
    step("Create a workflow with a timer and a virtual button");
    TimerTrigger timer =
        TimerTrigger.builder()
            .config(TimerTriggerConfig.builder().seconds(60).build())
            .outputIds(List.of(List.of("log")))
            .build();
    VirtualButtonTrigger button =
        VirtualButtonTrigger.builder().outputIds(List.of(List.of("log"))).build();
    WorkflowNode log =
        WorkflowNode.builder()
            .id("log")
            .type("DebugNode")
            .config(Map.of("message", "Hello"))
            .build();
    WorkflowPost post =
        WorkflowPost.builder()
            .name("Quickstart " + Instant.now())
            .triggers(List.of(timer, button))
            .nodes(List.of(log))
            .build();
    Workflow created = losant.flows().post(applicationId, post);
    show("created " + created.name() + ", id " + created.id());
    String flowId = Objects.requireNonNull(created.id());
    try {
      use(flowId);
    } finally {
      step("Delete it");
      show(losant.flow().delete(applicationId, flowId));
    }

    step("Ask for it once more");
    try {
      show(losant.flow().get(applicationId, flowId));
    } catch (NotFoundException e) {
      show("it is gone: " + e.getMessage());
    }
    writeDevice();
  }

  private void writeDevice() {
    step("Create a device that can report two things");
    DevicePost post =
        DevicePost.builder()
            .name("Quickstart " + Instant.now())
            .attributes(
                List.of(
                    attribute("rpm", AttributeDataType.NUMBER),
                    attribute("running", AttributeDataType.BOOLEAN)))
            .build();
    Device device = losant.devices().post(applicationId, post);
    show("created " + device.name() + ", id " + device.id());
    try {
      report(device.id());
    } finally {
      step("Delete the device");
      show(losant.device().delete(applicationId, device.id()));
    }
  }

  private static DeviceAttribute attribute(String name, AttributeDataType type) {
    return DeviceAttribute.builder().name(name).dataType(type).build();
  }

  private void report(String deviceId) {
    step("Report its state, for a minute ago and for now");
    Instant aMinuteAgo = Instant.now().minus(Duration.ofMinutes(1));
    List<DeviceState> states =
        List.of(
            DeviceState.builder().time(aMinuteAgo).data(Map.of("rpm", 900)).build(),
            DeviceState.builder().data(Map.of("rpm", 1450, "running", true)).build());
    show(losant.device().sendState(applicationId, deviceId, states));

    step("Read its last values");
    losant
        .device()
        .getCompositeState(applicationId, deviceId)
        .asMap()
        .forEach((name, last) -> show("- " + name + ": " + last.value()));

    step("Query the mean of the last hour");
    TimeSeriesQuery query =
        TimeSeriesQuery.builder()
            .deviceIds(List.of(deviceId))
            .attributes(List.of("rpm"))
            .start(LosantTime.ago(Duration.ofHours(1)))
            .resolution(Duration.ofHours(1))
            .aggregation(TimeSeriesAggregation.MEAN)
            .build();
    TimeSeriesDevice series =
        losant.data().timeSeriesQuery(applicationId, query).devices().get(deviceId);
    series.points().forEach(point -> show("- " + point.data().get("rpm") + " rpm"));
  }

  private void use(String flowId) {
    list();

    step("Change one field of it; everything else stays");
    WorkflowPatch patch = WorkflowPatch.builder().description("Made by the quickstart").build();
    Workflow patched = losant.flow().patch(applicationId, flowId, patch);
    show("description: " + patched.description() + ", triggers: " + patched.triggers().size());

    step("Press its virtual button");
    String key = Objects.requireNonNull(button(patched).key());
    VirtualButtonPress press =
        VirtualButtonPress.builder().key(key).payload(Map.of("temperature", 21.5)).build();
    show(losant.flow().pressVirtualButton(applicationId, flowId, press));

    step("Store a value");
    WorkflowStorageEntry entry = WorkflowStorageEntry.builder().key("threshold").value(30).build();
    show(losant.flow().setStorageEntry(applicationId, flowId, entry));

    look(flowId);
  }

  private Workflows list() {
    step("List the workflows of the application");
    Workflows workflows = losant.flows().get(applicationId, p -> p.perPage(10));
    show(workflows.count() + " of " + workflows.totalCount());
    for (Workflow workflow : workflows.items()) {
      show("- " + workflow.name() + " (" + workflow.id() + ")");
    }
    return workflows;
  }

  private void look(String flowId) {
    step("Look at its triggers");
    Workflow workflow = losant.flow().get(applicationId, flowId);
    for (WorkflowTrigger trigger : workflow.triggers()) {
      show("- " + describe(trigger));
    }

    step("Read its storage");
    WorkflowStorageEntries storage = losant.flow().getStorageEntries(applicationId, flowId);
    show(
        storage.keys().size() + " entries; threshold = " + storage.get("threshold", Integer.class));

    step("Read its log");
    for (WorkflowLogEntry entry :
        losant.flow().getLogEntries(applicationId, flowId, p -> p.limit(5))) {
      show("- " + entry.time() + ": " + entry.pathsCompleted() + " paths completed");
    }

    step("Count its errors of the last hour");
    int errors =
        losant
            .flow()
            .errors(applicationId, flowId, p -> p.duration(Duration.ofHours(1)))
            .errors()
            .size();
    show(errors + " errors");
  }

  private static String describe(WorkflowTrigger trigger) {
    if (trigger instanceof TimerTrigger timer && timer.config() != null) {
      return "a timer, every " + timer.config().seconds() + " seconds";
    }
    return trigger.type() + " with key " + trigger.key();
  }

  private static VirtualButtonTrigger button(Workflow workflow) {
    return workflow.triggers().stream()
        .filter(VirtualButtonTrigger.class::isInstance)
        .map(VirtualButtonTrigger.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private void step(String what) {
    steps++;
    out.println();
    out.println(steps + ". " + what);
  }

  private void show(Object what) {
    out.println("   " + what);
  }
}
