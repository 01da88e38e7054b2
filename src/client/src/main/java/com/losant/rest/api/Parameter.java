package com.losant.rest.api;

import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A query parameter with its value as text, not yet encoded. */
record Parameter(String name, String value) {
  static <V> Parameter of(String name, V value, JsonCodec<V> codec) {
    return new Parameter(name, codec.toText(value));
  }

  /** A list of objects, in the form {@code name[0][property]=value}. */
  static <E extends JsonModel> List<Parameter> indexed(
      String name, List<E> values, JsonCodec<List<E>> codec) {
    List<Parameter> parameters = new ArrayList<>();
    int index = 0;
    for (JsonNode object : codec.toTree(values)) {
      for (Map.Entry<String, JsonNode> property : object.properties()) {
        String key = name + "[" + index + "][" + property.getKey() + "]";
        parameters.add(of(key, property.getValue(), JsonCodec.ANY));
      }
      index++;
    }
    return parameters;
  }
}
