package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.api.EventStream;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.api.StreamOptions;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.errors.ServerErrorException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A stream that was lost is taken up again where that was asked for. */
class EventStreamReconnectTest extends EventStreamTestBase {
  /** What happens to a connection that was open. */
  enum Loss {
    CLOSED {
      @Override
      void happen(EventServer.Peer peer) throws Exception {
        peer.close();
      }
    },
    RESET {
      @Override
      void happen(EventServer.Peer peer) throws Exception {
        peer.reset();
      }
    },
    CUT_IN_AN_EVENT {
      @Override
      void happen(EventServer.Peer peer) throws Exception {
        peer.send("event: pumpState\ndata: {\"lost\": tr").close();
      }
    },
    CUT_IN_A_CHARACTER {
      @Override
      void happen(EventServer.Peer peer) throws Exception {
        peer.send("event: pumpState\ndata: \"").send(new byte[] {(byte) 0xe2}).close();
      }
    },
    SILENCE {
      @Override
      void happen(EventServer.Peer peer) {
        // nothing more
      }
    };

    abstract void happen(EventServer.Peer peer) throws Exception;
  }

  @ParameterizedTest
  @EnumSource
  void whateverWasLostComesBack(Loss loss) throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening =
        open(o -> o.reconnect(twice()).silenceTimeout(Duration.ofMillis(100)));
    EventServer.Peer first = server.accept();
    Iterator<JsonNode> events = opened(opening, first).iterator();
    first.event("pumpState", "1");
    assertEquals(1, events.next().intValue());
    CompletableFuture<JsonNode> next = elsewhere(events::next);
    loss.happen(first);
    try (EventServer.Peer second = server.accept()) {
      second.begin().event("pumpState", "2");
      assertEquals(2, within10Seconds(next).intValue());
    }
    assertEquals(List.of(Duration.ofMillis(250)), time.waits());
  }

  @ParameterizedTest
  @EnumSource
  void whatWasLostStaysLostByDefault(Loss loss) throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening =
        open(o -> o.silenceTimeout(Duration.ofMillis(100)));
    EventServer.Peer first = server.accept();
    Iterator<JsonNode> events = opened(opening, first).iterator();
    loss.happen(first);
    LosantException e = assertThrows(LosantException.class, events::hasNext);
    assertTrue(e.getMessage().endsWith("; reconnect(…) takes it up again"), e.getMessage());
    assertEquals(List.of(), time.waits());
  }

  @Test
  void attemptsRunOut() throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening = open(o -> o.reconnect(twice()));
    EventServer.Peer first = server.accept();
    Iterator<JsonNode> events = opened(opening, first).iterator();
    CompletableFuture<Boolean> waiting = elsewhere(events::hasNext);
    first.close();
    server.accept().respond(503, "{}").close();
    server.accept().begin().close();
    LosantConnectionException e = failure(LosantConnectionException.class, waiting);
    assertEquals(
        "GET /pumps/p1/stateStream lost its event stream: the server ended it", e.getMessage());
    assertEquals(List.of(Duration.ofMillis(250), Duration.ofMillis(500)), time.waits());
  }

  @Test
  void theLastFailureIsThrown() throws Exception {
    RetryPolicy once = RetryPolicy.DEFAULT.withMaxRetries(1);
    CompletableFuture<EventStream<JsonNode>> opening = open(o -> o.reconnect(once));
    EventServer.Peer first = server.accept();
    Iterator<JsonNode> events = opened(opening, first).iterator();
    CompletableFuture<Boolean> waiting = elsewhere(events::hasNext);
    first.close();
    server.accept().respond(503, "{}").close();
    assertEquals(2, failure(ServerErrorException.class, waiting).response().attempts());
  }

  /** A server that sends and is lost again and again is there; one that sends nothing is not. */
  @Test
  void attemptsAreCountedAnewOnceTheServerSaidSomething() throws Exception {
    RetryPolicy once = RetryPolicy.DEFAULT.withMaxRetries(1);
    CompletableFuture<EventStream<JsonNode>> opening = open(o -> o.reconnect(once));
    EventServer.Peer first = server.accept();
    Iterator<JsonNode> events = opened(opening, first).iterator();
    CompletableFuture<JsonNode> next = elsewhere(events::next);
    first.close();
    for (int i = 0; i < 5; i++) {
      server.accept().begin().send(":\n").close();
    }
    try (EventServer.Peer last = server.accept()) {
      last.begin().event("pumpState", "2");
      assertEquals(2, within10Seconds(next).intValue());
    }
  }

  @Test
  void anErrorThatStaysEndsIt() throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening = open(o -> o.reconnect(twice()));
    EventServer.Peer first = server.accept();
    Iterator<JsonNode> events = opened(opening, first).iterator();
    CompletableFuture<Boolean> waiting = elsewhere(events::hasNext);
    first.close();
    server.accept().respond(404, "{}").close();
    failure(NotFoundException.class, waiting);
  }

  @Test
  void aServerWithNothingToComeIsNotAskedAgain() throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening = open(o -> o.reconnect(twice()));
    EventServer.Peer first = server.accept();
    Iterator<JsonNode> events = opened(opening, first).iterator();
    CompletableFuture<Boolean> waiting = elsewhere(events::hasNext);
    first.close();
    server.accept().send("HTTP/1.1 204 No Content\r\n\r\n");
    assertFalse(within10Seconds(waiting));
  }

  @Test
  void itGoesOnAfterTheLastIdThatTheServerGave() throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening =
        open(o -> o.reconnect(twice()).header("Last-Event-ID", "mine"));
    EventServer.Peer first = server.accept();
    assertEquals("mine", first.header("Last-Event-ID"));
    Iterator<JsonNode> events = opened(opening, first).iterator();
    CompletableFuture<JsonNode> next = elsewhere(events::next);
    first.send("id: tä 1\n\nid: never\n").close();
    EventServer.Peer second = server.accept();
    assertEquals("tä 1", second.header("Last-Event-ID"));
    second.begin().send("id\n\n").close();
    try (EventServer.Peer third = server.accept()) {
      assertNull(third.header("Last-Event-ID"));
      third.begin().event("pumpState", "2");
      within10Seconds(next);
    }
  }

  @ParameterizedTest
  @CsvSource({"9000, 9000", "100, 250", "60001, 60000", "999999999999999, 60000"})
  void theServerCanAskForALongerWait(long retry, long wait) throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening = open(o -> o.reconnect(twice()));
    EventServer.Peer first = server.accept();
    Iterator<JsonNode> events = opened(opening, first).iterator();
    CompletableFuture<JsonNode> next = elsewhere(events::next);
    first.send("retry: " + retry + "\n").close();
    try (EventServer.Peer second = server.accept()) {
      second.begin().event("pumpState", "2");
      within10Seconds(next);
    }
    assertEquals(List.of(Duration.ofMillis(wait)), time.waits());
  }

  @Test
  void itIsToldThatItIsOpenAgain() throws Exception {
    AtomicInteger opened = new AtomicInteger();
    CompletableFuture<EventStream<JsonNode>> opening =
        open(o -> o.reconnect(twice()).onOpen(opened::incrementAndGet));
    EventServer.Peer first = server.accept();
    Iterator<JsonNode> events = opened(opening, first).iterator();
    assertEquals(1, opened.get());
    CompletableFuture<JsonNode> next = elsewhere(events::next);
    first.close();
    server.accept().respond(503, "{}").close();
    try (EventServer.Peer second = server.accept()) {
      second.begin().event("pumpState", "2");
      within10Seconds(next);
    }
    assertEquals(2, opened.get());
  }

  @Test
  void closingItEndsAWait() throws Exception {
    WatchedTime watched = new WatchedTime();
    losant.close();
    losant = TimedClients.build(clientBuilder(), watched);
    RetryPolicy slow = twice().withDelays(Duration.ofMinutes(5), Duration.ofMinutes(5));
    CompletableFuture<EventStream<JsonNode>> opening = open(o -> o.reconnect(slow));
    EventServer.Peer first = server.accept();
    EventStream<JsonNode> stream = opened(opening, first);
    CompletableFuture<Boolean> waiting = elsewhere(stream.iterator()::hasNext);
    first.close();
    watched.awaitBegin();
    stream.close();
    assertFalse(within10Seconds(waiting));
  }

  @Test
  void theTokenIsAskedForAnew() throws Exception {
    AtomicInteger tokens = new AtomicInteger();
    use(clientBuilder().accessToken(() -> "token-" + tokens.incrementAndGet()));
    CompletableFuture<EventStream<JsonNode>> opening = open(o -> o.reconnect(twice()));
    EventServer.Peer first = server.accept();
    Iterator<JsonNode> events = opened(opening, first).iterator();
    CompletableFuture<JsonNode> next = elsewhere(events::next);
    first.close();
    try (EventServer.Peer second = server.accept()) {
      assertEquals("Bearer token-2", second.header("Authorization"));
      second.begin().event("pumpState", "2");
      within10Seconds(next);
    }
  }

  @Test
  void aServerThatIsGoneIsTriedAsOftenAsThePolicySays() throws Exception {
    CompletableFuture<EventStream<JsonNode>> opening = open(o -> o.reconnect(twice()));
    EventServer.Peer first = server.accept();
    Iterator<JsonNode> events = opened(opening, first).iterator();
    server.close();
    first.close();
    LosantConnectionException e = assertThrows(LosantConnectionException.class, events::hasNext);
    assertTrue(e.getMessage().contains("got no response"), e.getMessage());
    assertEquals(2, time.waits().size());
  }

  private CompletableFuture<EventStream<JsonNode>> open(Consumer<StreamOptions.Builder> options) {
    return elsewhere(() -> call().with(options).open());
  }
}
