// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/** Name under which the editor knows the trigger. {@code deviceIdsTags} covers both types. */
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

  /** How this is read from JSON and written to it. */
  public static final JsonType<DeviceStateTriggerName> TYPE = new Codec();

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

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static DeviceStateTriggerName of(String value) {
    return switch (value) {
      case "deviceIdsTags" -> DEVICE_IDS_TAGS;
      case "device" -> DEVICE;
      case "deviceTag" -> DEVICE_TAG;
      default -> new DeviceStateTriggerName(value, Known.UNKNOWN);
    };
  }

  /**
   * The value to switch over.
   *
   * @return {@link Known#UNKNOWN} for a value that this version of the library does not know
   */
  public Known known() {
    return known;
  }

  /** For Jackson. */
  public static final class Codec extends OpenEnum.EnumType<DeviceStateTriggerName> {
    /** For Jackson. */
    public Codec() {
      super("DeviceStateTriggerName");
    }

    @Override
    DeviceStateTriggerName of(String value) {
      return DeviceStateTriggerName.of(value);
    }
  }
}
