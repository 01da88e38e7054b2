package com.losant.rest.errors;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Status 429: too many requests in a short time. */
public final class TooManyRequestsException extends LosantApiException {
  private static final long serialVersionUID = 1L;

  TooManyRequestsException(ErrorAnswer answer) {
    super(answer, "; send fewer, or try again later");
  }

  /**
   * How long Losant asks to wait, from its header {@code Retry-After}: a number of seconds, or a
   * date that is compared with the date of the answer.
   *
   * @return a wait of zero or more; nothing if the header is missing or makes no sense
   */
  public Optional<Duration> retryAfter() {
    return answer().header("Retry-After").map(String::strip).flatMap(this::wait);
  }

  private Optional<Duration> wait(String retryAfter) {
    if (retryAfter.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
    }
    return instant(retryAfter)
        .map(
            until ->
                Duration.between(
                    answer().header("Date").flatMap(this::instant).orElseGet(Instant::now), until))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  private Optional<Instant> instant(String date) {
    try {
      return Optional.of(
          ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
