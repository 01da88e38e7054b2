// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Part of what an application used, named like its property. */
@JsonDeserialize(using = ApplicationUsageField.Codec.class)
public final class ApplicationUsageField extends OpenEnum {
  /** {@code "payloadCounts"}. */
  public static final ApplicationUsageField PAYLOAD_COUNTS =
      new ApplicationUsageField("payloadCounts", Known.PAYLOAD_COUNTS);

  /** {@code "deviceCounts"}. */
  public static final ApplicationUsageField DEVICE_COUNTS =
      new ApplicationUsageField("deviceCounts", Known.DEVICE_COUNTS);

  /** {@code "notebookMinuteCounts"}. */
  public static final ApplicationUsageField NOTEBOOK_MINUTE_COUNTS =
      new ApplicationUsageField("notebookMinuteCounts", Known.NOTEBOOK_MINUTE_COUNTS);

  /** Reads and writes this class. */
  public static final JsonCodec<ApplicationUsageField> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "payloadCounts"}. */
    PAYLOAD_COUNTS,
    /** {@code "deviceCounts"}. */
    DEVICE_COUNTS,
    /** {@code "notebookMinuteCounts"}. */
    NOTEBOOK_MINUTE_COUNTS,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private ApplicationUsageField(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static ApplicationUsageField of(String value) {
    return switch (value) {
      case "payloadCounts" -> PAYLOAD_COUNTS;
      case "deviceCounts" -> DEVICE_COUNTS;
      case "notebookMinuteCounts" -> NOTEBOOK_MINUTE_COUNTS;
      default -> new ApplicationUsageField(value, Known.UNKNOWN);
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
  private static ApplicationUsageField ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ApplicationUsageField; take the JSON as a text, and use"
            + " ApplicationUsageField.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<ApplicationUsageField> {
    /** Called by Jackson. */
    public Codec() {
      super("ApplicationUsageField");
    }

    @Override
    protected ApplicationUsageField of(String value) {
      return ApplicationUsageField.of(value);
    }
  }
}
