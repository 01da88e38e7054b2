// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What another device is to a device: the gateway through which it reports ({@code gatewayId}), or
 * the system that it belongs to ({@code parentId}).
 */
@JsonDeserialize(using = RelatedDevice.Codec.class)
public final class RelatedDevice extends OpenEnum {
  /** {@code "gatewayId"}. */
  public static final RelatedDevice GATEWAY_ID = new RelatedDevice("gatewayId", Known.GATEWAY_ID);

  /** {@code "parentId"}. */
  public static final RelatedDevice PARENT_ID = new RelatedDevice("parentId", Known.PARENT_ID);

  /** Reads and writes this class. */
  public static final JsonCodec<RelatedDevice> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "gatewayId"}. */
    GATEWAY_ID,
    /** {@code "parentId"}. */
    PARENT_ID,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private RelatedDevice(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static RelatedDevice of(String value) {
    return switch (value) {
      case "gatewayId" -> GATEWAY_ID;
      case "parentId" -> PARENT_ID;
      default -> new RelatedDevice(value, Known.UNKNOWN);
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
  private static RelatedDevice ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a RelatedDevice; take the JSON as a text, and use"
            + " RelatedDevice.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<RelatedDevice> {
    /** Called by Jackson. */
    public Codec() {
      super("RelatedDevice");
    }

    @Override
    protected RelatedDevice of(String value) {
      return RelatedDevice.of(value);
    }
  }
}
