package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LosantClient;
import com.losant.rest.RetryingTestBase;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.TooManyRequestsException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thread that is interrupted in a call stays so, and sends nothing more. */
class InterruptionTest extends RetryingTestBase {
  @AfterEach
  void noInterruptIsLeftBehind() {
    Thread.interrupted();
  }

  @Test
  void anInterruptEndsTheWait() {
    tooMany();
    RecordedTime time = RecordedTime.standing().duringWait(Thread.currentThread()::interrupt);
    LosantConnectionException e = interrupted(withTime(time));
    assertInstanceOf(InterruptedException.class, e.getCause());
    assertTrue(e.getMessage().contains("was interrupted"), e.getMessage());
    assertFalse(e.mayHaveArrived());
    assertInstanceOf(TooManyRequestsException.class, e.getSuppressed()[0]);
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void anInterruptEndsARealWait() throws Exception {
    tooMany();
    WatchedTime time = new WatchedTime();
    CompletableFuture<Boolean> stillInterrupted = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              interrupted(withTime(time));
              stillInterrupted.complete(Thread.currentThread().isInterrupted());
            });
    caller.start();
    time.awaitBegin();
    caller.interrupt();
    assertTrue(stillInterrupted.get(10, TimeUnit.SECONDS));
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void aWaitAfterALostResponseLeavesOpenWhetherItArrived() {
    respond(json(200, "{}").onResponseStart(new SocketEffect.CloseSocket()));
    RecordedTime time = RecordedTime.standing().duringWait(Thread.currentThread()::interrupt);
    assertTrue(interrupted(withTime(time)).mayHaveArrived());
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void anInterruptBetweenAttemptsIsTheLastOfThem() {
    interruptAndRespond(json(503, "{}"));
    RecordedTime time = RecordedTime.standing();
    try (LosantClient losant = withTime(time)) {
      assertThrows(LosantException.class, () -> losant.flow().get(APPLICATION, FLOW));
      assertTrue(Thread.currentThread().isInterrupted());
    }
    assertEquals(0, time.waits().size());
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void anInterruptedThreadSendsNothing() {
    respond(200, "{}");
    Thread.currentThread().interrupt();
    interrupted(client());
    assertEquals(0, server.getRequestCount());
  }

  /**
   * A socket cannot be interrupted: a read goes on until more comes, or a timeout. A response that
   * then is there as a whole is given to the caller, who can still see that there was an interrupt.
   */
  @Test
  void anInterruptWhileReadingCountsWhenTheReadIsOver() {
    interruptAndRespond(json(200, "{}").onResponseStart(SocketEffect.Stall.INSTANCE));
    interrupted(clientBuilder().readTimeout(Duration.ofMillis(200)).build());
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void anInterruptWithinALongResponseEndsIt() {
    interruptAndRespond(json(200, "[" + " ".repeat(1_000_000) + "]"));
    interrupted(client());
    assertEquals(1, server.getRequestCount());
  }

  private void tooMany() {
    respond(json(429, "{}").setHeader("Retry-After", 30));
    respond(200, "{}");
  }

  private LosantClient withTime(Time time) {
    return TimedClients.build(clientBuilder(), time);
  }

  private static LosantConnectionException interrupted(LosantClient losant) {
    try (losant) {
      LosantException e =
          assertThrows(LosantException.class, () -> losant.flow().get(APPLICATION, FLOW));
      assertTrue(Thread.currentThread().isInterrupted(), "still interrupted");
      assertSame(LosantConnectionException.class, e.getClass(), e::toString);
      assertTrue(e.getMessage().contains("the thread was interrupted"), e.getMessage());
      return (LosantConnectionException) e;
    }
  }
}
