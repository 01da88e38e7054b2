package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A limit that only the path counts for: how many events an application takes. */
class EventLimitTest extends SandboxTestBase {
  private Reply report(String application) {
    return post(
        "/applications/" + application + "/events",
        "{\"level\": \"info\", \"subject\": \"The roof was opened\"}");
  }

  @Test
  void anApplicationTakes15EventsIn15Seconds() {
    String application = sandbox.applicationId();
    for (int i = 0; i < 15; i++) {
      assertEquals(201, report(application).status());
    }

    Reply refused = report(application);
    assertEquals(429, refused.status());
    assertTrue(refused.message().endsWith("15 seconds for each application"), refused::message);
    assertEquals(201, report(sandbox.createApplication()).status());

    clock.advance(Duration.ofSeconds(15));
    assertEquals(201, report(application).status());
  }
}
