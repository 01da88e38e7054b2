package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.CallObserver;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.workflows.Workflow;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** How many calls are under way in the background, what runs them, and how the others wait. */
class BackgroundCallsTest extends LoopbackTestBase {
  private static final MockResponse EMPTY = json(200, "{}").build();

  @Test
  void soManyAreUnderWayAtOnce() {
    AtomicInteger open = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CyclicBarrier four = new CyclicBarrier(4);
    dispatch(
        request -> {
          most.accumulateAndGet(open.incrementAndGet(), Math::max);
          // Less than four at once would never get past it.
          four.await(10, TimeUnit.SECONDS);
          open.decrementAndGet();
          return EMPTY;
        });
    try (LosantClient losant = clientBuilder().maxBackgroundCalls(4).build()) {
      start(losant, 100).forEach(CompletableFuture::join);
    }
    assertEquals(4, most.get());
  }

  /** One call is made at once, one has to wait, and one waits until its timeout. */
  @Test
  void theContextOfWhoAsksIsThereWhereverTheCallIsMadeAndEnds() {
    CountDownLatch asked = new CountDownLatch(1);
    dispatch(
        request -> {
          assertTrue(asked.await(10, TimeUnit.SECONDS));
          return EMPTY;
        });
    ThreadLocal<String> user = new ThreadLocal<>();
    List<String> tokensFor = new CopyOnWriteArrayList<>();
    LosantClient.Builder builder =
        clientBuilder()
            .maxBackgroundCalls(1)
            .backgroundContext(task -> as(user, user.get(), task))
            .accessToken(
                () -> {
                  tokensFor.add(user.get());
                  return TOKEN;
                });
    try (LosantClient losant = builder.build()) {
      ApiCall<Workflow> call = losant.flow().calls().get(APPLICATION, FLOW);
      user.set("Ada");
      CompletableFuture<String> first = call.executeAsync().thenApply(workflow -> user.get());
      user.set("Grace");
      CompletableFuture<String> second = call.executeAsync().thenApply(workflow -> user.get());
      user.set("Edith");
      CompletableFuture<String> third =
          call.with(o -> o.timeout(Duration.ofMillis(1)))
              .executeAsync()
              .handle((workflow, failure) -> user.get());
      user.remove();

      assertEquals("Edith", third.join());
      asked.countDown();
      assertEquals("Ada", first.join());
      assertEquals("Grace", second.join());
    }
    assertEquals(List.of("Ada", "Grace"), tokensFor);
  }

  private static Runnable as(ThreadLocal<String> user, String name, Runnable task) {
    return () -> {
      user.set(name);
      try {
        task.run();
      } finally {
        user.remove();
      }
    };
  }

  @Test
  void thousandsEndWell() {
    dispatch(request -> EMPTY);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    LosantClient.Builder builder =
        clientBuilder()
            .accessToken(
                () -> {
                  threads.add(Thread.currentThread());
                  return TOKEN;
                });
    try (LosantClient losant = builder.build()) {
      start(losant, 5_000).forEach(CompletableFuture::join);
    }
    assertEquals(5_000, server.getRequestCount());
    // A few more than 64, since a thread passes its place on before it has ended.
    assertTrue(threads.size() < 4 * 64, threads.size() + " threads");
  }

  @Test
  void theOthersWaitInOrder() throws InterruptedException {
    dispatch(request -> EMPTY);
    try (LosantClient losant = clientBuilder().maxBackgroundCalls(1).build()) {
      start(losant, 20).forEach(CompletableFuture::join);
    }
    List<String> expected = IntStream.range(0, 20).mapToObj(BackgroundCallsTest::id).toList();
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      List<String> path = request().getUrl().pathSegments();
      sent.add(path.get(path.size() - 1));
    }
    assertEquals(expected, sent);
  }

  @Test
  void oneThatWaitsCanBeCancelled() throws Exception {
    EventLog events = new EventLog();
    try (SilentServer silent = new SilentServer();
        LosantClient losant = one(silent).observer(events).build()) {
      CompletableFuture<Workflow> first = call(losant, 1).executeAsync();
      Socket request = silent.awaitRequest();
      CompletableFuture<Workflow> cancelled = call(losant, 2).executeAsync();
      CompletableFuture<Workflow> last = call(losant, 3).executeAsync();
      cancelled.cancel(true);
      EventLog.CallEnd end = events.awaitCallEnd();
      assertEquals(0, end.attempts());
      LosantConnectionException e =
          assertInstanceOf(LosantConnectionException.class, end.failure());
      assertFalse(e.mayHaveArrived());
      assertTrue(e.getMessage().endsWith("its future was completed or cancelled"), e.getMessage());
      first.cancel(true);
      SilentServer.awaitEnd(request);
      silent.respond("{\"name\":\"last\"}", () -> {}).close();
      assertEquals("last", last.join().name());
    }
  }

  @Test
  void waitingCountsAsTimeOfTheCall() throws Exception {
    try (SilentServer silent = new SilentServer();
        LosantClient losant = one(silent).build()) {
      CompletableFuture<Workflow> first = call(losant, 1).executeAsync();
      Socket request = silent.awaitRequest();
      CompletableFuture<Workflow> late =
          call(losant, 2).with(o -> o.timeout(Duration.ofMillis(20))).executeAsync();
      LosantTimeoutException e = assertInstanceOf(LosantTimeoutException.class, failure(late));
      assertFalse(e.mayHaveArrived());
      assertTrue(e.getMessage().contains("was not sent"), e.getMessage());
      assertTrue(e.getMessage().contains("maxBackgroundCalls"), e.getMessage());
      assertFalse(first.isDone());
      first.cancel(true);
      SilentServer.awaitEnd(request);
      CompletableFuture<Workflow> next = call(losant, 3).executeAsync();
      silent.respond("{\"name\":\"next\"}", () -> {}).close();
      assertEquals("next", next.join().name());
    }
  }

  @Test
  void whatWaitsForACallMayMakeAnother() {
    CountDownLatch attached = new CountDownLatch(1);
    dispatch(
        request -> {
          assertTrue(attached.await(10, TimeUnit.SECONDS));
          return EMPTY;
        });
    try (LosantClient losant = clientBuilder().maxBackgroundCalls(1).build()) {
      CompletableFuture<Workflow> second =
          call(losant, 1)
              .executeAsync()
              .thenApply(workflow -> call(losant, 2).executeAsync().join());
      attached.countDown();
      second.join();
    }
    assertEquals(2, server.getRequestCount());
  }

  @Test
  void closingEndsThoseThatWait() throws Exception {
    try (SilentServer silent = new SilentServer()) {
      LosantClient losant = one(silent).build();
      CompletableFuture<Workflow> first = call(losant, 1).executeAsync();
      silent.awaitRequest();
      List<CompletableFuture<Workflow>> waiting = start(losant, 10);
      losant.close();
      for (CompletableFuture<Workflow> each : waiting) {
        LosantConnectionException e =
            assertInstanceOf(LosantConnectionException.class, failure(each));
        assertTrue(e.getMessage().endsWith("the client was closed"), e.getMessage());
        assertFalse(e.mayHaveArrived());
      }
      assertInstanceOf(LosantConnectionException.class, failure(first));
    }
  }

  @Test
  void anExecutorOfTheUserRunsThem() {
    respond(200, "{}");
    List<String> threads = new CopyOnWriteArrayList<>();
    ExecutorService executor =
        Executors.newSingleThreadExecutor(work -> new Thread(work, "greenhouse"));
    LosantClient.Builder builder =
        clientBuilder()
            .backgroundExecutor(executor)
            .accessToken(
                () -> {
                  threads.add(Thread.currentThread().getName());
                  return TOKEN;
                });
    try (LosantClient losant = builder.build()) {
      call(losant, 1).executeAsync().join();
    }
    assertEquals(List.of("greenhouse"), threads);
    assertFalse(executor.isShutdown());
    executor.shutdown();
  }

  @Test
  void anExecutorThatRefusesFailsTheCallAndTakesNoPlace() {
    respond(200, "{}");
    AtomicInteger asked = new AtomicInteger();
    LosantClient.Builder builder =
        clientBuilder()
            .maxBackgroundCalls(1)
            .backgroundExecutor(
                work -> {
                  if (asked.incrementAndGet() == 1) {
                    throw new RejectedExecutionException("full");
                  }
                  work.run();
                });
    try (LosantClient losant = builder.build()) {
      Throwable e = failure(call(losant, 1).executeAsync());
      assertTrue(e.getMessage().endsWith("was cancelled: the executor refused it"), e.toString());
      assertInstanceOf(RejectedExecutionException.class, e.getCause());
      call(losant, 2).executeAsync().join();
    }
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void theObserverIsToldOfTheStartWhereTheCallIsAskedFor() {
    respond(200, "{}");
    respond(200, "{\"items\":[{\"id\":\"1\"}]}");
    respond(200, "{\"items\":[]}");
    List<Thread> threads = new CopyOnWriteArrayList<>();
    CallObserver observer =
        action -> {
          threads.add(Thread.currentThread());
          return new CallObserver.Observation() {};
        };
    try (LosantClient losant = clientBuilder().observer(observer).build()) {
      call(losant, 1).executeAsync().join();
      assertEquals(1, losant.flows().getAll(APPLICATION).readAhead().stream().count());
    }
    assertEquals(3, threads.size());
    threads.forEach(thread -> assertSame(Thread.currentThread(), thread));
  }

  @Test
  void noneAtOnceIsRefused() {
    for (int calls : new int[] {0, -1}) {
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class, () -> clientBuilder().maxBackgroundCalls(calls));
      assertTrue(e.getMessage().startsWith("maxBackgroundCalls is " + calls), e.getMessage());
    }
  }

  private interface Answer {
    MockResponse to(RecordedRequest request) throws Exception;
  }

  private void dispatch(Answer answer) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            try {
              return answer.to(request);
            } catch (Exception e) {
              return json(400, "{\"message\":\"" + e + "\"}").build();
            }
          }
        });
  }

  private static LosantClient.Builder one(SilentServer silent) {
    return LosantClient.builder().accessToken("token").baseUrl(silent.url()).maxBackgroundCalls(1);
  }

  private static List<CompletableFuture<Workflow>> start(LosantClient losant, int calls) {
    return IntStream.range(0, calls).mapToObj(i -> call(losant, i).executeAsync()).toList();
  }

  private static ApiCall<Workflow> call(LosantClient losant, int number) {
    return losant.flow().calls().get(APPLICATION, id(number));
  }

  private static String id(int number) {
    return String.format("%024x", number);
  }

  private static Throwable failure(CompletableFuture<?> future) {
    return assertThrows(CompletionException.class, future::join).getCause();
  }
}
