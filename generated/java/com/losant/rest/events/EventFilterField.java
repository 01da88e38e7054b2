// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Field to which the filter of a list of events can be applied. The only value is {@code subject}.
 */
@JsonDeserialize(using = EventFilterField.Codec.class)
public final class EventFilterField extends OpenEnum {
  /** {@code "subject"}. */
  public static final EventFilterField SUBJECT = new EventFilterField("subject", Known.SUBJECT);

  /** Reads and writes this class. */
  public static final JsonCodec<EventFilterField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "subject"}. */
    SUBJECT,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private EventFilterField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static EventFilterField of(String value) {
    return switch (value) {
      case "subject" -> SUBJECT;
      default -> new EventFilterField(value, Known.UNKNOWN);
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
  private static EventFilterField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EventFilterField; take the JSON as a text, and use"
            + " EventFilterField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<EventFilterField> {
    /** Called by Jackson. */
    public Codec() {
      super("EventFilterField");
    }

    @Override
    protected EventFilterField of(String value) {
      return EventFilterField.of(value);
    }
  }
}
