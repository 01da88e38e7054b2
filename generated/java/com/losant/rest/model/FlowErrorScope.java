// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Workflows whose errors count. {@code local} means this workflow only, {@code cloud} all
 * application workflows, {@code experience} all experience workflows, and {@code global} both, or
 * on an edge device every workflow deployed to it.
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

  /** How this is read from JSON and written to it. */
  public static final JsonType<FlowErrorScope> TYPE = new Codec();

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

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
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
   * The value to switch over.
   *
   * @return {@link Known#UNKNOWN} for a value that this version of the library does not know
   */
  public Known known() {
    return known;
  }

  /** For Jackson. */
  public static final class Codec extends OpenEnum.EnumType<FlowErrorScope> {
    /** For Jackson. */
    public Codec() {
      super("FlowErrorScope");
    }

    @Override
    FlowErrorScope of(String value) {
      return FlowErrorScope.of(value);
    }
  }
}
