// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Broker that sends the messages: {@code losant} is the cloud broker and the default, {@code local}
 * the broker of the edge agent, and {@code external} a broker in the edge agent's configuration.
 */
@JsonDeserialize(using = MqttTopicSource.Codec.class)
public final class MqttTopicSource extends OpenEnum {
  /** {@code "losant"}. */
  public static final MqttTopicSource LOSANT = new MqttTopicSource("losant", Known.LOSANT);

  /** {@code "local"}. */
  public static final MqttTopicSource LOCAL = new MqttTopicSource("local", Known.LOCAL);

  /** {@code "external"}. */
  public static final MqttTopicSource EXTERNAL = new MqttTopicSource("external", Known.EXTERNAL);

  /** Reads and writes this class. */
  public static final JsonCodec<MqttTopicSource> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "losant"}. */
    LOSANT,
    /** {@code "local"}. */
    LOCAL,
    /** {@code "external"}. */
    EXTERNAL,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private MqttTopicSource(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static MqttTopicSource of(String value) {
    return switch (value) {
      case "losant" -> LOSANT;
      case "local" -> LOCAL;
      case "external" -> EXTERNAL;
      default -> new MqttTopicSource(value, Known.UNKNOWN);
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
  private static MqttTopicSource ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a MqttTopicSource; take the JSON as a text, and use"
            + " MqttTopicSource.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<MqttTopicSource> {
    /** Called by Jackson. */
    public Codec() {
      super("MqttTopicSource");
    }

    @Override
    protected MqttTopicSource of(String value) {
      return MqttTopicSource.of(value);
    }
  }
}
