package com.losant.rest.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns the many files of {@code openapi/} into one document. A path item is put where it is
 * referred to, and gets what every action has; every other file becomes a component.
 */
public final class Bundler {
  /**
   * Below these keys the keys are names that the author chose, so that {@code default} there is no
   * keyword.
   */
  private static final Set<String> MAPS_OF_NAMES =
      Set.of("properties", "patternProperties", "responses");

  /** Below these keys stands JSON of the API's users, where {@code $ref} is data. */
  private static final Set<String> DATA = Set.of("default", "enum", "const", "value", "example");

  private final Path folder;
  private final Faults faults;
  private final SourceFiles files;
  private final Components components;

  private Bundler(Path folder) {
    this.folder = folder;
    this.faults = new Faults(folder);
    this.files = new SourceFiles(folder, faults);
    this.components = new Components(files, faults);
  }

  /** Bundles {@code folder/openapi.yaml} with everything that it refers to. */
  static Map<String, Object> bundle(Path folder) {
    return bundle(folder, "");
  }

  /** The same, with an area of which not everything needs to be used. */
  static Map<String, Object> bundle(Path folder, String borrowed) {
    Bundler bundler = new Bundler(folder);
    Map<String, Object> document = bundler.document();
    bundler.files.refuseUnused(borrowed);
    bundler.faults.refuse();
    return document;
  }

  private Map<String, Object> document() {
    Path root = folder.resolve("openapi.yaml");
    Map<String, Object> document = files.load(root);
    EveryAction everyAction = everyAction();
    Map<String, Object> paths = new LinkedHashMap<>();
    Tree.map(document, "paths")
        .forEach(
            (path, node) -> {
              Path file = file(Tree.map(node), root);
              Object item = file.equals(root) ? node : files.load(file);
              paths.put(path, everyAction.in(path, Tree.map(walk(item, file)), file));
            });
    document.put("paths", Map.of()); // walked already, each from its own file
    Map<String, Object> walked = Tree.map(walk(document, root));
    walked.put("paths", paths);
    components.putAll(Tree.map(walked, "components"));
    walked.put("components", components.document());
    return Tree.map(Tree.copy(walked)); // what is shared would become anchors and aliases in YAML
  }

  private EveryAction everyAction() {
    Path file = folder.resolve("every-action.yaml");
    Map<String, Object> common = Tree.map(walk(files.load(file), file));
    Path scopesFile = folder.resolve("scopes.yaml");
    Scopes scopes = new Scopes(files.load(scopesFile), scopesFile, faults);
    return new EveryAction(common, scopes, this::component, files, components, faults);
  }

  /** Where a path item stands: in the root document, or in the file that it names. */
  private Path file(Map<String, Object> item, Path root) {
    return item.get("$ref") instanceof String ref ? files.resolve(root, ref).orElse(root) : root;
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
    return ref.startsWith("#")
        ? ref
        : files.resolve(file, ref).map(this::component).orElse("#/missing/" + ref);
  }

  /** The reference to the component that a file is; it is read when it is first referred to. */
  private String component(Path file) {
    boolean isNew = components.isNew(file);
    String reference = components.claim(file).orElse("#/missing/" + file.getFileName());
    if (isNew) {
      components.put(file, walk(files.load(file), file));
    }
    return reference;
  }

  /** Reads one YAML file as maps, lists, strings, numbers, booleans and nulls. */
  public static Object loadYaml(Path file) {
    try {
      return SourceFiles.parse(file);
    } catch (IOException | YamlEngineException e) {
      throw new SpecException(file, e.getMessage());
    }
  }
}
