package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.api.EventStream;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An event stream is one call, and each of its connections an attempt. */
class EventStreamObserversTest extends EventStreamTestBase {
  private final EventLog log = new EventLog();

  @Test
  void aStreamThatIsClosedHasSucceeded() throws Exception {
    try (LogLines lines = LogLines.capture(Level.FINE)) {
      EventServer.Peer peer = open();
      assertEquals("number-1", peer.header("X-Attempt"));
      assertEquals(List.of("call pump.stateStream", "headers"), log.events());
      time.pass(Duration.ofHours(3));
      stream.close();
      stream.close();
      assertEquals(
          List.of("call pump.stateStream", "headers", "attempt 1 200", "end 1"), log.events());
      EventLog.CallEnd end = log.awaitCallEnd();
      assertNull(end.failure());
      assertTrue(end.duration().compareTo(Duration.ofHours(3)) >= 0);
      assertEquals(1, lines.messages().size());
      assertTrue(
          lines
              .messages()
              .get(0)
              .startsWith("GET /pumps/{pumpId}/stateStream attempt 1: 200 after"),
          lines.messages().get(0));
    }
  }

  @Test
  void aStreamThatIsLostHasFailed() throws Exception {
    EventServer.Peer peer = open();
    Iterator<JsonNode> events = stream.iterator();
    peer.close();
    LosantException e = assertThrows(LosantException.class, events::hasNext);
    stream.close();
    assertEquals(
        List.of(
            "call pump.stateStream",
            "headers",
            "attempt 1 0 LosantConnectionException",
            "end 1 LosantConnectionException"),
        log.events());
    assertSame(e, log.awaitCallEnd().failure());
  }

  @Test
  void aStreamThatIsTakenUpAgainGoesOn() throws Exception {
    use(clientBuilder().observer(log));
    CompletableFuture<EventStream<JsonNode>> opening =
        elsewhere(() -> call().with(o -> o.reconnect(twice())).open());
    server.accept().respond(503, "{}").close();
    EventServer.Peer peer = server.accept();
    stream = opened(opening, peer);
    CompletableFuture<JsonNode> next = elsewhere(stream.iterator()::next);
    peer.close();
    try (EventServer.Peer other = server.accept()) {
      other.begin().event("pumpState", "1");
      within10Seconds(next);
      stream.close();
    }
    assertEquals(
        List.of(
            "call pump.stateStream",
            "headers",
            "attempt 1 503 ServerErrorException",
            "headers",
            "attempt 2 0 LosantConnectionException",
            "headers",
            "attempt 3 200",
            "end 3"),
        log.events());
  }

  @Test
  void aStreamThatTheClosedClientEndsHasFailed() throws Exception {
    open();
    CompletableFuture<Boolean> waiting = elsewhere(stream.iterator()::hasNext);
    losant.close();
    failure(LosantConnectionException.class, waiting);
    assertEquals("end 1 LosantConnectionException", log.events().get(3));
  }

  @Test
  void aStreamThatNobodyReadsEndsWithTheClient() throws Exception {
    EventServer.Peer peer = open();
    losant.close();
    assertEquals("end 1 LosantConnectionException", log.events().get(3));
    peer.awaitEnd();
    LosantException e = assertThrows(LosantConnectionException.class, stream.iterator()::hasNext);
    assertSame(e, log.awaitCallEnd().failure());
  }

  @Test
  void aCallbackThatThrowsEndsTheCallAndNotTheAttempt() throws Exception {
    use(clientBuilder().observer(log));
    IllegalStateException broken = new IllegalStateException("broken");
    CompletableFuture<EventStream<JsonNode>> opening =
        elsewhere(
            () ->
                call()
                    .with(
                        o ->
                            o.onOpen(
                                () -> {
                                  throw broken;
                                }))
                    .open());
    try (EventServer.Peer peer = server.accept()) {
      peer.begin();
      assertSame(broken, failure(IllegalStateException.class, opening));
      peer.awaitEnd();
    }
    assertEquals(
        List.of("attempt 1 200", "end 1 IllegalStateException"), log.events().subList(2, 4));
  }

  private EventStream<JsonNode> stream;

  private EventServer.Peer open() throws Exception {
    use(clientBuilder().observer(log));
    CompletableFuture<EventStream<JsonNode>> opening = elsewhere(() -> call().open());
    EventServer.Peer peer = server.accept();
    stream = opened(opening, peer);
    return peer;
  }
}
