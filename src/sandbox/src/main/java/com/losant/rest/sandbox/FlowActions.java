package com.losant.rest.sandbox;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions on one workflow as a whole. */
final class FlowActions {
  private final Applications applications;
  private final WorkflowFactory factory;

  FlowActions(Applications applications, WorkflowFactory factory) {
    this.applications = applications;
    this.factory = factory;
  }

  Map<String, Action> actions() {
    return Map.of("flow.get", this::get, "flow.patch", this::patch, "flow.delete", this::delete);
  }

  private Answer get(Call call) {
    Application application = applications.of(call);
    Workflow workflow = application.workflow(call.text("flowId"));
    return Answer.ok(Presenter.workflow(application, workflow, call));
  }

  private Answer patch(Call call) {
    Application application = applications.of(call);
    Workflow workflow = application.workflow(call.text("flowId"));
    JsonNode version = call.body().path("defaultVersionId");
    if (version.isString() && !workflow.versions.containsKey(version.asString())) {
      throw Problem.invalid("body.defaultVersionId: is no version of this workflow");
    }
    ObjectNode document = workflow.document;
    document.setAll(Json.copy(call.body()));
    WorkflowFactory.dropNulls(document);
    factory.fillButtonKeys(document, workflow.id());
    factory.touch(document);
    return Answer.ok(Presenter.workflow(application, workflow, call));
  }

  private Answer delete(Call call) {
    Application application = applications.of(call);
    application.workflows.remove(application.workflow(call.text("flowId")).id());
    return Answer.success();
  }
}
