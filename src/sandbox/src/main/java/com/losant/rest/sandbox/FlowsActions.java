package com.losant.rest.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions on the workflows of an application. */
final class FlowsActions {
  private final Applications applications;
  private final WorkflowFactory factory;

  FlowsActions(Applications applications, WorkflowFactory factory) {
    this.applications = applications;
    this.factory = factory;
  }

  Map<String, Action> actions() {
    return Map.of(
        "flows.get", this::get, "flows.getByVersion", this::getByVersion, "flows.post", this::post);
  }

  private Answer post(Call call) {
    Application application = applications.of(call);
    Workflow workflow = factory.workflow(application.id, Json.copy(call.body()));
    application.add(workflow);
    return Answer.created(Presenter.workflow(application, workflow, call));
  }

  private Answer get(Call call) {
    Application application = applications.of(call);
    List<Listing.Item> items = new ArrayList<>();
    for (Workflow workflow : application.workflows.values()) {
      boolean matches =
          call.has("query")
              ? matchesQuery(workflow, call)
              : Listing.matchesFilters(workflow.document, workflow.defaultVersion(), call);
      if (matches) {
        items.add(
            new Listing.Item(
                workflow.document, () -> Presenter.workflow(application, workflow, call)));
      }
    }
    ObjectNode page = Listing.page(items, application.id, call);
    if (!call.has("query")) {
      page.set("flowClass", call.value("flowClass"));
    }
    return Answer.ok(Presenter.result(page, "flows", call, "/flows"));
  }

  private static boolean matchesQuery(Workflow workflow, Call call) {
    JsonNode query = call.value("query");
    if (WorkflowQuery.matches(query, workflow.document)) {
      return true;
    }
    return call.flag("allVersions")
        && workflow.versions.values().stream()
            .anyMatch(version -> WorkflowQuery.matches(query, inVersion(workflow, version)));
  }

  /** The workflow with the properties that it has in a version. */
  private static ObjectNode inVersion(Workflow workflow, ObjectNode version) {
    ObjectNode document = workflow.document.deepCopy();
    document.setAll(version);
    return document.put("id", workflow.id());
  }

  private Answer getByVersion(Call call) {
    Application application = applications.of(call);
    String name = call.text("version");
    List<Listing.Item> items = new ArrayList<>();
    for (Workflow workflow : application.workflows.values()) {
      if (name.equals(Workflow.DEVELOP)) {
        add(items, application, workflow, develop(workflow), call);
      } else {
        workflow
            .versionNamed(name)
            .ifPresent(version -> add(items, application, workflow, version, call));
      }
    }
    ObjectNode page = Listing.page(items, application.id, call);
    return Answer.ok(Presenter.result(page, "flowVersions", call, "/flows/version"));
  }

  /** The version that is being edited, in the form of a version. */
  private ObjectNode develop(Workflow workflow) {
    ObjectNode version = Json.copy(workflow.document);
    version.retain(
        List.of(
            "id",
            "flowId",
            "applicationId",
            "flowClass",
            "enabled",
            "creationDate",
            "lastUpdated",
            "createdById",
            "createdByType",
            "lastUpdatedById",
            "lastUpdatedByType",
            "triggers",
            "nodes",
            "globals",
            "minimumAgentVersion",
            "customNodeConfig"));
    return version.put("version", Workflow.DEVELOP);
  }

  private static void add(
      List<Listing.Item> items,
      Application application,
      Workflow workflow,
      ObjectNode version,
      Call call) {
    ObjectNode searched = Json.copy(version);
    searched.set("name", workflow.document.path("name"));
    boolean matches =
        call.has("query")
            ? WorkflowQuery.matches(call.value("query"), searched)
            : Listing.matchesFilters(searched, workflow.defaultVersion(), call);
    if (matches) {
      items.add(
          new Listing.Item(
              searched, () -> Presenter.version(application, workflow, version, call)));
    }
  }
}
