package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.LosantClient;
import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.EventStream;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.api.StreamCall;
import com.losant.rest.json.JsonCodec;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.JsonNode;

/** A server of events on this machine, and a client of it whose waits are over at once. */
abstract class EventStreamTestBase {
  static final String TOKEN = "token-that-nobody-may-see";

  static final ApiAction ACTION =
      ApiAction.builder("pump.stateStream", "GET", "/pumps/{pumpId}/stateStream")
          .scopes(List.of("pump.stateStream"))
          .eventStream("pumpState")
          .keepAlive("keepAliveInterval", Duration.ofSeconds(2))
          .build();

  final EventServer server = new EventServer();
  final RecordedTime time = RecordedTime.running();
  LosantClient losant = TimedClients.build(clientBuilder(), time);

  LosantClient.Builder clientBuilder() {
    return LosantClient.builder().baseUrl(server.url()).accessToken(TOKEN);
  }

  /** Builds the client anew. */
  void use(LosantClient.Builder builder) {
    losant.close();
    losant = TimedClients.build(builder, time);
  }

  @AfterEach
  void closeAll() {
    losant.close();
    server.close();
  }

  StreamCall<JsonNode> call() {
    return losant.stream(request());
  }

  static ApiRequest<JsonNode> request() {
    return ApiRequest.of(ACTION).path("pumpId", "p1").returning(JsonCodec.ANY);
  }

  static RetryPolicy twice() {
    return RetryPolicy.DEFAULT;
  }

  /** Opens a stream to a server that begins one. */
  static EventStream<JsonNode> opened(
      CompletableFuture<EventStream<JsonNode>> opening, EventServer.Peer peer) throws Exception {
    peer.begin();
    return opening.get(10, TimeUnit.SECONDS);
  }

  static <T> CompletableFuture<T> elsewhere(Callable<T> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return work.call();
          } catch (RuntimeException e) {
            throw e;
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        });
  }

  static <T> T within10Seconds(CompletableFuture<T> future) throws Exception {
    return future.get(10, TimeUnit.SECONDS);
  }

  static <E extends Exception> E failure(Class<E> type, CompletableFuture<?> future) {
    ExecutionException e =
        assertThrows(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS));
    return assertInstanceOf(type, e.getCause());
  }
}
