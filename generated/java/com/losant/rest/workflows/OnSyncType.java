// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Kind of settings that changed: {@code application} is the name or the globals of the application,
 * {@code device} the edge device itself, and {@code peripheral} a device connected to it.
 */
@JsonDeserialize(using = OnSyncType.Codec.class)
public final class OnSyncType extends OpenEnum {
  /** {@code "application"}. */
  public static final OnSyncType APPLICATION = new OnSyncType("application", Known.APPLICATION);

  /** {@code "device"}. */
  public static final OnSyncType DEVICE = new OnSyncType("device", Known.DEVICE);

  /** {@code "peripheral"}. */
  public static final OnSyncType PERIPHERAL = new OnSyncType("peripheral", Known.PERIPHERAL);

  /** Reads and writes this class. */
  public static final JsonCodec<OnSyncType> CODEC = new Codec();

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

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static OnSyncType of(String value) {
    return switch (value) {
      case "application" -> APPLICATION;
      case "device" -> DEVICE;
      case "peripheral" -> PERIPHERAL;
      default -> new OnSyncType(value, Known.UNKNOWN);
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
  private static OnSyncType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a OnSyncType; take the JSON as a text, and use"
            + " OnSyncType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<OnSyncType> {
    /** Called by Jackson. */
    public Codec() {
      super("OnSyncType");
    }

    @Override
    protected OnSyncType of(String value) {
      return OnSyncType.of(value);
    }
  }
}
