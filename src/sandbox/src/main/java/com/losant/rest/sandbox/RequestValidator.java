package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.UploadedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Reads a request as the description says, and refuses it with everything that is wrong. */
final class RequestValidator {
  private final SchemaValidator schemas;
  private final boolean strict;

  /**
   * Checks requests.
   *
   * @param strict whether unknown query parameters are refused
   */
  RequestValidator(SchemaValidator schemas, boolean strict) {
    this.schemas = schemas;
    this.strict = strict;
  }

  ActionRequest validate(Operation operation, SandboxRequest request, List<String> segments) {
    List<String> violations = new ArrayList<>();
    Map<String, List<String>> query = QueryString.parse(request.query(), violations);
    Map<String, String> path = operation.match(segments).orElseThrow(IllegalStateException::new);
    ObjectNode parameters = JsonTrees.object();
    for (OperationParameter parameter : operation.parameters()) {
      Optional<JsonNode> value =
          switch (parameter.in()) {
            case "path" -> pathValue(parameter, path.get(parameter.name()), violations);
            case "header" -> headerValue(parameter, request);
            default -> queryValue(parameter, query, violations);
          };
      value.ifPresent(
          given -> {
            violations.addAll(schemas.check(parameter.pointer(), parameter.label(), given));
            parameters.set(parameter.name(), given);
          });
      if (value.isEmpty() && !parameter.fallback().isMissingNode()) {
        parameters.set(parameter.name(), parameter.fallback());
      }
    }
    if (strict) {
      refuseUnknown(operation, query.keySet(), violations);
    }
    Map<String, UploadedFile> files = new HashMap<>();
    JsonNode body = body(operation, request, files, violations);
    if (!violations.isEmpty()) {
      throw RefusedException.invalid(violations);
    }
    String origin = request.header("Host").map(host -> "http://" + host).orElse("");
    return new ActionRequest(operation.id(), parameters, body, files, origin);
  }

  private static void refuseUnknown(
      Operation operation, Set<String> names, List<String> violations) {
    for (String name : names) {
      boolean known =
          operation.parameters().stream()
              .filter(parameter -> parameter.in().equals("query"))
              .anyMatch(parameter -> parameter.isNamed(name));
      if (!known) {
        violations.add("query parameter " + name + ": is unknown to " + operation.id());
      }
    }
  }

  private static Optional<JsonNode> pathValue(
      OperationParameter parameter, String raw, List<String> violations) {
    Optional<String> decoded = QueryString.decode(raw);
    if (decoded.isEmpty()) {
      violations.add(parameter.label() + ": is not percent-encoded UTF-8");
    }
    return decoded.map(StringNode::valueOf);
  }

  private static Optional<JsonNode> headerValue(
      OperationParameter parameter, SandboxRequest request) {
    return request.header(parameter.name()).map(StringNode::valueOf);
  }

  private static Optional<JsonNode> queryValue(
      OperationParameter parameter, Map<String, List<String>> query, List<String> violations) {
    if (parameter.encoding() == OperationParameter.Encoding.BRACKETS) {
      return bracketedValue(parameter, query, violations);
    }
    List<String> values = query.getOrDefault(parameter.name(), List.of());
    if (values.size() > 1) {
      violations.add(parameter.label() + ": is given " + values.size() + " times");
      return Optional.empty();
    }
    if (parameter.encoding() == OperationParameter.Encoding.JSON) {
      refuseEntries(parameter, query.keySet(), violations);
    }
    if (values.isEmpty() || (parameter.emptyIsNone() && values.get(0).isEmpty())) {
      if (parameter.required()) {
        violations.add(parameter.label() + ": is required");
      }
      return Optional.empty();
    }
    return switch (parameter.encoding()) {
      case JSON -> json(parameter.label(), values.get(0), violations);
      case COMMAS -> Optional.of(list(parameter.shape(), values.get(0)));
      default -> Optional.of(parameter.shape().typed(values.get(0)));
    };
  }

  private static Optional<JsonNode> bracketedValue(
      OperationParameter parameter, Map<String, List<String>> query, List<String> violations) {
    boolean isGiven = query.keySet().stream().anyMatch(parameter::isNamed);
    if (!isGiven && parameter.required()) {
      violations.add(parameter.label() + ": is required");
    }
    return BracketedValue.read(parameter, query, violations);
  }

  /**
   * Clients that do not know the encoding write entries, which would pass for unknown parameters.
   */
  private static void refuseEntries(
      OperationParameter parameter, Set<String> names, List<String> violations) {
    names.stream()
        .filter(parameter::isEntry)
        .forEach(
            name ->
                violations.add(
                    "query parameter %s: is written as JSON, like %s={\"name\":\"a\"}"
                        .formatted(name, parameter.name())));
  }

  /** The entries of a list that are written as one text. */
  private static ArrayNode list(QueryShape list, String text) {
    ArrayNode entries = JsonTrees.array();
    for (String entry : text.split(",", -1)) {
      entries.add(list.items().typed(entry));
    }
    return entries;
  }

  private JsonNode body(
      Operation operation,
      SandboxRequest request,
      Map<String, UploadedFile> files,
      List<String> violations) {
    if (operation.body().isEmpty()) {
      return MissingNode.getInstance();
    }
    if (!operation.form().isEmpty()) {
      return FormReader.read(schemas, operation, request, files, violations);
    }
    if (!operation.bodyRequired() && isNothing(request.body())) {
      return JsonTrees.object();
    }
    String contentType = request.header("Content-Type").orElse("");
    String mediaType = contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
    if (!mediaType.equals("application/json")) {
      violations.add("header Content-Type: is '" + contentType + "', not application/json");
      return MissingNode.getInstance();
    }
    if (request.body().isBlank()) {
      violations.add("body: is required");
      return MissingNode.getInstance();
    }
    Optional<JsonNode> body = json("body", request.body(), violations);
    body.ifPresent(value -> violations.addAll(schemas.check(operation.body(), "body", value)));
    return body.orElse(MissingNode.getInstance());
  }

  /** Whether a client that has nothing to say sent this, be it as Losant's own clients do. */
  static boolean isNothing(String body) {
    return body.isBlank() || body.strip().equals("{}");
  }

  static Optional<JsonNode> json(String label, String text, List<String> violations) {
    if (text.isBlank()) {
      violations.add(label + ": is empty; leave it out, or give JSON");
      return Optional.empty();
    }
    try {
      return Optional.of(JsonTrees.parse(text));
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      String where =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      // What the parser adds in brackets speaks of its own settings. What it quotes may be a
      // secret.
      String why =
          e.getOriginalMessage()
              .replaceFirst(" \\(start marker.*", "")
              .replaceFirst("(Unrecognized token) '.*?'", "$1");
      violations.add(label + ": is not JSON" + where + ": " + why);
      return Optional.empty();
    }
  }
}
