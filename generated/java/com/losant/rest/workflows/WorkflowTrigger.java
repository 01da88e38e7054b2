// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.UnionCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An event source that starts a workflow. {@code type} says which kind it is. A workflow can have
 * any number of triggers of any kind.
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
  /** Reads and writes all variants. */
  JsonCodec<WorkflowTrigger> CODEC = new Codec();

  /**
   * Key of the trigger. Its meaning depends on the type. If the type needs no key from the caller,
   * the server generates one. At most 1024 characters.
   */
  @Nullable String key();

  /** What kind of workflow trigger it is. */
  WorkflowTriggerType type();

  /**
   * Nodes that run next. The outer list has one entry for each output port, and each inner list
   * contains the nodes that the port leads to. An empty inner list is a port that leads nowhere. A
   * node cannot lead to itself, nor back to itself by way of others in an embedded workflow, and
   * the nodes of a loop lead to nodes of that loop only. At most 100 items.
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

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WorkflowTrigger ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a WorkflowTrigger; take the JSON as a text, and use"
            + " WorkflowTrigger.CODEC.fromJson(text)");
  }

  /** Reads and writes all variants where Jackson asks for it; otherwise use {@link #CODEC}. */
  final class Codec extends UnionCodec<WorkflowTrigger> {
    /** Called by Jackson. */
    public Codec() {
      super("WorkflowTrigger", "type");
    }

    @Override
    protected JsonCodec<? extends WorkflowTrigger> variant(String value) {
      return switch (value) {
        case "appFile" -> AppFileTrigger.CODEC;
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
            SimpleTrigger.CODEC;
        case "beckhoff" -> BeckhoffTrigger.CODEC;
        case "dataTable" -> DataTableTrigger.CODEC;
        case "integration" -> IntegrationTrigger.CODEC;
        case "deviceId", "deviceTag" -> DeviceStateTrigger.CODEC;
        case "deviceIdInactivity", "deviceTagInactivity" -> DeviceInactivityTrigger.CODEC;
        case "direct" -> DirectTrigger.CODEC;
        case "endpoint" -> EndpointTrigger.CODEC;
        case "event" -> EventTrigger.CODEC;
        case "fileTail" -> FileTailTrigger.CODEC;
        case "fileWatch" -> FileWatchTrigger.CODEC;
        case "flowError" -> FlowErrorTrigger.CODEC;
        case "mqttTopic" -> MqttTopicTrigger.CODEC;
        case "onSync" -> OnSyncTrigger.CODEC;
        case "opcua" -> OpcuaTrigger.CODEC;
        case "redis" -> RedisTrigger.CODEC;
        case "request" -> RequestTrigger.CODEC;
        case "serial" -> SerialTrigger.CODEC;
        case "snmpTrap" -> SnmpTrapTrigger.CODEC;
        case "timer" -> TimerTrigger.CODEC;
        case "virtualButton" -> VirtualButtonTrigger.CODEC;
        default -> UnknownWorkflowTrigger.CODEC;
      };
    }
  }
}
