// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Kind of actor that made a change: a workflow, a user or an API token. */
@JsonDeserialize(using = ActorType.Codec.class)
public final class ActorType extends OpenEnum {
  /** {@code "flow"}. */
  public static final ActorType FLOW = new ActorType("flow", Known.FLOW);

  /** {@code "user"}. */
  public static final ActorType USER = new ActorType("user", Known.USER);

  /** {@code "apiToken"}. */
  public static final ActorType API_TOKEN = new ActorType("apiToken", Known.API_TOKEN);

  /** Reads and writes this class. */
  public static final JsonCodec<ActorType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "flow"}. */
    FLOW,
    /** {@code "user"}. */
    USER,
    /** {@code "apiToken"}. */
    API_TOKEN,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ActorType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ActorType of(String value) {
    return switch (value) {
      case "flow" -> FLOW;
      case "user" -> USER;
      case "apiToken" -> API_TOKEN;
      default -> new ActorType(value, Known.UNKNOWN);
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
  private static ActorType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ActorType; take the JSON as a text, and use"
            + " ActorType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ActorType> {
    /** Called by Jackson. */
    public Codec() {
      super("ActorType");
    }

    @Override
    protected ActorType of(String value) {
      return ActorType.of(value);
    }
  }
}
