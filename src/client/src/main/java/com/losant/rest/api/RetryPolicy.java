package com.losant.rest.api;

import java.time.Duration;

/**
 * How often, and after which wait, a request is sent again. Whether it may be at all depends on
 * what happened and on the action:
 *
 * <ul>
 *   <li>it was certainly not sent (no connection), or refused with 429: any action;
 *   <li>408, 500 and more, or the answer was lost: only actions that are idempotent;
 *   <li>everything else: never.
 * </ul>
 *
 * <p>The wait doubles from one attempt to the next up to a maximum, and a random part of it is
 * waited, so that many clients do not come back together. An answer that says {@code Retry-After}
 * is obeyed up to 60 seconds. No wait goes beyond the timeout of the call.
 *
 * @param maxRetries how often to send again, at most; 0 for never
 * @param firstDelay the longest wait before the first retry
 * @param maxDelay the longest wait before any other
 */
public record RetryPolicy(int maxRetries, Duration firstDelay, Duration maxDelay) {
  /** Two retries, after at most 0.5 and 1 seconds. */
  public static final RetryPolicy DEFAULT =
      new RetryPolicy(2, Duration.ofMillis(500), Duration.ofSeconds(8));

  /** No retries. */
  public static final RetryPolicy NONE = new RetryPolicy(0, Duration.ZERO, Duration.ZERO);

  /**
   * Checks the values.
   *
   * @param maxRetries 0 or more
   * @param firstDelay zero or more
   * @param maxDelay not less than {@code firstDelay}
   */
  public RetryPolicy {
    if (maxRetries < 0) {
      throw new IllegalArgumentException("maxRetries is " + maxRetries + "; give 0 or more");
    }
    if (firstDelay.isNegative() || maxDelay.compareTo(firstDelay) < 0) {
      throw new IllegalArgumentException(
          "the delays are "
              + firstDelay
              + " and "
              + maxDelay
              + "; give a first delay of zero or more, and a maximum that is not less");
    }
  }

  /**
   * The same with another number of retries.
   *
   * @param retries 0 or more
   * @return another policy
   */
  public RetryPolicy withMaxRetries(int retries) {
    return new RetryPolicy(retries, firstDelay, maxDelay);
  }

  /**
   * The longest wait before a retry; a random part of it is waited.
   *
   * @param retry 1 for the first retry
   * @return between zero and {@code maxDelay}
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
}
