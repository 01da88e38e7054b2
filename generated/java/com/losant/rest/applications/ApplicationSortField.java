// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field by which applications can be sorted. */
@JsonDeserialize(using = ApplicationSortField.Codec.class)
public final class ApplicationSortField extends OpenEnum {
  /** {@code "name"}. */
  public static final ApplicationSortField NAME = new ApplicationSortField("name", Known.NAME);

  /** {@code "id"}. */
  public static final ApplicationSortField ID = new ApplicationSortField("id", Known.ID);

  /** {@code "creationDate"}. */
  public static final ApplicationSortField CREATION_DATE =
      new ApplicationSortField("creationDate", Known.CREATION_DATE);

  /** {@code "ownerId"}. */
  public static final ApplicationSortField OWNER_ID =
      new ApplicationSortField("ownerId", Known.OWNER_ID);

  /** {@code "lastUpdated"}. */
  public static final ApplicationSortField LAST_UPDATED =
      new ApplicationSortField("lastUpdated", Known.LAST_UPDATED);

  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationSortField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "name"}. */
    NAME,
    /** {@code "id"}. */
    ID,
    /** {@code "creationDate"}. */
    CREATION_DATE,
    /** {@code "ownerId"}. */
    OWNER_ID,
    /** {@code "lastUpdated"}. */
    LAST_UPDATED,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ApplicationSortField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ApplicationSortField of(String value) {
    return switch (value) {
      case "name" -> NAME;
      case "id" -> ID;
      case "creationDate" -> CREATION_DATE;
      case "ownerId" -> OWNER_ID;
      case "lastUpdated" -> LAST_UPDATED;
      default -> new ApplicationSortField(value, Known.UNKNOWN);
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
  private static ApplicationSortField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationSortField; take the JSON as a text, and use"
            + " ApplicationSortField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ApplicationSortField> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationSortField");
    }

    @Override
    protected ApplicationSortField of(String value) {
      return ApplicationSortField.of(value);
    }
  }
}
