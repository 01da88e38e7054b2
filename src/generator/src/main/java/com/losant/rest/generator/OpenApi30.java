package com.losant.rest.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bundle once more in OpenAPI 3.0.3, for tools that cannot read 3.1.
 *
 * <p>It accepts the same values, with one exception: 3.0 cannot give a schema to some keys of an
 * object only, so there the schema holds for all of its keys, and a value may fit several variants
 * of a union that only its keys tell apart. What has no known form in 3.0 stops the build rather
 * than being dropped.
 */
final class OpenApi30 {
  /** What says the same in both versions. */
  private static final Set<String> SAME =
      Set.of(
          "default",
          "deprecated",
          "description",
          "discriminator",
          "enum",
          "example",
          "format",
          "maxItems",
          "maxLength",
          "maxProperties",
          "maximum",
          "minItems",
          "minLength",
          "minProperties",
          "minimum",
          "multipleOf",
          "pattern",
          "readOnly",
          "required",
          "title",
          "uniqueItems",
          "writeOnly");

  /** Below these keys stands JSON of the API's users, which is not for us to change. */
  private static final Set<String> DATA = Set.of("default", "example", "value");

  private OpenApi30() {}

  static Map<String, Object> of(Map<String, Object> bundle) {
    refuse(bundle, "webhooks", "jsonSchemaDialect");
    refuse(Tree.map(bundle, "components"), "pathItems");
    Map<String, Object> info = new LinkedHashMap<>(Tree.map(bundle, "info"));
    refuse(Tree.map(info, "license"), "identifier");
    info.put("description", info.remove("summary") + "\n\n" + info.get("description"));

    Map<String, Object> document = new LinkedHashMap<>(Tree.map(part(withOverlaps(bundle))));
    document.put("openapi", "3.0.3");
    document.put("info", info);
    return Tree.map(Tree.copy(document)); // what is shared would become anchors and aliases in YAML
  }

  private static void refuse(Map<String, Object> node, String... keys) {
    for (String key : keys) {
      if (node.containsKey(key)) {
        throw unknown(key, node);
      }
    }
  }

  private static SpecException unknown(String key, Map<String, Object> node) {
    return new SpecException(
        "`" + key + "` has no form in OpenAPI 3.0 yet; teach OpenApi30.java one. It is in " + node);
  }

  /** Any part of the document that is no schema, with the schemas in it. */
  private static Object part(Object node) {
    if (node instanceof List<?> list) {
      return list.stream().map(OpenApi30::part).toList();
    }
    if (!(node instanceof Map<?, ?>)) {
      return node;
    }
    Map<String, Object> part = new LinkedHashMap<>();
    Tree.map(node)
        .forEach(
            (key, value) -> {
              if (key.equals("schema")) {
                part.put(key, schema(Tree.map(value)));
              } else if (key.equals("schemas")) {
                part.put(key, schemas(Tree.map(value)));
              } else {
                part.put(key, DATA.contains(key) || key.startsWith("x-") ? value : part(value));
              }
            });
    if (part.get("x-scopes") instanceof List<?> scopes) {
      tellScopes(part, scopes);
    }
    return part;
  }

  /** For readers of an edition whose tools show no extensions. */
  private static void tellScopes(Map<String, Object> operation, List<?> scopes) {
    operation.put(
        "description",
        operation.get("description")
            + "\n\nAccepts a token with any of the scopes "
            + scopes.stream().map(scope -> "`" + scope + "`").collect(Collectors.joining(", "))
            + ".");
  }

  private static Map<String, Object> schemas(Map<String, Object> named) {
    Map<String, Object> schemas = new LinkedHashMap<>();
    named.forEach((name, schema) -> schemas.put(name, schema(Tree.map(schema))));
    return schemas;
  }

  private static Map<String, Object> schema(Map<String, Object> schema) {
    Map<String, Object> result = new LinkedHashMap<>();
    withoutPatterns(schema)
        .forEach(
            (keyword, value) ->
                keyword(keyword, value, schema)
                    .forEach(
                        (key, form) -> {
                          if (result.put(key, form) != null) {
                            throw unknown(keyword, schema);
                          }
                        }));
    return result;
  }

  /** What one keyword of a schema becomes. */
  private static Map<String, Object> keyword(
      String keyword, Object value, Map<String, Object> schema) {
    return switch (keyword) {
      // Nothing counts in 3.0 that stands beside a reference.
      case "$ref" ->
          schema.size() == 1
              ? Tree.of(keyword, value)
              : Tree.of("allOf", List.of(Tree.of(keyword, value)));
      case "type" -> type(value);
      case "const" -> Tree.of("enum", List.of(value));
      // What 3.0 has for content that is no text.
      case "contentMediaType" -> Tree.of("format", "binary");
      case "examples" -> Tree.of("example", Tree.list(value).get(0));
      case "exclusiveMinimum" -> Tree.of("minimum", value, keyword, true);
      case "exclusiveMaximum" -> Tree.of("maximum", value, keyword, true);
      case "properties" -> Tree.of(keyword, schemas(Tree.map(value)));
      case "items", "not" -> Tree.of(keyword, schema(Tree.map(value)));
      case "additionalProperties" ->
          Tree.of(keyword, value instanceof Boolean ? value : schema(Tree.map(value)));
      case "allOf", "anyOf", "oneOf" ->
          Tree.of(keyword, Tree.list(value).stream().map(part -> schema(Tree.map(part))).toList());
      default -> {
        if (!SAME.contains(keyword) && !keyword.startsWith("x-")) {
          throw unknown(keyword, schema);
        }
        yield Tree.of(keyword, value);
      }
    };
  }

  /** A type, or several; {@code null} is not a type in 3.0, and there is only one. */
  private static Map<String, Object> type(Object type) {
    if ("null".equals(type)) {
      return Tree.of("enum", Collections.singletonList(null));
    }
    if (!(type instanceof List<?>)) {
      return Tree.of("type", type);
    }
    List<Object> types = new ArrayList<>(Tree.list(type));
    boolean nullable = types.remove("null");
    List<Map<String, Object>> alternatives =
        types.stream()
            .map(one -> nullable ? Tree.of("type", one, "nullable", true) : Tree.of("type", one))
            .toList();
    return alternatives.size() == 1 ? alternatives.get(0) : Tree.of("anyOf", alternatives);
  }

  /** A bundle whose unions take what fits several variants, where these had patterns for keys. */
  private static Map<String, Object> withOverlaps(Map<String, Object> bundle) {
    Map<String, Object> components = new LinkedHashMap<>(Tree.map(bundle, "components"));
    Map<String, Object> schemas = Tree.map(components, "schemas");
    Map<String, Object> unions = new LinkedHashMap<>(schemas);
    unions.replaceAll(
        (name, node) -> {
          Map<String, Object> schema = new LinkedHashMap<>(Tree.map(node));
          if (schema.containsKey("oneOf") && hasPatterns(schema, schemas)) {
            schema.put("anyOf", schema.remove("oneOf"));
          }
          return schema;
        });
    components.put("schemas", unions);
    Map<String, Object> result = new LinkedHashMap<>(bundle);
    result.put("components", components);
    return result;
  }

  private static boolean hasPatterns(Map<String, Object> schema, Map<String, Object> schemas) {
    if (schema.get("$ref") instanceof String ref) {
      String name = ref.substring(ref.lastIndexOf('/') + 1);
      return hasPatterns(Tree.map(schemas.get(name)), schemas);
    }
    return schema.containsKey("patternProperties")
        || Tree.list(schema, "oneOf").stream()
            .anyMatch(variant -> hasPatterns(Tree.map(variant), schemas));
  }

  private static Map<String, Object> withoutPatterns(Map<String, Object> schema) {
    if (!schema.containsKey("patternProperties")) {
      return schema;
    }
    Map<String, Object> result = new LinkedHashMap<>(schema);
    Map<String, Object> byPattern = Tree.map(result.remove("patternProperties"));
    if (byPattern.size() != 1 || schema.get("additionalProperties") instanceof Map<?, ?>) {
      throw unknown("patternProperties", schema);
    }
    byPattern.forEach(
        (pattern, values) -> {
          result.put("additionalProperties", values);
          String keys = "A key matches `" + pattern + "`.";
          result.merge("description", keys, (text, more) -> text + " " + more);
        });
    return result;
  }
}
