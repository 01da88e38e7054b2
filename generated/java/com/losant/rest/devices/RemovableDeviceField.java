// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What can be cleared: the description of a device ({@code description}), or the system that it
 * belongs to ({@code parentId}).
 */
@JsonDeserialize(using = RemovableDeviceField.Codec.class)
public final class RemovableDeviceField extends OpenEnum {
  /** {@code "description"}. */
  public static final RemovableDeviceField DESCRIPTION =
      new RemovableDeviceField("description", Known.DESCRIPTION);

  /** {@code "parentId"}. */
  public static final RemovableDeviceField PARENT_ID =
      new RemovableDeviceField("parentId", Known.PARENT_ID);

  /** Reads and writes this class. */
  public static final JsonCodec<RemovableDeviceField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "description"}. */
    DESCRIPTION,
    /** {@code "parentId"}. */
    PARENT_ID,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private RemovableDeviceField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static RemovableDeviceField of(String value) {
    return switch (value) {
      case "description" -> DESCRIPTION;
      case "parentId" -> PARENT_ID;
      default -> new RemovableDeviceField(value, Known.UNKNOWN);
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
  private static RemovableDeviceField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a RemovableDeviceField; take the JSON as a text, and use"
            + " RemovableDeviceField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<RemovableDeviceField> {
    /** Called by Jackson. */
    public Codec() {
      super("RemovableDeviceField");
    }

    @Override
    protected RemovableDeviceField of(String value) {
      return RemovableDeviceField.of(value);
    }
  }
}
