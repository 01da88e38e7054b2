package com.losant.rest.generator.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code openapi/} has already, and thus need not be written again. */
final class ExistingFiles {
  static final String SHARED = "shared";

  private final Path openapi;
  private final String area;
  private final Map<String, Path> schemas = new LinkedHashMap<>();

  ExistingFiles(Path openapi, String area) {
    this.openapi = openapi;
    this.area = area;
    for (Path file : yamlBelow(openapi)) {
      if (openapi.relativize(file).toString().replace('\\', '/').contains("/schemas/")) {
        schemas.put(nameOf(file), openapi.relativize(file));
      }
    }
  }

  static JsonNode yaml(Path file) {
    try {
      Object tree = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      JsonMapper mapper = JsonMapper.shared();
      return mapper.readTree(mapper.writeValueAsString(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replaceFirst("\\.yaml$", "");
  }

  private static List<Path> yamlBelow(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(Path file) {
    return Files.exists(openapi.resolve(file));
  }

  /** The file of a component schema. */
  Optional<Path> schema(String name) {
    return Optional.ofNullable(schemas.get(name));
  }

  boolean isIn(String folder, String schema) {
    return schemas.containsKey(schema) && schemas.get(schema).startsWith(folder);
  }

  /** A component of the area or of all areas by its file name. */
  Optional<Path> find(String kind, String name) {
    return Stream.of(area, SHARED)
        .map(owner -> Path.of(owner, kind, name + ".yaml"))
        .filter(this::has)
        .findFirst();
  }

  /** The parameter files of the area and of all areas, as references to schemas by name. */
  Map<Path, JsonNode> parameters() {
    Map<Path, JsonNode> parameters = new LinkedHashMap<>();
    List<Path> files = new ArrayList<>(yamlBelow(openapi.resolve(area).resolve("parameters")));
    files.addAll(yamlBelow(openapi.resolve(SHARED).resolve("parameters")));
    files.forEach(file -> parameters.put(openapi.relativize(file), byName(yaml(file))));
    return parameters;
  }

  /** Turns references to files into those of the bundle. */
  private static JsonNode byName(JsonNode node) {
    if (node.isObject()) {
      ObjectNode object = (ObjectNode) node;
      for (String key : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(key);
        if (key.equals("$ref") && value.asString().contains("/schemas/")) {
          object.put(key, "#/components/schemas/" + nameOf(Path.of(value.asString())));
        } else {
          byName(value);
        }
      }
    } else {
      node.forEach(ExistingFiles::byName);
    }
    return node;
  }

  /** The families of scopes and which area has which. */
  JsonNode scopes() {
    Path file = openapi.resolve("scopes.yaml");
    return Files.exists(file) ? yaml(file) : JsonMapper.shared().createObjectNode();
  }
}
