package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What Losant refuses to save, although each trigger, node and global value has the right form. */
final class WorkflowRules {
  private static final Pattern EMBEDDED_ID = Pattern.compile("[_0-9a-zA-Z]+");
  private static final int LONGEST_SHOWN = 40;

  private final JsonNode workflow;
  private final String flowClass;
  private final JsonNode content;
  private final UnaryOperator<String> places;
  private final Map<String, JsonNode> nodes = new HashMap<>();
  private final List<String> violations = new ArrayList<>();

  private WorkflowRules(JsonNode workflow, JsonNode content, UnaryOperator<String> places) {
    this.flowClass = FlowClasses.of(workflow);
    this.workflow = workflow;
    this.content = content;
    this.places = places;
  }

  /**
   * Refuses to save what a request would make of a workflow.
   *
   * @param workflow says of what class it is
   * @param before the properties that stay where the request does not have them
   * @param given the body of the request
   */
  static void refuseFaults(JsonNode workflow, ObjectNode before, JsonNode given) {
    ObjectNode after = JsonTrees.copy(before);
    after.setAll((ObjectNode) given);
    List<String> violations =
        violations(
            workflow,
            after,
            property -> given.has(property) ? "body." + property : "the workflow's " + property);
    if (!violations.isEmpty()) {
      throw RefusedException.invalid(violations);
    }
  }

  /**
   * Finds everything that is wrong.
   *
   * @param workflow says of what class it is, and who can use it if it is a custom node
   * @param content the triggers, nodes and globals, of the workflow or of a version
   * @param places how to call the place of these properties in sentences
   */
  static List<String> violations(
      JsonNode workflow, JsonNode content, UnaryOperator<String> places) {
    WorkflowRules rules = new WorkflowRules(workflow, content, places);
    rules.checkNodeIds();
    rules.checkAll("triggers");
    rules.checkAll("nodes");
    rules.checkStart();
    rules.checkGlobals();
    if (rules.isEmbedded()) {
      rules.checkCycle();
    }
    return rules.violations;
  }

  private boolean isEmbedded() {
    return flowClass.equals("embedded");
  }

  private void checkNodeIds() {
    JsonNode all = content.path("nodes");
    for (int i = 0; i < all.size(); i++) {
      JsonNode node = all.get(i);
      String id = JsonTrees.text(node, "id");
      if (!id.isEmpty() && nodes.putIfAbsent(id, node) != null) {
        refuse(place("nodes", i) + ".id", "'" + id + "' is the id of another node already");
      }
      checkEmbeddedId(place("nodes", i) + ".id", id);
      checkEmbeddedId(place("nodes", i) + ".meta.groupId", groupOf(node));
    }
  }

  private void checkEmbeddedId(String place, String id) {
    if (isEmbedded() && !id.isEmpty() && !EMBEDDED_ID.matcher(id).matches()) {
      refuse(
          place,
          "'" + id + "' has other characters than letters, digits and _ in an embedded workflow");
    }
  }

  private void checkAll(String property) {
    JsonNode all = content.path(property);
    for (int i = 0; i < all.size(); i++) {
      checkType(place(property, i), JsonTrees.text(all.get(i), "type"));
      checkOutputs(place(property, i), all.get(i));
    }
  }

  private void checkType(String place, String type) {
    if (!FlowClasses.allow(workflow, type)) {
      refuse(
          place,
          "%s is not valid for %s workflows, only for %s"
              .formatted(type, flowClass, String.join(", ", FlowClasses.with(type))));
    }
  }

  private void checkOutputs(String place, JsonNode source) {
    JsonNode outputs = source.path("outputIds");
    for (int output = 0; output < outputs.size(); output++) {
      for (int i = 0; i < outputs.get(output).size(); i++) {
        checkTarget(
            "%s.outputIds[%d][%d]".formatted(place, output, i),
            source,
            requiredGroup(source, output),
            outputs.get(output).get(i).asString(""));
      }
    }
  }

  private void checkTarget(String place, JsonNode source, String group, String id) {
    JsonNode target = nodes.get(id);
    if (target == null) {
      refuse(
          place,
          "'" + id + "' is the id of no node in this workflow; add the node or leave it out");
    } else if (id.equals(JsonTrees.text(source, "id"))) {
      refuse(place, "a node cannot lead to itself; leave '" + id + "' out");
    } else if (!group.isEmpty() && !groupOf(target).equals(group)) {
      refuse(
          place,
          "node '%s' is not in the loop '%s'; set its meta.groupId to that".formatted(id, group));
    }
  }

  /** The loop that the nodes behind an output have to be in, empty for those in no loop. */
  private static String requiredGroup(JsonNode source, int output) {
    boolean body = output == 1 && JsonTrees.text(source, "type").equals("LoopNode");
    return body ? JsonTrees.text(source, "id") : groupOf(source);
  }

  private static String groupOf(JsonNode node) {
    return JsonTrees.text(node.path("meta"), "groupId");
  }

  private void checkStart() {
    int starts = 0;
    JsonNode triggers = content.path("triggers");
    for (int i = 0; i < triggers.size(); i++) {
      if (JsonTrees.text(triggers.get(i), "type").equals("customNodeStart") && ++starts > 1) {
        refuse(place("triggers", i), "a custom node has only one customNodeStart");
      }
    }
  }

  private void checkGlobals() {
    JsonNode globals = content.path("globals");
    for (int i = 0; i < globals.size(); i++) {
      try {
        JsonTrees.parse(JsonTrees.text(globals.get(i), "json"));
      } catch (JacksonException e) {
        refuse(
            places.apply("globals") + "[" + i + "].json",
            "is not JSON, in which a text has quotes, too: " + e.getOriginalMessage());
      }
    }
  }

  private void checkCycle() {
    NodeCycle.in(content.path("nodes"))
        .ifPresent(
            id ->
                refuse(
                    places.apply("nodes"),
                    "node '"
                        + id
                        + "' leads back to itself, which is not valid in embedded workflows"));
  }

  private String place(String property, int index) {
    String type = JsonTrees.text(content.path(property).path(index), "type");
    String shown = type.length() <= LONGEST_SHOWN ? "(" + type + ")" : "";
    return places.apply(property) + "[" + index + "]" + shown;
  }

  private void refuse(String place, String why) {
    violations.add(place + ": " + why);
  }
}
