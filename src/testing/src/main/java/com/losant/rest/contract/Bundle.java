package com.losant.rest.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundled description as a tree, with the ways into it that tests need. */
public final class Bundle {
  static final Path YAML = Path.of("generated", "openapi.yaml");
  private static final Path SITE = Path.of("src", "description", "target", "site-api");
  static final Path JSON = SITE.resolve("openapi.json");
  static final Path YAML_30 = SITE.resolve("openapi-3.0.yaml");

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final JsonNode document;

  private Bundle(JsonNode document) {
    this.document = document;
  }

  /** Reads the bundle from the folder of the project, in which Maven runs the tests. */
  public static Bundle read() {
    return new Bundle(new JsonMapper().readTree(JSON));
  }

  /** The edition of the bundle for tools that cannot read OpenAPI 3.1. */
  static Bundle edition30() {
    return new Bundle(yaml(YAML_30));
  }

  /** Reads YAML by way of JSON, because equal numbers have to be of the same type to be equal. */
  public static JsonNode yaml(Path file) {
    try {
      Object tree = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      JsonMapper mapper = new JsonMapper();
      return mapper.readTree(mapper.writeValueAsString(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode document() {
    return document;
  }

  /** A component, such as {@code component("schemas", "Workflow")}. */
  JsonNode component(String kind, String name) {
    return document.path("components").path(kind).required(name);
  }

  JsonNode components(String kind) {
    return document.path("components").path(kind);
  }

  /** The node itself, or what it refers to. */
  public JsonNode follow(JsonNode node) {
    return node.has("$ref")
        ? follow(document.requiredAt(node.get("$ref").asString().substring(1)))
        : node;
  }

  /** The name of the component that a node refers to. */
  static String referenced(JsonNode node) {
    String reference = node.required("$ref").asString();
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  public List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (var path : document.path("paths").properties()) {
      for (var entry : path.getValue().properties()) {
        if (METHODS.contains(entry.getKey())) {
          operations.add(operation(path.getKey(), path.getValue(), entry.getKey()));
        }
      }
    }
    return operations;
  }

  private Operation operation(String path, JsonNode item, String method) {
    JsonNode node = item.get(method);
    List<JsonNode> parameters = new ArrayList<>();
    item.path("parameters").forEach(parameter -> parameters.add(follow(parameter)));
    node.path("parameters").forEach(parameter -> parameters.add(follow(parameter)));
    return new Operation(
        node.path("operationId").asString(),
        method.toUpperCase(Locale.ROOT),
        path,
        node,
        List.copyOf(parameters));
  }

  /** One action with its own parameters and those of its path, references followed. */
  public record Operation(
      String id, String method, String path, JsonNode node, List<JsonNode> parameters) {
    @Override
    public String toString() {
      return id;
    }
  }
}
