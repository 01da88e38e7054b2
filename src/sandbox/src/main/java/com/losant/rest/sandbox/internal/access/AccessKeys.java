package com.losant.rest.sandbox.internal.access;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.devices.ApplicationDevices;
import com.losant.rest.sandbox.internal.devices.DeviceQuery;
import com.losant.rest.sandbox.internal.resources.ResourceStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The access keys of all applications with their secrets, and which devices can use them. */
final class AccessKeys {
  private final SandboxState state;
  private final Memory memory;

  /** Where each key is, by its text, which is in no collection. */
  static final class Memory {
    private final Map<String, Place> places = new HashMap<>();
  }

  private record Place(String collection, String id, String secret) {}

  AccessKeys(SandboxState state) {
    this.state = state;
    this.memory = state.part(Memory.class, Memory::new);
  }

  void keepSecret(JsonNode key, String secret) {
    String collection = ResourceStore.path(JsonTrees.text(key, "applicationId"), "keys");
    memory.places.put(
        JsonTrees.text(key, "key"), new Place(collection, JsonTrees.text(key, "id"), secret));
  }

  String secret(JsonNode key) {
    return memory.places.get(JsonTrees.text(key, "key")).secret();
  }

  void forget(JsonNode key) {
    memory.places.remove(JsonTrees.text(key, "key"));
  }

  /** The active key that fits a secret. */
  Optional<ObjectNode> find(String key, String secret) {
    return Optional.ofNullable(memory.places.get(key))
        .filter(place -> SignedToken.isSame(place.secret(), secret))
        .flatMap(place -> ResourceStore.of(state).find(place.collection(), place.id()))
        .filter(found -> JsonTrees.text(found, "status").equals("active"));
  }

  /** The device that a key can sign in. */
  ObjectNode device(JsonNode key, String id) {
    return selected(key, id).orElseThrow(AccessKeys::wrong);
  }

  /** Whether a key selects a device of its application. */
  boolean selects(JsonNode key, String deviceId) {
    return selected(key, deviceId).isPresent();
  }

  private Optional<ObjectNode> selected(JsonNode key, String deviceId) {
    return ApplicationDevices.of(state, JsonTrees.text(key, "applicationId"))
        .find(deviceId)
        .filter(device -> selects(key, device));
  }

  private static boolean selects(JsonNode key, JsonNode device) {
    boolean all = key.path("deviceIds").isEmpty() && key.path("deviceTags").isEmpty();
    return all || DeviceQuery.selects(key, device);
  }

  /** Does not tell what is wrong, as that would tell what is right. */
  static RefusedException wrong() {
    return RefusedException.unauthorized("Invalid credentials");
  }
}
