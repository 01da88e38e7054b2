package com.losant.rest.generator.changes;

import static com.losant.rest.generator.changes.Effect.ADDS;
import static com.losant.rest.generator.changes.Effect.BREAKS;
import static com.losant.rest.generator.changes.Effect.CHANGES;
import static com.losant.rest.generator.changes.Effect.NARROWS;
import static com.losant.rest.generator.changes.Effect.REWORDS;
import static com.losant.rest.generator.changes.Effect.WIDENS;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What differs between two editions of the description, as bundled. Every difference is named, and
 * what is not understood counts as a break. A break is what a program meets that was written for
 * the older edition, be it on the wire or in the names of a generated client.
 */
final class SpecChanges {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** An action with what its path and the document say for all; the route is method and path. */
  private record Operation(String id, String route, JsonNode content) {}

  private final References before;
  private final References now;
  private final Changes changes = new Changes();
  private final SchemaChanges schemas;

  private SpecChanges(JsonNode before, JsonNode now) {
    this.before = new References(before);
    this.now = new References(now);
    this.schemas = new SchemaChanges(this.before, this.now, changes);
  }

  static List<Change> between(JsonNode before, JsonNode now) {
    SpecChanges comparison = new SpecChanges(before, now);
    comparison.document(before, now);
    return comparison.changes.list();
  }

  private void document(JsonNode before, JsonNode now) {
    for (String key : Changes.keys(before, now)) {
      JsonNode was = before.path(key);
      JsonNode is = now.path(key);
      switch (key) {
        case "info", "tags" -> words(key, was, is);
        case "paths" -> actions(operations(before), operations(now));
        case "components" -> components(was, is);
        case "security" -> {} // each action is compared with what holds for it
        default -> changes.value(Place.of("description"), key, was, is);
      }
    }
  }

  private void words(String place, JsonNode was, JsonNode is) {
    if (!was.equals(is)) {
      changes.add(Place.of(place), REWORDS, "changed");
    }
  }

  /** Those components to which no action and no schema leads; all others are compared there. */
  private void components(JsonNode was, JsonNode is) {
    for (String name : Changes.keys(was.path("examples"), is.path("examples"))) {
      words("example " + name, was.path("examples").path(name), is.path("examples").path(name));
    }
    JsonNode oldSchemes = was.path("securitySchemes");
    JsonNode newSchemes = is.path("securitySchemes");
    for (String name : Changes.keys(oldSchemes, newSchemes)) {
      Place place = Place.of("security scheme " + name);
      parts(place, oldSchemes.path(name), newSchemes.path(name));
    }
  }

  private static Map<String, Operation> operations(JsonNode document) {
    Map<String, Operation> byId = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      JsonNode item = path.getValue();
      for (String method : item.propertyNames()) {
        if (METHODS.contains(method)) {
          JsonNode own = item.get(method);
          ObjectNode content = JsonNodeFactory.instance.objectNode();
          content.set("security", document.path("security"));
          content.setAll((ObjectNode) item).remove(METHODS);
          content.setAll((ObjectNode) own);
          ArrayNode parameters = content.putArray("parameters");
          item.path("parameters").forEach(parameters::add);
          own.path("parameters").forEach(parameters::add);
          String id = own.required("operationId").stringValue();
          byId.put(id, new Operation(id, method + " " + path.getKey(), content));
        }
      }
    }
    return byId;
  }

  private void actions(Map<String, Operation> was, Map<String, Operation> added) {
    for (Operation old : was.values()) {
      Operation same = added.get(old.id());
      for (Operation other : added.values()) {
        if (same == null && other.route().equals(old.route()) && !was.containsKey(other.id())) {
          same = other;
        }
      }
      if (same == null) {
        changes.add(Place.of(old.id()), BREAKS, "action removed");
      } else {
        added.remove(same.id());
        action(Place.of(same.id()), old, same);
      }
    }
    added.keySet().forEach(id -> changes.add(Place.of(id), ADDS, "action added"));
  }

  private void action(Place place, Operation old, Operation young) {
    if (!old.id().equals(young.id())) {
      changes.add(place, BREAKS, "action renamed, was " + old.id());
    }
    if (!old.route().equals(young.route())) {
      changes.add(place, BREAKS, "moved from " + old.route() + " to " + young.route());
    }
    for (String key : Changes.keys(old.content(), young.content())) {
      JsonNode was = old.content().path(key);
      JsonNode is = young.content().path(key);
      switch (key) {
        case "operationId" -> {} // above
        case "parameters" -> inputs(place, byName(before, was), byName(now, is));
        case "requestBody" -> inputs(place, body(was), body(is));
        case "responses" -> responses(place, was, is);
        case "security" -> alternatives(place, "token", requirements(was), requirements(is));
        case "x-scopes" -> alternatives(place, "scope", scopes(was), scopes(is));
        default -> changes.value(place, key, was, is);
      }
    }
  }

  /** Each by its place and name, the same for {@code $ref} or not; an action's own come last. */
  private static ObjectNode byName(References references, JsonNode parameters) {
    ObjectNode byName = JsonNodeFactory.instance.objectNode();
    for (JsonNode node : parameters) {
      JsonNode parameter = references.resolve(node);
      byName.set(
          parameter.path("in").asString() + " parameter " + parameter.path("name").asString(),
          node);
    }
    return byName;
  }

  private static ObjectNode body(JsonNode body) {
    ObjectNode named = JsonNodeFactory.instance.objectNode();
    return body.isMissingNode() ? named : named.set("body", body);
  }

  /** What a request consists of. */
  private void inputs(Place action, ObjectNode was, ObjectNode is) {
    for (String name : Changes.keys(was, is)) {
      if (!is.has(name)) {
        changes.add(action, BREAKS, name + " removed");
      } else if (was.has(name)) {
        resolved(action, action.in(name), name, was.get(name), is.get(name));
      } else if (now.resolve(is.get(name)).path("required").asBoolean(false)) {
        changes.add(action, BREAKS, name + " added, and required");
      } else {
        changes.add(action, ADDS, name + " added");
      }
    }
  }

  private void responses(Place action, JsonNode was, JsonNode is) {
    changes.named(
        action,
        "answer with ",
        was,
        is,
        status -> isSuccess(status) ? BREAKS : ADDS,
        status -> isSuccess(status) ? BREAKS : CHANGES,
        (status, old, young) ->
            resolved(
                action.answers(),
                action.answers().in("answer with " + status),
                "response " + References.name(young),
                old,
                young));
  }

  private static boolean isSuccess(String status) {
    return status.startsWith("2") || status.startsWith("3");
  }

  /** Of a component that is the same in both the report speaks once for all actions. */
  private void resolved(Place action, Place own, String shared, JsonNode was, JsonNode is) {
    String name = References.name(is);
    boolean isShared = !name.isEmpty() && name.equals(References.name(was));
    parts(isShared ? action.at(shared) : own, before.resolve(was), now.resolve(is));
  }

  /** What parameters, bodies, answers, their headers and their media types are made of. */
  private void parts(Place place, JsonNode was, JsonNode is) {
    for (String key : Changes.keys(was, is)) {
      JsonNode old = was.path(key);
      JsonNode young = is.path(key);
      switch (key) {
        case "required" -> required(place, old.asBoolean(false), young.asBoolean(false));
        case "schema" -> schemas.compare(place, key, place, old, young);
        case "content" ->
            changes.named(
                place,
                "",
                old,
                young,
                ADDS,
                BREAKS,
                (type, one, other) -> parts(place, one, other));
        case "headers" ->
            changes.named(
                place,
                "header ",
                old,
                young,
                ADDS,
                BREAKS,
                (name, one, other) ->
                    parts(place.in("header " + name), before.resolve(one), now.resolve(other)));
        default -> changes.value(place, key, old, young);
      }
    }
  }

  private void required(Place place, boolean was, boolean is) {
    if (was != is) {
      changes.add(place, is ? NARROWS : WIDENS, is ? "is now required" : "is no longer required");
    }
  }

  /** Any one of them lets a request pass. */
  private void alternatives(Place place, String noun, Set<String> was, Set<String> is) {
    String words = noun + " %s is ";
    changes.choice(
        place, noun, was, is, ADDS, words + "accepted too", BREAKS, words + "no longer accepted");
  }

  private static Set<String> requirements(JsonNode security) {
    Set<String> requirements = new LinkedHashSet<>();
    for (JsonNode schemes : security) {
      Set<String> all = new TreeSet<>();
      schemes.forEachEntry(
          (scheme, roles) -> {
            Set<String> sorted = new TreeSet<>(scopes(roles));
            all.add(sorted.isEmpty() ? scheme : scheme + " with " + String.join(", ", sorted));
          });
      requirements.add(all.isEmpty() ? "none" : String.join(" and ", all));
    }
    return requirements;
  }

  private static Set<String> scopes(JsonNode list) {
    return Changes.items(list, JsonNode::asString);
  }
}
