package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Reads a request as the description says, and refuses it with everything that is wrong. */
final class RequestValidator {
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,40}");

  /** Losant's client for Python writes booleans as Python does. */
  private static final Pattern BOOLEAN = Pattern.compile("[Tt]rue|[Ff]alse");

  private static final Pattern INDEXED = Pattern.compile("\\[(\\d{1,3})]\\[([^\\[\\]]+)]");

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
    JsonNode body = body(operation, request, violations);
    if (!violations.isEmpty()) {
      throw RefusedException.invalid(violations);
    }
    return new ActionRequest(parameters, body);
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
    if (parameter.encoding() == OperationParameter.Encoding.INDEXED) {
      return indexedValue(parameter, query, violations);
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
    if (parameter.encoding() == OperationParameter.Encoding.JSON) {
      return json(parameter.label(), values.get(0), violations);
    }
    return Optional.of(typed(parameter.type(), values.get(0)));
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

  /** Text that does not fit the type stays text, so that the schema says what is wrong. */
  private static JsonNode typed(String type, String text) {
    if (type.equals("integer") && INTEGER.matcher(text).matches()) {
      return BigIntegerNode.valueOf(new BigInteger(text));
    }
    if (type.equals("boolean") && BOOLEAN.matcher(text).matches()) {
      return BooleanNode.valueOf(text.equalsIgnoreCase("true"));
    }
    return StringNode.valueOf(text);
  }

  private static Optional<JsonNode> indexedValue(
      OperationParameter parameter, Map<String, List<String>> query, List<String> violations) {
    TreeMap<Integer, ObjectNode> items = new TreeMap<>();
    query.forEach(
        (name, values) -> {
          if (!parameter.isNamed(name)) {
            return;
          }
          Matcher matcher = INDEXED.matcher(name.substring(parameter.name().length()));
          if (!matcher.matches()) {
            violations.add(
                "query parameter " + name + ": is written like " + parameter.name() + "[0][type]");
          } else if (values.size() > 1) {
            violations.add("query parameter " + name + ": is given " + values.size() + " times");
          } else {
            items
                .computeIfAbsent(Integer.valueOf(matcher.group(1)), index -> JsonTrees.object())
                .put(matcher.group(2), values.get(0));
          }
        });
    if (items.isEmpty()) {
      return Optional.empty();
    }
    // An item without entries is not written, so a gap between two indexes is an empty item.
    ArrayNode array = JsonTrees.array();
    for (int i = 0; i <= items.lastKey(); i++) {
      array.add(items.getOrDefault(i, JsonTrees.object()));
    }
    return Optional.of(array);
  }

  private JsonNode body(Operation operation, SandboxRequest request, List<String> violations) {
    if (operation.body().isEmpty()) {
      return MissingNode.getInstance();
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
  private static boolean isNothing(String body) {
    return body.isBlank() || body.strip().equals("{}");
  }

  private static Optional<JsonNode> json(String label, String text, List<String> violations) {
    try {
      return Optional.of(JsonTrees.parse(text));
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      String where =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      // What the parser adds in brackets speaks of its own settings.
      String why = e.getOriginalMessage().replaceFirst(" \\(start marker.*", "");
      violations.add(label + ": is not JSON" + where + ": " + why);
      return Optional.empty();
    }
  }
}
