package com.losant.rest.contract;

import com.losant.rest.contract.Bundle.Operation;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the actions of the bundle take and answer in the form of contract/actions.txt. */
final class ActionFacts {
  private static final Set<String> METHODS = Set.of("GET", "POST", "PATCH", "DELETE");

  private final Bundle bundle;
  private final SchemaFacts schemas;

  /** The schemas that bodies, answers and parameters name. */
  private final Set<String> named = new TreeSet<>();

  ActionFacts(Bundle bundle) {
    this.bundle = bundle;
    this.schemas = new SchemaFacts(bundle);
  }

  Map<String, String> all() {
    Map<String, String> facts = new TreeMap<>();
    JsonNode document = bundle.document();
    facts.put("api", "version " + document.at("/info/version").asString());
    document
        .path("servers")
        .forEach(server -> facts.put("api.server " + server.path("url").asString(), "offered"));
    JsonNode scheme = bundle.component("securitySchemes", "accessToken");
    facts.put(
        "api.authentication",
        scheme.path("type").asString() + " " + scheme.path("scheme").asString());
    bundle.operations().forEach(operation -> put(facts, operation));
    return facts;
  }

  Set<String> namedSchemas() {
    return named;
  }

  private void put(Map<String, String> facts, Operation operation) {
    String id = operation.id();
    facts.put(id, operation.method() + " " + operation.path());
    for (JsonNode requirement : operation.node().path("security")) {
      facts.put(id + ".scope " + scopes(requirement), "enough");
    }
    for (JsonNode parameter : operation.parameters()) {
      String name = parameter.path("in").asString() + " " + parameter.path("name").asString();
      facts.put(id + "." + name + mark(parameter), parameter(parameter));
    }
    if (operation.node().has("requestBody")) {
      JsonNode body = bundle.follow(operation.node().get("requestBody"));
      facts.put(id + ".body" + mark(body), content(body));
    }
    for (var answer : operation.node().path("responses").properties()) {
      facts.put(id + ".answer " + answer.getKey(), answer(bundle.follow(answer.getValue())));
    }
    facts.put(id + ".idempotent", operation.node().path("x-idempotent").asString());
    JsonNode throttle = operation.node().path("x-throttle");
    if (!throttle.isMissingNode()) {
      facts.put(
          id + ".throttle",
          "%s requests in %s for each %s"
              .formatted(
                  throttle.path("requests").asString(),
                  throttle.path("per").asString(),
                  throttle.path("scope").asString()));
    }
  }

  /** One scope of the one scheme; anything else comes out as its JSON, and equals no row. */
  private static String scopes(JsonNode requirement) {
    JsonNode scopes = requirement.path("accessToken");
    return requirement.size() == 1 && scopes.size() == 1
        ? scopes.get(0).asString()
        : requirement.toString();
  }

  private String parameter(JsonNode parameter) {
    if (parameter.has("content")) {
      return content(parameter) + " as JSON";
    }
    JsonNode schema = parameter.path("schema");
    if (parameter.path("x-query-encoding").asString("").equals("indexed")) {
      return name(schema) + " in indexed brackets";
    }
    // A default belongs to the parameter; in a schema it would be one more fact.
    ObjectNode bare = (ObjectNode) schema.deepCopy();
    bare.remove("default");
    JsonNode standard = schema.path("default");
    return schemas.of(bare)
        + (standard.isMissingNode() ? "" : ", default " + standard.asString())
        + (parameter.path("allowEmptyValue").asBoolean(false) ? ", or empty" : "")
        + (parameter.has("style") ? ", style " + parameter.get("style").asString() : "");
  }

  private String answer(JsonNode answer) {
    JsonNode headers = answer.path("headers");
    return content(answer)
        + (headers.isEmpty() ? "" : ", with " + String.join(", ", headers.propertyNames()));
  }

  private String content(JsonNode holder) {
    JsonNode content = holder.path("content");
    String types =
        content.propertyNames().stream()
            .filter(type -> !type.equals("application/json"))
            .map(type -> ", or as " + type)
            .collect(Collectors.joining());
    JsonNode schema = content.path("application/json").path("schema");
    return (schema.isMissingNode() ? "no JSON" : name(schema)) + types;
  }

  private String name(JsonNode schema) {
    if (!schema.has("$ref")) {
      return schemas.of(schema);
    }
    named.add(Bundle.referenced(schema));
    return Bundle.referenced(schema);
  }

  private static String mark(JsonNode node) {
    return node.path("required").asBoolean(false) ? "!" : "";
  }

  /**
   * Gives the facts under "every ... action" to each action of that resource or method, unless it
   * has a fact of its own there.
   */
  static Map<String, String> expand(Map<String, String> table) {
    Map<String, String> facts = new TreeMap<>();
    Map<String, String> common = new TreeMap<>();
    table.forEach((key, fact) -> (key.startsWith("every ") ? common : facts).put(key, fact));
    for (var action : table.entrySet()) {
      String method = action.getValue().split(" ", 2)[0];
      if (METHODS.contains(method)) {
        String resource = action.getKey().substring(0, action.getKey().indexOf('.'));
        common.forEach(
            (key, fact) -> {
              String group = key.substring("every ".length(), key.indexOf("action")).strip();
              if (group.isEmpty() || group.equals(method) || group.equals(resource)) {
                facts.putIfAbsent(action.getKey() + key.substring(key.indexOf('.')), fact);
              }
            });
      }
    }
    return facts;
  }
}
