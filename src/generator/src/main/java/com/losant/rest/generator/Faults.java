package com.losant.rest.generator;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is wrong in {@code openapi/}, gathered so that one run of the build tells all of it. */
final class Faults {
  private final Path folder;
  private final Set<String> found = new LinkedHashSet<>();

  Faults(Path folder) {
    this.folder = folder;
  }

  void add(Path file, String message) {
    found.add(shown(file) + ": " + message);
  }

  void add(Path file, int line, String message) {
    found.add(shown(file) + ":" + line + ": " + message);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** A file as the messages name it: from the folder of the description on. */
  Path shown(Path file) {
    return folder.getParent() == null ? file : folder.getParent().relativize(file);
  }

  /** Stops the build if there is anything wrong. */
  void refuse() {
    if (!found.isEmpty()) {
      throw new SpecException("openapi/ is wrong:\n  " + String.join("\n  ", found));
    }
  }
}
