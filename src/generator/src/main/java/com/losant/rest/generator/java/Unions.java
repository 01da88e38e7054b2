package com.losant.rest.generator.java;

import com.losant.rest.generator.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which schemas are variants of which unions, and by which values they are told apart. */
final class Unions {
  /** By union, its variants with the values that stand for each. */
  private final Map<String, Map<String, List<String>>> valuesByVariant = new TreeMap<>();

  private final Map<String, String> discriminators = new TreeMap<>();

  Unions(Map<String, Object> schemas) {
    schemas.forEach(
        (name, node) -> {
          Map<String, Object> discriminator = Tree.map(Tree.map(node), "discriminator");
          if (!discriminator.isEmpty()) {
            discriminators.put(name, (String) discriminator.get("propertyName"));
            Map<String, List<String>> values = new LinkedHashMap<>();
            Tree.map(discriminator, "mapping")
                .forEach(
                    (value, ref) ->
                        values
                            .computeIfAbsent(JavaTypes.name((String) ref), key -> new ArrayList<>())
                            .add(value));
            valuesByVariant.put(name, values);
          }
        });
  }

  /** The property that tells the variants of a union apart. */
  String discriminator(String union) {
    return discriminators.get(union);
  }

  /**
   * The variants of a union with the values that stand for each, in the order of the description.
   */
  Map<String, List<String>> variants(String union) {
    return valuesByVariant.get(union);
  }

  /** The unions that a schema is a variant of. */
  List<String> of(String variant) {
    return valuesByVariant.entrySet().stream()
        .filter(union -> union.getValue().containsKey(variant))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The union whose enum of values the variants of a union have: its own, or that of a larger one
   * with which it shares variants, for these have one property only.
   */
  String enumOwner(String union) {
    return valuesByVariant.get(union).keySet().stream()
        .flatMap(variant -> of(variant).stream())
        .max(
            (one, other) -> {
              int bySize = Integer.compare(size(one), size(other));
              return bySize != 0 ? bySize : other.compareTo(one);
            })
        .orElse(union);
  }

  private int size(String union) {
    return valuesByVariant.get(union).size();
  }
}
