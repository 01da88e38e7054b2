package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import com.losant.rest.sandbox.internal.actions.SandboxState;

/** Finds what a request names. */
final class WorkflowStore {
  private final SandboxState state;

  WorkflowStore(SandboxState state) {
    this.state = state;
  }

  /** The workflows of the application that a request names. */
  ApplicationWorkflows of(ActionRequest request) {
    return of(state.application(request));
  }

  /** The workflows of an application. */
  ApplicationWorkflows of(SandboxApplication application) {
    return application.part(
        ApplicationWorkflows.class, () -> new ApplicationWorkflows(application.id()));
  }

  /** The workflow that a request names. */
  StoredWorkflow workflow(ActionRequest request) {
    return of(request).find(request.text("flowId"));
  }

  /** The saved version that a request names, by its identifier or its name. */
  StoredVersion version(ActionRequest request) {
    return workflow(request)
        .version(request.text("flowVersionId"))
        .filter(version -> !version.isDevelop())
        .orElseThrow(() -> RefusedException.notFound("Flow version was not found"));
  }
}
