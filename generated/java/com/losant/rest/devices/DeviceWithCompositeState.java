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

/** A device with the last values of its attributes. */
@JsonDeserialize(using = DeviceWithCompositeState.Codec.class)
public final class DeviceWithCompositeState extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceWithCompositeState> CODEC = new Codec();

  private DeviceWithCompositeState(Builder builder) {
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

  /** Identifier by which other requests name the device. Matches {@code ^[A-Fa-f\d]{24}$}. */
  public String id() {
    return required(0);
  }

  /** Name of the device for people. 1 to 255 characters. */
  public String name() {
    return required(1);
  }

  /**
   * The last value of each attribute that was reported in a period, by the name of the attribute.
   */
  public CompositeDeviceState compositeState() {
    return required(2);
  }

  /** Builds a {@link DeviceWithCompositeState}. */
  public static final class Builder extends JsonModel.Builder<DeviceWithCompositeState, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceWithCompositeState from) {
      super(from);
    }

    /** Sets {@link DeviceWithCompositeState#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link DeviceWithCompositeState#name()}. */
    public Builder name(String name) {
      return set(1, name);
    }

    /** Sets {@link DeviceWithCompositeState#compositeState()}. */
    public Builder compositeState(CompositeDeviceState compositeState) {
      return set(2, compositeState);
    }

    @Override
    protected DeviceWithCompositeState create() {
      return new DeviceWithCompositeState(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceWithCompositeState ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceWithCompositeState; take the JSON as a text, and use"
            + " DeviceWithCompositeState.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceWithCompositeState> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceWithCompositeState", List.of("id", "name", "compositeState"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, CompositeDeviceState.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> CompositeDeviceState.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
