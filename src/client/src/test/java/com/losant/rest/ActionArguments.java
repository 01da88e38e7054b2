package com.losant.rest;

import com.losant.rest.api.Upload;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.LosantTime;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
public final class ActionArguments {
  private static final Map<Type, JsonCodec<?>> SCALARS =
      Map.of(
          String.class, JsonCodec.STRING,
          Object.class, JsonCodec.ANY,
          boolean.class, JsonCodec.BOOLEAN,
          int.class, JsonCodec.INTEGER,
          Integer.class, JsonCodec.INTEGER,
          long.class, JsonCodec.LONG,
          Instant.class, JsonCodec.EPOCH_MILLIS,
          LosantTime.class, JsonCodec.LOSANT_TIME,
          Duration.class, JsonCodec.DURATION_MILLIS);

  private final ObjectNode left;

  private ActionArguments(ObjectNode left) {
    this.left = left;
  }

  public static ActionArguments of(JsonNode arguments) {
    return new ActionArguments((ObjectNode) arguments.deepCopy());
  }

  public static ActionArguments none() {
    return new ActionArguments(JsonNodeFactory.instance.objectNode());
  }

  public ActionArguments with(String name, String value) {
    left.put(name, value);
    return this;
  }

  public boolean has(String name) {
    return left.has(name);
  }

  /** The names of those that are left, in their order. */
  public List<String> names() {
    return List.copyOf(left.propertyNames());
  }

  public boolean isEmpty() {
    return left.isEmpty();
  }

  /**
   * What the call cannot do without; a text is its name without the end Id if none is given, a time
   * the epoch, and a file is empty. Files are named like their parts.
   */
  public Object required(String name, Type type) {
    JsonNode value = left.remove(name);
    if (type == Upload.class) {
      String content = value == null ? "" : value.stringValue();
      return Upload.of(content.getBytes(StandardCharsets.UTF_8), name);
    }
    if (value == null && type == String.class) {
      return name.replaceFirst("Id$", "");
    }
    if (value == null && type == Instant.class) {
      return Instant.EPOCH;
    }
    if (value == null) {
      throw new AssertionError(name + " is needed");
    }
    return read(value, type);
  }

  public Object body(Type type) {
    JsonNode value = left.remove("body");
    return read(value == null ? empty(type) : value, type);
  }

  public void text(String name, Consumer<String> setter) {
    take(name, value -> setter.accept(value.stringValue()));
  }

  public void flag(String name, Consumer<Boolean> setter) {
    take(name, value -> setter.accept(value.booleanValue()));
  }

  public void requireAllTaken() {
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

  private static JsonNode empty(Type type) {
    boolean isList = type instanceof ParameterizedType list && list.getRawType() == List.class;
    return isList ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
  }

  private static Object read(JsonNode value, Type type) {
    return jsonType(type).fromJson(JsonCodec.ANY.toJson(value));
  }

  /** A list or map, one of the types that Java brings along, or a generated class with its TYPE. */
  private static JsonCodec<?> jsonType(Type type) {
    if (type instanceof ParameterizedType container) {
      Type[] types = container.getActualTypeArguments();
      return types.length == 1
          ? JsonCodec.listOf(jsonType(types[0]))
          : JsonCodec.mapOf(jsonType(types[1]));
    }
    if (type instanceof WildcardType some) {
      return jsonType(some.getUpperBounds()[0]);
    }
    if (SCALARS.containsKey(type)) {
      return SCALARS.get(type);
    }
    try {
      return (JsonCodec<?>) ((Class<?>) type).getField("CODEC").get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " has no TYPE", e);
    }
  }
}
