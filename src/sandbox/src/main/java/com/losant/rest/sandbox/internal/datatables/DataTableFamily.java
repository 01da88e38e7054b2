package com.losant.rest.sandbox.internal.datatables;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.DescribedExamples;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceFamily;
import com.losant.rest.sandbox.internal.resources.ResourceRules;
import java.util.HashMap;
import java.util.Map;

/** What is done to the columns and rows of data tables; tables are played from the description. */
public final class DataTableFamily implements ResourceFamily {
  private final SandboxState state;
  private final Map<String, ActionHandler> handlers = new HashMap<>();

  /** The tables of all applications of a sandbox. */
  public DataTableFamily(SandboxState state) {
    this.state = state;
    handlers.putAll(new ColumnActions(state).handlers());
    handlers.putAll(new RowActions(state).handlers());
    handlers.putAll(new RowListActions(state).handlers());
  }

  @Override
  public Map<String, ActionHandler> handlers() {
    return Map.copyOf(handlers);
  }

  @Override
  public Map<String, ResourceRules> rules() {
    return Map.of("dataTable", new DataTableRules());
  }

  @Override
  public void addExamples(SandboxApplication application, DescribedExamples examples) {
    String action = "dataTableRows.get";
    String tableId = examples.pathParameter(action, "dataTableId");
    StoredRows rows = StoredRows.of(state, application, tableId);
    examples.response(action).path("items").forEach(rows::keep);
  }
}
