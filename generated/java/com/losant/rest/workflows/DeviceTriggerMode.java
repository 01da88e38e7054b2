// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Kinds of state report that start the workflow. Losant's editor preselects {@code both}. */
@JsonDeserialize(using = DeviceTriggerMode.Codec.class)
public final class DeviceTriggerMode extends OpenEnum {
  /** {@code "batch"}. */
  public static final DeviceTriggerMode BATCH = new DeviceTriggerMode("batch", Known.BATCH);

  /** {@code "individual"}. */
  public static final DeviceTriggerMode INDIVIDUAL =
      new DeviceTriggerMode("individual", Known.INDIVIDUAL);

  /** {@code "both"}. */
  public static final DeviceTriggerMode BOTH = new DeviceTriggerMode("both", Known.BOTH);

  /** Reads and writes this class. */
  public static final JsonCodec<DeviceTriggerMode> CODEC = new Codec();

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

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static DeviceTriggerMode of(String value) {
    return switch (value) {
      case "batch" -> BATCH;
      case "individual" -> INDIVIDUAL;
      case "both" -> BOTH;
      default -> new DeviceTriggerMode(value, Known.UNKNOWN);
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
  private static DeviceTriggerMode ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceTriggerMode; take the JSON as a text, and use"
            + " DeviceTriggerMode.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<DeviceTriggerMode> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceTriggerMode");
    }

    @Override
    protected DeviceTriggerMode of(String value) {
      return DeviceTriggerMode.of(value);
    }
  }
}
