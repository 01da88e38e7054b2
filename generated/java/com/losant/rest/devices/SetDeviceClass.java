// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.DeviceClass;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Gives devices another class. */
@JsonDeserialize(using = SetDeviceClass.Codec.class)
public final class SetDeviceClass extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SetDeviceClass> CODEC = new Codec();

  private SetDeviceClass(Builder builder) {
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

  /** Always {@code deviceClass}. The only value is {@code deviceClass}. */
  public String target() {
    return required(1);
  }

  /**
   * How a device reports. {@code standalone} connects to Losant itself. {@code gateway} does so,
   * too, and reports for peripherals as well. {@code peripheral} reports through one gateway,
   * {@code floating} through any gateway of the application. {@code edgeCompute} runs the Edge
   * Agent with edge workflows and is a gateway, {@code embedded} runs the Embedded Edge Agent.
   * {@code system} groups other devices and calculates its attributes from theirs.
   */
  public DeviceClass value() {
    return required(2);
  }

  /** Builds a {@link SetDeviceClass}. */
  public static final class Builder extends JsonModel.Builder<SetDeviceClass, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, "set");
      }
      if (!received) {
        set(1, "deviceClass");
      }
    }

    private Builder(SetDeviceClass from) {
      super(from);
    }

    /** Sets {@link SetDeviceClass#value()}. */
    public Builder value(DeviceClass value) {
      return set(2, value);
    }

    @Override
    protected SetDeviceClass create() {
      return new SetDeviceClass(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SetDeviceClass ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SetDeviceClass; take the JSON as a text, and use"
            + " SetDeviceClass.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SetDeviceClass> {
    /** Called by Jackson. */
    public Codec() {
      super("SetDeviceClass", List.of("operation", "target", "value"));
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
      write(values, 2, DeviceClass.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> DeviceClass.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
