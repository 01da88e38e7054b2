package com.losant.rest.sandbox.internal.applications;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is particular to applications: their owners, globals, summaries, and what is in them. */
final class ApplicationRules implements ResourceRules {
  private final SandboxState state;
  private final ApplicationSummary summary;

  ApplicationRules(SandboxState state, ApplicationSummary summary) {
    this.state = state;
    this.summary = summary;
  }

  @Override
  public void complete(ObjectNode document, @Nullable JsonNode before, ActionRequest request) {
    refuseWrong("body.globals", document.path("globals"));
    if (before == null) {
      String organization = JsonTrees.text(document, "orgId");
      boolean isUsers = organization.isEmpty();
      document.put("ownerId", isUsers ? StoredApplications.USER_ID : organization);
      document.put("ownerType", isUsers ? "user" : "organization");
      document.remove(List.of("orgId", "applicationTemplateId"));
      document.withArrayProperty("globals");
      state.addApplication(JsonTrees.text(document, "id"));
    }
  }

  /** Refuses globals of one key, and those whose value is no JSON. */
  static void refuseWrong(String place, JsonNode globals) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < globals.size(); i++) {
      JsonNode global = globals.get(i);
      String key = JsonTrees.text(global, "key");
      if (!keys.add(key)) {
        throw RefusedException.invalid(place + ": two of them have the key '" + key + "'");
      }
      if (global.path("json").isString()) {
        refuseNoJson(place + "[" + i + "].json", global.path("json").asString());
      }
    }
  }

  private static void refuseNoJson(String place, String json) {
    try {
      JsonTrees.parse(json);
    } catch (JacksonException e) {
      throw RefusedException.invalid(
          place + ": is no JSON, to which the quotes of a text belong, too");
    }
  }

  @Override
  public boolean isListed(JsonNode document, ActionRequest request) {
    if (!request.has("orgId")) {
      return true;
    }
    String organization = request.text("orgId");
    return organization.isEmpty()
        ? JsonTrees.text(document, "ownerType").equals("user")
        : JsonTrees.text(document, "ownerId").equalsIgnoreCase(organization);
  }

  @Override
  public void show(ObjectNode shown, ActionRequest request) {
    ObjectNode all = summary.of(JsonTrees.text(shown, "id"));
    ApplicationSummary.limit(all, request, "summaryInclude", "summaryExclude");
    shown.set("summary", all);
  }

  @Override
  public void removed(ObjectNode document) {
    state.removeApplication(JsonTrees.text(document, "id"));
  }
}
