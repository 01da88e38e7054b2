package com.losant.rest.model;

import java.util.Collections;
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
final class MapType<V> extends JsonType<Map<String, V>> {
  private final JsonType<V> value;

  MapType(JsonType<V> value) {
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
    Map<String, V> values = new LinkedHashMap<>();
    ObjectNode original = null;
    boolean typed = true;
    String name;
    while ((name = in.parser.nextName()) != null) {
      in.parser.nextToken();
      V read = value.read(in);
      JsonNode asItCame = in.takeOriginal();
      if (asItCame != null && original == null) {
        original = tree(values);
      }
      if (original != null) {
        original.set(name, asItCame != null || read == null ? asItCame : Json.tree(read, value));
      }
      if (read == null) {
        typed = false;
      } else if (typed) {
        values.put(name, read);
      }
    }
    if (original != null) {
      in.keep(original);
    }
    return typed ? Collections.unmodifiableMap(values) : null;
  }

  private ObjectNode tree(Map<String, V> values) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    values.forEach((name, each) -> object.set(name, Json.tree(each, value)));
    return object;
  }

  @Override
  void write(Map<String, V> map, JsonGenerator out) {
    out.writeStartObject();
    for (Map.Entry<String, V> entry : map.entrySet()) {
      out.writeName(entry.getKey());
      value.write(entry.getValue(), out);
    }
    out.writeEndObject();
  }
}
