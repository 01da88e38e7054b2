package com.losant.rest.sandbox.internal.workflows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.sandbox.SandboxTestBase;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How often a virtual button can be pressed. */
class VirtualButtonLimitTest extends SandboxTestBase {
  private static final String BUTTONS =
      "'triggers': [{'type': 'virtualButton', 'key': 'go'},"
          + " {'type': 'virtualButton', 'key': 'other'}]";

  private JsonNode workflow;

  @BeforeEach
  void createWorkflow() {
    workflow = create("a", BUTTONS);
  }

  private HttpResponse<String> press(JsonNode pressed, String key) {
    try {
      return http.send(
          request(path(pressed) + "/virtualButton")
              .POST(BodyPublishers.ofString(json("{'key': '" + key + "'}")))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void press(int times) {
    for (int i = 0; i < times; i++) {
      assertEquals(200, press(workflow, "go").statusCode(), "press " + i);
    }
  }

  @Test
  void aHundredPressesInTenSecondsAreTaken() {
    press(100);
    HttpResponse<String> refused = press(workflow, "go");
    assertEquals(429, refused.statusCode());
    assertEquals("10", refused.headers().firstValue("Retry-After").orElse(""));
    JsonNode error = JsonTrees.parse(refused.body());
    assertEquals("TooManyRequests", JsonTrees.text(error, "type"));
    assertTrue(
        JsonTrees.text(error, "message").contains("100 requests in 10 seconds"), refused::body);
    assertEquals(100, get(path(workflow)).body().at("/stats/runCount").asInt());
  }

  @Test
  void thePressThatWasToldWhenIsTakenThen() {
    press(1);
    clock.advance(Duration.ofMillis(8_500));
    press(99);
    HttpResponse<String> refused = press(workflow, "go");
    assertEquals("2", refused.headers().firstValue("Retry-After").orElse(""), "1.5 s, rounded up");
    clock.advance(Duration.ofMillis(1_499));
    refused = press(workflow, "go");
    assertEquals(429, refused.statusCode());
    assertEquals("1", refused.headers().firstValue("Retry-After").orElse(""));
    clock.advance(Duration.ofMillis(1));
    press(1);
    assertEquals(429, press(workflow, "go").statusCode(), "only one left the window");
  }

  @Test
  void eachButtonHasALimitOfItsOwn() {
    JsonNode second = create("b", BUTTONS);
    press(100);
    assertEquals(200, press(workflow, "other").statusCode());
    assertEquals(200, press(second, "go").statusCode());
    assertEquals(429, press(workflow, "go").statusCode());
  }

  @Test
  void refusedPressesDoNotCount() {
    for (int i = 0; i < 101; i++) {
      assertEquals(404, press(workflow, "none").statusCode());
    }
    press(100);
    assertEquals(429, press(workflow, "go").statusCode());
    clock.advance(Duration.ofSeconds(10));
    press(100);
  }

  @Test
  void aSandboxCanDoWithoutLimits() {
    try (LosantSandbox free = LosantSandbox.builder().clock(clock).withoutRateLimits().start()) {
      sandbox.close();
      sandbox = free;
      createWorkflow();
      press(101);
    }
  }
}
