package com.losant.rest.json;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Objects with any keys. A value that its type cannot hold makes the map as a whole one that is
 * kept as it came.
 */
final class MapCodec<V> extends JsonCodec<Map<String, V>> {
  private final JsonCodec<V> value;

  MapCodec(JsonCodec<V> value) {
    this.value = value;
  }

  @Override
  String name() {
    return "an object with " + value.name() + " each";
  }

  @Override
  @Nullable Map<String, V> read(JsonSource in) {
    if (in.parser.currentToken() != JsonToken.START_OBJECT) {
      return in.mismatch();
    }
    Map<String, @Nullable V> values = new LinkedHashMap<>();
    Map<String, JsonNode> originals = new HashMap<>();
    String name;
    while ((name = in.parser.nextName()) != null) {
      in.parser.nextToken();
      values.put(name, value.read(in)); // of a repeated key the last one counts
      JsonNode original = in.takeOriginal();
      if (original != null) {
        originals.put(name, original);
      } else {
        originals.remove(name);
      }
    }
    if (!originals.isEmpty()) {
      in.keep(tree(values, originals));
    }
    return values.containsValue(null) ? null : Collections.unmodifiableMap(values);
  }

  private ObjectNode tree(Map<String, V> values, Map<String, JsonNode> originals) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    values.forEach(
        (name, each) -> {
          JsonNode original = originals.get(name);
          object.set(name, original != null ? original : Json.tree(each, value));
        });
    return object;
  }

  @Override
  void write(Map<String, V> map, JsonGenerator out) {
    out.writeStartObject();
    for (Map.Entry<String, V> entry : map.entrySet()) {
      if (entry.getKey() == null || entry.getValue() == null) {
        throw new NullPointerException(
            name() + " must not contain null, as it does under " + entry.getKey());
      }
      out.writeName(entry.getKey());
      value.write(entry.getValue(), out);
    }
    out.writeEndObject();
  }
}
