package com.losant.rest.json;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A time as Losant takes it for the start or the end of a period: a fixed one, or one that is as
 * long ago as it says when the request arrives. Counted in whole milliseconds, as the API does; a
 * part of a millisecond is left out. Immutable.
 *
 * <pre>{@code
 * q -> q.start(LosantTime.ago(Duration.ofDays(1))).end(LosantTime.now())
 * }</pre>
 */
public final class LosantTime {
  private static final LosantTime NOW = new LosantTime(0);

  /** Since the epoch if it is positive, relative to now if it is negative, and now if it is 0. */
  private final long millis;

  private LosantTime(long millis) {
    this.millis = millis;
  }

  /** A time as the API writes it. */
  static LosantTime ofMillis(long millis) {
    return millis == 0 ? NOW : new LosantTime(millis);
  }

  /** This as the API writes it. */
  long millis() {
    return millis;
  }

  /**
   * Returns the time at which the request arrives, by Losant's clock.
   *
   * @return now
   */
  public static LosantTime now() {
    return NOW;
  }

  /**
   * Returns the time that lies a duration before the one at which the request arrives, by Losant's
   * clock.
   *
   * @param duration how long before; less than a millisecond is {@link #now()}
   * @return a relative time
   * @throws IllegalArgumentException if the duration is negative, for the API has no form for times
   *     to come that are relative, or does not fit into 64 bits of milliseconds
   */
  public static LosantTime ago(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException(
          duration
              + " ago lies ahead, which a relative time cannot; leave out the sign, or give an"
              + " Instant");
    }
    try {
      return ofMillis(-duration.toMillis());
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          duration + " ago is too far away to be counted in milliseconds", e);
    }
  }

  /**
   * Returns a fixed time.
   *
   * @param instant the time, at the earliest 1970-01-01T00:00:00.001Z
   * @return a fixed time
   * @throws IllegalArgumentException if the instant is earlier, which the API would take as now or
   *     as a relative time, or does not fit into 64 bits of milliseconds
   */
  public static LosantTime at(Instant instant) {
    Objects.requireNonNull(instant, "LosantTime.at(null)");
    long millis;
    try {
      millis = instant.toEpochMilli();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          instant + " is too far away to be counted in milliseconds", e);
    }
    if (millis <= 0) {
      throw new IllegalArgumentException(
          instant
              + " would mean "
              + ofMillis(millis)
              + "; the first time that can be given is 1970-01-01T00:00:00.001Z");
    }
    return new LosantTime(millis);
  }

  /**
   * Returns when a fixed time is.
   *
   * @return the time; empty if it is relative
   */
  public Optional<Instant> instant() {
    return millis > 0 ? Optional.of(Instant.ofEpochMilli(millis)) : Optional.empty();
  }

  /**
   * Returns how long ago a relative time is.
   *
   * @return the duration, zero for now; empty if the time is fixed
   */
  public Optional<Duration> age() {
    return millis > 0 ? Optional.empty() : Optional.of(Duration.ofMillis(millis).negated());
  }

  /** Whether both are the same fixed time, or equally long ago. */
  @Override
  public boolean equals(Object other) {
    return other instanceof LosantTime time && time.millis == millis;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(millis);
  }

  /** Returns {@code now}, a date and time, or a duration as in {@code PT24H ago}. */
  @Override
  public String toString() {
    if (millis > 0) {
      return Instant.ofEpochMilli(millis).toString();
    }
    return millis == 0 ? "now" : Duration.ofMillis(millis).negated() + " ago";
  }
}
