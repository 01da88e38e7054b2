// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The kinds of device connection status. */
@JsonDeserialize(using = DeviceConnectionStatusType.Codec.class)
public final class DeviceConnectionStatusType extends OpenEnum {
  /** {@code "connected"}. */
  public static final DeviceConnectionStatusType CONNECTED =
      new DeviceConnectionStatusType("connected", Known.CONNECTED);

  /** {@code "disconnected"}. */
  public static final DeviceConnectionStatusType DISCONNECTED =
      new DeviceConnectionStatusType("disconnected", Known.DISCONNECTED);

  /** Reads and writes this class. */
  public static final JsonCodec<DeviceConnectionStatusType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "connected"}. */
    CONNECTED,
    /** {@code "disconnected"}. */
    DISCONNECTED,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private DeviceConnectionStatusType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static DeviceConnectionStatusType of(String value) {
    return switch (value) {
      case "connected" -> CONNECTED;
      case "disconnected" -> DISCONNECTED;
      default -> new DeviceConnectionStatusType(value, Known.UNKNOWN);
    };
  }

  /**
   * The value to switch over; {@link Known#UNKNOWN} if this version of the library does not know
   * it.
   */
  public Known known() {
    return known;
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceConnectionStatusType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceConnectionStatusType; take the JSON as a text, and use"
            + " DeviceConnectionStatusType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<DeviceConnectionStatusType> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceConnectionStatusType");
    }

    @Override
    protected DeviceConnectionStatusType of(String value) {
      return DeviceConnectionStatusType.of(value);
    }
  }
}
