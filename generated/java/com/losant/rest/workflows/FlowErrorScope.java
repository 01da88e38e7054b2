// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Workflows whose errors start this one: {@code local} is this workflow only, {@code cloud} all
 * application workflows, {@code experience} all experience workflows, and {@code global} both of
 * these, or on an edge device all workflows deployed to it.
 */
@JsonDeserialize(using = FlowErrorScope.Codec.class)
public final class FlowErrorScope extends OpenEnum {
  /** {@code "local"}. */
  public static final FlowErrorScope LOCAL = new FlowErrorScope("local", Known.LOCAL);

  /** {@code "global"}. */
  public static final FlowErrorScope GLOBAL = new FlowErrorScope("global", Known.GLOBAL);

  /** {@code "experience"}. */
  public static final FlowErrorScope EXPERIENCE =
      new FlowErrorScope("experience", Known.EXPERIENCE);

  /** {@code "cloud"}. */
  public static final FlowErrorScope CLOUD = new FlowErrorScope("cloud", Known.CLOUD);

  /** Reads and writes this class. */
  public static final JsonCodec<FlowErrorScope> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "local"}. */
    LOCAL,
    /** {@code "global"}. */
    GLOBAL,
    /** {@code "experience"}. */
    EXPERIENCE,
    /** {@code "cloud"}. */
    CLOUD,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private FlowErrorScope(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static FlowErrorScope of(String value) {
    return switch (value) {
      case "local" -> LOCAL;
      case "global" -> GLOBAL;
      case "experience" -> EXPERIENCE;
      case "cloud" -> CLOUD;
      default -> new FlowErrorScope(value, Known.UNKNOWN);
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
  private static FlowErrorScope ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a FlowErrorScope; take the JSON as a text, and use"
            + " FlowErrorScope.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<FlowErrorScope> {
    /** Called by Jackson. */
    public Codec() {
      super("FlowErrorScope");
    }

    @Override
    protected FlowErrorScope of(String value) {
      return FlowErrorScope.of(value);
    }
  }
}
