// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Name under which the editor knows the trigger. It is not always the type; connecting by device id
 * and by tag share one name, for instance.
 */
@JsonDeserialize(using = SimpleTriggerName.Codec.class)
public final class SimpleTriggerName extends OpenEnum {
  /** {@code "customNodeStart"}. */
  public static final SimpleTriggerName CUSTOM_NODE_START =
      new SimpleTriggerName("customNodeStart", Known.CUSTOM_NODE_START);

  /** {@code "deviceCreate"}. */
  public static final SimpleTriggerName DEVICE_CREATE =
      new SimpleTriggerName("deviceCreate", Known.DEVICE_CREATE);

  /** {@code "deviceCommand"}. */
  public static final SimpleTriggerName DEVICE_COMMAND =
      new SimpleTriggerName("deviceCommand", Known.DEVICE_COMMAND);

  /** {@code "deviceIdsTagsConnect"}. */
  public static final SimpleTriggerName DEVICE_IDS_TAGS_CONNECT =
      new SimpleTriggerName("deviceIdsTagsConnect", Known.DEVICE_IDS_TAGS_CONNECT);

  /** {@code "deviceIdsTagsDisconnect"}. */
  public static final SimpleTriggerName DEVICE_IDS_TAGS_DISCONNECT =
      new SimpleTriggerName("deviceIdsTagsDisconnect", Known.DEVICE_IDS_TAGS_DISCONNECT);

  /** {@code "eeaInit"}. */
  public static final SimpleTriggerName EEA_INIT = new SimpleTriggerName("eeaInit", Known.EEA_INIT);

  /** {@code "flowError"}. */
  public static final SimpleTriggerName FLOW_ERROR =
      new SimpleTriggerName("flowError", Known.FLOW_ERROR);

  /** {@code "inboundEmail"}. */
  public static final SimpleTriggerName INBOUND_EMAIL =
      new SimpleTriggerName("inboundEmail", Known.INBOUND_EMAIL);

  /** {@code "notebook"}. */
  public static final SimpleTriggerName NOTEBOOK =
      new SimpleTriggerName("notebook", Known.NOTEBOOK);

  /** {@code "onBoot"}. */
  public static final SimpleTriggerName ON_BOOT = new SimpleTriggerName("onBoot", Known.ON_BOOT);

  /** {@code "onConnect"}. */
  public static final SimpleTriggerName ON_CONNECT =
      new SimpleTriggerName("onConnect", Known.ON_CONNECT);

  /** {@code "onDisconnect"}. */
  public static final SimpleTriggerName ON_DISCONNECT =
      new SimpleTriggerName("onDisconnect", Known.ON_DISCONNECT);

  /** {@code "resourceJobComplete"}. */
  public static final SimpleTriggerName RESOURCE_JOB_COMPLETE =
      new SimpleTriggerName("resourceJobComplete", Known.RESOURCE_JOB_COMPLETE);

  /** {@code "resourceJobIteration"}. */
  public static final SimpleTriggerName RESOURCE_JOB_ITERATION =
      new SimpleTriggerName("resourceJobIteration", Known.RESOURCE_JOB_ITERATION);

  /** {@code "resourceJobIterationTimeout"}. */
  public static final SimpleTriggerName RESOURCE_JOB_ITERATION_TIMEOUT =
      new SimpleTriggerName("resourceJobIterationTimeout", Known.RESOURCE_JOB_ITERATION_TIMEOUT);

  /** {@code "udp"}. */
  public static final SimpleTriggerName UDP = new SimpleTriggerName("udp", Known.UDP);

  /** {@code "webhook"}. */
  public static final SimpleTriggerName WEBHOOK = new SimpleTriggerName("webhook", Known.WEBHOOK);

  /** How this is read from JSON and written to it. */
  public static final JsonType<SimpleTriggerName> TYPE = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "customNodeStart"}. */
    CUSTOM_NODE_START,
    /** {@code "deviceCreate"}. */
    DEVICE_CREATE,
    /** {@code "deviceCommand"}. */
    DEVICE_COMMAND,
    /** {@code "deviceIdsTagsConnect"}. */
    DEVICE_IDS_TAGS_CONNECT,
    /** {@code "deviceIdsTagsDisconnect"}. */
    DEVICE_IDS_TAGS_DISCONNECT,
    /** {@code "eeaInit"}. */
    EEA_INIT,
    /** {@code "flowError"}. */
    FLOW_ERROR,
    /** {@code "inboundEmail"}. */
    INBOUND_EMAIL,
    /** {@code "notebook"}. */
    NOTEBOOK,
    /** {@code "onBoot"}. */
    ON_BOOT,
    /** {@code "onConnect"}. */
    ON_CONNECT,
    /** {@code "onDisconnect"}. */
    ON_DISCONNECT,
    /** {@code "resourceJobComplete"}. */
    RESOURCE_JOB_COMPLETE,
    /** {@code "resourceJobIteration"}. */
    RESOURCE_JOB_ITERATION,
    /** {@code "resourceJobIterationTimeout"}. */
    RESOURCE_JOB_ITERATION_TIMEOUT,
    /** {@code "udp"}. */
    UDP,
    /** {@code "webhook"}. */
    WEBHOOK,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private SimpleTriggerName(String value, Known known) {
    super(value);
    this.known = known;
  }

  /**
   * The constant of a value, or a new one for a value that is unknown here.
   *
   * @param value the value as the API writes it
   * @return never null
   */
  public static SimpleTriggerName of(String value) {
    return switch (value) {
      case "customNodeStart" -> CUSTOM_NODE_START;
      case "deviceCreate" -> DEVICE_CREATE;
      case "deviceCommand" -> DEVICE_COMMAND;
      case "deviceIdsTagsConnect" -> DEVICE_IDS_TAGS_CONNECT;
      case "deviceIdsTagsDisconnect" -> DEVICE_IDS_TAGS_DISCONNECT;
      case "eeaInit" -> EEA_INIT;
      case "flowError" -> FLOW_ERROR;
      case "inboundEmail" -> INBOUND_EMAIL;
      case "notebook" -> NOTEBOOK;
      case "onBoot" -> ON_BOOT;
      case "onConnect" -> ON_CONNECT;
      case "onDisconnect" -> ON_DISCONNECT;
      case "resourceJobComplete" -> RESOURCE_JOB_COMPLETE;
      case "resourceJobIteration" -> RESOURCE_JOB_ITERATION;
      case "resourceJobIterationTimeout" -> RESOURCE_JOB_ITERATION_TIMEOUT;
      case "udp" -> UDP;
      case "webhook" -> WEBHOOK;
      default -> new SimpleTriggerName(value, Known.UNKNOWN);
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
  public static final class Codec extends OpenEnum.EnumType<SimpleTriggerName> {
    /** For Jackson. */
    public Codec() {
      super("SimpleTriggerName");
    }

    @Override
    SimpleTriggerName of(String value) {
      return SimpleTriggerName.of(value);
    }
  }
}
