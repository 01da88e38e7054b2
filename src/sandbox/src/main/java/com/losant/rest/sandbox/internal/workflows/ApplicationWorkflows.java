package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The workflows of an application, in the order of their creation. */
final class ApplicationWorkflows {
  private final String applicationId;
  private final Map<String, StoredWorkflow> workflows = new LinkedHashMap<>();

  ApplicationWorkflows(String applicationId) {
    this.applicationId = applicationId;
  }

  String applicationId() {
    return applicationId;
  }

  Collection<StoredWorkflow> all() {
    return Collections.unmodifiableCollection(workflows.values());
  }

  void add(StoredWorkflow workflow) {
    workflows.put(workflow.id(), workflow);
  }

  void remove(StoredWorkflow workflow) {
    workflows.remove(workflow.id());
  }

  /** The workflow with an identifier, in upper or lower case. */
  StoredWorkflow find(String flowId) {
    StoredWorkflow workflow = workflows.get(flowId.toLowerCase(Locale.ROOT));
    if (workflow == null) {
      throw RefusedException.notFound("Flow was not found");
    }
    return workflow;
  }
}
