// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Kind of workflow that can use a custom node. {@code cloud} includes application and experience
 * workflows.
 */
@JsonDeserialize(using = CustomNodeSupport.Codec.class)
public final class CustomNodeSupport extends OpenEnum {
  /** {@code "cloud"}. */
  public static final CustomNodeSupport CLOUD = new CustomNodeSupport("cloud", Known.CLOUD);

  /** {@code "edge"}. */
  public static final CustomNodeSupport EDGE = new CustomNodeSupport("edge", Known.EDGE);

  /** Reads and writes this class. */
  public static final JsonCodec<CustomNodeSupport> CODEC = new Codec();

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

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static CustomNodeSupport of(String value) {
    return switch (value) {
      case "cloud" -> CLOUD;
      case "edge" -> EDGE;
      default -> new CustomNodeSupport(value, Known.UNKNOWN);
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
  private static CustomNodeSupport ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a CustomNodeSupport; take the JSON as a text, and use"
            + " CustomNodeSupport.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<CustomNodeSupport> {
    /** Called by Jackson. */
    public Codec() {
      super("CustomNodeSupport");
    }

    @Override
    protected CustomNodeSupport of(String value) {
      return CustomNodeSupport.of(value);
    }
  }
}
