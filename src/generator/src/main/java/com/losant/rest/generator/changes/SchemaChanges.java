package com.losant.rest.generator.changes;

import static com.losant.rest.generator.changes.Changes.show;
import static com.losant.rest.generator.changes.Effect.ADDS;
import static com.losant.rest.generator.changes.Effect.BREAKS;
import static com.losant.rest.generator.changes.Effect.CHANGES;
import static com.losant.rest.generator.changes.Effect.NARROWS;
import static com.losant.rest.generator.changes.Effect.WIDENS;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares schemas keyword by keyword. Requests break where less is accepted than before, answers
 * where more may come than before; but values, kinds and properties that are new never break an
 * answer, for which the description tells clients to be prepared. A keyword that is unknown here
 * breaks both.
 */
final class SchemaChanges {
  /** The name of a variant that has none and is written in its place. */
  private static final String OBJECT = "with properties of its own";

  private static final JsonNode ANYTHING = JsonNodeFactory.instance.booleanNode(true);

  private final References before;
  private final References now;
  private final Changes changes;
  private final Set<List<Object>> seen = new HashSet<>();

  SchemaChanges(References before, References now, Changes changes) {
    this.before = before;
    this.now = now;
    this.changes = changes;
  }

  void compare(Place place, JsonNode was, JsonNode is) {
    String oldName = References.name(was);
    String newName = References.name(is);
    if (oldName.isEmpty() || newName.isEmpty()) {
      keywords(place, before.resolve(was), now.resolve(is));
      return;
    }
    keywords(place, References.siblings(was), References.siblings(is));
    List<Object> pair = List.of(place.action(), place.answer(), oldName, newName);
    if (!seen.add(pair)) {
      return;
    }
    JsonNode old = before.component(was);
    JsonNode young = now.component(is);
    if (oldName.equals(newName)) {
      keywords(place.at("schema " + newName), old, young);
    } else {
      if (becomesClass(young)) {
        changes.add(place, BREAKS, "schema " + oldName + " replaced by schema " + newName);
      }
      keywords(place, old, young);
      seen.remove(pair); // the same may have happened in other places
    }
  }

  /** Generated clients know such a schema by its name. */
  private static boolean becomesClass(JsonNode schema) {
    return Stream.of("properties", "enum", "oneOf", "anyOf", "allOf").anyMatch(schema::has);
  }

  /** The same for what may be missing, which is unlike a schema that allows everything. */
  void compare(Place place, String key, Place inner, JsonNode was, JsonNode is) {
    if (was.isMissingNode() || is.isMissingNode()) {
      changes.value(place, key, was, is);
    } else {
      compare(inner, was, is);
    }
  }

  private void keywords(Place place, JsonNode was, JsonNode is) {
    // Types that are new break answers: a reader may get null where there always was a text.
    changes.choice(
        place, "type", types(was), types(is), WIDENS, "type %s added", NARROWS, "type %s removed");
    values(place, values(was), values(is));
    for (String key : Changes.keys(was, is)) {
      JsonNode old = was.path(key);
      JsonNode young = is.path(key);
      switch (key) {
        case "type", "enum", "const" -> {} // above
        case "required" ->
            properties(
                place, was, is, key, NARROWS, WIDENS, "is now required", "no longer required");
        case "x-always-present" ->
            properties(place, was, is, key, ADDS, BREAKS, "is always there", "not always there");
        case "maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties" ->
            limit(place, key, old, young, CHANGES, NARROWS);
        case "minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties" ->
            limit(place, key, old, young, NARROWS, CHANGES);
        case "pattern" -> limit(place, key, old, young, BREAKS, BREAKS);
        case "default" -> defaultValue(place, old, young);
        case "properties" ->
            changes.named(
                place,
                "property ",
                old,
                young,
                ADDS,
                BREAKS,
                (name, one, other) -> compare(place.in("property " + name), one, other));
        case "patternProperties" ->
            Changes.keys(old, young)
                .forEach(
                    name -> {
                      String like = "properties like " + name;
                      compare(place, like, place.in(like), old.path(name), young.path(name));
                    });
        case "additionalProperties" -> others(place, was.path(key), is.path(key));
        case "items" -> compare(place, key, place.in(key), old, young);
        case "allOf" -> variants(place, key, old, young, BREAKS, BREAKS);
        case "oneOf", "anyOf" ->
            variants(place, key, old, young, is.has("discriminator") ? ADDS : WIDENS, NARROWS);
        case "discriminator" -> discriminator(place, old, young);
        case "x-enum-varnames" ->
            changes.set(
                place, names(was), names(is), ADDS, "name %s added", BREAKS, "name %s removed");
        default -> changes.value(place, key, old, young);
      }
    }
  }

  private static Set<String> types(JsonNode schema) {
    JsonNode type = schema.path("type");
    Set<String> types =
        type.isString()
            ? new LinkedHashSet<>(Set.of(type.stringValue()))
            : Changes.items(type, JsonNode::asString);
    if (types.contains("number")) {
      types.add("integer");
    }
    return types;
  }

  private static Set<String> values(JsonNode schema) {
    return schema.has("const")
        ? Set.of(show(schema.get("const")))
        : Changes.items(schema.path("enum"), Changes::show);
  }

  private void values(Place place, Set<String> was, Set<String> is) {
    Effect added = Collections.disjoint(was, is) ? BREAKS : ADDS; // another one, or one more
    changes.choice(place, "value", was, is, added, "value %s added", NARROWS, "value %s removed");
  }

  /** Compares lists of properties. Of a property that is gone another line tells. */
  private void properties(
      Place place,
      JsonNode was,
      JsonNode is,
      String key,
      Effect added,
      Effect removed,
      String addedWords,
      String removedWords) {
    Set<String> old = Changes.items(was.path(key), JsonNode::asString);
    Set<String> young = Changes.items(is.path(key), JsonNode::asString);
    for (Set<String> names : List.of(old, young)) {
      names.removeIf(name -> was.path("properties").has(name) && !is.path("properties").has(name));
    }
    changes.set(
        place,
        old,
        young,
        added,
        "property %s " + addedWords,
        removed,
        "property %s is " + removedWords);
  }

  /** What is not limited before or afterwards; otherwise it depends on the direction. */
  private void limit(
      Place place, String key, JsonNode was, JsonNode is, Effect raised, Effect lowered) {
    if (was.isMissingNode()) {
      changes.add(place, NARROWS, key + " " + show(is) + " added");
    } else if (is.isMissingNode()) {
      changes.add(place, CHANGES, key + " " + show(was) + " removed");
    } else if (!was.equals(is)) {
      boolean up = was.isNumber() && is.decimalValue().compareTo(was.decimalValue()) > 0;
      changes.add(place, up ? raised : lowered, changed(key, was, is));
    }
  }

  private static String changed(String key, JsonNode was, JsonNode is) {
    return key + " changed from " + show(was) + " to " + show(is);
  }

  private void defaultValue(Place place, JsonNode was, JsonNode is) {
    if (was.isMissingNode()) {
      changes.add(place, ADDS, "default " + show(is) + " added");
    } else if (is.isMissingNode()) {
      changes.add(place, NARROWS, "default " + show(was) + " removed");
    } else if (!was.equals(is)) {
      // Whoever leaves the value out gets something else.
      changes.add(place, NARROWS, changed("default", was, is));
    }
  }

  private void others(Place place, JsonNode was, JsonNode is) {
    JsonNode old = was.isMissingNode() ? ANYTHING : was;
    JsonNode young = is.isMissingNode() ? ANYTHING : is;
    if (old.isObject() && young.isObject()) {
      compare(place.in("other properties"), old, young);
    } else if (!old.equals(young)) {
      boolean none = old.isBoolean() && !old.booleanValue();
      Effect effect = none ? CHANGES : young.equals(ANYTHING) ? WIDENS : NARROWS;
      changes.add(place, effect, changed("additionalProperties", old, young));
    }
  }

  /** Compares variants by their names, by having properties, or by all that they are. */
  private void variants(
      Place place, String key, JsonNode was, JsonNode is, Effect added, Effect removed) {
    changes.named(
        place,
        key + " variant ",
        byName(was),
        byName(is),
        added,
        removed,
        (name, one, other) -> compare(place, one, other));
  }

  private static ObjectNode byName(JsonNode schemas) {
    ObjectNode byName = JsonNodeFactory.instance.objectNode();
    for (JsonNode schema : schemas) {
      String name = References.name(schema);
      boolean isFirstObject = schema.has("properties") && !byName.has(OBJECT);
      String unnamed = isFirstObject ? OBJECT : schema.toString();
      byName.set(name.isEmpty() ? unnamed : name, schema);
    }
    return byName;
  }

  private void discriminator(Place place, JsonNode was, JsonNode is) {
    for (String key : Changes.keys(was, is)) {
      if (!key.equals("mapping")) {
        changes.value(place, "discriminator." + key, was.path(key), is.path(key));
      }
    }
    changes.named(
        place,
        "kind ",
        was.path("mapping"),
        is.path("mapping"),
        ADDS,
        NARROWS,
        (kind, one, other) -> changes.value(place, "kind " + kind, one, other));
  }

  /** Names of constants in generated clients. */
  private static Set<String> names(JsonNode schema) {
    JsonNode names = schema.path("x-enum-varnames");
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i < names.size(); i++) {
      pairs.add(names.get(i).asString() + " of the value " + show(schema.path("enum").path(i)));
    }
    return pairs;
  }
}
