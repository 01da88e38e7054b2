package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.DescribedSchemas;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Listing;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions on the saved versions of a workflow. */
final class WorkflowVersionActions {
  private final WorkflowStore store;
  private final WorkflowFactory factory;
  private final Set<String> saved;

  WorkflowVersionActions(WorkflowStore store, WorkflowFactory factory, DescribedSchemas schemas) {
    this.store = store;
    this.factory = factory;
    this.saved = schemas.properties("WorkflowVersionPost");
  }

  Map<String, ActionHandler> handlers() {
    return Map.of(
        "flowVersions.get", this::list,
        "flowVersions.post", this::post,
        "flowVersions.delete", this::deleteMatching,
        "flowVersion.get", this::get,
        "flowVersion.patch", this::patch,
        "flowVersion.delete", this::delete);
  }

  private ActionResponse list(ActionRequest request) {
    ApplicationWorkflows workflows = store.of(request);
    StoredWorkflow workflow = store.workflow(request);
    Listing listing = new Listing(request, WorkflowQuery.INSTANCE);
    for (StoredVersion version : workflow.versions()) {
      ObjectNode searched = version.searched();
      if (listing.matches(searched)) {
        listing.add(searched, () -> WorkflowPresenter.version(workflows, version, request));
      }
    }
    ObjectNode page = listing.page().put("applicationId", workflows.applicationId());
    page.put("flowId", workflow.id());
    String path = "/flows/" + workflow.id() + "/versions";
    return ActionResponse.ok(WorkflowPresenter.result(page, "flowVersions", request, path));
  }

  /** The workflow as it is being edited, with what the caller gives instead. */
  private ActionResponse post(ActionRequest request) {
    StoredWorkflow workflow = store.workflow(request);
    Optional<StoredVersion> existing = versionToReplace(workflow, request);
    WorkflowRules.refuseFaults(workflow.document(), workflow.document(), request.body());
    ObjectNode given = JsonTrees.copy(workflow.document()).retain(saved);
    given.setAll(JsonTrees.copy(request.body()));
    StoredVersion version = factory.version(workflow, given);
    existing.ifPresent(old -> factory.keepIdentity(version.document(), old.document()));
    workflow.add(version);
    return ActionResponse.created(shown(version, request));
  }

  private static Optional<StoredVersion> versionToReplace(
      StoredWorkflow workflow, ActionRequest request) {
    if (workflow.isOfClass("experience")) {
      throw RefusedException.invalid(
          "the workflow is of class experience, whose versions are made with those of the experience");
    }
    String name = JsonTrees.text(request.body(), "version");
    StoredVersion.whyReserved(name)
        .ifPresent(
            reason -> {
              throw RefusedException.invalid("body.version: " + reason);
            });
    Optional<StoredVersion> existing = workflow.versionNamed(name);
    if (existing.isPresent() && !request.flag("allowReplacement")) {
      throw RefusedException.invalid(
          "body.version: the workflow has a version '"
              + name
              + "' already; set allowReplacement to replace it");
    }
    return existing;
  }

  private ActionResponse get(ActionRequest request) {
    return ActionResponse.ok(shown(store.version(request), request));
  }

  private ActionResponse patch(ActionRequest request) {
    StoredVersion version = store.version(request);
    version.document().setAll(JsonTrees.copy(request.body()));
    factory.touch(version.document());
    return ActionResponse.ok(shown(version, request));
  }

  private ActionResponse delete(ActionRequest request) {
    StoredVersion version = store.version(request);
    version.workflow().remove(version);
    return ActionResponse.success();
  }

  /** At once, whatever their number: the sandbox has no jobs. */
  private ActionResponse deleteMatching(ActionRequest request) {
    StoredWorkflow workflow = store.workflow(request);
    JsonNode query = request.body().path("query");
    List<StoredVersion> matching =
        workflow.versions().stream()
            .filter(version -> WorkflowQuery.INSTANCE.matches(query, version.searched()))
            .toList();
    matching.forEach(workflow::remove);
    return ActionResponse.ok(JsonTrees.object().put("removed", matching.size()).put("failed", 0));
  }

  private ObjectNode shown(StoredVersion version, ActionRequest request) {
    return WorkflowPresenter.version(store.of(request), version, request);
  }
}
