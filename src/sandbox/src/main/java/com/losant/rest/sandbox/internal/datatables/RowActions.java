package com.losant.rest.sandbox.internal.datatables;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A single row is read, changed and deleted. */
final class RowActions {
  private final SandboxState state;

  RowActions(SandboxState state) {
    this.state = state;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of(
        "dataTableRow.get", this::read,
        "dataTableRow.patch", this::change,
        "dataTableRow.delete", this::remove);
  }

  private ActionResponse read(ActionRequest request) {
    return ActionResponse.ok(row(StoredTable.named(state, request), request).deepCopy());
  }

  private static ObjectNode row(StoredTable table, ActionRequest request) {
    return table.rows().find(request.text("rowId"));
  }

  private ActionResponse change(ActionRequest request) {
    StoredTable table = StoredTable.named(state, request);
    ObjectNode row = row(table, request);
    ObjectNode changed = row.deepCopy();
    changed.setAll(JsonTrees.copy(request.body()));
    Columns.RowCheck check = table.columns().new RowCheck(table.rows().without(row));
    check.check(changed, request.body(), "body");
    check.refuseWrong();
    changed.put("updatedAt", state.time().after(JsonTrees.text(row, "updatedAt")));
    JsonTrees.replace(row, changed);
    return ActionResponse.ok(row.deepCopy());
  }

  private ActionResponse remove(ActionRequest request) {
    StoredTable table = StoredTable.named(state, request);
    table.rows().remove(row(table, request));
    return ActionResponse.success();
  }
}
