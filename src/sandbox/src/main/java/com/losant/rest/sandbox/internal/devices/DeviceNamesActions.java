package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions that list names to choose from: of devices, their attributes and their tags. */
final class DeviceNamesActions {
  private static final int MOST = 1000;

  private final SandboxState state;

  DeviceNamesActions(SandboxState state) {
    this.state = state;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of(
        "devices.deviceNames", this::deviceNames,
        "devices.attributeNames", this::attributeNames,
        "devices.tagKeys", this::tagKeys,
        "devices.tagValues", this::tagValues);
  }

  private ActionResponse deviceNames(ActionRequest request) {
    ObjectNode response = JsonTrees.object();
    ArrayNode summary = response.putArray("deviceSummary");
    devices(request)
        .filter(device -> starts(JsonTrees.text(device, "name"), request))
        .sorted(Comparator.comparing(device -> JsonTrees.text(device, "name")))
        .limit(MOST)
        .forEach(device -> summary.add(JsonTrees.copy(device).retain("id", "deviceClass", "name")));
    return ActionResponse.ok(response);
  }

  private ActionResponse attributeNames(ActionRequest request) {
    JsonNode types = request.value("dataType");
    Collection<String> wanted =
        types.isArray()
            ? types.valueStream().map(JsonNode::asString).toList()
            : types.isMissingNode() ? List.of() : List.of(types.asString());
    Stream<String> names =
        devices(request)
            .flatMap(device -> ApplicationDevices.attributes(device).entrySet().stream())
            .filter(attribute -> wanted.isEmpty() || wanted.contains(attribute.getValue()))
            .map(Map.Entry::getKey);
    return ActionResponse.ok(JsonTrees.object().set("attributeNames", list(names, request)));
  }

  private ActionResponse tagKeys(ActionRequest request) {
    Stream<String> keys = tags(request).map(tag -> JsonTrees.text(tag, "key"));
    return ActionResponse.ok(JsonTrees.object().set("tagKeys", list(keys, request)));
  }

  private ActionResponse tagValues(ActionRequest request) {
    String key = request.text("key");
    Stream<String> values =
        tags(request)
            .filter(tag -> JsonTrees.text(tag, "key").equals(key))
            .map(tag -> JsonTrees.text(tag, "value"));
    ObjectNode response = JsonTrees.object().put("tagKey", key);
    return ActionResponse.ok(response.set("tagValues", list(values, request)));
  }

  private Stream<JsonNode> tags(ActionRequest request) {
    return devices(request).flatMap(device -> device.path("tags").valueStream());
  }

  /** The devices that the query of a request selects, all of them without one. */
  private Stream<ObjectNode> devices(ActionRequest request) {
    return ApplicationDevices.of(state, request).all().stream()
        .filter(
            device -> !request.has("query") || DeviceQuery.matches(request.value("query"), device));
  }

  /** Each text once, in order, if it starts as the request says. */
  private static ArrayNode list(Stream<String> texts, ActionRequest request) {
    TreeSet<String> once = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(text -> text));
    texts.filter(text -> starts(text, request)).forEach(once::add);
    ArrayNode list = JsonTrees.array();
    once.stream().limit(MOST).forEach(list::add);
    return list;
  }

  private static boolean starts(String text, ActionRequest request) {
    return text.toLowerCase(Locale.ROOT)
        .startsWith(request.text("startsWith").toLowerCase(Locale.ROOT));
  }
}
