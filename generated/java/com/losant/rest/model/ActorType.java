// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/** Kind of the actor behind a change, either a workflow, a user or an API token. */
@JsonDeserialize(using = ActorType.Codec.class)
public final class ActorType extends OpenEnum {
  /** {@code "flow"}. */
  public static final ActorType FLOW = new ActorType("flow", Known.FLOW);

  /** {@code "user"}. */
  public static final ActorType USER = new ActorType("user", Known.USER);

  /** {@code "apiToken"}. */
  public static final ActorType API_TOKEN = new ActorType("apiToken", Known.API_TOKEN);

  /** How this is read from JSON and written to it. */
  public static final JsonType<ActorType> TYPE = new Codec();

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

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static ActorType of(String value) {
    return switch (value) {
      case "flow" -> FLOW;
      case "user" -> USER;
      case "apiToken" -> API_TOKEN;
      default -> new ActorType(value, Known.UNKNOWN);
    };
  }

  /**
   * The value to switch over.
   *
   * @return {@link Known#UNKNOWN} for a value that this version of the library does not know
   */
  public Known known() {
    return known;
  }

  /** For Jackson. */
  public static final class Codec extends OpenEnum.EnumType<ActorType> {
    /** For Jackson. */
    public Codec() {
      super("ActorType");
    }

    @Override
    ActorType of(String value) {
      return ActorType.of(value);
    }
  }
}
