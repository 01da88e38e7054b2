package com.losant.rest;

import com.losant.rest.api.Action;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.errors.TooManyRequestsException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** Decides whether a failed attempt is followed by another one, and after which wait. */
final class Retries {
  private static final Duration LONGEST_RETRY_AFTER = Duration.ofSeconds(60);

  /** As long as nanoseconds can count. */
  static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

  private final DoubleSupplier random;

  /** Takes a source of numbers from 0 to 1. */
  Retries(DoubleSupplier random) {
    this.random = random;
  }

  /** The wait before the next attempt; nothing if the failure is final. */
  Optional<Duration> waitAfter(
      LosantException failure, int attempts, Action action, RetryPolicy policy, Duration left) {
    if (attempts > policy.maxRetries() || !mayRepeat(failure, action)) {
      return Optional.empty();
    }
    Duration wait = asked(failure).orElseGet(() -> jitter(policy.delay(attempts)));
    return wait.compareTo(left) < 0 ? Optional.of(wait) : Optional.empty();
  }

  private static boolean mayRepeat(LosantException failure, Action action) {
    if (failure instanceof TooManyRequestsException) {
      return true;
    }
    if (failure instanceof LosantApiException api) {
      return action.idempotent() && (api.status() == 408 || api.status() >= 500);
    }
    if (failure instanceof LosantConnectionException connection) {
      return action.idempotent() || !connection.mayHaveArrived();
    }
    if (failure instanceof LosantTimeoutException timeout) {
      return action.idempotent() || !timeout.mayHaveArrived();
    }
    return false;
  }

  private static Optional<Duration> asked(LosantException failure) {
    return failure instanceof LosantApiException api
        ? api.retryAfter()
            .map(wait -> wait.compareTo(LONGEST_RETRY_AFTER) < 0 ? wait : LONGEST_RETRY_AFTER)
        : Optional.empty();
  }

  private Duration jitter(Duration longest) {
    long nanos = longest.compareTo(FOREVER) < 0 ? longest.toNanos() : Long.MAX_VALUE;
    return Duration.ofNanos((long) (nanos * random.getAsDouble()));
  }
}
