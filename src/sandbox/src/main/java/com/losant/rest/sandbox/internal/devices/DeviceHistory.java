package com.losant.rest.sandbox.internal.devices;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Period;
import com.losant.rest.sandbox.internal.actions.Timeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which part of a record a request asks for: so many entries of a period, from one of its ends.
 *
 * @param since the time that entries have to be later than
 */
record DeviceHistory(Period period, long since, long limit, boolean newestFirst) {
  static DeviceHistory of(ActionRequest request, Timeline time) {
    return new DeviceHistory(
        Period.of(request.values(), time.now()),
        request.has("since") ? request.number("since", Long.MIN_VALUE) : Long.MIN_VALUE,
        request.number("limit", 0),
        request.text("sortDirection").equals("desc"));
  }

  /** Shows the entries, which come with the oldest first. */
  ActionResponse show(List<ObjectNode> entries) {
    List<ObjectNode> ordered = new ArrayList<>(entries);
    if (newestFirst) {
      Collections.reverse(ordered);
    }
    ArrayNode shown = JsonTrees.array();
    ordered.stream()
        .filter(DeviceRecords.in(period))
        .filter(entry -> Timeline.millis(JsonTrees.text(entry, "time")) > since)
        .limit(limit)
        .forEach(entry -> shown.add(entry.deepCopy()));
    return ActionResponse.ok(shown);
  }
}
