package com.losant.rest.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.losant.rest.generator.facts.Comparison;
import com.losant.rest.generator.facts.Description;
import com.losant.rest.generator.facts.Deviations;
import com.losant.rest.generator.facts.FactTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** No fact of the description could go without the comparison with the documents noticing. */
class FactsAreNoticedTest {
  private static final JsonNode BUNDLE = Bundle.read().document();
  private static final FactTables DOCUMENTS = FactsTest.documents();

  /** What explains a fact and is none. */
  private static final Set<String> EXPLANATIONS =
      Set.of("title", "description", "summary", "example", "examples", "discriminator", "tags");

  @Property(tries = 150)
  void aFactThatIsRemovedIsNoticed(@ForAll("facts") String pointer) throws Exception {
    JsonNode bundle = BUNDLE.deepCopy();
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = bundle.at(pointer.substring(0, slash));
    String key = pointer.substring(slash + 1);
    if (parent instanceof ArrayNode array) {
      array.remove(Integer.parseInt(key));
    } else {
      ((ObjectNode) parent).remove(key.replace("~1", "/").replace("~0", "~"));
    }
    Comparison comparison =
        new Comparison(
            DOCUMENTS, new Description(bundle), Deviations.parse(FactsTest.deviations()));
    assertFalse(comparison.differences().isEmpty(), pointer);
  }

  @Provide
  Arbitrary<String> facts() {
    List<String> pointers = new ArrayList<>();
    BUNDLE.path("components").path("schemas").properties().stream()
        .forEach(
            schema -> add("/components/schemas/" + schema.getKey(), schema.getValue(), pointers));
    for (var path : BUNDLE.path("paths").properties()) {
      String at = "/paths/" + path.getKey().replace("~", "~0").replace("/", "~1");
      for (var method : path.getValue().properties()) {
        for (String part : List.of("parameters", "requestBody", "responses", "x-scopes")) {
          add(at + "/" + method.getKey() + "/" + part, method.getValue().path(part), pointers);
        }
      }
    }
    return Arbitraries.of(pointers);
  }

  /** The places of all keywords and values that are facts; for references, nothing below them. */
  private static void add(String at, JsonNode node, List<String> pointers) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        pointers.add(at + "/" + i);
        add(at + "/" + i, node.get(i), pointers);
      }
    }
    boolean isMap = at.endsWith("properties");
    for (var property : node.properties()) {
      String key = property.getKey();
      boolean isFact = isMap || !EXPLANATIONS.contains(key) && !key.startsWith("x-");
      if (isFact && !isDefault(key, property.getValue())) {
        String pointer = at + "/" + key.replace("~", "~0").replace("/", "~1");
        pointers.add(pointer);
        add(pointer, property.getValue(), pointers);
      }
    }
  }

  /** What holds as well where it is not said. */
  private static boolean isDefault(String key, JsonNode value) {
    return key.equals("additionalProperties") && value.equals(BooleanNode.TRUE)
        || key.equals("required") && value.equals(BooleanNode.FALSE)
        || key.equals("style") && value.asString("").equals("form");
  }
}
