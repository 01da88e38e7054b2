package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.DescribedSchemas;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Imports workflows and versions: all of them or, when anything is wrong, none. */
final class WorkflowImportAction {
  private static final Set<String> IDENTITY =
      Set.of("id", "flowId", "applicationId", "defaultVersionId");

  private final WorkflowStore store;
  private final WorkflowFactory factory;
  private final Set<String> flowProperties;
  private final Set<String> versionProperties;

  WorkflowImportAction(WorkflowStore store, WorkflowFactory factory, DescribedSchemas schemas) {
    this.store = store;
    this.factory = factory;
    this.flowProperties = schemas.properties("WorkflowImport");
    this.versionProperties = schemas.properties("WorkflowVersionImport");
  }

  Map<String, ActionHandler> handlers() {
    return Map.of("flows.import", this::importFlows);
  }

  private ActionResponse importFlows(ActionRequest request) {
    Import work = new Import(store.of(request));
    JsonNode flows = request.body().path("flows");
    JsonNode versions = request.body().path("flowVersions");
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
      throw RefusedException.invalid(work.violations);
    }
    return ActionResponse.created(work.commit(request));
  }

  private static ObjectNode pick(JsonNode given, Set<String> properties) {
    ObjectNode picked = JsonTrees.copy(given);
    picked.retain(properties);
    picked.remove(IDENTITY);
    return picked;
  }

  private static String oldId(JsonNode given, String property) {
    return JsonTrees.text(given, property).toLowerCase(Locale.ROOT);
  }

  /** One import in the making, of which nothing shows before it is complete. */
  private final class Import {
    private final ApplicationWorkflows workflows;
    private final List<StoredWorkflow> flows = new ArrayList<>();
    private final List<StoredVersion> versions = new ArrayList<>();
    private final Map<String, String> flowIds = new LinkedHashMap<>();
    private final Map<String, String> versionIds = new LinkedHashMap<>();
    private final Map<String, StoredWorkflow> known = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    private Import(ApplicationWorkflows workflows) {
      this.workflows = workflows;
      workflows.all().forEach(workflow -> known.put(workflow.id(), workflow));
    }

    private void addFlow(String place, JsonNode given) {
      violations.addAll(WorkflowRules.violations(given, given, property -> place + "." + property));
      StoredWorkflow workflow =
          factory.workflow(workflows.applicationId(), pick(given, flowProperties));
      flows.add(workflow);
      String oldId = oldId(given, "id");
      if (!oldId.isEmpty()) {
        known.put(oldId, workflow);
        note(flowIds, given, workflow.id(), place);
      }
    }

    private void addVersion(String place, JsonNode given) {
      StoredWorkflow workflow = known.get(oldId(given, "flowId"));
      if (workflow == null) {
        violations.add(place + ".flowId: names no workflow of this import or application");
        return;
      }
      String name = JsonTrees.text(given, "version");
      Set<String> taken = names.computeIfAbsent(workflow.id(), key -> new HashSet<>());
      Optional<String> reserved = StoredVersion.whyReserved(name);
      if (reserved.isPresent()) {
        violations.add(place + ".version: " + reserved.get());
      } else if (!taken.add(name) || workflow.versionNamed(name).isPresent()) {
        violations.add(place + ".version: the workflow has a version '" + name + "' already");
      }
      violations.addAll(
          WorkflowRules.violations(workflow.document(), given, property -> place + "." + property));
      StoredVersion version = factory.version(workflow, pick(given, versionProperties));
      versions.add(version);
      if (given.has("id")) {
        note(versionIds, given, version.id(), place);
      }
    }

    private void note(Map<String, String> ids, JsonNode given, String newId, String place) {
      if (ids.putIfAbsent(JsonTrees.text(given, "id"), newId) != null) {
        violations.add(place + ".id: is used twice in this import");
      }
    }

    private void chooseDefault(String place, JsonNode given, StoredWorkflow workflow) {
      String oldId = JsonTrees.text(given, "defaultVersionId");
      if (oldId.isEmpty()) {
        return;
      }
      String newId = versionIds.get(oldId);
      boolean own =
          versions.stream().anyMatch(v -> v.workflow() == workflow && v.id().equals(newId));
      if (own) {
        workflow.document().put("defaultVersionId", newId);
      } else {
        violations.add(
            place + ".defaultVersionId: names no version of this workflow in the import");
      }
    }

    private ObjectNode commit(ActionRequest request) {
      flows.forEach(workflows::add);
      versions.forEach(version -> version.workflow().add(version));
      ObjectNode response = JsonTrees.object();
      ArrayNode shownFlows = response.putArray("flows");
      flows.forEach(flow -> shownFlows.add(WorkflowPresenter.workflow(workflows, flow, request)));
      ArrayNode shownVersions = response.putArray("flowVersions");
      versions.forEach(
          version -> shownVersions.add(WorkflowPresenter.version(workflows, version, request)));
      flowIds.forEach(response.putObject("importedFlowIdMap")::put);
      versionIds.forEach(response.putObject("importedVersionIdMap")::put);
      return WorkflowPresenter.result(response, "flowsImportResult", request, "/flows/import");
    }
  }
}
