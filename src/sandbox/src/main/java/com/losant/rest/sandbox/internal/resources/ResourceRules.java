package com.losant.rest.sandbox.internal.resources;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is particular to a resource that is otherwise played from the description. */
public interface ResourceRules {
  /** Those of a resource that has nothing particular. */
  ResourceRules NONE = new ResourceRules() {};

  /**
   * Completes an item that was made or changed, before it is kept.
   *
   * @param document what is going to be kept
   * @param before the item before the change, null if it is new
   * @throws com.losant.rest.sandbox.internal.actions.RefusedException if it cannot be kept
   */
  default void complete(ObjectNode document, @Nullable JsonNode before, ActionRequest request) {}

  /** The items that a request lists, before any filter. */
  default Collection<ObjectNode> items(Collection<ObjectNode> kept, ActionRequest request) {
    return kept;
  }

  /** Whether the filters that only this resource has let an item through. */
  default boolean isListed(JsonNode document, ActionRequest request) {
    return true;
  }

  /** The item as searches and sort orders see it. */
  default JsonNode searched(ObjectNode document) {
    return document;
  }

  /** The points in time that {@link #searched} has besides those of the item. */
  default Set<String> dates() {
    return Set.of();
  }

  /** The fields of the advanced query that {@link #matches} decides about. */
  default Set<String> ownFields() {
    return Set.of();
  }

  /** Whether an item meets the condition that an advanced query has for one of these fields. */
  default boolean matches(String field, JsonNode condition, JsonNode document) {
    throw new IllegalArgumentException("No field " + field);
  }

  /** Adds what a response shows of an item besides its own properties, or takes some away. */
  default void show(ObjectNode shown, ActionRequest request) {}

  /** Adds what only the response to the creation of an item shows, such as a secret. */
  default void created(ObjectNode shown) {}

  /** Adds what a list shows besides its items and the parameters of the request. */
  default void listed(ObjectNode page, ActionRequest request) {}

  /** Does what has to be done when an item was removed. */
  default void removed(ObjectNode document) {}
}
