package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.AdvancedQuery;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Listing;
import com.losant.rest.sandbox.internal.actions.Presentation;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions on the attributes of a device, which are a part of it. */
final class DeviceAttributeActions {
  private final SandboxState state;

  DeviceAttributeActions(SandboxState state) {
    this.state = state;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of(
        "deviceAttributes.get", this::list,
        "deviceAttributes.post", this::add,
        "deviceAttribute.get", request -> ActionResponse.ok(shown(find(request), request)),
        "deviceAttribute.patch", this::change,
        "deviceAttribute.delete", this::remove);
  }

  private ObjectNode device(ActionRequest request) {
    return ApplicationDevices.of(state, request).named(request);
  }

  private ArrayNode attributes(ActionRequest request) {
    return (ArrayNode) device(request).path("attributes");
  }

  private ObjectNode find(ActionRequest request) {
    return attributes(request)
        .valueStream()
        .filter(attribute -> name(attribute).equals(request.text("name")))
        .findFirst()
        .map(ObjectNode.class::cast)
        .orElseThrow(() -> RefusedException.notFound("Device attribute was not found"));
  }

  private static String name(JsonNode attribute) {
    return JsonTrees.text(attribute, "name");
  }

  private ActionResponse list(ActionRequest request) {
    Listing listing = new Listing(request, AdvancedQuery.PLAIN);
    for (JsonNode attribute : attributes(request)) {
      if (listing.matches(attribute)) {
        listing.add(attribute, () -> shown(attribute, request));
      }
    }
    ObjectNode page = listing.page();
    place(page, request);
    Presentation.link(page, request, path(request), Map.of());
    return ActionResponse.ok(Presentation.mark(page, "deviceAttributes", page));
  }

  private ActionResponse add(ActionRequest request) {
    refuseTaken(name(request.body()), request);
    attributes(request).add(JsonTrees.copy(request.body()));
    touch(request);
    return ActionResponse.created(shown(request.body(), request));
  }

  private ActionResponse change(ActionRequest request) {
    ObjectNode attribute = find(request);
    JsonNode newName = request.body().path("name");
    if (newName.isString() && !newName.asString().equals(request.text("name"))) {
      refuseTaken(newName.asString(), request);
    }
    attribute.setAll(JsonTrees.copy(request.body()));
    touch(request);
    return ActionResponse.ok(shown(attribute, request));
  }

  private ActionResponse remove(ActionRequest request) {
    ObjectNode attribute = find(request);
    attributes(request).removeIf(one -> one == attribute);
    ApplicationDevices.of(state, request).records(request).removeAttribute(name(attribute));
    touch(request);
    return ActionResponse.success();
  }

  private void refuseTaken(String name, ActionRequest request) {
    if (attributes(request).valueStream().anyMatch(attribute -> name(attribute).equals(name))) {
      throw RefusedException.invalid(
          "body.name: there is a device attribute '" + name + "' already");
    }
  }

  private void touch(ActionRequest request) {
    ObjectNode device = device(request);
    device.put("lastUpdated", state.time().after(JsonTrees.text(device, "lastUpdated")));
  }

  private ObjectNode shown(JsonNode attribute, ActionRequest request) {
    ObjectNode shown = JsonTrees.copy(attribute);
    place(shown, request);
    String path = path(request);
    Presentation.link(
        shown, request, path + "/" + name(attribute), Map.of("deviceAttributes", path));
    return Presentation.mark(shown, "deviceAttribute", attribute);
  }

  private void place(ObjectNode shown, ActionRequest request) {
    JsonNode device = device(request);
    shown.set("applicationId", device.path("applicationId"));
    shown.set("deviceId", device.path("id"));
  }

  private String path(ActionRequest request) {
    JsonNode device = device(request);
    return "/applications/%s/devices/%s/attributes"
        .formatted(JsonTrees.text(device, "applicationId"), ApplicationDevices.id(device));
  }
}
