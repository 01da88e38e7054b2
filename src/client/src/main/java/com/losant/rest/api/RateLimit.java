package com.losant.rest.api;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many requests Losant accepts in which time. Immutable. */
public final class RateLimit {
  private final int requests;
  private final Duration per;
  private final String scope;

  private RateLimit(int requests, Duration per, String scope) {
    this.requests = requests;
    this.per = per;
    this.scope = scope;
  }

  /**
   * Creates a rate limit.
   *
   * @param requests how many requests are accepted, 1 or more
   * @param per in which time, more than zero
   * @param scope what the requests are counted for, in words such as {@code virtual button}
   * @return an immutable limit
   */
  public static RateLimit of(int requests, Duration per, String scope) {
    if (requests < 1) {
      throw new IllegalArgumentException("requests is " + requests + "; give 1 or more");
    }
    if (per.isNegative() || per.isZero()) {
      throw new IllegalArgumentException("per is " + per + "; give more than zero");
    }
    return new RateLimit(requests, per, Objects.requireNonNull(scope, "scope"));
  }

  /**
   * Returns how many requests are accepted.
   *
   * @return 1 or more
   */
  public int requests() {
    return requests;
  }

  /**
   * Returns the time in which requests are counted.
   *
   * @return more than zero
   */
  public Duration per() {
    return per;
  }

  /**
   * Returns what the requests are counted for.
   *
   * @return words such as {@code virtual button}
   */
  public String scope() {
    return scope;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RateLimit limit
        && requests == limit.requests
        && per.equals(limit.per)
        && scope.equals(limit.scope);
  }

  @Override
  public int hashCode() {
    return Objects.hash(requests, per, scope);
  }

  /** Returns the limit in words. */
  @Override
  public String toString() {
    return requests + " requests in " + per + " for each " + scope;
  }
}
