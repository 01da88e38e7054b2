package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.AdvancedQuery;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.resources.TagCondition;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The advanced query for devices, and the other ways to select them. */
public final class DeviceQuery {
  static final Set<String> DATES = Set.of("connectedAt", "disconnectedAt");

  /** Takes devices as {@link #searched} shows them. */
  static final AdvancedQuery QUERY =
      new AdvancedQuery(
          Set.of("id", "gatewayId", "parentId", "ancestorId"),
          Set.of("creationDate", "lastUpdated", "deletedAt", "connectedAt", "disconnectedAt"),
          Map.of(),
          Set.of("tags"),
          DeviceQuery::matchesTags);

  private DeviceQuery() {}

  /** Whether a device matches a query. */
  static boolean matches(JsonNode query, JsonNode device) {
    return QUERY.matches(query, searched(device));
  }

  static boolean matchesTags(String field, JsonNode condition, JsonNode document) {
    return TagCondition.matches(condition, document.path(field));
  }

  /** The device with what queries look at besides its own properties. */
  static ObjectNode searched(JsonNode device) {
    ObjectNode searched = JsonTrees.copy(device);
    ArrayNode names = searched.putArray("attributeName");
    ApplicationDevices.attributes(device).keySet().forEach(names::add);
    searched.set("ancestorId", device.path("ancestorIds"));
    JsonNode connection = device.path("connectionInfo");
    if (connection.path("connected").isNumber()) {
      boolean connected = connection.path("connected").intValue() == 1;
      searched.put("connectionStatus", connected ? "connected" : "disconnected");
      searched.set(connected ? "connectedAt" : "disconnectedAt", connection.path("time"));
    }
    return searched;
  }

  /**
   * Whether a device is selected by {@code deviceIds}, {@code deviceTags} or {@code deviceQuery};
   * one of them is enough.
   */
  public static boolean selects(JsonNode selection, JsonNode device) {
    for (JsonNode id : selection.path("deviceIds")) {
      if (id.asString().equalsIgnoreCase(ApplicationDevices.id(device))) {
        return true;
      }
    }
    boolean hasTags = !selection.path("deviceTags").isEmpty();
    return (hasTags && hasOneOf(selection.path("deviceTags"), device.path("tags")))
        || (selection.has("deviceQuery") && matches(selection.path("deviceQuery"), device));
  }

  /** Whether one of several tags, of which key or value may be left out, is among others. */
  static boolean hasOneOf(JsonNode wanted, JsonNode tags) {
    for (JsonNode one : wanted) {
      for (JsonNode tag : tags) {
        if (isSame(one, tag, "key") && isSame(one, tag, "value")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSame(JsonNode wanted, JsonNode tag, String part) {
    return !wanted.has(part) || wanted.path(part).equals(tag.path(part));
  }
}
