package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rewrites unions with a discriminator so that a validator reports what is wrong with the variant
 * that was named, instead of why the value is none of the variants.
 */
final class Discriminators {
  private Discriminators() {}

  /** Rewrites every such union in the document, in place. */
  static void resolve(JsonNode node) {
    node.forEach(Discriminators::resolve);
    if (node instanceof ObjectNode schema
        && schema.has("oneOf")
        && schema.path("discriminator").has("mapping")) {
      rewrite(schema);
    }
  }

  private static void rewrite(ObjectNode schema) {
    JsonNode discriminator = schema.remove("discriminator");
    schema.remove("oneOf");
    String property = discriminator.path("propertyName").asString();
    Map<String, ArrayNode> valuesByVariant = new LinkedHashMap<>();
    ArrayNode known = JsonTrees.array();
    discriminator
        .path("mapping")
        .properties()
        .forEach(
            entry -> {
              known.add(entry.getKey());
              valuesByVariant
                  .computeIfAbsent(entry.getValue().asString(), variant -> JsonTrees.array())
                  .add(entry.getKey());
            });
    schema.put("type", "object");
    schema.putArray("required").add(property);
    schema.putObject("properties").putObject(property).set("enum", known);
    ArrayNode variants = schema.putArray("allOf");
    valuesByVariant.forEach(
        (variant, values) -> {
          ObjectNode rule = variants.addObject();
          ObjectNode condition = rule.putObject("if");
          condition.putArray("required").add(property);
          condition.putObject("properties").putObject(property).set("enum", values);
          rule.putObject("then").put("$ref", variant);
        });
  }
}
