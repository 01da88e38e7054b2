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

/** Schedule of a timer, either an interval or a cron expression. */
@JsonDeserialize(using = TimerTriggerConfig.Codec.class)
public final class TimerTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TimerTriggerConfig> CODEC = new Codec();

  private TimerTriggerConfig(Builder builder) {
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
   * Interval in seconds. Fractions are allowed. Cloud workflows run at most once a second, edge
   * workflows at most every 0.1 seconds.
   */
  public @Nullable BigDecimal seconds() {
    return optional(0);
  }

  /**
   * Cron expression of five fields, or of six if it starts with seconds. Names such as
   * {@code @daily} are accepted. At most 255 characters.
   */
  public @Nullable String cron() {
    return optional(1);
  }

  /**
   * IANA time zone of the cron expression, such as {@code America/Chicago}. Defaults to UTC. At
   * most 255 characters.
   */
  public @Nullable String tz() {
    return optional(2);
  }

  /** Builds a {@link TimerTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<TimerTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TimerTriggerConfig from) {
      super(from);
    }

    /** Sets {@link TimerTriggerConfig#seconds()}. */
    public Builder seconds(BigDecimal seconds) {
      return set(0, seconds);
    }

    /** Sets {@link TimerTriggerConfig#seconds()}. */
    public Builder seconds(long seconds) {
      return set(0, BigDecimal.valueOf(seconds));
    }

    /** Sets {@link TimerTriggerConfig#seconds()}. */
    public Builder seconds(double seconds) {
      return setDecimal(0, seconds);
    }

    /** Sets {@link TimerTriggerConfig#cron()}. */
    public Builder cron(String cron) {
      return set(1, cron);
    }

    /** Sets {@link TimerTriggerConfig#tz()}. */
    public Builder tz(String tz) {
      return set(2, tz);
    }

    @Override
    protected TimerTriggerConfig create() {
      return new TimerTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TimerTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TimerTriggerConfig; take the JSON as a text, and use"
            + " TimerTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TimerTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super("TimerTriggerConfig", List.of("seconds", "cron", "tz"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.DECIMAL, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.DECIMAL;
        case 1, 2 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
