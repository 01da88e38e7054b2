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

/** How long a device may be inactive. */
@JsonDeserialize(using = DeviceInactivityTriggerConfig.Codec.class)
public final class DeviceInactivityTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceInactivityTriggerConfig> CODEC = new Codec();

  private DeviceInactivityTriggerConfig(Builder builder) {
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
   * Seconds without a state report after which the workflow starts, counted from the first report
   * after the workflow was saved.
   */
  public @Nullable BigDecimal seconds() {
    return optional(0);
  }

  /** Builds a {@link DeviceInactivityTriggerConfig}. */
  public static final class Builder
      extends JsonModel.Builder<DeviceInactivityTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceInactivityTriggerConfig from) {
      super(from);
    }

    /** Sets {@link DeviceInactivityTriggerConfig#seconds()}. */
    public Builder seconds(BigDecimal seconds) {
      return set(0, seconds);
    }

    /** Sets {@link DeviceInactivityTriggerConfig#seconds()}. */
    public Builder seconds(long seconds) {
      return set(0, BigDecimal.valueOf(seconds));
    }

    /** Sets {@link DeviceInactivityTriggerConfig#seconds()}. */
    public Builder seconds(double seconds) {
      return setDecimal(0, seconds);
    }

    @Override
    protected DeviceInactivityTriggerConfig create() {
      return new DeviceInactivityTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceInactivityTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceInactivityTriggerConfig; take the JSON as a text, and use"
            + " DeviceInactivityTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceInactivityTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceInactivityTriggerConfig", List.of("seconds"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.DECIMAL, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.DECIMAL;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
