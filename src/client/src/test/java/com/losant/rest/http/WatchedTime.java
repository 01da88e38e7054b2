package com.losant.rest.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Real time, of which a test sees when the first wait begins and when it ends. */
final class WatchedTime implements Time {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  void awaitBegin() throws InterruptedException {
    await(begun, "no wait began");
  }

  void awaitEnd() throws InterruptedException {
    await(ended, "the wait did not end");
  }

  private static void await(CountDownLatch latch, String otherwise) throws InterruptedException {
    if (!latch.await(10, TimeUnit.SECONDS)) {
      throw new AssertionError(otherwise);
    }
  }

  @Override
  public long nanos() {
    return REAL.nanos();
  }

  @Override
  public Instant now() {
    return REAL.now();
  }

  @Override
  public void sleep(Duration time, CallControl call) throws InterruptedException {
    begun.countDown();
    try {
      REAL.sleep(time, call);
    } finally {
      ended.countDown();
    }
  }
}
