package com.losant.rest.http;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.LosantTransportException;
import com.losant.rest.errors.LosantUploadException;
import com.losant.rest.errors.TooManyRequestsException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** Decides whether a failed attempt is followed by another one, and after which delay. */
final class Retries {
  private static final Duration LONGEST_RETRY_AFTER = Duration.ofSeconds(60);

  private final DoubleSupplier random;

  /** Takes a source of random numbers from 0 to 1. */
  Retries(DoubleSupplier random) {
    this.random = random;
  }

  /** Returns the delay before the next attempt; empty if the failure is final. */
  Optional<Duration> delayAfter(
      LosantException failure, int attempts, ApiAction action, RetryPolicy policy, Duration left) {
    if (attempts > policy.maxRetries() || !mayRepeat(failure, action)) {
      return Optional.empty();
    }
    Duration delay = retryAfter(failure).orElseGet(() -> jitter(policy.delay(attempts)));
    return delay.compareTo(left) < 0 ? Optional.of(delay) : Optional.empty();
  }

  /**
   * Returns the delay before the next attempt of a call that somebody still wants; throws the
   * failure if it is final, or nobody does.
   */
  Duration delayOrThrow(
      LosantException failure,
      int attempts,
      ApiAction action,
      RetryPolicy policy,
      Deadline deadline,
      CallControl control) {
    boolean isWanted = control.reason() == null && !Thread.currentThread().isInterrupted();
    return delayAfter(failure, attempts, action, policy, deadline.left())
        .filter(delay -> isWanted)
        .orElseThrow(() -> failure);
  }

  /**
   * Returns how long an attempt waits for a response on a connection that was used before and may
   * be dead: not so long that no time is left to repeat it, if it may be repeated.
   */
  Duration patience(int attempt, ApiAction action, RetryPolicy policy, Duration left) {
    return action.idempotent() && attempt <= policy.maxRetries() ? left.dividedBy(4) : left;
  }

  private static boolean mayRepeat(LosantException failure, ApiAction action) {
    if (failure instanceof TooManyRequestsException) {
      return true;
    }
    if (failure instanceof LosantApiException api) {
      return action.idempotent() && (api.status() == 408 || api.status() >= 500);
    }
    return failure instanceof LosantTransportException transport
        && !(failure instanceof LosantUploadException)
        && (action.idempotent() || !transport.mayHaveArrived());
  }

  private static Optional<Duration> retryAfter(LosantException failure) {
    return failure instanceof LosantApiException api
        ? api.retryAfter()
            .map(wait -> wait.compareTo(LONGEST_RETRY_AFTER) < 0 ? wait : LONGEST_RETRY_AFTER)
        : Optional.empty();
  }

  private Duration jitter(Duration longest) {
    long nanos = longest.compareTo(Time.FOREVER) < 0 ? longest.toNanos() : Long.MAX_VALUE;
    return Duration.ofNanos((long) (nanos * random.getAsDouble()));
  }
}
