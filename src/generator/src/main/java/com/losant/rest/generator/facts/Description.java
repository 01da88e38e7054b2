package com.losant.rest.generator.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The bundled description in the form of the tables of facts. */
public final class Description implements Comparison.Side {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final String JSON = "application/json";

  private final JsonNode document;
  private final SchemaRows schemas;
  private final Map<String, Row> actions = new LinkedHashMap<>();

  /** Takes the bundle. */
  public Description(JsonNode document) {
    this.document = document;
    this.schemas =
        new SchemaRows(reference -> Optional.of(document.requiredAt(reference.substring(1))));
    for (var path : document.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          Row row =
              action(path.getKey(), path.getValue(), operation.getKey(), operation.getValue());
          actions.put(row.label(), row);
        }
      }
    }
  }

  @Override
  public Row api() {
    List<Row> rows = new ArrayList<>();
    document
        .path("servers")
        .forEach(server -> rows.add(Row.of("server", server.path("url").asString())));
    JsonNode scheme = document.at("/components/securitySchemes/accessToken");
    rows.add(
        Row.of(
            "authentication",
            scheme.path("type").asString() + " " + scheme.path("scheme").asString()));
    return new Row("api", "version " + document.at("/info/version").asString(), rows);
  }

  @Override
  public Map<String, Row> actions() {
    return actions;
  }

  /** What a component demands. */
  @Override
  public Row at(String name) {
    return schemas.row(name, document.path("components").path("schemas").required(name));
  }

  /** Tells which properties and parameters use which schemas. */
  void usesOfSchemas(BiConsumer<String, String> use) {
    for (JsonNode schema : document.path("components").path("schemas")) {
      for (var property : schema.path("properties").properties()) {
        use(property.getKey(), property.getValue(), use);
      }
    }
    for (JsonNode parameter : document.path("components").path("parameters")) {
      use(parameter.path("name").asString(), parameter.path("schema"), use);
    }
  }

  private static void use(String property, JsonNode schema, BiConsumer<String, String> use) {
    if (schema.has("$ref")) {
      String reference = schema.get("$ref").asString();
      use.accept(property, reference.substring(reference.lastIndexOf('/') + 1));
    }
  }

  /** The names of all schemas. */
  List<String> names() {
    return List.copyOf(document.path("components").path("schemas").propertyNames());
  }

  private Row action(String path, JsonNode item, String method, JsonNode operation) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of("scopes", scopes(operation)));
    item.path("parameters").forEach(parameter -> rows.add(parameter(follow(parameter))));
    operation.path("parameters").forEach(parameter -> rows.add(parameter(follow(parameter))));
    if (operation.has("requestBody")) {
      rows.addAll(body(follow(operation.get("requestBody"))));
    }
    for (var response : operation.path("responses").properties()) {
      String label = "response " + response.getKey();
      JsonNode content = follow(response.getValue());
      rows.add(response(label, content, operation));
      for (String header : content.path("headers").propertyNames()) {
        rows.add(Row.of(label + " header " + header, "sent"));
      }
    }
    rows.add(Row.of("idempotent", operation.path("x-idempotent").asString()));
    JsonNode limit = operation.path("x-rate-limit");
    if (!limit.isMissingNode()) {
      rows.add(
          Row.of(
              "rate limit",
              "%s requests in %s for each %s"
                  .formatted(
                      limit.path("requests").asString(),
                      limit.path("per").asString(),
                      limit.path("scope").asString())));
    }
    String id = operation.path("operationId").asString();
    return new Row(id, method.toUpperCase(Locale.ROOT) + " " + path, rows);
  }

  private static String scopes(JsonNode operation) {
    List<String> scopes = new ArrayList<>();
    operation.path("x-scopes").forEach(scope -> scopes.add(scope.asString()));
    return scopes.isEmpty() ? "none" : ScopeList.text(scopes);
  }

  Row parameter(JsonNode parameter) {
    String label =
        parameter.path("in").asString()
            + " "
            + parameter.path("name").asString()
            + (parameter.path("required").asBoolean(false) ? "!" : "");
    if (parameter.has("content")) {
      return wrapped("JSON of ", content(label, parameter));
    }
    JsonNode schema = parameter.path("schema");
    boolean isDeep = parameter.path("style").asString("").equals("deepObject");
    if (parameter.has("x-query-encoding") || isDeep) {
      // What other tools know of brackets, and not all that they need.
      boolean isComplete = isDeep && parameter.path("explode").asBoolean(false);
      return wrapped(
          isComplete ? "brackets of " : "brackets without deepObject of ",
          schemas.row(label, schema));
    }
    if (!parameter.path("explode").asBoolean(true)) {
      return wrapped("commas of ", schemas.row(label, schema));
    }
    Row row = schemas.row(label, schema);
    return new Row(
        label,
        row.fact()
            + (parameter.path("deprecated").asBoolean(false) ? ", deprecated" : "")
            + (parameter.path("allowEmptyValue").asBoolean(false) ? ", or empty" : "")
            + (parameter.has("style") ? ", style " + parameter.get("style").asString() : ""),
        row.rows());
  }

  private List<Row> body(JsonNode body) {
    boolean isRequired = body.path("required").asBoolean(false);
    JsonNode form = body.path("content").path("multipart/form-data");
    if (form.isMissingNode()) {
      return List.of(content("body" + (isRequired ? "!" : ""), body));
    }
    JsonNode schema = follow(form.path("schema"));
    Row whole = schemas.row("", schema);
    List<Row> parts = new ArrayList<>();
    if (!whole.fact().equals("object, closed")) { // as every documented form is
      parts.add(Row.of("form", whole.fact()));
    }
    if (!isRequired && whole.rows().stream().anyMatch(Row::isRequired)) {
      parts.add(Row.of("form", "may be left out, and its parts not"));
    }
    for (Row part : whole.rows()) {
      JsonNode encoding = form.path("encoding").path(part.name()).path("contentType");
      JsonNode content = schema.path("properties").path(part.name());
      boolean isFile =
          content.has("contentMediaType") && content.path("type").asString("").equals("string");
      boolean isJson = encoding.asString("").equals(JSON) || !part.reference().isEmpty();
      String fact = isFile ? "file" : isJson ? "JSON of " + part.fact() : part.fact();
      parts.add(new Row("part " + part.label(), fact, isFile ? List.of() : part.rows()));
    }
    return parts;
  }

  private Row response(String label, JsonNode response, JsonNode operation) {
    JsonNode stream = response.path("content").path("text/event-stream");
    if (!stream.isMissingNode()) {
      String event = operation.path("x-event-stream").path("event").asString("");
      Row data = schemas.row("event " + event, stream.path("schema"));
      return new Row(label, "events", List.of(data));
    }
    return response.has("content") ? content(label, response) : Row.of(label, "nothing");
  }

  private Row content(String label, JsonNode holder) {
    JsonNode content = holder.path("content");
    String others =
        content.propertyNames().stream()
            .filter(type -> !type.equals(JSON))
            .map(type -> ", or as " + type)
            .collect(Collectors.joining());
    JsonNode schema = content.path(JSON).path("schema");
    Row row = schema.isMissingNode() ? Row.of(label, "no JSON") : schemas.row(label, schema);
    return new Row(label, row.fact() + others, row.rows());
  }

  private static Row wrapped(String wrapper, Row row) {
    return new Row(row.label(), wrapper + row.fact(), row.rows());
  }

  private JsonNode follow(JsonNode node) {
    return node.has("$ref")
        ? follow(document.requiredAt(node.get("$ref").asString().substring(1)))
        : node;
  }
}
