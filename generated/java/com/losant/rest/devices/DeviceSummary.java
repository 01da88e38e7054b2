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

/** What tells a device from others. */
@JsonDeserialize(using = DeviceSummary.Codec.class)
public final class DeviceSummary extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceSummary> CODEC = new Codec();

  private DeviceSummary(Builder builder) {
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

  /**
   * How a device reports. {@code standalone} connects to Losant itself. {@code gateway} does so,
   * too, and reports for peripherals as well. {@code peripheral} reports through one gateway,
   * {@code floating} through any gateway of the application. {@code edgeCompute} runs the Edge
   * Agent with edge workflows and is a gateway, {@code embedded} runs the Embedded Edge Agent.
   * {@code system} groups other devices and calculates its attributes from theirs.
   */
  public DeviceClass deviceClass() {
    return required(1);
  }

  /** Name of the device for people. 1 to 255 characters. */
  public String name() {
    return required(2);
  }

  /** Builds a {@link DeviceSummary}. */
  public static final class Builder extends JsonModel.Builder<DeviceSummary, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceSummary from) {
      super(from);
    }

    /** Sets {@link DeviceSummary#id()}. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link DeviceSummary#deviceClass()}. */
    public Builder deviceClass(DeviceClass deviceClass) {
      return set(1, deviceClass);
    }

    /** Sets {@link DeviceSummary#name()}. */
    public Builder name(String name) {
      return set(2, name);
    }

    @Override
    protected DeviceSummary create() {
      return new DeviceSummary(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceSummary ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceSummary; take the JSON as a text, and use"
            + " DeviceSummary.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceSummary> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceSummary", List.of("id", "deviceClass", "name"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, DeviceClass.CODEC, out);
      write(values, 2, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 2 -> JsonCodec.STRING;
        case 1 -> DeviceClass.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
