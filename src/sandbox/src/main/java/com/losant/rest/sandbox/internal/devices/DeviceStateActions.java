package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Listing;
import com.losant.rest.sandbox.internal.actions.Period;
import com.losant.rest.sandbox.internal.actions.Presentation;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.actions.Timeline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The actions on what devices report. */
final class DeviceStateActions {
  private static final String STREAM = "device.stateStream";

  private final SandboxState state;
  private final DeviceStream stream;

  DeviceStateActions(SandboxState state) {
    this.state = state;
    this.stream = new DeviceStream(state, STREAM);
  }

  Map<String, ActionHandler> handlers() {
    return Map.of(
        "device.sendState",
        this::send,
        STREAM,
        stream::open,
        "device.getState",
        this::get,
        "device.getCompositeState",
        this::composite,
        "devices.getCompositeState",
        this::composites);
  }

  private ApplicationDevices devices(ActionRequest request) {
    return ApplicationDevices.of(state, request);
  }

  /** All reports are kept or, when anything is wrong, none. */
  private ActionResponse send(ActionRequest request) {
    ObjectNode device = devices(request).named(request);
    if (JsonTrees.text(device, "deviceClass").equals("system")) {
      throw RefusedException.invalid(
          "body: a system reports nothing; its attributes are made from those of its devices");
    }
    JsonNode body = request.body();
    List<String> violations = new ArrayList<>();
    List<ObjectNode> reports = new ArrayList<>();
    for (int i = 0; i < (body.isArray() ? body.size() : 1); i++) {
      String place = body.isArray() ? "body[" + i + "]" : "body";
      reports.add(report(place, body.isArray() ? body.get(i) : body, device, violations));
    }
    if (!violations.isEmpty()) {
      throw RefusedException.invalid(violations);
    }
    DeviceRecords records = devices(request).records(device);
    for (ObjectNode report : reports) {
      records.addState(JsonTrees.text(report, "time"), JsonTrees.copy(report.path("data")));
      stream.publish(device, report);
    }
    return ActionResponse.success();
  }

  private ObjectNode report(
      String place, JsonNode given, JsonNode device, List<String> violations) {
    Map<String, String> types = ApplicationDevices.attributes(device);
    ObjectNode report = JsonTrees.object();
    report.put(
        "time",
        Timeline.text(Period.time(place + ".time", given.path("time"), state.time().now())));
    ObjectNode data = report.putObject("data");
    given
        .path("data")
        .forEachEntry(
            (name, value) -> {
              String type = types.get(name);
              Optional<JsonNode> typed = type == null ? Optional.empty() : typed(type, value);
              if (typed.isEmpty()) {
                violations.add(
                    place
                        + ".data."
                        + name
                        + (type == null
                            ? ": the device has no attribute of this name"
                            : ": is no " + type + ", the data type of the attribute"));
              }
              typed.ifPresent(fitting -> data.set(name, fitting));
            });
    if (given.has("meta")) {
      report.set("meta", given.path("meta"));
    }
    return report;
  }

  /** The value in the type of its attribute, if it can be converted. */
  private static Optional<JsonNode> typed(String type, JsonNode value) {
    return switch (type) {
      case "number" -> number(value);
      case "boolean" -> bool(value);
      default -> Optional.of(value.isString() ? value : StringNode.valueOf(value.asString()));
    };
  }

  private static Optional<JsonNode> number(JsonNode value) {
    if (value.isNumber()) {
      return Optional.of(value);
    }
    try {
      return value.isString()
          ? Optional.of(DecimalNode.valueOf(new BigDecimal(value.asString().strip())))
          : Optional.of(DecimalNode.valueOf(value.asBoolean() ? BigDecimal.ONE : BigDecimal.ZERO));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> bool(JsonNode value) {
    return switch (value.asString()) {
      case "true", "1" -> Optional.of(BooleanNode.TRUE);
      case "false", "0" -> Optional.of(BooleanNode.FALSE);
      default -> Optional.empty();
    };
  }

  private ActionResponse get(ActionRequest request) {
    DeviceRecords records = devices(request).records(request);
    return DeviceHistory.of(request, state.time()).show(records.states(Period.ALL));
  }

  private ActionResponse composite(ActionRequest request) {
    return ActionResponse.ok(composite(devices(request).records(request), request));
  }

  /** The last value of each attribute in a period. */
  private ObjectNode composite(DeviceRecords records, ActionRequest request) {
    Set<String> wanted = request.texts("attributes");
    ObjectNode values = JsonTrees.object();
    for (ObjectNode report : records.states(Period.of(request.values(), state.time().now()))) {
      report
          .path("data")
          .forEachEntry(
              (name, value) -> {
                if (wanted.isEmpty() || wanted.contains(name)) {
                  ObjectNode last = values.putObject(name);
                  last.set("value", value);
                  last.set("time", report.path("time"));
                }
              });
    }
    return values;
  }

  private ActionResponse composites(ActionRequest request) {
    ApplicationDevices devices = devices(request);
    Listing listing = new Listing(request, DeviceQuery.QUERY);
    for (ObjectNode device : devices.all()) {
      ObjectNode searched = DeviceQuery.searched(device);
      if (listing.matches(searched)) {
        listing.add(
            searched,
            () -> {
              ObjectNode shown = JsonTrees.object();
              shown.set("id", device.path("id"));
              shown.set("name", device.path("name"));
              shown.set("compositeState", composite(devices.records(device), request));
              return shown;
            });
      }
    }
    ObjectNode page = listing.page();
    page.put("applicationId", request.text("applicationId"));
    return ActionResponse.ok(Presentation.mark(page, "compositeDevicesState", page));
  }
}
