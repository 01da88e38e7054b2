// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/** Kind of integration that the trigger listens to, by which the editor picks its form. */
@JsonDeserialize(using = IntegrationTriggerName.Codec.class)
public final class IntegrationTriggerName extends OpenEnum {
  /** {@code "azureEventHub"}. */
  public static final IntegrationTriggerName AZURE_EVENT_HUB =
      new IntegrationTriggerName("azureEventHub", Known.AZURE_EVENT_HUB);

  /** {@code "googlePubSub"}. */
  public static final IntegrationTriggerName GOOGLE_PUB_SUB =
      new IntegrationTriggerName("googlePubSub", Known.GOOGLE_PUB_SUB);

  /** {@code "mqtt"}. */
  public static final IntegrationTriggerName MQTT = new IntegrationTriggerName("mqtt", Known.MQTT);

  /** {@code "particle"}. */
  public static final IntegrationTriggerName PARTICLE =
      new IntegrationTriggerName("particle", Known.PARTICLE);

  /** {@code "sqs"}. */
  public static final IntegrationTriggerName SQS = new IntegrationTriggerName("sqs", Known.SQS);

  /** {@code "websocket"}. */
  public static final IntegrationTriggerName WEBSOCKET =
      new IntegrationTriggerName("websocket", Known.WEBSOCKET);

  /** How this is read from JSON and written to it. */
  public static final JsonType<IntegrationTriggerName> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "azureEventHub"}. */
    AZURE_EVENT_HUB,
    /** {@code "googlePubSub"}. */
    GOOGLE_PUB_SUB,
    /** {@code "mqtt"}. */
    MQTT,
    /** {@code "particle"}. */
    PARTICLE,
    /** {@code "sqs"}. */
    SQS,
    /** {@code "websocket"}. */
    WEBSOCKET,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private IntegrationTriggerName(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static IntegrationTriggerName of(String value) {
    return switch (value) {
      case "azureEventHub" -> AZURE_EVENT_HUB;
      case "googlePubSub" -> GOOGLE_PUB_SUB;
      case "mqtt" -> MQTT;
      case "particle" -> PARTICLE;
      case "sqs" -> SQS;
      case "websocket" -> WEBSOCKET;
      default -> new IntegrationTriggerName(value, Known.UNKNOWN);
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
  public static final class Codec extends OpenEnum.EnumType<IntegrationTriggerName> {
    /** For Jackson. */
    public Codec() {
      super("IntegrationTriggerName");
    }

    @Override
    IntegrationTriggerName of(String value) {
      return IntegrationTriggerName.of(value);
    }
  }
}
