package com.losant.rest.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Lists. An element that its type cannot hold makes the list as a whole one that is kept as it
 * came.
 */
final class ListType<E> extends JsonType<List<E>> {
  private final JsonType<E> element;

  ListType(JsonType<E> element) {
    this.element = element;
  }

  @Override
  String name() {
    return "a list with " + element.name() + " each";
  }

  @Override
  @Nullable List<E> read(JsonSource in) {
    if (in.parser.currentToken() != JsonToken.START_ARRAY) {
      return in.mismatch();
    }
    List<E> values = new ArrayList<>();
    ArrayNode original = null;
    boolean typed = true;
    while (in.parser.nextToken() != JsonToken.END_ARRAY) {
      E value = element.read(in);
      JsonNode asItCame = in.takeOriginal();
      if (asItCame != null && original == null) {
        original = tree(values);
      }
      if (original != null) {
        original.add(asItCame != null || value == null ? asItCame : Json.tree(value, element));
      }
      if (value == null) {
        typed = false;
      } else if (typed) {
        values.add(value);
      }
    }
    if (original != null) {
      in.keep(original);
    }
    return typed ? Collections.unmodifiableList(values) : null;
  }

  private ArrayNode tree(List<E> values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> array.add(Json.tree(value, element)));
    return array;
  }

  @Override
  void write(List<E> value, JsonGenerator out) {
    out.writeStartArray();
    for (E each : value) {
      element.write(each, out);
    }
    out.writeEndArray();
  }
}
