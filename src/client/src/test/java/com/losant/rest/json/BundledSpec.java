package com.losant.rest.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description that the models are generated from, and the examples in it. */
final class BundledSpec {
  /** Reads trees without losing a digit. */
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final JsonNode ROOT =
      MAPPER.readTree(Path.of("src/description/target/site-api/openapi.json"));

  private BundledSpec() {}

  static JsonNode schemas() {
    return ROOT.at("/components/schemas");
  }

  static JsonNode schema(String name) {
    return merged(schemas().required(name));
  }

  /** What is put together with {@code allOf}, as one object. */
  private static JsonNode merged(JsonNode schema) {
    if (!schema.has("allOf")) {
      return schema;
    }
    ObjectNode whole = MAPPER.createObjectNode().put("type", "object");
    ObjectNode properties = whole.putObject("properties");
    List<JsonNode> parts = new ArrayList<>();
    schema.get("allOf").forEach(part -> parts.add(part.has("$ref") ? schema(nameOf(part)) : part));
    parts.add(schema);
    for (JsonNode part : parts) {
      part.path("properties").forEachEntry(properties::set);
      for (String names : List.of("required", "x-always-present")) {
        part.path(names).forEach(whole.withArray(names)::add);
      }
    }
    return whole;
  }

  /** The last part of a reference. */
  static String nameOf(JsonNode reference) {
    String pointer = reference.required("$ref").stringValue();
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  static List<String> exampleNames() {
    return List.copyOf(ROOT.at("/components/examples").propertyNames());
  }

  /**
   * Every example of a body, an answer, an error or a query, with the schema that it is of. A list
   * is no class, but its items are.
   */
  static List<Sample> examples() {
    List<Sample> found = new ArrayList<>();
    collectExamples(ROOT, found);
    return found.stream().distinct().toList();
  }

  private static void collectExamples(JsonNode node, List<Sample> found) {
    if (node.path("schema").has("$ref") && node.path("examples").isObject()) {
      String schema = nameOf(node.get("schema"));
      for (JsonNode reference : node.get("examples")) {
        String name = nameOf(reference);
        JsonNode value = ROOT.at("/components/examples/" + name + "/value");
        JsonNode items = schema(schema).path("items");
        if (items.has("$ref")) {
          value.forEach(item -> found.add(new Sample(name, nameOf(items), item.toString())));
        } else {
          found.add(new Sample(name, schema, value.toString()));
        }
      }
    }
    node.forEach(child -> collectExamples(child, found));
  }
}
