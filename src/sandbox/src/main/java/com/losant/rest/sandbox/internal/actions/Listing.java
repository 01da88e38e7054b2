package com.losant.rest.sandbox.internal.actions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list as every resource has it: the advanced query or else the filter, then the order, then one
 * page.
 *
 * <p>What a resource filters by besides is up to its family, which adds only what passes.
 */
public final class Listing {
  private static final String QUERY = "query";

  /** What the response repeats of the request. */
  private static final List<String> SEARCH =
      List.of("perPage", "page", "limit", "offset", "sortField", "sortColumn", "sortDirection");

  private final ActionRequest request;
  private final AdvancedQuery query;
  private final List<Item> items = new ArrayList<>();

  private record Item(JsonNode document, Supplier<ObjectNode> shown) {
    String text(String field) {
      return JsonTrees.text(document, field);
    }

    /** Items without a value come first. */
    boolean isThere(String field) {
      return document.hasNonNull(field);
    }

    /** Zero for text, so that the text decides. */
    BigDecimal number(String field) {
      JsonNode value = document.path(field);
      return value.isNumber() ? value.decimalValue() : BigDecimal.ZERO;
    }
  }

  /** An empty list for a request. */
  public Listing(ActionRequest request, AdvancedQuery query) {
    this.request = request;
    this.query = query;
  }

  /** Whether an advanced query was given, which takes the place of all filters. */
  public boolean hasQuery() {
    return request.has(QUERY);
  }

  /** Whether a document passes the advanced query or, without one, the filter. */
  public boolean matches(JsonNode document) {
    if (hasQuery()) {
      return query.matches(request.value(QUERY), document);
    }
    return !isFiltered()
        || Glob.matches(
            request.text("filter"), JsonTrees.text(document, request.text("filterField")));
  }

  private boolean isFiltered() {
    return !request.text("filter").isEmpty() && !request.text("filterField").isEmpty();
  }

  /**
   * Adds an item.
   *
   * @param document what it is sorted by
   * @param shown what the response shows of it, made only for the items of the page
   */
  public void add(JsonNode document, Supplier<ObjectNode> shown) {
    items.add(new Item(document, shown));
  }

  /**
   * The page that the request asks for, or all items if there are no pages, with the search that
   * led to it.
   */
  public ObjectNode page() {
    ObjectNode response = JsonTrees.object();
    ArrayNode shown = response.putArray("items");
    Section section = section();
    items.stream()
        .sorted(order())
        .skip(section.start())
        .limit(section.most())
        .forEach(item -> shown.add(item.shown().get()));
    response.put("count", shown.size()).put("totalCount", items.size());
    for (String parameter : SEARCH) {
      if (request.has(parameter)) {
        response.set(parameter, request.value(parameter));
      }
    }
    if (isFiltered() && !hasQuery()) {
      response.set("filter", request.value("filter"));
      response.set("filterField", request.value("filterField"));
    }
    return response;
  }

  /** What is shown of the list: pages are counted, or the items before it. */
  private Section section() {
    if (request.has("offset")) {
      return new Section(request.number("offset", 0), request.number("limit", 0));
    }
    if (!request.has("page")) {
      return new Section(0, Integer.MAX_VALUE);
    }
    long page = request.number("page", 0);
    long perPage = request.number("perPage", 1);
    // No list is longer than an int counts, so a larger start is only beyond its end.
    long start = page > Integer.MAX_VALUE / perPage ? Integer.MAX_VALUE : page * perPage;
    return new Section(start, perPage);
  }

  private record Section(long start, long most) {}

  private Comparator<Item> order() {
    String field = request.text(request.has("sortColumn") ? "sortColumn" : "sortField");
    Comparator<Item> order =
        Comparator.comparing((Item item) -> item.isThere(field))
            .thenComparing(item -> item.number(field))
            .thenComparing(item -> item.text(field).toLowerCase(Locale.ROOT))
            .thenComparing(item -> item.text(field))
            .thenComparing(item -> item.text("id"));
    return request.text("sortDirection").equals("desc") ? order.reversed() : order;
  }
}
