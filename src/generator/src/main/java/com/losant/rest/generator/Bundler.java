package com.losant.rest.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns the many files of {@code openapi/} into one document.
 *
 * <p>A path item is put where it is referred to. Every other file becomes a component: its kind is
 * the folder directly under {@code openapi/}, its name the file's name.
 */
final class Bundler {
  private static final List<String> KINDS =
      List.of(
          "schemas",
          "responses",
          "parameters",
          "examples",
          "requestBodies",
          "headers",
          "securitySchemes");

  /**
   * Below these keys the keys are names that the author chose, so that {@code default} there is no
   * keyword.
   */
  private static final Set<String> MAPS_OF_NAMES =
      Set.of("properties", "patternProperties", "responses");

  /** Below these keys stands JSON of the API's users, where {@code $ref} is data. */
  private static final Set<String> DATA = Set.of("default", "enum", "const", "value", "example");

  private final Path folder;
  private final Map<String, Map<String, Object>> components = new TreeMap<>();
  private final Map<String, Path> owners = new TreeMap<>();
  private final Set<Path> read = new TreeSet<>();

  private Bundler(Path folder) {
    this.folder = folder;
  }

  /** Bundles {@code folder/openapi.yaml} with everything that it refers to. */
  static Map<String, Object> bundle(Path folder) {
    Bundler bundler = new Bundler(folder);
    Map<String, Object> document = bundler.document();
    bundler.refuseUnusedFiles();
    return document;
  }

  private Map<String, Object> document() {
    Path root = folder.resolve("openapi.yaml");
    Map<String, Object> document = Tree.map(load(root));
    Map<String, Object> paths = Tree.map(document.get("paths"));
    paths.replaceAll((path, item) -> pathItem(Tree.map(item), root));
    Map<String, Object> walked = Tree.map(walk(document, root));
    Map<String, Object> rootComponents = Tree.map(walked.getOrDefault("components", Map.of()));
    rootComponents.forEach(
        (kind, named) ->
            components.computeIfAbsent(kind, k -> new TreeMap<>()).putAll(Tree.map(named)));
    Map<String, Object> ordered = new LinkedHashMap<>();
    KINDS.stream()
        .filter(components::containsKey)
        .forEach(kind -> ordered.put(kind, components.remove(kind)));
    if (!components.isEmpty()) {
      throw new SpecException(
          folder, "no component kind of OpenAPI: " + components.keySet() + "; use one of " + KINDS);
    }
    walked.put("components", ordered);
    return walked;
  }

  private Object pathItem(Map<String, Object> item, Path root) {
    if (!(item.get("$ref") instanceof String ref)) {
      return item;
    }
    Path file = resolve(root, ref);
    return walk(load(file), file);
  }

  private Object walk(Object node, Path file) {
    if (node instanceof List<?> list) {
      List<Object> walked = new ArrayList<>(list.size());
      list.forEach(item -> walked.add(walk(item, file)));
      return walked;
    }
    if (!(node instanceof Map<?, ?>)) {
      return node;
    }
    Map<String, Object> walked = new LinkedHashMap<>();
    Tree.map(node).forEach((key, value) -> walked.put(key, walkEntry(key, value, file)));
    return walked;
  }

  private Object walkEntry(String key, Object value, Path file) {
    if (key.equals("$ref") && value instanceof String ref) {
      return reference(ref, file);
    }
    if (key.equals("mapping")) {
      Map<String, Object> mapping = new LinkedHashMap<>();
      Tree.map(value).forEach((name, ref) -> mapping.put(name, reference((String) ref, file)));
      return mapping;
    }
    if (MAPS_OF_NAMES.contains(key)) {
      Map<String, Object> named = new LinkedHashMap<>();
      Tree.map(value).forEach((name, schema) -> named.put(name, walk(schema, file)));
      return named;
    }
    return DATA.contains(key) ? value : walk(value, file);
  }

  private String reference(String ref, Path file) {
    if (ref.startsWith("#")) {
      return ref;
    }
    Path target = resolve(file, ref);
    Path inside = folder.relativize(target);
    String kind = inside.getName(0).toString();
    String name = target.getFileName().toString().replaceFirst("\\.yaml$", "");
    Path owner = owners.putIfAbsent(kind + "/" + name, target);
    if (owner == null) {
      Map<String, Object> named = components.computeIfAbsent(kind, k -> new TreeMap<>());
      named.put(name, walk(load(target), target));
    } else if (!owner.equals(target)) {
      throw new SpecException(
          target, "has the same component name as " + owner + "; rename one of them");
    }
    return "#/components/" + kind + "/" + name;
  }

  private Path resolve(Path from, String ref) {
    Path target = from.resolveSibling(ref).normalize();
    if (!ref.endsWith(".yaml") || !target.startsWith(folder) || !Files.isRegularFile(target)) {
      throw new SpecException(
          from, "refers to `" + ref + "`, which is no YAML file below " + folder.getFileName());
    }
    return target;
  }

  private Object load(Path file) {
    read.add(file);
    return loadYaml(file);
  }

  /** Reads one YAML file as maps, lists, strings, numbers, booleans and nulls. */
  static Object loadYaml(Path file) {
    try {
      return new Load(LoadSettings.builder().setLabel(file.toString()).build())
          .loadFromString(Files.readString(file));
    } catch (IOException | YamlEngineException e) {
      throw new SpecException(file, e.getMessage());
    }
  }

  private void refuseUnusedFiles() {
    for (String kind : KINDS) {
      Path kindFolder = folder.resolve(kind);
      if (Files.isDirectory(kindFolder)) {
        refuseUnusedFiles(kindFolder);
      }
    }
    refuseUnusedFiles(folder.resolve("paths"));
  }

  private void refuseUnusedFiles(Path in) {
    try (Stream<Path> files = Files.walk(in)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !read.contains(file))
          .findFirst()
          .ifPresent(
              file -> {
                throw new SpecException(
                    file, "is referred to from nowhere; refer to it or remove it");
              });
    } catch (IOException e) {
      throw new SpecException(in, e.getMessage());
    }
  }
}
