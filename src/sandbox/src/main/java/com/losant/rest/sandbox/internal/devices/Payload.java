package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Period;
import com.losant.rest.sandbox.internal.actions.Timeline;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Losant would count and charge.
 *
 * @param kind what it was, such as {@code deviceState}
 * @param time when it was, as the API writes it
 */
public record Payload(String kind, String time) {
  /** How many payloads there are in each interval of a period. */
  public static ObjectNode breakdown(Period period, long resolution, Stream<Payload> payloads) {
    Period.refuseMany(
        "query parameter resolution", (period.end() - period.start()) / resolution + 1);
    TreeMap<Long, Integer> counts = new TreeMap<>();
    for (long start = period.start(); start <= period.end(); start += resolution) {
      counts.put(start, 0);
    }
    payloads
        .map(payload -> Timeline.millis(payload.time()))
        .forEach(time -> counts.merge(counts.floorKey(time), 1, Integer::sum));
    ObjectNode response = JsonTrees.object();
    period.addTo(response);
    ArrayNode shown = response.putArray("counts");
    counts.forEach(
        (start, count) -> shown.addObject().put("date", Timeline.text(start)).put("value", count));
    return response;
  }
}
