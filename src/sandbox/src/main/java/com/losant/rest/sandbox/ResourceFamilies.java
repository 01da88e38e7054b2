package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.ResourceFamily;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.workflows.WorkflowFamily;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The code for each action: that of its family or, without any, one that returns the example. */
final class ResourceFamilies {
  private final Map<String, ActionHandler> handlers = new HashMap<>();

  /** The families that have code of their own. A new one is added here, and nowhere else. */
  private static List<ResourceFamily> all(SandboxState state, ApiDescription description) {
    return List.of(new WorkflowFamily(state, description::properties));
  }

  ResourceFamilies(SandboxState state, ApiDescription description) {
    all(state, description).forEach(family -> handlers.putAll(family.handlers()));
    refuseUndescribed(description);
    description
        .operations()
        .forEach(operation -> handlers.putIfAbsent(operation.id(), request -> example(operation)));
  }

  private void refuseUndescribed(ApiDescription description) {
    Set<String> described =
        description.operations().stream().map(Operation::id).collect(Collectors.toSet());
    Set<String> unknown = new TreeSet<>(handlers.keySet());
    unknown.removeAll(described);
    if (!unknown.isEmpty()) {
      throw new IllegalStateException("The description has no actions " + unknown);
    }
  }

  /** The header tells that nothing was done. */
  private static ActionResponse example(Operation operation) {
    return operation.example().with("X-Sandbox", "example");
  }

  ActionHandler handler(Operation operation) {
    return handlers.get(operation.id());
  }
}
