// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How far work is that may be a job. It is {@code completed} when it has ended well, and {@code
 * errored} or {@code failed} when it has not.
 */
@JsonDeserialize(using = ImportStatus.Codec.class)
public final class ImportStatus extends OpenEnum {
  /** {@code "queued"}. */
  public static final ImportStatus QUEUED = new ImportStatus("queued", Known.QUEUED);

  /** {@code "inProgress"}. */
  public static final ImportStatus IN_PROGRESS = new ImportStatus("inProgress", Known.IN_PROGRESS);

  /** {@code "completed"}. */
  public static final ImportStatus COMPLETED = new ImportStatus("completed", Known.COMPLETED);

  /** {@code "errored"}. */
  public static final ImportStatus ERRORED = new ImportStatus("errored", Known.ERRORED);

  /** {@code "failed"}. */
  public static final ImportStatus FAILED = new ImportStatus("failed", Known.FAILED);

  /** Reads and writes this class. */
  public static final JsonCodec<ImportStatus> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "queued"}. */
    QUEUED,
    /** {@code "inProgress"}. */
    IN_PROGRESS,
    /** {@code "completed"}. */
    COMPLETED,
    /** {@code "errored"}. */
    ERRORED,
    /** {@code "failed"}. */
    FAILED,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ImportStatus(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ImportStatus of(String value) {
    return switch (value) {
      case "queued" -> QUEUED;
      case "inProgress" -> IN_PROGRESS;
      case "completed" -> COMPLETED;
      case "errored" -> ERRORED;
      case "failed" -> FAILED;
      default -> new ImportStatus(value, Known.UNKNOWN);
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
  private static ImportStatus ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ImportStatus; take the JSON as a text, and use"
            + " ImportStatus.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ImportStatus> {
    /** Called by Jackson. */
    public Codec() {
      super("ImportStatus");
    }

    @Override
    protected ImportStatus of(String value) {
      return ImportStatus.of(value);
    }
  }
}
