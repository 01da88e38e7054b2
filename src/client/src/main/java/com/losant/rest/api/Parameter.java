package com.losant.rest.api;

import com.losant.rest.json.JsonCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** A query parameter with its value as text, not yet encoded. */
record Parameter(String name, String value) {
  static <V> Parameter of(String name, V value, JsonCodec<V> codec) {
    return new Parameter(name, codec.toText(value));
  }

  /**
   * A list or an object, one parameter for each value in it: {@code name[0]=value}, {@code
   * name[key][0][property]=value}. What has no values in it is not sent.
   */
  static <V> List<Parameter> inBrackets(String name, V value, JsonCodec<V> codec) {
    List<Parameter> parameters = new ArrayList<>();
    addInBrackets(parameters, name, codec.toTree(value));
    return parameters;
  }

  private static void addInBrackets(List<Parameter> parameters, String name, JsonNode value) {
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        addInBrackets(parameters, name + "[" + i + "]", value.get(i));
      }
    } else if (value.isObject()) {
      for (Map.Entry<String, JsonNode> property : value.properties()) {
        addInBrackets(parameters, name + "[" + key(name, property) + "]", property.getValue());
      }
    } else if (value.isNull()) {
      throw new IllegalArgumentException(
          name + " is null, for which a query has no form; leave it out");
    } else {
      parameters.add(of(name, value, JsonCodec.ANY));
    }
  }

  private static String key(String name, Map.Entry<String, JsonNode> property) {
    String key = property.getKey();
    if (key.isEmpty() || key.indexOf('[') >= 0 || key.indexOf(']') >= 0) {
      throw new IllegalArgumentException(
          "%s has a property `%s`; the keys of a query are not empty and have no brackets"
              .formatted(name, key));
    }
    return key;
  }

  /** A list as one text: {@code name=a,b}. */
  static <E> Parameter inCommas(String name, List<E> values, JsonCodec<List<E>> codec) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(
          name + " is an empty list, for which a query has no form; leave the parameter out");
    }
    StringJoiner joined = new StringJoiner(",");
    for (JsonNode each : codec.toTree(values)) {
      if (each.isContainer() || each.isNull()) {
        throw new IllegalArgumentException(
            "%s contains %s, which has no form between commas; give texts, numbers or booleans"
                .formatted(name, each));
      }
      String text = JsonCodec.ANY.toText(each);
      if (text.isEmpty() || text.indexOf(',') >= 0) {
        throw new IllegalArgumentException(
            "%s contains `%s`; its values are separated by commas, so that none can be empty or"
                    .formatted(name, text)
                + " have a comma");
      }
      joined.add(text);
    }
    return new Parameter(name, joined.toString());
  }
}
