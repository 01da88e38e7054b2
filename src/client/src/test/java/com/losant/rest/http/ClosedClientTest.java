package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LosantClient;
import com.losant.rest.RetryingTestBase;
import com.losant.rest.api.ApiCall;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.workflows.Workflow;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Closing a client ends what it does, and says so. */
class ClosedClientTest extends RetryingTestBase {
  @Test
  void aWaitIsEnded() throws Exception {
    respond(json(503, "{}").setHeader("Retry-After", 30));
    respond(200, "{}");
    WatchedTime time = new WatchedTime();
    CompletableFuture<Workflow> future;
    try (LosantClient losant = withTime(time)) {
      future = call(losant).executeAsync();
      time.awaitBegin();
    }
    time.awaitEnd();
    assertTrue(closed(future).mayHaveArrived());
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void aWaitAfterARefusalDidNothing() throws Exception {
    respond(json(429, "{}").setHeader("Retry-After", 30));
    WatchedTime time = new WatchedTime();
    CompletableFuture<Workflow> future;
    try (LosantClient losant = withTime(time)) {
      future = call(losant).executeAsync();
      time.awaitBegin();
    }
    assertFalse(closed(future).mayHaveArrived());
    assertEquals(1, server.getRequestCount());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aCallInProgressIsEnded(boolean ownHttp) throws Exception {
    try (SilentServer silent = new SilentServer()) {
      LosantClient.Builder builder =
          LosantClient.builder().accessToken("token").baseUrl(silent.url());
      if (ownHttp) {
        builder.httpClient(new OkHttpClient());
      }
      LosantClient losant = builder.build();
      CompletableFuture<Workflow> future =
          CompletableFuture.supplyAsync(() -> losant.flow().get(APPLICATION, FLOW));
      Socket request = silent.awaitRequest();
      losant.close();
      assertTrue(closed(future).mayHaveArrived());
      SilentServer.awaitEnd(request);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aLaterCallFailsAndIsNotSent(boolean ownHttp) {
    respond(200, "{}");
    LosantClient.Builder builder = clientBuilder();
    LosantClient losant = (ownHttp ? builder.httpClient(new OkHttpClient()) : builder).build();
    losant.close();
    LosantConnectionException e =
        assertThrows(LosantConnectionException.class, call(losant)::execute);
    assertEquals(call(losant) + " was cancelled: the client was closed", e.getMessage());
    assertFalse(e.mayHaveArrived());
    CompletableFuture<Workflow> future = call(losant).executeAsync();
    assertFalse(closed(future).mayHaveArrived());
    assertEquals(0, server.getRequestCount());
  }

  @Test
  void itCanBeClosedTwice() {
    LosantClient losant = client();
    losant.close();
    losant.close();
    assertThrows(LosantConnectionException.class, call(losant)::execute);
  }

  @Test
  void theConnectionsOfItsOwnAreClosed() throws Exception {
    try (SilentServer keepAlive = new SilentServer()) {
      LosantClient losant =
          LosantClient.builder().accessToken("token").baseUrl(keepAlive.url()).build();
      CompletableFuture<Workflow> future = call(losant).executeAsync();
      Socket connection = keepAlive.respond("{}", () -> {});
      future.join();
      losant.close();
      SilentServer.awaitEnd(connection);
    }
  }

  @Test
  void anHttpClientOfTheUserStaysAsItIs() {
    respond(200, "{}");
    respond(200, "{}");
    ConnectionPool pool = new ConnectionPool();
    OkHttpClient http = new OkHttpClient.Builder().connectionPool(pool).build();
    try (LosantClient losant = clientBuilder().httpClient(http).build()) {
      call(losant).execute();
    }
    assertEquals(1, pool.idleConnectionCount());
    assertFalse(http.dispatcher().executorService().isShutdown());
    try (LosantClient losant = clientBuilder().httpClient(http).build()) {
      call(losant).execute();
    }
    assertEquals(1, pool.connectionCount());
  }

  @Test
  void noThreadIsLeft() throws InterruptedException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    respond(200, "{}");
    respond(200, "{}");
    List<Thread> own;
    try (LosantClient losant = client()) {
      CompletableFuture<Workflow> first = call(losant).executeAsync();
      CompletableFuture<Workflow> second = call(losant).executeAsync();
      first.join();
      second.join();
      own =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> !before.contains(thread) && thread.getName().equals("losant-rest"))
              .toList();
      assertFalse(own.isEmpty());
      assertTrue(own.stream().allMatch(Thread::isDaemon), "none keeps the program from its end");
    }
    for (Thread thread : own) {
      thread.join(10_000);
      assertFalse(thread.isAlive());
    }
  }

  private static ApiCall<Workflow> call(LosantClient losant) {
    return losant.flow().calls().get(APPLICATION, FLOW);
  }

  private LosantClient withTime(Time time) {
    return TimedClients.build(clientBuilder(), time);
  }

  private static LosantConnectionException closed(CompletableFuture<?> future) {
    ExecutionException e =
        assertThrows(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS));
    LosantConnectionException cause =
        assertInstanceOf(LosantConnectionException.class, e.getCause());
    assertTrue(cause.getMessage().endsWith("the client was closed"), cause.getMessage());
    return cause;
  }
}
