package com.losant.rest.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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
 * <p>Each of them has a {@link JsonCodec} that reads it: {@code Workflow.CODEC.fromJson(text)}.
 * {@link #toJson()} writes it, and so does a mapper of Jackson 2 or 3; one of Jackson 2 does not
 * read it.
 *
 * <p>A property that was sent as {@code null}, or with a value of another type than documented, or
 * that is not documented at all, is kept as it came in {@link #additionalProperties()}.
 *
 * <p>The accessor of an optional property returns null if there is no value, that of a list or map
 * an empty one. The accessor of a property that Losant always sends never returns null. An accessor
 * throws a {@link LosantDecodeException} if the value has another type than documented, or if a
 * property is missing that Losant always sends.
 */
@JsonSerialize(using = JsonModel.Serializer.class)
public abstract class JsonModel {
  final ModelCodec<?> codec;

  /** By index, null where there is no typed value. Never changed. */
  final @Nullable Object[] values;

  /**
   * By name, the JSON of the properties that {@link #values} does not hold, or not exactly. It wins
   * over the values. Never changed.
   */
  final Map<String, JsonNode> originals;

  /**
   * For generated classes.
   *
   * @param builder has the values
   */
  protected JsonModel(Builder<?, ?> builder) {
    this.codec = builder.codec;
    this.values = builder.values;
    this.originals = builder.originals;
    builder.share();
  }

  /**
   * The JSON of the properties that have no typed value: unknown ones, nulls, and values of an
   * unexpected type.
   *
   * @return a copy by name; changing its nodes changes nothing here
   */
  public final Map<String, JsonNode> additionalProperties() {
    return copies(originals);
  }

  /**
   * The JSON of one property, documented or not.
   *
   * @param name the name in the JSON
   * @return a copy, or null if there is no such property; a JSON null is a null node
   */
  public final @Nullable JsonNode property(String name) {
    JsonNode original = originals.get(name);
    int index = codec.indexOf(name);
    if (original != null || index < 0 || values[index] == null) {
      return copy(original);
    }
    return Json.tree(values[index], codec.codecOf(index));
  }

  /**
   * This as compact JSON, exactly as it is sent; unlike {@link #toString()} it shows secrets.
   *
   * @return one JSON value
   */
  @JsonRawValue // with JsonValue, for Jackson 2, which does not see JsonSerialize of Jackson 3
  @JsonValue
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

  @SuppressWarnings("unchecked") // the codec is that of this very class
  final void write(JsonGenerator out) {
    ((ModelCodec<JsonModel>) codec).write(this, out);
  }

  // ---- what the accessors of generated classes call, with the index of a property

  /**
   * The value of a property that may be missing.
   *
   * @param <T> the type of the property
   * @param property its index
   * @return the value, or null
   */
  @SuppressWarnings("unchecked") // what the codec of the property read, or its setter took
  protected final <T> @Nullable T optional(int property) {
    Object value = values[property];
    if (value == null && !originals.isEmpty()) {
      JsonNode original = originals.get(codec.nameOf(property));
      if (original != null && !original.isNull()) {
        throw unexpected(property);
      }
    }
    return (T) value;
  }

  /**
   * The value of a property that is always there.
   *
   * @param <T> the type of the property
   * @param property its index
   * @return the value
   */
  @SuppressWarnings("unchecked") // as above
  protected final <T> T required(int property) {
    Object value = values[property];
    if (value == null) {
      throw unexpected(property);
    }
    return (T) value;
  }

  /**
   * The values of a list that may be missing.
   *
   * @param <E> the type of the elements
   * @param property its index
   * @return the values; empty if there are none
   */
  protected final <E> List<E> list(int property) {
    List<E> present = optional(property);
    return present == null ? List.of() : present;
  }

  /**
   * The values of a map that may be missing.
   *
   * @param <V> the type of the values
   * @param property its index
   * @return the values; empty if there are none
   */
  protected final <V> Map<String, V> map(int property) {
    Map<String, V> present = optional(property);
    return present == null ? Map.of() : present;
  }

  /**
   * The value of a property that may be any JSON.
   *
   * @param property its index
   * @return a copy, or null
   */
  protected final @Nullable JsonNode any(int property) {
    return copy((JsonNode) values[property]);
  }

  /**
   * The value of a property that may be any JSON, as an object of a class.
   *
   * @param <T> that class
   * @param property its index
   * @param type a class that Jackson can read
   * @return the value, or null if there is none or it is a JSON null
   * @throws LosantDecodeException if the value is not exactly one of that class, see {@link
   *     JsonMap#get(String, Class)}
   */
  protected final <T> @Nullable T any(int property, Class<T> type) {
    return convert(codec.nameOf(property), (JsonNode) values[property], type);
  }

  /**
   * The values of a list of any JSON.
   *
   * @param property its index
   * @return copies
   */
  protected final List<JsonNode> anyList(int property) {
    return this.<JsonNode>list(property).stream().map(JsonNode::deepCopy).toList();
  }

  /**
   * The values of a list of any JSON that is always there.
   *
   * @param property its index
   * @return copies
   */
  protected final List<JsonNode> requiredAnyList(int property) {
    return this.<List<JsonNode>>required(property).stream().map(JsonNode::deepCopy).toList();
  }

  /**
   * The values of a map of any JSON that is always there.
   *
   * @param property its index
   * @return copies
   */
  protected final Map<String, JsonNode> requiredAnyMap(int property) {
    return copies(required(property));
  }

  /**
   * The values of a map of any JSON.
   *
   * @param property its index
   * @return copies
   */
  protected final Map<String, JsonNode> anyMap(int property) {
    return copies(map(property));
  }

  /**
   * Whether a property is there at all, be it as a JSON null.
   *
   * @param property its index
   * @return false if it is left out
   */
  protected final boolean has(int property) {
    return values[property] != null || originals.containsKey(codec.nameOf(property));
  }

  /** The JSON of a property, documented or not; null if it is left out. */
  private @Nullable JsonNode json(String name) {
    JsonNode original = originals.get(name);
    int property = codec.indexOf(name);
    if (original != null || property < 0 || values[property] == null) {
      return original;
    }
    return Json.tree(values[property], codec.codecOf(property));
  }

  /** Nobody gets hold of a tree that this is made of. */
  static @Nullable JsonNode copy(@Nullable JsonNode value) {
    return value != null && value.isContainer() ? value.deepCopy() : value;
  }

  private static Map<String, JsonNode> copies(Map<String, JsonNode> values) {
    Map<String, JsonNode> copies = new LinkedHashMap<>();
    values.forEach((name, node) -> copies.put(name, node.deepCopy()));
    return Collections.unmodifiableMap(copies);
  }

  final <T> @Nullable T convert(String name, @Nullable JsonNode value, Class<T> type) {
    return value == null || value.isNull()
        ? null
        : Json.convert(codec.name() + "." + name, value, type);
  }

  private LosantDecodeException unexpected(int property) {
    String name = codec.nameOf(property);
    JsonNode original = originals.get(name);
    String found =
        original == null ? "missing" : "of type " + Json.kind(original) + ", not as documented";
    String message =
        codec.name() + "." + name + " is " + found + "; additionalProperties() has what came";
    return original == null || original.isNull()
        ? LosantDecodeException.ofMissing(message)
        : new LosantDecodeException(message, null);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof JsonModel that
        && getClass() == that.getClass()
        && Arrays.equals(values, that.values)
        && originals.equals(that.originals);
  }

  @Override
  public final int hashCode() {
    return 31 * Arrays.hashCode(values) + originals.hashCode();
  }

  /**
   * For people: long values are cut short, secrets are hidden, additional properties are only
   * named.
   */
  @Override
  public final String toString() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        parts.add(codec.nameOf(i) + "=" + (codec.isSecret(i) ? "***" : brief(value)));
      }
    }
    if (!originals.isEmpty()) {
      parts.add("additionalProperties=" + originals.keySet());
    }
    return codec.name() + "{" + String.join(", ", parts) + "}";
  }

  private static String brief(Object value) {
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
   * What the builders of all generated classes have in common.
   *
   * @param <M> the class that is built
   * @param <B> the class of the builder
   */
  public abstract static class Builder<M extends JsonModel, B extends Builder<M, B>> {
    private final ModelCodec<M> codec;

    // Shared with what was built, until they have to change.
    private @Nullable Object[] values;
    private Map<String, JsonNode> originals;
    private boolean ownsValues;
    private boolean ownsOriginals;

    /** Whether the server made this: what it left out is not the caller's mistake. */
    private final boolean received;

    /**
     * Starts with nothing set.
     *
     * @param codec that of the class
     * @param received whether it is filled from JSON, which may lack what is required of callers
     */
    protected Builder(JsonCodec<M> codec, boolean received) {
      this.codec = (ModelCodec<M>) codec;
      this.values = new Object[this.codec.size()];
      this.ownsValues = true;
      this.originals = Map.of();
      this.received = received;
    }

    /**
     * Starts with what another object has.
     *
     * @param from that object
     */
    @SuppressWarnings("unchecked") // the codec of an M
    protected Builder(M from) {
      JsonModel model = from;
      this.codec = (ModelCodec<M>) model.codec;
      this.values = model.values;
      this.originals = model.originals;
      this.received = true;
    }

    /**
     * Builds; the builder can be used further.
     *
     * @return an immutable object
     * @throws IllegalStateException if a required property is missing
     */
    public final M build() {
      for (int i = 0; i < values.length && !received; i++) {
        if (values[i] == null && codec.isRequired(i) && !originals.containsKey(codec.nameOf(i))) {
          throw new IllegalStateException(path(i) + " is required; set it before build()");
        }
      }
      return create();
    }

    /**
     * Sets a property that is not documented, or a documented one to JSON that its type has no room
     * for.
     *
     * @param name the name in the JSON
     * @param value anything that Jackson can write; null for a JSON null
     * @return this builder
     * @throws IllegalArgumentException if the value, or one in it, has no form in JSON: a class
     *     without visible properties, a function, a stream of bytes, NaN, a class annotated only
     *     for another JSON library
     */
    public final B additionalProperty(String name, @Nullable Object value) {
      JsonNode node = Json.of(value);
      read(Objects.requireNonNull(name, "name"), new JsonSource(Json.parserOf(node)));
      return self();
    }

    /**
     * Leaves a property out, whether it is set or sent as null, documented or not.
     *
     * @param name its name in the JSON
     * @return this builder
     */
    public final B remove(String name) {
      int property = codec.indexOf(Objects.requireNonNull(name, "name"));
      if (property >= 0 && values[property] != null) {
        ownValues()[property] = null;
      }
      if (originals.containsKey(name)) {
        ownOriginals().remove(name);
      }
      return self();
    }

    /**
     * Makes the object, without asking whether all that is required is there.
     *
     * @return a new object
     */
    protected abstract M create();

    // ---- what the setters of generated classes call, with the index of a property

    /**
     * Sets a value.
     *
     * @param property its index
     * @param value not null
     * @return this builder
     */
    protected final B set(int property, Object value) {
      if (value == null) {
        throw new NullPointerException(
            path(property)
                + " must not be null; leave the call out, or send a null by additionalProperty(…)");
      }
      forget(property);
      ownValues()[property] = value;
      return self();
    }

    /**
     * Sets a value that may be sent as null, which is not the same as not sending it.
     *
     * @param property its index
     * @param value null for a JSON null
     * @return this builder
     */
    protected final B setNullable(int property, @Nullable Object value) {
      if (value != null) {
        return set(property, value);
      }
      ownValues()[property] = null;
      ownOriginals().put(codec.nameOf(property), Json.of(null));
      return self();
    }

    /**
     * Sets a list that may be sent as null.
     *
     * @param property its index
     * @param values copied; null for a JSON null
     * @return this builder
     */
    protected final B setNullableList(int property, @Nullable List<?> values) {
      return values == null ? setNullable(property, null) : setList(property, values);
    }

    /**
     * Sets a map that may be sent as null.
     *
     * @param property its index
     * @param values copied; null for a JSON null
     * @return this builder
     */
    protected final B setNullableMap(int property, @Nullable Map<String, ?> values) {
      return values == null ? setNullable(property, null) : setMap(property, values);
    }

    /**
     * Sets the value of a key that is not documented one by one.
     *
     * @param <V> the type of the value
     * @param key any key
     * @param value not null
     * @param codec how it is written
     * @return this builder
     */
    protected final <V> B put(String key, V value, JsonCodec<V> codec) {
      if (value == null) {
        throw new NullPointerException(
            codec.name() + " under " + key + " must not be null; leave the call out");
      }
      return additionalProperty(key, codec.toTree(value));
    }

    /**
     * Sets the value of a key that is not documented one by one, and may be JSON of several types.
     *
     * @param key any key
     * @param value anything that Jackson can write; null for a JSON null
     * @param codec reads what it may be
     * @return this builder
     */
    protected final B putAny(String key, @Nullable Object value, JsonCodec<JsonNode> codec) {
      return putNode(key, Json.of(value), codec, value);
    }

    /**
     * Sets the values of several such keys.
     *
     * @param values a map, or an object with properties that Jackson can write
     * @param codec reads what each may be
     * @return this builder
     */
    protected final B putAll(Object values, JsonCodec<JsonNode> codec) {
      JsonNode object =
          Json.of(Objects.requireNonNull(values, () -> this.codec.name() + ".of(null)"));
      if (!object.isObject()) {
        throw new IllegalArgumentException(
            "a %s is of type %s in JSON, and no %s; give a map, or an object with properties"
                .formatted(values.getClass().getName(), Json.kind(object), this.codec.name()));
      }
      object.properties().forEach(each -> putNode(each.getKey(), each.getValue(), codec, values));
      return self();
    }

    private B putNode(
        String key, JsonNode node, JsonCodec<JsonNode> codec, @Nullable Object origin) {
      if (codec.read(new JsonSource(Json.parserOf(node))) == null) {
        throw new IllegalArgumentException(
            "%s.%s, given by a %s, is of type %s in JSON, not %s"
                .formatted(
                    this.codec.name(),
                    key,
                    Objects.requireNonNull(origin).getClass().getName(),
                    Json.kind(node),
                    codec.name()));
      }
      return additionalProperty(key, node);
    }

    /**
     * Sets a value of any JSON.
     *
     * @param property its index
     * @param value anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    protected final B setAny(int property, @Nullable Object value) {
      return set(property, Json.of(value));
    }

    /**
     * Sets a number with a fraction.
     *
     * @param property its index
     * @param value neither infinite nor NaN
     * @return this builder
     */
    protected final B setDecimal(int property, double value) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(path(property) + ": " + value + " is no JSON number");
      }
      return set(property, BigDecimal.valueOf(value));
    }

    /**
     * Sets a list.
     *
     * @param property its index
     * @param values copied
     * @return this builder
     */
    protected final B setList(int property, List<?> values) {
      return set(property, values == null ? null : copy(property, values));
    }

    /**
     * Sets a list of any JSON.
     *
     * @param property its index
     * @param values anything that Jackson can write
     * @return this builder
     */
    protected final B setAnyList(int property, List<?> values) {
      return set(property, values == null ? null : values.stream().map(Json::of).toList());
    }

    /**
     * Sets a map.
     *
     * @param property its index
     * @param values copied
     * @return this builder
     */
    protected final B setMap(int property, Map<String, ?> values) {
      if (values == null) {
        return set(property, null);
      }
      Map<String, Object> copy = new LinkedHashMap<>();
      values.forEach((key, value) -> copy.put(noNull(property, key), noNull(property, value)));
      return set(property, Collections.unmodifiableMap(copy));
    }

    /**
     * Sets a map of any JSON.
     *
     * @param property its index
     * @param values anything that Jackson can write
     * @return this builder
     */
    protected final B setAnyMap(int property, Map<String, ?> values) {
      if (values == null) {
        return set(property, null);
      }
      Map<String, JsonNode> copy = new LinkedHashMap<>();
      values.forEach((key, value) -> copy.put(noNull(property, key), Json.of(value)));
      return set(property, Collections.unmodifiableMap(copy));
    }

    private List<Object> copy(int property, List<?> values) {
      List<Object> copy = new ArrayList<>(values.size());
      for (Object value : values) {
        Object element = noNull(property, value);
        copy.add(element instanceof List<?> list ? copy(property, list) : element);
      }
      return Collections.unmodifiableList(copy);
    }

    private <T> T noNull(int property, T value) {
      if (value == null) {
        throw new NullPointerException(path(property) + " must not contain null");
      }
      return value;
    }

    /**
     * Sets what another object has, by name, as far as it has a place here: documented properties,
     * null only where it can be sent, and of lists only entries that have all that is required.
     *
     * @param from has the values
     * @param nullable indexes of the properties that may be null
     * @return this builder
     */
    protected final B take(JsonModel from, int... nullable) {
      Objects.requireNonNull(from, () -> codec.name() + ".from must not be null");
      for (int i = 0; i < codec.size(); i++) {
        int property = i;
        JsonNode value = from.json(codec.nameOf(i));
        boolean has =
            value != null
                && (!value.isNull() || IntStream.of(nullable).anyMatch(n -> n == property));
        if (has) {
          read(codec.nameOf(i), new JsonSource(Json.parserOf(value)));
          dropIncompleteEntries(i);
        }
      }
      return self();
    }

    private void dropIncompleteEntries(int property) {
      Object value = values[property];
      if (value != null && !originals.containsKey(codec.nameOf(property))) {
        ownValues()[property] = codec.codecOf(property).complete(value);
      }
    }

    /** Reads the value of one property as if it had been sent. */
    final void read(String name, JsonSource in) {
      int property = codec.indexOf(name);
      if (property < 0) {
        ownOriginals().put(name, Json.read(in.parser));
        return;
      }
      Object value = codec.codecOf(property).read(in);
      JsonNode original = in.takeOriginal();
      if (original != null) {
        ownOriginals().put(name, original);
      } else {
        forget(property); // of a repeated property the last one counts
      }
      ownValues()[property] = value;
    }

    private void forget(int property) {
      if (!originals.isEmpty() && originals.containsKey(codec.nameOf(property))) {
        ownOriginals().remove(codec.nameOf(property));
      }
    }

    private @Nullable Object[] ownValues() {
      if (!ownsValues) {
        values = values.clone();
        ownsValues = true;
      }
      return values;
    }

    private Map<String, JsonNode> ownOriginals() {
      if (!ownsOriginals) {
        originals = new LinkedHashMap<>(originals);
        ownsOriginals = true;
      }
      return originals;
    }

    private void share() {
      ownsValues = false;
      ownsOriginals = false;
    }

    @SuppressWarnings("unchecked") // generated builders name themselves
    private B self() {
      return (B) this;
    }

    private String path(int property) {
      return codec.name() + "." + codec.nameOf(property);
    }
  }

  /** Writes generated classes where Jackson asks for it. */
  public static final class Serializer extends ValueSerializer<JsonModel> {
    /** Called by Jackson. */
    public Serializer() {}

    @Override
    public void serialize(JsonModel value, JsonGenerator out, SerializationContext context) {
      value.write(out);
    }
  }
}
