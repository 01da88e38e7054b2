// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The kinds of workflow trigger. */
@JsonDeserialize(using = WorkflowTriggerType.Codec.class)
public final class WorkflowTriggerType extends OpenEnum {
  /** {@code "appFile"}. */
  public static final WorkflowTriggerType APP_FILE =
      new WorkflowTriggerType("appFile", Known.APP_FILE);

  /** {@code "customNodeStart"}. */
  public static final WorkflowTriggerType CUSTOM_NODE_START =
      new WorkflowTriggerType("customNodeStart", Known.CUSTOM_NODE_START);

  /** {@code "deviceCreate"}. */
  public static final WorkflowTriggerType DEVICE_CREATE =
      new WorkflowTriggerType("deviceCreate", Known.DEVICE_CREATE);

  /** {@code "deviceCommand"}. */
  public static final WorkflowTriggerType DEVICE_COMMAND =
      new WorkflowTriggerType("deviceCommand", Known.DEVICE_COMMAND);

  /** {@code "deviceIdConnect"}. */
  public static final WorkflowTriggerType DEVICE_ID_CONNECT =
      new WorkflowTriggerType("deviceIdConnect", Known.DEVICE_ID_CONNECT);

  /** {@code "deviceTagConnect"}. */
  public static final WorkflowTriggerType DEVICE_TAG_CONNECT =
      new WorkflowTriggerType("deviceTagConnect", Known.DEVICE_TAG_CONNECT);

  /** {@code "deviceIdDisconnect"}. */
  public static final WorkflowTriggerType DEVICE_ID_DISCONNECT =
      new WorkflowTriggerType("deviceIdDisconnect", Known.DEVICE_ID_DISCONNECT);

  /** {@code "deviceTagDisconnect"}. */
  public static final WorkflowTriggerType DEVICE_TAG_DISCONNECT =
      new WorkflowTriggerType("deviceTagDisconnect", Known.DEVICE_TAG_DISCONNECT);

  /** {@code "inboundEmail"}. */
  public static final WorkflowTriggerType INBOUND_EMAIL =
      new WorkflowTriggerType("inboundEmail", Known.INBOUND_EMAIL);

  /** {@code "notebook"}. */
  public static final WorkflowTriggerType NOTEBOOK =
      new WorkflowTriggerType("notebook", Known.NOTEBOOK);

  /** {@code "onBoot"}. */
  public static final WorkflowTriggerType ON_BOOT =
      new WorkflowTriggerType("onBoot", Known.ON_BOOT);

  /** {@code "onConnect"}. */
  public static final WorkflowTriggerType ON_CONNECT =
      new WorkflowTriggerType("onConnect", Known.ON_CONNECT);

  /** {@code "onDisconnect"}. */
  public static final WorkflowTriggerType ON_DISCONNECT =
      new WorkflowTriggerType("onDisconnect", Known.ON_DISCONNECT);

  /** {@code "resourceJobComplete"}. */
  public static final WorkflowTriggerType RESOURCE_JOB_COMPLETE =
      new WorkflowTriggerType("resourceJobComplete", Known.RESOURCE_JOB_COMPLETE);

  /** {@code "resourceJobIteration"}. */
  public static final WorkflowTriggerType RESOURCE_JOB_ITERATION =
      new WorkflowTriggerType("resourceJobIteration", Known.RESOURCE_JOB_ITERATION);

  /** {@code "resourceJobIterationTimeout"}. */
  public static final WorkflowTriggerType RESOURCE_JOB_ITERATION_TIMEOUT =
      new WorkflowTriggerType("resourceJobIterationTimeout", Known.RESOURCE_JOB_ITERATION_TIMEOUT);

  /** {@code "udp"}. */
  public static final WorkflowTriggerType UDP = new WorkflowTriggerType("udp", Known.UDP);

  /** {@code "webhook"}. */
  public static final WorkflowTriggerType WEBHOOK =
      new WorkflowTriggerType("webhook", Known.WEBHOOK);

  /** {@code "beckhoff"}. */
  public static final WorkflowTriggerType BECKHOFF =
      new WorkflowTriggerType("beckhoff", Known.BECKHOFF);

  /** {@code "dataTable"}. */
  public static final WorkflowTriggerType DATA_TABLE =
      new WorkflowTriggerType("dataTable", Known.DATA_TABLE);

  /** {@code "integration"}. */
  public static final WorkflowTriggerType INTEGRATION =
      new WorkflowTriggerType("integration", Known.INTEGRATION);

  /** {@code "deviceId"}. */
  public static final WorkflowTriggerType DEVICE_ID =
      new WorkflowTriggerType("deviceId", Known.DEVICE_ID);

  /** {@code "deviceTag"}. */
  public static final WorkflowTriggerType DEVICE_TAG =
      new WorkflowTriggerType("deviceTag", Known.DEVICE_TAG);

  /** {@code "deviceIdInactivity"}. */
  public static final WorkflowTriggerType DEVICE_ID_INACTIVITY =
      new WorkflowTriggerType("deviceIdInactivity", Known.DEVICE_ID_INACTIVITY);

  /** {@code "deviceTagInactivity"}. */
  public static final WorkflowTriggerType DEVICE_TAG_INACTIVITY =
      new WorkflowTriggerType("deviceTagInactivity", Known.DEVICE_TAG_INACTIVITY);

  /** {@code "direct"}. */
  public static final WorkflowTriggerType DIRECT = new WorkflowTriggerType("direct", Known.DIRECT);

  /** {@code "endpoint"}. */
  public static final WorkflowTriggerType ENDPOINT =
      new WorkflowTriggerType("endpoint", Known.ENDPOINT);

  /** {@code "event"}. */
  public static final WorkflowTriggerType EVENT = new WorkflowTriggerType("event", Known.EVENT);

  /** {@code "fileTail"}. */
  public static final WorkflowTriggerType FILE_TAIL =
      new WorkflowTriggerType("fileTail", Known.FILE_TAIL);

  /** {@code "fileWatch"}. */
  public static final WorkflowTriggerType FILE_WATCH =
      new WorkflowTriggerType("fileWatch", Known.FILE_WATCH);

  /** {@code "flowError"}. */
  public static final WorkflowTriggerType FLOW_ERROR =
      new WorkflowTriggerType("flowError", Known.FLOW_ERROR);

  /** {@code "mqttTopic"}. */
  public static final WorkflowTriggerType MQTT_TOPIC =
      new WorkflowTriggerType("mqttTopic", Known.MQTT_TOPIC);

  /** {@code "onSync"}. */
  public static final WorkflowTriggerType ON_SYNC =
      new WorkflowTriggerType("onSync", Known.ON_SYNC);

  /** {@code "opcua"}. */
  public static final WorkflowTriggerType OPCUA = new WorkflowTriggerType("opcua", Known.OPCUA);

  /** {@code "redis"}. */
  public static final WorkflowTriggerType REDIS = new WorkflowTriggerType("redis", Known.REDIS);

  /** {@code "request"}. */
  public static final WorkflowTriggerType REQUEST =
      new WorkflowTriggerType("request", Known.REQUEST);

  /** {@code "serial"}. */
  public static final WorkflowTriggerType SERIAL = new WorkflowTriggerType("serial", Known.SERIAL);

  /** {@code "snmpTrap"}. */
  public static final WorkflowTriggerType SNMP_TRAP =
      new WorkflowTriggerType("snmpTrap", Known.SNMP_TRAP);

  /** {@code "timer"}. */
  public static final WorkflowTriggerType TIMER = new WorkflowTriggerType("timer", Known.TIMER);

  /** {@code "virtualButton"}. */
  public static final WorkflowTriggerType VIRTUAL_BUTTON =
      new WorkflowTriggerType("virtualButton", Known.VIRTUAL_BUTTON);

  /** Reads and writes this class. */
  public static final JsonCodec<WorkflowTriggerType> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "appFile"}. */
    APP_FILE,
    /** {@code "customNodeStart"}. */
    CUSTOM_NODE_START,
    /** {@code "deviceCreate"}. */
    DEVICE_CREATE,
    /** {@code "deviceCommand"}. */
    DEVICE_COMMAND,
    /** {@code "deviceIdConnect"}. */
    DEVICE_ID_CONNECT,
    /** {@code "deviceTagConnect"}. */
    DEVICE_TAG_CONNECT,
    /** {@code "deviceIdDisconnect"}. */
    DEVICE_ID_DISCONNECT,
    /** {@code "deviceTagDisconnect"}. */
    DEVICE_TAG_DISCONNECT,
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
    /** {@code "beckhoff"}. */
    BECKHOFF,
    /** {@code "dataTable"}. */
    DATA_TABLE,
    /** {@code "integration"}. */
    INTEGRATION,
    /** {@code "deviceId"}. */
    DEVICE_ID,
    /** {@code "deviceTag"}. */
    DEVICE_TAG,
    /** {@code "deviceIdInactivity"}. */
    DEVICE_ID_INACTIVITY,
    /** {@code "deviceTagInactivity"}. */
    DEVICE_TAG_INACTIVITY,
    /** {@code "direct"}. */
    DIRECT,
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
    /** {@code "mqttTopic"}. */
    MQTT_TOPIC,
    /** {@code "onSync"}. */
    ON_SYNC,
    /** {@code "opcua"}. */
    OPCUA,
    /** {@code "redis"}. */
    REDIS,
    /** {@code "request"}. */
    REQUEST,
    /** {@code "serial"}. */
    SERIAL,
    /** {@code "snmpTrap"}. */
    SNMP_TRAP,
    /** {@code "timer"}. */
    TIMER,
    /** {@code "virtualButton"}. */
    VIRTUAL_BUTTON,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private WorkflowTriggerType(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static WorkflowTriggerType of(String value) {
    return switch (value) {
      case "appFile" -> APP_FILE;
      case "customNodeStart" -> CUSTOM_NODE_START;
      case "deviceCreate" -> DEVICE_CREATE;
      case "deviceCommand" -> DEVICE_COMMAND;
      case "deviceIdConnect" -> DEVICE_ID_CONNECT;
      case "deviceTagConnect" -> DEVICE_TAG_CONNECT;
      case "deviceIdDisconnect" -> DEVICE_ID_DISCONNECT;
      case "deviceTagDisconnect" -> DEVICE_TAG_DISCONNECT;
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
      case "beckhoff" -> BECKHOFF;
      case "dataTable" -> DATA_TABLE;
      case "integration" -> INTEGRATION;
      case "deviceId" -> DEVICE_ID;
      case "deviceTag" -> DEVICE_TAG;
      case "deviceIdInactivity" -> DEVICE_ID_INACTIVITY;
      case "deviceTagInactivity" -> DEVICE_TAG_INACTIVITY;
      case "direct" -> DIRECT;
      case "endpoint" -> ENDPOINT;
      case "event" -> EVENT;
      case "fileTail" -> FILE_TAIL;
      case "fileWatch" -> FILE_WATCH;
      case "flowError" -> FLOW_ERROR;
      case "mqttTopic" -> MQTT_TOPIC;
      case "onSync" -> ON_SYNC;
      case "opcua" -> OPCUA;
      case "redis" -> REDIS;
      case "request" -> REQUEST;
      case "serial" -> SERIAL;
      case "snmpTrap" -> SNMP_TRAP;
      case "timer" -> TIMER;
      case "virtualButton" -> VIRTUAL_BUTTON;
      default -> new WorkflowTriggerType(value, Known.UNKNOWN);
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
  private static WorkflowTriggerType ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowTriggerType; take the JSON as a text, and use"
            + " WorkflowTriggerType.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<WorkflowTriggerType> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowTriggerType");
    }

    @Override
    protected WorkflowTriggerType of(String value) {
      return WorkflowTriggerType.of(value);
    }
  }
}
