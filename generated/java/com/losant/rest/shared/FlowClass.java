// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Class of the workflow. It determines where the workflow runs and which triggers and nodes it can
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

  /** Reads and writes this class. */
  public static final JsonCodec<FlowClass> CODEC = new Codec();

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

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
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
   * The value to switch over; {@link Known#UNKNOWN} if this version of the library does not know
   * it.
   */
  public Known known() {
    return known;
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FlowClass ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a FlowClass; take the JSON as a text, and use"
            + " FlowClass.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<FlowClass> {
    /** Called by Jackson. */
    public Codec() {
      super("FlowClass");
    }

    @Override
    protected FlowClass of(String value) {
      return FlowClass.of(value);
    }
  }
}
