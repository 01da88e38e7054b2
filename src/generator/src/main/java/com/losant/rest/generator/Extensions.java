package com.losant.rest.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Holds the vendor extensions of a bundle against the page that explains them. */
final class Extensions {
  private static final String ALWAYS_PRESENT = "x-always-present";
  private static final Pattern NAME = Pattern.compile("x-[a-z-]+");

  private Extensions() {}

  /** The extensions without a line on the page, and the lines without an extension in use. */
  static List<String> undocumented(Map<String, Object> bundle, Path page) throws IOException {
    TreeSet<String> used = new TreeSet<>();
    collect(bundle, used);
    List<String> complaints = new ArrayList<>();
    TreeSet<String> explained = new TreeSet<>();
    for (String line : Files.readAllLines(page)) {
      List<String> names = explainedIn(line);
      explained.addAll(names);
      if (!names.isEmpty() && names.stream().noneMatch(used::contains)) {
        complaints.add(String.join(", ", names) + " is used nowhere; remove its line in " + page);
      }
    }
    used.stream()
        .filter(extension -> !explained.contains(extension))
        .forEach(extension -> complaints.add(extension + " has no line in " + page));
    return complaints;
  }

  /** The extensions in the first column of a row; those that belong together share one. */
  private static List<String> explainedIn(String line) {
    if (!line.startsWith("| `x-")) {
      return List.of();
    }
    String column = line.substring(0, line.indexOf('|', 1));
    return NAME.matcher(column).results().map(MatchResult::group).toList();
  }

  /** The names in {@code x-always-present} that are no property of the schema. */
  static List<String> unknownProperties(Map<String, Object> bundle) {
    List<String> complaints = new ArrayList<>();
    Tree.map(Tree.map(bundle, "components"), "schemas")
        .forEach(
            (name, node) -> {
              Map<String, Object> schema = Tree.map(node);
              for (Object property : Tree.list(schema, ALWAYS_PRESENT)) {
                if (!Tree.map(schema, "properties").containsKey(String.valueOf(property))) {
                  complaints.add(
                      "%s of schema %s names `%s`, which is none of its properties"
                          .formatted(ALWAYS_PRESENT, name, property));
                }
              }
            });
    return complaints;
  }

  private static void collect(Object node, TreeSet<String> into) {
    if (node instanceof Map<?, ?>) {
      Tree.map(node)
          .forEach(
              (key, value) -> {
                if (key.startsWith("x-")) {
                  into.add(key);
                } else {
                  collect(value, into);
                }
              });
    } else if (node instanceof List<?> list) {
      list.forEach(item -> collect(item, into));
    }
  }
}
