// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/** Whether a batch of reports runs the workflow once as a whole or once for each report in it. */
@JsonDeserialize(using = DeviceBatchBehavior.Codec.class)
public final class DeviceBatchBehavior extends OpenEnum {
  /** {@code "once"}. */
  public static final DeviceBatchBehavior ONCE = new DeviceBatchBehavior("once", Known.ONCE);

  /** {@code "each"}. */
  public static final DeviceBatchBehavior EACH = new DeviceBatchBehavior("each", Known.EACH);

  /** How this is read from JSON and written to it. */
  public static final JsonType<DeviceBatchBehavior> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "once"}. */
    ONCE,
    /** {@code "each"}. */
    EACH,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private DeviceBatchBehavior(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static DeviceBatchBehavior of(String value) {
    return switch (value) {
      case "once" -> ONCE;
      case "each" -> EACH;
      default -> new DeviceBatchBehavior(value, Known.UNKNOWN);
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
  public static final class Codec extends OpenEnum.EnumType<DeviceBatchBehavior> {
    /** For Jackson. */
    public Codec() {
      super("DeviceBatchBehavior");
    }

    @Override
    DeviceBatchBehavior of(String value) {
      return DeviceBatchBehavior.of(value);
    }
  }
}
