package com.losant.rest.generator.java;

import com.losant.rest.generator.SpecException;
import com.losant.rest.generator.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a {@code oneOf} without a discriminator can be made from, and read as. */
final class Choices {
  private final JavaTypes types;

  Choices(JavaTypes types) {
    this.types = types;
  }

  /** The alternatives of a choice, in the order of the description. */
  List<JavaClass.Alternative> alternatives(String name, Map<String, Object> choice) {
    List<Map<String, Object>> schemas = flat(choice);
    List<JavaClass.Alternative> alternatives = new ArrayList<>();
    for (Map<String, Object> schema : schemas) {
      alternatives.add(
          SchemaForms.isNull(schema)
              ? new JavaClass.Alternative(JavaTypes.ANY, List.of(nothing()), "", "")
              : alternative(name, schema, schemas));
    }
    refuseSame(
        alternatives.stream()
            .flatMap(alternative -> alternative.factories().stream())
            .map(factory -> factory.parameterType().replaceAll("<.*>|@Nullable ", ""))
            .toList());
    refuseSame(
        alternatives.stream()
            .map(JavaClass.Alternative::reader)
            .filter(reader -> !reader.isEmpty())
            .toList());
    return alternatives;
  }

  /** The alternatives of a choice, with those of choices among them instead of these. */
  private List<Map<String, Object>> flat(Map<String, Object> choice) {
    List<Map<String, Object>> flat = new ArrayList<>();
    for (Object node : Tree.list(choice, "oneOf")) {
      Map<String, Object> schema = Tree.map(node);
      if (types.kindOf(schema) == SchemaKind.CHOICE) {
        flat.addAll(flat(types.resolve(schema)));
      } else {
        flat.add(schema);
      }
    }
    return flat;
  }

  private static void refuseSame(List<String> signatures) {
    Set<String> seen = new HashSet<>();
    for (String signature : signatures) {
      if (!seen.add(signature)) {
        throw new SpecException("has two alternatives that are the same to Java, " + signature);
      }
    }
  }

  private JavaClass.Alternative alternative(
      String name, Map<String, Object> schema, List<Map<String, Object>> all) {
    JavaType type = types.of(schema);
    String reading = type.isAnyJson() ? "" : reading(name, type, schema, all);
    String reader = reading.isEmpty() ? "" : "as" + word(type);
    return new JavaClass.Alternative(type, factories(name, schema, type), reader, reading);
  }

  /** What is only sent need not be told apart: whoever made it knows what it is. */
  private String reading(
      String name, JavaType type, Map<String, Object> schema, List<Map<String, Object>> all) {
    if (!isObject(schema)) {
      return "as(" + type.codec() + ")";
    }
    return types.isReceived(name) || areToldApart(all) ? readingObject(type, schema, all) : "";
  }

  private boolean areToldApart(List<Map<String, Object>> all) {
    try {
      all.stream()
          .filter(this::isObject)
          .forEach(schema -> readingObject(types.of(schema), schema, all));
      return true;
    } catch (SpecException e) {
      return false;
    }
  }

  private static String word(JavaType type) {
    if (type.isList()) {
      return "List";
    }
    return type.isMap() ? "Map" : type.name();
  }

  /** All ways to make a choice of one alternative. */
  private List<JavaClass.Factory> factories(
      String name, Map<String, Object> schema, JavaType type) {
    if (type.isAnyJson()) {
      return List.of(new JavaClass.Factory("@Nullable Object", "tree(value)", Set.of()));
    }
    if (types.isNullable(schema)) {
      return List.of(
          new JavaClass.Factory("@Nullable " + type.name(), "tree(value)", type.imports()));
    }
    if (type.isFree()) {
      String tree = "tree(Objects.requireNonNull(value, \"" + name + ".of(null)\"))";
      return List.of(new JavaClass.Factory(type.freeParameter(), tree, type.imports()));
    }
    List<JavaClass.Factory> factories = new ArrayList<>();
    String parameter = types.parameterType(schema);
    boolean isPrimitive = !parameter.equals(type.name()) && !type.isList();
    String value =
        isPrimitive ? "value" : "Objects.requireNonNull(value, \"" + name + ".of(null)\")";
    factories.add(
        new JavaClass.Factory(
            parameter,
            isPrimitive ? "tree(value)" : type.codec() + ".toTree(" + value + ")",
            type.imports()));
    if (type.name().equals("BigDecimal")) {
      factories.add(new JavaClass.Factory("long", "tree(value)", Set.of()));
      factories.add(new JavaClass.Factory("double", "tree(value)", Set.of()));
    }
    return factories;
  }

  private static JavaClass.Factory nothing() {
    return new JavaClass.Factory("", "tree(null)", Set.of());
  }

  private boolean isObject(Map<String, Object> schema) {
    return switch (types.kindOf(schema)) {
      case MODEL, MAP, UNION -> true;
      case ENUM, LIST, CHOICE -> false;
      case INLINE -> hasTypeObject(types.resolve(schema));
    };
  }

  private static boolean hasTypeObject(Map<String, Object> schema) {
    return "object".equals(schema.get("type"))
        || schema.get("type") instanceof List<?> several && several.contains("object");
  }

  /**
   * An object is known by properties that have other values in the others, by what it always has
   * and the others never, or by properties of which it has at least one. One of them may have
   * nothing of that kind: it is what has nothing of the others.
   */
  private String readingObject(
      JavaType type, Map<String, Object> schema, List<Map<String, Object>> all) {
    List<Map<String, Object>> others =
        all.stream().filter(other -> other != schema && isObject(other)).toList();
    if (others.isEmpty()) {
      return "as(" + type.codec() + ")";
    }
    String byValues = valuesThatTell(schema, others);
    if (!byValues.isEmpty()) {
      return byValues + " ? as(" + type.codec() + ") : null";
    }
    Set<String> marks = marks(schema, all);
    if (!marks.isEmpty()) {
      return "as(" + type.codec() + ", " + quoted(marks) + ")";
    }
    Set<String> some = properties(schema, all);
    if (!some.isEmpty()) {
      return "lacks(" + quoted(some) + ") ? null : as(" + type.codec() + ")";
    }
    Set<String> marksOfOthers = new LinkedHashSet<>();
    for (Map<String, Object> other : others) {
      Set<String> otherMarks = marks(other, all);
      if (otherMarks.isEmpty()) {
        otherMarks = properties(other, all);
      }
      if (otherMarks.isEmpty()) {
        throw new SpecException(
            "nothing tells its alternatives "
                + type.name()
                + " and "
                + types.of(other).name()
                + " apart; give one of them a property that is required or in x-always-present,"
                + " and that the other does not have");
      }
      marksOfOthers.addAll(otherMarks);
    }
    return "lacks(" + quoted(marksOfOthers) + ") ? as(" + type.codec() + ") : null";
  }

  /**
   * Conditions on properties, of which each other object breaks one because it has other values
   * there; empty if some object breaks none.
   */
  private String valuesThatTell(Map<String, Object> schema, List<Map<String, Object>> others) {
    List<String> conditions = new ArrayList<>();
    List<Map<String, Object>> alike = others;
    for (String property : Tree.map(types.resolve(schema), "properties").keySet()) {
      List<Object> values = values(schema, property);
      List<Map<String, Object>> left =
          alike.stream().filter(other -> mayBeSame(values, values(other, property))).toList();
      if (left.size() < alike.size()) {
        Set<String> texts = new LinkedHashSet<>(List.of(property));
        values.forEach(value -> texts.add((String) value));
        conditions.add("has(" + quoted(texts) + ")");
        alike = left;
      }
    }
    return alike.isEmpty() ? String.join(" && ", conditions) : "";
  }

  private static boolean mayBeSame(List<Object> values, List<Object> others) {
    return values.isEmpty() || others.isEmpty() || !Collections.disjoint(values, others);
  }

  private List<Object> values(Map<String, Object> schema, String property) {
    Object node = Tree.map(types.resolve(schema), "properties").get(property);
    return node == null ? List.of() : Tree.list(types.resolve(Tree.map(node)), "enum");
  }

  private static String quoted(Set<String> names) {
    return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
  }

  private Set<String> marks(Map<String, Object> schema, List<Map<String, Object>> all) {
    Map<String, Object> resolved = types.resolve(schema);
    Set<String> marks = new LinkedHashSet<>();
    for (String keyword : List.of("required", "x-always-present")) {
      Tree.list(resolved, keyword).forEach(name -> marks.add((String) name));
    }
    return ofNoOther(marks, schema, all);
  }

  /** The properties of which an object has at least one, and no other. */
  private Set<String> properties(Map<String, Object> schema, List<Map<String, Object>> all) {
    Map<String, Object> resolved = types.resolve(schema);
    Set<String> properties = new LinkedHashSet<>();
    if (resolved.containsKey("minProperties")
        && Boolean.FALSE.equals(resolved.get("additionalProperties"))
        && !resolved.containsKey("patternProperties")) {
      properties.addAll(Tree.map(resolved, "properties").keySet());
    }
    return ofNoOther(properties, schema, all);
  }

  private Set<String> ofNoOther(
      Set<String> names, Map<String, Object> schema, List<Map<String, Object>> all) {
    for (Map<String, Object> other : all) {
      if (other != schema && isObject(other)) {
        names.removeAll(Tree.map(types.resolve(other), "properties").keySet());
      }
    }
    return names;
  }
}
