package com.losant.rest.sandbox.internal.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "abc, abc, true",
    "abc, xabc, false",
    "abc, abcx, false",
    "ABC, aBc, true",
    "*, '', true",
    "*, anything, true",
    "a*c, abbc, true",
    "a*c, ac, true",
    "a*c, acb, false",
    "*b*, abc, true",
    "a**c, abc, true",
    "a*b*c, axbxbxc, true",
    "a.c, abc, false",
    "a?c, abc, false",
    "[a], a, false",
    "'', '', true",
    "'', a, false"
  })
  void matches(String pattern, String text, boolean expected) {
    assertEquals(expected, Glob.matches(pattern, text));
  }

  @Test
  void manyStarsTakeNoLongTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertFalse(Glob.matches("a*".repeat(500) + "b", "a".repeat(5_000))));
  }
}
