package com.losant.rest.generator;

import java.util.LinkedHashMap;
import java.util.Map;

/** Follows the references of one document to its components. */
record References(Map<String, Object> document) {
  /** The name of the component that is referred to, or null. */
  static String name(Object node) {
    return node instanceof Map<?, ?> map && map.get("$ref") instanceof String ref
        ? ref.substring(ref.lastIndexOf('/') + 1)
        : null;
  }

  /** What stands beside a reference. */
  static Map<String, Object> siblings(Object node) {
    Map<String, Object> siblings = new LinkedHashMap<>(Tree.map(node));
    siblings.remove("$ref");
    return siblings;
  }

  /** What is referred to, through all references; or the node itself, if it is none. */
  Map<String, Object> resolve(Object node) {
    String name = name(node);
    if (name == null) {
      return node instanceof Boolean all ? ofBoolean(all) : Tree.map(node);
    }
    String kind = ((String) Tree.map(node).get("$ref")).split("/")[2];
    Map<String, Object> components = Tree.map(document, "components");
    return withSiblings(Tree.map(components, kind).get(name));
  }

  Map<String, Object> withSiblings(Object node) {
    Map<String, Object> resolved = new LinkedHashMap<>(resolve(node));
    if (name(node) != null) {
      resolved.putAll(siblings(node));
    }
    return resolved;
  }

  /** The long form of a schema that takes everything, or nothing. */
  private static Map<String, Object> ofBoolean(boolean all) {
    return all ? Map.of() : Map.of("not", Map.of());
  }
}
