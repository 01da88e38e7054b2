package com.losant.rest.json;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What all generated classes have in common that are an object with keys of any name. A value is
 * read when it is asked for, so that one of another type than documented hides no other.
 *
 * @param <V> the type of the values
 */
public abstract class JsonMap<V> extends JsonModel {
  private final JsonCodec<V> valueCodec;

  /**
   * For generated classes.
   *
   * @param builder has the keys and values
   * @param valueCodec reads the values
   */
  protected JsonMap(Builder<?, ?> builder, JsonCodec<V> valueCodec) {
    super(builder);
    this.valueCodec = valueCodec;
  }

  /**
   * The keys, in the order of the JSON, without the properties that have accessors of their own.
   *
   * @return an unmodifiable set
   */
  public final Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(originals.keySet());
    keys.removeIf(key -> codec.indexOf(key) >= 0);
    return Collections.unmodifiableSet(keys);
  }

  /**
   * The value of a key.
   *
   * @param key any key
   * @return the value, or null if there is no such key or its value is a JSON null; where any JSON
   *     is documented, a copy, and a null node for a JSON null
   * @throws LosantDecodeException if the value has another type than documented
   */
  public final @Nullable V get(String key) {
    JsonNode json = codec.indexOf(key) < 0 ? originals.get(key) : null;
    if (json == null) {
      return null;
    }
    V value = valueCodec.read(new JsonSource(Json.parserOf(json)));
    if (value == null && !json.isNull()) {
      throw new LosantDecodeException(
          codec.name()
              + "."
              + key
              + " is of type "
              + Json.kind(json)
              + ", not "
              + valueCodec.name()
              + "; additionalProperties() has what came",
          null);
    }
    return value;
  }

  /**
   * The value of a key as an object of a class. What would change is refused: text as a number, a
   * number as a boolean or as text, a fraction or a number that is too large as a whole number, an
   * object as a class without properties. {@code float} and {@code double} take the nearest value
   * that they have; {@link java.math.BigDecimal} has all digits.
   *
   * @param <T> that class
   * @param key any key
   * @param type a class that Jackson can read
   * @return the value, or null if there is no such key or {@code null} is stored under it
   * @throws LosantDecodeException if the value cannot be read as that class
   */
  public final <T> @Nullable T get(String key, Class<T> type) {
    return convert(key, originals.get(key), type);
  }

  /**
   * All of this as an object of a class, by the names of its properties: the values of keys, and
   * the properties that have accessors of their own. What the class does not have is left out.
   * Everything else is as strict as {@link #get(String, Class)}.
   *
   * @param <T> that class
   * @param type a class that Jackson can read, such as a record
   * @return a new object
   * @throws LosantDecodeException if a value cannot be read as the class has it, or is missing
   *     where it has a primitive type
   */
  public final <T> T as(Class<T> type) {
    return Json.convert(codec.name(), Json.parse(toBytes()), type);
  }

  /**
   * All keys and values, in the order of the JSON, without the properties that have accessors of
   * their own. They are read anew by each call.
   *
   * @return an unmodifiable map; a key whose value is a JSON null is left out where that is not
   *     documented
   * @throws LosantDecodeException if a value has another type than documented
   */
  public final Map<String, V> asMap() {
    Map<String, V> map = new LinkedHashMap<>();
    for (String key : keys()) {
      V value = get(key);
      if (value != null) {
        map.put(key, value);
      }
    }
    return Collections.unmodifiableMap(map);
  }
}
