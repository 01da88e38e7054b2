package com.losant.rest.generator.java;

import com.losant.rest.generator.SpecException;
import com.losant.rest.generator.Tree;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one table from schemas to Java types and to the codecs that read and write them. */
final class JavaTypes {
  static final JavaType ANY = JavaType.imported("tools.jackson.databind.JsonNode", "ANY");

  /** Any JSON but objects and lists. */
  static final JavaType PLAIN = JavaType.imported("tools.jackson.databind.JsonNode", "PLAIN");

  /** A file that is sent; it has no codec, for it is no JSON. */
  static final JavaType UPLOAD = new JavaType("Upload", "", Set.of("com.losant.rest.api.Upload"));

  static final String REF = "#/components/schemas/";
  private static final int LARGEST_ENUM = 250;
  private static final Set<String> PLAIN_TYPES =
      Set.of("string", "number", "integer", "boolean", "null");

  private final Map<String, Object> schemas;
  private final Set<String> responses;
  private final Set<String> bodies;
  private final Packages packages;
  private final Set<String> received = new HashSet<>();

  /**
   * A table for the schemas of a bundle.
   *
   * @param responses the schemas that a response consists of as a whole: these are always classes,
   *     so that whatever the server sends can be kept in them
   * @param bodies the schemas that a caller sends: what has values of several types under keys of
   *     any name is a class there, which takes an object of a class of the caller's
   */
  JavaTypes(
      Map<String, Object> schemas, Set<String> responses, Set<String> bodies, Packages packages) {
    this.schemas = schemas;
    this.responses = responses;
    this.bodies = bodies;
    this.packages = packages;
  }

  static String name(String ref) {
    if (!ref.startsWith(REF)) {
      throw new SpecException("no schema: " + ref);
    }
    return ref.substring(REF.length());
  }

  SchemaKind kindOf(String name) {
    Map<String, Object> schema = Tree.map(schemas.get(name));
    if (schema.containsKey("$ref")) {
      return SchemaKind.INLINE; // another name of the same class, or one that may be null
    }
    if (isInstant(schema)) {
      return SchemaKind.INLINE;
    }
    if (schema.containsKey("oneOf") && !schema.containsKey("properties")) {
      return schema.containsKey("discriminator") ? SchemaKind.UNION : SchemaKind.CHOICE;
    }
    boolean isResponse = responses.contains(name);
    return switch (typeOf(schema)) {
      case "string" -> isEnum(schema) ? SchemaKind.ENUM : SchemaKind.INLINE;
      case "object" -> {
        if (schema.containsKey("patternProperties")
            && (schema.containsKey("properties") || isResponse)) {
          yield SchemaKind.MAP;
        }
        if (schema.containsKey("properties") || isEmpty(schema)) {
          yield SchemaKind.MODEL;
        }
        boolean isOfSeveralTypes = hasValues(schema) && valuesOf(schema).isAnyJson();
        yield isResponse || bodies.contains(name) && isOfSeveralTypes
            ? SchemaKind.MAP
            : SchemaKind.INLINE;
      }
      case "array" -> isResponse ? SchemaKind.LIST : SchemaKind.INLINE;
      default -> SchemaKind.INLINE;
    };
  }

  /** Of several hundred values nobody knows the constants, and the JVM compiles no such switch. */
  private static boolean isEnum(Map<String, Object> schema) {
    return schema.containsKey("enum") && Tree.list(schema, "enum").size() <= LARGEST_ENUM;
  }

  /** Whether all alternatives of a union are notations of a point in time. */
  private static boolean isInstant(Map<String, Object> schema) {
    return Boolean.TRUE.equals(schema.get("x-instant"));
  }

  /** Whether an object takes no properties at all. */
  private static boolean isEmpty(Map<String, Object> schema) {
    return Boolean.FALSE.equals(schema.get("additionalProperties"))
        && !schema.containsKey("patternProperties");
  }

  /** Whether a schema is that of a generated class. */
  boolean isModel(Map<String, Object> schema) {
    return kindOf(schema) != SchemaKind.INLINE;
  }

  /**
   * The type of a parameter that takes such values: of a list of a union also a list of one
   * variant.
   */
  String parameterType(Map<String, Object> schema) {
    Map<String, Object> resolved = resolve(schema);
    JavaType type = of(schema);
    if ("array".equals(resolved.get("type"))
        && kindOf(Tree.map(resolved, "items")) == SchemaKind.UNION) {
      return type.name().replace("List<", "List<? extends ");
    }
    return type.asParameter();
  }

  SchemaKind kindOf(Map<String, Object> schema) {
    return schema.get("$ref") instanceof String ref ? kindOf(target(ref)) : SchemaKind.INLINE;
  }

  /** The schema that a reference leads to, by way of others that are references themselves. */
  private String target(String ref) {
    String name = name(ref);
    return Tree.map(schemas.get(name)).get("$ref") instanceof String next ? target(next) : name;
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

  boolean isNullable(Map<String, Object> schema) {
    Map<String, Object> resolved = resolve(schema);
    return Boolean.TRUE.equals(resolved.get(SchemaForms.NULLABLE))
        || (resolved.get("type") instanceof List<?> types && types.contains("null"));
  }

  /** Whether the server sends what a schema describes, be it as a part of something else. */
  boolean isReceived(String name) {
    if (received.isEmpty()) {
      responses.forEach(response -> receive(REF + response));
    }
    return received.contains(REF + name);
  }

  private void receive(Object node) {
    if (node instanceof List<?> list) {
      list.forEach(this::receive);
    } else if (node instanceof Map<?, ?> schema) {
      schema.values().forEach(this::receive);
    } else if (node instanceof String ref && ref.startsWith(REF) && received.add(ref)) {
      receive(schemas.get(name(ref)));
    }
  }

  /** Whether a value may have a secret in it, at any depth. */
  boolean holdsSecret(Map<String, Object> schema) {
    return holdsSecret(schema, new HashSet<>());
  }

  private boolean holdsSecret(Object node, Set<String> seen) {
    if (node instanceof List<?> list) {
      return list.stream().anyMatch(each -> holdsSecret(each, seen));
    }
    if (!(node instanceof Map<?, ?> schema)) {
      return false;
    }
    if (schema.get("$ref") instanceof String ref && seen.add(ref)) {
      return holdsSecret(schemas.get(name(ref)), seen);
    }
    return "password".equals(schema.get("format"))
        || schema.values().stream().anyMatch(each -> holdsSecret(each, seen));
  }

  JavaType of(Map<String, Object> schema) {
    if (schema.get("$ref") instanceof String ref) {
      String name = target(ref);
      if (kindOf(name) != SchemaKind.INLINE) {
        return JavaType.generated(packages.classOf(name));
      }
    }
    Map<String, Object> resolved = resolve(schema);
    if (isInstant(resolved)) {
      return JavaType.imported("java.time.Instant", "TIMESTAMP");
    }
    if (hasNoType(resolved)) {
      throw new SpecException(
          "an object or union has a type in Java if it is a file of its own (a union with oneOf): "
              + resolved);
    }
    return switch (typeOf(resolved)) {
      case "string" ->
          "date-time".equals(resolved.get("format"))
              ? JavaType.imported("java.time.Instant", "INSTANT")
              : JavaType.simple("String", "STRING");
      case "boolean" -> JavaType.simple("Boolean", "BOOLEAN");
      case "integer", "number" -> number(resolved);
      case "array" -> of(Tree.map(resolved, "items")).inList();
      case "object" -> object(resolved);
      default -> ANY;
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

  private static JavaType number(Map<String, Object> schema) {
    String meaning = (String) schema.getOrDefault("x-number", "");
    return switch (meaning) {
      case "duration-ms" -> JavaType.imported("java.time.Duration", "DURATION_MILLIS");
      case "epoch-ms" -> JavaType.imported("java.time.Instant", "EPOCH_MILLIS");
      case "epoch-or-relative-ms" -> JavaType.imported(JavaType.TIME, "LOSANT_TIME");
      case "whole" -> JavaType.simple("Long", "LONG");
      case "" ->
          "integer".equals(typeOf(schema))
              ? JavaType.simple("Integer", "INTEGER")
              : JavaType.imported("java.math.BigDecimal", "DECIMAL");
      default ->
          throw new SpecException(
              "x-number: `" + meaning + "` is unknown; openapi/extensions.md lists its values");
    };
  }

  /** Objects with properties, and unions, are classes, which need a name. */
  private static boolean hasNoType(Map<String, Object> schema) {
    return schema.containsKey("properties")
        || schema.containsKey("oneOf")
        || schema.containsKey("anyOf");
  }

  /** A map of one value type, or free-form JSON. */
  private JavaType object(Map<String, Object> schema) {
    return hasValues(schema) ? valuesOf(schema).inMap() : ANY;
  }

  private static boolean hasValues(Map<String, Object> schema) {
    return schema.get("additionalProperties") instanceof Map<?, ?>
        || schema.containsKey("patternProperties");
  }

  /** The type of what an object holds under keys that are not documented one by one. */
  private JavaType valuesOf(Map<String, Object> schema) {
    Map<String, Object> values = values(schema);
    return values.isEmpty() ? ANY : of(values);
  }

  /** The same in a class, which can tell values of several plain types from other JSON. */
  JavaType elementOf(Map<String, Object> schema) {
    JavaType type = valuesOf(schema);
    boolean isPlain =
        resolve(values(schema)).get("type") instanceof List<?> several
            && PLAIN_TYPES.containsAll(several);
    return type.isAnyJson() && isPlain ? PLAIN : type;
  }

  /** The schema of these values; empty if they may be anything. */
  static Map<String, Object> values(Map<String, Object> schema) {
    Map<String, Object> patterns = Tree.map(schema, "patternProperties");
    Object values = schema.get("additionalProperties");
    if (patterns.size() + (values instanceof Map<?, ?> ? 1 : 0) > 1) {
      throw new SpecException(
          "a map whose values have several types has no type in Java; make them one: " + schema);
    }
    if (!patterns.isEmpty()) {
      values = patterns.values().iterator().next();
    }
    return values instanceof Map<?, ?> ? Tree.map(values) : Map.of();
  }
}
