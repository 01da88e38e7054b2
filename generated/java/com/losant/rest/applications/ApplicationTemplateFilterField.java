// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field to which the filter of a list of templates can be applied. */
@JsonDeserialize(using = ApplicationTemplateFilterField.Codec.class)
public final class ApplicationTemplateFilterField extends OpenEnum {
  /** {@code "name"}. */
  public static final ApplicationTemplateFilterField NAME =
      new ApplicationTemplateFilterField("name", Known.NAME);

  /** {@code "authorName"}. */
  public static final ApplicationTemplateFilterField AUTHOR_NAME =
      new ApplicationTemplateFilterField("authorName", Known.AUTHOR_NAME);

  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationTemplateFilterField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "name"}. */
    NAME,
    /** {@code "authorName"}. */
    AUTHOR_NAME,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ApplicationTemplateFilterField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ApplicationTemplateFilterField of(String value) {
    return switch (value) {
      case "name" -> NAME;
      case "authorName" -> AUTHOR_NAME;
      default -> new ApplicationTemplateFilterField(value, Known.UNKNOWN);
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
  private static ApplicationTemplateFilterField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationTemplateFilterField; take the JSON as a text, and use"
            + " ApplicationTemplateFilterField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ApplicationTemplateFilterField> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationTemplateFilterField");
    }

    @Override
    protected ApplicationTemplateFilterField of(String value) {
      return ApplicationTemplateFilterField.of(value);
    }
  }
}
