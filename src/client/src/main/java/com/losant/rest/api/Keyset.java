package com.losant.rest.api;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.json.JsonCodec;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a list is read by key: sorted by a unique property, and each page with a query that asks for
 * greater values than the last one of the page before. Immutable; used with {@link Pages#keyed}.
 */
public final class Keyset {
  private final String field;
  private final String query;
  private final String sortField;
  private final String sortDirection;
  private final List<String> overridden;

  private Keyset(
      String field, String query, String sortField, String sortDirection, List<String> overridden) {
    this.field = Objects.requireNonNull(field, "field");
    this.query = Objects.requireNonNull(query, "query");
    this.sortField = Objects.requireNonNull(sortField, "sortField");
    this.sortDirection = Objects.requireNonNull(sortDirection, "sortDirection");
    this.overridden = List.copyOf(overridden);
  }

  /**
   * Creates a keyset. The generated resource classes do.
   *
   * @param field the name of the property that is unique and sortable, such as {@code id}
   * @param query the name of the parameter with the advanced query
   * @param sortField the name of the parameter with the property to sort by
   * @param sortDirection the name of the parameter with the direction to sort in
   * @param overridden the names of parameters that have no effect together with the query, and are
   *     refused
   * @return an immutable keyset
   */
  public static Keyset of(
      String field, String query, String sortField, String sortDirection, List<String> overridden) {
    return new Keyset(field, query, sortField, sortDirection, overridden);
  }

  /** The call of the first page. */
  <P> ApiCall<P> first(ApiCall<P> call) {
    ApiRequest<P> request = call.request();
    for (String name : overridden) {
      refuse(request, name);
    }
    refuse(request, sortField);
    refuse(request, sortDirection);
    String condition = request.query(query);
    return call.withQuery(sortField, field)
        .withQuery(sortDirection, "asc")
        .withQuery(query, condition == null ? "{}" : condition);
  }

  private void refuse(ApiRequest<?> request, String name) {
    if (request.hasQuery(name)) {
      throw new IllegalArgumentException(
          name + " has no effect when reading by " + field + "; leave it out, and use " + query);
    }
  }

  /** The call of the page after one that ends with this key, with the caller's own condition. */
  <P> ApiCall<P> following(ApiCall<P> call, @Nullable String condition, @Nullable String last) {
    if (last == null) {
      throw new LosantDecodeException(call + " returned an item without " + field, null);
    }
    String before = excluded(call.request().query(query), condition);
    if (before != null && last.compareToIgnoreCase(before) <= 0) {
      // Or the same pages would be requested for ever.
      throw new LosantDecodeException(
          call + " returned items regardless of " + sortField + " and " + query, null);
    }
    return call.withQuery(query, greaterThan(condition, last));
  }

  /** The caller's own condition, or null. */
  @Nullable String condition(ApiRequest<?> request) {
    return request.query(query);
  }

  /** The key that a query excludes, where {@link #greaterThan} put it. */
  private @Nullable String excluded(@Nullable String query, @Nullable String condition) {
    JsonNode json = JsonCodec.ANY.fromJson(query == null ? "{}" : query);
    JsonNode greater = condition == null ? json : json.path("$and").path(1);
    return greater.path(field).path("$gt").asStringOpt().orElse(null);
  }

  private String greaterThan(@Nullable String condition, String key) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    ObjectNode greater = nodes.objectNode();
    greater.set(field, nodes.objectNode().put("$gt", key));
    if (condition == null) {
      return JsonCodec.ANY.toJson(greater);
    }
    JsonNode given = JsonCodec.ANY.fromJson(condition);
    return JsonCodec.ANY.toJson(
        nodes.objectNode().set("$and", nodes.arrayNode().add(given).add(greater)));
  }
}
