// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Broker that the messages come from. {@code losant} is the cloud broker and the default, {@code
 * local} the broker of the edge agent, and {@code external} a broker from the edge agent's
 * configuration.
 */
@JsonDeserialize(using = MqttTopicSource.Codec.class)
public final class MqttTopicSource extends OpenEnum {
  /** {@code "losant"}. */
  public static final MqttTopicSource LOSANT = new MqttTopicSource("losant", Known.LOSANT);

  /** {@code "local"}. */
  public static final MqttTopicSource LOCAL = new MqttTopicSource("local", Known.LOCAL);

  /** {@code "external"}. */
  public static final MqttTopicSource EXTERNAL = new MqttTopicSource("external", Known.EXTERNAL);

  /** How this is read from JSON and written to it. */
  public static final JsonType<MqttTopicSource> TYPE = new Codec();

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

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static MqttTopicSource of(String value) {
    return switch (value) {
      case "losant" -> LOSANT;
      case "local" -> LOCAL;
      case "external" -> EXTERNAL;
      default -> new MqttTopicSource(value, Known.UNKNOWN);
    };
  }

  /**
   * The value to switch over.
   *
   * @return {@link Known#UNKNOWN} for a value that this version of the library does not know
   */
  public Known known() {
    return known;
  }

  /** For Jackson. */
  public static final class Codec extends OpenEnum.EnumType<MqttTopicSource> {
    /** For Jackson. */
    public Codec() {
      super("MqttTopicSource");
    }

    @Override
    MqttTopicSource of(String value) {
      return MqttTopicSource.of(value);
    }
  }
}
