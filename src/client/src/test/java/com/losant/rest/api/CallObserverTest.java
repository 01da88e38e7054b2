package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.losant.rest.api.CallObserver.Attempt;
import com.losant.rest.errors.ErrorResponse;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Outcomes of attempts, as tests of an observer make them. */
class CallObserverTest {
  private static final Duration DURATION = Duration.ofMillis(7);

  @Test
  void anAttemptThatSucceededHasAStatus() {
    Attempt attempt = Attempt.succeeded(1, DURATION, 201);
    assertEquals(1, attempt.number());
    assertEquals(DURATION, attempt.duration());
    assertEquals(201, attempt.status());
    assertNull(attempt.failure());
    assertEquals("attempt 1: 201 after 7 ms", attempt.toString());
  }

  @Test
  void anAttemptThatFailedHasTheStatusOfItsFailure() {
    LosantApiException failure =
        LosantApiException.of(ErrorResponse.builder("GET", "/", 503).build());
    Attempt attempt = Attempt.failed(2, DURATION, failure);
    assertEquals(503, attempt.status());
    assertSame(failure, attempt.failure());
    assertEquals("attempt 2: 503 after 7 ms", attempt.toString());
  }

  @Test
  void anAttemptWithoutAResponseHasNoStatus() {
    Attempt attempt = Attempt.failed(3, DURATION, new LosantTimeoutException("late", null, true));
    assertEquals(0, attempt.status());
    assertEquals("attempt 3: LosantTimeoutException after 7 ms", attempt.toString());
  }
}
