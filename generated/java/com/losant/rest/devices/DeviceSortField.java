// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field by which a list of devices can be sorted. */
@JsonDeserialize(using = DeviceSortField.Codec.class)
public final class DeviceSortField extends OpenEnum {
  /** {@code "connectionStatus"}. */
  public static final DeviceSortField CONNECTION_STATUS =
      new DeviceSortField("connectionStatus", Known.CONNECTION_STATUS);

  /** {@code "creationDate"}. */
  public static final DeviceSortField CREATION_DATE =
      new DeviceSortField("creationDate", Known.CREATION_DATE);

  /** {@code "deletedAt"}. */
  public static final DeviceSortField DELETED_AT =
      new DeviceSortField("deletedAt", Known.DELETED_AT);

  /** {@code "id"}. */
  public static final DeviceSortField ID = new DeviceSortField("id", Known.ID);

  /** {@code "lastUpdated"}. */
  public static final DeviceSortField LAST_UPDATED =
      new DeviceSortField("lastUpdated", Known.LAST_UPDATED);

  /** {@code "name"}. */
  public static final DeviceSortField NAME = new DeviceSortField("name", Known.NAME);

  /** Reads and writes this class. */
  public static final JsonCodec<DeviceSortField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "connectionStatus"}. */
    CONNECTION_STATUS,
    /** {@code "creationDate"}. */
    CREATION_DATE,
    /** {@code "deletedAt"}. */
    DELETED_AT,
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

  private DeviceSortField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static DeviceSortField of(String value) {
    return switch (value) {
      case "connectionStatus" -> CONNECTION_STATUS;
      case "creationDate" -> CREATION_DATE;
      case "deletedAt" -> DELETED_AT;
      case "id" -> ID;
      case "lastUpdated" -> LAST_UPDATED;
      case "name" -> NAME;
      default -> new DeviceSortField(value, Known.UNKNOWN);
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
  private static DeviceSortField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceSortField; take the JSON as a text, and use"
            + " DeviceSortField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<DeviceSortField> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceSortField");
    }

    @Override
    protected DeviceSortField of(String value) {
      return DeviceSortField.of(value);
    }
  }
}
