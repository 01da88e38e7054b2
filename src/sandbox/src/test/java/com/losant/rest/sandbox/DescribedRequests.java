package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests for the operations of the description, made from what it says about them. */
final class DescribedRequests {
  static final String FORM = "multipart/form-data; boundary=boundary";
  private static final String RESOURCE = "/com/losant/rest/openapi/openapi.json";

  private DescribedRequests() {}

  /** The description, to be changed at will. */
  static ObjectNode document() {
    try (InputStream in = DescribedRequests.class.getResourceAsStream(RESOURCE)) {
      return (ObjectNode) JsonTrees.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The operations whose response has an end. */
  static List<Operation> documents() {
    return ApiDescription.shared().operations().stream()
        .filter(operation -> operation.events().isEmpty())
        .toList();
  }

  /** The path with identifiers, and with any value for each query parameter that is required. */
  static String target(Operation operation, Map<String, String> ids) {
    String path =
        operation.segments().stream()
            .map(
                segment ->
                    segment.startsWith("{")
                        ? ids.getOrDefault(
                            segment.substring(1, segment.length() - 1), SandboxTestBase.NOWHERE)
                        : segment)
            .collect(Collectors.joining("/", "/", ""));
    String query =
        operation.parameters().stream()
            .filter(parameter -> parameter.in().equals("query") && parameter.required())
            .map(parameter -> parameter.name() + "=1")
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** The path and what is required of the query, as the examples of the description have them. */
  static String exampleTarget(Operation operation) {
    Map<String, String> ids = new HashMap<>();
    List<String> query = new ArrayList<>();
    for (OperationParameter parameter : operation.parameters()) {
      if (parameter.in().equals("path")) {
        ids.put(parameter.name(), parameter.examples().get(0).asString());
      } else if (parameter.in().equals("query") && parameter.required()) {
        query.add(query(parameter, parameter.examples().get(0)));
      }
    }
    String path = target(operation, ids).replaceFirst("\\?.*", "");
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  /** A query parameter with a value, as it is written into an address. */
  static String query(OperationParameter parameter, JsonNode value) {
    return switch (parameter.encoding()) {
      case PLAIN -> entry(parameter.name(), value.asString());
      case JSON -> entry(parameter.name(), JsonTrees.compact(value));
      case COMMAS ->
          entry(
              parameter.name(),
              value.values().stream().map(JsonNode::asString).collect(Collectors.joining(",")));
      case BRACKETS -> String.join("&", entries(parameter.name(), value));
    };
  }

  private static List<String> entries(String name, JsonNode value) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      entries.addAll(entries(name + "[" + i + "]", value.get(i)));
    }
    value
        .properties()
        .forEach(
            entry -> entries.addAll(entries(name + "[" + entry.getKey() + "]", entry.getValue())));
    return value.isContainer() ? entries : List.of(entry(name, value.asString()));
  }

  private static String entry(String name, String value) {
    return SandboxTestBase.encode(name) + "=" + SandboxTestBase.encode(value);
  }

  /** The name of the component schema of the body, empty for an operation without one. */
  static String bodySchema(Operation operation) {
    String reference = JsonTrees.text(document().at(operation.body()), "$ref");
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  /** A form with the files that the operation needs. */
  static String form(Operation operation) {
    return operation.form().stream()
            .filter(FormPart::file)
            .map(
                part ->
                    "--boundary\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a\"\r\n\r\nx\r\n"
                        .formatted(part.name()))
            .collect(Collectors.joining())
        + "--boundary--\r\n";
  }

  /** The examples of the body, none for an operation without one. */
  static List<JsonNode> bodies(Operation operation) {
    List<JsonNode> bodies = new ArrayList<>();
    if (!operation.body().isEmpty()) {
      JsonNode document = document();
      for (JsonNode example : document.at(operation.body().replaceFirst("/schema$", "/examples"))) {
        String reference = JsonTrees.text(example, "$ref");
        JsonNode found = reference.isEmpty() ? example : document.at(reference.substring(1));
        bodies.add(found.path("value"));
      }
    }
    return bodies;
  }
}
