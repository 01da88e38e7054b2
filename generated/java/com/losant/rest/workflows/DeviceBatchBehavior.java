// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Whether a batch of state reports starts one run for the whole batch or one for each report. */
@JsonDeserialize(using = DeviceBatchBehavior.Codec.class)
public final class DeviceBatchBehavior extends OpenEnum {
  /** {@code "once"}. */
  public static final DeviceBatchBehavior ONCE = new DeviceBatchBehavior("once", Known.ONCE);

  /** {@code "each"}. */
  public static final DeviceBatchBehavior EACH = new DeviceBatchBehavior("each", Known.EACH);

  /** Reads and writes this class. */
  public static final JsonCodec<DeviceBatchBehavior> CODEC = new Codec();

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

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static DeviceBatchBehavior of(String value) {
    return switch (value) {
      case "once" -> ONCE;
      case "each" -> EACH;
      default -> new DeviceBatchBehavior(value, Known.UNKNOWN);
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
  private static DeviceBatchBehavior ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceBatchBehavior; take the JSON as a text, and use"
            + " DeviceBatchBehavior.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<DeviceBatchBehavior> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceBatchBehavior");
    }

    @Override
    protected DeviceBatchBehavior of(String value) {
      return DeviceBatchBehavior.of(value);
    }
  }
}
