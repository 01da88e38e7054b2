package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What all generated classes with properties have in common: they are immutable, equal by value,
 * and write back everything that they were read from.
 *
 * <p>A property that was sent with {@code null}, or with a value of another type than documented,
 * or that is not documented at all, is kept as it came in {@link #additionalProperties()}. Asking
 * for it by its accessor gives null for a {@code null}, and a {@link LosantDecodeException} for a
 * value of another type.
 */
@JsonSerialize(using = JsonModel.Serializer.class)
public abstract class JsonModel {
  /**
   * By name, the JSON of the properties that no field holds, or not exactly. It wins over the
   * fields. Never changed.
   */
  final Map<String, JsonNode> originals;

  JsonModel(Builder<?> builder) {
    this.originals = builder.originals;
    builder.ownsOriginals = false;
  }

  /**
   * The JSON of the properties that have no typed value: unknown ones, nulls, and values of an
   * unexpected type.
   *
   * @return a copy by name; changing its nodes changes nothing here
   */
  public final Map<String, JsonNode> additionalProperties() {
    return copied(originals);
  }

  /**
   * This as compact JSON, exactly as it is sent; unlike {@link #toString()} it shows secrets.
   *
   * @return one JSON value
   */
  public final String toJson() {
    return new String(toBytes(), StandardCharsets.UTF_8);
  }

  /**
   * The same in UTF-8.
   *
   * @return one JSON value
   */
  public final byte[] toBytes() {
    return Json.bytes(this::write);
  }

  /** The names of the documented properties, in the order of {@link #values()}. */
  abstract List<String> names();

  /** The typed values, null where there is none. */
  abstract List<@Nullable Object> values();

  /** The names whose values no text for people may show. */
  List<String> secrets() {
    return List.of();
  }

  abstract void writeProperties(JsonGenerator out);

  void write(JsonGenerator out) {
    out.writeStartObject();
    writeProperties(out);
    if (!originals.isEmpty()) {
      for (Map.Entry<String, JsonNode> original : originals.entrySet()) {
        out.writeName(original.getKey());
        Json.write(original.getValue(), out);
      }
    }
    out.writeEndObject();
  }

  final <T> void write(String name, @Nullable T value, JsonType<T> type, JsonGenerator out) {
    if (value != null && !originals.containsKey(name)) {
      out.writeName(name);
      type.write(value, out);
    }
  }

  /** The value of a property that may be missing. */
  final <T> @Nullable T optional(String name, @Nullable T value) {
    if (value == null && !originals.isEmpty()) {
      JsonNode original = originals.get(name);
      if (original != null && !original.isNull()) {
        throw unexpected(name);
      }
    }
    return value;
  }

  /** The values of a list that may be missing. */
  final <E> List<E> orEmpty(String name, @Nullable List<E> values) {
    List<E> present = optional(name, values);
    return present == null ? List.of() : present;
  }

  /** The values of a map that may be missing. */
  final <V> Map<String, V> orEmpty(String name, @Nullable Map<String, V> values) {
    Map<String, V> present = optional(name, values);
    return present == null ? Map.of() : present;
  }

  /** The value of a property that the documents promise. */
  final <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw unexpected(name);
    }
    return value;
  }

  /**
   * The value of a property that may be any JSON: nobody gets hold of a tree that this is made of.
   */
  static @Nullable JsonNode any(@Nullable JsonNode value) {
    return value != null && value.isContainer() ? value.deepCopy() : value;
  }

  /** The same for the values of a list. */
  static List<JsonNode> copied(List<JsonNode> values) {
    return values.stream().map(JsonNode::deepCopy).toList();
  }

  /** The same for the values of a map. */
  static Map<String, JsonNode> copied(Map<String, JsonNode> values) {
    Map<String, JsonNode> copy = new LinkedHashMap<>();
    values.forEach((name, node) -> copy.put(name, node.deepCopy()));
    return Collections.unmodifiableMap(copy);
  }

  /** JSON as an object of a class of the caller. */
  static <T> @Nullable T convert(@Nullable JsonNode value, Class<T> type) {
    return value == null || value.isNull() ? null : Json.convert(value, type);
  }

  private LosantDecodeException unexpected(String name) {
    JsonNode original = originals.get(name);
    String found =
        original == null ? "missing" : "of type " + Json.kind(original) + ", not as documented";
    return new LosantDecodeException(
        getClass().getSimpleName()
            + "."
            + name
            + " is "
            + found
            + "; additionalProperties() has what came",
        null);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof JsonModel that
        && getClass() == that.getClass()
        && values().equals(that.values())
        && originals.equals(that.originals);
  }

  @Override
  public final int hashCode() {
    return 31 * values().hashCode() + originals.hashCode();
  }

  /**
   * For people: long values are cut short, secrets are hidden, additional properties are only
   * named.
   */
  @Override
  public final String toString() {
    List<String> parts = new ArrayList<>();
    List<@Nullable Object> values = values();
    for (int i = 0; i < values.size(); i++) {
      String name = names().get(i);
      if (values.get(i) != null) {
        parts.add(name + "=" + (secrets().contains(name) ? "***" : brief(values.get(i))));
      }
    }
    if (!originals.isEmpty()) {
      parts.add("additionalProperties=" + originals.keySet());
    }
    return getClass().getSimpleName() + "{" + String.join(", ", parts) + "}";
  }

  private static String brief(@Nullable Object value) {
    if (value instanceof Collection<?> list) {
      return "[" + list.size() + (list.size() == 1 ? " item]" : " items]");
    }
    if (value instanceof JsonNode node && node.isContainer()) {
      return node.isArray() ? "[…]" : "{…}";
    }
    String text = String.valueOf(value);
    return text.length() <= 200
        ? text
        : text.substring(0, 200) + "… (" + text.length() + " characters)";
  }

  /**
   * What all builders have in common.
   *
   * @param <M> the class that is built
   */
  abstract static class Builder<M extends JsonModel> {
    /** Shared with what was built, until it has to change; most objects never need one. */
    private Map<String, JsonNode> originals;

    private boolean ownsOriginals;

    /** Whether the server made this: what it left out is not the caller's mistake. */
    private final boolean received;

    /** An empty builder, filled by a caller or from an answer. */
    Builder(boolean received) {
      this.received = received;
      this.originals = Map.of();
    }

    /** A builder that starts from what there is. */
    Builder(JsonModel from) {
      this.received = true;
      this.originals = from.originals;
    }

    private void keep(String name, JsonNode original) {
      ownOriginals().put(name, original);
    }

    private void forget(String name) {
      if (originals.containsKey(name)) {
        ownOriginals().remove(name);
      }
    }

    private Map<String, JsonNode> ownOriginals() {
      if (!ownsOriginals) {
        originals = new LinkedHashMap<>(originals);
        ownsOriginals = true;
      }
      return originals;
    }

    /** Reads the value of one property. */
    abstract void read(String name, JsonSource in);

    /** Builds without asking whether all that is required is there. */
    abstract M create();

    final <T> @Nullable T read(String name, JsonSource in, JsonType<T> type) {
      T value = type.read(in);
      JsonNode original = in.takeOriginal();
      if (original != null) {
        keep(name, original);
      } else if (!originals.isEmpty()) {
        forget(name); // of a repeated property the last one counts
      }
      return value;
    }

    final void keep(String name, JsonSource in) {
      keep(name, Json.read(in.parser));
    }

    final <T> T set(String name, T value) {
      if (value == null) {
        throw new NullPointerException(
            path(name)
                + " must not be null; leave the call out, or send a null by additionalProperty(…)");
      }
      forget(name);
      return value;
    }

    final <E> List<E> setList(String name, List<? extends E> values) {
      List<E> copy = new ArrayList<>(set(name, values).size());
      for (E value : values) {
        copy.add(element(name, value));
      }
      return Collections.unmodifiableList(copy);
    }

    @SuppressWarnings("unchecked") // a copy of a list is a list of the same type
    private <E> E element(String name, E value) {
      if (value == null) {
        throw new NullPointerException(path(name) + " must not contain null");
      }
      return value instanceof List<?> list ? (E) setList(name, list) : value;
    }

    final List<JsonNode> setAnyList(String name, List<?> values) {
      return set(name, values).stream().map(Json::of).toList();
    }

    final Map<String, JsonNode> setAnyMap(String name, Map<String, ?> values) {
      Map<String, JsonNode> copy = new LinkedHashMap<>();
      set(name, values).forEach((key, value) -> copy.put(key, Json.of(value)));
      return Collections.unmodifiableMap(copy);
    }

    final <V> Map<String, V> setMap(String name, Map<String, ? extends V> values) {
      Map<String, V> copy = new LinkedHashMap<>();
      set(name, values).forEach((key, value) -> copy.put(element(name, key), element(name, value)));
      return Collections.unmodifiableMap(copy);
    }

    final BigDecimal setDecimal(String name, double value) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(path(name) + ": " + value + " is no JSON number");
      }
      return set(name, BigDecimal.valueOf(value));
    }

    /** A property that may be sent with null, which then is not the same as not sending it. */
    final <T> @Nullable T setNullable(String name, @Nullable T value) {
      if (value != null) {
        return set(name, value);
      }
      keep(name, Json.of(null));
      return null;
    }

    final JsonNode setAny(String name, @Nullable Object value) {
      return set(name, Json.of(value));
    }

    /** Takes a value as if it had been sent: a documented property is typed if it can be. */
    final void setAdditional(String name, @Nullable Object value) {
      JsonNode node = Json.of(value);
      read(Objects.requireNonNull(name, "name"), new JsonSource(Json.parserOf(node)));
    }

    final void require(String name, @Nullable Object value) {
      if (value == null && !received && !originals.containsKey(name)) {
        throw new IllegalStateException(path(name) + " is required; set it before build()");
      }
    }

    private String path(String name) {
      return getClass().getEnclosingClass().getSimpleName() + "." + name;
    }
  }

  /** For Jackson. */
  public static final class Serializer extends ValueSerializer<JsonModel> {
    /** For Jackson. */
    public Serializer() {}

    @Override
    public void serialize(JsonModel value, JsonGenerator out, SerializationContext context) {
      value.write(out);
    }
  }
}
