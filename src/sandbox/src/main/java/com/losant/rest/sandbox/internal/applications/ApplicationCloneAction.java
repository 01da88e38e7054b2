package com.losant.rest.sandbox.internal.applications;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.Jobs;
import com.losant.rest.sandbox.internal.resources.ResourceStore;
import com.losant.rest.sandbox.internal.workflows.WorkflowFamily;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Copies an application: its globals, read-me, workflows and device recipes, and its devices. */
final class ApplicationCloneAction {
  private static final String IMPORT = "flows.import";

  private final SandboxState state;
  private final StoredApplications applications;
  private final ApplicationRules rules;
  private final WorkflowFamily workflows;

  ApplicationCloneAction(
      SandboxState state,
      StoredApplications applications,
      ApplicationRules rules,
      WorkflowFamily workflows) {
    this.state = state;
    this.applications = applications;
    this.rules = rules;
    this.workflows = workflows;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of("application.clone", this::copy);
  }

  private ActionResponse copy(ActionRequest request) {
    ObjectNode original = applications.of(request);
    JsonNode options = request.body();
    boolean forceJob = options.path("forceJob").asBoolean(false);
    if (options.path("dryRun").asBoolean(false)) {
      return ActionResponse.ok(
          JsonTrees.object().put("success", true).put("requiresJob", forceJob));
    }
    ObjectNode copy = copy(original, options, request);
    ObjectNode created = JsonTrees.object();
    created.set("application", StoredApplications.shown(copy, request, rules));
    return forceJob ? Jobs.queued(request, state) : ActionResponse.created(created);
  }

  private ObjectNode copy(ObjectNode original, JsonNode options, ActionRequest request) {
    String from = JsonTrees.text(original, "id");
    SandboxApplication application = state.createApplication();
    ObjectNode copy = original.deepCopy();
    copy.put("name", JsonTrees.text(original, "name") + " Cloned");
    copy.remove(List.of("archiveConfig", "endpointSlug"));
    if (options.path("ownerId").isString()) {
      copy.set("ownerId", options.path("ownerId"));
      copy.put("ownerType", options.path("ownerType").asString("user"));
      copy.remove(List.of("organizationName", "organizationIconColor"));
    }
    applications.add(copy, application.id());
    ApplicationTextActions.copyReadme(state, from, application.id());
    NewIds ids = new NewIds(from, application.id());
    List<String> collections = new ArrayList<>(List.of("device-recipes"));
    if (options.path("includeDevices").asBoolean(false)) {
      collections.add("devices");
    }
    collections.forEach(ids::count);
    collections.forEach(ids::copy);
    copy.set("globals", ids.renamed(copy).path("globals"));
    ObjectNode flows = ids.renamed(workflows.exported(state.application(from)));
    workflows
        .handlers()
        .get(IMPORT)
        .handle(
            new ActionRequest(
                IMPORT,
                JsonTrees.object().put("applicationId", application.id()),
                flows,
                Map.of(),
                request.origin()));
    return copy;
  }

  /** The ids of copies for those of what is copied, so that they name each other. */
  private final class NewIds {
    private final String from;
    private final String to;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private NewIds(String from, String to) {
      this.from = from;
      this.to = to;
      ids.put(from, to);
    }

    private void count(String collection) {
      for (ObjectNode document :
          ResourceStore.of(state).all(ResourceStore.path(from, collection))) {
        ids.put(JsonTrees.text(document, "id"), state.ids().next());
      }
    }

    private void copy(String collection) {
      for (ObjectNode document :
          ResourceStore.of(state).all(ResourceStore.path(from, collection))) {
        ObjectNode copy = renamed(document);
        if (copy.has("connectionInfo")) {
          copy.putObject("connectionInfo").putNull("connected");
        }
        String now = state.time().nowText();
        copy.put("creationDate", now).put("lastUpdated", now);
        ResourceStore.of(state)
            .put(ResourceStore.path(to, collection), JsonTrees.text(copy, "id"), copy);
      }
    }

    private ObjectNode renamed(JsonNode document) {
      String text = JsonTrees.compact(document);
      for (Map.Entry<String, String> id : ids.entrySet()) {
        text = text.replace(id.getKey(), id.getValue());
      }
      return JsonTrees.copy(JsonTrees.parse(text));
    }
  }
}
