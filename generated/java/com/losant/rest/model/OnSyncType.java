// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What changed. {@code application} is the application's name or globals, {@code device} the edge
 * device itself, and {@code peripheral} a device behind it.
 */
@JsonDeserialize(using = OnSyncType.Codec.class)
public final class OnSyncType extends OpenEnum {
  /** {@code "application"}. */
  public static final OnSyncType APPLICATION = new OnSyncType("application", Known.APPLICATION);

  /** {@code "device"}. */
  public static final OnSyncType DEVICE = new OnSyncType("device", Known.DEVICE);

  /** {@code "peripheral"}. */
  public static final OnSyncType PERIPHERAL = new OnSyncType("peripheral", Known.PERIPHERAL);

  /** How this is read from JSON and written to it. */
  public static final JsonType<OnSyncType> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "application"}. */
    APPLICATION,
    /** {@code "device"}. */
    DEVICE,
    /** {@code "peripheral"}. */
    PERIPHERAL,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private OnSyncType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static OnSyncType of(String value) {
    return switch (value) {
      case "application" -> APPLICATION;
      case "device" -> DEVICE;
      case "peripheral" -> PERIPHERAL;
      default -> new OnSyncType(value, Known.UNKNOWN);
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
  public static final class Codec extends OpenEnum.EnumType<OnSyncType> {
    /** For Jackson. */
    public Codec() {
      super("OnSyncType");
    }

    @Override
    OnSyncType of(String value) {
      return OnSyncType.of(value);
    }
  }
}
