// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field by which a list of device recipes can be sorted. */
@JsonDeserialize(using = DeviceRecipeSortField.Codec.class)
public final class DeviceRecipeSortField extends OpenEnum {
  /** {@code "creationDate"}. */
  public static final DeviceRecipeSortField CREATION_DATE =
      new DeviceRecipeSortField("creationDate", Known.CREATION_DATE);

  /** {@code "id"}. */
  public static final DeviceRecipeSortField ID = new DeviceRecipeSortField("id", Known.ID);

  /** {@code "lastUpdated"}. */
  public static final DeviceRecipeSortField LAST_UPDATED =
      new DeviceRecipeSortField("lastUpdated", Known.LAST_UPDATED);

  /** {@code "name"}. */
  public static final DeviceRecipeSortField NAME = new DeviceRecipeSortField("name", Known.NAME);

  /** Reads and writes this class. */
  public static final JsonCodec<DeviceRecipeSortField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "creationDate"}. */
    CREATION_DATE,
    /** {@code "id"}. */
    ID,
    /** {@code "lastUpdated"}. */
    LAST_UPDATED,
    /** {@code "name"}. */
    NAME,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private DeviceRecipeSortField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static DeviceRecipeSortField of(String value) {
    return switch (value) {
      case "creationDate" -> CREATION_DATE;
      case "id" -> ID;
      case "lastUpdated" -> LAST_UPDATED;
      case "name" -> NAME;
      default -> new DeviceRecipeSortField(value, Known.UNKNOWN);
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
  private static DeviceRecipeSortField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceRecipeSortField; take the JSON as a text, and use"
            + " DeviceRecipeSortField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<DeviceRecipeSortField> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceRecipeSortField");
    }

    @Override
    protected DeviceRecipeSortField of(String value) {
      return DeviceRecipeSortField.of(value);
    }
  }
}
