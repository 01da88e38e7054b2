// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field of an attribute by which a list can be sorted and filtered. */
@JsonDeserialize(using = DeviceAttributeField.Codec.class)
public final class DeviceAttributeField extends OpenEnum {
  /** {@code "dataType"}. */
  public static final DeviceAttributeField DATA_TYPE =
      new DeviceAttributeField("dataType", Known.DATA_TYPE);

  /** {@code "name"}. */
  public static final DeviceAttributeField NAME = new DeviceAttributeField("name", Known.NAME);

  /** Reads and writes this class. */
  public static final JsonCodec<DeviceAttributeField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "dataType"}. */
    DATA_TYPE,
    /** {@code "name"}. */
    NAME,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private DeviceAttributeField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static DeviceAttributeField of(String value) {
    return switch (value) {
      case "dataType" -> DATA_TYPE;
      case "name" -> NAME;
      default -> new DeviceAttributeField(value, Known.UNKNOWN);
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
  private static DeviceAttributeField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceAttributeField; take the JSON as a text, and use"
            + " DeviceAttributeField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<DeviceAttributeField> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceAttributeField");
    }

    @Override
    protected DeviceAttributeField of(String value) {
      return DeviceAttributeField.of(value);
    }
  }
}
