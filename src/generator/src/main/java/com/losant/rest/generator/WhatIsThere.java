package com.losant.rest.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes into the README, between two marks, which areas and resources the description has. */
final class WhatIsThere {
  static final String BEGIN = "<!-- what is there, written by the build -->\n";
  static final String END = "<!-- end of what is there -->";

  /** What Losant documents: a line for each action, and indented ones for what is in it. */
  static final Path DOCUMENTED =
      Path.of("src/description/src/test/resources/contract/documents/actions");

  private static final Pattern ACTION = Pattern.compile("(?m)^[A-Za-z]+\\.[A-Za-z]+ = ");

  private WhatIsThere() {}

  /** Brings the README of a project up to date, if it has one with these marks. */
  static void write(Path project, Map<String, Object> bundle) throws IOException {
    Path readme = project.resolve("README.md");
    if (!Files.exists(readme)) {
      return;
    }
    String text = Files.readString(readme);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new SpecException(
          "README.md needs the lines `" + BEGIN.strip() + "` and `" + END + "`");
    }
    String table = table(areas(project.resolve("openapi"), bundle), documented(project));
    Bundle.writeIfChanged(
        readme, text.substring(0, begin + BEGIN.length()) + table + text.substring(end));
  }

  private static String table(Map<String, Map<String, Integer>> areas, long documented) {
    int described = areas.values().stream().mapToInt(WhatIsThere::sum).sum();
    String of = documented == 0 ? "" : " of the " + documented + " that are documented";
    StringBuilder table =
        new StringBuilder("\n%d actions%s:\n\n".formatted(described, of))
            .append("| area | actions | resources, with how many each has |\n|---|--:|---|\n");
    areas.forEach(
        (area, resources) -> {
          String each =
              resources.entrySet().stream()
                  .map(entry -> "`" + entry.getKey() + "` " + entry.getValue())
                  .collect(Collectors.joining(", "));
          table.append("| %s | %d | %s |\n".formatted(area, sum(resources), each));
        });
    return table.append('\n').toString();
  }

  private static int sum(Map<String, Integer> resources) {
    return resources.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many actions each resource has, by the folder of {@code openapi/} that it is in. */
  private static Map<String, Map<String, Integer>> areas(Path openapi, Map<String, Object> bundle)
      throws IOException {
    Object root = SourceFiles.parse(openapi.resolve("openapi.yaml"));
    Map<String, Object> files = Tree.map(Tree.map(root), "paths");
    Map<String, Map<String, Integer>> areas = new TreeMap<>();
    Tree.map(bundle, "paths")
        .forEach(
            (path, item) -> {
              String file = (String) Tree.map(files, path).get("$ref");
              Map<String, Integer> resources =
                  areas.computeIfAbsent(file.split("/")[1], area -> new TreeMap<>());
              for (Object operation : Tree.map(item).values()) {
                if (operation instanceof Map<?, ?> action && action.containsKey("operationId")) {
                  String id = (String) action.get("operationId");
                  resources.merge(Scopes.resource(id), 1, Integer::sum);
                }
              }
            });
    return areas;
  }

  private static long documented(Path project) throws IOException {
    Path folder = project.resolve(DOCUMENTED);
    if (!Files.exists(folder)) {
      return 0;
    }
    long actions = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        actions += ACTION.matcher(Files.readString(file)).results().count();
      }
    }
    return actions;
  }
}
