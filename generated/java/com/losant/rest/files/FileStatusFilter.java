// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.files;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Status to which a list of files can be limited. Those that are moving or being deleted have no
 * filter.
 */
@JsonDeserialize(using = FileStatusFilter.Codec.class)
public final class FileStatusFilter extends OpenEnum {
  /** {@code "completed"}. */
  public static final FileStatusFilter COMPLETED =
      new FileStatusFilter("completed", Known.COMPLETED);

  /** {@code "pending"}. */
  public static final FileStatusFilter PENDING = new FileStatusFilter("pending", Known.PENDING);

  /** Reads and writes this class. */
  public static final JsonCodec<FileStatusFilter> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "completed"}. */
    COMPLETED,
    /** {@code "pending"}. */
    PENDING,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private FileStatusFilter(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static FileStatusFilter of(String value) {
    return switch (value) {
      case "completed" -> COMPLETED;
      case "pending" -> PENDING;
      default -> new FileStatusFilter(value, Known.UNKNOWN);
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
  private static FileStatusFilter ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a FileStatusFilter; take the JSON as a text, and use"
            + " FileStatusFilter.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<FileStatusFilter> {
    /** Called by Jackson. */
    public Codec() {
      super("FileStatusFilter");
    }

    @Override
    protected FileStatusFilter of(String value) {
      return FileStatusFilter.of(value);
    }
  }
}
