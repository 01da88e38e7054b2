package com.losant.rest.generator.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
  @ParameterizedTest
  @CsvSource({
    "get, getAll",
    "getByVersion, getAllByVersion",
    "query, queryAll",
    "getaway, getawayAll",
    "periodSummaries, allPeriodSummaries"
  })
  void theMethodForAllItemsOfAListReadsLikeASentence(String method, String all) {
    assertEquals(all, JavaNames.all(method));
  }
}
