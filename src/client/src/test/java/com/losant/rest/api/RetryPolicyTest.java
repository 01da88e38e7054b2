package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Policies made from other policies. */
class RetryPolicyTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void aPolicyChangesInOneWayOnly() {
    RetryPolicy more = RetryPolicy.DEFAULT.withMaxRetries(4);
    assertEquals(4, more.maxRetries());
    assertEquals(RetryPolicy.DEFAULT.firstDelay(), more.firstDelay());
    assertEquals(RetryPolicy.DEFAULT.maxDelay(), more.maxDelay());
    RetryPolicy slower = more.withDelays(SECOND, MINUTE);
    assertEquals(4, slower.maxRetries());
    assertEquals(SECOND, slower.firstDelay());
    assertEquals(MINUTE, slower.maxDelay());
    assertEquals(2, RetryPolicy.DEFAULT.maxRetries());
  }

  @Test
  void policiesAreEqualByValue() {
    RetryPolicy policy = RetryPolicy.NONE.withMaxRetries(3).withDelays(SECOND, MINUTE);
    RetryPolicy same = RetryPolicy.DEFAULT.withDelays(SECOND, MINUTE).withMaxRetries(3);
    assertEquals(policy, same);
    assertEquals(policy.hashCode(), same.hashCode());
    assertEquals(false, policy.equals(policy.withMaxRetries(2)));
    assertEquals(false, policy.equals(policy.withDelays(MINUTE, MINUTE)));
    assertEquals(false, policy.equals(policy.withDelays(SECOND, SECOND)));
    assertEquals("3 retries, after PT1S to PT1M", policy.toString());
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> RetryPolicy.DEFAULT.withMaxRetries(-1));
    assertThrows(
        IllegalArgumentException.class,
        () -> RetryPolicy.DEFAULT.withDelays(SECOND.negated(), MINUTE));
    assertThrows(
        IllegalArgumentException.class, () -> RetryPolicy.DEFAULT.withDelays(MINUTE, SECOND));
  }
}
