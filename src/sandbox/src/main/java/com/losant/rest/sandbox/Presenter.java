package com.losant.rest.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns what is remembered into what is answered. Nothing that it returns is shared. */
final class Presenter {
  private Presenter() {}

  /** A workflow as the API shows it. */
  static ObjectNode workflow(Application application, Workflow workflow, Call call) {
    ObjectNode shown = Json.copy(workflow.document);
    shown.set("stats", RunHistory.counts(workflow.runs));
    addCustomNodes(shown, application, call);
    addLinks(shown, call, "/flows/" + workflow.id(), "application", "flows");
    return mark(shown, "flow", workflow.document);
  }

  /** A version of a workflow as the API shows it. */
  static ObjectNode version(
      Application application, Workflow workflow, ObjectNode version, Call call) {
    ObjectNode shown = Json.copy(version);
    List<Run> runs =
        workflow.runs.stream().filter(run -> run.isOf(Json.text(version, "version"))).toList();
    shown.set("stats", RunHistory.counts(runs));
    if (Json.text(shown, "flowClass").equals("experience")) {
      shown.putArray("versions").add(shown.remove("version"));
      shown.remove("notes");
      for (String property : List.of("name", "description")) {
        if (workflow.document.has(property)) {
          shown.set(property, workflow.document.path(property));
        }
      }
    }
    addCustomNodes(shown, application, call);
    addLinks(shown, call, "/flows/" + workflow.id(), "application", "flow");
    return mark(shown, "flowVersion", version);
  }

  /** Adds what a list or another result carries besides its own properties. */
  static ObjectNode result(ObjectNode shown, String type, Call call, String path) {
    addLinks(shown, call, path, "application");
    return mark(shown, type, shown);
  }

  /** A workflow uses a custom node when the type or a setting of a node is the node's id. */
  private static void addCustomNodes(ObjectNode shown, Application application, Call call) {
    if (!call.flag("includeCustomNodes")) {
      return;
    }
    ArrayNode customNodes = shown.putArray("customNodes");
    for (Workflow candidate : application.workflows.values()) {
      boolean isCustomNode = Json.text(candidate.document, "flowClass").equals("customNode");
      if (isCustomNode && uses(shown.path("nodes"), candidate.id())) {
        customNodes.add(Json.copy(candidate.document));
      }
    }
  }

  private static boolean uses(JsonNode nodes, String id) {
    for (JsonNode node : nodes) {
      if (Json.text(node, "type").equals(id)) {
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

  private static void addLinks(ObjectNode shown, Call call, String path, String... others) {
    if (!call.flag("_links")) {
      return;
    }
    String application = "/applications/" + call.text("applicationId");
    ObjectNode links = shown.putObject("_links");
    links.putObject("self").put("href", application + path);
    for (String other : others) {
      String href =
          switch (other) {
            case "flows" -> application + "/flows";
            case "flow" -> application + path;
            default -> application;
          };
      links.putObject(other).put("href", href);
    }
  }

  private static ObjectNode mark(ObjectNode shown, String type, JsonNode content) {
    CRC32 sum = new CRC32();
    sum.update(Json.compact(content).getBytes(StandardCharsets.UTF_8));
    String tag = Long.toHexString(sum.getValue());
    return shown.put("_type", type).put("_etag", "\"" + tag + "\"");
  }
}
