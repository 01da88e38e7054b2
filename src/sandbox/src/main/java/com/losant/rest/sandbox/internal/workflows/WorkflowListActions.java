package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Listing;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions on the workflows of an application. */
final class WorkflowListActions {
  private final WorkflowStore store;
  private final WorkflowFactory factory;

  WorkflowListActions(WorkflowStore store, WorkflowFactory factory) {
    this.store = store;
    this.factory = factory;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of(
        "flows.get", this::get, "flows.getByVersion", this::getByVersion, "flows.post", this::post);
  }

  private ActionResponse post(ActionRequest request) {
    ApplicationWorkflows workflows = store.of(request);
    WorkflowRules.refuseFaults(request.body(), JsonTrees.object(), request.body());
    StoredWorkflow workflow =
        factory.workflow(workflows.applicationId(), JsonTrees.copy(request.body()));
    workflows.add(workflow);
    return ActionResponse.created(WorkflowPresenter.workflow(workflows, workflow, request));
  }

  private ActionResponse get(ActionRequest request) {
    ApplicationWorkflows workflows = store.of(request);
    Listing listing = new Listing(request, WorkflowQuery.INSTANCE);
    for (StoredWorkflow workflow : workflows.all()) {
      if (isListed(workflow, listing, request)) {
        listing.add(
            workflow.document(), () -> WorkflowPresenter.workflow(workflows, workflow, request));
      }
    }
    ObjectNode page = listing.page().put("applicationId", workflows.applicationId());
    if (!listing.hasQuery()) {
      page.set("flowClass", request.value("flowClass"));
    }
    return ActionResponse.ok(WorkflowPresenter.result(page, "flows", request, "/flows"));
  }

  private static boolean isListed(StoredWorkflow workflow, Listing listing, ActionRequest request) {
    if (!listing.hasQuery()) {
      return listing.matches(workflow.document()) && passesFilters(workflow, request);
    }
    return listing.matches(workflow.document())
        || (request.flag("allVersions")
            && workflow.versions().stream().anyMatch(v -> listing.matches(inVersion(v))));
  }

  /** The workflow with the properties that it has in a version. */
  private static ObjectNode inVersion(StoredVersion version) {
    ObjectNode document = JsonTrees.copy(version.workflow().document());
    document.setAll(version.document());
    return document.put("id", version.workflow().id());
  }

  private ActionResponse getByVersion(ActionRequest request) {
    ApplicationWorkflows workflows = store.of(request);
    Listing listing = new Listing(request, WorkflowQuery.INSTANCE);
    for (StoredWorkflow workflow : workflows.all()) {
      workflow
          .versionNamed(request.text("version"))
          .filter(version -> listing.hasQuery() || passesFilters(workflow, request))
          .filter(version -> listing.matches(version.searched()))
          .ifPresent(
              version ->
                  listing.add(
                      version.searched(),
                      () -> WorkflowPresenter.version(workflows, version, request)));
    }
    ObjectNode page = listing.page().put("applicationId", workflows.applicationId());
    return ActionResponse.ok(
        WorkflowPresenter.result(page, "flowVersions", request, "/flows/version"));
  }

  /** Whether the filters that only workflows have let one through: by class and by triggers. */
  private static boolean passesFilters(StoredWorkflow workflow, ActionRequest request) {
    JsonNode filter = request.value("triggerFilter");
    return workflow.isOfClass(request.text("flowClass"))
        && (filter.isEmpty()
            || matchesTriggers(workflow.defaultVersion().document().path("triggers"), filter));
  }

  private static boolean matchesTriggers(JsonNode triggers, JsonNode filter) {
    boolean unfiltered = true;
    for (JsonNode wanted : filter) {
      if (wanted.isEmpty()) {
        continue;
      }
      unfiltered = false;
      for (JsonNode trigger : triggers) {
        if (hasAll(trigger, wanted)) {
          return true;
        }
      }
    }
    return unfiltered;
  }

  private static boolean hasAll(JsonNode trigger, JsonNode wanted) {
    return wanted.properties().stream()
        .allMatch(entry -> entry.getValue().equals(trigger.path(entry.getKey())));
  }
}
