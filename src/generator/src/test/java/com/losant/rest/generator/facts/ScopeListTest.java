package com.losant.rest.generator.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeListTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "all.User, all.User.bounded, all.User.read, me.*, me.get; all.User (bounded, read), me.*, me.get",
        "all.User, me.*; all.User, me.*",
        "all.User.read, me.*; -all.User (read), me.*",
        "only.User, only.User.bounded, me.get; only.User (bounded), me.get"
      })
  void aFamilyIsWrittenOnce(String scopes, String text) {
    List<String> list = List.of(scopes.split(", "));
    assertEquals(text, ScopeList.text(list));
    assertEquals(list, ScopeList.parse(text));
  }
}
