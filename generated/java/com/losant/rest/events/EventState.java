// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How far an event has been dealt with: {@code new} is not yet, {@code acknowledged} means that
 * somebody looks into it, and {@code resolved} that nothing is left to do.
 */
@JsonDeserialize(using = EventState.Codec.class)
public final class EventState extends OpenEnum {
  /** {@code "new"}. */
  public static final EventState NEW = new EventState("new", Known.NEW);

  /** {@code "acknowledged"}. */
  public static final EventState ACKNOWLEDGED = new EventState("acknowledged", Known.ACKNOWLEDGED);

  /** {@code "resolved"}. */
  public static final EventState RESOLVED = new EventState("resolved", Known.RESOLVED);

  /** Reads and writes this class. */
  public static final JsonCodec<EventState> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "new"}. */
    NEW,
    /** {@code "acknowledged"}. */
    ACKNOWLEDGED,
    /** {@code "resolved"}. */
    RESOLVED,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private EventState(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static EventState of(String value) {
    return switch (value) {
      case "new" -> NEW;
      case "acknowledged" -> ACKNOWLEDGED;
      case "resolved" -> RESOLVED;
      default -> new EventState(value, Known.UNKNOWN);
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
  private static EventState ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EventState; take the JSON as a text, and use"
            + " EventState.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<EventState> {
    /** Called by Jackson. */
    public Codec() {
      super("EventState");
    }

    @Override
    protected EventState of(String value) {
      return EventState.of(value);
    }
  }
}
