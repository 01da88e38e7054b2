package com.losant.rest.sandbox.internal.datatables;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.AdvancedQuery;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Listing;
import com.losant.rest.sandbox.internal.actions.Presentation;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.Jobs;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows are inserted, listed, searched for, and deleted together. */
final class RowListActions {
  private static final int MOST_AT_ONCE = 1000;

  private static final AdvancedQuery QUERY =
      new AdvancedQuery(
          Set.of("id"),
          Set.of("createdAt", "updatedAt"),
          Map.of(),
          Set.of(),
          (field, condition, document) -> false);

  private final SandboxState state;

  RowListActions(SandboxState state) {
    this.state = state;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of(
        "dataTableRows.get", request -> list(request, JsonTrees.object()),
        "dataTableRows.query", request -> list(request, request.body()),
        "dataTableRows.post", this::insert,
        "dataTableRows.delete", this::remove,
        "dataTableRows.truncate", this::truncate,
        "dataTableRows.export", this::export);
  }

  private ActionResponse list(ActionRequest request, JsonNode query) {
    StoredTable table = StoredTable.named(state, request);
    Columns columns = table.columns();
    columns.refuseUnknown(query, "body");
    Set<String> fields = request.texts("includeFields");
    fields.forEach(field -> columns.refuseUnknown(field, "query parameter includeFields"));
    if (request.has("sortColumn")) {
      columns.refuseUnknown(request.text("sortColumn"), "query parameter sortColumn");
    }
    Listing listing = new Listing(request, QUERY);
    matching(table, query).forEach(row -> listing.add(row, () -> shown(row, fields)));
    ObjectNode page = listing.page();
    if (!query.isEmpty()) {
      page.set("query", query.deepCopy());
    }
    page.set("dataTableId", table.document().path("id"));
    page.set("applicationId", table.document().path("applicationId"));
    Presentation.link(page, request, table.rows().path(), Map.of("dataTable", table.path()));
    return ActionResponse.ok(Presentation.mark(page, "dataTableRows", page));
  }

  private static List<ObjectNode> matching(StoredTable table, JsonNode query) {
    return table.rows().all().stream().filter(row -> QUERY.matches(query, row)).toList();
  }

  private static ObjectNode shown(ObjectNode row, Set<String> fields) {
    ObjectNode shown = row.deepCopy();
    if (!fields.isEmpty()) {
      Set<String> kept = new HashSet<>(fields);
      kept.add("id");
      shown.retain(kept);
    }
    return shown;
  }

  private ActionResponse insert(ActionRequest request) {
    StoredTable table = StoredTable.named(state, request);
    JsonNode body = request.body();
    if (!body.isArray()) {
      ObjectNode row = insert(table, List.of(body), i -> "body").get(0);
      return ActionResponse.created(row);
    }
    if (body.size() > MOST_AT_ONCE) {
      throw RefusedException.invalid("body: has more than " + MOST_AT_ONCE + " rows");
    }
    List<ObjectNode> rows = insert(table, body.valueStream().toList(), i -> "body[" + i + "]");
    ObjectNode result = JsonTrees.object();
    result.put("createdAt", state.time().nowText()).put("count", rows.size());
    ArrayNode ids = result.putArray("rowIds");
    rows.forEach(row -> ids.add(row.path("id")));
    return ActionResponse.created(result);
  }

  /** Inserts all rows or, if there is something wrong with one, none. */
  private List<ObjectNode> insert(
      StoredTable table, List<JsonNode> given, IntFunction<String> place) {
    Columns columns = table.columns();
    Columns.RowCheck check = columns.new RowCheck(table.rows().all());
    List<ObjectNode> values = given.stream().map(columns::completed).toList();
    for (int i = 0; i < given.size(); i++) {
      check.check(values.get(i), given.get(i), place.apply(i));
    }
    check.refuseWrong();
    List<ObjectNode> rows = values.stream().map(this::row).toList();
    rows.forEach(table.rows()::keep);
    return rows;
  }

  private ObjectNode row(ObjectNode values) {
    String now = state.time().nowText();
    ObjectNode row = JsonTrees.object();
    row.put("id", state.ids().next()).put("createdAt", now).put("updatedAt", now);
    return row.setAll(values);
  }

  private ActionResponse remove(ActionRequest request) {
    StoredTable table = StoredTable.named(state, request);
    table.columns().refuseUnknown(request.body(), "body");
    long limit = request.number("limit", 0);
    List<ObjectNode> removed = matching(table, request.body()).stream().limit(limit).toList();
    removed.forEach(table.rows()::remove);
    return ActionResponse.ok(JsonTrees.object().put("removed", removed.size()));
  }

  private ActionResponse truncate(ActionRequest request) {
    StoredRows rows = StoredTable.named(state, request).rows();
    List.copyOf(rows.all()).forEach(rows::remove);
    return ActionResponse.success();
  }

  private ActionResponse export(ActionRequest request) {
    Columns columns = StoredTable.named(state, request).columns();
    columns.refuseUnknown(request.body().path("query"), "body.query");
    JsonNode sortColumn = request.body().path("queryOptions").path("sortColumn");
    if (sortColumn.isString()) {
      columns.refuseUnknown(sortColumn.asString(), "body.queryOptions.sortColumn");
    }
    return Jobs.queued(request, state);
  }
}
