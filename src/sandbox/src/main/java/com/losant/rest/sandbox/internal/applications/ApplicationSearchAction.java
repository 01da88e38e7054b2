package com.losant.rest.sandbox.internal.applications;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.workflows.WorkflowFamily;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The search for resources by their names. */
final class ApplicationSearchAction {
  private final SandboxState state;
  private final WorkflowFamily workflows;

  ApplicationSearchAction(SandboxState state, WorkflowFamily workflows) {
    this.state = state;
    this.workflows = workflows;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of("application.search", this::search);
  }

  private ActionResponse search(ActionRequest request) {
    SandboxApplication application = state.application(request);
    String part = request.text("filter").toLowerCase(Locale.ROOT);
    ArrayNode found = JsonTrees.array();
    for (Contents contents : Contents.ALL) {
      if (!contents.type().isEmpty()) {
        add(found, contents.type(), contents.in(state, application.id()), part);
      }
    }
    add(found, "flow", workflows.workflows(application), part);
    return ActionResponse.ok(found);
  }

  private static void add(
      ArrayNode found, String type, Collection<ObjectNode> documents, String part) {
    for (ObjectNode document : documents) {
      String name = Contents.name(document);
      if (name.toLowerCase(Locale.ROOT).contains(part)) {
        ObjectNode result = found.addObject().put("id", JsonTrees.text(document, "id"));
        result.put("name", name).put("_type", type);
        for (String kind : List.of("deviceClass", "flowClass")) {
          if (document.has(kind) && kind.startsWith(type)) {
            result.set(kind, document.path(kind));
          }
        }
        if (document.has("description")) {
          result.putObject("metadata").set("descriptor", document.path("description"));
        }
      }
    }
  }
}
