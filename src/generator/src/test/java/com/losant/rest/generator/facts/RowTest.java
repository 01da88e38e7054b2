package com.losant.rest.generator.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {
  @Test
  void aTableIsReadAsItIsWritten() {
    String table =
        """
        flow = object, closed
          name! = string 1..255
          "odd = name"! = any
          {/^a = b$/} = list of object
            {} = one of
              or cloud = <flow.triggers[]>
        every action
          query page = string, default 0
        """;
    assertEquals(table, Row.text(Row.parse("# A comment.\n\n" + table)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "name!; flow.name",
        "{}; flow{}",
        "{/x/}; flow{/x/}",
        "or cloud; flow(cloud)",
        "and 1; flow(1)",
        "beside x; flow.beside x"
      })
  void aPartHasAPlace(String label, String place) {
    assertEquals(place, Row.of(label, "any").placeBelow("flow"));
  }

  @Test
  void whatIsBelowAListIsAboutItsItems() {
    assertEquals("flow.x[][]", Row.of("x", "list ..3 of list of object").placeOfItems("flow.x"));
    assertEquals("a.query q[]", Row.of("q", "JSON of list of <b>").placeOfItems("a.query q"));
    assertEquals("flow.x", Row.of("x", "object").placeOfItems("flow.x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A = a\nA = b\n",
        "A = a\n  x = 1\n  x = 1\n",
        "A = a\n  no fact\n",
        "A = a\n    x = 1\n",
        "A = a\n x = 1\n"
      })
  void aTableThatContradictsItselfIsRefused(String table) {
    assertThrows(IllegalArgumentException.class, () -> Row.parse(table));
  }

  @Test
  void theFactBehindListsMayBeAReference() {
    Row row = Row.of("x", "list 1..3 unique of list of <a.b>");
    assertEquals("a.b", row.reference());
    assertEquals("list 1..3 unique of list of ", row.wrappers());
    assertEquals("", Row.of("x", "object").reference());
    assertEquals(List.of(), row.rows());
  }
}
