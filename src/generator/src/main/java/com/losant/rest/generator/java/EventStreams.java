package com.losant.rest.generator.java;

import com.losant.rest.generator.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the description says of event streams. */
final class EventStreams {
  private static final String MEDIA_TYPE = "text/event-stream";
  private static final String EXTENSION = "x-event-stream";

  private final Map<String, Object> bundle;

  EventStreams(Map<String, Object> bundle) {
    this.bundle = bundle;
  }

  /** The schema of the data of one event; empty if a response is no stream. */
  static Map<String, Object> schema(Map<String, Object> response) {
    return Tree.map(Tree.map(Tree.map(response, "content"), MEDIA_TYPE), "schema");
  }

  boolean isStream(Map<String, Object> operation) {
    return Tree.map(operation, "responses").values().stream()
        .map(response -> ResourceBuilder.dereference(bundle, Tree.map(response)))
        .anyMatch(response -> Tree.map(response, "content").containsKey(MEDIA_TYPE));
  }

  /** What keeps an action with events, or with the extension, from being a stream in Java. */
  List<String> faults(String id, Map<String, Object> item, Map<String, Object> operation) {
    Map<String, Object> extension = Tree.map(operation, EXTENSION);
    List<String> faults = new ArrayList<>();
    if (!isStream(operation)) {
      if (!extension.isEmpty()) {
        faults.add(id + ": has " + EXTENSION + ", and no response of " + MEDIA_TYPE);
      }
      return faults;
    }
    Map<String, Object> responses = Tree.map(operation, "responses");
    List<String> successes =
        responses.keySet().stream().filter(status -> status.startsWith("2")).toList();
    if (!successes.equals(List.of("200"))
        || Tree.map(ResourceBuilder.dereference(bundle, Tree.map(responses, "200")), "content")
                .size()
            != 1) {
      faults.add(id + ": an event stream is the only success of its action, with the status 200");
    }
    if (!(extension.get("event") instanceof String)) {
      faults.add(id + ": " + EXTENSION + " has to name the event of its stream");
    }
    if (!operation.get("x-idempotent").equals(true) || operation.containsKey("requestBody")) {
      faults.add(id + ": an event stream is opened again and again; it is a GET without a body");
    }
    if (extension.containsKey("keepAlive") && keepAlive(item, operation).isEmpty()) {
      faults.add(
          id
              + ": keepAlive of "
              + EXTENSION
              + " has to name a query parameter with whole seconds and a default");
    }
    return faults;
  }

  /** What the stream consists of; call it if there are no faults. */
  JavaResource.Events of(Map<String, Object> item, Map<String, Object> operation) {
    return new JavaResource.Events(
        (String) Tree.map(operation, EXTENSION).get("event"),
        keepAlive(item, operation).orElse(null));
  }

  private Optional<JavaResource.KeepAlive> keepAlive(
      Map<String, Object> item, Map<String, Object> operation) {
    Object name = Tree.map(operation, EXTENSION).get("keepAlive");
    List<Object> parameters = new ArrayList<>(Tree.list(item, "parameters"));
    parameters.addAll(Tree.list(operation, "parameters"));
    return parameters.stream()
        .map(parameter -> ResourceBuilder.dereference(bundle, Tree.map(parameter)))
        .filter(
            parameter -> parameter.get("name").equals(name) && parameter.get("in").equals("query"))
        .map(parameter -> Tree.map(parameter, "schema"))
        .filter(schema -> schema.get("default") instanceof Integer seconds && seconds > 0)
        .map(schema -> new JavaResource.KeepAlive((String) name, (Integer) schema.get("default")))
        .findFirst();
  }
}
