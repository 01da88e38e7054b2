package com.losant.rest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ActionFactsTest {
  @Test
  void everyActionIsDescribedAsTheDocumentsSay() {
    Map<String, String> documented = FactTable.resource("actions.txt");
    Map<String, String> expected =
        ActionFacts.expand(
            Deviations.parse(FactTable.text("deviations.yaml"), "actions").apply(documented));
    Map<String, String> described = new ActionFacts(Bundle.read()).all();
    assertEquals("", Differences.between(expected, described));
  }
}
