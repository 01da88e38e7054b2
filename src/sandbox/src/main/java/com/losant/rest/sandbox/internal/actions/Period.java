package com.losant.rest.sandbox.internal.actions;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A period of time, both ends included.
 *
 * @param start its first millisecond since the epoch
 * @param end its last one
 */
public record Period(long start, long end) {
  /** All times. */
  public static final Period ALL = new Period(Long.MIN_VALUE, Long.MAX_VALUE);

  private static final BigDecimal FURTHEST =
      BigDecimal.valueOf(Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli());

  private static final long EARLIEST = 1;
  private static final int MOST_INTERVALS = 10_000;

  /** Whether a point in time, as the API writes it, is in the period. */
  public boolean contains(String time) {
    long millis = Timeline.millis(time);
    return start <= millis && millis <= end;
  }

  /** Adds both ends, as responses have them. */
  public void addTo(ObjectNode response) {
    response.put("start", Timeline.text(start)).put("end", Timeline.text(end));
  }

  /**
   * Refuses to divide a period into more intervals than are of use.
   *
   * @param name what to call the length of an interval in a refusal
   */
  public static void refuseMany(String name, long intervals) {
    if (intervals > MOST_INTERVALS) {
      throw RefusedException.invalid(
          name + ": divides the period into more than " + MOST_INTERVALS + " intervals");
    }
  }

  /**
   * The period of a request or a body with {@code start}, {@code end} and perhaps {@code duration};
   * an end that is not given is now, a start that is not given is before everything.
   */
  public static Period of(JsonNode given, Instant now) {
    long end = millis(given.path("end"), now).orElse(now.toEpochMilli());
    JsonNode duration = given.path("duration");
    long start =
        millis(given.path("start"), now)
            .orElse(duration.isNumber() ? end - whole(duration) : EARLIEST);
    return new Period(start, end);
  }

  /**
   * A number of milliseconds that is relative to now where it is negative, and now where it is 0.
   */
  private static Optional<Long> millis(JsonNode time, Instant now) {
    if (!time.isNumber()) {
      return Optional.empty();
    }
    long millis = whole(time);
    return Optional.of(millis > 0 ? millis : now.toEpochMilli() + millis);
  }

  /** A number of milliseconds without its fraction, and no further away than dates are written. */
  public static long whole(JsonNode number) {
    BigDecimal bounded = number.decimalValue().min(FURTHEST).max(FURTHEST.negate());
    return bounded.longValue();
  }

  /**
   * The point in time that a caller gives in one of the ways that the API takes: as text, as a
   * number, or wrapped in an object.
   *
   * @param name what to call it in a refusal
   * @param now what it is if it is not given
   */
  public static Instant time(String name, JsonNode given, Instant now) {
    if (given.isMissingNode()) {
      return now;
    }
    JsonNode plain = given.has("$date") ? given.path("$date") : given;
    if (plain.isNumber()) {
      return Instant.ofEpochMilli(millis(plain, now).orElseThrow());
    }
    try {
      return OffsetDateTime.parse(plain.asString()).toInstant();
    } catch (DateTimeException e) {
      throw RefusedException.invalid(
          name + ": is no date and time, such as 2016-06-13T04:00:00.000Z");
    }
  }
}
