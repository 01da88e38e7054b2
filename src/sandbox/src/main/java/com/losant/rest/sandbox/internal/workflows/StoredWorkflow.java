package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A workflow with all that belongs to it. */
final class StoredWorkflow {
  /** The name of the version that is being edited. */
  static final String DEVELOP = "develop";

  private final ObjectNode document;
  private final Map<String, StoredVersion> versions = new LinkedHashMap<>();
  private final Map<String, JsonNode> storage = new LinkedHashMap<>();
  private final List<WorkflowRun> runs = new ArrayList<>();

  StoredWorkflow(ObjectNode document) {
    this.document = document;
  }

  /** Its properties as the API names them, to be changed in place. */
  ObjectNode document() {
    return document;
  }

  String id() {
    return JsonTrees.text(document, "id");
  }

  boolean isOfClass(String flowClass) {
    return JsonTrees.text(document, "flowClass").equals(flowClass);
  }

  boolean isEnabled() {
    return document.path("enabled").asBoolean(true);
  }

  /** The versions that were saved, in the order of their creation. */
  Collection<StoredVersion> versions() {
    return Collections.unmodifiableCollection(versions.values());
  }

  void add(StoredVersion version) {
    versions.put(version.id(), version);
  }

  /** Removes a version. If it was the default, the one that is being edited is again. */
  void remove(StoredVersion version) {
    versions.remove(version.id());
    if (JsonTrees.text(document, "defaultVersionId").equals(version.id())) {
      document.remove("defaultVersionId");
    }
  }

  boolean hasVersion(String id) {
    return versions.containsKey(id);
  }

  /** The version with a name, {@code develop} included. */
  Optional<StoredVersion> versionNamed(String name) {
    return name.equals(DEVELOP)
        ? Optional.of(develop())
        : versions.values().stream().filter(version -> version.name().equals(name)).findFirst();
  }

  /** The version with an identifier, in upper or lower case, or else with a name. */
  Optional<StoredVersion> version(String nameOrId) {
    return Optional.ofNullable(versions.get(nameOrId.toLowerCase(Locale.ROOT)))
        .or(() -> versionNamed(nameOrId));
  }

  /** The version that is being edited. */
  StoredVersion develop() {
    return StoredVersion.develop(this);
  }

  /** The version that triggers and filters look at: the chosen one, or the one being edited. */
  StoredVersion defaultVersion() {
    return Optional.ofNullable(versions.get(JsonTrees.text(document, "defaultVersionId")))
        .orElseGet(this::develop);
  }

  /** What it stores, by key. */
  Map<String, JsonNode> storage() {
    return storage;
  }

  /** Its runs, the oldest first. */
  List<WorkflowRun> runs() {
    return Collections.unmodifiableList(runs);
  }

  void add(WorkflowRun run) {
    runs.add(run);
  }
}
