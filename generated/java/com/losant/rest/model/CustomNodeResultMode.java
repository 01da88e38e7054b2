// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Whether a workflow that uses the node may, must or cannot choose a payload path for its result.
 * With {@code none} nothing is returned.
 */
@JsonDeserialize(using = CustomNodeResultMode.Codec.class)
public final class CustomNodeResultMode extends OpenEnum {
  /** {@code "optional"}. */
  public static final CustomNodeResultMode OPTIONAL =
      new CustomNodeResultMode("optional", Known.OPTIONAL);

  /** {@code "required"}. */
  public static final CustomNodeResultMode REQUIRED =
      new CustomNodeResultMode("required", Known.REQUIRED);

  /** {@code "none"}. */
  public static final CustomNodeResultMode NONE = new CustomNodeResultMode("none", Known.NONE);

  /** How this is read from JSON and written to it. */
  public static final JsonType<CustomNodeResultMode> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "optional"}. */
    OPTIONAL,
    /** {@code "required"}. */
    REQUIRED,
    /** {@code "none"}. */
    NONE,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private CustomNodeResultMode(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static CustomNodeResultMode of(String value) {
    return switch (value) {
      case "optional" -> OPTIONAL;
      case "required" -> REQUIRED;
      case "none" -> NONE;
      default -> new CustomNodeResultMode(value, Known.UNKNOWN);
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
  public static final class Codec extends OpenEnum.EnumType<CustomNodeResultMode> {
    /** For Jackson. */
    public Codec() {
      super("CustomNodeResultMode");
    }

    @Override
    CustomNodeResultMode of(String value) {
      return CustomNodeResultMode.of(value);
    }
  }
}
