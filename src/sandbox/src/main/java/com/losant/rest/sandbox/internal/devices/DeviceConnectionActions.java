package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Period;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.actions.Timeline;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions on connections of devices. */
final class DeviceConnectionActions {
  private static final List<String> DETAILS =
      List.of("disconnectReason", "messagesFromClient", "messagesToClient", "ipAddress");

  private final SandboxState state;

  DeviceConnectionActions(SandboxState state) {
    this.state = state;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of("device.setConnectionStatus", this::set, "device.getLogEntries", this::get);
  }

  private ActionResponse set(ActionRequest request) {
    ApplicationDevices devices = ApplicationDevices.of(state, request);
    ObjectNode device = devices.named(request);
    JsonNode body = request.body();
    boolean connected = JsonTrees.text(body, "status").equals("connected");
    String when = connected ? "connectedAt" : "disconnectedAt";
    ObjectNode entry = JsonTrees.object().put("connected", connected ? 1 : 0);
    entry.put(
        "time", Timeline.text(Period.time("body." + when, body.path(when), state.time().now())));
    for (String detail : DETAILS) {
      if (body.has(detail)) {
        entry.set(detail, body.path(detail));
      }
    }
    List<ObjectNode> connections = devices.records(device).connections();
    DeviceRecords.add(connections, entry);
    ObjectNode last = connections.get(connections.size() - 1);
    ObjectNode info = device.putObject("connectionInfo");
    info.set("time", last.path("time"));
    info.set("connected", last.path("connected"));
    return ActionResponse.success();
  }

  private ActionResponse get(ActionRequest request) {
    DeviceRecords records = ApplicationDevices.of(state, request).records(request);
    return DeviceHistory.of(request, state.time()).show(records.connections());
  }
}
