package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Looks for nodes that lead back to where they started. */
final class NodeCycle {
  private final Map<String, List<String>> targets = new LinkedHashMap<>();
  private final Map<String, List<String>> sources = new HashMap<>();

  private NodeCycle(JsonNode nodes) {
    for (JsonNode node : nodes) {
      String id = JsonTrees.text(node, "id");
      List<String> leadsTo = targets.computeIfAbsent(id, key -> new ArrayList<>());
      for (JsonNode output : node.path("outputIds")) {
        for (JsonNode target : output) {
          leadsTo.add(target.asString(""));
          sources.computeIfAbsent(target.asString(""), key -> new ArrayList<>()).add(id);
        }
      }
    }
  }

  /** A node on a cycle, if there is one. Outputs that name no node lead nowhere. */
  static Optional<String> in(JsonNode nodes) {
    return new NodeCycle(nodes).find();
  }

  /** Takes away each node that leads to none that is left; what stays leads into a cycle. */
  private Optional<String> find() {
    Map<String, Integer> open = new LinkedHashMap<>();
    targets.forEach(
        (id, leadsTo) -> open.put(id, (int) leadsTo.stream().filter(targets::containsKey).count()));
    Deque<String> ends = new ArrayDeque<>(open.keySet());
    ends.removeIf(id -> open.get(id) > 0);
    while (!ends.isEmpty()) {
      String end = ends.remove();
      open.remove(end);
      for (String source : sources.getOrDefault(end, List.of())) {
        if (open.merge(source, -1, Integer::sum) == 0) {
          ends.add(source);
        }
      }
    }
    return open.keySet().stream().findFirst().map(id -> onCycle(id, open.keySet()));
  }

  private String onCycle(String start, Set<String> left) {
    Set<String> passed = new HashSet<>();
    String id = start;
    while (passed.add(id)) {
      id = targets.get(id).stream().filter(left::contains).findFirst().orElseThrow();
    }
    return id;
  }
}
