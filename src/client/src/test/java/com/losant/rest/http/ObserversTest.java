package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.LosantClient;
import com.losant.rest.RetryingTestBase;
import com.losant.rest.api.CallObserver;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an observer is told of calls and attempts. */
class ObserversTest extends RetryingTestBase {
  private final RecordedTime time = RecordedTime.standing();
  private final EventLog events = new EventLog();

  @Test
  void aResponseIsOneAttempt() throws Exception {
    respond(201, "{}");
    get(observed(events));
    assertEquals(List.of("call flow.get", "headers", "attempt 1 201", "end 1"), events.events());
    assertNull(events.attempts().get(0).failure());
    assertNull(events.awaitCallEnd().failure());
  }

  @Test
  void eachAttemptIsTold() {
    respond(503, "{}");
    respond(json(200, "{}").onResponseStart(new SocketEffect.CloseSocket()));
    respond(200, "{}");
    get(observed(events));
    assertEquals(
        List.of(
            "call flow.get",
            "headers",
            "attempt 1 503 ServerErrorException",
            "headers",
            "attempt 2 0 LosantConnectionException",
            "headers",
            "attempt 3 200",
            "end 3"),
        events.events());
  }

  @Test
  void aCallThatFailsBeforeItIsSentHasAnEndToo() throws Exception {
    IllegalStateException noToken = new IllegalStateException("no token today");
    LosantClient.Builder builder = clientBuilder().observer(events);
    builder.accessToken(
        () -> {
          throw noToken;
        });
    try (LosantClient losant = builder.build()) {
      assertSame(noToken, assertThrows(IllegalStateException.class, () -> get(losant)));
    }
    assertSame(noToken, events.awaitCallEnd().failure());
    assertEquals(0, server.getRequestCount());
  }

  @Test
  void anObserverCannotReplaceTheToken() {
    CallObserver thief =
        action ->
            new CallObserver.Observation() {
              @Override
              public Map<String, String> headers() {
                return Map.of("authorization", "Bearer other");
              }
            };
    assertThrows(IllegalArgumentException.class, () -> get(observed(thief)));
    assertEquals(0, server.getRequestCount());
  }

  @Test
  void theFailureThatTheCallerGetsIsTold() throws Exception {
    respond(503, "{}");
    respond(404, "{}");
    LosantException e = assertThrows(NotFoundException.class, () -> get(observed(events)));
    assertEquals(
        List.of(
            "call flow.get",
            "headers",
            "attempt 1 503 ServerErrorException",
            "headers",
            "attempt 2 404 NotFoundException",
            "end 2 NotFoundException"),
        events.events());
    assertSame(e, events.attempts().get(1).failure());
    assertSame(e, events.awaitCallEnd().failure());
  }

  @Test
  void aResponseThatCannotBeReadIsAFailure() {
    respond(200, "no JSON");
    assertThrows(LosantDecodeException.class, () -> get(observed(events)));
    assertEquals("end 1 LosantDecodeException", events.events().get(3));
  }

  @Test
  void anInterruptedWaitEndsTheCall() {
    respond(503, "{}");
    time.duringWait(Thread.currentThread()::interrupt);
    assertThrows(LosantException.class, () -> get(observed(events)));
    Thread.interrupted();
    assertEquals("end 1 LosantConnectionException", events.events().get(3));
  }

  @Test
  void durationsAreThoseOfTheClock() throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            time.pass(Duration.ofSeconds(2));
            return json(server.getRequestCount() == 1 ? 503 : 200, "{}").build();
          }
        });
    get(observed(events));
    assertEquals(Duration.ofSeconds(2), events.attempts().get(0).duration());
    assertEquals(Duration.ofSeconds(2), events.attempts().get(1).duration());
    assertEquals(Duration.ofMillis(4_250), events.awaitCallEnd().duration());
  }

  @Test
  void itsHeadersAreSentWithTheAttemptTheyAreFor() throws InterruptedException {
    respond(503, "{}");
    respond(200, "{}");
    get(observed(events));
    assertEquals("number-1", request().getHeaders().get("X-Attempt"));
    assertEquals("number-2", request().getHeaders().get("X-Attempt"));
  }

  @Test
  void aHeaderOfTheCallGoesBeforeOneOfTheObserver() throws InterruptedException {
    respond(200, "{}");
    try (LosantClient losant = observed(events)) {
      losant
          .flow()
          .calls()
          .get(APPLICATION, FLOW)
          .with(o -> o.header("X-Attempt", "mine"))
          .execute();
    }
    assertEquals(List.of("mine"), request().getHeaders().values("X-Attempt"));
  }

  /** The methods of an observer, each of which may throw. */
  enum Method {
    CALL_STARTED,
    HEADERS,
    ATTEMPT_ENDED,
    CALL_ENDED
  }

  @ParameterizedTest
  @EnumSource
  void anObserverThatThrowsBreaksNoCall(Method broken) {
    respond(503, "{}");
    respond(200, "{\"name\":\"works\"}");
    try (LogLines lines = LogLines.capture(Level.WARNING)) {
      try (LosantClient losant = observed(action -> throwing(broken))) {
        assertEquals("works", losant.flow().get(APPLICATION, FLOW).name());
      }
      int times = broken == Method.HEADERS || broken == Method.ATTEMPT_ENDED ? 2 : 1;
      assertEquals(times, lines.records().size());
      for (LogRecord line : lines.records()) {
        assertEquals("observer fails", line.getThrown().getMessage());
      }
    }
    assertEquals(2, server.getRequestCount());
  }

  @Test
  void eachCallIsObservedByItself() {
    respond(200, "{}");
    respond(200, "{}");
    try (LosantClient losant = observed(events)) {
      losant.flow().get(APPLICATION, FLOW);
      losant.flows().palette(APPLICATION);
    }
    assertEquals("call flows.palette", events.events().get(4));
    assertEquals("end 1", events.events().get(7));
  }

  private LosantClient observed(CallObserver observer) {
    return TimedClients.build(clientBuilder().observer(observer), time);
  }

  private static void get(LosantClient losant) {
    try (losant) {
      losant.flow().get(APPLICATION, FLOW);
    }
  }

  private static CallObserver.Observation throwing(Method broken) {
    fail(broken, Method.CALL_STARTED);
    return new CallObserver.Observation() {
      @Override
      public Map<String, String> headers() {
        fail(broken, Method.HEADERS);
        return Map.of();
      }

      @Override
      public void attemptEnded(CallObserver.Attempt attempt) {
        fail(broken, Method.ATTEMPT_ENDED);
      }

      @Override
      public void callEnded(int attempts, Duration duration, @Nullable RuntimeException failure) {
        fail(broken, Method.CALL_ENDED);
      }
    };
  }

  private static void fail(Method broken, Method here) {
    if (broken == here) {
      throw new IllegalStateException("observer fails");
    }
  }
}
