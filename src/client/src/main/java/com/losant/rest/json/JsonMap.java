package com.losant.rest.json;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What all generated classes have in common that are an object with keys of any name. */
public abstract class JsonMap extends JsonModel {
  /**
   * For generated classes.
   *
   * @param builder has the keys and values
   */
  protected JsonMap(Builder<?, ?> builder) {
    super(builder);
  }

  /**
   * The keys, in the order of the JSON.
   *
   * @return an unmodifiable set
   */
  public final Set<String> keys() {
    return Collections.unmodifiableSet(originals.keySet());
  }

  /**
   * The value of a key.
   *
   * @param key any key
   * @return a copy of the value, or null if there is no such key; a stored {@code null} is a null
   *     node
   */
  public final @Nullable JsonNode get(String key) {
    return copy(originals.get(key));
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
    return convert(originals.get(key), type);
  }
}
