// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How the workflow editor shows a timer, and what was entered to make its schedule. */
@JsonDeserialize(using = TimerTriggerMeta.Codec.class)
public final class TimerTriggerMeta extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<TimerTriggerMeta> TYPE = new Codec();

  private static final List<String> NAMES =
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
          "uiId");
  private static final JsonType<List<Long>> WEEKDAYS_TYPE = JsonType.listOf(JsonType.LONG);

  private final @Nullable TriggerMetaCategory category;
  private final @Nullable String name;
  private final @Nullable String label;
  private final @Nullable String description;
  private final @Nullable TimerScheduleType timerTypeSelect;
  private final @Nullable List<Long> weekdays;
  private final @Nullable String timeAt;
  private final @Nullable String timezone;
  private final @Nullable BigDecimal x;
  private final @Nullable BigDecimal y;
  private final @Nullable String icon;
  private final @Nullable String color;
  private final @Nullable Long inputCount;
  private final @Nullable Long outputCount;
  private final @Nullable String id;
  private final @Nullable String uiId;

  private TimerTriggerMeta(Builder builder) {
    super(builder);
    this.category = builder.category;
    this.name = builder.name;
    this.label = builder.label;
    this.description = builder.description;
    this.timerTypeSelect = builder.timerTypeSelect;
    this.weekdays = builder.weekdays;
    this.timeAt = builder.timeAt;
    this.timezone = builder.timezone;
    this.x = builder.x;
    this.y = builder.y;
    this.icon = builder.icon;
    this.color = builder.color;
    this.inputCount = builder.inputCount;
    this.outputCount = builder.outputCount;
    this.id = builder.id;
    this.uiId = builder.uiId;
  }

  /**
   * Starts with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * Starts with everything that is set here, what is not documented included.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Section of the editor's palette that the trigger belongs to. The only value is {@code trigger}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable TriggerMetaCategory category() {
    return optional("category", category);
  }

  /**
   * Name under which the editor knows this kind of trigger. The only value is {@code timer}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String name() {
    return optional("name", name);
  }

  /**
   * Text shown on the trigger in the editor. 1 to 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String label() {
    return optional("label", label);
  }

  /**
   * Notes for people who read the workflow. They have no effect on how it runs. At most 32767
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String description() {
    return optional("description", description);
  }

  /**
   * Form of the schedule in the editor, either an interval, chosen weekdays, or a cron expression.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable TimerScheduleType timerTypeSelect() {
    return optional("timerTypeSelect", timerTypeSelect);
  }

  /**
   * Days of the week of a {@code cronWeekly} schedule. At most 7 items.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public List<Long> weekdays() {
    return orEmpty("weekdays", weekdays);
  }

  /**
   * Whether {@code weekdays} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasWeekdays() {
    return weekdays != null || originals.containsKey("weekdays");
  }

  /**
   * Time of day of a {@code cronWeekly} schedule, such as {@code 09:00:00}. At most 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String timeAt() {
    return optional("timeAt", timeAt);
  }

  /**
   * Time zone chosen in the editor. The schedule itself follows {@code tz} of the configuration. At
   * most 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String timezone() {
    return optional("timezone", timezone);
  }

  /**
   * Horizontal position on the editor's canvas, growing to the right.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable BigDecimal x() {
    return optional("x", x);
  }

  /**
   * Vertical position on the editor's canvas, growing downward.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable BigDecimal y() {
    return optional("y", y);
  }

  /**
   * Icon of the trigger in the editor. The accepted values are not documented. At most 1024
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String icon() {
    return optional("icon", icon);
  }

  /**
   * Color of the trigger in the editor. The accepted values are not documented. At most 1024
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String color() {
    return optional("color", color);
  }

  /**
   * Number of input ports that the editor draws.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long inputCount() {
    return optional("inputCount", inputCount);
  }

  /**
   * Number of output ports that the editor draws.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long outputCount() {
    return optional("outputCount", outputCount);
  }

  /**
   * Id kept with the editor data of the trigger. Its meaning is not documented. At most 48
   * characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String id() {
    return optional("id", id);
  }

  /**
   * Id that the workflow editor uses for the trigger. At most 48 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String uiId() {
    return optional("uiId", uiId);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(
        category,
        name,
        label,
        description,
        timerTypeSelect,
        weekdays,
        timeAt,
        timezone,
        x,
        y,
        icon,
        color,
        inputCount,
        outputCount,
        id,
        uiId);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("category", this.category, TriggerMetaCategory.TYPE, out);
    write("name", this.name, JsonType.STRING, out);
    write("label", this.label, JsonType.STRING, out);
    write("description", this.description, JsonType.STRING, out);
    write("timerTypeSelect", this.timerTypeSelect, TimerScheduleType.TYPE, out);
    write("weekdays", this.weekdays, WEEKDAYS_TYPE, out);
    write("timeAt", this.timeAt, JsonType.STRING, out);
    write("timezone", this.timezone, JsonType.STRING, out);
    write("x", this.x, JsonType.DECIMAL, out);
    write("y", this.y, JsonType.DECIMAL, out);
    write("icon", this.icon, JsonType.STRING, out);
    write("color", this.color, JsonType.STRING, out);
    write("inputCount", this.inputCount, JsonType.LONG, out);
    write("outputCount", this.outputCount, JsonType.LONG, out);
    write("id", this.id, JsonType.STRING, out);
    write("uiId", this.uiId, JsonType.STRING, out);
  }

  /** Builds a {@link TimerTriggerMeta}. */
  public static final class Builder extends JsonModel.Builder<TimerTriggerMeta> {
    private @Nullable TriggerMetaCategory category;
    private @Nullable String name;
    private @Nullable String label;
    private @Nullable String description;
    private @Nullable TimerScheduleType timerTypeSelect;
    private @Nullable List<Long> weekdays;
    private @Nullable String timeAt;
    private @Nullable String timezone;
    private @Nullable BigDecimal x;
    private @Nullable BigDecimal y;
    private @Nullable String icon;
    private @Nullable String color;
    private @Nullable Long inputCount;
    private @Nullable Long outputCount;
    private @Nullable String id;
    private @Nullable String uiId;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(TimerTriggerMeta from) {
      super(from);
      this.category = from.category;
      this.name = from.name;
      this.label = from.label;
      this.description = from.description;
      this.timerTypeSelect = from.timerTypeSelect;
      this.weekdays = from.weekdays;
      this.timeAt = from.timeAt;
      this.timezone = from.timezone;
      this.x = from.x;
      this.y = from.y;
      this.icon = from.icon;
      this.color = from.color;
      this.inputCount = from.inputCount;
      this.outputCount = from.outputCount;
      this.id = from.id;
      this.uiId = from.uiId;
    }

    /**
     * Section of the editor's palette that the trigger belongs to. The only value is {@code
     * trigger}.
     *
     * @param category the value
     * @return this builder
     */
    public Builder category(TriggerMetaCategory category) {
      this.category = set("category", category);
      return this;
    }

    /**
     * Name under which the editor knows this kind of trigger. The only value is {@code timer}.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    /**
     * Text shown on the trigger in the editor. 1 to 255 characters.
     *
     * @param label the value
     * @return this builder
     */
    public Builder label(String label) {
      this.label = set("label", label);
      return this;
    }

    /**
     * Notes for people who read the workflow. They have no effect on how it runs. At most 32767
     * characters.
     *
     * @param description the value
     * @return this builder
     */
    public Builder description(String description) {
      this.description = set("description", description);
      return this;
    }

    /**
     * Form of the schedule in the editor, either an interval, chosen weekdays, or a cron
     * expression.
     *
     * @param timerTypeSelect the value
     * @return this builder
     */
    public Builder timerTypeSelect(TimerScheduleType timerTypeSelect) {
      this.timerTypeSelect = set("timerTypeSelect", timerTypeSelect);
      return this;
    }

    /**
     * Days of the week of a {@code cronWeekly} schedule. At most 7 items.
     *
     * @param weekdays the values; copied
     * @return this builder
     */
    public Builder weekdays(List<Long> weekdays) {
      this.weekdays = setList("weekdays", weekdays);
      return this;
    }

    /**
     * Time of day of a {@code cronWeekly} schedule, such as {@code 09:00:00}. At most 255
     * characters.
     *
     * @param timeAt the value
     * @return this builder
     */
    public Builder timeAt(String timeAt) {
      this.timeAt = set("timeAt", timeAt);
      return this;
    }

    /**
     * Time zone chosen in the editor. The schedule itself follows {@code tz} of the configuration.
     * At most 255 characters.
     *
     * @param timezone the value
     * @return this builder
     */
    public Builder timezone(String timezone) {
      this.timezone = set("timezone", timezone);
      return this;
    }

    /**
     * Horizontal position on the editor's canvas, growing to the right.
     *
     * @param x the value
     * @return this builder
     */
    public Builder x(BigDecimal x) {
      this.x = set("x", x);
      return this;
    }

    /**
     * Horizontal position on the editor's canvas, growing to the right.
     *
     * @param x the value
     * @return this builder
     */
    public Builder x(long x) {
      this.x = set("x", BigDecimal.valueOf(x));
      return this;
    }

    /**
     * Horizontal position on the editor's canvas, growing to the right.
     *
     * @param x the value; no infinity and no NaN
     * @return this builder
     */
    public Builder x(double x) {
      this.x = setDecimal("x", x);
      return this;
    }

    /**
     * Vertical position on the editor's canvas, growing downward.
     *
     * @param y the value
     * @return this builder
     */
    public Builder y(BigDecimal y) {
      this.y = set("y", y);
      return this;
    }

    /**
     * Vertical position on the editor's canvas, growing downward.
     *
     * @param y the value
     * @return this builder
     */
    public Builder y(long y) {
      this.y = set("y", BigDecimal.valueOf(y));
      return this;
    }

    /**
     * Vertical position on the editor's canvas, growing downward.
     *
     * @param y the value; no infinity and no NaN
     * @return this builder
     */
    public Builder y(double y) {
      this.y = setDecimal("y", y);
      return this;
    }

    /**
     * Icon of the trigger in the editor. The accepted values are not documented. At most 1024
     * characters.
     *
     * @param icon the value
     * @return this builder
     */
    public Builder icon(String icon) {
      this.icon = set("icon", icon);
      return this;
    }

    /**
     * Color of the trigger in the editor. The accepted values are not documented. At most 1024
     * characters.
     *
     * @param color the value
     * @return this builder
     */
    public Builder color(String color) {
      this.color = set("color", color);
      return this;
    }

    /**
     * Number of input ports that the editor draws.
     *
     * @param inputCount the value
     * @return this builder
     */
    public Builder inputCount(long inputCount) {
      this.inputCount = set("inputCount", inputCount);
      return this;
    }

    /**
     * Number of output ports that the editor draws.
     *
     * @param outputCount the value
     * @return this builder
     */
    public Builder outputCount(long outputCount) {
      this.outputCount = set("outputCount", outputCount);
      return this;
    }

    /**
     * Id kept with the editor data of the trigger. Its meaning is not documented. At most 48
     * characters.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(String id) {
      this.id = set("id", id);
      return this;
    }

    /**
     * Id that the workflow editor uses for the trigger. At most 48 characters.
     *
     * @param uiId the value
     * @return this builder
     */
    public Builder uiId(String uiId) {
      this.uiId = set("uiId", uiId);
      return this;
    }

    /**
     * Sets a property that is not documented, or a documented one to JSON that its type has no room
     * for.
     *
     * @param name the name in the JSON
     * @param value anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder additionalProperty(String name, @Nullable Object value) {
      setAdditional(name, value);
      return this;
    }

    /**
     * Builds; the builder can be used further.
     *
     * @return an immutable {@link TimerTriggerMeta}
     */
    public TimerTriggerMeta build() {
      return create();
    }

    @Override
    TimerTriggerMeta create() {
      return new TimerTriggerMeta(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "category" -> this.category = read(name, in, TriggerMetaCategory.TYPE);
        case "name" -> this.name = read(name, in, JsonType.STRING);
        case "label" -> this.label = read(name, in, JsonType.STRING);
        case "description" -> this.description = read(name, in, JsonType.STRING);
        case "timerTypeSelect" -> this.timerTypeSelect = read(name, in, TimerScheduleType.TYPE);
        case "weekdays" -> this.weekdays = read(name, in, WEEKDAYS_TYPE);
        case "timeAt" -> this.timeAt = read(name, in, JsonType.STRING);
        case "timezone" -> this.timezone = read(name, in, JsonType.STRING);
        case "x" -> this.x = read(name, in, JsonType.DECIMAL);
        case "y" -> this.y = read(name, in, JsonType.DECIMAL);
        case "icon" -> this.icon = read(name, in, JsonType.STRING);
        case "color" -> this.color = read(name, in, JsonType.STRING);
        case "inputCount" -> this.inputCount = read(name, in, JsonType.LONG);
        case "outputCount" -> this.outputCount = read(name, in, JsonType.LONG);
        case "id" -> this.id = read(name, in, JsonType.STRING);
        case "uiId" -> this.uiId = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<TimerTriggerMeta> {
    /** For Jackson. */
    public Codec() {
      super("TimerTriggerMeta");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
