// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Kind of an experience view. A {@code page} is shown within a {@code layout}, and both may contain
 * components.
 */
@JsonDeserialize(using = ExperienceViewType.Codec.class)
public final class ExperienceViewType extends OpenEnum {
  /** {@code "layout"}. */
  public static final ExperienceViewType LAYOUT = new ExperienceViewType("layout", Known.LAYOUT);

  /** {@code "page"}. */
  public static final ExperienceViewType PAGE = new ExperienceViewType("page", Known.PAGE);

  /** {@code "component"}. */
  public static final ExperienceViewType COMPONENT =
      new ExperienceViewType("component", Known.COMPONENT);

  /** Reads and writes this class. */
  public static final JsonCodec<ExperienceViewType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "layout"}. */
    LAYOUT,
    /** {@code "page"}. */
    PAGE,
    /** {@code "component"}. */
    COMPONENT,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ExperienceViewType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ExperienceViewType of(String value) {
    return switch (value) {
      case "layout" -> LAYOUT;
      case "page" -> PAGE;
      case "component" -> COMPONENT;
      default -> new ExperienceViewType(value, Known.UNKNOWN);
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
  private static ExperienceViewType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ExperienceViewType; take the JSON as a text, and use"
            + " ExperienceViewType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ExperienceViewType> {
    /** Called by Jackson. */
    public Codec() {
      super("ExperienceViewType");
    }

    @Override
    protected ExperienceViewType of(String value) {
      return ExperienceViewType.of(value);
    }
  }
}
