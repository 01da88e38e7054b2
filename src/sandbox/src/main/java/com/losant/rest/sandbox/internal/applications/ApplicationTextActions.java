package com.losant.rest.sandbox.internal.applications;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxActor;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions on globals and the read-me. */
final class ApplicationTextActions {
  private final SandboxState state;
  private final StoredApplications applications;
  private final ApplicationRules rules;

  /** The read-me of an application. */
  private static final class Readme {
    private final ObjectNode document = JsonTrees.object().put("content", "");
  }

  ApplicationTextActions(
      SandboxState state, StoredApplications applications, ApplicationRules rules) {
    this.state = state;
    this.applications = applications;
    this.rules = rules;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of(
        "application.globals", this::changeGlobals,
        "application.readme", this::readme,
        "application.readmePatch", this::changeReadme);
  }

  private ActionResponse changeGlobals(ActionRequest request) {
    ObjectNode document = applications.of(request);
    JsonNode changes = request.body();
    ApplicationRules.refuseWrong("body", changes);
    Map<String, ObjectNode> globals = new LinkedHashMap<>();
    document
        .path("globals")
        .forEach(global -> globals.put(JsonTrees.text(global, "key"), JsonTrees.copy(global)));
    for (int i = 0; i < changes.size(); i++) {
      change(globals, changes.get(i), "body[" + i + "]");
    }
    ArrayNode kept = document.putArray("globals");
    globals.values().forEach(kept::add);
    document.put("lastUpdated", state.time().after(JsonTrees.text(document, "lastUpdated")));
    return ActionResponse.ok(StoredApplications.shown(document, request, rules));
  }

  private static void change(Map<String, ObjectNode> globals, JsonNode change, String place) {
    String key = JsonTrees.text(change, "key");
    if (change.path("json").isNull()) {
      globals.remove(key);
    } else if (globals.containsKey(key)) {
      globals.get(key).setAll(JsonTrees.copy(change));
    } else if (change.has("json")) {
      globals.put(key, JsonTrees.copy(change));
    } else {
      throw RefusedException.invalid(
          place + ": there is no global '" + key + "' yet, and a new one needs json");
    }
  }

  private ObjectNode document(ActionRequest request) {
    return state.application(request).part(Readme.class, Readme::new).document;
  }

  private ActionResponse readme(ActionRequest request) {
    ObjectNode shown = document(request).deepCopy();
    return ActionResponse.ok(shown.put("applicationId", state.application(request).id()));
  }

  private ActionResponse changeReadme(ActionRequest request) {
    ObjectNode document = document(request);
    if (request.body().has("content")) {
      document.set("content", request.body().path("content"));
      document.put("lastUpdated", state.time().nowText());
      SandboxActor.sign(document, "lastUpdatedBy", Set.of("lastUpdatedById", "lastUpdatedByType"));
    }
    return readme(request);
  }

  /** Gives an application the read-me of another one. */
  static void copyReadme(SandboxState state, String from, String to) {
    ObjectNode source = state.application(from).part(Readme.class, Readme::new).document;
    state.application(to).part(Readme.class, Readme::new).document.setAll(source.deepCopy());
  }
}
