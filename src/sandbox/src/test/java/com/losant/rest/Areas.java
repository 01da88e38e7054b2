package com.losant.rest;

import com.losant.rest.contract.Bundle;
import com.losant.rest.resources.LosantResources;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The areas of the API, each with a package of its own. */
final class Areas {
  private Areas() {}

  /** The described actions, by the package of their resource. */
  static SortedMap<String, Set<String>> actions() throws NoSuchMethodException {
    SortedMap<String, Set<String>> actions = new TreeMap<>();
    for (Bundle.Operation operation : Bundle.read().operations()) {
      String resource = operation.node().path("tags").get(0).stringValue();
      String area = LosantResources.class.getMethod(resource).getReturnType().getPackageName();
      actions.computeIfAbsent(area, key -> new TreeSet<>()).add(operation.id());
    }
    return actions;
  }
}
