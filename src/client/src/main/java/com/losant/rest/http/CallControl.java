package com.losant.rest.http;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Call;
import okio.AsyncTimeout;
import org.jspecify.annotations.Nullable;

/** Cancels a call in progress, during an attempt as well as between two of them. */
final class CallControl {
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean sending;
  private volatile boolean reused;
  private volatile Duration patience = Time.FOREVER;
  private volatile @Nullable Duration silence;
  private boolean sentBefore;
  private @Nullable Call attempt;
  private @Nullable Deadline paused;
  private @Nullable String reason;
  private @Nullable Consumer<String> whenEnded;

  /**
   * Begins an attempt, which is cancelled at once if the call has been.
   *
   * @param patience how long to wait for a response on a connection that was used before
   */
  void begin(Call http, Duration patience) {
    begin(http, patience, null);
  }

  /**
   * Begins an attempt, as above.
   *
   * @param silence how long a response that has begun may pause; null for the read timeout
   */
  synchronized void begin(Call http, Duration patience, @Nullable Duration silence) {
    sentBefore = mayHaveArrived();
    sending = false;
    reused = false;
    this.patience = patience;
    this.silence = silence;
    attempt = http;
    if (reason != null) {
      http.cancel();
    }
  }

  /** Lets the time of the call stand still while a file is sent, which takes what it takes. */
  synchronized void pauseInUploads(Deadline deadline) {
    paused = deadline;
  }

  /** Notes that a file is being sent. */
  synchronized void uploadStarts() throws InterruptedIOException {
    // OkHttp's own count of the time that a call has; it cannot be prolonged in another way.
    if (paused != null && attempt != null && attempt.timeout() instanceof AsyncTimeout timeout) {
      paused.pause();
      if (timeout.exit()) {
        throw new InterruptedIOException("timeout");
      }
    }
  }

  /** Notes that a file has been sent, or has not. */
  synchronized void uploadEnds() {
    if (paused != null && attempt != null && attempt.timeout() instanceof AsyncTimeout timeout) {
      paused.resume();
      timeout.timeout(Math.max(1, paused.left().toNanos()), TimeUnit.NANOSECONDS);
      timeout.enter();
    }
  }

  /** Notes that the request is being written to a connection, which was used before or not. */
  void sending(boolean reused) {
    this.reused = reused;
    sending = true;
  }

  /** Whether this attempt was made on a connection that was used before. */
  boolean reused() {
    return reused;
  }

  Duration patience() {
    return patience;
  }

  @Nullable Duration silence() {
    return silence;
  }

  /** Notes that the server refused the attempt without carrying it out. */
  void refused() {
    sending = false;
  }

  /** Whether this or an earlier attempt got so far that the server may have seen the request. */
  synchronized boolean mayHaveArrived() {
    return sentBefore || sending;
  }

  /** Cancels the call, unless that was done before. */
  synchronized void end(String why) {
    if (reason == null) {
      reason = why;
      ended.countDown();
      if (whenEnded != null) {
        whenEnded.accept(why);
      }
      if (attempt != null) {
        attempt.cancel();
      }
    }
  }

  /**
   * Does this with the reason if the call is cancelled, at once if it has been; null for nothing.
   */
  synchronized void whenEnded(@Nullable Consumer<String> action) {
    whenEnded = action;
    if (action != null && reason != null) {
      action.accept(reason);
    }
  }

  /** Why the call was cancelled, or null if it was not. */
  synchronized @Nullable String reason() {
    return reason;
  }

  /** Waits for this long, or until the call is cancelled. */
  void await(Duration time) throws InterruptedException {
    ended.await(time.toNanos(), TimeUnit.NANOSECONDS);
  }
}
