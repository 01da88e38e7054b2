package com.losant.rest.sandbox.internal.resources;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.DescribedExamples;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** All resources that need no code of their own, or little. */
public final class DescribedFamily {
  private final SandboxState state;
  private final List<DescribedResource> resources;
  private final Map<String, ActionHandler> handlers = new HashMap<>();

  /**
   * Plays resources.
   *
   * @param resources those to play
   * @param rules what is particular to some of them, by the name of the item
   */
  public DescribedFamily(
      SandboxState state, List<DescribedResource> resources, Map<String, ResourceRules> rules) {
    this.state = state;
    this.resources = List.copyOf(resources);
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

  /** Keeps one item of each resource: that which the examples of the description name. */
  public void addExamples(DescribedExamples examples) {
    ResourceStore store = ResourceStore.of(state);
    for (DescribedResource resource : resources) {
      String action = resource.actions().get(DescribedResource.Kind.READ).id();
      String collection =
          resource.path().stream()
              .map(segment -> filled(segment, action, examples))
              .collect(Collectors.joining("/", "/", ""));
      String key = examples.pathParameter(action, resource.key());
      ObjectNode document = JsonTrees.copy(examples.response(action));
      if (resource.hasIds()) {
        document.put("id", key);
      }
      if (resource.properties().contains(resource.key())) {
        document.put(resource.key(), key);
      }
      store.put(collection, key, document);
    }
  }

  private static String filled(String segment, String action, DescribedExamples examples) {
    return segment.startsWith("{")
        ? examples.pathParameter(action, segment.substring(1, segment.length() - 1))
        : segment;
  }
}
