package com.losant.rest.sandbox.internal.actions;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON trees that keep every number as it was written. */
public final class JsonTrees {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private JsonTrees() {}

  /** Reads one JSON value, or throws with a message that says where the text is wrong. */
  public static JsonNode parse(String text) throws JacksonException {
    return MAPPER.readTree(text);
  }

  /** JSON text without spaces. */
  public static String compact(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }

  /** An empty object. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** An empty list. */
  public static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /** A copy of an object, to be changed or handed out without touching the original. */
  public static ObjectNode copy(JsonNode object) {
    return (ObjectNode) object.deepCopy();
  }

  /** A copy of an object with the properties of a change; a null removes one. */
  public static ObjectNode changed(JsonNode object, JsonNode by) {
    ObjectNode changed = copy(object);
    changed.setAll(copy(by));
    changed.removeIf(JsonNode::isNull);
    return changed;
  }

  /** Gives an object that is kept the properties of another one, and no others. */
  public static void replace(ObjectNode kept, ObjectNode by) {
    kept.removeAll();
    kept.setAll(by);
  }

  /** The string at the property, empty if there is none. */
  public static String text(JsonNode object, String property) {
    return object.path(property).asString("");
  }
}
