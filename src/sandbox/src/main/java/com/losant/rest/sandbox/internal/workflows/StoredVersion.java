package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A version of a workflow: one that was saved, or the one that is being edited.
 *
 * @param workflow the workflow that it is a version of
 * @param document its properties as the API names them, to be changed in place
 * @param isDevelop whether it is the one that is being edited, with the properties of the workflow
 */
record StoredVersion(StoredWorkflow workflow, ObjectNode document, boolean isDevelop) {
  /** What the version that is being edited has of the workflow's properties. */
  private static final List<String> OF_THE_WORKFLOW =
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
          "customNodeConfig");

  /** A version that was saved. */
  static StoredVersion saved(StoredWorkflow workflow, ObjectNode document) {
    return new StoredVersion(workflow, document, false);
  }

  /** The version of a workflow that is being edited, as it is now. */
  static StoredVersion develop(StoredWorkflow workflow) {
    ObjectNode document = JsonTrees.copy(workflow.document());
    document.retain(OF_THE_WORKFLOW);
    document.put("version", StoredWorkflow.DEVELOP);
    return new StoredVersion(workflow, document, true);
  }

  String name() {
    return JsonTrees.text(document, "version");
  }

  /**
   * Its identifier in runs and statistics; the version that is being edited has none but its name.
   */
  String id() {
    return isDevelop ? StoredWorkflow.DEVELOP : JsonTrees.text(document, "id");
  }

  boolean isEnabled() {
    return document.path("enabled").asBoolean(true);
  }

  /** What lists of versions are searched and sorted by: its properties and the workflow's name. */
  ObjectNode searched() {
    ObjectNode searched = JsonTrees.copy(document);
    searched.set("name", workflow.document().path("name"));
    return searched;
  }
}
