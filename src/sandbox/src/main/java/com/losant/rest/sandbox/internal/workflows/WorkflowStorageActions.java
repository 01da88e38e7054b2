package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions on the values that a workflow keeps. */
final class WorkflowStorageActions {
  private final WorkflowStore store;

  WorkflowStorageActions(WorkflowStore store) {
    this.store = store;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of(
        "flow.getStorageEntries", this::get,
        "flow.setStorageEntry", this::set,
        "flow.clearStorageEntries", this::clear,
        "flow.getStorageEntriesMetadata", this::metadata);
  }

  private ActionResponse get(ActionRequest request) {
    return ActionResponse.ok(entries(store.workflow(request)));
  }

  private ActionResponse set(ActionRequest request) {
    Map<String, JsonNode> storage = store.workflow(request).storage();
    String key = JsonTrees.text(request.body(), "key");
    if (request.body().has("value")) {
      storage.put(key, request.body().path("value").deepCopy());
    } else {
      storage.remove(key);
    }
    return ActionResponse.success();
  }

  private ActionResponse clear(ActionRequest request) {
    StoredWorkflow workflow = store.workflow(request);
    workflow.storage().clear();
    return ActionResponse.ok(entries(workflow));
  }

  private ActionResponse metadata(ActionRequest request) {
    ObjectNode entries = entries(store.workflow(request));
    int bytes = JsonTrees.compact(entries).getBytes(StandardCharsets.UTF_8).length;
    ObjectNode metadata = JsonTrees.object().put("keysCount", entries.size());
    return ActionResponse.ok(metadata.put("memoryUsed", entries.isEmpty() ? 0 : bytes));
  }

  private static ObjectNode entries(StoredWorkflow workflow) {
    ObjectNode entries = JsonTrees.object();
    workflow.storage().forEach((key, value) -> entries.set(key, value.deepCopy()));
    return entries;
  }
}
