package com.losant.rest.sandbox.internal.datatables;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceStore;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table of an application.
 *
 * @param document the table itself, to be changed in place
 * @param rows its rows
 */
record StoredTable(ObjectNode document, StoredRows rows) {
  /** The path of the tables of an application. */
  static String tables(SandboxApplication application) {
    return ResourceStore.path(application.id(), "data-tables");
  }

  /** The table that a request names in its path. */
  static StoredTable named(SandboxState state, ActionRequest request) {
    SandboxApplication application = state.application(request);
    String id = request.text("dataTableId").toLowerCase(Locale.ROOT);
    ObjectNode document =
        ResourceStore.of(state)
            .find(tables(application), id)
            .orElseThrow(() -> RefusedException.notFound("Data table was not found"));
    return new StoredTable(document, StoredRows.of(state, application, id));
  }

  /** Its path. */
  String path() {
    return rows.path().substring(0, rows.path().lastIndexOf('/'));
  }

  Columns columns() {
    return new Columns(document.path("columns"));
  }

  /** Shows that the table was changed. */
  void touch(SandboxState state) {
    document.put("lastUpdated", state.time().after(JsonTrees.text(document, "lastUpdated")));
  }
}
