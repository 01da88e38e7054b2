package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.losant.rest.ActionCalls;
import com.losant.rest.LosantClient;
import com.losant.rest.RetryingTestBase;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiResponse;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.workflows.Workflow;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls in the background: the same as others, and they can be cancelled. */
class AsyncCallsTest extends RetryingTestBase {
  static Set<String> actions() {
    return ActionCalls.documents();
  }

  /** In an action of each kind; what fails is the same in all others. */
  static Stream<Arguments> faults() {
    return Stream.of(
            Fault.CONNECTION_REFUSED,
            Fault.CLOSED_AFTER_THE_REQUEST,
            Fault.BODY_CUT_SHORT,
            Fault.MALFORMED_JSON,
            Fault.TOO_MANY_REQUESTS,
            Fault.UNAVAILABLE,
            Fault.FORBIDDEN)
        .flatMap(
            fault -> ActionCalls.ofEachKind().stream().map(action -> arguments(fault, action)));
  }

  @ParameterizedTest
  @MethodSource("actions")
  void aResponseIsTheSame(String action) {
    respond(json(201, ActionCalls.smallestResponse(action)).setHeader("X-Request", "one"));
    respond(json(201, ActionCalls.smallestResponse(action)).setHeader("X-Request", "one"));
    respond(json(201, ActionCalls.smallestResponse(action)));
    try (LosantClient losant = client()) {
      ApiCall<?> call = ActionCalls.of(losant, action);
      ApiResponse<?> here = call.executeForResponse();
      ApiResponse<?> there = call.executeForResponseAsync().join();
      assertEquals(here.body(), there.body());
      assertEquals(here.headers(), there.headers());
      assertEquals(201, there.status());
      assertEquals(1, there.attempts());
      assertEquals("one", there.header("x-request").orElseThrow());
      assertEquals(List.of("one"), there.headers().get("x-request"));
      assertEquals(here.body(), call.executeAsync().join());
    }
    assertEquals(3, server.getRequestCount());
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("faults")
  void aFailureIsTheSame(Fault fault, String action) throws IOException {
    try (FaultScene scene = new FaultScene(fault, Integer.MAX_VALUE, "{}");
        LosantClient losant = scene.clientOnOwnHttp()) {
      ApiCall<?> call = ActionCalls.of(losant, action);
      LosantException here = assertThrows(LosantException.class, call::execute);
      int tried = fault.isRepeated(action) ? 3 : 1;
      assertEquals(tried, scene.tried(tried));
      CompletableFuture<?> future = call.executeAsync();
      CompletionException there = assertThrows(CompletionException.class, future::join);
      assertSame(here.getClass(), there.getCause().getClass());
      assertEquals(here.getMessage(), there.getCause().getMessage());
      assertEquals(2 * tried, scene.tried(2 * tried));
    }
  }

  @Test
  void aFailureComesWithoutMoreAroundItThanTheFutureAdds() {
    respond(404, "{}");
    respond(404, "{}");
    try (LosantClient losant = client()) {
      ApiCall<Workflow> call = call(losant);
      CompletableFuture<Workflow> future = call.executeAsync();
      ExecutionException e = assertThrows(ExecutionException.class, future::get);
      assertSame(NotFoundException.class, e.getCause().getClass());
      assertNull(e.getCause().getCause());
      Throwable seen = call.executeForResponseAsync().handle((response, failure) -> failure).join();
      assertSame(NotFoundException.class, seen.getClass());
    }
  }

  @Test
  void anArgumentThatCannotBeSentFailsTheFutureToo() {
    LosantClient.Builder builder = clientBuilder().accessToken(() -> "line\nend");
    try (LosantClient losant = builder.build()) {
      CompletableFuture<Workflow> future = call(losant).executeAsync();
      CompletionException e = assertThrows(CompletionException.class, future::join);
      assertSame(IllegalArgumentException.class, e.getCause().getClass());
    }
    assertEquals(0, server.getRequestCount());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void cancellingEndsTheHttpCall(boolean raw) throws Exception {
    EventLog events = new EventLog();
    try (SilentServer silent = new SilentServer();
        LosantClient losant =
            LosantClient.builder()
                .accessToken("token")
                .baseUrl(silent.url())
                .observer(events)
                .build()) {
      CompletableFuture<?> future =
          raw ? call(losant).executeForResponseAsync() : call(losant).executeAsync();
      Socket request = silent.awaitRequest();
      assertTrue(future.cancel(true));
      SilentServer.awaitEnd(request);
      assertThrows(CancellationException.class, future::join);
      assertEquals(1, events.awaitCallEnd().attempts());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void cancellingEndsTheWait(boolean raw) throws Exception {
    respond(json(503, "{}").setHeader("Retry-After", 30));
    respond(200, "{}");
    WatchedTime time = new WatchedTime();
    EventLog events = new EventLog();
    LosantClient.Builder builder = clientBuilder().observer(events);
    try (LosantClient losant = TimedClients.build(builder, time)) {
      CompletableFuture<?> future =
          raw ? call(losant).executeForResponseAsync() : call(losant).executeAsync();
      time.awaitBegin();
      future.cancel(true);
      time.awaitEnd();
      assertEquals(1, events.awaitCallEnd().attempts());
      String message = String.valueOf(events.awaitCallEnd().failure());
      assertTrue(message.endsWith("its future was completed or cancelled"), message);
    }
    assertEquals(1, server.getRequestCount());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFutureThatRunsIntoItsTimeoutEndsTheHttpCall(boolean raw) throws Exception {
    try (SilentServer silent = new SilentServer();
        LosantClient losant =
            LosantClient.builder().accessToken("token").baseUrl(silent.url()).build()) {
      CompletableFuture<?> future =
          raw ? call(losant).executeForResponseAsync() : call(losant).executeAsync();
      Socket request = silent.awaitRequest();
      future.orTimeout(1, TimeUnit.MILLISECONDS);
      SilentServer.awaitEnd(request);
      assertThrows(CompletionException.class, future::join);
    }
  }

  @Test
  void cancellingWhatIsDoneChangesNothing() {
    respond(200, "{\"name\":\"first\"}");
    respond(200, "{\"name\":\"second\"}");
    try (LosantClient losant = client()) {
      CompletableFuture<Workflow> future = call(losant).executeAsync();
      assertEquals("first", future.join().name());
      future.cancel(true);
      assertNotNull(future.join());
      assertEquals("second", call(losant).executeAsync().join().name());
    }
  }

  @Test
  void cancellingOneCallLeavesOthersAlone() throws Exception {
    try (SilentServer silent = new SilentServer();
        LosantClient losant =
            LosantClient.builder().accessToken("token").baseUrl(silent.url()).build()) {
      CompletableFuture<Workflow> cancelled = call(losant).executeAsync();
      Socket first = silent.awaitRequest();
      CompletableFuture<Workflow> kept = call(losant).executeAsync();
      cancelled.cancel(true);
      SilentServer.awaitEnd(first);
      silent.respond("{\"name\":\"kept\"}", () -> {}).close();
      assertEquals("kept", kept.join().name());
    }
  }

  private static ApiCall<Workflow> call(LosantClient losant) {
    return losant.flow().calls().get(APPLICATION, FLOW);
  }
}
