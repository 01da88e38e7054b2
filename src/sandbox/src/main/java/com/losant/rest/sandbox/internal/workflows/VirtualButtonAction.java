package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.Timeline;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Presses virtual buttons. The workflow is not executed, only the run is recorded. */
final class VirtualButtonAction {
  private final WorkflowStore store;
  private final Timeline time;

  VirtualButtonAction(WorkflowStore store, Timeline time) {
    this.store = store;
    this.time = time;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of("flow.pressVirtualButton", this::press);
  }

  private ActionResponse press(ActionRequest request) {
    StoredWorkflow workflow = store.workflow(request);
    JsonNode body = request.body();
    StoredVersion version = version(workflow, JsonTrees.text(body, "flowVersion"));
    JsonNode button = button(version, JsonTrees.text(body, "key"));
    if (workflow.isEnabled() && version.isEnabled()) {
      JsonNode error = error(body.path("payload"));
      workflow.add(
          new WorkflowRun(
              time.now(),
              version.name(),
              version.id(),
              JsonTrees.text(body, "deviceId"),
              error.isMissingNode() ? "" : firstNode(button),
              error));
    }
    return ActionResponse.success();
  }

  private static StoredVersion version(StoredWorkflow workflow, String name) {
    return name.isEmpty()
        ? workflow.defaultVersion()
        : workflow
            .versionNamed(name)
            .orElseThrow(() -> RefusedException.notFound("Flow version was not found"));
  }

  private static JsonNode button(StoredVersion version, String key) {
    for (JsonNode trigger : version.document().path("triggers")) {
      boolean button = JsonTrees.text(trigger, "type").equals("virtualButton");
      if (button && !key.isEmpty() && JsonTrees.text(trigger, "key").equals(key)) {
        return trigger;
      }
    }
    throw RefusedException.notFound("Virtual button was not found");
  }

  /** A payload with an {@code error}, a text or an object with name and message, fails the run. */
  private static JsonNode error(JsonNode payload) {
    JsonNode asked = payload.path("error");
    if (asked.isObject()) {
      return error(asked.path("name").asString("Error"), asked.path("message").asString(""));
    }
    return asked.isString() ? error("Error", asked.asString()) : MissingNode.getInstance();
  }

  private static JsonNode error(String name, String message) {
    return JsonTrees.object().put("name", name).put("message", message);
  }

  private static String firstNode(JsonNode button) {
    return button.path("outputIds").path(0).path(0).asString("");
  }
}
