package com.losant.rest.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LosantClient;
import com.losant.rest.access.DeviceCredentials;
import com.losant.rest.devices.DeviceState;
import com.losant.rest.devices.DevicesExport;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.workflows.AdvancedWorkflowVersionQuery;
import com.losant.rest.workflows.SimpleTrigger;
import com.losant.rest.workflows.TimerTrigger;
import com.losant.rest.workflows.TimerTriggerConfig;
import com.losant.rest.workflows.VirtualButtonPress;
import com.losant.rest.workflows.VirtualButtonTrigger;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.WorkflowStorageEntry;
import com.losant.rest.workflows.WorkflowTriggerType;
import com.losant.rest.workflows.WorkflowVersionPost;
import com.losant.rest.workflows.WorkflowVersionsDelete;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  private static final Path EXAMPLES = Path.of("src/examples/src");
  private static final Path CONSUMER = Path.of("src/it/consumers/class-path/src");

  @TempDir private Path folder;

  /** A reader copies from the page, so what stands there has to be what is compiled here. */
  @Test
  void theJavaOnThePageIsTheJavaThatIsCompiledHere() throws IOException {
    List<String> compiled = new ArrayList<>();
    for (Path file :
        List.of(
            EXAMPLES.resolve("test/java/com/losant/rest/examples/Snippets.java"),
            EXAMPLES.resolve("main/java/com/losant/rest/examples/OpenTelemetryObserver.java"),
            CONSUMER.resolve("main/java/greenhouse/FirstProgram.java"),
            CONSUMER.resolve("test/java/greenhouse/GreenhouseTest.java"))) {
      compiled.addAll(snippets(Files.readString(file)));
    }

    List<String> shown = new ArrayList<>();
    Matcher blocks =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    while (blocks.find()) {
      shown.add(blocks.group(1));
    }

    assertFalse(shown.isEmpty());
    for (String block : shown) {
      assertTrue(compiled.contains(block), () -> "no example contains:\n" + block);
    }
  }

  private static List<String> snippets(String source) {
    List<String> snippets = new ArrayList<>();
    Matcher tags =
        Pattern.compile("( *)// tag::(\\w+)\\[]\n(.*?)( *)// end::\\2\\[]", Pattern.DOTALL)
            .matcher(source);
    while (tags.find()) {
      snippets.add(tags.group(3).replaceAll("(?m)^" + tags.group(1), ""));
    }
    return snippets;
  }

  @Test
  void theSnippetsDoWhatThePageSays() throws Exception {
    try (LosantSandbox sandbox = LosantSandbox.start();
        LosantClient losant =
            LosantClient.builder().accessToken(sandbox.token()).baseUrl(sandbox.url()).build()) {
      String applicationId = sandbox.applicationId();
      WorkflowPost post =
          WorkflowPost.builder()
              .name("Greenhouse")
              .triggers(
                  List.of(
                      TimerTrigger.builder()
                          .config(TimerTriggerConfig.builder().seconds(0.5).build())
                          .build(),
                      VirtualButtonTrigger.builder().key("k").build(),
                      SimpleTrigger.builder().type(WorkflowTriggerType.WEBHOOK).build(),
                      SimpleTrigger.builder().type(WorkflowTriggerType.DEVICE_CREATE).build()))
              .build();
      Workflow workflow = losant.flows().post(applicationId, post);
      String flowId = workflow.id();

      assertEquals(
          "timer TimerTriggerConfig{seconds=0.5}; button k; over HTTP; deviceCreate; ",
          Snippets.triggers(workflow));
      assertEquals("Watered twice a day", Snippets.change(losant, applicationId, flowId));
      assertEquals(1, Snippets.query(losant, applicationId).count());

      losant
          .flow()
          .pressVirtualButton(applicationId, flowId, VirtualButtonPress.builder().key("k").build());
      List<String> lines = Snippets.log(losant, applicationId, flowId);
      assertEquals(1, lines.size());
      assertTrue(lines.get(0).endsWith("Z: 0 paths failed"), lines::toString);

      String deviceId = Snippets.report(losant, applicationId).id();
      DeviceState turning = DeviceState.builder().data(Map.of("rpm", 1450)).build();
      CompletableFuture<String> told =
          CompletableFuture.supplyAsync(() -> Snippets.stream(losant, applicationId, deviceId));
      while (!told.isDone()) { // a stream tells what is reported after it was opened
        losant.device().sendState(applicationId, deviceId, turning);
      }
      assertEquals("it turns, with 1450 rpm", told.join());
      assertEquals(List.of("Sandbox: 1 devices"), Snippets.applications(losant, applicationId));
      assertEquals("35", losant.application().get(applicationId).globals().get(0).json());
      assertEquals("greenhouse/2/door is open", Snippets.door(losant, applicationId));
      BlockingQueue<DeviceState> reports = new LinkedBlockingQueue<>();
      CompletableFuture<Void> listening = Snippets.listen(losant, applicationId, deviceId, reports);
      while (reports.isEmpty()) {
        losant.device().sendState(applicationId, deviceId, turning);
      }
      assertEquals(1450, reports.take().data().get("rpm").intValue());
      listening.cancel(true);
      List<String> day = Snippets.day(losant, applicationId, deviceId);
      assertEquals(1, day.size());
      assertTrue(day.get(0).endsWith("Z: 1450 rpm"), day::toString);
      Path plan = Files.writeString(folder.resolve("plan.png"), "a drawing");
      assertEquals(
          List.of("ground-floor.png: 9 bytes"), Snippets.files(losant, applicationId, plan));

      losant
          .flow()
          .setStorageEntry(
              applicationId,
              flowId,
              WorkflowStorageEntry.builder().key("limits").value(List.of(1, 2)).build());
      assertEquals(List.of(1, 2), Snippets.storage(losant, applicationId, flowId));
      assertEquals(List.of("Tomato in N-1"), Snippets.rows(losant, applicationId));

      losant
          .flowVersions()
          .post(applicationId, flowId, WorkflowVersionPost.builder().version("v1").build());
      WorkflowVersionsDelete all =
          WorkflowVersionsDelete.builder()
              .query(AdvancedWorkflowVersionQuery.builder().build())
              .build();
      losant.devices().export(applicationId, DevicesExport.builder().build());
      assertEquals("DevicesExport is completed", Snippets.jobs(losant, applicationId));
      assertEquals("done: 1", Snippets.deletion(losant, applicationId, flowId, all));

      assertEquals(List.of("Greenhouse"), Snippets.paging(losant, applicationId));
      assertEquals("Greenhouse", Snippets.async(losant, applicationId, flowId));
      assertEquals(Optional.of("application/json"), Snippets.raw(losant, applicationId, flowId));
      // The sandbox knows no endpoint that the description does not have.
      assertThrows(NotFoundException.class, () -> Snippets.other(losant, applicationId));
      assertEquals("response to flow.get", Snippets.faked());
      assertEquals(
          "refused with 404: Application was not found",
          Snippets.failures(losant, "0123456789abcdef01234567", post));
      Snippets.configured(sandbox.token()).close();

      DeviceCredentials credentials = Snippets.key(losant, applicationId, deviceId);
      try (LosantClient device = Snippets.signIn(credentials).baseUrl(sandbox.url()).build()) {
        assertTrue(device.device().sendState(applicationId, deviceId, turning).success());
      }

      assertEquals("deleted", Snippets.failure(losant, applicationId, flowId));
      assertEquals(
          "already gone: Flow was not found", Snippets.failure(losant, applicationId, flowId));
    }
  }
}
