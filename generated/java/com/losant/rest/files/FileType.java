// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.files;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Whether it is a file or a directory. */
@JsonDeserialize(using = FileType.Codec.class)
public final class FileType extends OpenEnum {
  /** {@code "file"}. */
  public static final FileType FILE = new FileType("file", Known.FILE);

  /** {@code "directory"}. */
  public static final FileType DIRECTORY = new FileType("directory", Known.DIRECTORY);

  /** Reads and writes this class. */
  public static final JsonCodec<FileType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "file"}. */
    FILE,
    /** {@code "directory"}. */
    DIRECTORY,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private FileType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static FileType of(String value) {
    return switch (value) {
      case "file" -> FILE;
      case "directory" -> DIRECTORY;
      default -> new FileType(value, Known.UNKNOWN);
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
  private static FileType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a FileType; take the JSON as a text, and use"
            + " FileType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<FileType> {
    /** Called by Jackson. */
    public Codec() {
      super("FileType");
    }

    @Override
    protected FileType of(String value) {
      return FileType.of(value);
    }
  }
}
