package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
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
    return mark(shown, "flow", workflow.document());
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
    return mark(shown, "flowVersion", version.document());
  }

  /** Adds what a list or another result carries besides its own properties. */
  static ObjectNode result(ObjectNode shown, String type, ActionRequest request, String path) {
    addLinks(shown, request, path, Map.of());
    return mark(shown, type, shown);
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
    if (!request.flag("_links")) {
      return;
    }
    String application = "/applications/" + request.text("applicationId");
    ObjectNode links = shown.putObject("_links");
    links.putObject("self").put("href", application + self);
    links.putObject("application").put("href", application);
    others.forEach((name, path) -> links.putObject(name).put("href", application + path));
  }

  private static ObjectNode mark(ObjectNode shown, String type, JsonNode content) {
    CRC32 sum = new CRC32();
    sum.update(JsonTrees.compact(content).getBytes(StandardCharsets.UTF_8));
    String tag = Long.toHexString(sum.getValue());
    return shown.put("_type", type).put("_etag", "\"" + tag + "\"");
  }
}
