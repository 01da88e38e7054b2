package com.losant.rest.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Imports workflows and versions: all of them or, when anything is wrong, none. */
final class Importing {
  private static final Set<String> IDENTITY =
      Set.of("id", "flowId", "applicationId", "defaultVersionId");

  private final Applications applications;
  private final WorkflowFactory factory;
  private final Set<String> flowProperties;
  private final Set<String> versionProperties;

  Importing(Applications applications, WorkflowFactory factory, Spec spec) {
    this.applications = applications;
    this.factory = factory;
    this.flowProperties = spec.properties("WorkflowImport");
    this.versionProperties = spec.properties("WorkflowVersionImport");
  }

  Map<String, Action> actions() {
    return Map.of("flows.import", this::importFlows);
  }

  private Answer importFlows(Call call) {
    Application application = applications.of(call);
    Import work = new Import(application);
    JsonNode flows = call.body().path("flows");
    JsonNode versions = call.body().path("flowVersions");
    for (int i = 0; i < flows.size(); i++) {
      work.addFlow("body.flows[" + i + "]", flows.get(i));
    }
    for (int i = 0; i < versions.size(); i++) {
      work.addVersion("body.flowVersions[" + i + "]", versions.get(i));
    }
    for (int i = 0; i < flows.size(); i++) {
      work.chooseDefault("body.flows[" + i + "]", flows.get(i), work.flows.get(i));
    }
    if (!work.violations.isEmpty()) {
      throw Problem.invalid(work.violations);
    }
    return Answer.created(work.commit(call));
  }

  private static ObjectNode pick(JsonNode given, Set<String> properties) {
    ObjectNode picked = Json.copy(given);
    picked.retain(properties);
    picked.remove(IDENTITY);
    return picked;
  }

  private static String oldId(JsonNode given, String property) {
    return Json.text(given, property).toLowerCase(Locale.ROOT);
  }

  /** One import in the making, of which nothing shows before it is complete. */
  private final class Import {
    private final Application application;
    private final List<Workflow> flows = new ArrayList<>();
    private final Map<ObjectNode, Workflow> versions = new LinkedHashMap<>();
    private final Map<String, String> flowIds = new LinkedHashMap<>();
    private final Map<String, String> versionIds = new LinkedHashMap<>();
    private final Map<String, Workflow> known = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    private Import(Application application) {
      this.application = application;
      known.putAll(application.workflows);
    }

    private void addFlow(String place, JsonNode given) {
      Workflow workflow = factory.workflow(application.id, pick(given, flowProperties));
      flows.add(workflow);
      String oldId = oldId(given, "id");
      if (!oldId.isEmpty()) {
        known.put(oldId, workflow);
        note(flowIds, given, workflow.id(), place);
      }
    }

    private void addVersion(String place, JsonNode given) {
      Workflow workflow = known.get(oldId(given, "flowId"));
      if (workflow == null) {
        violations.add(place + ".flowId: names no workflow of this import or application");
        return;
      }
      String name = Json.text(given, "version");
      Set<String> taken = names.computeIfAbsent(workflow.id(), key -> new HashSet<>());
      if (name.equals(Workflow.DEVELOP)) {
        violations.add(place + ".version: develop is the version that is being edited");
      } else if (!taken.add(name) || workflow.versionNamed(name).isPresent()) {
        violations.add(place + ".version: the workflow has a version '" + name + "' already");
      }
      ObjectNode version = factory.version(workflow, pick(given, versionProperties));
      versions.put(version, workflow);
      if (given.has("id")) {
        note(versionIds, given, Json.text(version, "id"), place);
      }
    }

    private void note(Map<String, String> ids, JsonNode given, String newId, String place) {
      if (ids.putIfAbsent(Json.text(given, "id"), newId) != null) {
        violations.add(place + ".id: is used twice in this import");
      }
    }

    private void chooseDefault(String place, JsonNode given, Workflow workflow) {
      String oldId = Json.text(given, "defaultVersionId");
      if (oldId.isEmpty()) {
        return;
      }
      String newId = versionIds.get(oldId);
      boolean own =
          versions.entrySet().stream()
              .anyMatch(
                  entry ->
                      entry.getValue() == workflow
                          && Json.text(entry.getKey(), "id").equals(newId));
      if (own) {
        workflow.document.put("defaultVersionId", newId);
      } else {
        violations.add(
            place + ".defaultVersionId: names no version of this workflow in the import");
      }
    }

    private ObjectNode commit(Call call) {
      flows.forEach(application::add);
      versions.forEach(
          (version, workflow) -> workflow.versions.put(Json.text(version, "id"), version));
      ObjectNode answer = Json.object();
      var shownFlows = answer.putArray("flows");
      flows.forEach(flow -> shownFlows.add(Presenter.workflow(application, flow, call)));
      var shownVersions = answer.putArray("flowVersions");
      versions.forEach(
          (version, workflow) ->
              shownVersions.add(Presenter.version(application, workflow, version, call)));
      flowIds.forEach(answer.putObject("importedFlowIdMap")::put);
      versionIds.forEach(answer.putObject("importedVersionIdMap")::put);
      return Presenter.result(answer, "flowsImportResult", call, "/flows/import");
    }
  }
}
