package com.losant.rest.sandbox.internal.applications;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceFamily;
import com.losant.rest.sandbox.internal.resources.ResourceRules;
import com.losant.rest.sandbox.internal.workflows.WorkflowFamily;
import java.util.HashMap;
import java.util.Map;

/** Applications, which are played from their description, with what is particular to them. */
public final class ApplicationFamily implements ResourceFamily {
  private final Map<String, ActionHandler> handlers = new HashMap<>();
  private final StoredApplications applications;
  private final ApplicationRules rules;

  /** The applications of a sandbox. */
  public ApplicationFamily(SandboxState state, WorkflowFamily workflows) {
    applications = new StoredApplications(state);
    ApplicationPayloads payloads = new ApplicationPayloads(state);
    rules = new ApplicationRules(state, new ApplicationSummary(state, workflows, payloads));
    handlers.putAll(new ApplicationTextActions(state, applications, rules).handlers());
    handlers.putAll(new ApplicationSearchAction(state, workflows).handlers());
    handlers.putAll(new ApplicationUsageActions(state, applications, rules, payloads).handlers());
    handlers.putAll(new ApplicationCloneAction(state, applications, rules, workflows).handlers());
    handlers.putAll(new ApplicationJobActions(state).handlers());
    handlers.putAll(new MqttActions(state).handlers());
  }

  @Override
  public Map<String, ActionHandler> handlers() {
    return Map.copyOf(handlers);
  }

  @Override
  public Map<String, ResourceRules> rules() {
    return Map.of("application", rules);
  }

  /** Gives it a document, so that it is listed. */
  @Override
  public void begin(SandboxApplication application) {
    applications.begin(application.id());
  }
}
