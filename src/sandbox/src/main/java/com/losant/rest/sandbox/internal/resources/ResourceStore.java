package com.losant.rest.sandbox.internal.resources;

import com.losant.rest.sandbox.internal.actions.SandboxState;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The items of all collections, by the path of the collection and then by id or name. */
public final class ResourceStore {
  private final Map<String, Map<String, ObjectNode>> collections = new LinkedHashMap<>();

  /** What a sandbox keeps. */
  public static ResourceStore of(SandboxState state) {
    return state.part(ResourceStore.class, ResourceStore::new);
  }

  /** The path of a collection of an application, such as that of its devices. */
  public static String path(String applicationId, String collection) {
    return "/applications/" + applicationId + "/" + collection;
  }

  /** The items of a collection, in the order of their creation, to be changed in place. */
  public Collection<ObjectNode> all(String collection) {
    return Collections.unmodifiableCollection(
        collections.getOrDefault(collection, Map.of()).values());
  }

  /** An item of a collection. */
  public Optional<ObjectNode> find(String collection, String key) {
    return Optional.ofNullable(collections.getOrDefault(collection, Map.of()).get(key));
  }

  /** Keeps an item. */
  public void put(String collection, String key, ObjectNode document) {
    collections.computeIfAbsent(collection, path -> new LinkedHashMap<>()).put(key, document);
  }

  /** Gives an item another name, in its old place. */
  void rename(String collection, String key, String newKey) {
    Map<String, ObjectNode> renamed = new LinkedHashMap<>();
    collections
        .get(collection)
        .forEach((name, document) -> renamed.put(name.equals(key) ? newKey : name, document));
    collections.put(collection, renamed);
  }

  /** Removes an item with everything below it. */
  public void remove(String collection, String key) {
    collections.getOrDefault(collection, new LinkedHashMap<>()).remove(key);
    collections.keySet().removeIf(path -> path.startsWith(collection + "/" + key + "/"));
  }
}
