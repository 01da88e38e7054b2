package com.losant.rest.sandbox.internal.access;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.SandboxActor;
import com.losant.rest.sandbox.internal.resources.ResourceRules;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is particular to API tokens of applications: their owner, and their text. */
final class ApiTokenRules implements ResourceRules {
  private final IssuedTokens tokens;

  ApiTokenRules(IssuedTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public void complete(ObjectNode token, @Nullable JsonNode before, ActionRequest request) {
    if (before == null) {
      own(token, request);
      token.put("creatorId", SandboxActor.ID).put("creatorType", SandboxActor.TYPE);
      if (token.path("scope").isEmpty()) {
        token.putArray("scope").add("all.Application");
      }
    }
  }

  private static void own(ObjectNode document, ActionRequest request) {
    document.put("ownerId", request.text("applicationId").toLowerCase(Locale.ROOT));
    document.put("ownerType", "application");
  }

  @Override
  public void created(ObjectNode shown) {
    shown.put("token", tokens.ofApplication(shown));
  }

  @Override
  public void listed(ObjectNode page, ActionRequest request) {
    own(page, request);
  }
}
