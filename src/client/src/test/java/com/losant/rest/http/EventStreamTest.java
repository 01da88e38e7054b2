package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.EventStream;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.errors.ServerErrorException;
import com.losant.rest.errors.UnauthorizedException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.workflows.Workflow;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.zip.GZIPOutputStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** An event stream over one connection, from its request to its end. */
class EventStreamTest extends EventStreamTestBase {
  @Test
  void itAsksForEventsAndForNothingThatShapesDocuments() throws Exception {
    use(clientBuilder().commonParams(p -> p.links(false).losantdomain("example.com")));
    CompletableFuture<EventStream<JsonNode>> opening =
        elsewhere(() -> call().with(o -> o.header("X-Source", "test")).open());
    try (EventServer.Peer peer = server.accept()) {
      assertEquals("GET /pumps/p1/stateStream HTTP/1.1", peer.head().get(0));
      assertEquals("text/event-stream", peer.header("Accept"));
      assertEquals("no-store", peer.header("Cache-Control"));
      assertEquals("Bearer " + TOKEN, peer.header("Authorization"));
      assertEquals("example.com", peer.header("losantdomain"));
      assertEquals("^1.30.0", peer.header("Accept-Version"));
      assertEquals("test", peer.header("X-Source"));
      assertNull(peer.header("Last-Event-ID"));
      opened(opening, peer).close();
    }
  }

  @Test
  void eventsAreReadAsTheClassOfTheSchemaWithAllThatIsInThem() throws Exception {
    ApiRequest<Workflow> request =
        ApiRequest.of(ACTION).path("pumpId", "p1").returning(Workflow.CODEC);
    CompletableFuture<EventStream<Workflow>> opening =
        elsewhere(() -> losant.stream(request).open());
    try (EventServer.Peer peer = server.accept()) {
      peer.begin();
      peer.send(": keep-alive\n\n:\n\n");
      peer.event("pumpState", "{\"name\": \"a\", \"new\": 1.50}");
      peer.event("pumpState", "{\"name\": \"b\"}");
      try (EventStream<Workflow> events = within10Seconds(opening)) {
        Iterator<Workflow> iterator = events.iterator();
        Workflow first = iterator.next();
        assertEquals("a", first.name());
        assertEquals("{\"name\":\"a\",\"new\":1.50}", first.toJson());
        assertEquals("b", iterator.next().name());
      }
      peer.awaitEnd();
    }
  }

  @Test
  void eventsCanBeTakenAsAStream() throws Exception {
    try (EventServer.Peer peer = begun();
        EventStream<JsonNode> events = stream) {
      peer.event("pumpState", "1").event("pumpState", "2").event("pumpState", "3");
      List<Integer> numbers = events.stream().limit(2).map(JsonNode::intValue).toList();
      assertEquals(List.of(1, 2), numbers);
      assertThrows(IllegalStateException.class, events::iterator);
    }
  }

  @Test
  void itIsIteratedOnce() throws Exception {
    try (EventServer.Peer peer = begun()) {
      stream.iterator();
      IllegalStateException e = assertThrows(IllegalStateException.class, stream::iterator);
      assertEquals(
          "GET /pumps/p1/stateStream is read already; an event stream has one iterator",
          e.getMessage());
      stream.close();
      peer.awaitEnd();
    }
  }

  @Test
  void closingItEndsTheWaitOfAnotherThreadAndTheConnection() throws Exception {
    try (EventServer.Peer peer = begun()) {
      CountDownLatch first = new CountDownLatch(1);
      List<JsonNode> read = new ArrayList<>();
      CompletableFuture<Void> loop =
          CompletableFuture.runAsync(
              () -> {
                for (JsonNode event : stream) {
                  read.add(event);
                  first.countDown();
                }
              });
      peer.event("pumpState", "1");
      assertTrue(first.await(10, TimeUnit.SECONDS));
      stream.close();
      within10Seconds(loop);
      assertEquals(1, read.size());
      peer.awaitEnd();
    }
  }

  @Test
  void afterItsCloseThereIsNothing() throws Exception {
    try (EventServer.Peer peer = begun()) {
      peer.event("pumpState", "1");
      Iterator<JsonNode> events = stream.iterator();
      stream.close();
      stream.close();
      assertFalse(events.hasNext());
      NoSuchElementException e = assertThrows(NoSuchElementException.class, events::next);
      assertEquals("GET /pumps/p1/stateStream has ended", e.getMessage());
      peer.awaitEnd();
    }
  }

  @Test
  void anEventThatWasPromisedIsGivenEvenAfterTheClose() throws Exception {
    try (EventServer.Peer peer = begun()) {
      peer.event("pumpState", "1");
      Iterator<JsonNode> events = stream.iterator();
      assertTrue(events.hasNext());
      stream.close();
      assertEquals(1, events.next().intValue());
      assertFalse(events.hasNext());
      peer.awaitEnd();
    }
  }

  @Test
  void closingTheClientEndsItWithAnException() throws Exception {
    try (EventServer.Peer peer = begun()) {
      CompletableFuture<Boolean> waiting = elsewhere(stream.iterator()::hasNext);
      losant.close();
      LosantConnectionException e = failure(LosantConnectionException.class, waiting);
      assertEquals(
          "GET /pumps/p1/stateStream was cancelled: the client was closed", e.getMessage());
      peer.awaitEnd();
    }
  }

  @Test
  void anInterruptEndsIt() throws Exception {
    try (EventServer.Peer peer = begun()) {
      peer.event("pumpState", "1");
      Iterator<JsonNode> events = stream.iterator();
      Thread.currentThread().interrupt();
      LosantConnectionException e = assertThrows(LosantConnectionException.class, events::hasNext);
      assertTrue(Thread.interrupted());
      assertEquals(
          "GET /pumps/p1/stateStream was cancelled: the thread was interrupted", e.getMessage());
      peer.awaitEnd();
    }
  }

  /** What is lost is not an end: a program would take it for one, and go on without events. */
  @Test
  void anEndByTheServerIsALoss() throws Exception {
    try (EventServer.Peer peer = begun()) {
      peer.event("pumpState", "1").send("event: pumpState\ndata: 2\n").close();
      Iterator<JsonNode> events = stream.iterator();
      assertEquals(1, events.next().intValue());
      LosantConnectionException e = assertThrows(LosantConnectionException.class, events::hasNext);
      assertEquals(
          "GET /pumps/p1/stateStream lost its event stream: the server ended it; reconnect(…) takes"
              + " it up again",
          e.getMessage());
      assertSame(e, assertThrows(LosantException.class, events::hasNext));
    }
  }

  @Test
  void aServerWithNothingToComeEndsItQuietly() throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening = elsewhere(() -> call().open());
    try (EventServer.Peer peer = server.accept()) {
      peer.send("HTTP/1.1 204 No Content\r\n\r\n");
      assertFalse(within10Seconds(opening).iterator().hasNext());
    }
  }

  @Test
  void silenceIsALoss() throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening =
        elsewhere(() -> call().with(o -> o.silenceTimeout(Duration.ofMillis(50))).open());
    try (EventServer.Peer peer = server.accept()) {
      Iterator<JsonNode> events = opened(opening, peer).iterator();
      LosantTimeoutException e = assertThrows(LosantTimeoutException.class, events::hasNext);
      assertEquals(
          "GET /pumps/p1/stateStream lost its event stream: the server was silent for more than"
              + " PT0.05S; reconnect(…) takes it up again",
          e.getMessage());
      peer.awaitEnd();
    }
  }

  /** Seen in the timeout of the socket, for nobody wants to wait that long. */
  @ParameterizedTest
  @CsvSource({", 17000", "1, 16000", "60, 75000", "9223372036854775807, 2073615000"})
  void keepAlivesAreGivenFifteenSecondsMore(String interval, int silence) throws Exception {
    NotedSockets sockets = new NotedSockets();
    use(clientBuilder().httpClient(new OkHttpClient.Builder().socketFactory(sockets).build()));
    ApiRequest<JsonNode> request =
        ApiRequest.of(ACTION)
            .path("pumpId", "p1")
            .query("keepAliveInterval", interval, JsonCodec.STRING)
            .returning(JsonCodec.ANY);
    CompletableFuture<EventStream<JsonNode>> opening =
        elsewhere(() -> losant.stream(request).open());
    try (EventServer.Peer peer = server.accept()) {
      EventStream<JsonNode> events = opened(opening, peer);
      assertEquals(silence, sockets.only().getSoTimeout());
      events.close();
    }
  }

  /** The silence of a stream without keep-alives, seen in its message. */
  @Test
  void withoutKeepAlivesTheReadTimeoutCounts() throws Exception {
    use(clientBuilder().readTimeout(Duration.ofMillis(60)));
    ApiAction action = ApiAction.builder("a.b", "GET", "/a").eventStream("pumpState").build();
    ApiRequest<JsonNode> request = ApiRequest.of(action).returning(JsonCodec.ANY);
    CompletableFuture<EventStream<JsonNode>> opening =
        elsewhere(() -> losant.stream(request).open());
    try (EventServer.Peer peer = server.accept()) {
      Iterator<JsonNode> events = opened(opening, peer).iterator();
      LosantTimeoutException e = assertThrows(LosantTimeoutException.class, events::hasNext);
      assertTrue(e.getMessage().contains("silent for more than PT0.06S"), e.getMessage());
    }
  }

  /** A read timeout is for documents: between events there is as much time as keep-alives need. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void neitherReadTimeoutNorCallTimeoutEndIt(boolean ownHttp) throws Exception {
    var builder =
        clientBuilder().readTimeout(Duration.ofMillis(100)).callTimeout(Duration.ofMillis(300));
    if (ownHttp) {
      builder.httpClient(new OkHttpClient.Builder().callTimeout(Duration.ofMillis(300)).build());
    }
    use(builder);
    try (EventServer.Peer peer = begun()) {
      CompletableFuture<JsonNode> event = elsewhere(stream.iterator()::next);
      CompletableFuture<Void> later = new CompletableFuture<>();
      later.completeOnTimeout(null, 400, TimeUnit.MILLISECONDS).get();
      peer.event("pumpState", "1");
      assertEquals(1, within10Seconds(event).intValue());
      stream.close();
    }
  }

  @Test
  void headersHaveToComeInTime() throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening =
        elsewhere(
            () ->
                call()
                    .with(o -> o.timeout(Duration.ofMillis(100)).retryPolicy(RetryPolicy.NONE))
                    .open());
    try (EventServer.Peer peer = server.accept()) {
      peer.send("HTTP/1.1 200 OK\r\nX-Slow:");
      LosantTimeoutException e = failure(LosantTimeoutException.class, opening);
      assertEquals(
          "GET /pumps/p1/stateStream timed out: timeout; the request may have arrived",
          e.getMessage());
      peer.awaitEnd();
    }
  }

  @Test
  void headersHaveToComeWithinTheReadTimeout() throws Exception {
    use(clientBuilder().readTimeout(Duration.ofMillis(50)).retryPolicy(RetryPolicy.NONE));
    CompletableFuture<EventStream<JsonNode>> opening = elsewhere(() -> call().open());
    try (EventServer.Peer peer = server.accept()) {
      failure(LosantTimeoutException.class, opening);
      peer.awaitEnd();
    }
  }

  @Test
  void anErrorIsThatOfTheApi() throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening = elsewhere(() -> call().open());
    try (EventServer.Peer peer = server.accept()) {
      peer.respond(401, "{\"type\": \"T\", \"message\": \"who is " + TOKEN + "\"}");
      UnauthorizedException e = failure(UnauthorizedException.class, opening);
      assertTrue(e.getMessage().contains("pump.stateStream"), e.getMessage());
      assertFalse(e.getMessage().contains(TOKEN), e.getMessage());
    }
    opening = elsewhere(() -> call().open());
    try (EventServer.Peer peer = server.accept()) {
      peer.respond(404, "{}");
      failure(NotFoundException.class, opening);
    }
  }

  @ParameterizedTest
  @CsvSource({"503, 250", "429, 250", "408, 250"})
  void aFailureToOpenIsTriedAgainAsOtherCallsAre(int status, int wait) throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening = elsewhere(() -> call().open());
    server.accept().respond(status, "{}").close();
    try (EventServer.Peer peer = server.accept()) {
      opened(opening, peer).close();
    }
    assertEquals(List.of(Duration.ofMillis(wait)), time.waits());
  }

  @Test
  void aFailureToOpenLastsAsLongAsTheRetries() throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening = elsewhere(() -> call().open());
    for (int i = 0; i < 3; i++) {
      server.accept().respond(500, "{}").close();
    }
    assertEquals(3, failure(ServerErrorException.class, opening).response().attempts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Content-Type: application/json | application/json
          Content-Type: text/html; charset=utf-8 | text/html
          Content-Type: text/event-streams | text/event-streams
          X-None: 1 | nothing
          """)
  void anythingButAnEventStreamIsRefused(String header, String named) throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening = elsewhere(() -> call().open());
    try (EventServer.Peer peer = server.accept()) {
      peer.send("HTTP/1.1 200 OK\r\n" + header + "\r\n\r\ndata: 1\n\n");
      assertEquals(
          "GET /pumps/p1/stateStream returned " + named + " instead of text/event-stream",
          failure(LosantDecodeException.class, opening).getMessage());
      peer.awaitEnd();
    }
  }

  @Test
  void theTypeOfTheContentMayHaveParameters() throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening = elsewhere(() -> call().open());
    try (EventServer.Peer peer = server.accept()) {
      peer.send("HTTP/1.1 200 OK\r\nContent-Type: Text/Event-Stream;charset=latin1\r\n\r\n");
      peer.event("pumpState", "\"ä\"");
      try (EventStream<JsonNode> events = within10Seconds(opening)) {
        assertEquals("ä", events.iterator().next().asString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"no JSON", "{\"a\": ", "{} {}", "\ufffe", "[" + TOKEN})
  void anEventThatCannotBeReadEndsIt(String data) throws Exception {
    try (EventServer.Peer peer = begun()) {
      peer.event("pumpState", data).event("pumpState", "1");
      Iterator<JsonNode> events = stream.iterator();
      LosantDecodeException e = assertThrows(LosantDecodeException.class, events::hasNext);
      assertTrue(
          e.getMessage().startsWith("GET /pumps/p1/stateStream sent an event that cannot be read"),
          e.getMessage());
      assertFalse(e.toString().contains(TOKEN), e.toString());
      assertFalse(String.valueOf(e.getCause()).contains(TOKEN), e.toString());
      peer.awaitEnd();
    }
  }

  @Test
  void malformedTextIsNotReplacedWithoutAWord() throws Exception {
    try (EventServer.Peer peer = begun()) {
      peer.send("event: pumpState\ndata: \"").send(new byte[] {(byte) 0xc3}).send("\"\n\n");
      Iterator<JsonNode> events = stream.iterator();
      assertThrows(LosantDecodeException.class, events::hasNext);
    }
  }

  @Test
  void anEventThatIsTooLargeEndsIt() throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening =
        elsewhere(() -> call().with(o -> o.maxEventBytes(20)).open());
    try (EventServer.Peer peer = server.accept()) {
      peer.begin().event("pumpState", "1").event("pumpState", "123456789012345");
      Iterator<JsonNode> events = within10Seconds(opening).iterator();
      assertEquals(1, events.next().intValue());
      assertEquals(
          "GET /pumps/p1/stateStream sent an event of more than 20 bytes; raise maxEventBytes",
          assertThrows(LosantDecodeException.class, events::hasNext).getMessage());
      peer.awaitEnd();
    }
  }

  @Test
  void otherEventsAreLeftOutWithAWarning() throws Exception {
    try (LogLines lines = LogLines.capture(Level.WARNING);
        EventServer.Peer peer = begun()) {
      peer.event("alarm", "no JSON").send("data: 1\n\n").event("pumpState", "2");
      assertEquals(2, stream.iterator().next().intValue());
      stream.close();
      assertEquals(1, lines.messages().size());
      assertTrue(
          lines
              .messages()
              .get(0)
              .startsWith(
                  "pump.stateStream (GET /pumps/{pumpId}/stateStream) sends events that are not"
                      + " described"),
          lines.messages().get(0));
    }
  }

  @Test
  void otherEventsGoWhereTheOptionsSay() throws Exception {
    List<String> others = new ArrayList<>();
    CompletableFuture<EventStream<JsonNode>> opening =
        elsewhere(
            () -> call().with(o -> o.otherEvents((n, data) -> others.add(n + "=" + data))).open());
    try (EventServer.Peer peer = server.accept()) {
      peer.begin().event("alarm", "no JSON").send("data: ä\ndata\n\n").event("pumpState", "2");
      try (EventStream<JsonNode> events = within10Seconds(opening)) {
        assertEquals(2, events.iterator().next().intValue());
      }
      assertEquals(List.of("alarm=no JSON", "message=ä\n"), others);
    }
  }

  @Test
  void aCallbackMayCloseTheStreamOrTheClient() throws Exception {
    CompletableFuture<EventStream<JsonNode>> self = new CompletableFuture<>();
    CompletableFuture<EventStream<JsonNode>> opening =
        elsewhere(() -> call().with(o -> o.otherEvents((n, data) -> self.join().close())).open());
    try (EventServer.Peer peer = server.accept()) {
      EventStream<JsonNode> events = opened(opening, peer);
      self.complete(events);
      peer.send("data: 1\n\nevent: pumpState\ndata: 2\n\n");
      assertFalse(events.iterator().hasNext());
      peer.awaitEnd();
    }
    opening = elsewhere(() -> call().with(o -> o.otherEvents((n, data) -> losant.close())).open());
    try (EventServer.Peer peer = server.accept()) {
      EventStream<JsonNode> events = opened(opening, peer);
      peer.send("data: 1\n\nevent: pumpState\ndata: 2\n\n");
      LosantConnectionException e =
          assertThrows(LosantConnectionException.class, events.iterator()::hasNext);
      assertTrue(e.getMessage().endsWith("the client was closed"), e.getMessage());
      peer.awaitEnd();
    }
  }

  /** What a proxy compresses is read as it comes, not when a block is full. */
  @Test
  void aCompressedStreamIsReadAsItComes() throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening = elsewhere(() -> call().open());
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (EventServer.Peer peer = server.accept();
        GZIPOutputStream gzip = new GZIPOutputStream(compressed, true)) {
      assertEquals("gzip", peer.header("Accept-Encoding"));
      peer.send(
          "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: gzip\r\n\r\n");
      try (EventStream<JsonNode> events = within10Seconds(opening)) {
        Iterator<JsonNode> iterator = events.iterator();
        for (int i = 0; i < 3; i++) {
          gzip.write(("event: pumpState\ndata: " + i + "\n\n").getBytes(StandardCharsets.UTF_8));
          gzip.flush();
          peer.send(compressed.toByteArray());
          compressed.reset();
          assertEquals(i, iterator.next().intValue());
        }
      }
      peer.awaitEnd();
    }
  }

  @Test
  void aCallOfAStreamIsNotTakenForOneOfADocument() {
    assertThrows(IllegalArgumentException.class, () -> losant.call(request()));
    ApiAction document = ApiAction.builder("a.b", "GET", "/a").build();
    ApiRequest<JsonNode> other = ApiRequest.of(document).returning(JsonCodec.ANY);
    assertThrows(IllegalArgumentException.class, () -> losant.stream(other));
  }

  private EventStream<JsonNode> stream;

  private EventServer.Peer begun() throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening = elsewhere(() -> call().open());
    EventServer.Peer peer = server.accept();
    stream = opened(opening, peer);
    return peer;
  }
}
