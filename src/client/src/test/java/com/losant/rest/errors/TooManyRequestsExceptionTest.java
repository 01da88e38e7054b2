package com.losant.rest.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long to wait, from what a server may write into Retry-After. */
class TooManyRequestsExceptionTest {
  private static final String NOW = "Sun, 01 Nov 2026 12:00:00 GMT";

  @ParameterizedTest
  @CsvSource({"0, 0", "5, 5", "' 30 ', 30", "007, 7", "86400, 86400", "999999999, 999999999"})
  void secondsAreSeconds(String value, long seconds) {
    assertEquals(Optional.of(Duration.ofSeconds(seconds)), retryAfter(value));
  }

  @ParameterizedTest
  @CsvSource({
    "'Sun, 01 Nov 2026 12:00:00 GMT', 0",
    "'Sun, 01 Nov 2026 12:00:07 GMT', 7",
    "'Sun, 1 Nov 2026 13:00:00 GMT', 3600",
    "'Mon, 02 Nov 2026 12:00:00 GMT', 86400"
  })
  void aDateCountsFromTheDateOfTheResponse(String value, long seconds) {
    assertEquals(Optional.of(Duration.ofSeconds(seconds)), retryAfter(value));
  }

  @Test
  void aDateInThePastIsNoWait() {
    assertEquals(Optional.of(Duration.ZERO), retryAfter("Sat, 31 Oct 2026 12:00:00 GMT"));
  }

  @Test
  void withoutADateOfTheResponseAPastDateIsNoWaitEither() {
    assertEquals(
        Optional.of(Duration.ZERO),
        exception(Map.of("retry-after", List.of("Thu, 01 Jan 1970 00:00:00 GMT"))).retryAfter());
  }

  @Test
  void aDateOfTheResponseThatIsNoneDoesNotMatter() {
    assertEquals(
        Optional.of(Duration.ZERO),
        exception(
                Map.of(
                    "retry-after",
                    List.of("Thu, 01 Jan 1970 00:00:00 GMT"),
                    "date",
                    List.of("yesterday")))
            .retryAfter());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-1",
        "-999999999999",
        "1.5",
        "1e3",
        "+5",
        "5s",
        "soon",
        "NaN",
        "Infinity",
        "0x10",
        "٥",
        "5, 6",
        "Sun, 01 Nov 2026",
        "Sun, 32 Nov 2026 12:00:00 GMT",
        "Mon, 01 Nov 2026 12:00:00 GMT",
        "2026-11-01T12:00:00Z"
      })
  void whatMakesNoSenseIsNothing(String value) {
    assertEquals(Optional.empty(), retryAfter(value));
  }

  /** The retries clamp it; here it is what the server said. */
  @ParameterizedTest
  @ValueSource(strings = {"1000000000", "9223372036854775807", "99999999999999999999999999"})
  void aHugeNumberOfSecondsIsAHugeWait(String value) {
    Duration wait = retryAfter(value).orElseThrow();
    assertTrue(wait.compareTo(Duration.ofDays(10_000)) > 0, wait.toString());
  }

  @Test
  void noHeaderIsNothing() {
    assertEquals(Optional.empty(), exception(Map.of()).retryAfter());
  }

  @Test
  void theNameOfTheHeaderHasNoCase() {
    assertEquals(
        Optional.of(Duration.ofSeconds(3)),
        exception(Map.of("RETRY-AFTER", List.of("3"))).retryAfter());
  }

  private static Optional<Duration> retryAfter(String value) {
    return exception(Map.of("retry-after", List.of(value), "date", List.of(NOW))).retryAfter();
  }

  private static TooManyRequestsException exception(Map<String, List<String>> headers) {
    ErrorResponse response =
        ErrorResponse.builder("GET", "/flows", 429)
            .type("Throttled")
            .message("Slow down")
            .headers(headers)
            .build();
    return assertInstanceOf(TooManyRequestsException.class, LosantApiException.of(response));
  }
}
