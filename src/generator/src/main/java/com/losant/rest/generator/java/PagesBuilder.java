package com.losant.rest.generator.java;

import com.losant.rest.generator.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads from {@code x-pagination} how pages follow pages. */
final class PagesBuilder {
  /** The ways, by what the first word of each names; and the other words that belong to it. */
  private static final Map<String, List<String>> WAYS =
      Map.of(
          "page", List.of("perPage", "items", "total"),
          "offset", List.of("limit", "items", "total"),
          "cursor", List.of("limit", "items", "key", "more"));

  private static final Map<String, List<String>> OPTIONAL =
      Map.of("page", List.of("keyset"), "offset", List.of(), "cursor", List.of("excludes"));

  private static final String PARAMETER = "no query parameter of it";
  private static final String PROPERTY = "no property of its response";

  private final String operationId;
  private final Map<String, Object> pagination;
  private final Map<String, Object> parameters;
  private final Map<String, Object> properties;
  private final JavaTypes types;
  private final Consumer<String> faults;

  /**
   * A builder for the pages of one action.
   *
   * @param response the schema of a page
   * @param faults takes what is wrong
   */
  PagesBuilder(
      Operation operation, Map<String, Object> response, JavaTypes types, Consumer<String> faults) {
    this.operationId = operation.id();
    this.pagination = Tree.map(operation.node(), "x-pagination");
    this.parameters = operation.queryDefaults();
    this.properties = Tree.map(types.resolve(response), "properties");
    this.types = types;
    this.faults = faults;
  }

  /** How pages follow pages; null if that is not said, or said wrong. */
  JavaResource.Pages build() {
    if (pagination.isEmpty() || !isComplete()) {
      return null;
    }
    Map<String, Object> item =
        Tree.map(types.resolve(Tree.map(properties, text("items"))), "items");
    boolean known = pagination.entrySet().stream().allMatch(word -> isKnown(word, item));
    if (!known) {
      return null;
    }
    Map<String, Object> keyset = Tree.map(pagination, "keyset");
    return new JavaResource.Pages(
        JavaNames.all(JavaNames.method(operationId)),
        pagination.containsKey("page")
            ? new JavaResource.Numbered(text("page"), text("perPage"), property("total"))
            : null,
        pagination.containsKey("offset")
            ? new JavaResource.Offset(text("offset"), text("limit"), property("total"))
            : null,
        pagination.containsKey("cursor")
            ? new JavaResource.Cursor(
                text("cursor"),
                text("limit"),
                property("key"),
                property("more"),
                quoted(Tree.list(pagination, "excludes")))
            : null,
        property("items"),
        types.of(item),
        keyset.isEmpty() ? null : keyset(keyset));
  }

  /** Whether it has one way, with all its words and no others. */
  private boolean isComplete() {
    List<String> ways = WAYS.keySet().stream().filter(pagination::containsKey).sorted().toList();
    if (ways.size() != 1) {
      faults.accept("x-pagination has none or several of `page`, `offset` and `cursor`");
      return false;
    }
    Set<String> missing = new LinkedHashSet<>(WAYS.get(ways.get(0)));
    Set<String> unknown = new LinkedHashSet<>(pagination.keySet());
    unknown.removeAll(missing);
    unknown.removeAll(OPTIONAL.get(ways.get(0)));
    unknown.remove(ways.get(0));
    missing.removeAll(pagination.keySet());
    if (!missing.isEmpty() || !unknown.isEmpty()) {
      faults.accept(
          "x-pagination with `%s` lacks %s, and has %s besides"
              .formatted(ways.get(0), missing, unknown));
    }
    return missing.isEmpty() && unknown.isEmpty();
  }

  /** Whether what a word names is there. */
  private boolean isKnown(Map.Entry<String, Object> word, Map<String, Object> item) {
    Object named = word.getValue();
    return switch (word.getKey()) {
      case "page", "offset", "cursor", "limit" ->
          is(word, parameters.containsKey(named), PARAMETER);
      case "perPage" ->
          is(word, parameters.containsKey(named), PARAMETER)
              && is(word, properties.containsKey(named), PROPERTY);
      case "items" ->
          is(word, properties.containsKey(named), PROPERTY)
              && is(word, !item.isEmpty(), "no list in its response");
      case "total", "more" -> is(word, properties.containsKey(named), PROPERTY);
      case "key" ->
          is(
              word,
              Tree.map(types.resolve(item), "properties").containsKey(named),
              "no property of an item");
      case "excludes" ->
          is(word, parameters.keySet().containsAll(Tree.list(named)), "not all query parameters");
      default ->
          is(word, parameters.keySet().containsAll(named(Tree.map(named))), "no query parameters");
    };
  }

  private boolean is(Map.Entry<String, Object> word, boolean known, String otherwise) {
    if (!known) {
      faults.accept(
          "x-pagination says `" + word.getKey() + ": " + word.getValue() + "`, " + otherwise);
    }
    return known;
  }

  /** The parameters that a keyset names. */
  private static List<Object> named(Map<String, Object> keyset) {
    List<Object> names = new ArrayList<>(Tree.list(keyset, "overrides"));
    for (String word : List.of("query", "sortField", "sortDirection")) {
      names.add(keyset.get(word));
    }
    return names;
  }

  private JavaResource.Keyset keyset(Map<String, Object> keyset) {
    List<Object> overrides = Tree.list(keyset, "overrides");
    List<Object> overridden = new ArrayList<>(List.of(pagination.get("page")));
    overridden.addAll(overrides);
    List<JavaResource.Default> defaults = new ArrayList<>();
    parameters.forEach(
        (name, value) -> {
          if (value != null && overrides.contains(name)) {
            defaults.add(new JavaResource.Default(name, value.toString()));
          }
        });
    return new JavaResource.Keyset(
        (String) keyset.get("field"),
        (String) keyset.get("query"),
        (String) keyset.get("sortField"),
        (String) keyset.get("sortDirection"),
        quoted(overridden),
        defaults);
  }

  private static String quoted(List<Object> names) {
    return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
  }

  private String text(String word) {
    return (String) pagination.get(word);
  }

  private String property(String word) {
    return JavaNames.property(text(word));
  }
}
