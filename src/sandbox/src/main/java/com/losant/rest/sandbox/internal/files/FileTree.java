package com.losant.rest.sandbox.internal.files;

import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.SandboxApplication;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The public files of an application, or the private ones, with their directories. */
final class FileTree {
  private static final String ROOT = "/";

  private final Map<String, StoredFile> files = new LinkedHashMap<>();

  /** Both trees of an application. */
  private static final class Trees {
    private final Map<Bucket, FileTree> trees = new EnumMap<>(Bucket.class);

    private Trees() {
      for (Bucket bucket : Bucket.values()) {
        trees.put(bucket, new FileTree());
      }
    }
  }

  static FileTree of(SandboxApplication application, Bucket bucket) {
    return all(application).trees.get(bucket);
  }

  /** The bytes of all files of an application. */
  static long size(SandboxApplication application) {
    return all(application).trees.values().stream()
        .flatMap(tree -> tree.files.values().stream())
        .flatMap(file -> file.content().stream())
        .mapToLong(content -> content.length)
        .sum();
  }

  private static Trees all(SandboxApplication application) {
    return application.part(Trees.class, Trees::new);
  }

  Collection<StoredFile> all() {
    return Collections.unmodifiableCollection(files.values());
  }

  Optional<StoredFile> find(String id) {
    return Optional.ofNullable(files.get(id.toLowerCase(Locale.ROOT)));
  }

  /** What has a name in a directory, be it a file or a directory. */
  Optional<StoredFile> at(String directory, String name) {
    return files.values().stream()
        .filter(file -> file.parent().equals(directory) && file.text("name").equals(name))
        .findFirst();
  }

  boolean hasDirectory(String path) {
    return path.equals(ROOT)
        || files.values().stream().anyMatch(file -> file.isDirectory() && file.path().equals(path));
  }

  /** A file itself; a directory with all that is below it. */
  List<StoredFile> withAllBelow(StoredFile file) {
    return files.values().stream()
        .filter(each -> each == file || (file.isDirectory() && each.path().startsWith(file.path())))
        .toList();
  }

  void add(StoredFile file) {
    files.put(file.id(), file);
  }

  void remove(StoredFile file) {
    files.remove(file.id());
  }

  void refuseTaken(String directory, String name) {
    if (at(directory, name).isPresent()) {
      throw RefusedException.invalid(
          "name: there is a file or directory '" + name + "' in " + directory + " already");
    }
  }
}
