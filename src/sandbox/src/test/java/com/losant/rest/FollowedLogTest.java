package com.losant.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.api.LogFollower;
import com.losant.rest.api.LogFollower.Batch;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.sandbox.SandboxTestBase.TestClock;
import com.losant.rest.workflows.VirtualButtonPress;
import com.losant.rest.workflows.VirtualButtonTrigger;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowLogEntry;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.WorkflowVersionPost;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A log that grows while it is followed. */
class FollowedLogTest {
  private final TestClock clock = new TestClock();
  private final LosantSandbox sandbox = LosantSandbox.builder().clock(clock).start();
  private final String application = sandbox.applicationId();
  private final LosantClient losant =
      LosantClient.builder().accessToken(sandbox.token()).baseUrl(sandbox.url()).build();
  private final Workflow workflow =
      losant
          .flows()
          .post(
              application,
              WorkflowPost.builder()
                  .name("Watering")
                  .triggers(List.of(VirtualButtonTrigger.builder().build()))
                  .build());

  @AfterEach
  void stop() {
    losant.close();
    sandbox.close();
  }

  /** Makes an entry for each text, all of them in the same millisecond. */
  private void run(String... errors) {
    for (String error : errors) {
      VirtualButtonPress press =
          VirtualButtonPress.builder()
              .key(workflow.triggers().get(0).key())
              .payload(Map.of("error", error))
              .build();
      losant.flow().pressVirtualButton(application, workflow.id(), press);
    }
  }

  private static List<String> errors(Batch<WorkflowLogEntry> batch) {
    return batch.entries().stream()
        .map(entry -> entry.errors().get(0).path("message").stringValue())
        .toList();
  }

  @Test
  void eachPollReturnsWhatCameSinceTheOneBefore() {
    LogFollower<WorkflowLogEntry> log = losant.flow().followLogEntries(application, workflow.id());
    assertEquals(List.of(), errors(log.poll()));

    run("a");
    clock.advance(Duration.ofSeconds(1));
    run("b");
    assertEquals(List.of("a", "b"), errors(log.poll()), "oldest first");
    assertEquals(List.of(), errors(log.poll()), "the last one is not repeated");

    clock.advance(Duration.ofSeconds(1));
    run("c");
    Batch<WorkflowLogEntry> third = log.poll();
    assertEquals(List.of("c"), errors(third));
    assertFalse(third.mayHaveGap());
  }

  @Test
  void entriesOfTheSameMillisecondAreNeitherRepeatedNorSkipped() {
    LogFollower<WorkflowLogEntry> log = losant.flow().followLogEntries(application, workflow.id());
    run("a", "a");
    assertEquals(List.of("a", "a"), errors(log.poll()));

    run("b", "a");
    assertEquals(List.of("b", "a"), errors(log.poll()));

    run("a");
    clock.advance(Duration.ofMillis(1));
    run("a", "c");
    assertEquals(List.of("a", "a", "c"), errors(log.poll()));
    assertEquals(List.of(), errors(log.poll()));
  }

  @Test
  void aBurstAboveTheLimitIsTold() {
    LogFollower<WorkflowLogEntry> log =
        losant.flow().followLogEntries(application, workflow.id(), p -> p.limit(3));
    run("a");
    assertFalse(log.poll().mayHaveGap());

    clock.advance(Duration.ofMillis(2));
    run("b", "c");
    Batch<WorkflowLogEntry> within = log.poll();
    assertEquals(List.of("b", "c"), errors(within));
    assertFalse(within.mayHaveGap());

    clock.advance(Duration.ofMillis(2));
    run("d", "e", "f", "g");
    Batch<WorkflowLogEntry> above = log.poll();
    assertEquals(List.of("e", "f", "g"), errors(above));
    assertTrue(above.mayHaveGap());

    Batch<WorkflowLogEntry> after = log.poll();
    assertEquals(List.of(), errors(after));
    assertFalse(after.mayHaveGap());
  }

  @Test
  void theFirstPollStartsWhereItIsTold() {
    run("a");
    clock.advance(Duration.ofSeconds(1));
    Instant since = clock.instant();
    run("b", "c");

    LogFollower<WorkflowLogEntry> all =
        losant.flow().followLogEntries(application, workflow.id(), p -> p.since(since));
    assertEquals(List.of("b", "c"), errors(all.poll()));

    LogFollower<WorkflowLogEntry> few =
        losant.flow().followLogEntries(application, workflow.id(), p -> p.since(since).limit(1));
    Batch<WorkflowLogEntry> first = few.poll();
    assertEquals(List.of("c"), errors(first));
    assertTrue(first.mayHaveGap());
  }

  @Test
  void theLogOfAVersionIsFollowedTheSameWay() {
    losant
        .flowVersions()
        .post(application, workflow.id(), WorkflowVersionPost.builder().version("v1").build());
    LogFollower<WorkflowLogEntry> log =
        losant.flowVersion().followLogEntries(application, workflow.id(), "v1");
    run("of the develop version");
    assertEquals(List.of(), errors(log.poll()));

    VirtualButtonPress press =
        VirtualButtonPress.builder()
            .key(workflow.triggers().get(0).key())
            .flowVersion("v1")
            .payload(Map.of("error", "a"))
            .build();
    losant.flow().pressVirtualButton(application, workflow.id(), press);
    assertEquals(List.of("a"), errors(log.poll()));
    assertEquals(List.of(), errors(log.poll()));
  }
}
