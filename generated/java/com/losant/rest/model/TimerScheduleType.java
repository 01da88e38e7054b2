// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Form of the schedule in the editor, either an interval, chosen weekdays, or a cron expression.
 */
@JsonDeserialize(using = TimerScheduleType.Codec.class)
public final class TimerScheduleType extends OpenEnum {
  /** {@code "cronWeekly"}. */
  public static final TimerScheduleType CRON_WEEKLY =
      new TimerScheduleType("cronWeekly", Known.CRON_WEEKLY);

  /** {@code "seconds"}. */
  public static final TimerScheduleType SECONDS = new TimerScheduleType("seconds", Known.SECONDS);

  /** {@code "cron"}. */
  public static final TimerScheduleType CRON = new TimerScheduleType("cron", Known.CRON);

  /** How this is read from JSON and written to it. */
  public static final JsonType<TimerScheduleType> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "cronWeekly"}. */
    CRON_WEEKLY,
    /** {@code "seconds"}. */
    SECONDS,
    /** {@code "cron"}. */
    CRON,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private TimerScheduleType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static TimerScheduleType of(String value) {
    return switch (value) {
      case "cronWeekly" -> CRON_WEEKLY;
      case "seconds" -> SECONDS;
      case "cron" -> CRON;
      default -> new TimerScheduleType(value, Known.UNKNOWN);
    };
  }

  /**
   * The value to switch over.
   *
   * @return {@link Known#UNKNOWN} for a value that this version of the library does not know
   */
  public Known known() {
    return known;
  }

  /** For Jackson. */
  public static final class Codec extends OpenEnum.EnumType<TimerScheduleType> {
    /** For Jackson. */
    public Codec() {
      super("TimerScheduleType");
    }

    @Override
    TimerScheduleType of(String value) {
      return TimerScheduleType.of(value);
    }
  }
}
