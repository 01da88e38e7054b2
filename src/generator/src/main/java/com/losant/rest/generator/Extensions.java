package com.losant.rest.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Holds the vendor extensions of a bundle against the page that explains them. */
final class Extensions {
  private Extensions() {}

  /** The extensions without a line on the page, and the lines without an extension. */
  static List<String> undocumented(Map<String, Object> bundle, Path page) throws IOException {
    TreeSet<String> used = new TreeSet<>();
    collect(bundle, used);
    TreeSet<String> explained = new TreeSet<>();
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("| `x-")) {
        explained.add(line.substring(3, line.indexOf('`', 3)));
      }
    }
    List<String> complaints = new ArrayList<>();
    used.stream()
        .filter(extension -> !explained.contains(extension))
        .forEach(extension -> complaints.add(extension + " has no line in " + page));
    explained.stream()
        .filter(extension -> !used.contains(extension))
        .forEach(
            extension ->
                complaints.add(extension + " is used nowhere; remove its line in " + page));
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
