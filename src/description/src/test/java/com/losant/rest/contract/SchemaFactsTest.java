package com.losant.rest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaFactsTest {
  @Test
  void everySchemaIsDescribedAsTheDocumentsSay() {
    Bundle bundle = Bundle.read();
    ActionFacts actions = new ActionFacts(bundle);
    actions.all();
    Map<String, String> expected =
        Deviations.parse(FactTable.text("deviations.yaml"), "schemas")
            .apply(FactTable.resource("schemas.txt"));
    Map<String, String> described = new SchemaFacts(bundle).all(actions.namedSchemas());
    assertEquals("", Differences.between(expected, described));
  }
}
