// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A message of the MQTT broker, with the topic that it is published to. */
@JsonDeserialize(using = MqttMessage.Codec.class)
public final class MqttMessage extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<MqttMessage> CODEC = new Codec();

  private MqttMessage(Builder builder) {
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

  /** Topic of the message, such as {@code greenhouse/2/door}, 1 to 230 characters. */
  public String topic() {
    return required(0);
  }

  /** Content of the message as text, up to 32767 characters. */
  public String message() {
    return required(1);
  }

  /** Builds a {@link MqttMessage}. */
  public static final class Builder extends JsonModel.Builder<MqttMessage, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(MqttMessage from) {
      super(from);
    }

    /** Sets {@link MqttMessage#topic()}. */
    public Builder topic(String topic) {
      return set(0, topic);
    }

    /** Sets {@link MqttMessage#message()}. */
    public Builder message(String message) {
      return set(1, message);
    }

    @Override
    protected MqttMessage create() {
      return new MqttMessage(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static MqttMessage ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a MqttMessage; take the JSON as a text, and use"
            + " MqttMessage.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<MqttMessage> {
    /** Called by Jackson. */
    public Codec() {
      super("MqttMessage", List.of("topic", "message"));
      require(0, 1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
