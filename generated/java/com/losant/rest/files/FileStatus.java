// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.files;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What is happening to a file: it is waiting for its content ({@code pending}), it is there ({@code
 * completed}), or a job is about to move or delete it, which for a directory may take a while.
 */
@JsonDeserialize(using = FileStatus.Codec.class)
public final class FileStatus extends OpenEnum {
  /** {@code "pending"}. */
  public static final FileStatus PENDING = new FileStatus("pending", Known.PENDING);

  /** {@code "completed"}. */
  public static final FileStatus COMPLETED = new FileStatus("completed", Known.COMPLETED);

  /** {@code "moving"}. */
  public static final FileStatus MOVING = new FileStatus("moving", Known.MOVING);

  /** {@code "deleting"}. */
  public static final FileStatus DELETING = new FileStatus("deleting", Known.DELETING);

  /** Reads and writes this class. */
  public static final JsonCodec<FileStatus> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "pending"}. */
    PENDING,
    /** {@code "completed"}. */
    COMPLETED,
    /** {@code "moving"}. */
    MOVING,
    /** {@code "deleting"}. */
    DELETING,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private FileStatus(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static FileStatus of(String value) {
    return switch (value) {
      case "pending" -> PENDING;
      case "completed" -> COMPLETED;
      case "moving" -> MOVING;
      case "deleting" -> DELETING;
      default -> new FileStatus(value, Known.UNKNOWN);
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
  private static FileStatus ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a FileStatus; take the JSON as a text, and use"
            + " FileStatus.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<FileStatus> {
    /** Called by Jackson. */
    public Codec() {
      super("FileStatus");
    }

    @Override
    protected FileStatus of(String value) {
      return FileStatus.of(value);
    }
  }
}
