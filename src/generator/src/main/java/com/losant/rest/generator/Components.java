package com.losant.rest.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The components of the bundle: what they are called, and from which file each one is.
 *
 * <p>The folder {@code schemas}, {@code parameters} and so on that a file is below says the kind. A
 * schema has the name of its file, for it becomes a class. Everything else has all folders in its
 * name, so that each resource may have a {@code sortField} of its own: {@code
 * workflows/parameters/flows/sortField.yaml} becomes {@code workflows.flows.sortField}. Only {@code
 * shared} is left out.
 */
final class Components {
  static final List<String> KINDS =
      List.of(
          "schemas",
          "responses",
          "parameters",
          "examples",
          "requestBodies",
          "headers",
          "securitySchemes");

  private record Id(String kind, String name) {
    String reference() {
      return "#/components/" + kind + "/" + name;
    }
  }

  private final SourceFiles files;
  private final Faults faults;
  private final Map<String, Map<String, Object>> byKind = new TreeMap<>();
  private final Map<String, Path> owners = new TreeMap<>();

  Components(SourceFiles files, Faults faults) {
    this.files = files;
    this.faults = faults;
  }

  /** Whether a file is about to become a component, and none that stands already. */
  boolean isNew(Path file) {
    return id(file).map(Id::reference).filter(owners::containsKey).isEmpty();
  }

  /** Keeps the name of a file for it, and gives the reference; or nothing and a fault. */
  Optional<String> claim(Path file) {
    Optional<Id> id = id(file);
    if (id.isEmpty()) {
      faults.add(file, "stands in no folder that says what it is; use one of " + KINDS);
      return Optional.empty();
    }
    String reference = id.get().reference();
    Path owner = owners.putIfAbsent(reference, file);
    if (owner != null && !owner.equals(file)) {
      faults.add(
          file, "has the same component name as " + faults.shown(owner) + "; rename one of them");
    }
    return Optional.of(reference);
  }

  void put(Path file, Object content) {
    id(file).ifPresent(id -> put(id.kind(), Map.of(id.name(), content)));
  }

  private void put(String kind, Map<String, Object> named) {
    byKind.computeIfAbsent(kind, k -> new TreeMap<>()).putAll(named);
  }

  /** Takes in what the root document itself has under {@code components}. */
  void putAll(Map<String, Object> kinds) {
    kinds.forEach((kind, named) -> put(kind, Tree.map(named)));
  }

  private Optional<Id> id(Path file) {
    return idOf(files.inside(file));
  }

  /** From which file below a folder each component is, by its reference in the bundle. */
  static Map<String, Path> filesOf(Path folder) throws IOException {
    Map<String, Path> byReference = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(folder::relativize)
          .forEach(file -> idOf(file).ifPresent(id -> byReference.put(id.reference(), file)));
    }
    return byReference;
  }

  private static Optional<Id> idOf(Path inside) {
    List<String> folders = new ArrayList<>();
    String kind = null;
    for (int i = 0; i < inside.getNameCount() - 1; i++) {
      String folder = inside.getName(i).toString();
      if (KINDS.contains(folder)) {
        kind = folder;
      } else if (i > 0 || !folder.equals(SourceFiles.SHARED)) {
        folders.add(folder);
      }
    }
    if (kind == null) {
      return Optional.empty();
    }
    String name = inside.getFileName().toString().replaceFirst("\\.yaml$", "");
    if (kind.equals("schemas")) {
      return Optional.of(new Id(kind, name));
    }
    folders.add(name);
    return Optional.of(new Id(kind, String.join(".", folders)));
  }

  /** The node itself, or the component that it refers to; empty where that is missing. */
  Map<String, Object> follow(Object node) {
    Map<String, Object> map = Tree.map(node);
    if (map.get("$ref") instanceof String reference && reference.startsWith("#/components/")) {
      String[] keys = reference.split("/");
      return Tree.map(new LinkedHashMap<>(byKind.getOrDefault(keys[2], Map.of())), keys[3]);
    }
    return map;
  }

  /** All of them, by kind in the order of {@link #KINDS}, each kind by name. */
  Map<String, Object> document() {
    Map<String, Object> ordered = new LinkedHashMap<>();
    KINDS.stream().filter(byKind::containsKey).forEach(kind -> ordered.put(kind, byKind.get(kind)));
    return ordered;
  }
}
