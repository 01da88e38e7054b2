package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Period;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.Jobs;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions that remove data, export it, or count payloads. */
final class DeviceJobActions {
  private final SandboxState state;

  DeviceJobActions(SandboxState state) {
    this.state = state;
  }

  Map<String, ActionHandler> handlers() {
    Map<String, ActionHandler> handlers = new HashMap<>();
    handlers.put("device.removeData", this::removeData);
    handlers.put("devices.removeData", this::removeDataOfMany);
    handlers.put("device.payloadCounts", this::payloadCounts);
    handlers.put("device.payloadCountsBreakdown", this::breakdown);
    handlers.put("device.export", this::exportOne);
    handlers.put("devices.export", this::export);
    handlers.put("devices.payloadCounts", this::export);
    return handlers;
  }

  private ActionResponse export(ActionRequest request) {
    return Jobs.queued(request, state);
  }

  private ActionResponse exportOne(ActionRequest request) {
    ApplicationDevices.of(state, request).named(request);
    return Jobs.queued(request, state);
  }

  private Period period(JsonNode given) {
    return Period.of(given, state.time().now());
  }

  private ActionResponse removeData(ActionRequest request) {
    DeviceRecords records = ApplicationDevices.of(state, request).records(request);
    remove(records, period(request.values()), JsonTrees.object());
    return Jobs.queued(request, state);
  }

  private ActionResponse removeDataOfMany(ActionRequest request) {
    ApplicationDevices devices = ApplicationDevices.of(state, request);
    JsonNode body = request.body();
    devices.all().stream()
        .filter(device -> DeviceQuery.matches(body.path("query"), device))
        .forEach(device -> remove(devices.records(device), period(body), body));
    return Jobs.queued(request, state);
  }

  private static void remove(DeviceRecords records, Period period, JsonNode options) {
    records.removeStates(period, options.path("attributes"));
    if (!options.path("keepCommandHistory").asBoolean(false)) {
      records.commands().removeIf(DeviceRecords.in(period));
    }
    if (!options.path("keepConnectionHistory").asBoolean(false)) {
      records.connections().removeIf(DeviceRecords.in(period));
    }
  }

  private ActionResponse payloadCounts(ActionRequest request) {
    ObjectNode counts = JsonTrees.object();
    ApplicationDevices.of(state, request)
        .records(request)
        .payloads(period(request.values()))
        .forEach(payload -> counts.put(payload.kind(), counts.path(payload.kind()).asInt(0) + 1));
    return ActionResponse.ok(counts);
  }

  private ActionResponse breakdown(ActionRequest request) {
    Period period = period(request.values());
    return ActionResponse.ok(
        Payload.breakdown(
            period,
            request.number("resolution", 1),
            ApplicationDevices.of(state, request).records(request).payloads(period)));
  }
}
