package com.losant.rest.generator.java;

import com.losant.rest.generator.SpecException;
import com.losant.rest.generator.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Schemas in the one form that Java is made of, where JSON Schema has several for the same thing:
 * what is put together with {@code allOf} is one schema, and what may be null besides is a
 * reference that says so.
 */
final class SchemaForms {
  /** Beside a reference: the value may be null, too. Only used between here and the Java. */
  static final String NULLABLE = "x-nullable";

  private final Map<String, Object> schemas;
  private final Set<String> beingMerged = new LinkedHashSet<>();

  private SchemaForms(Map<String, Object> schemas) {
    this.schemas = schemas;
  }

  /** The same schemas, each in its one form. */
  static Map<String, Object> of(Map<String, Object> schemas) {
    return new SchemaForms(schemas).all();
  }

  private Map<String, Object> all() {
    Map<String, Object> result = new LinkedHashMap<>();
    for (String name : schemas.keySet()) {
      try {
        result.put(name, named(name));
      } catch (SpecException e) {
        throw new SpecException(name + ": " + e.getMessage());
      }
    }
    return result;
  }

  private Object named(String name) {
    if (!beingMerged.add(name)) {
      throw new SpecException("contains itself in an allOf, by way of " + beingMerged);
    }
    Object schema = form(Tree.map(schemas.get(name)));
    beingMerged.remove(name);
    return schema;
  }

  private Map<String, Object> form(Map<String, Object> schema) {
    Map<String, Object> result = new LinkedHashMap<>();
    schema.forEach((keyword, value) -> result.put(keyword, keyword(keyword, value)));
    return withoutNull(withoutAllOf(result));
  }

  private Object keyword(String keyword, Object value) {
    return switch (keyword) {
      case "properties", "patternProperties" -> {
        Map<String, Object> forms = new LinkedHashMap<>();
        Tree.map(value).forEach((name, schema) -> forms.put(name, form(Tree.map(schema))));
        yield forms;
      }
      case "items" -> form(Tree.map(value));
      case "additionalProperties" -> value instanceof Boolean ? value : form(Tree.map(value));
      case "oneOf", "anyOf" ->
          Tree.list(value).stream().map(schema -> form(Tree.map(schema))).toList();
      default -> value;
    };
  }

  /** A reference that is alone in an {@code allOf} stays one; several schemas become one. */
  private Map<String, Object> withoutAllOf(Map<String, Object> schema) {
    if (!schema.containsKey("allOf")) {
      return schema;
    }
    List<Object> parts = Tree.list(schema, "allOf");
    Map<String, Object> own = new LinkedHashMap<>(schema);
    own.remove("allOf");
    Map<String, Object> merged = new LinkedHashMap<>();
    for (Object part : parts) {
      Map<String, Object> node = Tree.map(part);
      boolean alone = parts.size() == 1 && !own.containsKey("properties");
      merge(merged, alone || !node.containsKey("$ref") ? form(node) : referred(node));
    }
    merge(merged, own);
    return merged;
  }

  private Map<String, Object> referred(Map<String, Object> reference) {
    Map<String, Object> schema =
        new LinkedHashMap<>(
            Tree.map(Tree.copy(named(JavaTypes.name((String) reference.get("$ref"))))));
    Map<String, Object> siblings = new LinkedHashMap<>(reference);
    siblings.remove("$ref");
    merge(schema, siblings);
    return schema;
  }

  /**
   * Lays a schema over another: both have to hold, and of what only describes the upper one counts.
   */
  private static void merge(Map<String, Object> lower, Map<String, Object> upper) {
    upper.forEach(
        (keyword, value) ->
            lower.merge(keyword, value, (one, other) -> merged(keyword, one, other)));
  }

  private static Object merged(String keyword, Object lower, Object upper) {
    return switch (keyword) {
      case "properties", "patternProperties" -> {
        Map<String, Object> all = new LinkedHashMap<>(Tree.map(lower));
        Tree.map(upper)
            .forEach(
                (name, schema) -> {
                  Object before = all.put(name, schema);
                  if (before != null && !before.equals(schema)) {
                    throw new SpecException(
                        "two schemas in an allOf have the property " + name + ", and differ in it");
                  }
                });
        yield all;
      }
      case "required", "x-always-present" -> {
        Set<Object> all = new LinkedHashSet<>(Tree.list(lower));
        all.addAll(Tree.list(upper));
        yield new ArrayList<>(all);
      }
      default -> upper;
    };
  }

  /** One form and null is that form, nullable. */
  private static Map<String, Object> withoutNull(Map<String, Object> schema) {
    for (String keyword : List.of("oneOf", "anyOf")) {
      List<Map<String, Object>> others = new ArrayList<>();
      Tree.list(schema, keyword).forEach(form -> others.add(Tree.map(form)));
      boolean nullable = others.removeIf(SchemaForms::isNull);
      if (nullable && others.size() == 1) {
        Map<String, Object> result = new LinkedHashMap<>(others.get(0));
        schema.forEach(
            (other, value) -> {
              if (!other.equals(keyword)) {
                result.put(other, value);
              }
            });
        result.put(NULLABLE, true);
        return result;
      }
    }
    return schema;
  }

  /** Whether nothing but null is allowed. */
  static boolean isNull(Map<String, Object> schema) {
    return "null".equals(schema.get("type"));
  }
}
