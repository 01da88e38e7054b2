// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field of the devices by which a list of their composite states can be sorted. */
@JsonDeserialize(using = CompositeStateSortField.Codec.class)
public final class CompositeStateSortField extends OpenEnum {
  /** {@code "connectionStatus"}. */
  public static final CompositeStateSortField CONNECTION_STATUS =
      new CompositeStateSortField("connectionStatus", Known.CONNECTION_STATUS);

  /** {@code "creationDate"}. */
  public static final CompositeStateSortField CREATION_DATE =
      new CompositeStateSortField("creationDate", Known.CREATION_DATE);

  /** {@code "id"}. */
  public static final CompositeStateSortField ID = new CompositeStateSortField("id", Known.ID);

  /** {@code "lastUpdated"}. */
  public static final CompositeStateSortField LAST_UPDATED =
      new CompositeStateSortField("lastUpdated", Known.LAST_UPDATED);

  /** {@code "name"}. */
  public static final CompositeStateSortField NAME =
      new CompositeStateSortField("name", Known.NAME);

  /** Reads and writes this class. */
  public static final JsonCodec<CompositeStateSortField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "connectionStatus"}. */
    CONNECTION_STATUS,
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

  private CompositeStateSortField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static CompositeStateSortField of(String value) {
    return switch (value) {
      case "connectionStatus" -> CONNECTION_STATUS;
      case "creationDate" -> CREATION_DATE;
      case "id" -> ID;
      case "lastUpdated" -> LAST_UPDATED;
      case "name" -> NAME;
      default -> new CompositeStateSortField(value, Known.UNKNOWN);
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
  private static CompositeStateSortField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a CompositeStateSortField; take the JSON as a text, and use"
            + " CompositeStateSortField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<CompositeStateSortField> {
    /** Called by Jackson. */
    public Codec() {
      super("CompositeStateSortField");
    }

    @Override
    protected CompositeStateSortField of(String value) {
      return CompositeStateSortField.of(value);
    }
  }
}
