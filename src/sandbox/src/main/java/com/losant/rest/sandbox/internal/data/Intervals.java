package com.losant.rest.sandbox.internal.data;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Period;
import com.losant.rest.sandbox.internal.actions.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A period that is divided into intervals of one length, from its start on. */
record Intervals(Period period, long length) {
  /** One point for each interval with data, at its beginning, the oldest first. */
  List<ObjectNode> aggregate(
      List<ObjectNode> reports, Set<String> attributes, Aggregation aggregation) {
    Map<Long, ObjectNode> points = new TreeMap<>();
    for (String attribute : attributes) {
      Map<Long, List<Sample>> samples = new TreeMap<>();
      for (ObjectNode report : reports) {
        JsonNode value = report.path("data").path(attribute);
        if (!value.isMissingNode()) {
          long time = Timeline.millis(JsonTrees.text(report, "time"));
          samples
              .computeIfAbsent(beginning(time), start -> new ArrayList<>())
              .add(new Sample(time, value));
        }
      }
      samples.forEach(
          (start, values) -> {
            long end = Math.min(start + length, period.end() + 1);
            Optional<JsonNode> result = aggregation.of(values, end);
            result.ifPresent(
                value ->
                    ((ObjectNode) points.computeIfAbsent(start, Intervals::point).path("data"))
                        .set(attribute, value));
          });
    }
    return List.copyOf(points.values());
  }

  private long beginning(long time) {
    return period.start() + (time - period.start()) / length * length;
  }

  private static ObjectNode point(long start) {
    ObjectNode point = JsonTrees.object().put("time", Timeline.text(start));
    point.putObject("data");
    return point;
  }

  /** A value, and when it was reported. */
  record Sample(long time, JsonNode value) {}
}
