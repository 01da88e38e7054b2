// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Whether a job waits ({@code queued}), is under way ({@code inProgress}), has done its work
 * ({@code completed}), or has ended without success ({@code errored} and {@code failed}), for the
 * reason in {@code error}.
 */
@JsonDeserialize(using = JobStatus.Codec.class)
public final class JobStatus extends OpenEnum {
  /** {@code "queued"}. */
  public static final JobStatus QUEUED = new JobStatus("queued", Known.QUEUED);

  /** {@code "inProgress"}. */
  public static final JobStatus IN_PROGRESS = new JobStatus("inProgress", Known.IN_PROGRESS);

  /** {@code "completed"}. */
  public static final JobStatus COMPLETED = new JobStatus("completed", Known.COMPLETED);

  /** {@code "errored"}. */
  public static final JobStatus ERRORED = new JobStatus("errored", Known.ERRORED);

  /** {@code "failed"}. */
  public static final JobStatus FAILED = new JobStatus("failed", Known.FAILED);

  /** Reads and writes this class. */
  public static final JsonCodec<JobStatus> CODEC = new Codec();

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

  private JobStatus(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static JobStatus of(String value) {
    return switch (value) {
      case "queued" -> QUEUED;
      case "inProgress" -> IN_PROGRESS;
      case "completed" -> COMPLETED;
      case "errored" -> ERRORED;
      case "failed" -> FAILED;
      default -> new JobStatus(value, Known.UNKNOWN);
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
  private static JobStatus ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a JobStatus; take the JSON as a text, and use"
            + " JobStatus.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<JobStatus> {
    /** Called by Jackson. */
    public Codec() {
      super("JobStatus");
    }

    @Override
    protected JobStatus of(String value) {
      return JobStatus.of(value);
    }
  }
}
