package com.losant.rest.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The YAML files of {@code openapi/}, and which of them were read. Each area of the API is a folder
 * of its own; {@code shared} holds what several areas need.
 */
final class SourceFiles {
  static final String SHARED = "shared";
  private static final String PATHS = "paths";

  private final Path folder;
  private final Faults faults;
  private final Set<Path> read = new TreeSet<>();

  SourceFiles(Path folder, Faults faults) {
    this.folder = folder;
    this.faults = faults;
  }

  /** The path of a file from the folder of the description on. */
  Path inside(Path file) {
    return folder.relativize(file);
  }

  /** The first folder on the way to a file; for a file that is in no folder, {@code shared}. */
  String area(Path file) {
    Path inside = inside(file);
    return inside.getNameCount() == 1 ? SHARED : inside.getName(0).toString();
  }

  /** The mapping in a file; an empty one where it cannot be read. */
  Map<String, Object> load(Path file) {
    read.add(file);
    try {
      return Tree.map(parse(file));
    } catch (IOException | YamlEngineException | SpecException e) {
      faults.add(file, String.valueOf(e.getMessage()));
      return new LinkedHashMap<>();
    }
  }

  /** Reads one YAML file as maps, lists, strings, numbers, booleans and nulls. */
  static Object parse(Path file) throws IOException {
    LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
    return new Load(settings).loadFromString(Files.readString(file));
  }

  /** The file that a reference in another file leads to, or nothing and a fault. */
  Optional<Path> resolve(Path from, String ref) {
    Path target = from.resolveSibling(ref).normalize();
    if (ref.endsWith(".yaml") && target.startsWith(folder) && Files.isRegularFile(target)) {
      return Optional.of(target);
    }
    faults.add(
        from,
        lineOf(ref, from),
        "refers to `" + ref + "`, which is no YAML file below " + folder.getFileName());
    return Optional.empty();
  }

  /** The number of the first line that has a text. */
  private static int lineOf(String text, Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return 1 + (int) lines.takeWhile(line -> !line.contains(text)).count();
    } catch (IOException e) {
      throw new SpecException(file, String.valueOf(e.getMessage()));
    }
  }

  /** The component of that kind and file name, of the area itself or of all areas. */
  Optional<Path> find(String area, String kind, String name) {
    return Stream.of(area, SHARED)
        .map(owner -> folder.resolve(owner).resolve(kind).resolve(name + ".yaml"))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** Complains of each file of an area that nothing has read, but for one area. */
  void refuseUnused(String borrowed) {
    String why =
        faults.isEmpty()
            ? "is referred to from nowhere; refer to it or remove it"
            : "is referred to from nowhere, perhaps because of what is wrong above";
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path area : folders.filter(SourceFiles::isArea).sorted().toList()) {
        if (area.getFileName().toString().equals(borrowed)) {
          continue;
        }
        try (Stream<Path> files = Files.walk(area)) {
          files
              .filter(Files::isRegularFile)
              .filter(file -> !read.contains(file))
              .sorted()
              .forEach(file -> faults.add(file, why));
        }
      }
    } catch (IOException e) {
      faults.add(folder, String.valueOf(e.getMessage()));
    }
  }

  private static boolean isArea(Path folder) {
    return Stream.concat(Stream.of(PATHS), Components.KINDS.stream())
        .anyMatch(kind -> Files.isDirectory(folder.resolve(kind)));
  }
}
