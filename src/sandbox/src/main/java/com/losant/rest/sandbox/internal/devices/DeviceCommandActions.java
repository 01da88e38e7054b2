package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Period;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.actions.Timeline;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions that send commands to devices and list them. */
final class DeviceCommandActions {
  private static final String STREAM = "device.commandStream";

  private final SandboxState state;
  private final DeviceStream stream;

  DeviceCommandActions(SandboxState state) {
    this.state = state;
    this.stream = new DeviceStream(state, STREAM);
  }

  Map<String, ActionHandler> handlers() {
    return Map.of(
        "device.sendCommand",
        this::send,
        "device.getCommand",
        this::get,
        STREAM,
        stream::open,
        "devices.sendCommand",
        this::sendToMany);
  }

  private ActionResponse send(ActionRequest request) {
    ApplicationDevices devices = ApplicationDevices.of(state, request);
    keep(devices, devices.named(request), command(request.body()));
    return ActionResponse.success();
  }

  private ActionResponse sendToMany(ActionRequest request) {
    ApplicationDevices devices = ApplicationDevices.of(state, request);
    ObjectNode command = command(request.body());
    devices.all().stream()
        .filter(device -> DeviceQuery.selects(request.body(), device))
        .forEach(device -> keep(devices, device, command.deepCopy()));
    return ActionResponse.success();
  }

  private ObjectNode command(JsonNode given) {
    ObjectNode command = JsonTrees.object();
    command.put(
        "time", Timeline.text(Period.time("body.time", given.path("time"), state.time().now())));
    command.set("name", given.path("name"));
    if (given.has("payload")) {
      command.set("payload", given.path("payload"));
    }
    return command;
  }

  private void keep(ApplicationDevices devices, JsonNode device, ObjectNode command) {
    DeviceRecords.add(devices.records(device).commands(), command);
    stream.publish(device, command);
  }

  private ActionResponse get(ActionRequest request) {
    DeviceRecords records = ApplicationDevices.of(state, request).records(request);
    return DeviceHistory.of(request, state.time()).show(records.commands());
  }
}
