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

/** Describes devices. */
@JsonDeserialize(using = SetDeviceDescription.Codec.class)
public final class SetDeviceDescription extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SetDeviceDescription> CODEC = new Codec();

  private SetDeviceDescription(Builder builder) {
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

  /** Always {@code description}. The only value is {@code description}. */
  public String target() {
    return required(1);
  }

  /** New description, up to 32767 characters. */
  public String value() {
    return required(2);
  }

  /** Builds a {@link SetDeviceDescription}. */
  public static final class Builder extends JsonModel.Builder<SetDeviceDescription, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, "set");
      }
      if (!received) {
        set(1, "description");
      }
    }

    private Builder(SetDeviceDescription from) {
      super(from);
    }

    /** Sets {@link SetDeviceDescription#value()}. */
    public Builder value(String value) {
      return set(2, value);
    }

    @Override
    protected SetDeviceDescription create() {
      return new SetDeviceDescription(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SetDeviceDescription ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SetDeviceDescription; take the JSON as a text, and use"
            + " SetDeviceDescription.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SetDeviceDescription> {
    /** Called by Jackson. */
    public Codec() {
      super("SetDeviceDescription", List.of("operation", "target", "value"));
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
      write(values, 2, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
