package com.losant.rest.generator;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one table from schemas to Java types and to the codecs ({@code JsonType}) that read and write
 * them.
 */
final class JavaTypes {
  private static final String REF = "#/components/schemas/";

  private record Scalar(String javaType, String jsonType) {}

  private final Map<String, Object> schemas;
  private final Set<String> answers = new HashSet<>();

  JavaTypes(Map<String, Object> schemas) {
    this.schemas = schemas;
  }

  /**
   * An answer as a whole is always a class, so that whatever the server sends can be kept in it.
   */
  void makeModel(String name) {
    answers.add(name);
  }

  static String name(String ref) {
    if (!ref.startsWith(REF)) {
      throw new SpecException("no schema: " + ref);
    }
    return ref.substring(REF.length());
  }

  Kind kindOf(String name) {
    Map<String, Object> schema = Tree.map(schemas.get(name));
    if (schema.containsKey("oneOf")) {
      return schema.containsKey("discriminator") ? Kind.UNION : Kind.CHOICE;
    }
    if ("string".equals(schema.get("type")) && schema.containsKey("enum")) {
      return Kind.ENUM;
    }
    Object type = schema.get("type");
    if ("object".equals(type)) {
      if (schema.containsKey("properties")
          || Boolean.FALSE.equals(schema.get("additionalProperties"))) {
        return Kind.OBJECT;
      }
      return answers.contains(name) ? Kind.MAP : Kind.INLINE;
    }
    return "array".equals(type) && answers.contains(name) ? Kind.LIST : Kind.INLINE;
  }

  boolean isModel(Map<String, Object> schema) {
    return kindOf(schema) != Kind.INLINE;
  }

  boolean isComposite(Map<String, Object> schema) {
    return jsonType(schema).endsWith(")");
  }

  /**
   * The type of a parameter that takes such values: of a list of a union also a list of one
   * variant.
   */
  String widened(Map<String, Object> schema) {
    Map<String, Object> resolved = resolve(schema);
    boolean ofUnion =
        "array".equals(resolved.get("type")) && kindOf(Tree.map(resolved, "items")) == Kind.UNION;
    return ofUnion ? javaType(schema).replace("List<", "List<? extends ") : javaType(schema);
  }

  Kind kindOf(Map<String, Object> schema) {
    return schema.get("$ref") instanceof String ref ? kindOf(name(ref)) : Kind.INLINE;
  }

  /**
   * The schema that a chain of references ends in; keywords beside a reference win over those
   * behind it.
   */
  Map<String, Object> resolve(Map<String, Object> schema) {
    if (!(schema.get("$ref") instanceof String ref)) {
      return schema;
    }
    Map<String, Object> merged = new LinkedHashMap<>(resolve(Tree.map(schemas.get(name(ref)))));
    merged.putAll(schema);
    merged.remove("$ref");
    return merged;
  }

  String javaType(Map<String, Object> schema) {
    return mapped(schema).javaType();
  }

  String jsonType(Map<String, Object> schema) {
    return mapped(schema).jsonType();
  }

  boolean isAnyJson(Map<String, Object> schema) {
    return javaType(schema).equals("JsonNode");
  }

  boolean isNullable(Map<String, Object> schema) {
    return resolve(schema).get("type") instanceof List<?> types && types.contains("null");
  }

  private Scalar mapped(Map<String, Object> schema) {
    if (schema.get("$ref") instanceof String ref) {
      String name = name(ref);
      if (kindOf(name) != Kind.INLINE) {
        return new Scalar(name, name + ".TYPE");
      }
    }
    Map<String, Object> resolved = resolve(schema);
    return switch (typeOf(resolved)) {
      case "string" ->
          "date-time".equals(resolved.get("format"))
              ? new Scalar("Instant", "JsonType.INSTANT")
              : new Scalar("String", "JsonType.STRING");
      case "boolean" -> new Scalar("Boolean", "JsonType.BOOLEAN");
      case "integer", "number" -> number(resolved);
      case "array" -> {
        Scalar items = mapped(Tree.map(resolved, "items"));
        yield new Scalar(
            "List<" + items.javaType() + ">", "JsonType.listOf(" + items.jsonType() + ")");
      }
      case "object" -> object(resolved);
      default -> new Scalar("JsonNode", "JsonType.ANY");
    };
  }

  private static String typeOf(Map<String, Object> schema) {
    Object type = schema.get("type");
    if (type instanceof List<?> types) {
      List<?> withoutNull = types.stream().filter(one -> !"null".equals(one)).toList();
      return withoutNull.size() == 1 ? (String) withoutNull.get(0) : "any";
    }
    return type == null ? "any" : (String) type;
  }

  private static Scalar number(Map<String, Object> schema) {
    String meaning = (String) schema.getOrDefault("x-number", "");
    return switch (meaning) {
      case "duration-ms" -> new Scalar("Duration", "JsonType.DURATION_MILLIS");
      case "epoch-ms" -> new Scalar("Instant", "JsonType.EPOCH_MILLIS");
      case "whole" -> new Scalar("Long", "JsonType.LONG");
      case "" ->
          "integer".equals(schema.get("type"))
              ? new Scalar("Integer", "JsonType.INTEGER")
              : new Scalar("BigDecimal", "JsonType.DECIMAL");
      default ->
          throw new SpecException(
              "x-number: `" + meaning + "` is unknown; openapi/extensions.md lists its values");
    };
  }

  /** A map of one value type, or free-form JSON. */
  private Scalar object(Map<String, Object> schema) {
    Object values = schema.get("additionalProperties");
    if (!(values instanceof Map<?, ?>)) {
      Map<String, Object> patterns = Tree.map(schema, "patternProperties");
      values = patterns.size() == 1 ? patterns.values().iterator().next() : null;
    }
    if (!(values instanceof Map<?, ?>)) {
      return new Scalar("JsonNode", "JsonType.ANY");
    }
    Scalar value = mapped(Tree.map(values));
    return new Scalar(
        "Map<String, " + value.javaType() + ">", "JsonType.mapOf(" + value.jsonType() + ")");
  }
}
