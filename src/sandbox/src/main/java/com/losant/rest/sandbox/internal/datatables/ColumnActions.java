package com.losant.rest.sandbox.internal.datatables;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Presentation;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The columns of a table change, and with them its rows. */
final class ColumnActions {
  private static final String OPTIONAL = "optional";

  private final SandboxState state;

  ColumnActions(SandboxState state) {
    this.state = state;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of("dataTable.addColumn", this::add, "dataTable.removeColumn", this::remove);
  }

  private ActionResponse add(ActionRequest request) {
    StoredTable table = StoredTable.named(state, request);
    JsonNode column = request.body();
    table.columns().refuseWrong(column);
    refuseForRows(column, table.rows().all().size());
    ((ArrayNode) table.document().path("columns")).add(column.deepCopy());
    String name = JsonTrees.text(column, "name");
    table.rows().all().forEach(row -> row.set(name, Columns.byDefault(column)));
    return changed(table, request);
  }

  private static void refuseForRows(JsonNode column, int rows) {
    String constraint = JsonTrees.text(column, "constraint");
    if (rows > 0 && !constraint.equals(OPTIONAL) && !column.has("defaultValue")) {
      throw RefusedException.invalid(
          "body.defaultValue: is missing, and the rows of the table need a value in a column that is "
              + constraint);
    }
    if (rows > 1 && constraint.equals("unique")) {
      throw RefusedException.invalid(
          "body.constraint: the rows of the table would all have the same value in a column that is"
              + " unique");
    }
  }

  private ActionResponse remove(ActionRequest request) {
    StoredTable table = StoredTable.named(state, request);
    String name = request.text("columnName");
    table.columns().refuseOther(name, "query parameter columnName");
    ((ArrayNode) table.document().path("columns"))
        .removeIf(column -> JsonTrees.text(column, "name").equals(name));
    table.rows().all().forEach(row -> row.remove(name));
    return changed(table, request);
  }

  private ActionResponse changed(StoredTable table, ActionRequest request) {
    table.touch(state);
    ObjectNode shown = JsonTrees.copy(table.document());
    String path = table.path();
    String tables = path.substring(0, path.lastIndexOf('/'));
    Presentation.link(shown, request, path, Map.of("dataTables", tables));
    return ActionResponse.ok(Presentation.mark(shown, "dataTable", table.document()));
  }
}
