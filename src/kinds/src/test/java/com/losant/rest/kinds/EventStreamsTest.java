package com.losant.rest.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.api.EventStream;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.NotFoundException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** Actions whose response is a stream of events. */
class EventStreamsTest extends KindsTestBase {
  private static final String CAMERA = "5a9db0c00000000000000021";

  @Test
  void eventsAreReadOneAfterTheOther() throws Exception {
    respondWith(
        """
        : welcome

        event: motion
        data: {"zone": "door", "strength": 0.50}

        event: motion
        data: {"zone": "roof",
        data:  "colour": "red"}

        """);

    List<Motion> seen = new ArrayList<>();
    try (EventStream<Motion> motions =
        new CameraApi(transport)
            .motionStream(APPLICATION, CAMERA, p -> p.keepAliveInterval(5).zone("all"))) {
      for (Motion motion : motions) {
        seen.add(motion);
        if (seen.size() == 2) {
          break;
        }
      }
    }

    assertEquals(new BigDecimal("0.50"), seen.get(0).strength());
    assertEquals("{\"zone\":\"roof\",\"colour\":\"red\"}", seen.get(1).toJson());
    RecordedRequest request = server.takeRequest();
    assertEquals("text/event-stream", request.getHeaders().get("Accept"));
    assertEquals(
        "/applications/"
            + APPLICATION
            + "/cameras/"
            + CAMERA
            + "/motionStream?"
            + "keepAliveInterval=5&zone=all",
        request.getTarget());
  }

  @Test
  void whatIsNeededIsAnArgument() throws Exception {
    respondWith("event: lensChange\ndata: {\"lens\": \"wide\", \"clean\": false}\n\n");

    try (EventStream<LensChange> changes =
        new CameraApi(transport).lensStream(APPLICATION, CAMERA, "wide angle")) {
      assertFalse(changes.iterator().next().clean());
    }

    assertEquals("lens=wide%20angle", server.takeRequest().getTarget().split("\\?")[1]);
  }

  @Test
  void whatIsNoStreamIsAnError() {
    respond(404, "{\"type\": \"NotFound\", \"message\": \"Camera was not found\"}");
    assertThrows(
        NotFoundException.class, () -> new CameraApi(transport).motionStream(APPLICATION, CAMERA));
  }

  @Test
  void aStreamInTheBackgroundComesBack() throws Exception {
    respondWith("event: motion\ndata: {\"zone\": \"door\"}\n\n");
    respondWith("event: motion\ndata: {\"zone\": \"roof\"}\n\n");
    List<String> zones = new ArrayList<>();
    CountDownLatch both = new CountDownLatch(2);

    CompletableFuture<?> listening =
        new CameraApi(transport)
            .calls()
            .motionStream(APPLICATION, CAMERA)
            .with(
                o ->
                    o.reconnect(
                        RetryPolicy.DEFAULT.withDelays(Duration.ZERO, Duration.ofMillis(1))))
            .listen(
                motion -> {
                  zones.add(motion.zone());
                  both.countDown();
                });

    both.await(10, TimeUnit.SECONDS);
    listening.cancel(true);
    assertEquals(List.of("door", "roof"), zones);
  }

  @Test
  void theEndOfAStreamIsALoss() {
    respondWith(": welcome\n");
    try (EventStream<Motion> motions = new CameraApi(transport).motionStream(APPLICATION, CAMERA)) {
      assertThrows(LosantConnectionException.class, motions.iterator()::hasNext);
    }
  }

  private void respondWith(String events) {
    server.enqueue(
        new MockResponse.Builder()
            .setHeader("Content-Type", "text/event-stream; charset=utf-8")
            .body(events)
            .build());
  }
}
