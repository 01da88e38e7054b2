package com.losant.rest.sandbox.internal.access;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxActor;
import com.losant.rest.sandbox.internal.resources.ResourceRules;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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
      checkDate(token);
      own(token, request);
      token.put("creatorId", SandboxActor.ID).put("creatorType", SandboxActor.TYPE);
      if (token.path("scope").isEmpty()) {
        token.putArray("scope").add("all.Application");
      }
    }
  }

  private static void checkDate(JsonNode token) {
    try {
      if (token.has("expirationDate")) {
        Instant.parse(JsonTrees.text(token, "expirationDate"));
      }
    } catch (DateTimeParseException e) {
      throw RefusedException.invalid(
          "body.expirationDate: is no date and time such as 2034-01-29T00:00:00.000Z");
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
