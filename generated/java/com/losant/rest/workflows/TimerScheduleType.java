// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Form of the schedule in the editor: an interval, selected weekdays, or a cron expression. */
@JsonDeserialize(using = TimerScheduleType.Codec.class)
public final class TimerScheduleType extends OpenEnum {
  /** {@code "cronWeekly"}. */
  public static final TimerScheduleType CRON_WEEKLY =
      new TimerScheduleType("cronWeekly", Known.CRON_WEEKLY);

  /** {@code "seconds"}. */
  public static final TimerScheduleType SECONDS = new TimerScheduleType("seconds", Known.SECONDS);

  /** {@code "cron"}. */
  public static final TimerScheduleType CRON = new TimerScheduleType("cron", Known.CRON);

  /** Reads and writes this class. */
  public static final JsonCodec<TimerScheduleType> CODEC = new Codec();

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

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static TimerScheduleType of(String value) {
    return switch (value) {
      case "cronWeekly" -> CRON_WEEKLY;
      case "seconds" -> SECONDS;
      case "cron" -> CRON;
      default -> new TimerScheduleType(value, Known.UNKNOWN);
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
  private static TimerScheduleType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TimerScheduleType; take the JSON as a text, and use"
            + " TimerScheduleType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<TimerScheduleType> {
    /** Called by Jackson. */
    public Codec() {
      super("TimerScheduleType");
    }

    @Override
    protected TimerScheduleType of(String value) {
      return TimerScheduleType.of(value);
    }
  }
}
