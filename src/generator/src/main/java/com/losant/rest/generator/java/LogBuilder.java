package com.losant.rest.generator.java;

import com.losant.rest.generator.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads from {@code x-log} how a log is followed. */
final class LogBuilder {
  private static final Set<String> WORDS = Set.of("since", "limit", "time", "excludes");

  private final Operation operation;
  private final Map<String, Object> log;
  private final Map<String, Object> response;
  private final JavaTypes types;
  private final Consumer<String> faults;

  /**
   * A builder for the log of one action.
   *
   * @param response the schema of what it returns
   * @param faults takes what is wrong
   */
  LogBuilder(
      Operation operation, Map<String, Object> response, JavaTypes types, Consumer<String> faults) {
    this.operation = operation;
    this.log = Tree.map(operation.node(), "x-log");
    this.response = response;
    this.types = types;
    this.faults = faults;
  }

  /** How the log is followed; null if that is not said, or said wrong. */
  JavaResource.Log build() {
    if (log.isEmpty()) {
      return null;
    }
    Map<String, Object> entry = Tree.map(types.resolve(response), "items");
    String fault = fault(entry);
    if (!fault.isEmpty()) {
      faults.accept(fault);
      return null;
    }
    String excluded =
        Tree.list(log, "excludes").stream()
            .map(name -> "\"" + name + "\"")
            .collect(Collectors.joining(", "));
    String method = JavaNames.method(operation.id());
    return new JavaResource.Log(
        "follow" + JavaNames.capitalized(method.replaceFirst("^get(?=[A-Z])", "")),
        (String) log.get("since"),
        (String) log.get("limit"),
        JavaNames.property((String) log.get("time")),
        excluded,
        types.of(entry));
  }

  private String fault(Map<String, Object> entry) {
    List<Object> named = new ArrayList<>(Tree.list(log, "excludes"));
    named.add(log.get("since"));
    named.add(log.get("limit"));
    Object time = Tree.map(types.resolve(entry), "properties").get(log.get("time"));
    if (!WORDS.containsAll(log.keySet())) {
      return "x-log has other words than " + WORDS.stream().sorted().toList();
    }
    if (!operation.queryDefaults().keySet().containsAll(named)) {
      return "x-log names parameters that it does not have, or lacks a name, in " + named;
    }
    if (types.kindOf(response) != SchemaKind.LIST) {
      return "x-log is for a response that is a list";
    }
    if (time == null || !types.of(Tree.map(time)).name().equals("Instant")) {
      return "x-log says `time: " + log.get("time") + "`, no property of an entry that is a time";
    }
    return "";
  }
}
