// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The broker to subscribe to. */
@JsonDeserialize(using = MqttTopicTriggerConfig.Codec.class)
public final class MqttTopicTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<MqttTopicTriggerConfig> CODEC = new Codec();

  private MqttTopicTriggerConfig(Builder builder) {
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
   * Broker that sends the messages: {@code losant} is the cloud broker and the default, {@code
   * local} the broker of the edge agent, and {@code external} a broker in the edge agent's
   * configuration.
   */
  public @Nullable MqttTopicSource integrationId() {
    return optional(0);
  }

  /** Builds a {@link MqttTopicTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<MqttTopicTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(MqttTopicTriggerConfig from) {
      super(from);
    }

    /** Sets {@link MqttTopicTriggerConfig#integrationId()}. */
    public Builder integrationId(MqttTopicSource integrationId) {
      return set(0, integrationId);
    }

    @Override
    protected MqttTopicTriggerConfig create() {
      return new MqttTopicTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static MqttTopicTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a MqttTopicTriggerConfig; take the JSON as a text, and use"
            + " MqttTopicTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<MqttTopicTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super("MqttTopicTriggerConfig", List.of("integrationId"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, MqttTopicSource.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> MqttTopicSource.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
