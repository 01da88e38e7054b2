package com.losant.rest.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An action of the description, together with what its path and the document say for all.
 *
 * @param route the method and the path
 */
record Operation(String id, String route, Map<String, Object> content) {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  static Map<String, Operation> byId(Map<String, Object> document) {
    Map<String, Operation> byId = new LinkedHashMap<>();
    Tree.map(document, "paths")
        .forEach(
            (path, node) -> {
              Map<String, Object> item = Tree.map(node);
              for (String method : item.keySet()) {
                if (METHODS.contains(method)) {
                  Operation operation = of(document, path, item, method);
                  byId.put(operation.id, operation);
                }
              }
            });
    return byId;
  }

  private static Operation of(
      Map<String, Object> document, String path, Map<String, Object> item, String method) {
    Map<String, Object> own = Tree.map(item, method);
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("security", document.getOrDefault("security", List.of(Map.of())));
    content.putAll(item);
    content.keySet().removeAll(METHODS);
    content.putAll(own);
    List<Object> parameters = new ArrayList<>(Tree.list(item, "parameters"));
    parameters.addAll(Tree.list(own, "parameters"));
    content.put("parameters", parameters);
    return new Operation((String) own.get("operationId"), method + " " + path, content);
  }
}
