package com.losant.rest.sandbox;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** An application with its workflows, in the order of their creation. */
final class Application {
  final String id;
  final Map<String, Workflow> workflows = new LinkedHashMap<>();

  Application(String id) {
    this.id = id;
  }

  void add(Workflow workflow) {
    workflows.put(workflow.id(), workflow);
  }

  Workflow workflow(String flowId) {
    Workflow workflow = workflows.get(flowId.toLowerCase(Locale.ROOT));
    if (workflow == null) {
      throw Problem.notFound("Flow was not found");
    }
    return workflow;
  }
}
