package com.losant.rest.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.sandbox.SandboxRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuickstartTest {
  @Test
  void withoutATokenItWalksThroughASandbox() {
    String transcript = run(Map.of());

    assertTrue(transcript.contains("1. Create a workflow"), transcript);
    assertTrue(transcript.contains("threshold = 30"), transcript);
    assertTrue(transcript.contains("a timer, every 60 seconds"), transcript);
    assertTrue(transcript.contains("404 NotFound: Flow was not found"), transcript);
    assertTrue(transcript.contains("- rpm: 1450"), transcript);
    assertTrue(transcript.contains("- 1175 rpm"), transcript);
  }

  @Test
  void withATokenItOnlyReads() {
    try (LosantSandbox losant = LosantSandbox.start()) {
      run(environment(losant));
      run(with(environment(losant), "LOSANT_QUICKSTART_WRITE", "no"));

      Set<String> methods =
          losant.requests().stream().map(SandboxRequest::method).collect(Collectors.toSet());
      assertEquals(Set.of("GET"), methods);
    }
  }

  @Test
  void whenAskedToItAlsoWritesAndCleansUp() {
    try (LosantSandbox losant = LosantSandbox.start()) {
      run(with(environment(losant), "LOSANT_QUICKSTART_WRITE", "yes"));

      String transcript = run(environment(losant));
      assertTrue(transcript.contains("0 of 0"), transcript);
      String devices = "/applications/" + losant.applicationId() + "/devices";
      assertTrue(
          losant.requests().stream()
              .anyMatch(
                  request ->
                      request.method().equals("DELETE") && request.path().startsWith(devices)));
    }
  }

  @Test
  void theTranscriptDoesNotShowTheToken() {
    try (LosantSandbox losant = LosantSandbox.start()) {
      assertFalse(run(environment(losant)).contains(losant.token()));
    }
  }

  private static Map<String, String> environment(LosantSandbox losant) {
    return Map.of(
        "LOSANT_API_TOKEN", losant.token(),
        "LOSANT_APPLICATION_ID", losant.applicationId(),
        "LOSANT_API_URL", losant.url());
  }

  private static Map<String, String> with(Map<String, String> map, String key, String value) {
    Map<String, String> copy = new HashMap<>(map);
    copy.put(key, value);
    return copy;
  }

  private static String run(Map<String, String> environment) {
    ByteArrayOutputStream transcript = new ByteArrayOutputStream();
    Quickstart.run(environment, new PrintStream(transcript, true, StandardCharsets.UTF_8));
    return transcript.toString(StandardCharsets.UTF_8);
  }
}
