package com.losant.rest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry that fits nothing would let the tables drift apart, so each has to be refused. */
class DeviationsTest {
  private static final Map<String, String> DOCUMENTED =
      FactTable.parse("A/1 = object\n  x = string\n  y = number\nA/2 = object\n  x = boolean\n");

  @Test
  void aDeviationChangesAddsOrRemovesAFact() {
    assertEquals(
        Map.of("A/1", "object", "A/1.x", "any", "A/1.z", "list", "A/2", "object", "A/2.x", "any"),
        apply(
            "{at: A/1.x, documents: string, here: any, why: good reasons}",
            "{at: A/2.*, documents: boolean, here: any, why: good reasons}",
            "{at: A/1.z, here: list, why: good reasons}",
            "{at: A/1.y, documents: number, why: good reasons}"));
  }

  @Test
  void aMergeKeepsWhatTheShapesDisagreeAbout() {
    assertEquals(
        Map.of("A", "object", "A.x", "string or boolean", "A.y", "number"),
        apply("{merge: A, of: [A/1, A/2], why: good reasons}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{at: A/1.x, documents: string, here: any}",
        "{at: A/1.x, documents: number, here: any, why: the documents say something else}",
        "{at: A/1.x, documents: string, here: string, why: nothing is different}",
        "{at: A/1.q, documents: string, here: any, why: there is no such fact}",
        "{at: A/1.x, here: any, why: the fact is documented}",
        "{at: '*.x', documents: string, here: any, why: not all of them are texts}",
        "{merge: A, of: [A/3], why: there is no such shape}"
      })
  void aDeviationThatDoesNotFitTheDocumentsIsRefused(String entry) {
    assertThrows(IllegalArgumentException.class, () -> apply(entry));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A = a\nA = b\n", "A = a\n  x = 1\n  x = 1\n", "A = a\n  no fact\n"})
  void aTableThatContradictsItselfIsRefused(String table) {
    assertThrows(IllegalArgumentException.class, () -> FactTable.parse(table));
  }

  private static Map<String, String> apply(String... entries) {
    return Deviations.parse("list: [" + String.join(", ", entries) + "]", "list").apply(DOCUMENTED);
  }
}
