package com.losant.rest.sandbox.internal.data;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Period;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.devices.ApplicationDevices;
import com.losant.rest.sandbox.internal.devices.DeviceQuery;
import com.losant.rest.sandbox.internal.resources.Jobs;
import com.losant.rest.sandbox.internal.resources.ResourceFamily;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The queries for what devices of an application reported. */
public final class DataFamily implements ResourceFamily {
  private final SandboxState state;

  /** The data of all applications of a sandbox. */
  public DataFamily(SandboxState state) {
    this.state = state;
  }

  @Override
  public Map<String, ActionHandler> handlers() {
    return Map.of(
        "data.timeSeriesQuery", this::timeSeries,
        "data.lastValueQuery", this::lastValue,
        "data.export", this::export);
  }

  private ActionResponse export(ActionRequest request) {
    return Jobs.queued(request, state);
  }

  private List<ObjectNode> devices(ActionRequest request) {
    return ApplicationDevices.of(state, request).all().stream()
        .filter(device -> DeviceQuery.selects(request.body(), device))
        .toList();
  }

  private ActionResponse lastValue(ActionRequest request) {
    String attribute = JsonTrees.text(request.body(), "attribute");
    Period until = Period.of(request.body(), state.time().now());
    ApplicationDevices devices = ApplicationDevices.of(state, request);
    ObjectNode response = JsonTrees.object();
    for (ObjectNode device : devices(request)) {
      for (ObjectNode report : devices.records(device).states(until)) {
        if (report.path("data").has(attribute)) {
          ObjectNode point = response.putObject(JsonTrees.text(device, "id"));
          point.set("time", report.path("time"));
          point.putObject("data").set(attribute, report.path("data").path(attribute));
        }
      }
    }
    return ActionResponse.ok(response);
  }

  private ActionResponse timeSeries(ActionRequest request) {
    JsonNode body = request.body();
    Period period = Period.of(body, state.time().now());
    Aggregation aggregation = Aggregation.of(body.path("aggregation"));
    long resolution = resolution(body, period, aggregation);
    boolean newestFirst = JsonTrees.text(body, "order").equals("desc");
    ApplicationDevices devices = ApplicationDevices.of(state, request);
    ObjectNode response = JsonTrees.object();
    period.addTo(response);
    if (aggregation.keepsAll()) {
      response.putNull("resolution");
    } else {
      response.put("resolution", resolution);
    }
    response.set("aggregation", aggregation.json());
    response.set("limit", body.has("limit") ? body.path("limit") : null);
    response.put("order", newestFirst ? "desc" : "asc");
    ObjectNode shown = response.putObject("devices");
    for (ObjectNode device : devices(request)) {
      List<ObjectNode> reports = devices.records(device).states(period);
      Set<String> attributes = attributes(body, device);
      List<ObjectNode> points =
          new ArrayList<>(
              aggregation.keepsAll()
                  ? values(reports, attributes)
                  : new Intervals(period, resolution).aggregate(reports, attributes, aggregation));
      if (newestFirst) {
        Collections.reverse(points);
      }
      ObjectNode series = shown.putObject(JsonTrees.text(device, "id"));
      series.set("name", device.path("name"));
      series.set("tags", tags(device));
      long limit =
          aggregation.keepsAll() && body.has("limit")
              ? Period.whole(body.path("limit"))
              : Long.MAX_VALUE;
      var list = series.putArray("points");
      points.stream().limit(limit).forEach(list::add);
    }
    return ActionResponse.ok(response);
  }

  /** Without one, the period is one interval. */
  private static long resolution(JsonNode body, Period period, Aggregation aggregation) {
    long length = Math.max(1, period.end() - period.start() + 1);
    long resolution = body.has("resolution") ? Period.whole(body.path("resolution")) : length;
    if (resolution < 1) {
      throw RefusedException.invalid("body.resolution: " + resolution + " is not at least 1");
    }
    if (!aggregation.keepsAll()) {
      Period.refuseMany("body.resolution", (length - 1) / resolution + 1);
    }
    return resolution;
  }

  private static Set<String> attributes(JsonNode body, JsonNode device) {
    if (!body.has("attributes")) {
      return ApplicationDevices.attributes(device).keySet();
    }
    Set<String> attributes = new LinkedHashSet<>();
    body.path("attributes").forEach(name -> attributes.add(name.asString()));
    return attributes;
  }

  private static List<ObjectNode> values(List<ObjectNode> reports, Set<String> attributes) {
    reports.forEach(report -> ((ObjectNode) report.path("data")).retain(attributes));
    return reports.stream().filter(report -> !report.path("data").isEmpty()).toList();
  }

  private static ObjectNode tags(JsonNode device) {
    ObjectNode tags = JsonTrees.object();
    for (JsonNode tag : device.path("tags")) {
      String key = JsonTrees.text(tag, "key");
      tags.withArrayProperty(key).add(tag.path("value"));
    }
    return tags;
  }
}
