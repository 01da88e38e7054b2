package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The devices of an application with what is on record of them. */
public final class ApplicationDevices {
  private final String collection;
  private final ResourceStore store;
  private final Memory memory;

  /** What stays with the application besides the devices themselves. */
  static final class Memory {
    private final Map<String, DeviceRecords> records = new HashMap<>();
    private final Map<String, ObjectNode> deleted = new LinkedHashMap<>();
  }

  private ApplicationDevices(SandboxState state, SandboxApplication application) {
    this.collection = ResourceStore.path(application.id(), "devices");
    this.store = ResourceStore.of(state);
    this.memory = application.part(Memory.class, Memory::new);
  }

  /** The devices of the application that a request names. */
  public static ApplicationDevices of(SandboxState state, ActionRequest request) {
    return new ApplicationDevices(state, state.application(request));
  }

  /** The devices of an application. */
  public static ApplicationDevices of(SandboxState state, String applicationId) {
    return new ApplicationDevices(state, state.application(applicationId));
  }

  /** All devices, to be changed in place. */
  public Collection<ObjectNode> all() {
    return store.all(collection);
  }

  /** A device by its identifier. */
  public Optional<ObjectNode> find(String id) {
    return store.find(collection, id.toLowerCase(Locale.ROOT));
  }

  /** The device that a request names in its path. */
  public ObjectNode named(ActionRequest request) {
    return find(request.text("deviceId"))
        .orElseThrow(() -> RefusedException.notFound("Device was not found"));
  }

  /** What is on record of a device. */
  public DeviceRecords records(JsonNode device) {
    return memory.records.computeIfAbsent(id(device), key -> new DeviceRecords());
  }

  /** What is on record of the device that a request names. */
  DeviceRecords records(ActionRequest request) {
    return records(named(request));
  }

  void add(ObjectNode device) {
    store.put(collection, id(device), device);
  }

  void remove(ObjectNode device) {
    store.remove(collection, id(device));
  }

  /** The devices that were deleted and can be restored. */
  public Collection<ObjectNode> deleted() {
    return List.copyOf(memory.deleted.values());
  }

  void keepDeleted(ObjectNode device) {
    memory.deleted.put(id(device), device);
  }

  void restore(ObjectNode device) {
    memory.deleted.remove(id(device));
    device.remove("deletedAt");
    add(device);
  }

  static String id(JsonNode device) {
    return JsonTrees.text(device, "id");
  }

  /** The names of the attributes of a device, with their data types. */
  public static Map<String, String> attributes(JsonNode device) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (JsonNode attribute : device.path("attributes")) {
      attributes.put(JsonTrees.text(attribute, "name"), JsonTrees.text(attribute, "dataType"));
    }
    return attributes;
  }
}
