package com.losant.rest.sandbox;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Presses virtual buttons, and runs the workflow, which only leaves a trace of the run. */
final class VirtualButtons {
  private final Applications applications;

  VirtualButtons(Applications applications) {
    this.applications = applications;
  }

  /** The actions on them. */
  Map<String, Action> actions() {
    return Map.of("flow.pressVirtualButton", this::press);
  }

  private Answer press(Call call) {
    Workflow workflow = applications.workflowOf(call);
    JsonNode body = call.body();
    ObjectNode version = version(workflow, Json.text(body, "flowVersion"));
    JsonNode button = button(version, Json.text(body, "key"));
    if (workflow.isEnabled() && version.path("enabled").asBoolean(true)) {
      JsonNode error = error(body.path("payload"));
      boolean develop = version == workflow.document;
      workflow.runs.add(
          new Run(
              applications.time.now(),
              develop ? Workflow.DEVELOP : Json.text(version, "version"),
              develop ? Workflow.DEVELOP : Json.text(version, "id"),
              Json.text(body, "deviceId"),
              error.isMissingNode() ? "" : firstNode(button),
              error));
    }
    return Answer.success();
  }

  private static ObjectNode version(Workflow workflow, String name) {
    if (name.isEmpty()) {
      return workflow.defaultVersion();
    }
    if (name.equals(Workflow.DEVELOP)) {
      return workflow.document;
    }
    return workflow
        .versionNamed(name)
        .orElseThrow(() -> Problem.notFound("Flow version was not found"));
  }

  private static JsonNode button(ObjectNode version, String key) {
    for (JsonNode trigger : version.path("triggers")) {
      boolean button = Json.text(trigger, "type").equals("virtualButton");
      if (button && !key.isEmpty() && Json.text(trigger, "key").equals(key)) {
        return trigger;
      }
    }
    throw Problem.notFound("Virtual button was not found");
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
    return Json.object().put("name", name).put("message", message);
  }

  private static String firstNode(JsonNode button) {
    return button.path("outputIds").path(0).path(0).asString("");
  }
}
