package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Kills the sandbox while callers change things, again and again with the same file. */
class KillTest {
  private static final int KILLS = 4;
  private static final int CALLERS = 3;

  private final Random random = new Random(20_261_122);
  private final Map<String, Integer> tried = new ConcurrentHashMap<>();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger presses = new AtomicInteger();
  private final AtomicInteger acknowledgedPresses = new AtomicInteger();
  private final AtomicInteger counter = new AtomicInteger();

  @Test
  void aKillLosesNoAcknowledgedChange(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("data.jsonl");
    String workflow;
    try (SandboxProcess sandbox = start(file)) {
      String body =
          "{\"name\": \"w\", \"triggers\": [{\"type\": \"virtualButton\", \"key\": \"k\"}]}";
      String created = sandbox.post(sandbox.flows(), body).body();
      workflow = sandbox.flows() + "/" + JsonTrees.text(JsonTrees.parse(created), "id");
    }
    for (int kill = 0; kill < KILLS; kill++) {
      try (SandboxProcess sandbox = start(file)) {
        check(sandbox, workflow);
        changeUntilKilled(sandbox, workflow, 20 + random.nextInt(200));
      }
    }
    try (SandboxProcess sandbox = start(file)) {
      check(sandbox, workflow);
    }
    assertTrue(acknowledged.size() >= KILLS * 10, "only " + acknowledged.size() + " changes");
  }

  private static SandboxProcess start(Path file) {
    return SandboxProcess.ofClasses("--port", "0", "--no-rate-limits", "--data", file.toString());
  }

  private void changeUntilKilled(SandboxProcess sandbox, String workflow, int changes)
      throws Exception {
    AtomicInteger left = new AtomicInteger(changes);
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    Callable<Void> caller =
        () -> {
          while (change(sandbox, workflow)) {
            if (left.decrementAndGet() == 0) {
              sandbox.kill();
            }
          }
          return null;
        };
    List<Future<Void>> ends =
        callers.invokeAll(Collections.nCopies(CALLERS, caller), 60, TimeUnit.SECONDS);
    callers.shutdown();
    for (Future<Void> end : ends) {
      end.get();
    }
  }

  /** Makes one change, and notes it when it was acknowledged; false when nobody answers. */
  private boolean change(SandboxProcess sandbox, String workflow) throws InterruptedException {
    int number = counter.incrementAndGet();
    try {
      if (number % 3 == 0) {
        presses.incrementAndGet();
        String body = "{\"key\": \"k\", \"payload\": " + number + "}";
        assertEquals(200, sandbox.post(workflow + "/virtualButton", body).statusCode());
        acknowledgedPresses.incrementAndGet();
      } else {
        String key = "k" + number;
        tried.put(key, number);
        String body = "{\"key\": \"" + key + "\", \"value\": " + number + "}";
        assertEquals(200, sandbox.patch(workflow + "/storage", body).statusCode());
        acknowledged.add(key);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void check(SandboxProcess sandbox, String workflow) throws Exception {
    JsonNode storage = JsonTrees.parse(sandbox.get(workflow + "/storage").body());
    for (String key : acknowledged) {
      assertTrue(storage.has(key), key + " was acknowledged and is lost");
    }
    storage
        .properties()
        .forEach(entry -> assertEquals(tried.get(entry.getKey()), entry.getValue().asInt()));
    int runs = JsonTrees.parse(sandbox.get(workflow).body()).at("/stats/runCount").asInt(-1);
    assertTrue(acknowledgedPresses.get() <= runs && runs <= presses.get(), runs + " runs");
  }
}
