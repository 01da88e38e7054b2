package com.losant.rest;

import com.losant.rest.model.JsonType;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The arguments of a call as JSON, named as in the documents. Each is taken once, so that one which
 * no action takes is noticed.
 */
final class Arguments {
  private final ObjectNode left;

  private Arguments(ObjectNode left) {
    this.left = left;
  }

  static Arguments of(JsonNode arguments) {
    return new Arguments((ObjectNode) arguments.deepCopy());
  }

  static Arguments none() {
    return new Arguments(JsonNodeFactory.instance.objectNode());
  }

  Arguments with(String name, String value) {
    left.put(name, value);
    return this;
  }

  /** A text that the call cannot do without; its name without the end Id if nothing is given. */
  String id(String name) {
    JsonNode value = left.remove(name);
    return value == null ? name.replace("Id", "") : value.stringValue();
  }

  <T> T body(JsonType<T> type) {
    JsonNode value = left.remove("body");
    return type.fromJson(value == null ? "{}" : JsonType.ANY.toJson(value));
  }

  void text(String name, Consumer<String> setter) {
    take(name, value -> setter.accept(value.stringValue()));
  }

  void flag(String name, Consumer<Boolean> setter) {
    take(name, value -> setter.accept(value.booleanValue()));
  }

  void number(String name, IntConsumer setter) {
    take(name, value -> setter.accept(value.intValue()));
  }

  void instant(String name, Consumer<Instant> setter) {
    take(name, value -> setter.accept(Instant.ofEpochMilli(value.longValue())));
  }

  void duration(String name, Consumer<Duration> setter) {
    take(name, value -> setter.accept(JsonType.DURATION_MILLIS.fromJson(value.toString())));
  }

  <T> void typed(String name, JsonType<T> type, Consumer<T> setter) {
    take(name, value -> setter.accept(type.fromJson(JsonType.ANY.toJson(value))));
  }

  void requireAllTaken() {
    if (!left.isEmpty()) {
      throw new AssertionError("the action takes no " + new TreeSet<>(left.propertyNames()));
    }
  }

  private void take(String name, Consumer<JsonNode> setter) {
    JsonNode value = left.remove(name);
    if (value != null) {
      setter.accept(value);
    }
  }
}
