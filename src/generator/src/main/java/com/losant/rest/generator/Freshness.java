package com.losant.rest.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stops the build where {@code generated/java} is not what a generation from nothing makes. */
public final class Freshness {
  private Freshness() {}

  /** Takes the folder that is committed, and the one that was just made. */
  public static void main(String[] arguments) throws IOException {
    Path committed = Path.of(arguments[0]);
    Path fresh = Path.of(arguments[1]);
    SortedSet<Path> files = files(committed);
    files.addAll(files(fresh));
    List<String> differences = new ArrayList<>();
    for (Path file : files) {
      Path one = committed.resolve(file);
      Path other = fresh.resolve(file);
      if (!Files.exists(one) || !Files.exists(other) || Files.mismatch(one, other) >= 0) {
        differences.add(file.toString());
      }
    }
    if (files.isEmpty() || !differences.isEmpty()) {
      throw new SpecException(
          "generated/java is not what openapi/ makes. Nobody edits it: remove the folder and build. Different:\n  "
              + String.join("\n  ", differences));
    }
  }

  private static SortedSet<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(folder::relativize)
          // The generator's own bookkeeping names the output folder.
          .filter(file -> !file.startsWith(".openapi-generator"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
