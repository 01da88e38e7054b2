// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.files;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field by which files can be sorted. */
@JsonDeserialize(using = FileSortField.Codec.class)
public final class FileSortField extends OpenEnum {
  /** {@code "lastUpdated"}. */
  public static final FileSortField LAST_UPDATED =
      new FileSortField("lastUpdated", Known.LAST_UPDATED);

  /** {@code "type"}. */
  public static final FileSortField TYPE = new FileSortField("type", Known.TYPE);

  /** {@code "name"}. */
  public static final FileSortField NAME = new FileSortField("name", Known.NAME);

  /** {@code "creationDate"}. */
  public static final FileSortField CREATION_DATE =
      new FileSortField("creationDate", Known.CREATION_DATE);

  /** Reads and writes this class. */
  public static final JsonCodec<FileSortField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "lastUpdated"}. */
    LAST_UPDATED,
    /** {@code "type"}. */
    TYPE,
    /** {@code "name"}. */
    NAME,
    /** {@code "creationDate"}. */
    CREATION_DATE,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private FileSortField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static FileSortField of(String value) {
    return switch (value) {
      case "lastUpdated" -> LAST_UPDATED;
      case "type" -> TYPE;
      case "name" -> NAME;
      case "creationDate" -> CREATION_DATE;
      default -> new FileSortField(value, Known.UNKNOWN);
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
  private static FileSortField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a FileSortField; take the JSON as a text, and use"
            + " FileSortField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<FileSortField> {
    /** Called by Jackson. */
    public Codec() {
      super("FileSortField");
    }

    @Override
    protected FileSortField of(String value) {
      return FileSortField.of(value);
    }
  }
}
