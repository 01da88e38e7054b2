package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is particular to devices. */
final class DeviceRules implements ResourceRules {
  private static final Set<String> GATEWAYS = Set.of("gateway", "edgeCompute");

  private final SandboxState state;

  DeviceRules(SandboxState state) {
    this.state = state;
  }

  @Override
  public void complete(ObjectNode document, @Nullable JsonNode before, ActionRequest request) {
    complete(document, before, request.body());
  }

  /** Completes a device that a body or a recipe describes. */
  void complete(ObjectNode device, @Nullable JsonNode before, JsonNode given) {
    List<String> violations = new ArrayList<>();
    ApplicationDevices devices =
        ApplicationDevices.of(state, JsonTrees.text(device, "applicationId"));
    if (before == null) {
      if (!given.has("deviceClass")) {
        device.put("deviceClass", "standalone");
      }
      for (String list : List.of("tags", "attributes")) {
        if (!device.has(list)) {
          device.putArray(list);
        }
      }
      device.putObject("connectionInfo").putNull("connected");
    } else if (isSystem(before) != isSystem(device)) {
      violations.add("body.deviceClass: a system stays one, and no other device can become one");
    }
    refuseSameNames(device, violations);
    if (before == null || given.has("gatewayId") || given.has("parentId")) {
      relate(device, devices, violations);
    }
    if (!violations.isEmpty()) {
      throw RefusedException.invalid(violations);
    }
    if (before != null) {
      forgetOldTypes(device, before, devices.records(device));
    }
  }

  private static boolean isSystem(JsonNode device) {
    return JsonTrees.text(device, "deviceClass").equals("system");
  }

  private static void refuseSameNames(JsonNode device, List<String> violations) {
    Set<String> names = new HashSet<>();
    for (JsonNode attribute : device.path("attributes")) {
      String name = JsonTrees.text(attribute, "name");
      if (!names.add(name)) {
        violations.add("body.attributes: two of them are called '" + name + "'");
      }
    }
  }

  private static void relate(
      ObjectNode device, ApplicationDevices devices, List<String> violations) {
    String gatewayId = JsonTrees.text(device, "gatewayId");
    if (!gatewayId.isEmpty()
        && devices
            .find(gatewayId)
            .filter(gateway -> GATEWAYS.contains(JsonTrees.text(gateway, "deviceClass")))
            .isEmpty()) {
      violations.add("body.gatewayId: is no gateway of this application");
    }
    ArrayNode ancestors = JsonTrees.array();
    String parentId = JsonTrees.text(device, "parentId");
    if (!parentId.isEmpty()) {
      Optional<ObjectNode> parent = devices.find(parentId).filter(DeviceRules::isSystem);
      boolean circle = parent.filter(system -> isIn(system, device)).isPresent();
      if (parent.isEmpty() || circle) {
        violations.add(
            "body.parentId: is " + (circle ? "below the device" : "no system of this application"));
      }
      parent.ifPresent(
          system -> {
            ancestors.add(ApplicationDevices.id(system));
            system.path("ancestorIds").forEach(ancestors::add);
          });
    }
    device.set("ancestorIds", ancestors);
  }

  private static boolean isIn(JsonNode system, JsonNode device) {
    String id = ApplicationDevices.id(device);
    return ApplicationDevices.id(system).equals(id)
        || system.path("ancestorIds").valueStream().anyMatch(one -> one.asString().equals(id));
  }

  /** Values of one type are of no use to another. */
  private static void forgetOldTypes(JsonNode device, JsonNode before, DeviceRecords records) {
    Map<String, String> types = ApplicationDevices.attributes(device);
    ApplicationDevices.attributes(before)
        .forEach(
            (name, type) -> {
              if (!type.equals(types.get(name))) {
                records.removeAttribute(name);
              }
            });
  }

  @Override
  public Collection<ObjectNode> items(Collection<ObjectNode> kept, ActionRequest request) {
    return request.flag("queryDeleted") ? ApplicationDevices.of(state, request).deleted() : kept;
  }

  @Override
  public boolean isListed(JsonNode device, ActionRequest request) {
    JsonNode classes = request.value("deviceClass");
    JsonNode tags = request.value("tagFilter");
    return (classes.isMissingNode() || isAmong(classes, device.path("deviceClass")))
        && (tags.isEmpty() || DeviceQuery.hasOneOf(tags, device.path("tags")))
        && (!request.has("parentId")
            || request.text("parentId").equalsIgnoreCase(JsonTrees.text(device, "parentId")));
  }

  private static boolean isAmong(JsonNode oneOrMore, JsonNode value) {
    return oneOrMore.isArray()
        ? oneOrMore.valueStream().anyMatch(value::equals)
        : oneOrMore.equals(value);
  }

  @Override
  public JsonNode searched(ObjectNode device) {
    return DeviceQuery.searched(device);
  }

  @Override
  public Set<String> dates() {
    return DeviceQuery.DATES;
  }

  @Override
  public Set<String> ownFields() {
    return Set.of("tags");
  }

  @Override
  public boolean matches(String field, JsonNode condition, JsonNode document) {
    return DeviceQuery.matchesTags(field, condition, document);
  }

  @Override
  public void show(ObjectNode shown, ActionRequest request) {
    if (request.flag("excludeConnectionInfo")) {
      shown.remove("connectionInfo");
    }
  }

  @Override
  public void removed(ObjectNode device) {
    device.put("deletedAt", state.time().nowText());
    ApplicationDevices.of(state, JsonTrees.text(device, "applicationId")).keepDeleted(device);
  }
}
