package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One of the changes that can be made to several devices, whatever each of them has. */
final class DeviceUpdate {
  private DeviceUpdate() {}

  static void apply(JsonNode operation, ObjectNode device) {
    JsonNode value = operation.path("value");
    String target = JsonTrees.text(operation, "target");
    switch (JsonTrees.text(operation, "operation") + " " + target) {
      case "set tag" -> setTag(device, value);
      case "remove tag" -> removeFrom(device, "tags", "key", JsonTrees.text(operation, "tagKey"));
      case "remove attribute" ->
          removeFrom(device, "attributes", "name", JsonTrees.text(operation, "attributeName"));
      case "add attribute", "add attributeSystem" -> addAttribute(device, value);
      case "set attributeTag" ->
          attribute(operation, device)
              .ifPresent(
                  attribute ->
                      tagsOf(attribute)
                          .set(JsonTrees.text(value, "key"), value.path("value").deepCopy()));
      case "remove attributeTag" ->
          attribute(operation, device)
              .ifPresent(
                  attribute -> tagsOf(attribute).remove(JsonTrees.text(operation, "tagKey")));
      case "set attributeDescription", "set attributeContentType", "set attributeName" ->
          attribute(operation, device)
              .ifPresent(attribute -> attribute.set(propertyOf(target), value.deepCopy()));
      case "remove attributeDescription" ->
          attribute(operation, device).ifPresent(attribute -> attribute.remove("description"));
      default -> {
        if (operation.has("value")) {
          device.set(target, value.deepCopy());
        } else {
          device.remove(target);
        }
      }
    }
  }

  private static void setTag(ObjectNode device, JsonNode tag) {
    removeFrom(device, "tags", "key", JsonTrees.text(tag, "key"));
    list(device, "tags").add(tag.deepCopy());
  }

  private static void addAttribute(ObjectNode device, JsonNode attribute) {
    removeFrom(device, "attributes", "name", JsonTrees.text(attribute, "name"));
    list(device, "attributes").add(attribute.deepCopy());
  }

  private static void removeFrom(ObjectNode device, String list, String property, String value) {
    list(device, list).removeIf(item -> JsonTrees.text(item, property).equals(value));
  }

  private static ArrayNode list(ObjectNode device, String list) {
    return device.path(list) instanceof ArrayNode there ? there : device.putArray(list);
  }

  private static Optional<ObjectNode> attribute(JsonNode operation, JsonNode device) {
    String name = JsonTrees.text(operation, "attributeName");
    return device
        .path("attributes")
        .valueStream()
        .filter(attribute -> JsonTrees.text(attribute, "name").equals(name))
        .map(ObjectNode.class::cast)
        .findFirst();
  }

  private static ObjectNode tagsOf(ObjectNode attribute) {
    return attribute.path("attributeTags") instanceof ObjectNode there
        ? there
        : attribute.putObject("attributeTags");
  }

  /** {@code contentType} for {@code attributeContentType}. */
  private static String propertyOf(String target) {
    String property = target.substring("attribute".length());
    return Character.toLowerCase(property.charAt(0)) + property.substring(1);
  }
}
