// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The schedule, given either as an interval or as a cron expression. */
@JsonDeserialize(using = TimerTriggerConfig.Codec.class)
public final class TimerTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<TimerTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES = List.of("seconds", "cron", "tz");

  private final @Nullable BigDecimal seconds;
  private final @Nullable String cron;
  private final @Nullable String tz;

  private TimerTriggerConfig(Builder builder) {
    super(builder);
    this.seconds = builder.seconds;
    this.cron = builder.cron;
    this.tz = builder.tz;
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
   * Interval in seconds, fractions allowed. Cloud workflows run at most once a second, edge
   * workflows at most every 0.1 seconds.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable BigDecimal seconds() {
    return optional("seconds", seconds);
  }

  /**
   * Cron expression of five fields, or six with seconds in front. Names such as {@code @daily} are
   * understood. At most 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String cron() {
    return optional("cron", cron);
  }

  /**
   * IANA time zone of the cron expression, such as {@code America/Chicago}. Without it the
   * expression is in UTC. At most 255 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String tz() {
    return optional("tz", tz);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(seconds, cron, tz);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("seconds", this.seconds, JsonType.DECIMAL, out);
    write("cron", this.cron, JsonType.STRING, out);
    write("tz", this.tz, JsonType.STRING, out);
  }

  /** Builds a {@link TimerTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<TimerTriggerConfig> {
    private @Nullable BigDecimal seconds;
    private @Nullable String cron;
    private @Nullable String tz;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(TimerTriggerConfig from) {
      super(from);
      this.seconds = from.seconds;
      this.cron = from.cron;
      this.tz = from.tz;
    }

    /**
     * Interval in seconds, fractions allowed. Cloud workflows run at most once a second, edge
     * workflows at most every 0.1 seconds.
     *
     * @param seconds the value
     * @return this builder
     */
    public Builder seconds(BigDecimal seconds) {
      this.seconds = set("seconds", seconds);
      return this;
    }

    /**
     * Interval in seconds, fractions allowed. Cloud workflows run at most once a second, edge
     * workflows at most every 0.1 seconds.
     *
     * @param seconds the value
     * @return this builder
     */
    public Builder seconds(long seconds) {
      this.seconds = set("seconds", BigDecimal.valueOf(seconds));
      return this;
    }

    /**
     * Interval in seconds, fractions allowed. Cloud workflows run at most once a second, edge
     * workflows at most every 0.1 seconds.
     *
     * @param seconds the value; no infinity and no NaN
     * @return this builder
     */
    public Builder seconds(double seconds) {
      this.seconds = setDecimal("seconds", seconds);
      return this;
    }

    /**
     * Cron expression of five fields, or six with seconds in front. Names such as {@code @daily}
     * are understood. At most 255 characters.
     *
     * @param cron the value
     * @return this builder
     */
    public Builder cron(String cron) {
      this.cron = set("cron", cron);
      return this;
    }

    /**
     * IANA time zone of the cron expression, such as {@code America/Chicago}. Without it the
     * expression is in UTC. At most 255 characters.
     *
     * @param tz the value
     * @return this builder
     */
    public Builder tz(String tz) {
      this.tz = set("tz", tz);
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
     * @return an immutable {@link TimerTriggerConfig}
     */
    public TimerTriggerConfig build() {
      return create();
    }

    @Override
    TimerTriggerConfig create() {
      return new TimerTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "seconds" -> this.seconds = read(name, in, JsonType.DECIMAL);
        case "cron" -> this.cron = read(name, in, JsonType.STRING);
        case "tz" -> this.tz = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<TimerTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("TimerTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
