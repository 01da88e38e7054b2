package com.losant.rest.sandbox.internal.datatables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.sandbox.SandboxTestBase;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** A table with a column of each type and constraint, in a sandbox whose time stands still. */
abstract class TablesTestBase extends SandboxTestBase {
  protected String tables;
  protected String table;
  protected String rows;

  @BeforeEach
  protected void createTable() {
    tables = "/applications/" + sandbox.applicationId() + "/data-tables";
    table =
        table(
            "{'name': 'bed', 'dataType': 'string', 'constraint': 'unique'}",
            "{'name': 'plants', 'dataType': 'number', 'constraint': 'required'}",
            "{'name': 'note', 'dataType': 'string', 'constraint': 'optional'}",
            "{'name': 'outdoors', 'dataType': 'boolean', 'constraint': 'optional',"
                + " 'defaultValue': false}");
    rows = table + "/rows";
  }

  /** The path of a new table. */
  protected String table(String... columns) {
    String body = "{'name': 't', 'columns': [" + String.join(", ", columns) + "]}";
    return tables + "/" + id(created(post(tables, json(body))));
  }

  /** Inserts a row, and returns its path. */
  protected String row(String values) {
    return rows + "/" + id(created(post(rows, json(values))));
  }

  protected static JsonNode created(Reply reply) {
    assertEquals(201, reply.status(), reply.message());
    return reply.body();
  }

  protected static JsonNode ok(Reply reply) {
    assertEquals(200, reply.status(), reply.message());
    return reply.body();
  }

  protected static String id(JsonNode document) {
    return JsonTrees.text(document, "id");
  }

  protected static void assertRefused(String message, Reply reply) {
    assertEquals(400, reply.status());
    assertEquals(message, reply.message());
  }
}
