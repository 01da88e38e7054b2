package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the custom nodes of an application. */
final class WorkflowPaletteAction {
  private static final List<String> SHOWN =
      List.of(
          "id",
          "name",
          "description",
          "shortDescription",
          "iconData",
          "docsUrl",
          "category",
          "customNodeConfig");

  private final WorkflowStore store;

  WorkflowPaletteAction(WorkflowStore store) {
    this.store = store;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of("flows.palette", this::palette);
  }

  private ActionResponse palette(ActionRequest request) {
    ApplicationWorkflows workflows = store.of(request);
    ObjectNode response = JsonTrees.object();
    ArrayNode nodes = response.putArray("customNodes");
    workflows.all().stream()
        .filter(workflow -> workflow.isOfClass("customNode"))
        .forEach(workflow -> nodes.add(node(workflow)));
    response.put("applicationId", workflows.applicationId());
    return ActionResponse.ok(
        WorkflowPresenter.result(response, "palette", request, "/flows/palette"));
  }

  private static ObjectNode node(StoredWorkflow workflow) {
    StoredVersion version = workflow.defaultVersion();
    ObjectNode node = JsonTrees.copy(workflow.document());
    node.retain(SHOWN);
    if (version.isDevelop()) {
      node.put("version", StoredWorkflow.DEVELOP);
    } else {
      node.set("flowVersionId", version.document().path("id"));
      node.set("version", version.document().path("version"));
      if (version.document().has("customNodeConfig")) {
        node.set("customNodeConfig", version.document().path("customNodeConfig").deepCopy());
      }
    }
    ObjectNode classes = node.putObject("compatibleFlowClasses");
    JsonNode supports = workflow.document().path("customNodeSupports");
    if (supports.isEmpty()) {
      return allow(node, classes, "cloud");
    }
    supports.forEach(support -> allow(node, classes, support.asString()));
    return node;
  }

  /** What is made for the cloud serves experience workflows as well. */
  private static ObjectNode allow(ObjectNode node, ObjectNode classes, String support) {
    classes.put(support, true);
    if (support.equals("cloud")) {
      classes.put("experience", true);
    }
    return node;
  }
}
