package com.losant.rest.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Writes what the schemas of the bundle demand in the form of {@code contract/schemas.txt}: objects
 * and unions by their names, everything else in place.
 */
final class SchemaFacts {
  /** Keywords that explain, and that no value can break. */
  private static final Set<String> EXPLANATIONS =
      Set.of("description", "discriminator", "x-number", "x-enum-varnames");

  private static final Set<String> STRUCTURE =
      Set.of("type", "properties", "required", "additionalProperties", "patternProperties");

  private final Bundle bundle;

  SchemaFacts(Bundle bundle) {
    this.bundle = bundle;
  }

  /** The facts of all objects and unions, and of the other schemas that are named. */
  Map<String, String> all(Collection<String> more) {
    Map<String, String> facts = new TreeMap<>();
    for (var entry : bundle.components("schemas").properties()) {
      if (isNamed(entry.getValue()) || more.contains(entry.getKey())) {
        put(facts, entry.getKey(), entry.getValue());
      }
    }
    return facts;
  }

  private void put(Map<String, String> facts, String name, JsonNode schema) {
    facts.put(name, inPlace(schema));
    Set<String> required = new TreeSet<>();
    schema.path("required").forEach(property -> required.add(property.asString()));
    for (var property : schema.path("properties").properties()) {
      String mark = required.remove(property.getKey()) ? "!" : "";
      facts.put(name + "." + property.getKey() + mark, of(property.getValue()));
    }
    // What is required without being listed is a fact too, and none that a table should have.
    required.forEach(property -> facts.put(name + "." + property + "!", "required only"));
  }

  /** What a schema demands, in one line. */
  String of(JsonNode schema) {
    if (!schema.has("$ref")) {
      return inPlace(schema);
    }
    Set<String> beside = new TreeSet<>(schema.propertyNames());
    beside.remove("$ref");
    beside.removeAll(EXPLANATIONS);
    String extra = beside.isEmpty() ? "" : " with " + beside;
    JsonNode target = bundle.follow(schema);
    return (isNamed(target) ? Bundle.referenced(schema) : inPlace(target)) + extra;
  }

  private static boolean isNamed(JsonNode schema) {
    return schema.has("oneOf") || schema.path("type").asString("").equals("object");
  }

  private String inPlace(JsonNode schema) {
    if (!schema.isObject()) {
      return schema.toString();
    }
    Set<String> keywords = new TreeSet<>(schema.propertyNames());
    keywords.removeAll(EXPLANATIONS);
    if (keywords.isEmpty()) {
      return "any";
    }
    if (keywords.remove("oneOf")) {
      List<String> variants = new ArrayList<>();
      schema.get("oneOf").forEach(variant -> variants.add(of(variant)));
      return "one of " + String.join(", ", variants) + unknown(keywords);
    }
    String type = type(schema.path("type"));
    return switch (type) {
      case "object" -> object(schema, keywords);
      case "array" -> {
        keywords.removeAll(Set.of("type", "items", "minItems", "maxItems"));
        String items = schema.has("items") ? " of " + of(schema.get("items")) : "";
        yield "list" + range(schema, "minItems", "maxItems") + items + unknown(keywords);
      }
      default -> type + scalar(schema, keywords);
    };
  }

  private String object(JsonNode schema, Set<String> keywords) {
    StringBuilder fact = new StringBuilder("object");
    if (keywords.remove("minProperties") | keywords.remove("maxProperties")) {
      fact.append(range(schema, "minProperties", "maxProperties")).append(" keys");
    }
    for (var pattern : schema.path("patternProperties").properties()) {
      fact.append(", /%s/: %s".formatted(pattern.getKey(), of(pattern.getValue())));
    }
    JsonNode others = schema.path("additionalProperties");
    if (others.isObject()) {
      fact.append(", others: ").append(of(others));
    } else if (!others.asBoolean(true)) {
      fact.append(", closed");
    }
    keywords.removeAll(STRUCTURE);
    return fact + unknown(keywords);
  }

  private static String scalar(JsonNode schema, Set<String> keywords) {
    StringBuilder fact = new StringBuilder();
    fact.append(range(schema, "minLength", "maxLength"));
    fact.append(range(schema, "minimum", "maximum"));
    if (schema.has("format")) {
      fact.append(" (%s)".formatted(schema.get("format").asString()));
    }
    if (schema.has("pattern")) {
      fact.append(" /%s/".formatted(schema.get("pattern").asString()));
    }
    if (schema.has("enum") || schema.has("const")) {
      TreeSet<String> values = new TreeSet<>();
      JsonNode choices = schema.path("enum");
      choices.forEach(value -> values.add(value(value)));
      if (schema.has("const")) {
        values.add(value(schema.get("const")));
      }
      fact.append(values.stream().collect(Collectors.joining(", ", " {", "}")));
    }
    keywords.removeAll(
        Set.of("type", "minLength", "maxLength", "minimum", "maximum", "format", "pattern"));
    keywords.removeAll(Set.of("enum", "const"));
    return fact + unknown(keywords);
  }

  private static String type(JsonNode type) {
    return type.isArray()
        ? type.valueStream().map(JsonNode::asString).collect(Collectors.joining("|"))
        : type.asString("untyped");
  }

  private static String value(JsonNode value) {
    return value.asString().isEmpty() ? "''" : value.asString();
  }

  private static String range(JsonNode schema, String low, String high) {
    return schema.has(low) || schema.has(high)
        ? " " + schema.path(low).asString("") + ".." + schema.path(high).asString("")
        : "";
  }

  /** Keywords that this form has no words for: no row of a table can be equal to them. */
  private static String unknown(Set<String> keywords) {
    return keywords.isEmpty() ? "" : " with " + keywords;
  }
}
