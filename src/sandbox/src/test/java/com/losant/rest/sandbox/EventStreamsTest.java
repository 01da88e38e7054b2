package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.api.EventStream;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.errors.BadRequestException;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.ServerErrorException;
import com.losant.rest.errors.UnauthorizedException;
import com.losant.rest.http.ClientOptions;
import com.losant.rest.http.HttpTransport;
import com.losant.rest.kinds.CameraApi;
import com.losant.rest.kinds.Motion;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Event streams, of the cameras that the description of the tests has. */
class EventStreamsTest {
  private static final String CAMERA = "5a9db0c00000000000000011";
  private static final String OTHER_CAMERA = "5a9db0c00000000000000012";

  private LosantSandbox sandbox;
  private HttpTransport transport;
  private CameraApi camera;

  @BeforeEach
  void start() throws IOException {
    try (InputStream description = Motion.class.getResourceAsStream("openapi.json")) {
      sandbox =
          LosantSandbox.builder()
              .description(ApiDescription.of(JsonMapper.shared().readTree(description)))
              .strict()
              .start();
    }
    transport = transport(sandbox.token());
    camera = new CameraApi(transport);
  }

  @AfterEach
  void close() {
    transport.close();
    sandbox.close();
  }

  private HttpTransport transport(String token) {
    ClientOptions.Builder options = ClientOptions.builder();
    options.baseUrl(sandbox.url());
    options.accessToken(token);
    options.retryPolicy(RetryPolicy.NONE);
    return new HttpTransport(options.build());
  }

  private EventStream<Motion> open(String id) {
    return camera.motionStream(sandbox.applicationId(), id);
  }

  @Test
  void whatNobodyPlaysBeginsWithItsExample() {
    try (EventStream<Motion> motions = open(CAMERA)) {
      assertEquals("north wall", motions.iterator().next().zone());
    }
  }

  @Test
  void theExampleIsMarkedAndKeepAlivesFollow() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    sandbox.url()
                        + "/applications/"
                        + sandbox.applicationId()
                        + "/cameras/"
                        + CAMERA
                        + "/motionStream?keepAliveInterval=1"))
            .header("Authorization", "Bearer " + sandbox.token())
            .build();
    HttpResponse<InputStream> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    assertEquals("example", response.headers().firstValue("X-Sandbox").orElseThrow());
    assertEquals("text/event-stream", response.headers().firstValue("Content-Type").orElseThrow());
    assertEquals(Optional.empty(), response.headers().firstValue("Content-Length"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      assertEquals("event: motion", lines.readLine());
      assertEquals("data: {\"zone\":\"north wall\",\"strength\":0.25}", lines.readLine());
      assertEquals("", lines.readLine());
      assertEquals(":", lines.readLine());
      assertEquals("", lines.readLine());
      assertEquals(":", lines.readLine());
      sandbox.close();
      String end = lines.readLine();
      while (end != null && (end.isEmpty() || end.equals(":"))) {
        end = lines.readLine();
      }
      assertNull(end);
    }
  }

  @Test
  void whatIsPublishedReachesTheStreamsItIsFor() throws Exception {
    BlockingQueue<String> zones = new LinkedBlockingQueue<>();
    try (EventStream<Motion> one = open(CAMERA);
        EventStream<Motion> other = open(OTHER_CAMERA)) {
      publish(OTHER_CAMERA, "{\"zone\": \"door\"}");
      publish(CAMERA, "{\"zone\": \"roof\", \"strength\": 1}");
      publish(OTHER_CAMERA, "{\"zone\": \"gate\"}");
      one.stream().limit(2).forEach(motion -> zones.add(motion.zone()));
      assertEquals("[north wall, roof]", zones.toString());
      zones.clear();
      other.stream().limit(3).forEach(motion -> zones.add(motion.zone()));
      assertEquals("[north wall, door, gate]", zones.toString());
    }
  }

  @Test
  void anEventThatBreaksTheDescriptionIsABugOfTheSandbox() {
    try (EventStream<Motion> motions = open(CAMERA)) {
      RefusedException e =
          assertThrows(RefusedException.class, () -> publish(CAMERA, "{\"strength\": 1}"));
      assertEquals(500, e.response().status());
      assertTrue(motions.iterator().hasNext());
    }
  }

  @Test
  void aCallerThatIsGoneIsNoticed() throws Exception {
    camera.calls().motionStream(sandbox.applicationId(), CAMERA).open().close();
    JsonNode motion = JsonTrees.parse("{\"zone\": \"door\"}");
    CompletableFuture<Void> noticed =
        CompletableFuture.runAsync(
            () -> {
              while (sandbox.streams().count() > 0) {
                sandbox.streams().publish("camera.motionStream", request -> true, motion);
                Thread.onSpinWait();
              }
            });
    noticed.get(10, TimeUnit.SECONDS);
  }

  /**
   * In memory are 16 MB at most; what was sent before the end arrives, and nothing behind a gap.
   */
  @Test
  void theStreamOfACallerThatDoesNotReadEnds() {
    String large = "x".repeat(500_000);
    try (EventStream<Motion> motions = open(CAMERA)) {
      for (int i = 0; i < 100; i++) {
        publish(CAMERA, "{\"zone\": \"" + i + large + "\"}");
      }
      assertEquals(0, sandbox.streams().count());
      Iterator<Motion> events = motions.iterator();
      assertEquals("north wall", events.next().zone());
      for (int i = 0; i < 32; i++) {
        assertEquals(i + large, events.next().zone());
        publish(CAMERA, "{\"zone\": \"behind the gap\"}");
      }
      LosantException e =
          assertThrows(
              LosantConnectionException.class,
              () -> events.forEachRemaining(motion -> assertTrue(motion.zone().endsWith(large))));
      assertTrue(e.getMessage().contains("the server ended it"), e.getMessage());
    }
  }

  @Test
  void aResetEndsStreams() throws Exception {
    try (EventStream<Motion> motions = open(CAMERA)) {
      Iterator<Motion> events = motions.iterator();
      events.next();
      sandbox.reset();
      LosantException e = assertThrows(LosantConnectionException.class, events::hasNext);
      assertTrue(e.getMessage().contains("the server ended it"), e.getMessage());
      assertEquals(0, sandbox.streams().count());
    }
  }

  @Test
  void aStreamThatIsTakenUpAgainGoesOn() throws Exception {
    BlockingQueue<String> zones = new LinkedBlockingQueue<>();
    CompletableFuture<?> listening =
        camera
            .calls()
            .motionStream(sandbox.applicationId(), CAMERA)
            .with(o -> o.reconnect(RetryPolicy.DEFAULT))
            .listen(motion -> zones.add(motion.zone()));
    assertEquals("north wall", zones.poll(10, TimeUnit.SECONDS));
    sandbox.streams().endAll();
    assertEquals("north wall", zones.poll(10, TimeUnit.SECONDS));
    listening.cancel(true);
  }

  @Test
  void requestsAreCheckedAsAllOthers() {
    assertThrows(
        BadRequestException.class,
        () -> camera.motionStream(sandbox.applicationId(), CAMERA, p -> p.keepAliveInterval(0)));
    assertThrows(
        BadRequestException.class, () -> camera.motionStream(sandbox.applicationId(), "nobody"));
    try (HttpTransport stranger = transport("another-token")) {
      assertThrows(
          UnauthorizedException.class,
          () -> new CameraApi(stranger).motionStream(sandbox.applicationId(), CAMERA));
    }
    assertEquals(0, sandbox.streams().count());
  }

  @Test
  void faultsMeetStreams() {
    sandbox.faults().next(1).action("camera.motionStream").status(503);
    assertThrows(ServerErrorException.class, () -> open(CAMERA));
    sandbox.faults().next(1).reset();
    assertThrows(LosantConnectionException.class, () -> open(CAMERA));
    sandbox.faults().next(1).truncate();
    try (EventStream<Motion> cut = open(CAMERA)) {
      assertThrows(LosantConnectionException.class, cut.iterator()::hasNext);
    }
    sandbox.faults().next(1).loseResponse();
    assertThrows(LosantException.class, () -> open(CAMERA));
    sandbox.faults().next(1).garbage();
    try (EventStream<Motion> garbage = open(CAMERA)) {
      assertThrows(LosantException.class, garbage.iterator()::hasNext);
    }
    assertEquals(0, sandbox.streams().count());
  }

  @Test
  void aStreamWithoutKeepAlivesIsServedAsWell() {
    try (var changes = camera.lensStream(sandbox.applicationId(), CAMERA, "wide")) {
      var change = changes.iterator().next();
      assertEquals("wide", change.lens());
      assertFalse(change.clean());
    }
  }

  private void publish(String id, String data) {
    sandbox
        .streams()
        .publish(
            "camera.motionStream",
            request -> request.text("cameraId").equals(id),
            JsonTrees.parse(data));
  }
}
