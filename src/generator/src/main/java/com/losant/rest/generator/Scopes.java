package com.losant.rest.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the complete list of scopes that an action accepts out of the little that it says itself:
 * those of its family in {@code scopes.yaml}, then all of its resource, then its own one.
 */
final class Scopes {
  private static final Set<String> KEYS = Set.of("family", "reads", "own");

  private final Map<String, Object> families;
  private final Map<String, Object> areas;
  private final Path source;
  private final Faults faults;

  Scopes(Map<String, Object> document, Path source, Faults faults) {
    this.families = Tree.map(document, "families");
    this.areas = Tree.map(document, "areas");
    this.source = source;
    this.faults = faults;
  }

  /**
   * The list for one action.
   *
   * @param written what the action says under {@code x-scopes}, or null
   * @param area the area of the action, which has a family by default
   * @param file where the action is described
   */
  List<Object> of(String action, String method, Object written, String area, Path file) {
    Map<String, Object> said = said(action, written, file);
    Object reads = said.getOrDefault("reads", method.equals("get"));
    List<Object> scopes = new ArrayList<>();
    Object family = said.getOrDefault("family", areas.get(area));
    if (family != null && families.get(family) instanceof Map<?, ?> members) {
      scopes.addAll(Tree.list(Tree.map(members), "all"));
      if (Boolean.TRUE.equals(reads)) {
        scopes.addAll(Tree.list(Tree.map(members), "read"));
      }
    } else {
      faults.add(
          file,
          (family == null
                  ? action + " has no family of scopes, nor has its area `" + area + "`"
                  : action + " names the family of scopes `" + family + "`, which is unknown")
              + "; "
              + source.getFileName()
              + " has "
              + families.keySet());
    }
    scopes.add(resource(action) + ".*");
    scopes.add(said.getOrDefault("own", action));
    return scopes;
  }

  private Map<String, Object> said(String action, Object written, Path file) {
    Map<String, Object> said = new LinkedHashMap<>();
    if (written instanceof Map<?, ?>) {
      said.putAll(Tree.map(written));
    }
    if (!KEYS.containsAll(said.keySet()) || (written != null && said.isEmpty())) {
      faults.add(
          file,
          "x-scopes of " + action + " takes `family`, `reads` and `own`, not `" + written + "`");
    }
    return said;
  }

  static String resource(String action) {
    return action.contains(".") ? action.substring(0, action.indexOf('.')) : action;
  }
}
