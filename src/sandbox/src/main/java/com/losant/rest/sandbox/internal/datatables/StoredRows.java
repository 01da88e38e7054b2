package com.losant.rest.sandbox.internal.datatables;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import com.losant.rest.sandbox.internal.actions.SandboxState;
import com.losant.rest.sandbox.internal.resources.ResourceStore;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a table, in the order in which they were inserted. */
final class StoredRows {
  private final ResourceStore store;
  private final String path;

  private StoredRows(ResourceStore store, String path) {
    this.store = store;
    this.path = path;
  }

  static StoredRows of(SandboxState state, SandboxApplication application, String tableId) {
    return new StoredRows(
        ResourceStore.of(state), StoredTable.tables(application) + "/" + tableId + "/rows");
  }

  /** Their path. */
  String path() {
    return path;
  }

  /** All of them, to be changed in place. */
  Collection<ObjectNode> all() {
    return store.all(path);
  }

  /** All but one. */
  List<ObjectNode> without(ObjectNode row) {
    return all().stream().filter(other -> other != row).toList();
  }

  ObjectNode find(String id) {
    return store
        .find(path, id.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> RefusedException.notFound("Data table row was not found"));
  }

  void keep(JsonNode row) {
    store.put(path, JsonTrees.text(row, "id"), JsonTrees.copy(row));
  }

  void remove(JsonNode row) {
    store.remove(path, JsonTrees.text(row, "id"));
  }
}
