package com.losant.rest.sandbox.internal.applications;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Period;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.workflows.WorkflowFamily;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What an application contains, in numbers. */
final class ApplicationSummary {
  private static final Duration PERIOD = Duration.ofDays(30);

  private final SandboxState state;
  private final WorkflowFamily workflows;
  private final ApplicationPayloads payloads;

  ApplicationSummary(SandboxState state, WorkflowFamily workflows, ApplicationPayloads payloads) {
    this.state = state;
    this.workflows = workflows;
    this.payloads = payloads;
  }

  /** Leaves in a summary what one parameter of a request lists, but not what the other one does. */
  static void limit(ObjectNode summary, ActionRequest request, String include, String exclude) {
    Set<String> included = request.texts(include);
    if (!included.isEmpty()) {
      summary.retain(included);
    }
    summary.remove(request.texts(exclude));
  }

  /** Notebooks do not run here, and files are not counted by their size. */
  ObjectNode of(String applicationId) {
    ObjectNode summary = JsonTrees.object();
    for (Contents contents : Contents.ALL) {
      summary.put(contents.count(), contents.in(state, applicationId).size());
    }
    summary.put("flowCount", workflows.workflows(state.application(applicationId)).size());
    Instant now = state.time().now();
    Period period = new Period(now.minus(PERIOD).toEpochMilli(), now.toEpochMilli());
    summary.set("payloadCount", payloads.counts(applicationId, period));
    ObjectNode notebooks = summary.putObject("notebookStats");
    notebooks.put("awaitingCompletion", 0).put("minutesThisPeriod", 0).put("runsThisPeriod", 0);
    return summary;
  }
}
