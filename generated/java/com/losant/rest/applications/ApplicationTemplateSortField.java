// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field by which templates can be sorted. */
@JsonDeserialize(using = ApplicationTemplateSortField.Codec.class)
public final class ApplicationTemplateSortField extends OpenEnum {
  /** {@code "name"}. */
  public static final ApplicationTemplateSortField NAME =
      new ApplicationTemplateSortField("name", Known.NAME);

  /** {@code "id"}. */
  public static final ApplicationTemplateSortField ID =
      new ApplicationTemplateSortField("id", Known.ID);

  /** {@code "creationDate"}. */
  public static final ApplicationTemplateSortField CREATION_DATE =
      new ApplicationTemplateSortField("creationDate", Known.CREATION_DATE);

  /** {@code "lastUpdated"}. */
  public static final ApplicationTemplateSortField LAST_UPDATED =
      new ApplicationTemplateSortField("lastUpdated", Known.LAST_UPDATED);

  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationTemplateSortField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "name"}. */
    NAME,
    /** {@code "id"}. */
    ID,
    /** {@code "creationDate"}. */
    CREATION_DATE,
    /** {@code "lastUpdated"}. */
    LAST_UPDATED,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ApplicationTemplateSortField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ApplicationTemplateSortField of(String value) {
    return switch (value) {
      case "name" -> NAME;
      case "id" -> ID;
      case "creationDate" -> CREATION_DATE;
      case "lastUpdated" -> LAST_UPDATED;
      default -> new ApplicationTemplateSortField(value, Known.UNKNOWN);
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
  private static ApplicationTemplateSortField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationTemplateSortField; take the JSON as a text, and use"
            + " ApplicationTemplateSortField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ApplicationTemplateSortField> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationTemplateSortField");
    }

    @Override
    protected ApplicationTemplateSortField of(String value) {
      return ApplicationTemplateSortField.of(value);
    }
  }
}
