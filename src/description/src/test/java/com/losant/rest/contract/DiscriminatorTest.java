package com.losant.rest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DiscriminatorTest {
  private static final Bundle BUNDLE = Bundle.read();

  @ParameterizedTest
  @ValueSource(strings = {"WorkflowTrigger", "CustomNodeField"})
  void theDiscriminatorLeadsEachValueToTheVariantThatTakesIt(String union) {
    JsonNode schema = BUNDLE.component("schemas", union);
    Map<String, String> taken = new TreeMap<>();
    for (JsonNode variant : schema.path("oneOf")) {
      String name = Bundle.referenced(variant);
      BUNDLE
          .component("schemas", name)
          .at("/properties/type/enum")
          .forEach(value -> taken.merge(value.asString(), name, (one, two) -> one + ", " + two));
    }
    Map<String, String> mapped = new TreeMap<>();
    for (var entry : schema.path("discriminator").path("mapping").properties()) {
      String reference = entry.getValue().asString();
      mapped.put(entry.getKey(), reference.replace("#/components/schemas/", ""));
    }
    assertEquals("type", schema.path("discriminator").path("propertyName").asString());
    assertEquals(taken, mapped);
  }
}
