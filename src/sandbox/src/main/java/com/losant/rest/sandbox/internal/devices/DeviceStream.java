package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happens to a device, told to those who follow it.
 *
 * @param action the action that opens such a stream
 */
record DeviceStream(SandboxState state, String action) {
  /** A stream begins with nothing: it tells what happens from now on. */
  ActionResponse open(ActionRequest request) {
    ApplicationDevices.of(state, request).named(request);
    return ActionResponse.ok(JsonTrees.array());
  }

  void publish(JsonNode device, ObjectNode event) {
    String id = ApplicationDevices.id(device);
    state.streams().publish(action, stream -> stream.text("deviceId").equalsIgnoreCase(id), event);
  }
}
