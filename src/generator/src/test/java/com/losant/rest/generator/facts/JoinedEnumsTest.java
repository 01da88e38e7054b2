package com.losant.rest.generator.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedEnumsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          one of (string {b, c} | string {a});                          string {a, b, c}
          list unique of one of (string {b} | string {a});              list unique of string {a, b}
          one of (one of (string {d} | string {a}) | string {c} | string {b}); string {a, b, c, d}
          one of (string {b} | string {a} | null);                      one of (string {a, b} | null)
          one of (string {a, b} | string {b});                          one of (string {a, b} | string {b})
          one of (string ..9 | string {b});                             one of (string ..9 | string {b})
          string {a, b};                                                string {a, b}
          """)
  void aUnionOfEnumsIsOneEnum(String fact, String joined) {
    assertEquals(joined, JoinedEnums.in(fact));
  }
}
