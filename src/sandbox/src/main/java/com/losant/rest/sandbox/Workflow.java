package com.losant.rest.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A workflow with all that belongs to it. */
final class Workflow {
  /** The name of the version that is being edited. */
  static final String DEVELOP = "develop";

  final ObjectNode document;
  final Map<String, ObjectNode> versions = new LinkedHashMap<>();
  final Map<String, JsonNode> storage = new LinkedHashMap<>();
  final List<Run> runs = new ArrayList<>();

  Workflow(ObjectNode document) {
    this.document = document;
  }

  String id() {
    return Json.text(document, "id");
  }

  boolean isEnabled() {
    return document.path("enabled").asBoolean(true);
  }

  Optional<ObjectNode> versionNamed(String name) {
    return versions.values().stream()
        .filter(version -> Json.text(version, "version").equals(name))
        .findFirst();
  }

  /** The version that triggers and filters look at: the chosen one, or the one being edited. */
  ObjectNode defaultVersion() {
    return versions.getOrDefault(Json.text(document, "defaultVersionId"), document);
  }
}
