// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Field by which events can be sorted. Levels are sorted by severity, and states in the order of
 * their progress.
 */
@JsonDeserialize(using = EventSortField.Codec.class)
public final class EventSortField extends OpenEnum {
  /** {@code "subject"}. */
  public static final EventSortField SUBJECT = new EventSortField("subject", Known.SUBJECT);

  /** {@code "id"}. */
  public static final EventSortField ID = new EventSortField("id", Known.ID);

  /** {@code "creationDate"}. */
  public static final EventSortField CREATION_DATE =
      new EventSortField("creationDate", Known.CREATION_DATE);

  /** {@code "lastUpdated"}. */
  public static final EventSortField LAST_UPDATED =
      new EventSortField("lastUpdated", Known.LAST_UPDATED);

  /** {@code "level"}. */
  public static final EventSortField LEVEL = new EventSortField("level", Known.LEVEL);

  /** {@code "state"}. */
  public static final EventSortField STATE = new EventSortField("state", Known.STATE);

  /** {@code "deviceId"}. */
  public static final EventSortField DEVICE_ID = new EventSortField("deviceId", Known.DEVICE_ID);

  /** Reads and writes this class. */
  public static final JsonCodec<EventSortField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "subject"}. */
    SUBJECT,
    /** {@code "id"}. */
    ID,
    /** {@code "creationDate"}. */
    CREATION_DATE,
    /** {@code "lastUpdated"}. */
    LAST_UPDATED,
    /** {@code "level"}. */
    LEVEL,
    /** {@code "state"}. */
    STATE,
    /** {@code "deviceId"}. */
    DEVICE_ID,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private EventSortField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static EventSortField of(String value) {
    return switch (value) {
      case "subject" -> SUBJECT;
      case "id" -> ID;
      case "creationDate" -> CREATION_DATE;
      case "lastUpdated" -> LAST_UPDATED;
      case "level" -> LEVEL;
      case "state" -> STATE;
      case "deviceId" -> DEVICE_ID;
      default -> new EventSortField(value, Known.UNKNOWN);
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
  private static EventSortField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EventSortField; take the JSON as a text, and use"
            + " EventSortField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<EventSortField> {
    /** Called by Jackson. */
    public Codec() {
      super("EventSortField");
    }

    @Override
    protected EventSortField of(String value) {
      return EventSortField.of(value);
    }
  }
}
