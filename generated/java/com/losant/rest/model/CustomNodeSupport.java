// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Kind of workflow that can use a custom node. {@code cloud} stands for application and experience
 * workflows.
 */
@JsonDeserialize(using = CustomNodeSupport.Codec.class)
public final class CustomNodeSupport extends OpenEnum {
  /** {@code "cloud"}. */
  public static final CustomNodeSupport CLOUD = new CustomNodeSupport("cloud", Known.CLOUD);

  /** {@code "edge"}. */
  public static final CustomNodeSupport EDGE = new CustomNodeSupport("edge", Known.EDGE);

  /** How this is read from JSON and written to it. */
  public static final JsonType<CustomNodeSupport> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "cloud"}. */
    CLOUD,
    /** {@code "edge"}. */
    EDGE,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private CustomNodeSupport(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static CustomNodeSupport of(String value) {
    return switch (value) {
      case "cloud" -> CLOUD;
      case "edge" -> EDGE;
      default -> new CustomNodeSupport(value, Known.UNKNOWN);
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
  public static final class Codec extends OpenEnum.EnumType<CustomNodeSupport> {
    /** For Jackson. */
    public Codec() {
      super("CustomNodeSupport");
    }

    @Override
    CustomNodeSupport of(String value) {
      return CustomNodeSupport.of(value);
    }
  }
}
