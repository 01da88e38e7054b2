package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests for the operations of the description, made from what it says about them. */
final class DescribedRequests {
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

  /** The name of the component schema of the body, empty for an operation without one. */
  static String bodySchema(Operation operation) {
    String reference = JsonTrees.text(document().at(operation.body()), "$ref");
    return reference.substring(reference.lastIndexOf('/') + 1);
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
