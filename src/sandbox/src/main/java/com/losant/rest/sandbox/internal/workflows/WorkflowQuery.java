package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.AdvancedQuery;
import java.util.Map;
import java.util.Set;

/** The advanced query for workflows, and for versions of them. */
final class WorkflowQuery {
  static final AdvancedQuery INSTANCE =
      new AdvancedQuery(
          Set.of("id", "flowId", "defaultVersion"),
          Set.of("creationDate", "lastUpdated"),
          Map.of("defaultVersion", "defaultVersionId"),
          Set.of("triggers", "nodes"),
          (field, condition, document) ->
              AdvancedQuery.hasTypedItem(condition, document.path(field)));

  private WorkflowQuery() {}
}
