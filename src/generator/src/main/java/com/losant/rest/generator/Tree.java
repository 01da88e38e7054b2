package com.losant.rest.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The casts that a tree of plain maps and lists needs, in one place. */
public final class Tree {
  private Tree() {}

  @SuppressWarnings("unchecked")
  public static Map<String, Object> map(Object node) {
    if (!(node instanceof Map<?, ?>)) {
      throw new SpecException("expected a mapping, found: " + node);
    }
    return (Map<String, Object>) node;
  }

  @SuppressWarnings("unchecked")
  public static List<Object> list(Object node) {
    if (!(node instanceof List<?>)) {
      throw new SpecException("expected a sequence, found: " + node);
    }
    return (List<Object>) node;
  }

  /** The mapping under a key, or an empty one. */
  public static Map<String, Object> map(Map<String, Object> node, String key) {
    return node.get(key) == null ? new LinkedHashMap<>() : map(node.get(key));
  }

  /** The sequence under a key, or an empty one. */
  public static List<Object> list(Map<String, Object> node, String key) {
    return node.get(key) == null ? new ArrayList<>() : list(node.get(key));
  }

  /** A mapping of keys and values in turn; in that order, which that of {@code Map.of} is not. */
  public static Map<String, Object> of(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  /** The keys of both, those of the one first. */
  public static Set<String> keys(Map<String, Object> one, Map<String, Object> other) {
    Set<String> keys = new LinkedHashSet<>(one.keySet());
    keys.addAll(other.keySet());
    return keys;
  }

  /** What the one has and the other has not. */
  public static <T> List<T> without(Set<T> one, Set<T> other) {
    return one.stream().filter(item -> !other.contains(item)).toList();
  }

  public static Object copy(Object node) {
    if (node instanceof Map<?, ?>) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map(node).forEach((key, value) -> copy.put(key, copy(value)));
      return copy;
    }
    if (node instanceof List<?> list) {
      List<Object> copy = new ArrayList<>(list.size());
      list.forEach(item -> copy.add(copy(item)));
      return copy;
    }
    return node;
  }
}
