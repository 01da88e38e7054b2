// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Name of the trigger in the workflow editor. It is often equal to the type of the trigger, but
 * some types share a name, such as {@code deviceIdsTagsConnect}. Each kind of trigger accepts only
 * its own names.
 */
@JsonDeserialize(using = TriggerName.Codec.class)
public final class TriggerName extends OpenEnum {
  /** {@code "appFile"}. */
  public static final TriggerName APP_FILE = new TriggerName("appFile", Known.APP_FILE);

  /** {@code "azureEventHub"}. */
  public static final TriggerName AZURE_EVENT_HUB =
      new TriggerName("azureEventHub", Known.AZURE_EVENT_HUB);

  /** {@code "beckhoff"}. */
  public static final TriggerName BECKHOFF = new TriggerName("beckhoff", Known.BECKHOFF);

  /** {@code "customNodeStart"}. */
  public static final TriggerName CUSTOM_NODE_START =
      new TriggerName("customNodeStart", Known.CUSTOM_NODE_START);

  /** {@code "dataTable"}. */
  public static final TriggerName DATA_TABLE = new TriggerName("dataTable", Known.DATA_TABLE);

  /** {@code "deviceCommand"}. */
  public static final TriggerName DEVICE_COMMAND =
      new TriggerName("deviceCommand", Known.DEVICE_COMMAND);

  /** {@code "deviceCreate"}. */
  public static final TriggerName DEVICE_CREATE =
      new TriggerName("deviceCreate", Known.DEVICE_CREATE);

  /** {@code "deviceIdsTagsConnect"}. */
  public static final TriggerName DEVICE_IDS_TAGS_CONNECT =
      new TriggerName("deviceIdsTagsConnect", Known.DEVICE_IDS_TAGS_CONNECT);

  /** {@code "deviceIdsTagsDisconnect"}. */
  public static final TriggerName DEVICE_IDS_TAGS_DISCONNECT =
      new TriggerName("deviceIdsTagsDisconnect", Known.DEVICE_IDS_TAGS_DISCONNECT);

  /** {@code "deviceIdsTagsInactivity"}. */
  public static final TriggerName DEVICE_IDS_TAGS_INACTIVITY =
      new TriggerName("deviceIdsTagsInactivity", Known.DEVICE_IDS_TAGS_INACTIVITY);

  /** {@code "direct"}. */
  public static final TriggerName DIRECT = new TriggerName("direct", Known.DIRECT);

  /** {@code "eeaInit"}. */
  public static final TriggerName EEA_INIT = new TriggerName("eeaInit", Known.EEA_INIT);

  /** {@code "endpoint"}. */
  public static final TriggerName ENDPOINT = new TriggerName("endpoint", Known.ENDPOINT);

  /** {@code "event"}. */
  public static final TriggerName EVENT = new TriggerName("event", Known.EVENT);

  /** {@code "fileTail"}. */
  public static final TriggerName FILE_TAIL = new TriggerName("fileTail", Known.FILE_TAIL);

  /** {@code "fileWatch"}. */
  public static final TriggerName FILE_WATCH = new TriggerName("fileWatch", Known.FILE_WATCH);

  /** {@code "flowError"}. */
  public static final TriggerName FLOW_ERROR = new TriggerName("flowError", Known.FLOW_ERROR);

  /** {@code "googlePubSub"}. */
  public static final TriggerName GOOGLE_PUB_SUB =
      new TriggerName("googlePubSub", Known.GOOGLE_PUB_SUB);

  /** {@code "inboundEmail"}. */
  public static final TriggerName INBOUND_EMAIL =
      new TriggerName("inboundEmail", Known.INBOUND_EMAIL);

  /** {@code "mqtt"}. */
  public static final TriggerName MQTT = new TriggerName("mqtt", Known.MQTT);

  /** {@code "notebook"}. */
  public static final TriggerName NOTEBOOK = new TriggerName("notebook", Known.NOTEBOOK);

  /** {@code "onBoot"}. */
  public static final TriggerName ON_BOOT = new TriggerName("onBoot", Known.ON_BOOT);

  /** {@code "onConnect"}. */
  public static final TriggerName ON_CONNECT = new TriggerName("onConnect", Known.ON_CONNECT);

  /** {@code "onDisconnect"}. */
  public static final TriggerName ON_DISCONNECT =
      new TriggerName("onDisconnect", Known.ON_DISCONNECT);

  /** {@code "opcua"}. */
  public static final TriggerName OPCUA = new TriggerName("opcua", Known.OPCUA);

  /** {@code "particle"}. */
  public static final TriggerName PARTICLE = new TriggerName("particle", Known.PARTICLE);

  /** {@code "redisTrigger"}. */
  public static final TriggerName REDIS_TRIGGER =
      new TriggerName("redisTrigger", Known.REDIS_TRIGGER);

  /** {@code "request"}. */
  public static final TriggerName REQUEST = new TriggerName("request", Known.REQUEST);

  /** {@code "resourceJobComplete"}. */
  public static final TriggerName RESOURCE_JOB_COMPLETE =
      new TriggerName("resourceJobComplete", Known.RESOURCE_JOB_COMPLETE);

  /** {@code "resourceJobIteration"}. */
  public static final TriggerName RESOURCE_JOB_ITERATION =
      new TriggerName("resourceJobIteration", Known.RESOURCE_JOB_ITERATION);

  /** {@code "resourceJobIterationTimeout"}. */
  public static final TriggerName RESOURCE_JOB_ITERATION_TIMEOUT =
      new TriggerName("resourceJobIterationTimeout", Known.RESOURCE_JOB_ITERATION_TIMEOUT);

  /** {@code "snmpTrap"}. */
  public static final TriggerName SNMP_TRAP = new TriggerName("snmpTrap", Known.SNMP_TRAP);

  /** {@code "sqs"}. */
  public static final TriggerName SQS = new TriggerName("sqs", Known.SQS);

  /** {@code "udp"}. */
  public static final TriggerName UDP = new TriggerName("udp", Known.UDP);

  /** {@code "webhook"}. */
  public static final TriggerName WEBHOOK = new TriggerName("webhook", Known.WEBHOOK);

  /** {@code "websocket"}. */
  public static final TriggerName WEBSOCKET = new TriggerName("websocket", Known.WEBSOCKET);

  /** Reads and writes this class. */
  public static final JsonCodec<TriggerName> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "appFile"}. */
    APP_FILE,
    /** {@code "azureEventHub"}. */
    AZURE_EVENT_HUB,
    /** {@code "beckhoff"}. */
    BECKHOFF,
    /** {@code "customNodeStart"}. */
    CUSTOM_NODE_START,
    /** {@code "dataTable"}. */
    DATA_TABLE,
    /** {@code "deviceCommand"}. */
    DEVICE_COMMAND,
    /** {@code "deviceCreate"}. */
    DEVICE_CREATE,
    /** {@code "deviceIdsTagsConnect"}. */
    DEVICE_IDS_TAGS_CONNECT,
    /** {@code "deviceIdsTagsDisconnect"}. */
    DEVICE_IDS_TAGS_DISCONNECT,
    /** {@code "deviceIdsTagsInactivity"}. */
    DEVICE_IDS_TAGS_INACTIVITY,
    /** {@code "direct"}. */
    DIRECT,
    /** {@code "eeaInit"}. */
    EEA_INIT,
    /** {@code "endpoint"}. */
    ENDPOINT,
    /** {@code "event"}. */
    EVENT,
    /** {@code "fileTail"}. */
    FILE_TAIL,
    /** {@code "fileWatch"}. */
    FILE_WATCH,
    /** {@code "flowError"}. */
    FLOW_ERROR,
    /** {@code "googlePubSub"}. */
    GOOGLE_PUB_SUB,
    /** {@code "inboundEmail"}. */
    INBOUND_EMAIL,
    /** {@code "mqtt"}. */
    MQTT,
    /** {@code "notebook"}. */
    NOTEBOOK,
    /** {@code "onBoot"}. */
    ON_BOOT,
    /** {@code "onConnect"}. */
    ON_CONNECT,
    /** {@code "onDisconnect"}. */
    ON_DISCONNECT,
    /** {@code "opcua"}. */
    OPCUA,
    /** {@code "particle"}. */
    PARTICLE,
    /** {@code "redisTrigger"}. */
    REDIS_TRIGGER,
    /** {@code "request"}. */
    REQUEST,
    /** {@code "resourceJobComplete"}. */
    RESOURCE_JOB_COMPLETE,
    /** {@code "resourceJobIteration"}. */
    RESOURCE_JOB_ITERATION,
    /** {@code "resourceJobIterationTimeout"}. */
    RESOURCE_JOB_ITERATION_TIMEOUT,
    /** {@code "snmpTrap"}. */
    SNMP_TRAP,
    /** {@code "sqs"}. */
    SQS,
    /** {@code "udp"}. */
    UDP,
    /** {@code "webhook"}. */
    WEBHOOK,
    /** {@code "websocket"}. */
    WEBSOCKET,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private TriggerName(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static TriggerName of(String value) {
    return switch (value) {
      case "appFile" -> APP_FILE;
      case "azureEventHub" -> AZURE_EVENT_HUB;
      case "beckhoff" -> BECKHOFF;
      case "customNodeStart" -> CUSTOM_NODE_START;
      case "dataTable" -> DATA_TABLE;
      case "deviceCommand" -> DEVICE_COMMAND;
      case "deviceCreate" -> DEVICE_CREATE;
      case "deviceIdsTagsConnect" -> DEVICE_IDS_TAGS_CONNECT;
      case "deviceIdsTagsDisconnect" -> DEVICE_IDS_TAGS_DISCONNECT;
      case "deviceIdsTagsInactivity" -> DEVICE_IDS_TAGS_INACTIVITY;
      case "direct" -> DIRECT;
      case "eeaInit" -> EEA_INIT;
      case "endpoint" -> ENDPOINT;
      case "event" -> EVENT;
      case "fileTail" -> FILE_TAIL;
      case "fileWatch" -> FILE_WATCH;
      case "flowError" -> FLOW_ERROR;
      case "googlePubSub" -> GOOGLE_PUB_SUB;
      case "inboundEmail" -> INBOUND_EMAIL;
      case "mqtt" -> MQTT;
      case "notebook" -> NOTEBOOK;
      case "onBoot" -> ON_BOOT;
      case "onConnect" -> ON_CONNECT;
      case "onDisconnect" -> ON_DISCONNECT;
      case "opcua" -> OPCUA;
      case "particle" -> PARTICLE;
      case "redisTrigger" -> REDIS_TRIGGER;
      case "request" -> REQUEST;
      case "resourceJobComplete" -> RESOURCE_JOB_COMPLETE;
      case "resourceJobIteration" -> RESOURCE_JOB_ITERATION;
      case "resourceJobIterationTimeout" -> RESOURCE_JOB_ITERATION_TIMEOUT;
      case "snmpTrap" -> SNMP_TRAP;
      case "sqs" -> SQS;
      case "udp" -> UDP;
      case "webhook" -> WEBHOOK;
      case "websocket" -> WEBSOCKET;
      default -> new TriggerName(value, Known.UNKNOWN);
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
  private static TriggerName ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TriggerName; take the JSON as a text, and use"
            + " TriggerName.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<TriggerName> {
    /** Called by Jackson. */
    public Codec() {
      super("TriggerName");
    }

    @Override
    protected TriggerName of(String value) {
      return TriggerName.of(value);
    }
  }
}
