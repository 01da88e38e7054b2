package com.losant.rest.generator.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what Losant's client says of an action as rows of a table. */
final class ActionRows {
  /** What is no fact, or said elsewhere in the row. */
  private static final List<String> NOT_IN_SCHEMA =
      List.of("in", "name", "required", "description", "example", "schema");

  /** Keys of an action that rows are made of. */
  private static final Set<String> KNOWN =
      Set.of(
          "auth", "method", "path", "params", "responses", "summary", "description", "sseStream");

  private final SchemaRows schemas = SchemaRows.ofDocuments();

  Row row(String id, JsonNode resource, JsonNode action, List<String> scopes) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of("scopes", scopes.isEmpty() ? "none" : ScopeList.text(scopes)));
    resource.path("params").forEach(parameter -> rows.add(parameter(parameter)));
    action.path("params").forEach(parameter -> rows.add(parameter(parameter)));
    action
        .path("responses")
        .properties()
        .forEach(response -> rows.add(response(response.getKey(), response.getValue())));
    for (var flag : action.properties()) {
      if (!KNOWN.contains(flag.getKey())) {
        rows.add(Row.of(flag.getKey(), SchemaRows.value(flag.getValue())));
      }
    }
    String path = resource.path("path").asString("") + action.path("path").asString("");
    return new Row(id, action.path("method").asString() + " " + path, rows);
  }

  Row parameter(JsonNode parameter) {
    String in = parameter.path("in").asString();
    String label =
        (in.equals("multipart") ? "part" : in)
            + " "
            + parameter.path("name").asString()
            + (parameter.path("required").asBoolean(false) ? "!" : "");
    if (parameter.has("schema")) {
      Row schema = schemas.row(label, parameter.get("schema"));
      boolean isJson = parameter.path("type").asString("").equals("object");
      String wrapper = in.equals("body") ? "" : isJson ? "JSON of " : "brackets of ";
      return new Row(label, wrapper + schema.fact(), schema.rows());
    }
    ObjectNode schema = ((ObjectNode) parameter).deepCopy();
    schema.remove(NOT_IN_SCHEMA);
    Row row = schemas.row(label, schema);
    boolean mayBeEmpty =
        schema.has("enum") && parameter.path("description").asString("").contains("Blank or not");
    return new Row(label, row.fact() + (mayBeEmpty ? ", or empty" : ""), row.rows());
  }

  private Row response(String status, JsonNode response) {
    String label = "response " + status;
    if (response.has("schema")) {
      return schemas.row(label, response.get("schema"));
    }
    List<Row> events = new ArrayList<>();
    for (var event : response.path("sseEvents").properties()) {
      events.add(schemas.row("event " + event.getKey(), event.getValue().path("schema")));
    }
    return new Row(label, events.isEmpty() ? "nothing" : "events", events);
  }
}
