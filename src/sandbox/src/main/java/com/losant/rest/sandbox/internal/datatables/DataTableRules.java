package com.losant.rest.sandbox.internal.datatables;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.resources.ResourceRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is particular to tables: their columns have to fit together. */
final class DataTableRules implements ResourceRules {
  @Override
  public void complete(ObjectNode table, @Nullable JsonNode before, ActionRequest request) {
    if (before == null) {
      Columns.refuseWrong(table.path("columns"), "body.columns");
    }
  }
}
