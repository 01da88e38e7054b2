// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Kind of actor that created or changed an event: a workflow, a user, a device, an API token, an
 * experience user, or somebody unknown ({@code public}).
 */
@JsonDeserialize(using = EventSourceType.Codec.class)
public final class EventSourceType extends OpenEnum {
  /** {@code "flow"}. */
  public static final EventSourceType FLOW = new EventSourceType("flow", Known.FLOW);

  /** {@code "user"}. */
  public static final EventSourceType USER = new EventSourceType("user", Known.USER);

  /** {@code "device"}. */
  public static final EventSourceType DEVICE = new EventSourceType("device", Known.DEVICE);

  /** {@code "apiToken"}. */
  public static final EventSourceType API_TOKEN = new EventSourceType("apiToken", Known.API_TOKEN);

  /** {@code "experienceUser"}. */
  public static final EventSourceType EXPERIENCE_USER =
      new EventSourceType("experienceUser", Known.EXPERIENCE_USER);

  /** {@code "public"}. */
  public static final EventSourceType PUBLIC = new EventSourceType("public", Known.PUBLIC);

  /** Reads and writes this class. */
  public static final JsonCodec<EventSourceType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "flow"}. */
    FLOW,
    /** {@code "user"}. */
    USER,
    /** {@code "device"}. */
    DEVICE,
    /** {@code "apiToken"}. */
    API_TOKEN,
    /** {@code "experienceUser"}. */
    EXPERIENCE_USER,
    /** {@code "public"}. */
    PUBLIC,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private EventSourceType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static EventSourceType of(String value) {
    return switch (value) {
      case "flow" -> FLOW;
      case "user" -> USER;
      case "device" -> DEVICE;
      case "apiToken" -> API_TOKEN;
      case "experienceUser" -> EXPERIENCE_USER;
      case "public" -> PUBLIC;
      default -> new EventSourceType(value, Known.UNKNOWN);
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
  private static EventSourceType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a EventSourceType; take the JSON as a text, and use"
            + " EventSourceType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<EventSourceType> {
    /** Called by Jackson. */
    public Codec() {
      super("EventSourceType");
    }

    @Override
    protected EventSourceType of(String value) {
      return EventSourceType.of(value);
    }
  }
}
