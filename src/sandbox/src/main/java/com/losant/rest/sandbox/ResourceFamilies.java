package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.access.AccessFamily;
import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.applications.ApplicationFamily;
import com.losant.rest.sandbox.internal.applications.TemplateFamily;
import com.losant.rest.sandbox.internal.data.DataFamily;
import com.losant.rest.sandbox.internal.datatables.DataTableFamily;
import com.losant.rest.sandbox.internal.devices.DeviceFamily;
import com.losant.rest.sandbox.internal.events.EventFamily;
import com.losant.rest.sandbox.internal.files.FileFamily;
import com.losant.rest.sandbox.internal.resources.DescribedFamily;
import com.losant.rest.sandbox.internal.resources.DescribedResource;
import com.losant.rest.sandbox.internal.resources.ResourceFamily;
import com.losant.rest.sandbox.internal.resources.ResourceRules;
import com.losant.rest.sandbox.internal.workflows.WorkflowFamily;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The code for each action: that of its family or, without any, one that returns the example. */
final class ResourceFamilies {
  private final List<ResourceFamily> families;
  private final DescribedFamily played;
  private final Map<String, ActionHandler> handlers = new HashMap<>();

  /** The families that have code of their own. A new one is added here, and nowhere else. */
  private static List<ResourceFamily> all(SandboxState state, ApiDescription description) {
    WorkflowFamily workflows = new WorkflowFamily(state, description::properties);
    return List.of(
        new AccessFamily(state),
        new ApplicationFamily(state, workflows),
        workflows,
        new DeviceFamily(state),
        new DataFamily(state),
        new EventFamily(state),
        new DataTableFamily(state),
        new FileFamily(state),
        new TemplateFamily(description));
  }

  ResourceFamilies(SandboxState state, ApiDescription description) {
    Set<String> described =
        description.operations().stream().map(Operation::id).collect(Collectors.toSet());
    families =
        all(state, description).stream()
            .filter(family -> !Collections.disjoint(family.handlers().keySet(), described))
            .toList();
    families.forEach(family -> handlers.putAll(family.handlers()));
    refuseUndescribed(described);
    played = played(state, description);
    played.handlers().forEach(handlers::putIfAbsent);
    description
        .operations()
        .forEach(operation -> handlers.putIfAbsent(operation.id(), request -> example(operation)));
  }

  /** Resources that no family plays are played from their description, if it is of that form. */
  private DescribedFamily played(SandboxState state, ApiDescription description) {
    Map<String, ResourceRules> rules = new HashMap<>();
    families.forEach(family -> rules.putAll(family.rules()));
    List<DescribedResource> resources =
        DescribedResources.in(description).stream()
            .filter(resource -> !isPlayed(resource.actions().get(DescribedResource.Kind.READ)))
            .toList();
    return new DescribedFamily(state, resources, rules);
  }

  private boolean isPlayed(DescribedResource.Action action) {
    return handlers.containsKey(action.id());
  }

  /** Of a family that another description does not have at all, nothing is expected. */
  private void refuseUndescribed(Set<String> described) {
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

  /** Whether a data file keeps the requests for an action; among GETs, those that start a job. */
  boolean isKept(Operation operation) {
    boolean changes = !operation.method().equals("GET") || operation.responses().containsKey("202");
    return changes
        && families.stream().noneMatch(family -> family.notKept().contains(operation.id()));
  }

  /** Begins an application that the sandbox itself has made. */
  void begin(SandboxApplication application) {
    families.forEach(family -> family.begin(application));
  }

  /** Puts everything into an application that the examples of the description are about. */
  void addExamples(SandboxApplication application, ApiDescription description) {
    families.forEach(family -> family.addExamples(application, description));
    played.addExamples(description);
  }
}
