package com.losant.rest.generator.java;

import com.losant.rest.generator.SpecException;
import com.losant.rest.generator.Tree;
import java.util.ArrayList;
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
    List<Map<String, Object>> schemas = Tree.list(choice, "oneOf").stream().map(Tree::map).toList();
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
    return new JavaClass.Alternative(
        type,
        factories(name, schema, type),
        type.isAnyJson() ? "" : "as" + word(type),
        isObject(schema) ? readingObject(type, schema, all) : "as(" + type.codec() + ")");
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
      return List.of(new JavaClass.Factory("@Nullable " + type.name(), "tree(value)", Set.of()));
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
      case ENUM, LIST -> false;
      case INLINE -> "object".equals(types.resolve(schema).get("type"));
      case CHOICE ->
          throw new SpecException(
              schema.get("$ref") + " is a choice within a choice; write all alternatives in one");
    };
  }

  /**
   * An object is known by what it always has and the others never. One of them may have nothing of
   * that kind: it is what has nothing of the others.
   */
  private String readingObject(
      JavaType type, Map<String, Object> schema, List<Map<String, Object>> all) {
    List<Map<String, Object>> others =
        all.stream().filter(other -> other != schema && isObject(other)).toList();
    if (others.isEmpty()) {
      return "as(" + type.codec() + ")";
    }
    Set<String> marks = marks(schema, all);
    if (!marks.isEmpty()) {
      return "as(" + type.codec() + ", " + quoted(marks) + ")";
    }
    Set<String> marksOfOthers = new LinkedHashSet<>();
    for (Map<String, Object> other : others) {
      Set<String> otherMarks = marks(other, all);
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

  private static String quoted(Set<String> names) {
    return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
  }

  private Set<String> marks(Map<String, Object> schema, List<Map<String, Object>> all) {
    Map<String, Object> resolved = types.resolve(schema);
    Set<String> marks = new LinkedHashSet<>();
    for (String keyword : List.of("required", "x-always-present")) {
      Tree.list(resolved, keyword).forEach(name -> marks.add((String) name));
    }
    for (Map<String, Object> other : all) {
      if (other != schema && isObject(other)) {
        marks.removeAll(Tree.map(types.resolve(other), "properties").keySet());
      }
    }
    return marks;
  }
}
