// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.files;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field to which the filter of a list of files can be applied. The only value is {@code name}. */
@JsonDeserialize(using = FileFilterField.Codec.class)
public final class FileFilterField extends OpenEnum {
  /** {@code "name"}. */
  public static final FileFilterField NAME = new FileFilterField("name", Known.NAME);

  /** Reads and writes this class. */
  public static final JsonCodec<FileFilterField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "name"}. */
    NAME,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private FileFilterField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static FileFilterField of(String value) {
    return switch (value) {
      case "name" -> NAME;
      default -> new FileFilterField(value, Known.UNKNOWN);
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
  private static FileFilterField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a FileFilterField; take the JSON as a text, and use"
            + " FileFilterField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<FileFilterField> {
    /** Called by Jackson. */
    public Codec() {
      super("FileFilterField");
    }

    @Override
    protected FileFilterField of(String value) {
      return FileFilterField.of(value);
    }
  }
}
