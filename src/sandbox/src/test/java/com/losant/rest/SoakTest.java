package com.losant.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiResponse;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.shared.Success;
import com.losant.rest.workflows.FlowApi;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowFilterField;
import com.losant.rest.workflows.WorkflowPatch;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.WorkflowStorageEntry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads with one client, sync and async mixed, for a bounded number of calls. */
@Timeout(600)
class SoakTest {
  private static final int THREADS = 64;
  private static final String APPLICATION = "575ec8687ae143cd83dc4a97";
  private static final RetryPolicy AT_ONCE = RetryPolicy.NONE.withMaxRetries(1);

  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong cancelled = new AtomicLong();

  @BeforeAll
  static void letJavaOpenTheSocketThatItKeeps() throws IOException {
    new ServerSocket(0).close();
  }

  @Test
  void everyAnswerBelongsToItsRequestAndNothingIsLeftBehind() throws Exception {
    Set<Thread> threadsBefore = Thread.getAllStackTraces().keySet();
    long socketsBefore = sockets();
    ConnectionPool pool = new ConnectionPool();
    try (MockWebServer server = new MockWebServer()) {
      server.setDispatcher(new EchoingResponses(server));
      server.start();
      OkHttpClient http = new OkHttpClient.Builder().connectionPool(pool).build();
      try (LosantClient losant = client(server).httpClient(http).build()) {
        soak(losant, 64);
      }
      endOfBackground(threadsBefore);
      assertEquals(pool.connectionCount(), pool.idleConnectionCount(), "connections in use");
      pool.evictAll();
      assertEquals(0, pool.connectionCount());
    }
    assertEquals(THREADS * 64, calls.get());
    assertTrue(sockets() <= socketsBefore, () -> "more than " + socketsBefore + " sockets");
  }

  @Test
  void aClientThatIsClosedTakesItsConnectionsAndThreadsWithIt() throws Exception {
    Set<Thread> threadsBefore = Thread.getAllStackTraces().keySet();
    long socketsBefore = sockets();
    LosantClient losant;
    try (MockWebServer server = new MockWebServer()) {
      server.setDispatcher(new EchoingResponses(server));
      server.start();
      losant = client(server).build();
      soak(losant, 16);
      losant.close();
      endOfBackground(threadsBefore);
    }
    // The server has closed its ends by now; a connection that the client forgot is still open.
    assertTrue(sockets() <= socketsBefore, () -> "more than " + socketsBefore + " sockets");
    Reference.reachabilityFence(losant);
  }

  @Test
  void workflowsOfManyThreadsStayApartInTheSandbox() throws Exception {
    try (LosantSandbox sandbox = LosantSandbox.start();
        LosantClient losant =
            LosantClient.builder().baseUrl(sandbox.url()).accessToken(sandbox.token()).build()) {
      inAllThreads(thread -> liveOnce(losant, sandbox.applicationId(), "w" + thread));
      assertEquals(0, losant.flows().get(sandbox.applicationId()).totalCount());
      assertEquals(7 * THREADS + 1, sandbox.requests().size(), "none was sent twice");
    }
  }

  private static void liveOnce(LosantClient losant, String application, String name) {
    FlowApi flow = losant.flow();
    String id =
        Objects.requireNonNull(
            losant.flows().post(application, WorkflowPost.builder().name(name).build()).id());
    CompletableFuture<Workflow> patched =
        flow.calls()
            .patch(application, id, WorkflowPatch.builder().description(name + id).build())
            .executeAsync();
    WorkflowStorageEntry entry = WorkflowStorageEntry.builder().key("name").value(name).build();
    CompletableFuture<Success> stored =
        flow.calls().setStorageEntry(application, id, entry).executeAsync();
    assertEquals(name + id, patched.join().description());
    assertEquals(true, stored.join().success());
    CompletableFuture<Workflow> got = flow.calls().get(application, id).executeAsync();
    assertEquals(name, flow.getStorageEntries(application, id).get("name", String.class));
    assertIs(id, name, got.join());
    assertEquals(
        List.of(name),
        losant
            .flows()
            .get(application, p -> p.filterField(WorkflowFilterField.NAME).filter(name))
            .items()
            .stream()
            .map(Workflow::name)
            .toList());
    assertEquals(true, flow.delete(application, id).success());
  }

  @Test
  @Tag("soak")
  void memoryStaysFlat() throws Exception {
    long start = System.nanoTime();
    try (MockWebServer server = new MockWebServer()) {
      server.setDispatcher(new EchoingResponses(server));
      server.start();
      try (LosantClient losant = client(server).build()) {
        soak(losant, 500);
        long early = usedMemory();
        for (int i = 0; i < 6; i++) {
          soak(losant, 500);
        }
        long late = usedMemory();
        System.out.printf(
            "soak: %d calls of %d threads, %d cancelled, in %d s; %d KiB used early, %d late%n",
            calls.get(),
            THREADS,
            cancelled.get(),
            Duration.ofNanos(System.nanoTime() - start).toSeconds(),
            early / 1024,
            late / 1024);
        assertTrue(late < early + 4 * 1024 * 1024, () -> early + " bytes, then " + late);
      }
    }
  }

  private static LosantClient.Builder client(MockWebServer server) {
    return LosantClient.builder()
        .baseUrl("http://127.0.0.1:" + server.getPort())
        .accessToken("t")
        .retryPolicy(AT_ONCE);
  }

  private void soak(LosantClient losant, int callsOfEach) throws Exception {
    inAllThreads(thread -> callAll(losant, thread * callsOfEach, callsOfEach));
  }

  private static void inAllThreads(IntConsumer work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CountDownLatch together = new CountDownLatch(THREADS);
    List<Callable<Void>> all = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      all.add(
          () -> {
            together.countDown();
            together.await();
            work.accept(thread);
            return null;
          });
    }
    try {
      for (Future<Void> done : threads.invokeAll(all)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void callAll(LosantClient losant, int first, int count) {
    List<Runnable> checksOfFutures = new ArrayList<>();
    for (int number = first; number < first + count; number++) {
      callOne(losant, number, checksOfFutures);
      calls.incrementAndGet();
    }
    checksOfFutures.forEach(Runnable::run);
  }

  /** One of each kind of call in turn. What comes in the background is looked at in the end. */
  private void callOne(LosantClient losant, int number, List<Runnable> later) {
    String id = String.format("%024x", number);
    String name = "new name of " + id;
    WorkflowPatch patch = WorkflowPatch.builder().name(name).build();
    switch (number % 8) {
      case 0 -> assertIs(id, "name of " + id, losant.flow().get(APPLICATION, id));
      case 1 -> assertIs(id, name, losant.flow().patch(APPLICATION, id, patch));
      case 2 -> {
        CompletableFuture<Workflow> future = get(losant, id).executeAsync();
        later.add(() -> assertIs(id, "name of " + id, future.join()));
      }
      case 3 -> {
        CompletableFuture<Workflow> future =
            losant.flow().calls().patch(APPLICATION, id, patch).executeAsync();
        later.add(() -> assertIs(id, name, future.join()));
      }
      case 4 -> {
        ApiResponse<Workflow> answer = get(losant, id).executeForResponse();
        assertEquals(id, answer.header("X-Echo").orElseThrow());
        assertIs(id, "name of " + id, answer.body());
      }
      case 5 -> {
        String missing = EchoingResponses.MISSING + id.substring(1);
        NotFoundException e =
            assertThrows(NotFoundException.class, () -> losant.flow().get(APPLICATION, missing));
        assertEquals("no workflow " + missing, e.response().message());
      }
      case 6 -> {
        String late = EchoingResponses.SECOND_TIME + id.substring(1);
        ApiResponse<Workflow> answer = get(losant, late).executeForResponse();
        assertEquals(2, answer.attempts());
        assertIs(late, "name of " + late, answer.body());
      }
      default -> {
        CompletableFuture<Workflow> future = get(losant, id).executeAsync();
        if (future.cancel(true)) {
          cancelled.incrementAndGet();
        }
      }
    }
  }

  private static ApiCall<Workflow> get(LosantClient losant, String id) {
    return losant.flow().calls().get(APPLICATION, id);
  }

  private static void assertIs(String id, String name, Workflow workflow) {
    assertEquals(id, workflow.id());
    assertEquals(name, workflow.name());
  }

  /** Threads of the client that were not there before come to their end. */
  private static void endOfBackground(Set<Thread> before) throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("losant-rest") && !before.contains(thread)) {
        thread.join(10_000);
        assertFalse(thread.isAlive(), () -> thread + " is alive");
      }
    }
  }

  /** Open sockets of this process; none where the system does not tell. */
  private static long sockets() throws IOException {
    Path descriptors = Path.of("/proc/self/fd");
    if (!Files.isDirectory(descriptors)) {
      return 0;
    }
    try (Stream<Path> open = Files.list(descriptors)) {
      return open.filter(SoakTest::isSocket).count();
    }
  }

  private static boolean isSocket(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
    } catch (IOException e) {
      return false; // closed meanwhile
    }
  }

  private static long usedMemory() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
