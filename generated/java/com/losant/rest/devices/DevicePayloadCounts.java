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

/**
 * How many payloads a device caused in a period, by kind. Losant limits and charges payloads. A
 * kind that did not occur may be missing.
 */
@JsonDeserialize(using = DevicePayloadCounts.Codec.class)
public final class DevicePayloadCounts extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DevicePayloadCounts> CODEC = new Codec();

  private DevicePayloadCounts(Builder builder) {
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

  /** Commands that were sent to it. */
  public @Nullable Long deviceCommand() {
    return optional(0);
  }

  /** Connections of the device. */
  public @Nullable Long deviceConnect() {
    return optional(1);
  }

  /** Ends of connections of the device. */
  public @Nullable Long deviceDisconnect() {
    return optional(2);
  }

  /** State reports of the device. */
  public @Nullable Long deviceState() {
    return optional(3);
  }

  /** Other messages that the device published over MQTT. */
  public @Nullable Long mqttIn() {
    return optional(4);
  }

  /** Other messages that were sent to the device over MQTT. */
  public @Nullable Long mqttOut() {
    return optional(5);
  }

  /** Builds a {@link DevicePayloadCounts}. */
  public static final class Builder extends JsonModel.Builder<DevicePayloadCounts, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DevicePayloadCounts from) {
      super(from);
    }

    /** Sets {@link DevicePayloadCounts#deviceCommand()}. */
    public Builder deviceCommand(long deviceCommand) {
      return set(0, deviceCommand);
    }

    /** Sets {@link DevicePayloadCounts#deviceConnect()}. */
    public Builder deviceConnect(long deviceConnect) {
      return set(1, deviceConnect);
    }

    /** Sets {@link DevicePayloadCounts#deviceDisconnect()}. */
    public Builder deviceDisconnect(long deviceDisconnect) {
      return set(2, deviceDisconnect);
    }

    /** Sets {@link DevicePayloadCounts#deviceState()}. */
    public Builder deviceState(long deviceState) {
      return set(3, deviceState);
    }

    /** Sets {@link DevicePayloadCounts#mqttIn()}. */
    public Builder mqttIn(long mqttIn) {
      return set(4, mqttIn);
    }

    /** Sets {@link DevicePayloadCounts#mqttOut()}. */
    public Builder mqttOut(long mqttOut) {
      return set(5, mqttOut);
    }

    @Override
    protected DevicePayloadCounts create() {
      return new DevicePayloadCounts(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DevicePayloadCounts ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DevicePayloadCounts; take the JSON as a text, and use"
            + " DevicePayloadCounts.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DevicePayloadCounts> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DevicePayloadCounts",
          List.of(
              "deviceCommand",
              "deviceConnect",
              "deviceDisconnect",
              "deviceState",
              "mqttIn",
              "mqttOut"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.LONG, out);
      write(values, 1, JsonCodec.LONG, out);
      write(values, 2, JsonCodec.LONG, out);
      write(values, 3, JsonCodec.LONG, out);
      write(values, 4, JsonCodec.LONG, out);
      write(values, 5, JsonCodec.LONG, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1, 2, 3, 4, 5 -> JsonCodec.LONG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
