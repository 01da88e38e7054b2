package com.losant.rest.sandbox.internal.access;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.DescribedExamples;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceFamily;
import com.losant.rest.sandbox.internal.resources.ResourceRules;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Access keys, API tokens of applications, and signing in. */
public final class AccessFamily implements ResourceFamily {
  private final SandboxState state;
  private final SignInActions signIn;
  private final Map<String, ResourceRules> rules;

  /** The access to all applications of a sandbox. */
  public AccessFamily(SandboxState state) {
    IssuedTokens tokens = new IssuedTokens(state);
    this.state = state;
    this.signIn = new SignInActions(state, tokens);
    this.rules =
        Map.of(
            "applicationKey", new AccessKeyRules(state),
            "applicationApiToken", new ApiTokenRules(tokens));
  }

  @Override
  public Map<String, ActionHandler> handlers() {
    return signIn.handlers();
  }

  /** Signing in changes nothing, and passwords are not written down. */
  @Override
  public Set<String> notKept() {
    return handlers().keySet();
  }

  @Override
  public Map<String, ResourceRules> rules() {
    return rules;
  }

  @Override
  public void addExamples(SandboxApplication application, DescribedExamples examples) {
    ObjectNode key = JsonTrees.copy(examples.response("applicationKeys.post"));
    key.put("id", examples.pathParameter("applicationKey.get", "applicationKeyId"));
    key.put("applicationId", application.id());
    new AccessKeys(state).keepSecret(key, JsonTrees.text(key, "secret"));
  }
}
