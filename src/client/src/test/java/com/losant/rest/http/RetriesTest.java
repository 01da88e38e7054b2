package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.errors.ErrorResponse;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.LosantTimeoutException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failure is followed by another attempt, and after which wait. */
class RetriesTest {
  private static final ApiAction ONCE = ApiAction.builder("a", "POST", "/").build();
  private static final ApiAction REPEATABLE =
      ApiAction.builder("a", "POST", "/").idempotent(true).build();
  private static final Duration LONG = Duration.ofDays(1);
  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
  private static final Optional<Duration> JITTERED = Optional.of(Duration.ofMillis(250));

  private final Retries retries = new Retries(() -> 0.5);

  static Stream<Arguments> table() {
    return Stream.of(
        arguments("connection not made", lost(false), true, true),
        arguments("response lost", lost(true), false, true),
        arguments("late without a connection", late(false), true, true),
        arguments("late", late(true), false, true),
        arguments("unreadable", new LosantDecodeException("no JSON", null), false, false),
        arguments("302", status(302), false, false),
        arguments("400", status(400), false, false),
        arguments("401", status(401), false, false),
        arguments("403", status(403), false, false),
        arguments("404", status(404), false, false),
        arguments("407", status(407), false, false),
        arguments("408", status(408), false, true),
        arguments("409", status(409), false, false),
        arguments("413", status(413), false, false),
        arguments("425", status(425), false, false),
        arguments("429", status(429), true, true),
        arguments("499", status(499), false, false),
        arguments("500", status(500), false, true),
        arguments("501", status(501), false, true),
        arguments("502", status(502), false, true),
        arguments("503", status(503), false, true),
        arguments("504", status(504), false, true),
        arguments("599", status(599), false, true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void aFailureIsRepeatedIfThatDoesNoHarm(
      String name, LosantException failure, boolean once, boolean repeatable) {
    assertEquals(once ? JITTERED : Optional.empty(), delayAfter(failure, ONCE), name);
    assertEquals(repeatable ? JITTERED : Optional.empty(), delayAfter(failure, REPEATABLE), name);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, false", "1, 1, true", "1, 2, false", "2, 2, true", "2, 3, false"})
  void thereAreNoMoreRetriesThanThePolicyHas(int maxRetries, int attempts, boolean repeated) {
    RetryPolicy policy = RetryPolicy.DEFAULT.withMaxRetries(maxRetries);
    Optional<Duration> wait = retries.delayAfter(lost(false), attempts, ONCE, policy, LONG);
    assertEquals(repeated, wait.isPresent());
  }

  @Property
  void theWaitIsAtMostWhatThePolicyDoublesTo(
      @ForAll @IntRange(min = 1, max = 40) int attempts,
      @ForAll @LongRange(min = 0, max = 60_000) long firstMillis,
      @ForAll @LongRange(min = 0, max = 60_000) long moreMillis,
      @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double random) {
    RetryPolicy policy =
        RetryPolicy.NONE
            .withMaxRetries(attempts)
            .withDelays(
                Duration.ofMillis(firstMillis),
                Duration.ofMillis(Math.addExact(firstMillis, moreMillis)));
    double longest =
        Math.min(firstMillis * Math.pow(2, attempts - 1), (double) firstMillis + moreMillis);
    Duration wait =
        new Retries(() -> random)
            .delayAfter(lost(false), attempts, ONCE, policy, LONG)
            .orElseThrow();
    assertEquals(longest * random, wait.toNanos() / 1e6, 0.001);
  }

  @Test
  void aWaitThatNobodyLivesToSeeIsNoError() {
    Duration ages = Duration.ofSeconds(Long.MAX_VALUE);
    RetryPolicy policy = RetryPolicy.NONE.withMaxRetries(9).withDelays(ages, ages);
    assertEquals(Optional.empty(), retries.delayAfter(lost(false), 9, ONCE, policy, LONG));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1000", "59, 59000", "60, 60000", "61, 60000", "999999999999, 60000"})
  void theServerSaysHowLongUpToAMinute(String seconds, long millis) {
    assertEquals(millis(millis), delayAfter(status(429, seconds), ONCE));
    assertEquals(millis(millis), delayAfter(status(503, seconds), REPEATABLE));
    assertEquals(millis(millis), delayAfter(status(408, seconds), REPEATABLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9223372036854775807", "9223372036854775808", "1000000000000000000000000"})
  void anySecondsThatAreTooManyAreAMinute(String seconds) {
    assertEquals(millis(60_000), delayAfter(status(429, seconds), ONCE));
  }

  @Property
  void noNumberOfSecondsLeadsOutOfTheMinute(@ForAll @LongRange(min = 0) long seconds) {
    long millis = delayAfter(status(429, Long.toString(seconds)), ONCE).orElseThrow().toMillis();
    assertEquals(Math.min(seconds, 60) * 1000, millis);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-99999999999999999999", "", "soon", "1.5", "5s", "0x5", "٣"})
  void whatIsNoWaitIsIgnored(String garbage) {
    assertEquals(JITTERED, delayAfter(status(429, garbage), ONCE));
  }

  @ParameterizedTest
  @CsvSource({
    "'Sun, 01 Nov 2026 12:00:07 GMT', 7000",
    "'Sun, 01 Nov 2026 12:00:00 GMT', 0",
    "'Sun, 01 Nov 2026 11:00:00 GMT', 0",
    "'Thu, 01 Jan 1970 00:00:00 GMT', 0",
    "'Sun, 01 Nov 2026 12:02:00 GMT', 60000",
    "'Fri, 31 Dec 9999 23:59:59 GMT', 60000"
  })
  void aDateCountsFromWhenTheResponseCame(String date, long millis) {
    assertEquals(millis(millis), delayAfter(status(429, date), ONCE));
  }

  @ParameterizedTest
  @CsvSource({
    "'Sun, 01 Nov 2026 15:00:07 GMT', 'Sun, 01 Nov 2026 15:00:00 GMT', 7000",
    "'Sun, 01 Nov 2026 09:00:07 GMT', 'Sun, 01 Nov 2026 09:00:00 GMT', 7000",
    "'Sun, 01 Nov 2026 12:00:07 GMT', 'yesterday', 7000"
  })
  void aDateCountsByTheClockOfTheServer(String date, String now, long millis) {
    Map<String, List<String>> headers = Map.of("retry-after", List.of(date), "date", List.of(now));
    assertEquals(millis(millis), delayAfter(status(429, headers), ONCE));
  }

  @Property
  void noRetryAfterCanDoHarm(@ForAll String value, @ForAll String date) {
    Map<String, List<String>> headers = new HashMap<>();
    headers.put("Retry-After", List.of(value));
    headers.put("Date", List.of(date));
    Duration wait = delayAfter(status(429, headers), ONCE).orElseThrow();
    assertTrue(!wait.isNegative() && wait.toMillis() <= 60_000, () -> wait + " after " + value);
  }

  @Test
  void aServerThatSaysHowLongDoesNotMakeAFailureRepeatable() {
    assertEquals(Optional.empty(), delayAfter(status(503, "1"), ONCE));
    assertEquals(Optional.empty(), delayAfter(status(404, "1"), REPEATABLE));
    assertEquals(Optional.empty(), delayAfter(status(413, "1"), REPEATABLE));
  }

  @Test
  void noWaitReachesTheDeadline() {
    assertEquals(millis(250), delayAfter(lost(false), Duration.ofMillis(251)));
    assertEquals(Optional.empty(), delayAfter(lost(false), Duration.ofMillis(250)));
    assertEquals(millis(7_000), delayAfter(status(429, "7"), Duration.ofMillis(7_001)));
    assertEquals(Optional.empty(), delayAfter(status(429, "7"), Duration.ofSeconds(7)));
    assertEquals(Optional.empty(), delayAfter(status(429, "0"), Duration.ZERO));
    assertEquals(Optional.empty(), delayAfter(status(429, "0"), Duration.ofNanos(-1)));
  }

  @Test
  void onlyWhatWillBeRepeatedIsGivenUpEarly() {
    Duration left = Duration.ofSeconds(20);
    Duration early = Duration.ofSeconds(5);
    assertEquals(early, retries.patience(1, REPEATABLE, RetryPolicy.DEFAULT, left));
    assertEquals(early, retries.patience(2, REPEATABLE, RetryPolicy.DEFAULT, left));
    assertEquals(left, retries.patience(3, REPEATABLE, RetryPolicy.DEFAULT, left));
    assertEquals(left, retries.patience(1, REPEATABLE, RetryPolicy.NONE, left));
    assertEquals(left, retries.patience(1, ONCE, RetryPolicy.DEFAULT, left));
  }

  private Optional<Duration> delayAfter(LosantException failure, ApiAction action) {
    return retries.delayAfter(failure, 1, action, RetryPolicy.DEFAULT, LONG);
  }

  private Optional<Duration> delayAfter(LosantException failure, Duration left) {
    return retries.delayAfter(failure, 1, ONCE, RetryPolicy.DEFAULT, left);
  }

  private static Optional<Duration> millis(long count) {
    return Optional.of(Duration.ofMillis(count));
  }

  private static LosantException lost(boolean mayHaveArrived) {
    return new LosantConnectionException("lost", new IOException(), mayHaveArrived);
  }

  private static LosantException late(boolean mayHaveArrived) {
    return new LosantTimeoutException("late", null, mayHaveArrived);
  }

  private static LosantException status(int status) {
    return status(status, Map.of());
  }

  private static LosantException status(int status, String retryAfter) {
    return status(status, Map.of("Retry-After", List.of(retryAfter)));
  }

  private static LosantException status(int status, Map<String, List<String>> headers) {
    return LosantApiException.of(
        ErrorResponse.builder("POST", "/", status).headers(headers).receivedAt(NOW).build());
  }
}
