package com.losant.rest.generator;

import com.losant.rest.generator.Change.Severity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What differs between two editions of the description, as bundled. Every difference is named, and
 * what is not understood counts as a break. A break is what a program meets that was written for
 * the older edition, be it on the wire or in the names of a generated client.
 */
final class SpecChanges {
  private final Map<String, Object> before;
  private final Map<String, Object> now;
  private final Changes changes = new Changes();

  private SpecChanges(Map<String, Object> before, Map<String, Object> now) {
    this.before = before;
    this.now = now;
  }

  static List<Change> between(Map<String, Object> before, Map<String, Object> now) {
    SpecChanges comparison = new SpecChanges(before, now);
    comparison.document();
    return comparison.changes.list();
  }

  private void document() {
    for (String key : Tree.keys(before, now)) {
      Object was = before.get(key);
      Object is = now.get(key);
      switch (key) {
        case "info", "tags" -> words(key, was, is);
        case "paths" -> actions();
        case "components" -> components(Tree.map(before, key), Tree.map(now, key));
        case "security" -> {} // each action is compared with what holds for it
        default -> changes.compare(Place.of("description"), key, was, is);
      }
    }
  }

  private void words(String place, Object was, Object is) {
    if (!Objects.equals(was, is)) {
      changes.add(Place.of(place), Severity.WORDS, "changed");
    }
  }

  private void actions() {
    Map<String, Operation> was = Operation.byId(before);
    Map<String, Operation> added = Operation.byId(now);
    OperationChanges operations =
        new OperationChanges(new References(before), new References(now), changes);
    for (Operation old : was.values()) {
      Optional<Operation> same =
          added.containsKey(old.id())
              ? Optional.of(added.get(old.id()))
              : added.values().stream()
                  .filter(other -> other.route().equals(old.route()))
                  .filter(other -> !was.containsKey(other.id()))
                  .findFirst();
      if (same.isPresent()) {
        added.remove(same.get().id());
        operations.compare(old, same.get());
      } else {
        changes.add(Place.of(old.id()), Severity.BREAKING, "action removed");
      }
    }
    added.keySet().forEach(id -> changes.add(Place.of(id), Severity.ADDED, "action added"));
  }

  /** Those components to which no action and no schema leads; all others are compared there. */
  private void components(Map<String, Object> was, Map<String, Object> is) {
    Map<String, Object> oldExamples = Tree.map(was, "examples");
    Map<String, Object> newExamples = Tree.map(is, "examples");
    for (String name : Tree.keys(oldExamples, newExamples)) {
      words("example " + name, oldExamples.get(name), newExamples.get(name));
    }
    Map<String, Object> oldSchemes = Tree.map(was, "securitySchemes");
    Map<String, Object> newSchemes = Tree.map(is, "securitySchemes");
    for (String name : Tree.keys(oldSchemes, newSchemes)) {
      Map<String, Object> oldScheme = Tree.map(oldSchemes, name);
      Map<String, Object> newScheme = Tree.map(newSchemes, name);
      for (String key : Tree.keys(oldScheme, newScheme)) {
        Place place = Place.of("security scheme " + name);
        changes.compare(place, key, oldScheme.get(key), newScheme.get(key));
      }
    }
  }
}
