// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Name of the trigger in the workflow editor. {@code deviceIdsTags} stands for both types. */
@JsonDeserialize(using = DeviceStateTriggerName.Codec.class)
public final class DeviceStateTriggerName extends OpenEnum {
  /** {@code "deviceIdsTags"}. */
  public static final DeviceStateTriggerName DEVICE_IDS_TAGS =
      new DeviceStateTriggerName("deviceIdsTags", Known.DEVICE_IDS_TAGS);

  /** {@code "device"}. */
  public static final DeviceStateTriggerName DEVICE =
      new DeviceStateTriggerName("device", Known.DEVICE);

  /** {@code "deviceTag"}. */
  public static final DeviceStateTriggerName DEVICE_TAG =
      new DeviceStateTriggerName("deviceTag", Known.DEVICE_TAG);

  /** Reads and writes this class. */
  public static final JsonCodec<DeviceStateTriggerName> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "deviceIdsTags"}. */
    DEVICE_IDS_TAGS,
    /** {@code "device"}. */
    DEVICE,
    /** {@code "deviceTag"}. */
    DEVICE_TAG,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private DeviceStateTriggerName(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static DeviceStateTriggerName of(String value) {
    return switch (value) {
      case "deviceIdsTags" -> DEVICE_IDS_TAGS;
      case "device" -> DEVICE;
      case "deviceTag" -> DEVICE_TAG;
      default -> new DeviceStateTriggerName(value, Known.UNKNOWN);
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
  private static DeviceStateTriggerName ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceStateTriggerName; take the JSON as a text, and use"
            + " DeviceStateTriggerName.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<DeviceStateTriggerName> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceStateTriggerName");
    }

    @Override
    protected DeviceStateTriggerName of(String value) {
      return DeviceStateTriggerName.of(value);
    }
  }
}
