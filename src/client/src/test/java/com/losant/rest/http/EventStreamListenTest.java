package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.ApiResponse;
import com.losant.rest.api.EventStream;
import com.losant.rest.api.RequestOptions;
import com.losant.rest.api.StreamCall;
import com.losant.rest.api.StreamOptions;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.json.JsonCodec;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Event streams that are read in the background. */
class EventStreamListenTest extends EventStreamTestBase {
  private final BlockingQueue<Integer> events = new LinkedBlockingQueue<>();

  @Test
  void eventsReachTheListenerInOrder() throws Exception {
    CompletableFuture<?> listening = call().listen(event -> events.add(event.intValue()));
    try (EventServer.Peer peer = server.accept()) {
      peer.begin().event("pumpState", "1").event("pumpState", "2");
      assertEquals(1, next());
      assertEquals(2, next());
      assertFalse(listening.isDone());
      listening.cancel(true);
      peer.awaitEnd();
    }
    assertThrows(CancellationException.class, listening::get);
  }

  @Test
  void whateverCompletesTheFutureClosesTheStream() throws Exception {
    CompletableFuture<@Nullable Void> listening =
        call().listen(event -> events.add(event.intValue()));
    try (EventServer.Peer peer = server.accept()) {
      peer.begin();
      listening.complete(null);
      peer.awaitEnd();
    }
  }

  @Test
  void itIsCancelledWhileItIsOpened() throws Exception {
    CompletableFuture<?> listening = call().listen(event -> events.add(event.intValue()));
    try (EventServer.Peer peer = server.accept()) {
      listening.cancel(true);
      peer.awaitEnd();
    }
  }

  @Test
  void aFailureCompletesTheFuture() throws Exception {
    CompletableFuture<?> listening = call().listen(event -> events.add(event.intValue()));
    server.accept().respond(404, "{}").close();
    failure(NotFoundException.class, listening);

    listening = call().listen(event -> events.add(event.intValue()));
    server.accept().begin().event("pumpState", "{").close();
    failure(LosantDecodeException.class, listening);

    listening = call().listen(event -> events.add(event.intValue()));
    server.accept().begin().close();
    failure(LosantConnectionException.class, listening);
  }

  @Test
  void aServerWithNothingToComeCompletesTheFuture() throws Exception {
    CompletableFuture<@Nullable Void> listening =
        call().listen(event -> events.add(event.intValue()));
    server.accept().send("HTTP/1.1 204 No Content\r\n\r\n");
    assertNull(within10Seconds(listening));
  }

  @Test
  void aListenerThatThrowsEndsTheStream() throws Exception {
    IllegalStateException broken = new IllegalStateException("broken");
    CompletableFuture<?> listening =
        call()
            .listen(
                event -> {
                  throw broken;
                });
    try (EventServer.Peer peer = server.accept()) {
      peer.begin().event("pumpState", "1");
      assertSame(broken, failure(IllegalStateException.class, listening));
      peer.awaitEnd();
    }
  }

  @Test
  void itIsToldThatItIsOpen() throws Exception {
    CompletableFuture<Void> open = new CompletableFuture<>();
    CompletableFuture<?> listening =
        call().with(o -> o.onOpen(() -> open.complete(null))).listen(event -> {});
    try (EventServer.Peer peer = server.accept()) {
      assertFalse(open.isDone());
      peer.begin();
      within10Seconds(open);
      listening.cancel(true);
    }
  }

  /** However many streams there are, calls are made at once. */
  @Test
  void streamsTakeNoPlaceOfCalls() throws Exception {
    use(clientBuilder().maxBackgroundCalls(1));
    CompletableFuture<?> one = call().listen(event -> events.add(event.intValue()));
    EventServer.Peer first = server.accept().begin();
    CompletableFuture<?> two = call().listen(event -> events.add(event.intValue()));
    EventServer.Peer second = server.accept().begin();
    ApiAction document = ApiAction.builder("a.b", "GET", "/a").build();
    CompletableFuture<JsonNode> response =
        losant.call(ApiRequest.of(document).returning(JsonCodec.ANY)).executeAsync();
    server.accept().respond(200, "3").close();
    assertEquals(3, within10Seconds(response).intValue());
    first.event("pumpState", "1");
    assertEquals(1, next());
    second.event("pumpState", "2");
    assertEquals(2, next());
    one.cancel(true);
    two.cancel(true);
  }

  @Test
  void anExecutorOfTheUserRunsIt() throws Exception {
    List<Thread> threads = new ArrayList<>();
    use(
        clientBuilder()
            .backgroundExecutor(
                work -> {
                  Thread thread = new Thread(work);
                  threads.add(thread);
                  thread.start();
                }));
    CompletableFuture<Thread> runner = new CompletableFuture<>();
    CompletableFuture<?> listening =
        call().listen(event -> runner.complete(Thread.currentThread()));
    try (EventServer.Peer peer = server.accept()) {
      peer.begin().event("pumpState", "1");
      assertSame(threads.get(0), within10Seconds(runner));
      listening.cancel(true);
    }
  }

  @Test
  void theContextOfTheCallerIsCarried() throws Exception {
    ThreadLocal<String> context = new ThreadLocal<>();
    use(
        clientBuilder()
            .backgroundContext(
                work -> {
                  String here = context.get();
                  return () -> {
                    context.set(here);
                    work.run();
                  };
                }));
    context.set("of the caller");
    CompletableFuture<String> seen = new CompletableFuture<>();
    CompletableFuture<?> listening = call().listen(event -> seen.complete(context.get()));
    try (EventServer.Peer peer = server.accept()) {
      peer.begin().event("pumpState", "1");
      assertEquals("of the caller", within10Seconds(seen));
      listening.cancel(true);
    }
  }

  @Test
  void aRefusalByTheExecutorCompletesTheFuture() {
    EventLog log = new EventLog();
    use(
        clientBuilder()
            .observer(log)
            .backgroundExecutor(
                work -> {
                  throw new RejectedExecutionException("full");
                }));
    CompletableFuture<?> listening = call().listen(event -> events.add(event.intValue()));
    LosantConnectionException e = failure(LosantConnectionException.class, listening);
    assertEquals(
        "GET /pumps/p1/stateStream was cancelled: the executor refused it", e.getMessage());
    assertFalse(e.mayHaveArrived());
    assertEquals(List.of("call pump.stateStream", "end 0 LosantConnectionException"), log.events());
  }

  @Test
  void closingTheClientEndsItAndRefusesMore() throws Exception {
    CompletableFuture<?> listening = call().listen(event -> events.add(event.intValue()));
    try (EventServer.Peer peer = server.accept()) {
      peer.begin().event("pumpState", "1");
      assertEquals(1, next());
      losant.close();
      LosantConnectionException e = failure(LosantConnectionException.class, listening);
      assertTrue(e.getMessage().endsWith("the client was closed"), e.getMessage());
      peer.awaitEnd();
    }
    LosantConnectionException e =
        failure(LosantConnectionException.class, call().listen(event -> {}));
    assertTrue(e.getMessage().endsWith("the client was closed"), e.getMessage());
    e = assertThrows(LosantConnectionException.class, () -> call().open());
    assertTrue(e.getMessage().endsWith("the client was closed"), e.getMessage());
  }

  /** Whoever stops listening must not hear more. */
  @Test
  void aListenerMayEndItsOwnStream() throws Exception {
    CompletableFuture<CompletableFuture<?>> self = new CompletableFuture<>();
    CountDownLatch heard = new CountDownLatch(1);
    CompletableFuture<?> listening =
        call()
            .listen(
                event -> {
                  events.add(event.intValue());
                  self.join().cancel(true);
                  heard.countDown();
                });
    self.complete(listening);
    try (EventServer.Peer peer = server.accept()) {
      peer.begin().send("event: pumpState\ndata: 1\n\nevent: pumpState\ndata: 2\n\n");
      assertTrue(heard.await(10, TimeUnit.SECONDS));
      peer.awaitEnd();
    }
    assertEquals(1, events.size());
  }

  /** A transport of a test needs no more than its events. */
  @Test
  void aTransportOfTheUserCanHaveStreams() {
    List<JsonNode> heard = new ArrayList<>();
    StreamCall<JsonNode> call = new StreamCall<>(new CannedStreams(), request());
    assertNull(call.listen(heard::add).join());
    assertEquals(List.of(JsonCodec.ANY.fromJson("1"), JsonCodec.ANY.fromJson("2")), heard);
  }

  @Test
  void aTransportWithoutStreamsSaysSo() {
    Transport transport =
        new Transport() {
          @Override
          public <T> ApiResponse<T> send(ApiRequest<T> request, RequestOptions options) {
            throw new AssertionError();
          }
        };
    StreamCall<JsonNode> call = new StreamCall<>(transport, request());
    assertThrows(UnsupportedOperationException.class, call::open);
    failure(UnsupportedOperationException.class, call.listen(event -> {}));
  }

  private int next() throws InterruptedException {
    Integer event = events.poll(10, TimeUnit.SECONDS);
    if (event == null) {
      throw new AssertionError("no event came");
    }
    return event;
  }

  private static final class CannedStreams implements Transport {
    @Override
    public <T> ApiResponse<T> send(ApiRequest<T> request, RequestOptions options) {
      throw new AssertionError();
    }

    @Override
    public <T> EventStream<T> openStream(ApiRequest<T> request, StreamOptions options) {
      List<T> canned = List.of(request.read(200, "1"), request.read(200, "2"));
      return new EventStream<>() {
        @Override
        public Iterator<T> iterator() {
          return canned.iterator();
        }

        @Override
        public void close() {}
      };
    }
  }
}
