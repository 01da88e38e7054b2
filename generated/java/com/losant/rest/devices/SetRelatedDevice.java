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

/** Puts devices behind a gateway or into a system. */
@JsonDeserialize(using = SetRelatedDevice.Codec.class)
public final class SetRelatedDevice extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SetRelatedDevice> CODEC = new Codec();

  private SetRelatedDevice(Builder builder) {
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

  /**
   * What another device is to a device: the gateway through which it reports ({@code gatewayId}),
   * or the system that it belongs to ({@code parentId}).
   */
  public RelatedDevice target() {
    return required(1);
  }

  /** Identifier of the gateway or the system. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String value() {
    return required(2);
  }

  /** Builds a {@link SetRelatedDevice}. */
  public static final class Builder extends JsonModel.Builder<SetRelatedDevice, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, "set");
      }
    }

    private Builder(SetRelatedDevice from) {
      super(from);
    }

    /** Sets {@link SetRelatedDevice#target()}. */
    public Builder target(RelatedDevice target) {
      return set(1, target);
    }

    /** Sets {@link SetRelatedDevice#value()}. */
    public Builder value(String value) {
      return set(2, value);
    }

    @Override
    protected SetRelatedDevice create() {
      return new SetRelatedDevice(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SetRelatedDevice ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SetRelatedDevice; take the JSON as a text, and use"
            + " SetRelatedDevice.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SetRelatedDevice> {
    /** Called by Jackson. */
    public Codec() {
      super("SetRelatedDevice", List.of("operation", "target", "value"));
      require(0, 1, 2);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, RelatedDevice.CODEC, out);
      write(values, 2, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 2 -> JsonCodec.STRING;
        case 1 -> RelatedDevice.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
