package com.losant.rest.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The bundled OpenAPI document: which operations there are, and what they take and answer. */
final class Spec {
  private static final String RESOURCE = "/com/losant/rest/openapi/openapi.json";
  private static final String ERROR = "/components/schemas/ApiError";
  private static final Set<String> METHODS = Set.of("get", "post", "patch", "put", "delete");

  private final JsonNode document;
  private final Schemas schemas;
  private final List<Operation> operations = new ArrayList<>();

  private Spec(JsonNode document) {
    this.document = document;
    this.schemas = new Schemas(document);
    document.path("paths").properties().forEach(path -> read(path.getKey(), path.getValue()));
    operations.sort(Comparator.comparingLong(Operation::variables));
  }

  /** The document that stands on the class path, read once for all sandboxes. */
  static Spec shared() {
    return Shared.SPEC;
  }

  private static final class Shared {
    private static final Spec SPEC = load();
  }

  static Spec of(JsonNode document) {
    return new Spec(document);
  }

  /** Reads the document that stands on the class path. */
  static Spec load() {
    try (InputStream in = Spec.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The spec is not on the class path as " + RESOURCE);
      }
      return new Spec(Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Schemas schemas() {
    return schemas;
  }

  List<Operation> operations() {
    return List.copyOf(operations);
  }

  /** The operation for a method and a path cut at its slashes. */
  Optional<Operation> find(String method, List<String> path) {
    return operations.stream()
        .filter(operation -> operation.method().equals(method))
        .filter(operation -> operation.match(path).isPresent())
        .findFirst();
  }

  /** The methods that a path takes, none where no operation has such a path. */
  Set<String> methods(List<String> path) {
    Set<String> methods = new TreeSet<>();
    operations.stream()
        .filter(operation -> operation.match(path).isPresent())
        .forEach(operation -> methods.add(operation.method()));
    return methods;
  }

  /** The names of the properties that a component schema lists. */
  Set<String> properties(String schema) {
    JsonNode properties = document.at("/components/schemas/" + schema + "/properties");
    return Set.copyOf(properties.propertyNames());
  }

  /** Says where an answer breaks the spec; an answer outside of any operation is an error. */
  List<String> checkAnswer(Optional<Operation> operation, Answer answer) {
    Map<String, String> answers =
        operation.map(Operation::answers).orElse(Map.of("default", ERROR));
    String pointer = answers.get(Integer.toString(answer.status()));
    if (pointer == null && answer.status() < 400) {
      return List.of("status " + answer.status() + " is not documented");
    }
    return schemas.check(
        pointer == null ? answers.getOrDefault("default", ERROR) : pointer,
        "answer",
        answer.body());
  }

  private void read(String path, JsonNode item) {
    String at = "/paths/" + escape(path);
    item.properties().stream()
        .filter(entry -> METHODS.contains(entry.getKey()))
        .forEach(entry -> read(path, at, entry.getKey(), item, entry.getValue()));
  }

  private void read(String path, String at, String method, JsonNode item, JsonNode operation) {
    List<Parameter> parameters = new ArrayList<>();
    addParameters(parameters, item.path("parameters"), at + "/parameters");
    String here = at + "/" + method;
    addParameters(parameters, operation.path("parameters"), here + "/parameters");
    Place body = follow(operation.path("requestBody"), here + "/requestBody");
    Map<String, String> answers = new HashMap<>();
    operation
        .path("responses")
        .properties()
        .forEach(
            response -> {
              String status = response.getKey();
              Place place = follow(response.getValue(), here + "/responses/" + status);
              answers.put(status, place.pointer() + "/content/application~1json/schema");
            });
    List<String> scopes = new ArrayList<>();
    operation
        .path("security")
        .forEach(any -> any.forEach(all -> all.forEach(scope -> scopes.add(scope.asString()))));
    operations.add(
        new Operation(
            Json.text(operation, "operationId"),
            method.toUpperCase(Locale.ROOT),
            segments(path),
            List.copyOf(parameters),
            body.node().isMissingNode() ? "" : body.pointer() + "/content/application~1json/schema",
            Map.copyOf(answers),
            List.copyOf(scopes),
            limit(operation.path("x-throttle")),
            example(operation.path("responses"))));
  }

  /** The first example of success. */
  private Answer example(JsonNode responses) {
    return responses.properties().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .map(
            response -> {
              JsonNode content = follow(response.getValue()).at("/content/application~1json");
              JsonNode example = follow(content.path("examples").values().iterator().next());
              return new Answer(Integer.parseInt(response.getKey()), example.path("value"));
            })
        .findFirst()
        .orElseThrow();
  }

  private JsonNode follow(JsonNode node) {
    return follow(node, "").node();
  }

  private static Optional<Limit> limit(JsonNode throttle) {
    return throttle.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new Limit(
                throttle.path("requests").asInt(),
                Duration.parse(Json.text(throttle, "per")),
                Json.text(throttle, "key")));
  }

  private void addParameters(List<Parameter> parameters, JsonNode nodes, String at) {
    for (int i = 0; i < nodes.size(); i++) {
      Place place = follow(nodes.get(i), at + "/" + i);
      JsonNode node = place.node();
      boolean json = node.path("content").has("application/json");
      boolean indexed = "indexed".equals(Json.text(node, "x-query-encoding"));
      String pointer = place.pointer() + (json ? "/content/application~1json" : "") + "/schema";
      JsonNode schema = document.at(pointer);
      parameters.add(
          new Parameter(
              Json.text(node, "name"),
              Json.text(node, "in"),
              node.path("required").asBoolean(false),
              node.path("allowEmptyValue").asBoolean(false),
              json
                  ? Parameter.Encoding.JSON
                  : indexed ? Parameter.Encoding.INDEXED : Parameter.Encoding.PLAIN,
              pointer,
              Json.text(follow(schema, pointer).node(), "type"),
              schema.path("default")));
    }
  }

  /** A node with its pointer, after following references. */
  private record Place(JsonNode node, String pointer) {}

  private Place follow(JsonNode node, String pointer) {
    JsonNode ref = node.path("$ref");
    if (!ref.isString()) {
      return new Place(node, pointer);
    }
    String target = ref.asString().substring(1);
    return follow(document.at(target), target);
  }

  /** Cuts a path at its slashes. */
  static List<String> segments(String path) {
    return path.startsWith("/") ? List.of(path.substring(1).split("/", -1)) : List.of();
  }

  private static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
