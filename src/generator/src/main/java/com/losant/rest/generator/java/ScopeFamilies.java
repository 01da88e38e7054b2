package com.losant.rest.generator.java;

import com.losant.rest.generator.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The scopes that many actions have in common, so that the Java has each list once. */
final class ScopeFamilies {
  private final Map<String, List<String>> families = new LinkedHashMap<>();

  /** Takes the families as {@code openapi/scopes.yaml} has them. */
  ScopeFamilies(Map<String, Object> document) {
    Tree.map(document, "families")
        .forEach(
            (name, node) -> {
              Map<String, Object> family = Tree.map(node);
              List<String> all = strings(Tree.list(family, "all"));
              List<String> read = strings(Tree.list(family, "read"));
              families.put(JavaNames.constant(name), all);
              if (!read.isEmpty()) {
                List<String> reading = new ArrayList<>(all);
                reading.addAll(read);
                families.put(JavaNames.constant(name) + "_READ", reading);
              }
            });
  }

  private static List<String> strings(List<Object> values) {
    return values.stream().map(String.class::cast).toList();
  }

  List<JavaApi.ScopeFamily> constants() {
    return families.entrySet().stream()
        .map(family -> new JavaApi.ScopeFamily(family.getKey(), quoted(family.getValue())))
        .toList();
  }

  /** An expression for the part of some scopes that is a family. */
  String expression(List<String> scopes) {
    String family = familyOf(scopes);
    return family.isEmpty() ? "List.of()" : "ScopeFamilies." + family;
  }

  /** What is left of some scopes, as further arguments. */
  String rest(List<String> scopes) {
    String family = familyOf(scopes);
    List<String> rest = new ArrayList<>(scopes);
    rest.removeAll(families.getOrDefault(family, List.of()));
    return rest.isEmpty() ? "" : ", " + quoted(rest);
  }

  /** The largest family that is contained in some scopes, or an empty text. */
  private String familyOf(List<String> scopes) {
    String largest = "";
    for (Map.Entry<String, List<String>> family : families.entrySet()) {
      boolean larger = family.getValue().size() > families.getOrDefault(largest, List.of()).size();
      if (larger && scopes.containsAll(family.getValue())) {
        largest = family.getKey();
      }
    }
    return largest;
  }

  private static String quoted(List<String> scopes) {
    return scopes.stream().map(scope -> "\"" + scope + "\"").collect(Collectors.joining(", "));
  }
}
