// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field by which a list of access keys can be sorted. */
@JsonDeserialize(using = ApplicationKeySortField.Codec.class)
public final class ApplicationKeySortField extends OpenEnum {
  /** {@code "creationDate"}. */
  public static final ApplicationKeySortField CREATION_DATE =
      new ApplicationKeySortField("creationDate", Known.CREATION_DATE);

  /** {@code "id"}. */
  public static final ApplicationKeySortField ID = new ApplicationKeySortField("id", Known.ID);

  /** {@code "key"}. */
  public static final ApplicationKeySortField KEY = new ApplicationKeySortField("key", Known.KEY);

  /** {@code "lastUpdated"}. */
  public static final ApplicationKeySortField LAST_UPDATED =
      new ApplicationKeySortField("lastUpdated", Known.LAST_UPDATED);

  /** {@code "name"}. */
  public static final ApplicationKeySortField NAME =
      new ApplicationKeySortField("name", Known.NAME);

  /** {@code "status"}. */
  public static final ApplicationKeySortField STATUS =
      new ApplicationKeySortField("status", Known.STATUS);

  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationKeySortField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "creationDate"}. */
    CREATION_DATE,
    /** {@code "id"}. */
    ID,
    /** {@code "key"}. */
    KEY,
    /** {@code "lastUpdated"}. */
    LAST_UPDATED,
    /** {@code "name"}. */
    NAME,
    /** {@code "status"}. */
    STATUS,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ApplicationKeySortField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ApplicationKeySortField of(String value) {
    return switch (value) {
      case "creationDate" -> CREATION_DATE;
      case "id" -> ID;
      case "key" -> KEY;
      case "lastUpdated" -> LAST_UPDATED;
      case "name" -> NAME;
      case "status" -> STATUS;
      default -> new ApplicationKeySortField(value, Known.UNKNOWN);
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
  private static ApplicationKeySortField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationKeySortField; take the JSON as a text, and use"
            + " ApplicationKeySortField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ApplicationKeySortField> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationKeySortField");
    }

    @Override
    protected ApplicationKeySortField of(String value) {
      return ApplicationKeySortField.of(value);
    }
  }
}
