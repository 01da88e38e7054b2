package com.losant.rest.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The values that a workflow keeps. */
final class Storage {
  private final Applications applications;

  Storage(Applications applications) {
    this.applications = applications;
  }

  /** The actions on it. */
  Map<String, Action> actions() {
    return Map.of(
        "flow.getStorageEntries", this::get,
        "flow.setStorageEntry", this::set,
        "flow.clearStorageEntries", this::clear,
        "flow.getStorageEntriesMetadata", this::metadata);
  }

  private Answer get(Call call) {
    return Answer.ok(entries(applications.workflowOf(call)));
  }

  private Answer set(Call call) {
    Map<String, JsonNode> storage = applications.workflowOf(call).storage;
    String key = Json.text(call.body(), "key");
    if (call.body().has("value")) {
      storage.put(key, call.body().path("value").deepCopy());
    } else {
      storage.remove(key);
    }
    return Answer.success();
  }

  private Answer clear(Call call) {
    Workflow workflow = applications.workflowOf(call);
    workflow.storage.clear();
    return Answer.ok(entries(workflow));
  }

  private Answer metadata(Call call) {
    ObjectNode entries = entries(applications.workflowOf(call));
    int bytes = Json.compact(entries).getBytes(StandardCharsets.UTF_8).length;
    ObjectNode metadata = Json.object().put("keysCount", entries.size());
    return Answer.ok(metadata.put("memoryUsed", entries.isEmpty() ? 0 : bytes));
  }

  private static ObjectNode entries(Workflow workflow) {
    ObjectNode entries = Json.object();
    workflow.storage.forEach((key, value) -> entries.set(key, value.deepCopy()));
    return entries;
  }
}
