package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.DescribedExamples;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
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
import tools.jackson.databind.node.MissingNode;

/** The bundled OpenAPI document: which operations there are, what they take and return. */
final class ApiDescription implements DescribedExamples {
  private static final String RESOURCE = "/com/losant/rest/openapi/openapi.json";
  private static final String ERROR = "/components/schemas/ApiError";
  private static final String JSON = "/content/application~1json";
  private static final String EVENTS = "/content/text~1event-stream";
  private static final String FORM = "multipart/form-data";
  private static final Set<String> METHODS = Set.of("get", "post", "patch", "put", "delete");

  private final JsonNode document;
  private final SchemaValidator schemas;
  private final SecretProperties secrets;
  private final List<Operation> operations = new ArrayList<>();

  private ApiDescription(JsonNode document) {
    this.document = document;
    this.schemas = new SchemaValidator(document);
    this.secrets = new SecretProperties(document.path("components").path("schemas"));
    document.path("paths").properties().forEach(path -> read(path.getKey(), path.getValue()));
    operations.sort(Comparator.comparingLong(Operation::variables));
  }

  /** The document that stands on the class path, read once for all sandboxes. */
  static ApiDescription shared() {
    return Shared.DESCRIPTION;
  }

  private static final class Shared {
    private static final ApiDescription DESCRIPTION = load();
  }

  /** The properties whose values nobody gets to see. */
  SecretProperties secrets() {
    return secrets;
  }

  static ApiDescription of(JsonNode document) {
    return new ApiDescription(document);
  }

  /** Reads the document that stands on the class path. */
  static ApiDescription load() {
    try (InputStream in = ApiDescription.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The description is not on the class path as " + RESOURCE);
      }
      return new ApiDescription(
          JsonTrees.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SchemaValidator schemas() {
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

  /** The schema that stands at a pointer, after following references; missing if there is none. */
  JsonNode at(String pointer) {
    return pointer.isEmpty() ? MissingNode.getInstance() : follow(document.at(pointer));
  }

  /** Where the schema stands that a pointer leads to. */
  String target(String pointer) {
    return pointer.isEmpty() ? "" : follow(document.at(pointer), pointer).pointer();
  }

  /** The names of the properties that a component schema lists. */
  Set<String> properties(String schema) {
    JsonNode properties = document.at("/components/schemas/" + schema + "/properties");
    return Set.copyOf(properties.propertyNames());
  }

  @Override
  public JsonNode response(String action) {
    return operation(action).example().body();
  }

  @Override
  public String pathParameter(String action, String name) {
    return operation(action).parameters().stream()
        .filter(parameter -> parameter.in().equals("path") && parameter.name().equals(name))
        .map(parameter -> parameter.examples().get(0).asString())
        .findFirst()
        .orElseThrow();
  }

  private Operation operation(String id) {
    return operations.stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The application in the examples of the paths. */
  String exampleApplicationId() {
    return operations.stream()
        .filter(operation -> operation.segments().contains("{applicationId}"))
        .map(operation -> pathParameter(operation.id(), "applicationId"))
        .findFirst()
        .orElse("");
  }

  /** Says where a response breaks the description; one outside of any operation is an error. */
  List<String> checkResponse(Optional<Operation> operation, ActionResponse response) {
    Map<String, String> responses =
        operation.map(Operation::responses).orElse(Map.of("default", ERROR));
    String pointer = responses.get(Integer.toString(response.status()));
    if (pointer == null && response.status() < 400) {
      return List.of("status " + response.status() + " is not documented");
    }
    if (response.status() == ActionResponse.NO_CONTENT) {
      return List.of();
    }
    Optional<OperationEvents> events = operation.flatMap(Operation::events);
    if (events.isPresent() && response.status() < 400) {
      return response
          .body()
          .valueStream()
          .flatMap(data -> checkEvent(events.get(), data).stream())
          .toList();
    }
    return schemas.check(
        pointer == null ? responses.getOrDefault("default", ERROR) : pointer,
        "response",
        response.body());
  }

  /** Says where the data of an event breaks the description. */
  List<String> checkEvent(OperationEvents events, JsonNode data) {
    return schemas.check(events.schema(), "event", data);
  }

  private void read(String path, JsonNode item) {
    String at = "/paths/" + escape(path);
    item.properties().stream()
        .filter(entry -> METHODS.contains(entry.getKey()))
        .forEach(entry -> read(path, at, entry.getKey(), item, entry.getValue()));
  }

  private void read(String path, String at, String method, JsonNode item, JsonNode operation) {
    List<OperationParameter> parameters = new ArrayList<>();
    addParameters(parameters, item.path("parameters"), at + "/parameters");
    String here = at + "/" + method;
    addParameters(parameters, operation.path("parameters"), here + "/parameters");
    Place body = follow(operation.path("requestBody"), here + "/requestBody");
    Map<String, String> responses = new HashMap<>();
    operation
        .path("responses")
        .properties()
        .forEach(
            response -> {
              String status = response.getKey();
              Place place = follow(response.getValue(), here + "/responses/" + status);
              responses.put(status, place.pointer() + JSON + "/schema");
            });
    List<String> scopes = new ArrayList<>();
    operation.path("x-scopes").forEach(scope -> scopes.add(scope.asString()));
    operations.add(
        new Operation(
            JsonTrees.text(operation, "operationId"),
            method.toUpperCase(Locale.ROOT),
            segments(path),
            List.copyOf(parameters),
            body.node().isMissingNode() ? "" : body.pointer() + schemaOf(body.node()),
            form(body),
            body.node().path("required").asBoolean(false),
            Map.copyOf(responses),
            TokenUse.of(operation.path("security")),
            List.copyOf(scopes),
            limit(operation.path("x-rate-limit")),
            events(operation, here),
            example(operation.path("responses"))));
  }

  private Optional<OperationEvents> events(JsonNode operation, String here) {
    JsonNode extension = operation.path("x-event-stream");
    if (extension.isMissingNode()) {
      return Optional.empty();
    }
    Place success = follow(operation.path("responses").path("200"), here + "/responses/200");
    return Optional.of(
        new OperationEvents(
            JsonTrees.text(extension, "event"),
            JsonTrees.text(extension, "keepAlive"),
            success.pointer() + EVENTS + "/schema"));
  }

  private static String schemaOf(JsonNode body) {
    return (body.path("content").has(FORM) ? "/content/multipart~1form-data" : JSON) + "/schema";
  }

  private List<FormPart> form(Place body) {
    JsonNode schema = body.node().path("content").path(FORM).path("schema");
    Set<String> required = new TreeSet<>();
    schema.path("required").forEach(name -> required.add(name.asString()));
    List<FormPart> parts = new ArrayList<>();
    for (String name : schema.path("properties").propertyNames()) {
      String pointer = body.pointer() + schemaOf(body.node()) + "/properties/" + escape(name);
      JsonNode part = follow(document.at(pointer), pointer).node();
      boolean file = part.has("contentMediaType");
      parts.add(
          new FormPart(
              name, required.contains(name), file, pointer, new QueryShape(document, part)));
    }
    return List.copyOf(parts);
  }

  /** The first example of success. */
  private ActionResponse example(JsonNode responses) {
    return responses.properties().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .map(
            response -> {
              int status = Integer.parseInt(response.getKey());
              if (status == ActionResponse.NO_CONTENT) {
                return ActionResponse.noContent();
              }
              JsonNode success = follow(response.getValue());
              JsonNode events = success.at(EVENTS);
              JsonNode value = exampleValue(events.isMissingNode() ? success.at(JSON) : events);
              return new ActionResponse(
                  status, events.isMissingNode() ? value : JsonTrees.array().add(value));
            })
        .findFirst()
        .orElseThrow();
  }

  private JsonNode exampleValue(JsonNode content) {
    return follow(content.path("examples").values().iterator().next()).path("value");
  }

  /** The node itself, or what it refers to. */
  JsonNode follow(JsonNode node) {
    return follow(node, "").node();
  }

  private static Optional<OperationLimit> limit(JsonNode limit) {
    return limit.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new OperationLimit(
                limit.path("requests").asInt(),
                Duration.parse(JsonTrees.text(limit, "per")),
                JsonTrees.text(limit, "scope"),
                JsonTrees.text(limit, "key")));
  }

  private void addParameters(List<OperationParameter> parameters, JsonNode nodes, String at) {
    for (int i = 0; i < nodes.size(); i++) {
      Place place = follow(nodes.get(i), at + "/" + i);
      JsonNode node = place.node();
      boolean json = node.path("content").has("application/json");
      String pointer = place.pointer() + (json ? JSON : "") + "/schema";
      JsonNode schema = document.at(pointer);
      parameters.add(
          new OperationParameter(
              JsonTrees.text(node, "name"),
              JsonTrees.text(node, "in"),
              node.path("required").asBoolean(false),
              node.path("allowEmptyValue").asBoolean(false),
              encoding(node),
              pointer,
              new QueryShape(document, schema),
              schema.path("default"),
              examples(json ? node.at("/content/application~1json") : node)));
    }
  }

  private static OperationParameter.Encoding encoding(JsonNode parameter) {
    if (parameter.path("content").has("application/json")) {
      return OperationParameter.Encoding.JSON;
    }
    if (parameter.has("x-query-encoding")) {
      return OperationParameter.Encoding.BRACKETS;
    }
    return parameter.path("explode").asBoolean(true)
        ? OperationParameter.Encoding.PLAIN
        : OperationParameter.Encoding.COMMAS;
  }

  private List<JsonNode> examples(JsonNode parameter) {
    if (parameter.has("example")) {
      return List.of(parameter.path("example"));
    }
    return parameter.path("examples").values().stream()
        .map(example -> follow(example).path("value"))
        .toList();
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
