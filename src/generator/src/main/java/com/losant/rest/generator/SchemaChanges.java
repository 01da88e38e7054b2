package com.losant.rest.generator;

import static com.losant.rest.generator.Changes.show;
import static com.losant.rest.generator.Tree.without;

import com.losant.rest.generator.Change.Severity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares schemas keyword by keyword. Requests break where less is accepted than before, answers
 * where more may come than before; but values, kinds and properties that are new never break an
 * answer, for which the description tells clients to be prepared. A keyword that is unknown here
 * breaks both.
 */
final class SchemaChanges {
  private static final Set<String> UPPER_LIMITS =
      Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
  private static final Set<String> LOWER_LIMITS =
      Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");

  private final References before;
  private final References now;
  private final Changes changes;
  private final Set<List<Object>> seen = new HashSet<>();

  SchemaChanges(References before, References now, Changes changes) {
    this.before = before;
    this.now = now;
    this.changes = changes;
  }

  void compare(Place place, Object was, Object is) {
    String oldName = References.name(was);
    String newName = References.name(is);
    if (oldName == null || newName == null) {
      keywords(place, before.withSiblings(was), now.withSiblings(is));
      return;
    }
    keywords(place, References.siblings(was), References.siblings(is));
    List<Object> pair = List.of(place.action(), place.answer(), oldName, newName);
    if (!seen.add(pair)) {
      return;
    }
    Map<String, Object> old = before.resolve(was);
    Map<String, Object> young = now.resolve(is);
    if (oldName.equals(newName)) {
      keywords(place.at("schema " + newName), old, young);
    } else {
      if (becomesClass(young)) {
        changes.add(
            place, Severity.BREAKING, "schema " + oldName + " replaced by schema " + newName);
      }
      keywords(place, old, young);
      seen.remove(pair); // the same may have happened in other places
    }
  }

  /** Generated clients know such a schema by its name. */
  private static boolean becomesClass(Map<String, Object> schema) {
    return List.of("properties", "enum", "oneOf", "anyOf", "allOf").stream()
        .anyMatch(schema::containsKey);
  }

  private void keywords(Place place, Map<String, Object> was, Map<String, Object> is) {
    types(place, was, is);
    values(place, was, is);
    required(place, was, is);
    for (String key : Tree.keys(was, is)) {
      if (UPPER_LIMITS.contains(key) || LOWER_LIMITS.contains(key)) {
        limit(place, key, (Number) was.get(key), (Number) is.get(key));
        continue;
      }
      switch (key) {
        case "type", "enum", "const", "required" -> {} // above
        case "properties" -> properties(place, Tree.map(was, key), Tree.map(is, key));
        case "patternProperties" -> patterns(place, Tree.map(was, key), Tree.map(is, key));
        case "additionalProperties" ->
            additional(place, was.getOrDefault(key, true), is.getOrDefault(key, true));
        case "items" -> items(place, was.get(key), is.get(key));
        case "oneOf", "anyOf", "allOf" ->
            variants(
                place,
                key,
                Tree.list(was, key),
                Tree.list(is, key),
                is.containsKey("discriminator"));
        case "discriminator" -> discriminator(place, Tree.map(was, key), Tree.map(is, key));
        case "default" -> defaultValue(place, was, is);
        case "pattern" -> pattern(place, was.get(key), is.get(key));
        case "x-enum-varnames" -> names(place, was, is);
        default -> changes.compare(place, key, was.get(key), is.get(key));
      }
    }
  }

  /** Types that are new break answers: a reader may get null where there always was a text. */
  private void types(Place place, Map<String, Object> was, Map<String, Object> is) {
    Set<Object> old = typesOf(was);
    Set<Object> young = typesOf(is);
    if (!limitedOrFree(place, "type", old, young)) {
      missing(young, old).forEach(type -> changes.widened(place, "type " + type + " added"));
      missing(old, young).forEach(type -> changes.narrowed(place, "type " + type + " removed"));
    }
  }

  private static List<Object> missing(Set<Object> types, Set<Object> from) {
    return without(types, from).stream()
        .filter(type -> !(type.equals("integer") && from.contains("number")))
        .toList();
  }

  private static Set<Object> typesOf(Map<String, Object> schema) {
    Object type = schema.get("type");
    return type instanceof String ? Set.of(type) : new LinkedHashSet<>(Tree.list(schema, "type"));
  }

  private void values(Place place, Map<String, Object> was, Map<String, Object> is) {
    Set<Object> old = valuesOf(was);
    Set<Object> young = valuesOf(is);
    if (!limitedOrFree(place, "value", old, young)) {
      boolean another = Collections.disjoint(old, young); // rather than one more
      without(young, old)
          .forEach(
              value ->
                  changes.add(
                      place,
                      another ? Severity.BREAKING : Severity.ADDED,
                      "value " + show(value) + " added"));
      without(old, young)
          .forEach(value -> changes.narrowed(place, "value " + show(value) + " removed"));
    }
  }

  private static Set<Object> valuesOf(Map<String, Object> schema) {
    return new LinkedHashSet<>(
        schema.containsKey("const")
            ? Collections.singleton(schema.get("const"))
            : Tree.list(schema, "enum"));
  }

  /**
   * Whether there was no choice before, or is none now; where nothing is listed, all is allowed.
   */
  private boolean limitedOrFree(Place place, String noun, Set<Object> old, Set<Object> young) {
    if (old.isEmpty() == young.isEmpty()) {
      return false;
    }
    if (old.isEmpty()) {
      changes.narrowed(place, "any " + noun + " was allowed, now only " + show(young));
    } else {
      changes.widened(place, "any " + noun + " is allowed, no longer only " + show(old));
    }
    return true;
  }

  private void required(Place place, Map<String, Object> was, Map<String, Object> is) {
    Set<Object> old = new LinkedHashSet<>(Tree.list(was, "required"));
    Set<Object> young = new LinkedHashSet<>(Tree.list(is, "required"));
    without(young, old)
        .forEach(name -> changes.narrowed(place, "property " + name + " is now required"));
    Set<String> gone = new HashSet<>(Tree.map(was, "properties").keySet());
    gone.removeAll(Tree.map(is, "properties").keySet());
    for (Object name : without(old, young)) {
      if (!gone.contains(name)) { // what is gone is told of anyway
        changes.widened(place, "property " + name + " is no longer required");
      }
    }
  }

  private void limit(Place place, String key, Number was, Number is) {
    if (Objects.equals(was, is)) {
      return;
    }
    if (was == null) {
      changes.narrowed(place, key + " " + is + " added");
    } else if (is == null) {
      changes.add(place, Severity.CHANGED, key + " removed, was " + was);
    } else {
      boolean raised = new BigDecimal(is.toString()).compareTo(new BigDecimal(was.toString())) > 0;
      String what = key + (raised ? " raised" : " lowered") + " from " + was + " to " + is;
      if (raised == UPPER_LIMITS.contains(key)) {
        changes.add(place, Severity.CHANGED, what);
      } else {
        changes.narrowed(place, what);
      }
    }
  }

  private void properties(Place place, Map<String, Object> was, Map<String, Object> is) {
    for (String name : Tree.keys(was, is)) {
      if (!was.containsKey(name)) {
        changes.add(place, Severity.ADDED, "property " + name + " added");
      } else if (!is.containsKey(name)) {
        changes.add(place, Severity.BREAKING, "property " + name + " removed");
      } else {
        compare(place.in("property " + name), was.get(name), is.get(name));
      }
    }
  }

  private void patterns(Place place, Map<String, Object> was, Map<String, Object> is) {
    for (String pattern : Tree.keys(was, is)) {
      if (was.containsKey(pattern) && is.containsKey(pattern)) {
        compare(place.in("properties like " + pattern), was.get(pattern), is.get(pattern));
      } else {
        changes.compare(place, "properties like " + pattern, was.get(pattern), is.get(pattern));
      }
    }
  }

  private void additional(Place place, Object was, Object is) {
    if (was instanceof Map<?, ?> && is instanceof Map<?, ?>) {
      compare(place.in("other properties"), was, is);
    } else if (!was.equals(is)) {
      String what = "additionalProperties changed from " + show(was) + " to " + show(is);
      if (was.equals(false)) {
        changes.add(place, Severity.CHANGED, what);
      } else if (is.equals(true)) {
        changes.widened(place, what);
      } else {
        changes.narrowed(place, what);
      }
    }
  }

  private void items(Place place, Object was, Object is) {
    if (was == null || is == null) {
      changes.compare(place, "items", was, is);
    } else {
      compare(place.in("items"), was, is);
    }
  }

  /**
   * Compares variants by their names, or by all that they are.
   *
   * @param open whether readers tell them apart by a discriminator, and meet new ones as new kinds
   */
  private void variants(Place place, String key, List<Object> was, List<Object> is, boolean open) {
    Map<String, Object> old = byName(was);
    Map<String, Object> young = byName(is);
    for (String name : Tree.keys(old, young)) {
      String what = "variant " + Changes.shorten(name) + " of " + key;
      if (old.containsKey(name) && young.containsKey(name)) {
        compare(place, old.get(name), young.get(name));
      } else if (key.equals("allOf")) {
        changes.add(
            place, Severity.BREAKING, what + (young.containsKey(name) ? " added" : " removed"));
      } else if (old.containsKey(name)) {
        changes.narrowed(place, what + " removed");
      } else if (open) {
        changes.add(place, Severity.ADDED, what + " added");
      } else {
        changes.widened(place, what + " added");
      }
    }
  }

  private static Map<String, Object> byName(List<Object> schemas) {
    Map<String, Object> byName = new LinkedHashMap<>();
    for (Object schema : schemas) {
      String name = References.name(schema);
      byName.put(name == null ? JsonMapper.shared().writeValueAsString(schema) : name, schema);
    }
    return byName;
  }

  private void discriminator(Place place, Map<String, Object> was, Map<String, Object> is) {
    for (String key : Tree.keys(was, is)) {
      if (!key.equals("mapping")) {
        changes.compare(place, "discriminator." + key, was.get(key), is.get(key));
      }
    }
    Map<String, Object> old = Tree.map(was, "mapping");
    Map<String, Object> young = Tree.map(is, "mapping");
    for (String kind : Tree.keys(old, young)) {
      if (!old.containsKey(kind)) {
        changes.add(place, Severity.ADDED, "kind " + kind + " added");
      } else if (!young.containsKey(kind)) {
        changes.narrowed(place, "kind " + kind + " removed");
      } else {
        changes.compare(place, "kind " + kind, old.get(kind), young.get(kind));
      }
    }
  }

  private void defaultValue(Place place, Map<String, Object> was, Map<String, Object> is) {
    Object old = was.get("default");
    Object young = is.get("default");
    if (!was.containsKey("default")) {
      changes.add(place, Severity.ADDED, "default " + show(young) + " added");
    } else if (!is.containsKey("default")) {
      changes.narrowed(place, "default " + show(old) + " removed");
    } else if (!Objects.equals(old, young)) {
      // Whoever leaves the value out gets something else.
      changes.narrowed(place, "default changed from " + show(old) + " to " + show(young));
    }
  }

  private void pattern(Place place, Object was, Object is) {
    if (was == null) {
      changes.narrowed(place, "pattern " + show(is) + " added");
    } else if (is == null) {
      changes.add(place, Severity.CHANGED, "pattern removed, was " + show(was));
    } else {
      changes.compare(place, "pattern", was, is);
    }
  }

  /** Names of constants in generated clients. */
  private void names(Place place, Map<String, Object> was, Map<String, Object> is) {
    Set<String> old = namesOf(was);
    Set<String> young = namesOf(is);
    without(young, old).forEach(name -> changes.add(place, Severity.ADDED, name + " added"));
    without(old, young).forEach(name -> changes.add(place, Severity.BREAKING, name + " removed"));
  }

  private static Set<String> namesOf(Map<String, Object> schema) {
    List<Object> values = Tree.list(schema, "enum");
    List<Object> names = Tree.list(schema, "x-enum-varnames");
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i < names.size(); i++) {
      Object value = i < values.size() ? values.get(i) : null;
      pairs.add("name " + names.get(i) + " of the value " + show(value));
    }
    return pairs;
  }
}
