package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.DescribedSchemas;
import com.losant.rest.sandbox.internal.actions.ResourceFamily;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import java.util.HashMap;
import java.util.Map;

/** Workflows with their versions, storage, virtual buttons and runs. */
public final class WorkflowFamily implements ResourceFamily {
  private final Map<String, ActionHandler> handlers = new HashMap<>();

  /** The workflows of all applications of a sandbox. */
  public WorkflowFamily(SandboxState state, DescribedSchemas schemas) {
    WorkflowStore store = new WorkflowStore(state);
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
}
