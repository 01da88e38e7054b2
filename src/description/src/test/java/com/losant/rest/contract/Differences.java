package com.losant.rest.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Says where two tables of facts differ, in one line for each fact; an empty text if nowhere. */
final class Differences {
  private Differences() {}

  static String between(Map<String, String> expected, Map<String, String> described) {
    List<String> differences = new ArrayList<>();
    TreeSet<String> keys = new TreeSet<>(expected.keySet());
    keys.addAll(described.keySet());
    for (String key : keys) {
      String wanted = expected.getOrDefault(key, "(nothing)");
      String found = described.getOrDefault(key, "(nothing)");
      if (!wanted.equals(found)) {
        differences.add(key + ": expected " + wanted + " but the description says " + found);
      }
    }
    return String.join("\n", differences);
  }
}
