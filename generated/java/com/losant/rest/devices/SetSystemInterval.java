// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Changes how often systems calculate their attributes. */
@JsonDeserialize(using = SetSystemInterval.Codec.class)
public final class SetSystemInterval extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SetSystemInterval> CODEC = new Codec();

  private SetSystemInterval(Builder builder) {
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

  /** Always {@code set}. The only value is {@code set}. */
  public String operation() {
    return required(0);
  }

  /** Always {@code systemInterval}. The only value is {@code systemInterval}. */
  public String target() {
    return required(1);
  }

  /**
   * How often a system calculates its attributes, in seconds from 5 to 3600. Devices of other
   * classes do not have it.
   */
  public Integer value() {
    return required(2);
  }

  /** Builds a {@link SetSystemInterval}. */
  public static final class Builder extends JsonModel.Builder<SetSystemInterval, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, "set");
      }
      if (!received) {
        set(1, "systemInterval");
      }
    }

    private Builder(SetSystemInterval from) {
      super(from);
    }

    /** Sets {@link SetSystemInterval#value()}. */
    public Builder value(int value) {
      return set(2, value);
    }

    @Override
    protected SetSystemInterval create() {
      return new SetSystemInterval(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SetSystemInterval ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SetSystemInterval; take the JSON as a text, and use"
            + " SetSystemInterval.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SetSystemInterval> {
    /** Called by Jackson. */
    public Codec() {
      super("SetSystemInterval", List.of("operation", "target", "value"));
      require(0, 1, 2);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.INTEGER, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> JsonCodec.INTEGER;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
