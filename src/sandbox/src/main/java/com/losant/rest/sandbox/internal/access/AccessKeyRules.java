package com.losant.rest.sandbox.internal.access;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceRules;
import com.losant.rest.sandbox.internal.resources.TagCondition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is particular to access keys: their text and secret, and the search for tags. */
final class AccessKeyRules implements ResourceRules {
  private static final String TAGS = "deviceTags";

  private final SandboxState state;

  AccessKeyRules(SandboxState state) {
    this.state = state;
  }

  @Override
  public void complete(ObjectNode key, @Nullable JsonNode before, ActionRequest request) {
    if (before != null) {
      return;
    }
    String id = JsonTrees.text(key, "id");
    key.put("key", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString());
    for (String list : List.of("deviceIds", TAGS, "pubTopics", "subTopics", "addresses")) {
      if (!key.has(list)) {
        key.putArray(list);
      }
    }
    fill(key, "filterType", "none");
    fill(key, "addressFilterType", "all");
    new AccessKeys(state).keepSecret(key, SignedToken.secret(id));
  }

  private static void fill(ObjectNode key, String property, String value) {
    if (!key.has(property)) {
      key.put(property, value);
    }
  }

  @Override
  public void created(ObjectNode shown) {
    shown.put("secret", new AccessKeys(state).secret(shown));
  }

  @Override
  public Set<String> ownFields() {
    return Set.of(TAGS);
  }

  @Override
  public boolean matches(String field, JsonNode condition, JsonNode key) {
    return TagCondition.matches(condition, key.path(TAGS));
  }

  @Override
  public void removed(ObjectNode key) {
    new AccessKeys(state).forget(key);
  }
}
