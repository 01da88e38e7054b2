package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.DescribedExamples;
import com.losant.rest.sandbox.internal.actions.DescribedSchemas;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceFamily;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Workflows with their versions, storage, virtual buttons and runs. */
public final class WorkflowFamily implements ResourceFamily {
  private final WorkflowStore store;
  private final Map<String, ActionHandler> handlers = new HashMap<>();

  /** The workflows of all applications of a sandbox. */
  public WorkflowFamily(SandboxState state, DescribedSchemas schemas) {
    store = new WorkflowStore(state);
    WorkflowFactory factory = new WorkflowFactory(state.ids(), state.time());
    handlers.putAll(new WorkflowActions(store, factory).handlers());
    handlers.putAll(new WorkflowListActions(store, factory).handlers());
    handlers.putAll(new WorkflowVersionActions(store, factory, schemas).handlers());
    handlers.putAll(new WorkflowImportAction(store, factory, schemas).handlers());
    handlers.putAll(new WorkflowPaletteAction(store).handlers());
    handlers.putAll(new WorkflowStorageActions(store).handlers());
    handlers.putAll(new VirtualButtonAction(store, state.time()).handlers());
    handlers.putAll(new WorkflowRunActions(store, state.time()).handlers());
  }

  @Override
  public Map<String, ActionHandler> handlers() {
    return Map.copyOf(handlers);
  }

  /** All workflows of an application. */
  public List<ObjectNode> workflows(SandboxApplication application) {
    return store.of(application).all().stream().map(StoredWorkflow::document).toList();
  }

  /** All workflows of an application with their versions, as an import takes them. */
  public ObjectNode exported(SandboxApplication application) {
    ObjectNode all = JsonTrees.object();
    ArrayNode flows = all.putArray("flows");
    ArrayNode versions = all.putArray("flowVersions");
    for (StoredWorkflow workflow : store.of(application).all()) {
      flows.add(workflow.document().deepCopy());
      workflow.versions().forEach(version -> versions.add(version.document().deepCopy()));
    }
    return all;
  }

  /** A workflow with a version and its storage. */
  @Override
  public void addExamples(SandboxApplication application, DescribedExamples examples) {
    StoredWorkflow workflow = new StoredWorkflow(stored(examples.response("flow.get")));
    workflow.document().remove("defaultVersionId"); // It is of another version than that below.
    workflow.add(StoredVersion.saved(workflow, stored(examples.response("flowVersion.get"))));
    examples
        .response("flow.getStorageEntries")
        .properties()
        .forEach(entry -> workflow.storage().put(entry.getKey(), entry.getValue()));
    store.of(application).add(workflow);
  }

  /** What is kept of what a response shows: statistics come from runs, and there are none yet. */
  private static ObjectNode stored(JsonNode shown) {
    ObjectNode document = JsonTrees.copy(shown);
    document.remove("stats");
    return document;
  }
}
