// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Data of the workflow editor about a timer, including the form in which its schedule was entered.
 */
@JsonDeserialize(using = TimerTriggerMeta.Codec.class)
public final class TimerTriggerMeta extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TimerTriggerMeta> CODEC = new Codec();

  private static final JsonCodec<List<Long>> WEEKDAYS = JsonCodec.listOf(JsonCodec.LONG);

  private TimerTriggerMeta(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Section of the editor's palette that contains the trigger. The only value is {@code trigger}.
   */
  public @Nullable TriggerMetaCategory category() {
    return optional(0);
  }

  /** Name of this kind of trigger in the workflow editor. The only value is {@code timer}. */
  public @Nullable String name() {
    return optional(1);
  }

  /** Text shown on the trigger in the editor. 1 to 255 characters. */
  public @Nullable String label() {
    return optional(2);
  }

  /**
   * Notes for people who read the workflow. They have no effect on how it runs. At most 32767
   * characters.
   */
  public @Nullable String description() {
    return optional(3);
  }

  /** Form of the schedule in the editor: an interval, selected weekdays, or a cron expression. */
  public @Nullable TimerScheduleType timerTypeSelect() {
    return optional(4);
  }

  /** Days of the week of a {@code cronWeekly} schedule. At most 7 items. */
  public List<Long> weekdays() {
    return list(5);
  }

  /** Whether {@link #weekdays()} is there at all, be it as a JSON null. */
  public boolean hasWeekdays() {
    return has(5);
  }

  /**
   * Time of day of a {@code cronWeekly} schedule, such as {@code 09:00:00}. At most 255 characters.
   */
  public @Nullable String timeAt() {
    return optional(6);
  }

  /**
   * Time zone selected in the editor. The schedule itself uses {@code tz} of the configuration. At
   * most 255 characters.
   */
  public @Nullable String timezone() {
    return optional(7);
  }

  /** Horizontal position on the canvas of the editor. Larger values are further to the right. */
  public @Nullable BigDecimal x() {
    return optional(8);
  }

  /** Vertical position on the canvas of the editor. Larger values are further down. */
  public @Nullable BigDecimal y() {
    return optional(9);
  }

  /**
   * Icon of the trigger in the editor. The accepted values are not documented. At most 1024
   * characters.
   */
  public @Nullable String icon() {
    return optional(10);
  }

  /**
   * Color of the trigger in the editor. The accepted values are not documented. At most 1024
   * characters.
   */
  public @Nullable String color() {
    return optional(11);
  }

  /** Number of input ports in the editor. */
  public @Nullable Long inputCount() {
    return optional(12);
  }

  /** Number of output ports in the editor. */
  public @Nullable Long outputCount() {
    return optional(13);
  }

  /**
   * Id of the trigger in the data of the editor. Its meaning is not documented. At most 48
   * characters.
   */
  public @Nullable String id() {
    return optional(14);
  }

  /** Id that the workflow editor uses for the trigger. At most 48 characters. */
  public @Nullable String uiId() {
    return optional(15);
  }

  /** Builds a {@link TimerTriggerMeta}. */
  public static final class Builder extends JsonModel.Builder<TimerTriggerMeta, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TimerTriggerMeta from) {
      super(from);
    }

    /** Sets {@link TimerTriggerMeta#category()}. */
    public Builder category(TriggerMetaCategory category) {
      return set(0, category);
    }

    /** Sets {@link TimerTriggerMeta#name()}. */
    public Builder name(String name) {
      return set(1, name);
    }

    /** Sets {@link TimerTriggerMeta#label()}. */
    public Builder label(String label) {
      return set(2, label);
    }

    /** Sets {@link TimerTriggerMeta#description()}. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link TimerTriggerMeta#timerTypeSelect()}. */
    public Builder timerTypeSelect(TimerScheduleType timerTypeSelect) {
      return set(4, timerTypeSelect);
    }

    /** Sets {@link TimerTriggerMeta#weekdays()}. */
    public Builder weekdays(List<Long> weekdays) {
      return setList(5, weekdays);
    }

    /** Sets {@link TimerTriggerMeta#timeAt()}. */
    public Builder timeAt(String timeAt) {
      return set(6, timeAt);
    }

    /** Sets {@link TimerTriggerMeta#timezone()}. */
    public Builder timezone(String timezone) {
      return set(7, timezone);
    }

    /** Sets {@link TimerTriggerMeta#x()}. */
    public Builder x(BigDecimal x) {
      return set(8, x);
    }

    /** Sets {@link TimerTriggerMeta#x()}. */
    public Builder x(long x) {
      return set(8, BigDecimal.valueOf(x));
    }

    /** Sets {@link TimerTriggerMeta#x()}. */
    public Builder x(double x) {
      return setDecimal(8, x);
    }

    /** Sets {@link TimerTriggerMeta#y()}. */
    public Builder y(BigDecimal y) {
      return set(9, y);
    }

    /** Sets {@link TimerTriggerMeta#y()}. */
    public Builder y(long y) {
      return set(9, BigDecimal.valueOf(y));
    }

    /** Sets {@link TimerTriggerMeta#y()}. */
    public Builder y(double y) {
      return setDecimal(9, y);
    }

    /** Sets {@link TimerTriggerMeta#icon()}. */
    public Builder icon(String icon) {
      return set(10, icon);
    }

    /** Sets {@link TimerTriggerMeta#color()}. */
    public Builder color(String color) {
      return set(11, color);
    }

    /** Sets {@link TimerTriggerMeta#inputCount()}. */
    public Builder inputCount(long inputCount) {
      return set(12, inputCount);
    }

    /** Sets {@link TimerTriggerMeta#outputCount()}. */
    public Builder outputCount(long outputCount) {
      return set(13, outputCount);
    }

    /** Sets {@link TimerTriggerMeta#id()}. */
    public Builder id(String id) {
      return set(14, id);
    }

    /** Sets {@link TimerTriggerMeta#uiId()}. */
    public Builder uiId(String uiId) {
      return set(15, uiId);
    }

    @Override
    protected TimerTriggerMeta create() {
      return new TimerTriggerMeta(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TimerTriggerMeta ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TimerTriggerMeta; take the JSON as a text, and use"
            + " TimerTriggerMeta.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TimerTriggerMeta> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "TimerTriggerMeta",
          List.of(
              "category",
              "name",
              "label",
              "description",
              "timerTypeSelect",
              "weekdays",
              "timeAt",
              "timezone",
              "x",
              "y",
              "icon",
              "color",
              "inputCount",
              "outputCount",
              "id",
              "uiId"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, TriggerMetaCategory.CODEC, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, TimerScheduleType.CODEC, out);
      write(values, 5, WEEKDAYS, out);
      write(values, 6, JsonCodec.STRING, out);
      write(values, 7, JsonCodec.STRING, out);
      write(values, 8, JsonCodec.DECIMAL, out);
      write(values, 9, JsonCodec.DECIMAL, out);
      write(values, 10, JsonCodec.STRING, out);
      write(values, 11, JsonCodec.STRING, out);
      write(values, 12, JsonCodec.LONG, out);
      write(values, 13, JsonCodec.LONG, out);
      write(values, 14, JsonCodec.STRING, out);
      write(values, 15, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> TriggerMetaCategory.CODEC;
        case 1, 2, 3, 6, 7, 10, 11, 14, 15 -> JsonCodec.STRING;
        case 4 -> TimerScheduleType.CODEC;
        case 5 -> WEEKDAYS;
        case 8, 9 -> JsonCodec.DECIMAL;
        case 12, 13 -> JsonCodec.LONG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
