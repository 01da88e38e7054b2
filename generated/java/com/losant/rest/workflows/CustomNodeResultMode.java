// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Whether a workflow that uses the node can, must or cannot choose a payload path for the result.
 * With {@code none}, the node returns nothing.
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

  /** Reads and writes this class. */
  public static final JsonCodec<CustomNodeResultMode> CODEC = new Codec();

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

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static CustomNodeResultMode of(String value) {
    return switch (value) {
      case "optional" -> OPTIONAL;
      case "required" -> REQUIRED;
      case "none" -> NONE;
      default -> new CustomNodeResultMode(value, Known.UNKNOWN);
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
  private static CustomNodeResultMode ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a CustomNodeResultMode; take the JSON as a text, and use"
            + " CustomNodeResultMode.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<CustomNodeResultMode> {
    /** Called by Jackson. */
    public Codec() {
      super("CustomNodeResultMode");
    }

    @Override
    protected CustomNodeResultMode of(String value) {
      return CustomNodeResultMode.of(value);
    }
  }
}
