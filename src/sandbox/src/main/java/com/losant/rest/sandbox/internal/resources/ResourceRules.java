package com.losant.rest.sandbox.internal.resources;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is particular to a resource that is otherwise played from the description. */
public interface ResourceRules {
  /** Those of a resource that has nothing particular. */
  ResourceRules NONE = new ResourceRules() {};

  /**
   * Completes an item that was made or changed, before it is kept.
   *
   * @throws com.losant.rest.sandbox.internal.actions.RefusedException if it cannot be kept
   */
  default void complete(ObjectNode document, ActionRequest request) {}

  /** Whether the filters that only this resource has let an item through. */
  default boolean isListed(JsonNode document, ActionRequest request) {
    return true;
  }

  /** The fields of the advanced query that are looked up by {@link #matches}. */
  default Set<String> queried() {
    return Set.of();
  }

  /** Whether an item meets the condition that an advanced query has for one of these fields. */
  default boolean matches(String field, JsonNode condition, JsonNode document) {
    throw new IllegalArgumentException("No field " + field);
  }

  /** Adds what a response shows of an item besides its own properties, or takes some away. */
  default void show(ObjectNode shown, ActionRequest request) {}

  /** Forgets what belongs to an item that was removed. */
  default void removed(JsonNode document) {}
}
