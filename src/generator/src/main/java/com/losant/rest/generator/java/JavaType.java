package com.losant.rest.generator.java;

import java.util.Set;
import java.util.TreeSet;

/**
 * A Java type and how its values are read and written.
 *
 * @param name as it stands in code, such as {@code List<Workflow>}
 * @param codec an expression, such as {@code JsonCodec.listOf(Workflow.CODEC)}
 * @param imports the full names of the classes in it that need an import
 */
record JavaType(String name, String codec, Set<String> imports) {
  static final String JSON = "com.losant.rest.json.";
  static final String TIME = JSON + "LosantTime";

  /** A type of {@code java.lang}. */
  static JavaType simple(String name, String codec) {
    return new JavaType(name, "JsonCodec." + codec, Set.of(JSON + "JsonCodec"));
  }

  /** A class of another library, or of Java. */
  static JavaType imported(String fullName, String codec) {
    return new JavaType(
        fullName.substring(fullName.lastIndexOf('.') + 1),
        "JsonCodec." + codec,
        Set.of(fullName, JSON + "JsonCodec"));
  }

  /** A generated class. */
  static JavaType generated(String fullName) {
    String name = fullName.substring(fullName.lastIndexOf('.') + 1);
    return new JavaType(name, name + ".CODEC", Set.of(fullName));
  }

  JavaType inList() {
    return in("List<" + name + ">", "JsonCodec.listOf(" + codec + ")", "java.util.List");
  }

  JavaType inMap() {
    return in("Map<String, " + name + ">", "JsonCodec.mapOf(" + codec + ")", "java.util.Map");
  }

  private JavaType in(String container, String codec, String containerImport) {
    Set<String> all = new TreeSet<>(imports);
    all.add(containerImport);
    all.add(JSON + "JsonCodec");
    return new JavaType(container, codec, all);
  }

  boolean isAnyJson() {
    return name.equals("JsonNode");
  }

  /** Whether it is a time that may be relative, which is mostly given as a fixed one. */
  boolean isTime() {
    return imports.contains(TIME) && !isList() && !isMap();
  }

  boolean isList() {
    return name.startsWith("List<");
  }

  boolean isMap() {
    return name.startsWith("Map<");
  }

  /** Whether it is any JSON, or a list or map of it to any depth. */
  boolean isFree() {
    return codec.contains("JsonCodec.ANY");
  }

  /**
   * The type of a parameter that takes anything that Jackson can write where this has any JSON:
   * {@code List<? extends Map<String, ?>>} for {@code List<Map<String, JsonNode>>}.
   */
  String freeParameter() {
    if (!isFree() || isAnyJson()) {
      return isFree() ? "Object" : name;
    }
    int start = name.indexOf(isMap() ? ", " : "<") + (isMap() ? 2 : 1);
    String inner = name.substring(start, name.length() - 1);
    String open =
        inner.equals("JsonNode")
            ? "?"
            : "? extends " + new JavaType(inner, codec, imports).freeParameter();
    return name.substring(0, start) + open + ">";
  }

  /** Whether it is a list or map whose trees have to be copied on the way out. */
  boolean holdsAnyJson() {
    return name.equals("List<JsonNode>") || name.equals("Map<String, JsonNode>");
  }

  /** The type of a parameter that takes a value of this type, which is never null. */
  String asParameter() {
    return switch (name) {
      case "Boolean" -> "boolean";
      case "Integer" -> "int";
      case "Long" -> "long";
      default -> name;
    };
  }
}
