// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The last value of an attribute, and when it was reported. */
@JsonDeserialize(using = LastAttributeValue.Codec.class)
public final class LastAttributeValue extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<LastAttributeValue> CODEC = new Codec();

  private LastAttributeValue(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Value of a device attribute, in the type that the attribute has. */
  public @Nullable JsonNode value() {
    return any(0);
  }

  /** Returns {@link #value()} as an object of a class that Jackson can read. */
  public <T> @Nullable T value(Class<T> type) {
    return any(0, type);
  }

  /** Time of the report that the value is from. */
  public @Nullable Instant time() {
    return optional(1);
  }

  /** Builds a {@link LastAttributeValue}. */
  public static final class Builder extends JsonModel.Builder<LastAttributeValue, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(LastAttributeValue from) {
      super(from);
    }

    /**
     * Sets {@link LastAttributeValue#value()} to anything that Jackson can write; null is sent as a
     * JSON null.
     */
    public Builder value(@Nullable Object value) {
      return setAny(0, value);
    }

    /** Sets {@link LastAttributeValue#time()}. */
    public Builder time(Instant time) {
      return set(1, time);
    }

    @Override
    protected LastAttributeValue create() {
      return new LastAttributeValue(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static LastAttributeValue ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a LastAttributeValue; take the JSON as a text, and use"
            + " LastAttributeValue.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<LastAttributeValue> {
    /** Called by Jackson. */
    public Codec() {
      super("LastAttributeValue", List.of("value", "time"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.ANY, out);
      write(values, 1, JsonCodec.TIMESTAMP, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.ANY;
        case 1 -> JsonCodec.TIMESTAMP;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
