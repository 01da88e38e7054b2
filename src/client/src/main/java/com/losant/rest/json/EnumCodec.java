package com.losant.rest.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Reads and writes the values of one generated enum.
 *
 * @param <E> the generated class
 */
public abstract class EnumCodec<E extends OpenEnum> extends JsonCodec<E> {
  private final String name;

  /**
   * For generated classes.
   *
   * @param name the name of the class
   */
  protected EnumCodec(String name) {
    this.name = name;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  protected abstract E of(String value);

  @Override
  final String name() {
    return name;
  }

  @Override
  final @Nullable E read(JsonSource in) {
    return in.parser.currentToken() == JsonToken.VALUE_STRING
        ? of(in.parser.getString())
        : in.mismatch();
  }

  @Override
  final void write(E value, JsonGenerator out) {
    out.writeString(value.value());
  }

  @Override
  public final String toText(E value) {
    return value.value();
  }
}
