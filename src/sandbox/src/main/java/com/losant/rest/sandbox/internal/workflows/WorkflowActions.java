package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions on one workflow as a whole. */
final class WorkflowActions {
  private final WorkflowStore store;
  private final WorkflowFactory factory;

  WorkflowActions(WorkflowStore store, WorkflowFactory factory) {
    this.store = store;
    this.factory = factory;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of("flow.get", this::get, "flow.patch", this::patch, "flow.delete", this::delete);
  }

  private ActionResponse get(ActionRequest request) {
    StoredWorkflow workflow = store.workflow(request);
    return ActionResponse.ok(WorkflowPresenter.workflow(store.of(request), workflow, request));
  }

  private ActionResponse patch(ActionRequest request) {
    StoredWorkflow workflow = store.workflow(request);
    JsonNode version = request.body().path("defaultVersionId");
    if (version.isString() && !workflow.hasVersion(version.asString())) {
      throw RefusedException.invalid("body.defaultVersionId: is no version of this workflow");
    }
    ObjectNode document = workflow.document();
    WorkflowRules.refuseFaults(document, document, request.body());
    document.setAll(JsonTrees.copy(request.body()));
    WorkflowFactory.dropNulls(document);
    factory.fillKeysAndIds(document, workflow.id());
    factory.touch(document);
    return ActionResponse.ok(WorkflowPresenter.workflow(store.of(request), workflow, request));
  }

  private ActionResponse delete(ActionRequest request) {
    store.of(request).remove(store.workflow(request));
    return ActionResponse.success();
  }
}
