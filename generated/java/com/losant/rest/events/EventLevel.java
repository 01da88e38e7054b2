// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How severe an event is, in rising order: {@code info}, {@code warning}, {@code error} and {@code
 * critical}.
 */
@JsonDeserialize(using = EventLevel.Codec.class)
public final class EventLevel extends OpenEnum {
  /** {@code "info"}. */
  public static final EventLevel INFO = new EventLevel("info", Known.INFO);

  /** {@code "warning"}. */
  public static final EventLevel WARNING = new EventLevel("warning", Known.WARNING);

  /** {@code "error"}. */
  public static final EventLevel ERROR = new EventLevel("error", Known.ERROR);

  /** {@code "critical"}. */
  public static final EventLevel CRITICAL = new EventLevel("critical", Known.CRITICAL);

  /** Reads and writes this class. */
  public static final JsonCodec<EventLevel> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "info"}. */
    INFO,
    /** {@code "warning"}. */
    WARNING,
    /** {@code "error"}. */
    ERROR,
    /** {@code "critical"}. */
    CRITICAL,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private EventLevel(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static EventLevel of(String value) {
    return switch (value) {
      case "info" -> INFO;
      case "warning" -> WARNING;
      case "error" -> ERROR;
      case "critical" -> CRITICAL;
      default -> new EventLevel(value, Known.UNKNOWN);
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
  private static EventLevel ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EventLevel; take the JSON as a text, and use"
            + " EventLevel.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<EventLevel> {
    /** Called by Jackson. */
    public Codec() {
      super("EventLevel");
    }

    @Override
    protected EventLevel of(String value) {
      return EventLevel.of(value);
    }
  }
}
