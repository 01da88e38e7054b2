// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Field by which the logs of jobs can be sorted. */
@JsonDeserialize(using = ApplicationJobLogSortField.Codec.class)
public final class ApplicationJobLogSortField extends OpenEnum {
  /** {@code "name"}. */
  public static final ApplicationJobLogSortField NAME =
      new ApplicationJobLogSortField("name", Known.NAME);

  /** {@code "status"}. */
  public static final ApplicationJobLogSortField STATUS =
      new ApplicationJobLogSortField("status", Known.STATUS);

  /** {@code "resourceType"}. */
  public static final ApplicationJobLogSortField RESOURCE_TYPE =
      new ApplicationJobLogSortField("resourceType", Known.RESOURCE_TYPE);

  /** {@code "runQueuedAt"}. */
  public static final ApplicationJobLogSortField RUN_QUEUED_AT =
      new ApplicationJobLogSortField("runQueuedAt", Known.RUN_QUEUED_AT);

  /** {@code "runStartedAt"}. */
  public static final ApplicationJobLogSortField RUN_STARTED_AT =
      new ApplicationJobLogSortField("runStartedAt", Known.RUN_STARTED_AT);

  /** {@code "runCompletedAt"}. */
  public static final ApplicationJobLogSortField RUN_COMPLETED_AT =
      new ApplicationJobLogSortField("runCompletedAt", Known.RUN_COMPLETED_AT);

  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationJobLogSortField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "name"}. */
    NAME,
    /** {@code "status"}. */
    STATUS,
    /** {@code "resourceType"}. */
    RESOURCE_TYPE,
    /** {@code "runQueuedAt"}. */
    RUN_QUEUED_AT,
    /** {@code "runStartedAt"}. */
    RUN_STARTED_AT,
    /** {@code "runCompletedAt"}. */
    RUN_COMPLETED_AT,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ApplicationJobLogSortField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ApplicationJobLogSortField of(String value) {
    return switch (value) {
      case "name" -> NAME;
      case "status" -> STATUS;
      case "resourceType" -> RESOURCE_TYPE;
      case "runQueuedAt" -> RUN_QUEUED_AT;
      case "runStartedAt" -> RUN_STARTED_AT;
      case "runCompletedAt" -> RUN_COMPLETED_AT;
      default -> new ApplicationJobLogSortField(value, Known.UNKNOWN);
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
  private static ApplicationJobLogSortField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationJobLogSortField; take the JSON as a text, and use"
            + " ApplicationJobLogSortField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ApplicationJobLogSortField> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationJobLogSortField");
    }

    @Override
    protected ApplicationJobLogSortField of(String value) {
      return ApplicationJobLogSortField.of(value);
    }
  }
}
