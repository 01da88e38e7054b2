package com.losant.rest.json;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
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

  /**
   * For generated classes.
   *
   * @param value the value as the API writes it
   */
  protected OpenEnum(String value) {
    this.value = value;
  }

  /**
   * The value as the API writes it.
   *
   * @return the text
   */
  @JsonValue // for Jackson 2, which does not see JsonSerialize of Jackson 3
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

  /** Writes generated enums where Jackson asks for it. */
  public static final class Serializer extends ValueSerializer<OpenEnum> {
    /** Called by Jackson. */
    public Serializer() {}

    @Override
    public void serialize(OpenEnum value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.value());
    }
  }
}
