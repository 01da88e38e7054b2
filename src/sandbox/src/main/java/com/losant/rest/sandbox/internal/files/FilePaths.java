package com.losant.rest.sandbox.internal.files;

import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.util.List;
import java.util.Set;

/** Names and paths of files, as callers write them. */
final class FilePaths {
  private static final Set<String> NO_NAMES = Set.of("", ".", "..");

  private FilePaths() {}

  /** The path of a directory, with a slash at its beginning and its end. */
  static String directory(String label, String written) {
    String path = "/";
    for (String name : names(written)) {
      path += name(label, name) + "/";
    }
    return path;
  }

  /** The names in the path of a directory, of which the first is in the root. */
  static List<String> names(String path) {
    String inner = path.replaceFirst("^/", "").replaceFirst("/$", "");
    return inner.isEmpty() ? List.of() : List.of(inner.split("/", -1));
  }

  static String name(String label, String name) {
    if (NO_NAMES.contains(name) || name.contains("/")) {
      throw RefusedException.invalid(label + ": '" + name + "' cannot be the name of a file");
    }
    return name;
  }
}
