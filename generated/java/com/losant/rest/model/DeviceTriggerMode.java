// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/** Kinds of state report that start the workflow. Losant's editor starts with {@code both}. */
@JsonDeserialize(using = DeviceTriggerMode.Codec.class)
public final class DeviceTriggerMode extends OpenEnum {
  /** {@code "batch"}. */
  public static final DeviceTriggerMode BATCH = new DeviceTriggerMode("batch", Known.BATCH);

  /** {@code "individual"}. */
  public static final DeviceTriggerMode INDIVIDUAL =
      new DeviceTriggerMode("individual", Known.INDIVIDUAL);

  /** {@code "both"}. */
  public static final DeviceTriggerMode BOTH = new DeviceTriggerMode("both", Known.BOTH);

  /** How this is read from JSON and written to it. */
  public static final JsonType<DeviceTriggerMode> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "batch"}. */
    BATCH,
    /** {@code "individual"}. */
    INDIVIDUAL,
    /** {@code "both"}. */
    BOTH,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private DeviceTriggerMode(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static DeviceTriggerMode of(String value) {
    return switch (value) {
      case "batch" -> BATCH;
      case "individual" -> INDIVIDUAL;
      case "both" -> BOTH;
      default -> new DeviceTriggerMode(value, Known.UNKNOWN);
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
  public static final class Codec extends OpenEnum.EnumType<DeviceTriggerMode> {
    /** For Jackson. */
    public Codec() {
      super("DeviceTriggerMode");
    }

    @Override
    DeviceTriggerMode of(String value) {
      return DeviceTriggerMode.of(value);
    }
  }
}
