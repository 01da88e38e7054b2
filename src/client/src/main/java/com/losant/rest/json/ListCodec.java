package com.losant.rest.json;

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
final class ListCodec<E> extends JsonCodec<List<E>> {
  private final JsonCodec<E> element;

  ListCodec(JsonCodec<E> element) {
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
    return typed ? compact(values) : null;
  }

  /** Most lists are as short as the outputs of a node. */
  private static <E> List<E> compact(List<E> values) {
    return switch (values.size()) {
      case 0 -> Collections.emptyList();
      case 1 -> Collections.singletonList(values.get(0));
      default -> Collections.unmodifiableList(values);
    };
  }

  private ArrayNode tree(List<E> values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> array.add(Json.tree(value, element)));
    return array;
  }

  @Override
  List<E> complete(List<E> value) {
    return value.stream().allMatch(element::isComplete)
        ? value
        : value.stream().filter(element::isComplete).toList();
  }

  @Override
  void write(List<E> value, JsonGenerator out) {
    out.writeStartArray();
    for (int i = 0; i < value.size(); i++) {
      E each = value.get(i);
      if (each == null) {
        throw new NullPointerException(name() + " must not contain null, as it does at index " + i);
      }
      element.write(each, out);
    }
    out.writeEndArray();
  }
}
