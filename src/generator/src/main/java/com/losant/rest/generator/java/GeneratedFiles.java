package com.losant.rest.generator.java;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.losant.rest.generator.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * Brings what was generated to where it is committed: formatted, and only where it differs, so that
 * what comes after has nothing to do for a file that stays as it is.
 */
final class GeneratedFiles {
  /** Beside the raw files: what was published last, and what that was formatted from. */
  private static final String FORMATTED = "formatted";

  private static final String FORMATTED_FROM = "formatted-from";

  private GeneratedFiles() {}

  /** Forgets what was generated before, some of which may not be generated again. */
  static void clear(Path generated) {
    try {
      for (Path file : files(generated, ".java")) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new SpecException(generated, e.toString());
    }
  }

  /**
   * Makes the one folder what the other is.
   *
   * @param generated the folder of the generator, with {@code api.txt}
   * @param committed the folder that is committed; {@code api.txt} comes to stand beside it
   */
  static void publish(Path generated, Path committed) {
    try {
      copy(generated, committed);
    } catch (IOException e) {
      throw new SpecException(generated, e.toString());
    }
  }

  private static void copy(Path generated, Path committed) throws IOException {
    Path cache = generated.resolveSibling(FORMATTED);
    Path cachedFrom = generated.resolveSibling(FORMATTED_FROM);
    SortedMap<Path, String> formatted = new ConcurrentSkipListMap<>();
    files(generated, ".java").parallelStream()
        .forEach(
            file -> {
              Path name = generated.relativize(file);
              formatted.put(name, formatted(file, cachedFrom.resolve(name), cache.resolve(name)));
            });
    for (Path folder : List.of(committed, cache)) {
      for (Path file : files(folder, "")) {
        if (!formatted.containsKey(folder.relativize(file))) {
          Files.delete(file);
        }
      }
    }
    for (var file : formatted.entrySet()) {
      writeIfChanged(committed.resolve(file.getKey()), file.getValue());
    }
    writeIfChanged(
        committed.resolveSibling("api.txt"), Files.readString(generated.resolve("api.txt")));
    deleteEmptyFolders(committed);
  }

  /** Formats a file, unless it is as it was the last time. */
  private static String formatted(Path file, Path cachedFrom, Path cached) {
    try {
      String raw = Files.readString(file);
      if (Files.exists(cached)
          && Files.exists(cachedFrom)
          && Files.readString(cachedFrom).equals(raw)) {
        return Files.readString(cached);
      }
      String formatted = new Formatter().formatSourceAndFixImports(raw);
      writeIfChanged(cached, formatted);
      writeIfChanged(cachedFrom, raw);
      return formatted;
    } catch (IOException | FormatterException e) {
      throw new SpecException(file, e.toString());
    }
  }

  private static void writeIfChanged(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    if (!Files.exists(file) || !Files.readString(file).equals(content)) {
      Files.writeString(file, content);
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private static void deleteEmptyFolders(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path each : walk.filter(Files::isDirectory).sorted(Comparator.reverseOrder()).toList()) {
        try (Stream<Path> inside = Files.list(each)) {
          if (inside.findAny().isEmpty()) {
            Files.delete(each);
          }
        }
      }
    }
  }
}
