package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Presentation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns what is remembered into what a response shows. Nothing that it returns is shared. */
final class WorkflowPresenter {
  private WorkflowPresenter() {}

  /** A workflow as the API shows it. */
  static ObjectNode workflow(
      ApplicationWorkflows workflows, StoredWorkflow workflow, ActionRequest request) {
    ObjectNode shown = JsonTrees.copy(workflow.document());
    shown.set("stats", WorkflowRunActions.counts(workflow.runs()));
    addCustomNodes(shown, workflows, request);
    addLinks(shown, request, "/flows/" + workflow.id(), Map.of("flows", "/flows"));
    return Presentation.mark(shown, "flow", workflow.document());
  }

  /** A version of a workflow as the API shows it. */
  static ObjectNode version(
      ApplicationWorkflows workflows, StoredVersion version, ActionRequest request) {
    StoredWorkflow workflow = version.workflow();
    ObjectNode shown = JsonTrees.copy(version.document());
    List<WorkflowRun> runs =
        workflow.runs().stream().filter(run -> run.isOf(version.id())).toList();
    shown.set("stats", WorkflowRunActions.counts(runs));
    if (JsonTrees.text(shown, "flowClass").equals("experience")) {
      shown.putArray("versions").add(shown.remove("version"));
      shown.remove("notes");
      for (String property : List.of("name", "description")) {
        if (workflow.document().has(property)) {
          shown.set(property, workflow.document().path(property));
        }
      }
    }
    addCustomNodes(shown, workflows, request);
    addLinks(shown, request, version.path(), Map.of("flow", "/flows/" + workflow.id()));
    return Presentation.mark(shown, "flowVersion", version.document());
  }

  /** Adds what a list or another result carries besides its own properties. */
  static ObjectNode result(ObjectNode shown, String type, ActionRequest request, String path) {
    addLinks(shown, request, path, Map.of());
    return Presentation.mark(shown, type, shown);
  }

  /** A workflow uses a custom node when the type or a setting of a node is the node's id. */
  private static void addCustomNodes(
      ObjectNode shown, ApplicationWorkflows workflows, ActionRequest request) {
    if (!request.flag("includeCustomNodes")) {
      return;
    }
    ArrayNode customNodes = shown.putArray("customNodes");
    for (StoredWorkflow candidate : workflows.all()) {
      if (candidate.isOfClass("customNode") && uses(shown.path("nodes"), candidate.id())) {
        customNodes.add(JsonTrees.copy(candidate.document()));
      }
    }
  }

  private static boolean uses(JsonNode nodes, String id) {
    for (JsonNode node : nodes) {
      if (JsonTrees.text(node, "type").equals(id)) {
        return true;
      }
      for (JsonNode setting : node.path("config")) {
        if (setting.asString("").equals(id)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void addLinks(
      ObjectNode shown, ActionRequest request, String self, Map<String, String> others) {
    String application = "/applications/" + request.text("applicationId");
    Map<String, String> paths = new LinkedHashMap<>();
    others.forEach((name, path) -> paths.put(name, application + path));
    Presentation.link(shown, request, application + self, paths);
  }
}
