package com.losant.rest.generator.java;

import com.losant.rest.generator.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads from {@code x-log} how a log is followed. */
final class LogBuilder {
  private static final Set<String> WORDS = Set.of("since", "limit", "time", "excludes");

  private LogBuilder() {}

  /** Why no log can be followed as it is said; empty if one can. */
  static String fault(
      Map<String, Object> log,
      Set<String> parameters,
      Map<String, Object> response,
      JavaTypes types) {
    List<Object> named = new ArrayList<>(Tree.list(log, "excludes"));
    named.add(log.get("since"));
    named.add(log.get("limit"));
    Map<String, Object> properties = Tree.map(types.resolve(entry(response, types)), "properties");
    Object time = properties.get(log.get("time"));
    if (!WORDS.containsAll(log.keySet())) {
      return "x-log has other words than " + WORDS.stream().sorted().toList();
    }
    if (!parameters.containsAll(named)) {
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

  static JavaResource.Log build(
      Map<String, Object> log, String method, Map<String, Object> response, JavaTypes types) {
    String excluded =
        Tree.list(log, "excludes").stream()
            .map(name -> "\"" + name + "\"")
            .collect(Collectors.joining(", "));
    return new JavaResource.Log(
        "follow" + JavaNames.capitalized(method.replaceFirst("^get(?=[A-Z])", "")),
        (String) log.get("since"),
        (String) log.get("limit"),
        JavaNames.property((String) log.get("time")),
        excluded,
        types.of(entry(response, types)));
  }

  private static Map<String, Object> entry(Map<String, Object> response, JavaTypes types) {
    return Tree.map(types.resolve(response), "items");
  }
}
