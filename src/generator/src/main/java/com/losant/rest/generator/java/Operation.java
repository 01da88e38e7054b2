package com.losant.rest.generator.java;

import com.losant.rest.generator.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An operation of a bundle, which follows the references to its parts.
 *
 * @param bundle the whole bundle, to which references lead
 * @param path its path
 * @param item the path item that it is in
 * @param method its HTTP method, in lower case
 * @param node what the bundle says of it
 */
record Operation(
    Map<String, Object> bundle,
    String path,
    Map<String, Object> item,
    String method,
    Map<String, Object> node) {
  static final String EVENT_STREAM = "text/event-stream";

  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  /** All operations of a bundle, in its order. */
  static List<Operation> all(Map<String, Object> bundle) {
    List<Operation> all = new ArrayList<>();
    Tree.map(bundle, "paths")
        .forEach(
            (path, node) -> {
              Map<String, Object> item = Tree.map(node);
              for (String method : METHODS) {
                if (item.containsKey(method)) {
                  all.add(new Operation(bundle, path, item, method, Tree.map(item.get(method))));
                }
              }
            });
    return all;
  }

  String id() {
    return (String) node.get("operationId");
  }

  /** The parameters of its path item, and its own. */
  List<Map<String, Object>> parameters() {
    List<Object> all = new ArrayList<>(Tree.list(item, "parameters"));
    all.addAll(Tree.list(node, "parameters"));
    return all.stream().map(parameter -> dereference(Tree.map(parameter))).toList();
  }

  /** The names of the parameters in the query, with their defaults or null. */
  Map<String, Object> queryDefaults() {
    Map<String, Object> defaults = new LinkedHashMap<>();
    for (Map<String, Object> parameter : parameters()) {
      if ("query".equals(parameter.get("in"))) {
        defaults.put((String) parameter.get("name"), parameterSchema(parameter).get("default"));
      }
    }
    return defaults;
  }

  /** The schema of a parameter, or of the JSON that it is sent as. */
  static Map<String, Object> parameterSchema(Map<String, Object> parameter) {
    return parameter.containsKey("schema")
        ? Tree.map(parameter.get("schema"))
        : jsonSchema(parameter);
  }

  /** The request body; empty if there is none. */
  Map<String, Object> body() {
    return dereference(Tree.map(node, "requestBody"));
  }

  /** All responses by their statuses. */
  Map<String, Map<String, Object>> responses() {
    Map<String, Map<String, Object>> responses = new LinkedHashMap<>();
    Tree.map(node, "responses")
        .forEach((status, response) -> responses.put(status, dereference(Tree.map(response))));
    return responses;
  }

  /** The successful responses, in the order of their statuses. */
  Map<String, Map<String, Object>> successes() {
    Map<String, Map<String, Object>> successes = new TreeMap<>(responses());
    successes.keySet().removeIf(status -> !status.startsWith("2"));
    return successes;
  }

  /** The first successful response, which says what the action returns when it is carried out. */
  Map<String, Object> success() {
    return successes().values().stream().findFirst().orElse(Map.of());
  }

  /** Whether the server sends events. */
  boolean isStream() {
    return responses().values().stream()
        .anyMatch(response -> Tree.map(response, "content").containsKey(EVENT_STREAM));
  }

  /** The schema of what is read at once: of a document, or of the data of an event. */
  static Map<String, Object> resultSchema(Map<String, Object> response) {
    Map<String, Object> events = contentSchema(response, EVENT_STREAM);
    return events.isEmpty() ? jsonSchema(response) : events;
  }

  static Map<String, Object> jsonSchema(Map<String, Object> withContent) {
    return contentSchema(withContent, "application/json");
  }

  static Map<String, Object> formSchema(Map<String, Object> body) {
    return contentSchema(body, "multipart/form-data");
  }

  private static Map<String, Object> contentSchema(
      Map<String, Object> withContent, String mediaType) {
    return Tree.map(Tree.map(Tree.map(withContent, "content"), mediaType), "schema");
  }

  private Map<String, Object> dereference(Map<String, Object> part) {
    if (!(part.get("$ref") instanceof String ref)) {
      return part;
    }
    Object target = bundle;
    for (String key : ref.substring(2).split("/")) {
      target = Tree.map(target).get(key);
    }
    return Tree.map(target);
  }

  /** Returns the documented name. */
  @Override
  public String toString() {
    return id();
  }
}
