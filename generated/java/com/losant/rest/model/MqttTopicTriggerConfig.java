// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The broker to subscribe to. */
@JsonDeserialize(using = MqttTopicTriggerConfig.Codec.class)
public final class MqttTopicTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<MqttTopicTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES = List.of("integrationId");

  private final @Nullable MqttTopicSource integrationId;

  private MqttTopicTriggerConfig(Builder builder) {
    super(builder);
    this.integrationId = builder.integrationId;
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
   * Broker that the messages come from. {@code losant} is the cloud broker and the default, {@code
   * local} the broker of the edge agent, and {@code external} a broker from the edge agent's
   * configuration.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable MqttTopicSource integrationId() {
    return optional("integrationId", integrationId);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(integrationId);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("integrationId", this.integrationId, MqttTopicSource.TYPE, out);
  }

  /** Builds a {@link MqttTopicTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<MqttTopicTriggerConfig> {
    private @Nullable MqttTopicSource integrationId;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(MqttTopicTriggerConfig from) {
      super(from);
      this.integrationId = from.integrationId;
    }

    /**
     * Broker that the messages come from. {@code losant} is the cloud broker and the default,
     * {@code local} the broker of the edge agent, and {@code external} a broker from the edge
     * agent's configuration.
     *
     * @param integrationId the value
     * @return this builder
     */
    public Builder integrationId(MqttTopicSource integrationId) {
      this.integrationId = set("integrationId", integrationId);
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
     * @return an immutable {@link MqttTopicTriggerConfig}
     */
    public MqttTopicTriggerConfig build() {
      return create();
    }

    @Override
    MqttTopicTriggerConfig create() {
      return new MqttTopicTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "integrationId" -> this.integrationId = read(name, in, MqttTopicSource.TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<MqttTopicTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("MqttTopicTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
