package com.losant.rest.generator.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry that fits nothing would let documents and description drift apart. */
class DeviationsTest {
  private static final Map<String, String> DOCUMENTED =
      Map.of("a.x", "string", "a.y", "number", "b.x", "boolean");

  @Test
  void aDeviationChangesAddsOrRemovesAFact() {
    Deviations deviations =
        Deviations.parse(
            """
            - {at: a.x, documents: string, here: any, why: good reasons}
            - {at: '*.x', documents: boolean, here: any, why: good reasons}
            - {at: a.z, here: list, why: good reasons}
            - {at: a.y, documents: number, why: good reasons}
            """);
    assertEquals(Optional.of("any"), deviations.expected("a.x", Optional.of("string")));
    assertEquals(Optional.of("any"), deviations.expected("b.x", Optional.of("boolean")));
    assertEquals(List.of("z"), deviations.added("a"));
    assertEquals(Optional.of("list"), deviations.expected("a.z", Optional.empty()));
    assertEquals(Optional.empty(), deviations.expected("a.y", Optional.of("number")));
    assertEquals(Optional.of("null"), deviations.expected("c.q", Optional.of("null")));
    assertEquals(List.of(), deviations.faults());
  }

  @Test
  void aPartHasAnotherNameAndVariantsAreMerged() {
    Deviations deviations =
        Deviations.parse(
            """
            - {at: a, part: '{/.*/}', here: '{}', why: good reasons}
            - {at: [c, d], part: 'beside *', here: '*', why: good reasons}
            - {at: b, merged: true, why: good reasons}
            """);
    assertEquals("{}", deviations.part("a", "{/.*/}"));
    assertEquals("size", deviations.part("c", "beside size"));
    assertEquals("beside size", deviations.part("a", "beside size"));
    assertEquals("id", deviations.part("d", "beside id"));
    assertEquals("x", deviations.part("a", "x"));
    assertEquals(true, deviations.isMerged("b"));
    assertEquals(false, deviations.isMerged("a"));
    assertEquals(List.of(), deviations.faults());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{at: a.x, documents: string, here: any}",
        "{at: a.x, documents: number, here: any, why: the documents say something else}",
        "{at: a.x, documents: string, here: string, why: nothing is different}",
        "{at: a.q, documents: string, here: any, why: there is no such fact}",
        "{at: a.x, here: any, why: the fact is documented}",
        "{at: '*.x', documents: list, here: any, why: there is none that says so}",
        "{at: c, merged: true, why: there is no such place}",
        "{at: a, part: z, here: y, why: there is no such part}",
        "{at: a.x, document: string, here: any, why: a key that is written wrongly}",
        "{documents: string, here: any, why: it has no place}"
      })
  void aDeviationThatDoesNotFitTheDocumentsIsRefused(String entry) {
    Deviations deviations = Deviations.parse("[" + entry + "]");
    DOCUMENTED.forEach((place, fact) -> deviations.expected(place, Optional.of(fact)));
    deviations.part("a", "x");
    deviations.isMerged("a");
    assertFalse(deviations.faults().isEmpty());
  }
}
