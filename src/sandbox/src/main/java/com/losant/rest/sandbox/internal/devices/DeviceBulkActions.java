package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.Jobs;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions that delete, restore or change several devices. */
final class DeviceBulkActions {
  private final SandboxState state;
  private final DeviceRules rules;

  DeviceBulkActions(SandboxState state, DeviceRules rules) {
    this.state = state;
    this.rules = rules;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of(
        "devices.delete", this::delete,
        "devices.restore", this::restore,
        "devices.patch", this::patch);
  }

  private ActionResponse delete(ActionRequest request) {
    ApplicationDevices devices = ApplicationDevices.of(state, request);
    List<ObjectNode> matching =
        devices.all().stream().filter(device -> matches(request, device)).toList();
    for (ObjectNode device : matching) {
      devices.remove(device);
      rules.removed(device);
    }
    return result("removed", matching.size(), request);
  }

  private ActionResponse restore(ActionRequest request) {
    ApplicationDevices devices = ApplicationDevices.of(state, request);
    List<ObjectNode> matching =
        devices.deleted().stream().filter(device -> matches(request, device)).toList();
    matching.forEach(devices::restore);
    return result("restored", matching.size(), request);
  }

  private static boolean matches(ActionRequest request, JsonNode device) {
    return DeviceQuery.matches(request.body().path("query"), device);
  }

  /** It is always done at once; a caller that insists on a job is told of one. */
  private ActionResponse result(String what, int count, ActionRequest request) {
    ObjectNode result = JsonTrees.object().put(what, count).put("failed", 0);
    return request.body().path("forceJob").asBoolean(false)
        ? Jobs.queued(request, state, result)
        : ActionResponse.ok(result);
  }

  private ActionResponse patch(ActionRequest request) {
    JsonNode body = request.body();
    ObjectNode selection = JsonTrees.object();
    selection.set("deviceIds", body.path("deviceIds"));
    if (body.has("query")) {
      selection.set("deviceQuery", body.path("query"));
    }
    int updated = 0;
    int failed = 0;
    int skipped = 0;
    for (ObjectNode device : List.copyOf(ApplicationDevices.of(state, request).all())) {
      if (!DeviceQuery.selects(selection, device)) {
        continue;
      }
      ObjectNode changed = JsonTrees.copy(device);
      if (body.has("updateFields")) {
        changed.setAll(JsonTrees.copy(body.path("updateFields")));
      }
      body.path("updateOperations").forEach(operation -> DeviceUpdate.apply(operation, changed));
      changed.removeIf(JsonNode::isNull);
      if (changed.equals(device)) {
        skipped++;
      } else if (isKept(changed, device, body)) {
        updated++;
      } else {
        failed++;
      }
    }
    return ActionResponse.ok(
        JsonTrees.object().put("updated", updated).put("failed", failed).put("skipped", skipped));
  }

  private boolean isKept(ObjectNode changed, ObjectNode device, JsonNode body) {
    try {
      rules.complete(changed, device, body);
    } catch (RefusedException e) {
      return false;
    }
    changed.put("lastUpdated", state.time().after(JsonTrees.text(device, "lastUpdated")));
    JsonTrees.replace(device, changed);
    return true;
  }
}
