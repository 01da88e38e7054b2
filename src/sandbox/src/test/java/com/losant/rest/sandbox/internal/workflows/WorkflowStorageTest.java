package com.losant.rest.sandbox.internal.workflows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.SandboxTestBase;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WorkflowStorageTest extends SandboxTestBase {
  private String storage;

  @BeforeEach
  void createWorkflow() {
    storage = path(create("a")) + "/storage";
  }

  private void set(String entry) {
    assertEquals(new Reply(200, tree("{'success': true}")), patch(storage, json(entry)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1.50",
        "12345678901234567890",
        "'ö😀'",
        "''",
        "true",
        "null",
        "[1, [2]]",
        "{'a': {'b': null}}"
      })
  void keepsAnyJson(String value) {
    set("{'key': 'k', 'value': " + value + "}");
    assertEquals(
        JsonTrees.compact(tree("{'k': " + value + "}")), JsonTrees.compact(get(storage).body()));
  }

  @Test
  void replacesAndRemovesAndClears() {
    assertEquals(tree("{}"), get(storage).body());
    set("{'key': 'b', 'value': 1}");
    set("{'key': 'a key', 'value': 2}");
    set("{'key': 'b', 'value': 3}");
    assertEquals(tree("{'b': 3, 'a key': 2}"), get(storage).body());
    set("{'key': 'b'}");
    set("{'key': 'never there'}");
    assertEquals(tree("{'a key': 2}"), get(storage).body());
    assertEquals(new Reply(200, tree("{}")), delete(storage));
    assertEquals(tree("{}"), get(storage).body());
  }

  @Test
  void countsKeysAndBytes() {
    assertEquals(tree("{'keysCount': 0, 'memoryUsed': 0}"), metadata());
    set("{'key': 'k', 'value': 'ö'}");
    assertEquals(tree("{'keysCount': 1, 'memoryUsed': 10}"), metadata(), "{\"k\":\"ö\"}");
    set("{'key': 'l', 'value': [1, 2]}");
    assertEquals(tree("{'keysCount': 2, 'memoryUsed': 20}"), metadata());
  }

  private JsonNode metadata() {
    return get(storage + "-metadata").body();
  }

  @Test
  void eachWorkflowHasItsOwn() {
    set("{'key': 'k', 'value': 1}");
    assertEquals(tree("{}"), get(path(create("b")) + "/storage").body());
  }

  @Test
  void theKeyIsChecked() {
    Reply none = patch(storage, json("{'value': 1}"));
    assertEquals(400, none.status());
    assertTrue(none.message().contains("property 'key' is missing"), none.message());
    assertEquals(400, patch(storage, json("{'key': '', 'value': 1}")).status());
    assertEquals(400, patch(storage, json("{'key': '" + "k".repeat(256) + "'}")).status());
  }
}
