package com.losant.rest.sandbox.internal.actions;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The time as the sandbox sees it, in whole milliseconds. */
public final class Timeline {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Clock clock;

  /** Follows a clock. */
  public Timeline(Clock clock) {
    this.clock = clock;
  }

  /** The present. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The present, as the API writes it. */
  public String nowText() {
    return text(now());
  }

  /** The present, but later than {@code earlier}, so that a change always shows. */
  public String after(String earlier) {
    Instant least = Instant.parse(earlier).plusMillis(1);
    Instant now = now();
    return text(now.isBefore(least) ? least : now);
  }

  /** Milliseconds since the epoch, as the API writes them. */
  public static String text(long millis) {
    return text(Instant.ofEpochMilli(millis));
  }

  /** Milliseconds since the epoch of a time that the API has written. */
  public static long millis(String text) {
    return Instant.parse(text).toEpochMilli();
  }

  /** An instant, as the API writes it. */
  public static String text(Instant instant) {
    return FORMAT.format(instant);
  }
}
