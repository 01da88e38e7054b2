// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Kind of a workflow. It decides where the workflow runs and which triggers and nodes it may
 * contain.
 */
@JsonDeserialize(using = FlowClass.Codec.class)
public final class FlowClass extends OpenEnum {
  /** {@code "cloud"}. */
  public static final FlowClass CLOUD = new FlowClass("cloud", Known.CLOUD);

  /** {@code "edge"}. */
  public static final FlowClass EDGE = new FlowClass("edge", Known.EDGE);

  /** {@code "embedded"}. */
  public static final FlowClass EMBEDDED = new FlowClass("embedded", Known.EMBEDDED);

  /** {@code "experience"}. */
  public static final FlowClass EXPERIENCE = new FlowClass("experience", Known.EXPERIENCE);

  /** {@code "customNode"}. */
  public static final FlowClass CUSTOM_NODE = new FlowClass("customNode", Known.CUSTOM_NODE);

  /** How this is read from JSON and written to it. */
  public static final JsonType<FlowClass> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "cloud"}. */
    CLOUD,
    /** {@code "edge"}. */
    EDGE,
    /** {@code "embedded"}. */
    EMBEDDED,
    /** {@code "experience"}. */
    EXPERIENCE,
    /** {@code "customNode"}. */
    CUSTOM_NODE,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private FlowClass(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static FlowClass of(String value) {
    return switch (value) {
      case "cloud" -> CLOUD;
      case "edge" -> EDGE;
      case "embedded" -> EMBEDDED;
      case "experience" -> EXPERIENCE;
      case "customNode" -> CUSTOM_NODE;
      default -> new FlowClass(value, Known.UNKNOWN);
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
  public static final class Codec extends OpenEnum.EnumType<FlowClass> {
    /** For Jackson. */
    public Codec() {
      super("FlowClass");
    }

    @Override
    FlowClass of(String value) {
      return FlowClass.of(value);
    }
  }
}
