// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An event source that starts a workflow, told apart by its type. One workflow may have many, of
 * any mix.
 */
@JsonDeserialize(using = WorkflowTrigger.Codec.class)
public sealed interface WorkflowTrigger
    permits AppFileTrigger,
        SimpleTrigger,
        BeckhoffTrigger,
        DataTableTrigger,
        IntegrationTrigger,
        DeviceStateTrigger,
        DeviceInactivityTrigger,
        DirectTrigger,
        EndpointTrigger,
        EventTrigger,
        FileTailTrigger,
        FileWatchTrigger,
        FlowErrorTrigger,
        MqttTopicTrigger,
        OnSyncTrigger,
        OpcuaTrigger,
        RedisTrigger,
        RequestTrigger,
        SerialTrigger,
        SnmpTrapTrigger,
        TimerTrigger,
        VirtualButtonTrigger,
        UnknownWorkflowTrigger {
  /** How this is read from JSON and written to it. */
  JsonType<WorkflowTrigger> TYPE = new Codec();

  /**
   * Identifies the trigger. Where its type needs no key from the caller, the server generates one.
   * At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  @Nullable String key();

  /**
   * What kind of workflow trigger it is.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  @Nullable WorkflowTriggerType type();

  /**
   * Which nodes run next. The outer list has one entry per output port, the inner list the nodes
   * that the port leads to; an empty inner list is a port that leads nowhere. At most 100 items.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  List<List<String>> outputIds();

  /**
   * The JSON of the properties that have no typed value.
   *
   * @return a copy
   * @see JsonModel#additionalProperties()
   */
  Map<String, JsonNode> additionalProperties();

  /**
   * This as compact JSON.
   *
   * @return the JSON, secrets included
   */
  String toJson();

  /** For Jackson. */
  final class Codec extends UnionType<WorkflowTrigger> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowTrigger", "type");
    }

    @Override
    JsonModel.Builder<? extends JsonModel> builder(@Nullable String value) {
      return switch (value == null ? "" : value) {
        case "appFile" -> new AppFileTrigger.Codec().builder();
        case "customNodeStart",
            "deviceCreate",
            "deviceCommand",
            "deviceIdConnect",
            "deviceTagConnect",
            "deviceIdDisconnect",
            "deviceTagDisconnect",
            "inboundEmail",
            "notebook",
            "onBoot",
            "onConnect",
            "onDisconnect",
            "resourceJobComplete",
            "resourceJobIteration",
            "resourceJobIterationTimeout",
            "udp",
            "webhook" ->
            new SimpleTrigger.Codec().builder();
        case "beckhoff" -> new BeckhoffTrigger.Codec().builder();
        case "dataTable" -> new DataTableTrigger.Codec().builder();
        case "integration" -> new IntegrationTrigger.Codec().builder();
        case "deviceId", "deviceTag" -> new DeviceStateTrigger.Codec().builder();
        case "deviceIdInactivity", "deviceTagInactivity" ->
            new DeviceInactivityTrigger.Codec().builder();
        case "direct" -> new DirectTrigger.Codec().builder();
        case "endpoint" -> new EndpointTrigger.Codec().builder();
        case "event" -> new EventTrigger.Codec().builder();
        case "fileTail" -> new FileTailTrigger.Codec().builder();
        case "fileWatch" -> new FileWatchTrigger.Codec().builder();
        case "flowError" -> new FlowErrorTrigger.Codec().builder();
        case "mqttTopic" -> new MqttTopicTrigger.Codec().builder();
        case "onSync" -> new OnSyncTrigger.Codec().builder();
        case "opcua" -> new OpcuaTrigger.Codec().builder();
        case "redis" -> new RedisTrigger.Codec().builder();
        case "request" -> new RequestTrigger.Codec().builder();
        case "serial" -> new SerialTrigger.Codec().builder();
        case "snmpTrap" -> new SnmpTrapTrigger.Codec().builder();
        case "timer" -> new TimerTrigger.Codec().builder();
        case "virtualButton" -> new VirtualButtonTrigger.Codec().builder();
        default -> new UnknownWorkflowTrigger.Codec().builder();
      };
    }

    @Override
    WorkflowTrigger cast(JsonModel model) {
      return (WorkflowTrigger) model;
    }
  }
}
