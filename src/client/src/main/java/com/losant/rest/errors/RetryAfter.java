package com.losant.rest.errors;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the header {@code Retry-After}: a number of seconds, or a date. */
final class RetryAfter {
  private RetryAfter() {}

  /** The wait that a response asks for, zero or more; empty if the header is missing or invalid. */
  static Optional<Duration> of(ErrorResponse response) {
    return response.header("Retry-After").map(String::strip).flatMap(value -> of(value, response));
  }

  private static Optional<Duration> of(String value, ErrorResponse response) {
    if (value.matches("\\d+")) {
      boolean fits = value.length() <= 18;
      return Optional.of(Duration.ofSeconds(fits ? Long.parseLong(value) : Long.MAX_VALUE));
    }
    // By the clock of the server if it sends the time, since ours may be wrong.
    Instant now = response.header("Date").flatMap(RetryAfter::date).orElse(response.receivedAt());
    return date(value)
        .map(until -> Duration.between(now, until))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  private static Optional<Instant> date(String value) {
    try {
      return Optional.of(
          ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
