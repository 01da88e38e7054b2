package com.losant.rest.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What all generated enums have in common: they are open. A value that this version of the library
 * does not know is kept, equal to itself, and written back.
 */
@JsonSerialize(using = OpenEnum.Serializer.class)
public abstract class OpenEnum {
  private final String value;

  OpenEnum(String value) {
    this.value = value;
  }

  /**
   * The value as the API writes it.
   *
   * @return the text
   */
  public final String value() {
    return value;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof OpenEnum that
        && getClass() == that.getClass()
        && value.equals(that.value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  /** The value as the API writes it. */
  @Override
  public final String toString() {
    return value;
  }

  /** Enums in JSON. */
  abstract static class EnumType<E extends OpenEnum> extends JsonType<E> {
    private final String name;

    EnumType(String name) {
      this.name = name;
    }

    abstract E of(String value);

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

  /** For Jackson. */
  public static final class Serializer extends ValueSerializer<OpenEnum> {
    /** For Jackson. */
    public Serializer() {}

    @Override
    public void serialize(OpenEnum value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.value());
    }
  }
}
