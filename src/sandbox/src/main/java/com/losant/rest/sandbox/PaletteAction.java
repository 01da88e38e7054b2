package com.losant.rest.sandbox;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the custom nodes of an application. */
final class PaletteAction {
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

  private final Applications applications;

  PaletteAction(Applications applications) {
    this.applications = applications;
  }

  Map<String, Action> actions() {
    return Map.of("flows.palette", this::palette);
  }

  private Answer palette(Call call) {
    Application application = applications.of(call);
    ObjectNode answer = Json.object();
    ArrayNode nodes = answer.putArray("customNodes");
    application.workflows.values().stream()
        .filter(flow -> Json.text(flow.document, "flowClass").equals("customNode"))
        .forEach(flow -> nodes.add(node(flow)));
    answer.put("applicationId", application.id);
    return Answer.ok(Presenter.result(answer, "palette", call, "/flows/palette"));
  }

  private static ObjectNode node(Workflow workflow) {
    ObjectNode version = workflow.defaultVersion();
    ObjectNode node = Json.copy(workflow.document);
    node.retain(SHOWN);
    if (version == workflow.document) {
      node.put("version", Workflow.DEVELOP);
    } else {
      node.set("flowVersionId", version.path("id"));
      node.set("version", version.path("version"));
      if (version.has("customNodeConfig")) {
        node.set("customNodeConfig", version.path("customNodeConfig").deepCopy());
      }
    }
    ObjectNode classes = node.putObject("compatibleFlowClasses");
    JsonNode supports = workflow.document.path("customNodeSupports");
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
