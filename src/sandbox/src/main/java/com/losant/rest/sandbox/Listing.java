package com.losant.rest.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Filters, sorts and cuts lists into pages. */
final class Listing {
  private Listing() {}

  /**
   * An entry of a list.
   *
   * @param document what it is sorted by
   * @param shown what the answer holds, made only for the entries of the page
   */
  record Item(JsonNode document, Supplier<ObjectNode> shown) {}

  /** Whether filter, flow class and trigger filter let a workflow through. */
  static boolean matchesFilters(JsonNode document, JsonNode defaultVersion, Call call) {
    return matchesFilter(document, call)
        && Json.text(document, "flowClass").equals(call.text("flowClass"))
        && matchesTriggers(defaultVersion.path("triggers"), call.value("triggerFilter"));
  }

  private static boolean matchesFilter(JsonNode document, Call call) {
    return !isFiltered(call)
        || Glob.matches(call.text("filter"), Json.text(document, call.text("filterField")));
  }

  private static boolean isFiltered(Call call) {
    return !call.text("filter").isEmpty() && !call.text("filterField").isEmpty();
  }

  private static boolean matchesTriggers(JsonNode triggers, JsonNode filter) {
    boolean unfiltered = true;
    for (JsonNode wanted : filter) {
      if (wanted.isEmpty()) {
        continue;
      }
      unfiltered = false;
      for (JsonNode trigger : triggers) {
        if (hasAll(trigger, wanted)) {
          return true;
        }
      }
    }
    return unfiltered;
  }

  private static boolean hasAll(JsonNode trigger, JsonNode wanted) {
    return wanted.properties().stream()
        .allMatch(entry -> entry.getValue().equals(trigger.path(entry.getKey())));
  }

  /** The page that the call asks for, with the search that led to it. */
  static ObjectNode page(List<Item> items, String applicationId, Call call) {
    long page = call.number("page", 0);
    long perPage = call.number("perPage", 1);
    // No list is longer than an int counts, so a larger start is only beyond its end.
    long start = page > Integer.MAX_VALUE / perPage ? Integer.MAX_VALUE : page * perPage;
    String field = call.text("sortField");
    Comparator<Item> order =
        Comparator.comparing(
                (Item item) -> Json.text(item.document(), field).toLowerCase(Locale.ROOT))
            .thenComparing(item -> Json.text(item.document(), field))
            .thenComparing(item -> Json.text(item.document(), "id"));
    boolean descending = call.text("sortDirection").equals("desc");
    ObjectNode answer = Json.object();
    ArrayNode shown = answer.putArray("items");
    items.stream()
        .sorted(descending ? order.reversed() : order)
        .skip(start)
        .limit(perPage)
        .forEach(item -> shown.add(item.shown().get()));
    answer.put("count", shown.size()).put("totalCount", items.size());
    answer.put("perPage", perPage).put("page", page);
    answer.put("sortField", field).set("sortDirection", call.value("sortDirection"));
    if (isFiltered(call) && !call.has("query")) {
      answer.set("filter", call.value("filter"));
      answer.set("filterField", call.value("filterField"));
    }
    return answer.put("applicationId", applicationId);
  }
}
