package com.losant.rest.generator;

import static com.losant.rest.generator.Tree.without;

import com.losant.rest.generator.Change.Severity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares an action with what it was: its parameters, body, answers and scopes. */
final class OperationChanges {
  private final References before;
  private final References now;
  private final Changes changes;
  private final SchemaChanges schemas;

  OperationChanges(References before, References now, Changes changes) {
    this.before = before;
    this.now = now;
    this.changes = changes;
    this.schemas = new SchemaChanges(before, now, changes);
  }

  void compare(Operation old, Operation young) {
    Place place = Place.of(young.id());
    if (!old.id().equals(young.id())) {
      changes.add(place, Severity.BREAKING, "action renamed, was " + old.id());
    }
    if (!old.route().equals(young.route())) {
      changes.add(place, Severity.BREAKING, "moved from " + old.route() + " to " + young.route());
    }
    for (String key : Tree.keys(old.content(), young.content())) {
      Object was = old.content().get(key);
      Object is = young.content().get(key);
      switch (key) {
        case "operationId" -> {} // above
        case "parameters" -> parameters(place, Tree.list(was), Tree.list(is));
        case "requestBody" -> body(place, was, is);
        case "responses" -> responses(place, Tree.map(was), Tree.map(is));
        case "security" -> scopes(place, Tree.list(was), Tree.list(is));
        default -> changes.compare(place, key, was, is);
      }
    }
  }

  private void parameters(Place place, List<Object> was, List<Object> is) {
    Map<String, Object> old = byName(before, was);
    Map<String, Object> young = byName(now, is);
    for (String name : Tree.keys(old, young)) {
      if (!young.containsKey(name)) {
        changes.add(place, Severity.BREAKING, name + " removed");
      } else if (old.containsKey(name)) {
        parameter(place, name, old.get(name), young.get(name));
      } else if (Boolean.TRUE.equals(now.resolve(young.get(name)).get("required"))) {
        changes.add(place, Severity.BREAKING, name + " added, and required");
      } else {
        changes.add(place, Severity.ADDED, name + " added");
      }
    }
  }

  /** Each by its place and name, the same for {@code $ref} or not; an action's own come last. */
  private static Map<String, Object> byName(References references, List<Object> parameters) {
    Map<String, Object> byName = new LinkedHashMap<>();
    for (Object node : parameters) {
      Map<String, Object> parameter = references.resolve(node);
      byName.put(parameter.get("in") + " parameter " + parameter.get("name"), node);
    }
    return byName;
  }

  private void parameter(Place action, String name, Object was, Object is) {
    Place place = isShared(was, is) ? action.at(name) : action.in(name);
    parts(place, before.resolve(was), now.resolve(is));
  }

  /** Whether both are the same component, of which the report speaks once for all actions. */
  private static boolean isShared(Object was, Object is) {
    return References.name(is) != null && References.name(is).equals(References.name(was));
  }

  /** What parameters, bodies, answers, their headers and their media types are made of. */
  private void parts(Place place, Map<String, Object> was, Map<String, Object> is) {
    for (String key : Tree.keys(was, is)) {
      switch (key) {
        case "required" -> required(place, was, is);
        case "schema" -> schema(place, was.get(key), is.get(key));
        case "content" -> content(place, Tree.map(was, key), Tree.map(is, key));
        case "headers" -> headers(place, Tree.map(was, key), Tree.map(is, key));
        default -> changes.compare(place, key, was.get(key), is.get(key));
      }
    }
  }

  private void required(Place place, Map<String, Object> was, Map<String, Object> is) {
    boolean old = Boolean.TRUE.equals(was.get("required"));
    boolean young = Boolean.TRUE.equals(is.get("required"));
    if (!old && young) {
      changes.narrowed(place, "is now required");
    } else if (old && !young) {
      changes.widened(place, "is no longer required");
    }
  }

  private void schema(Place place, Object was, Object is) {
    if (was == null || is == null) {
      changes.compare(place, "schema", was, is);
    } else {
      schemas.compare(place, was, is);
    }
  }

  private void body(Place action, Object was, Object is) {
    if (is == null) {
      changes.add(action, Severity.BREAKING, "body removed");
    } else if (was == null) {
      boolean required = Boolean.TRUE.equals(now.resolve(is).get("required"));
      changes.add(
          action,
          required ? Severity.BREAKING : Severity.ADDED,
          "body added" + (required ? ", and required" : ""));
    } else {
      parts(action.in("body"), before.resolve(was), now.resolve(is));
    }
  }

  private void content(Place place, Map<String, Object> was, Map<String, Object> is) {
    for (String type : Tree.keys(was, is)) {
      if (!was.containsKey(type)) {
        changes.add(place, Severity.ADDED, type + " added");
      } else if (!is.containsKey(type)) {
        changes.add(place, Severity.BREAKING, type + " removed");
      } else {
        parts(place, Tree.map(was, type), Tree.map(is, type));
      }
    }
  }

  private void responses(Place action, Map<String, Object> was, Map<String, Object> is) {
    for (String status : Tree.keys(was, is)) {
      boolean success = status.startsWith("2") || status.startsWith("3");
      if (!was.containsKey(status)) {
        changes.add(
            action,
            success ? Severity.BREAKING : Severity.ADDED,
            "answer with " + status + " added");
      } else if (!is.containsKey(status)) {
        changes.add(
            action,
            success ? Severity.BREAKING : Severity.CHANGED,
            "answer with " + status + " removed");
      } else {
        response(action.inAnswer("answer with " + status), was.get(status), is.get(status));
      }
    }
  }

  private void response(Place action, Object was, Object is) {
    Place place = isShared(was, is) ? action.at("response " + References.name(is)) : action;
    parts(place, before.resolve(was), now.resolve(is));
  }

  private void headers(Place place, Map<String, Object> was, Map<String, Object> is) {
    for (String name : Tree.keys(was, is)) {
      if (!was.containsKey(name)) {
        changes.add(place, Severity.ADDED, "header " + name + " added");
      } else if (!is.containsKey(name)) {
        changes.add(place, Severity.BREAKING, "header " + name + " removed");
      } else {
        parts(place.in("header " + name), before.resolve(was.get(name)), now.resolve(is.get(name)));
      }
    }
  }

  /** Any one of the requirements lets a request pass. */
  private void scopes(Place place, List<Object> was, List<Object> is) {
    Set<String> old = requirements(was);
    Set<String> young = requirements(is);
    without(young, old)
        .forEach(scope -> changes.add(place, Severity.ADDED, scope + " is accepted too"));
    without(old, young)
        .forEach(scope -> changes.add(place, Severity.BREAKING, scope + " is no longer accepted"));
  }

  private static Set<String> requirements(List<Object> security) {
    Set<String> requirements = new LinkedHashSet<>();
    for (Object node : security) {
      Set<String> schemes = new TreeSet<>();
      Tree.map(node)
          .forEach(
              (scheme, scopes) ->
                  schemes.add(scheme + " with " + String.join(", ", new TreeSet<>(texts(scopes)))));
      requirements.add(schemes.isEmpty() ? "no token at all" : String.join(" and ", schemes));
    }
    return requirements;
  }

  private static List<String> texts(Object list) {
    return Tree.list(list).stream().map(String.class::cast).toList();
  }
}
