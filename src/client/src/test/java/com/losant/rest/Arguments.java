package com.losant.rest;

import com.losant.rest.model.JsonType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The arguments of a call as JSON, named as in the documents. Each is taken once, so that one which
 * no action takes is noticed.
 */
final class Arguments {
  private static final Map<Type, JsonType<?>> SCALARS =
      Map.of(
          String.class, JsonType.STRING,
          boolean.class, JsonType.BOOLEAN,
          int.class, JsonType.INTEGER,
          long.class, JsonType.LONG,
          Instant.class, JsonType.EPOCH_MILLIS,
          Duration.class, JsonType.DURATION_MILLIS);

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

  boolean has(String name) {
    return left.has(name);
  }

  boolean isEmpty() {
    return left.isEmpty();
  }

  /** What the call cannot do without; a text is its name without the end Id if none is given. */
  Object required(String name, Type type) {
    JsonNode value = left.remove(name);
    if (value == null && type == String.class) {
      return name.replaceFirst("Id$", "");
    }
    if (value == null) {
      throw new AssertionError(name + " is needed");
    }
    return read(value, type);
  }

  Object body(Type type) {
    JsonNode value = left.remove("body");
    return read(value == null ? JsonNodeFactory.instance.objectNode() : value, type);
  }

  void text(String name, Consumer<String> setter) {
    take(name, value -> setter.accept(value.stringValue()));
  }

  void flag(String name, Consumer<Boolean> setter) {
    take(name, value -> setter.accept(value.booleanValue()));
  }

  void requireAllTaken() {
    if (!left.isEmpty()) {
      throw new AssertionError("the action takes no " + this);
    }
  }

  @Override
  public String toString() {
    return new TreeSet<>(left.propertyNames()).toString();
  }

  private void take(String name, Consumer<JsonNode> setter) {
    JsonNode value = left.remove(name);
    if (value != null) {
      setter.accept(value);
    }
  }

  private static Object read(JsonNode value, Type type) {
    return jsonType(type).fromJson(JsonType.ANY.toJson(value));
  }

  /** A list, one of the types that Java brings along, or a generated class with its TYPE. */
  private static JsonType<?> jsonType(Type type) {
    if (type instanceof ParameterizedType list) {
      return JsonType.listOf(jsonType(list.getActualTypeArguments()[0]));
    }
    if (type instanceof WildcardType some) {
      return jsonType(some.getUpperBounds()[0]);
    }
    if (SCALARS.containsKey(type)) {
      return SCALARS.get(type);
    }
    try {
      return (JsonType<?>) ((Class<?>) type).getField("TYPE").get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " has no TYPE", e);
    }
  }
}
