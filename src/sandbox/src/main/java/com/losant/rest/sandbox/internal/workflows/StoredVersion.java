package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.util.List;
import java.util.Optional;
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

  /** Why no version can be saved under a name; nothing if one can. */
  static Optional<String> whyReserved(String name) {
    return switch (name) {
      case StoredWorkflow.DEVELOP -> Optional.of("develop is the version that is being edited");
      case "default" -> Optional.of("default stands for whichever version is the default");
      default -> Optional.empty();
    };
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

  /** Where it is found, below the application; the one that is being edited is the workflow. */
  String path() {
    String ofWorkflow = "/flows/" + workflow.id();
    return isDevelop ? ofWorkflow : ofWorkflow + "/versions/" + id();
  }

  boolean isEnabled() {
    return document.path("enabled").asBoolean(true);
  }

  /** What lists of versions are searched and sorted by: its properties and some of the workflow. */
  ObjectNode searched() {
    ObjectNode searched = JsonTrees.copy(document);
    searched.setAll(JsonTrees.copy(workflow.document()).retain("name", "customNodeSupports"));
    return searched;
  }
}
