package com.losant.rest.generator.facts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Writes into {@code openapi/AREA} what the facts know of a resource: its path items, with the
 * parameters, responses and schemas that are not there yet. Descriptions and examples are left
 * open, and the lint refuses them until somebody has written them.
 */
public final class Scaffold {
  private static final String OPEN = SchemaScaffold.OPEN;
  private static final String JSON = "application/json";
  private static final String EVENT_STREAM = "text/event-stream";

  /** The parameter that all streams have. */
  private static final String KEEP_ALIVE = "keepAliveInterval";

  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  /** Responses that every action has, and that bundling adds. */
  private static final Set<String> COMMON = Set.of("400", "401", "403", "413", "429", "default");

  private final FactTables documents;
  private final Description description;
  private final Deviations deviations;
  private final ExistingFiles existing;
  private final SchemaScaffold schemas;
  private final SchemaNames names;
  private final String area;
  private final Map<Path, JsonNode> parameters;

  private final Map<Path, Map<String, Object>> files = new TreeMap<>();
  private final Map<String, Path> paths = new TreeMap<>();
  private final Set<String> notes = new TreeSet<>();

  Scaffold(
      FactTables documents,
      Description description,
      Deviations deviations,
      ExistingFiles existing,
      SchemaNames names,
      String area) {
    this.documents = documents;
    this.description = description;
    this.deviations = deviations;
    this.existing = existing;
    this.names = names;
    this.area = area;
    this.schemas = new SchemaScaffold(documents, description, deviations, existing, names, area);
    this.parameters = existing.parameters();
  }

  /** Takes the folder of the project, that of the tables, the area, and resources with commas. */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    Path contract = Path.of(arguments[1]);
    String area = arguments[2];
    Path openapi = project.resolve("openapi");
    Path documents = contract.resolve("documents");
    Scaffold scaffold =
        new Scaffold(
            FactTables.read(documents, contract.resolve("by-hand.txt")),
            new Description(ExistingFiles.yaml(project.resolve("generated/openapi.yaml"))),
            Deviations.parse(Files.readString(contract.resolve("deviations.yaml"))),
            new ExistingFiles(openapi, area),
            new SchemaNames(Files.readString(documents.resolve("titles.txt")), exceptions()),
            area);
    for (String resource : arguments[3].split(",")) {
      scaffold.add(resource.strip());
    }
    scaffold.write(openapi);
    System.out.print(scaffold.report());
  }

  private static String exceptions() throws IOException {
    try (var in = Scaffold.class.getResourceAsStream("/scaffold/names.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Adds the actions of a resource. */
  void add(String resource) {
    List<Row> actions = new ArrayList<>(documents.actions(resource));
    actions.sort(Comparator.comparing(row -> METHODS.indexOf(method(row))));
    if (actions.isEmpty()) {
      throw new IllegalArgumentException(
          "The documents have no resource `" + resource + "`; see the files in documents/actions");
    }
    String root =
        actions.stream().map(row -> row.fact().split(" ")[1]).reduce(Scaffold::common).get();
    for (Row action : actions) {
      if (description.actions().containsKey(action.label())) {
        continue;
      }
      String method = method(action);
      String path = action.fact().split(" ")[1];
      Path file = Path.of(area, "paths", resource, fileName(resource, root, path));
      paths.put(path, file);
      files.computeIfAbsent(file, key -> new LinkedHashMap<>());
      files.get(file).put(method, operation(action, method, path, resource, file));
    }
  }

  private static String method(Row action) {
    return action.fact().split(" ")[0].toLowerCase(Locale.ROOT);
  }

  private static String common(String one, String other) {
    String common = one;
    while (!(other + "/").startsWith(common + "/")) {
      common = common.substring(0, common.lastIndexOf('/'));
    }
    return common;
  }

  private static String fileName(String resource, String root, String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.substring(root.length()).split("/")) {
      if (!part.isEmpty() && !part.startsWith("{")) {
        parts.add(part.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
      }
    }
    return (parts.isEmpty() ? resource : String.join("-", parts)) + ".yaml";
  }

  private Map<String, Object> operation(
      Row action, String method, String path, String resource, Path file) {
    Map<String, Object> operation = new LinkedHashMap<>();
    String id = action.label();
    operation.put("operationId", id);
    scopes(action, method, operation);
    operation.put("summary", OPEN);
    operation.put("description", OPEN);
    List<Object> query = new ArrayList<>();
    Map<String, Object> parts = new LinkedHashMap<>();
    List<String> requiredParts = new ArrayList<>();
    Map<String, Object> responses = new LinkedHashMap<>();
    for (Row row : action.rows()) {
      String name = row.name().substring(row.name().indexOf(' ') + 1);
      if (row.label().startsWith("path ")) {
        pathParameter(row, name, id);
      } else if (row.label().startsWith("query ") && !name.startsWith("_")) {
        query.add(query(row, name, id, resource, file));
      } else if (row.label().startsWith("body ")) {
        operation.put("requestBody", body(row, id, file));
      } else if (row.label().startsWith("part ")) {
        parts.put(name, part(row, id, name, file));
        if (row.isRequired()) {
          requiredParts.add(name);
        }
      } else if (row.label().startsWith("response ") && !row.label().contains(" header ")) {
        response(row, name, id, path, file).ifPresent(response -> responses.put(name, response));
      }
    }
    if (!query.isEmpty()) {
      operation.put("parameters", query);
    }
    if (!parts.isEmpty()) {
      operation.put("requestBody", form(parts, requiredParts, id, file));
    }
    // Where others have them: parameters, body, responses.
    Object body = operation.remove("requestBody");
    if (body != null) {
      operation.put("requestBody", body);
    }
    operation.put("responses", responses);
    events(action, operation);
    return operation;
  }

  /** The family of scopes and what else is not as usual in the area. */
  private void scopes(Row action, String method, Map<String, Object> operation) {
    String fact =
        action.rows().stream()
            .filter(row -> row.label().equals("scopes"))
            .findFirst()
            .orElseThrow()
            .fact();
    if (fact.equals("none")) {
      operation.put("security", List.of());
      return;
    }
    // Among them, in alphabetical order, are that of the resource and then that of the action.
    List<String> narrow = new ArrayList<>(ScopeList.parse(fact));
    Set<String> wide =
        narrow.stream()
            .filter(scope -> scope.startsWith("all.") || scope.startsWith("only."))
            .collect(Collectors.toSet());
    narrow.removeAll(wide);
    String own = narrow.get(narrow.size() - 1);
    JsonNode document = existing.scopes();
    String usual = document.path("areas").path(area).asString("");
    boolean usuallyReads = method.equals("get");
    Map<String, Object> unusual = new LinkedHashMap<>();
    Optional<String> found = Optional.empty();
    for (boolean reads : List.of(usuallyReads, !usuallyReads)) {
      for (var family : document.path("families").properties()) {
        Set<String> all = new TreeSet<>();
        family.getValue().path("all").forEach(scope -> all.add(scope.asString()));
        if (reads) {
          family.getValue().path("read").forEach(scope -> all.add(scope.asString()));
        }
        boolean isBetter = found.isEmpty() || family.getKey().equals(usual) && unusual.isEmpty();
        if (all.equals(wide) && isBetter) {
          found = Optional.of(family.getKey());
          if (reads != usuallyReads) {
            unusual.put("reads", reads);
          }
        }
      }
    }
    if (found.isEmpty()) {
      notes.add("openapi/scopes.yaml has no family for " + action.label() + ": " + fact);
    }
    if (!found.equals(Optional.of(usual))) {
      unusual.put("family", found.orElse(OPEN));
    }
    if (!own.equals(action.label())) {
      unusual.put("own", own);
    }
    if (!unusual.isEmpty()) {
      operation.put("x-scopes", unusual);
    }
  }

  /** What the events of a stream are called, and what keeps it alive. */
  private static void events(Row action, Map<String, Object> operation) {
    Map<String, Object> events = new LinkedHashMap<>();
    for (Row row : action.rows()) {
      if (row.fact().equals("events")) {
        events.put("event", row.rows().get(0).name().replaceFirst("^event ", ""));
      }
    }
    if (events.isEmpty()) {
      return;
    }
    action.rows().stream()
        .map(Row::name)
        .filter(("query " + KEEP_ALIVE)::equals)
        .forEach(name -> events.put("keepAlive", KEEP_ALIVE));
    operation.put("x-event-stream", events);
  }

  private void pathParameter(Row row, String name, String id) {
    Path file = Path.of(area, "parameters", name + ".yaml");
    if (existing.find("parameters", name).isPresent() || files.containsKey(file)) {
      return;
    }
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", "path");
    parameter.put("required", true);
    parameter.put("description", OPEN);
    parameter.put(
        "schema",
        withoutDescription(
            schemas.schema(row, id + "." + row.name(), names.pascal(name), name, file)));
    parameter.put("example", OPEN);
    files.put(file, parameter);
  }

  /** A query parameter: one that is there, or a new one in its place. */
  private Object query(Row row, String name, String id, String resource, Path file) {
    String place = id + "." + row.name();
    String fact = deviations.expected(place, Optional.of(row.fact())).orElse(row.fact());
    for (var known : parameters.entrySet()) {
      Row described = description.parameter(known.getValue());
      Row expected = new Row(described.label(), row.fact(), row.rows());
      boolean isSame =
          described.label().equals(row.label())
              && (described.fact().equals(fact)
                  || Comparison.isSame(documents, place, expected, description, described));
      if (isSame) {
        return SchemaScaffold.reference(known.getKey(), file);
      }
    }
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", "query");
    if (row.isRequired()) {
      parameter.put("required", true);
    }
    parameter.put("description", OPEN);
    String wrapper = fact.replaceFirst("^(JSON of |brackets of )?.*$", "$1");
    Row plain =
        new Row(row.label(), typed(fact.substring(wrapper.length()), place, row), row.rows());
    String hint = names.of(names.pascal(SchemaNames.singular(resource)), name);
    if (wrapper.startsWith("JSON")) {
      parameter.put("content", content(schemas.body(plain, place, hint, file)));
    } else {
      Map<String, Object> schema =
          withoutDescription(schemas.schema(plain, place, hint, name, file));
      if (plain.fact().contains(", or empty")) {
        schema.remove("allowEmptyValue");
        parameter.put("allowEmptyValue", true);
      }
      if (wrapper.startsWith("brackets")) {
        parameter.put("style", "deepObject");
        parameter.put("explode", true);
      }
      parameter.put("schema", schema);
      if (wrapper.startsWith("brackets")) {
        parameter.put("x-query-encoding", "brackets");
      }
      parameter.put("example", OPEN);
    }
    return parameter;
  }

  /** The documents call every query parameter a string. A default tells what some really are. */
  private String typed(String fact, String place, Row row) {
    String typed =
        fact.replaceFirst("^string(, default (?:true|false))$", "boolean$1")
            .replaceFirst("^string(, default -?\\d{1,7})$", "integer$1")
            .replaceFirst("^string(, default -?\\d{8,})$", "integer (int64)$1");
    if (!typed.equals(fact)) {
      notes.add(
          "deviations.yaml has to name `%s`: documents `%s`, here `%s`"
              .formatted(place, row.fact(), typed));
    }
    return typed;
  }

  private static Map<String, Object> withoutDescription(Map<String, Object> schema) {
    schema.remove("description");
    return schema;
  }

  private Map<String, Object> body(Row row, String id, Path file) {
    Map<String, Object> body = new LinkedHashMap<>();
    if (row.isRequired()) {
      body.put("required", true);
    }
    body.put("description", OPEN);
    body.put("content", content(schemas.body(row, id + ".body", names.pascal(id) + "Body", file)));
    return body;
  }

  private Map<String, Object> part(Row row, String id, String name, Path file) {
    if (row.fact().equals("file")) {
      Map<String, Object> upload = new LinkedHashMap<>();
      upload.put("type", "string");
      upload.put("contentMediaType", "application/octet-stream");
      upload.put("description", OPEN);
      return upload;
    }
    Row plain = new Row(row.label(), row.fact().replaceFirst("^JSON of ", ""), row.rows());
    return schemas.schema(
        plain, id + "." + row.name(), names.of(names.pascal(id), name), name, file);
  }

  private Map<String, Object> form(
      Map<String, Object> parts, List<String> required, String id, Path file) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("description", OPEN);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    schema.put("properties", parts);
    Map<String, Object> body = new LinkedHashMap<>();
    if (!required.isEmpty()) {
      body.put("required", true);
    }
    body.put("description", OPEN);
    body.put("content", Map.of("multipart/form-data", Map.of("schema", schema)));
    return body;
  }

  private static Map<String, Object> content(Map<String, Object> schema) {
    return content(JSON, schema);
  }

  private static Map<String, Object> content(String type, Map<String, Object> schema) {
    Map<String, Object> media = new LinkedHashMap<>();
    media.put("schema", schema);
    media.put("examples", Map.of());
    Map<String, Object> content = new LinkedHashMap<>();
    content.put(type, media);
    return content;
  }

  private Optional<Object> response(Row row, String status, String id, String path, Path file) {
    if (COMMON.contains(status)) {
      return Optional.empty();
    }
    if (status.equals("404")) {
      return notFound(path, file);
    }
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("description", OPEN);
    if (row.fact().equals("events")) {
      Row event = row.rows().get(0);
      Map<String, Object> schema =
          schemas.body(
              event, id + "." + row.name() + "." + event.name(), names.pascal(id) + "Event", file);
      response.put("content", content(EVENT_STREAM, schema));
    } else if (!row.fact().equals("nothing")) {
      String hint = names.pascal(id) + "Response";
      response.put("content", content(schemas.body(row, id + "." + row.name(), hint, file)));
    }
    return Optional.of(response);
  }

  /**
   * The response for what the last part of the path does not lead to. Bundling finds it by the name
   * of an identifier; what is not only an identifier has to refer to it.
   */
  private Optional<Object> notFound(String path, Path from) {
    int open = path.lastIndexOf('{');
    if (open < 0) {
      return Optional.empty();
    }
    String variable = path.substring(open + 1, path.indexOf('}', open));
    String thing = variable.replaceFirst("Id(OrName)?$", "");
    String name = thing.substring(0, 1).toUpperCase(Locale.ROOT) + thing.substring(1) + "NotFound";
    Path file = existing.find("responses", name).orElse(Path.of(area, "responses", name + ".yaml"));
    if (!existing.has(file)) {
      Map<String, Object> response = new LinkedHashMap<>();
      response.put("description", OPEN);
      Path error =
          existing.schema("ApiError").orElse(Path.of("shared", "schemas", "ApiError.yaml"));
      response.put("content", content(SchemaScaffold.reference(error, file)));
      files.putIfAbsent(file, response);
    }
    return variable.endsWith("Id")
        ? Optional.empty()
        : Optional.of(SchemaScaffold.reference(file, from));
  }

  /** All files that are new, as text. */
  Map<Path, String> texts() {
    Map<Path, String> texts = new TreeMap<>();
    files.forEach((path, content) -> texts.put(path, YamlText.of(content)));
    schemas.files().forEach((path, content) -> texts.put(path, YamlText.of(content)));
    return texts;
  }

  void write(Path openapi) throws IOException {
    Map<Path, String> texts = texts();
    List<Path> there = texts.keySet().stream().filter(existing::has).toList();
    if (!there.isEmpty()) {
      throw new IllegalStateException(
          "Nothing is written, for these files are there already; remove or rename them: " + there);
    }
    for (var text : texts.entrySet()) {
      Path file = openapi.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
  }

  /** What was written and what is left to do. */
  String report() {
    StringBuilder report = new StringBuilder();
    int descriptions = 0;
    int examples = 0;
    int lines = 0;
    for (var text : texts().entrySet()) {
      int open = count(text.getValue(), "(description|summary): ''");
      int missing =
          count(text.getValue(), "examples: \\{\\}") + count(text.getValue(), "example: ''");
      report.append(
          "%s: %d texts and %d examples to write%n".formatted(text.getKey(), open, missing));
      descriptions += open;
      examples += missing;
      lines += text.getValue().split("\n").length;
    }
    report.append(
        "%d files with %d lines; %d texts and %d examples are left to write.%n"
            .formatted(texts().size(), lines, descriptions, examples));
    report.append("openapi/openapi.yaml needs a tag for each resource, and:\n");
    paths.forEach(
        (path, file) ->
            report.append(
                "  %s:%n    $ref: ./%s%n".formatted(path, file.toString().replace('\\', '/'))));
    notes.addAll(schemas.notes());
    notes.forEach(note -> report.append(note).append('\n'));
    return report.toString();
  }

  private static int count(String text, String pattern) {
    return (int) Pattern.compile(pattern).matcher(text).results().count();
  }
}
