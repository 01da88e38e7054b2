package com.losant.rest.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * For every generated class a JSON document with all that its schema has, so that what the examples
 * leave out is tried too.
 */
final class SchemaSamples {
  static final String NAME = "all of";

  /** What stands in every property that the description marks as a password. */
  static final String SECRET = "s3cret-marker";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String ID = "65a1f0c2d4e5b6a7988c1d01";

  /** The schemas around the one at hand, because queries contain themselves. */
  private final Deque<String> around = new ArrayDeque<>();

  private SchemaSamples() {}

  static List<Sample> all() {
    return BundledSpec.schemas().propertyNames().stream()
        .filter(name -> Models.all().contains(name))
        .map(SchemaSamples::of)
        .toList();
  }

  /** Those of the classes with properties, and so no enums, unions and choices. */
  static List<Sample> objects() {
    return all().stream().filter(sample -> Models.objects().contains(sample.schema())).toList();
  }

  static Sample of(String schema) {
    JsonNode value = new SchemaSamples().named(schema);
    return new Sample(NAME, schema, value.toString());
  }

  private JsonNode named(String schema) {
    around.push(schema);
    JsonNode value = value(BundledSpec.schema(schema));
    around.pop();
    return value;
  }

  private JsonNode value(JsonNode schema) {
    if (schema.has("$ref")) {
      return named(BundledSpec.nameOf(schema));
    }
    if (schema.has("x-instant")) {
      return NODES.stringNode(text("date-time"));
    }
    if (schema.has("oneOf")) {
      List<JsonNode> alternatives =
          schema.get("oneOf").valueStream().filter(each -> !isNull(each)).toList();
      return value(alternatives.get(alternatives.size() - 1));
    }
    if (schema.has("const")) {
      return schema.get("const");
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    return ofType(schema);
  }

  private static boolean isNull(JsonNode schema) {
    return schema.path("type").asString("").equals("null");
  }

  private JsonNode ofType(JsonNode schema) {
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? type.get(0).stringValue() : type.asString("")) {
      case "object" -> object(schema);
      case "array" -> array(schema.required("items"));
      case "string" -> NODES.stringNode(text(schema.path("format").asString("")));
      case "integer" -> NODES.numberNode(7);
      case "number" ->
          schema.has("x-number")
              ? NODES.numberNode(9007199254740993L) // whole, and beyond a double
              : NODES.numberNode(new BigDecimal("2.50"));
      case "boolean" -> NODES.booleanNode(true);
      default -> BundledSpec.MAPPER.readTree("{\"any\": [1, 2.50, null, \"x\", {}]}");
    };
  }

  private static String text(String format) {
    return switch (format) {
      case "date-time" -> "2024-03-02T16:40:09.874Z";
      case "password" -> SECRET;
      default -> "text";
    };
  }

  private JsonNode object(JsonNode schema) {
    ObjectNode object = NODES.objectNode();
    schema.path("properties").forEachEntry((name, property) -> object.set(name, value(property)));
    schema.path("patternProperties").forEach(property -> object.set(ID, value(property)));
    if (schema.path("additionalProperties").isObject()) {
      object.set("more", value(schema.get("additionalProperties")));
    }
    return object;
  }

  static JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? BundledSpec.schema(BundledSpec.nameOf(schema)) : schema;
  }

  private JsonNode array(JsonNode items) {
    ArrayNode array = NODES.arrayNode();
    if (items.has("$ref") && around.contains(BundledSpec.nameOf(items))) {
      return array;
    }
    JsonNode resolved = resolved(items);
    if (resolved.has("discriminator")) {
      resolved.get("oneOf").forEach(variant -> array.add(value(variant)));
      return array;
    }
    return array.add(value(items)).add(value(items));
  }
}
