package com.losant.rest.sandbox.internal.resources;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All resources that need no code of their own, or little. */
public final class DescribedFamily {
  private final Map<String, ActionHandler> handlers = new HashMap<>();

  /**
   * Plays resources.
   *
   * @param resources those to play
   * @param rules what is particular to some of them, by the name of the item
   */
  public DescribedFamily(
      SandboxState state, List<DescribedResource> resources, Map<String, ResourceRules> rules) {
    ResourcePaths paths = new ResourcePaths(state, resources);
    for (DescribedResource resource : resources) {
      ResourceRules own = rules.getOrDefault(resource.item(), ResourceRules.NONE);
      handlers.putAll(new ResourceActions(resource, own, paths, state).handlers());
    }
  }

  /** The actions that are played, by operation id. */
  public Map<String, ActionHandler> handlers() {
    return Map.copyOf(handlers);
  }
}
