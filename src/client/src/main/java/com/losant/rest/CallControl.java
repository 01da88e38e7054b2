package com.losant.rest;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * A call in progress, seen from outside: it can be ended, in an attempt as well as in the wait
 * between two.
 */
final class CallControl {
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean sending;
  private boolean sentBefore;
  private @Nullable Call attempt;
  private @Nullable String reason;

  /** Begins an attempt; it is given up at once if the call has been ended. */
  synchronized void begin(Call http) {
    sentBefore = mayHaveArrived();
    sending = false;
    attempt = http;
    if (reason != null) {
      http.cancel();
    }
  }

  /** There is a connection, and the request is being written to it. */
  void sending() {
    sending = true;
  }

  /** The server did not carry the request out, and says so. */
  void refused() {
    sending = false;
  }

  /** Whether this or an earlier attempt got so far that the server may have seen the request. */
  synchronized boolean mayHaveArrived() {
    return sentBefore || sending;
  }

  synchronized void end(String why) {
    if (reason == null) {
      reason = why;
      ended.countDown();
      if (attempt != null) {
        attempt.cancel();
      }
    }
  }

  /** Why the call was ended, or null. */
  synchronized @Nullable String reason() {
    return reason;
  }

  /** Waits for this long, or until the call is ended. */
  void await(Duration time) throws InterruptedException {
    ended.await(time.toNanos(), TimeUnit.NANOSECONDS);
  }
}
