package com.losant.rest.api;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often a request is retried, and after which delay. Immutable. Whether it is retried at all
 * depends on the failure and on the action:
 *
 * <ul>
 *   <li>the request did not arrive (no connection), was not processed as HTTP/2 tells, or was
 *       refused with 429: any action;
 *   <li>408, 500 or higher, or the response was lost: only actions that are idempotent;
 *   <li>everything else: never.
 * </ul>
 *
 * <p>The delay doubles with each retry up to a maximum. A random part of it is waited, so that many
 * clients do not retry at the same moment. If the response has a {@code Retry-After}, that is the
 * delay, up to 60 seconds. A delay that would exceed the timeout of the call is not waited; the
 * call fails at once.
 */
public final class RetryPolicy {
  /** Two retries, after at most 0.5 and 1 seconds. */
  public static final RetryPolicy DEFAULT =
      new RetryPolicy(2, Duration.ofMillis(500), Duration.ofSeconds(8));

  /** No retries. */
  public static final RetryPolicy NONE = new RetryPolicy(0, Duration.ZERO, Duration.ZERO);

  private final int maxRetries;
  private final Duration firstDelay;
  private final Duration maxDelay;

  private RetryPolicy(int maxRetries, Duration firstDelay, Duration maxDelay) {
    this.maxRetries = maxRetries;
    this.firstDelay = firstDelay;
    this.maxDelay = maxDelay;
  }

  /**
   * Returns this policy with another number of retries.
   *
   * @param retries 0 or more
   * @return a new policy
   */
  public RetryPolicy withMaxRetries(int retries) {
    if (retries < 0) {
      throw new IllegalArgumentException("maxRetries is " + retries + "; give 0 or more");
    }
    return new RetryPolicy(retries, firstDelay, maxDelay);
  }

  /**
   * Returns this policy with other delays.
   *
   * @param first the longest delay before the first retry, zero or more
   * @param max the longest delay before any other, not less than {@code first}
   * @return a new policy
   */
  public RetryPolicy withDelays(Duration first, Duration max) {
    if (first.isNegative() || max.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "the delays are "
              + first
              + " and "
              + max
              + "; give a first delay of zero or more, and a maximum that is not less");
    }
    return new RetryPolicy(maxRetries, first, max);
  }

  /**
   * Returns how often a request is retried at most.
   *
   * @return 0 or more
   */
  public int maxRetries() {
    return maxRetries;
  }

  /**
   * Returns the longest delay before the first retry.
   *
   * @return zero or more
   */
  public Duration firstDelay() {
    return firstDelay;
  }

  /**
   * Returns the longest delay before any retry.
   *
   * @return not less than the first delay
   */
  public Duration maxDelay() {
    return maxDelay;
  }

  /**
   * Returns the longest delay before a retry, of which a random part is waited.
   *
   * @param retry 1 for the first retry
   * @return from zero to {@link #maxDelay()}
   */
  public Duration delay(int retry) {
    Duration half = maxDelay.dividedBy(2);
    Duration delay = firstDelay;
    for (int i = 1; i < retry; i++) {
      if (delay.compareTo(half) > 0) {
        return maxDelay;
      }
      delay = delay.multipliedBy(2);
    }
    return delay;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RetryPolicy policy
        && maxRetries == policy.maxRetries
        && firstDelay.equals(policy.firstDelay)
        && maxDelay.equals(policy.maxDelay);
  }

  @Override
  public int hashCode() {
    return Objects.hash(maxRetries, firstDelay, maxDelay);
  }

  /** Returns the values in words. */
  @Override
  public String toString() {
    return maxRetries + " retries, after " + firstDelay + " to " + maxDelay;
  }
}
