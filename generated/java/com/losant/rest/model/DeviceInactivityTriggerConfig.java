// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How long a device may stay silent. */
@JsonDeserialize(using = DeviceInactivityTriggerConfig.Codec.class)
public final class DeviceInactivityTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<DeviceInactivityTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES = List.of("seconds");

  private final @Nullable BigDecimal seconds;

  private DeviceInactivityTriggerConfig(Builder builder) {
    super(builder);
    this.seconds = builder.seconds;
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
   * Seconds without a state report after which the workflow starts. Counting begins with the first
   * report after the workflow was saved.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable BigDecimal seconds() {
    return optional("seconds", seconds);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(seconds);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("seconds", this.seconds, JsonType.DECIMAL, out);
  }

  /** Builds a {@link DeviceInactivityTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<DeviceInactivityTriggerConfig> {
    private @Nullable BigDecimal seconds;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(DeviceInactivityTriggerConfig from) {
      super(from);
      this.seconds = from.seconds;
    }

    /**
     * Seconds without a state report after which the workflow starts. Counting begins with the
     * first report after the workflow was saved.
     *
     * @param seconds the value
     * @return this builder
     */
    public Builder seconds(BigDecimal seconds) {
      this.seconds = set("seconds", seconds);
      return this;
    }

    /**
     * Seconds without a state report after which the workflow starts. Counting begins with the
     * first report after the workflow was saved.
     *
     * @param seconds the value
     * @return this builder
     */
    public Builder seconds(long seconds) {
      this.seconds = set("seconds", BigDecimal.valueOf(seconds));
      return this;
    }

    /**
     * Seconds without a state report after which the workflow starts. Counting begins with the
     * first report after the workflow was saved.
     *
     * @param seconds the value; no infinity and no NaN
     * @return this builder
     */
    public Builder seconds(double seconds) {
      this.seconds = setDecimal("seconds", seconds);
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
     * @return an immutable {@link DeviceInactivityTriggerConfig}
     */
    public DeviceInactivityTriggerConfig build() {
      return create();
    }

    @Override
    DeviceInactivityTriggerConfig create() {
      return new DeviceInactivityTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "seconds" -> this.seconds = read(name, in, JsonType.DECIMAL);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<DeviceInactivityTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("DeviceInactivityTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
