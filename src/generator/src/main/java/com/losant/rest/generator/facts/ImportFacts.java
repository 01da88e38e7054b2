package com.losant.rest.generator.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the tables of facts from a checkout of Losant's client: {@code api.txt}, {@code
 * titles.txt} with the names that the documentation has for schemas, {@code actions/RESOURCE.txt}
 * and {@code schemas/SCHEMA.txt}. What git says of them afterwards is what Losant changed.
 */
public final class ImportFacts {
  private ImportFacts() {}

  /** Takes the folder of the checkout and that of the tables. */
  public static void main(String[] arguments) throws IOException {
    LosantClient client = new LosantClient(Path.of(arguments[0]));
    Map<String, String> files = files(client);
    Path folder = Path.of(arguments[1]);
    removeOthers(folder, files);
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    System.out.printf(
        "%d files of facts are from losant-rest-js %s; see `git diff --stat %s`%n",
        files.size(), client.version(), arguments[1]);
  }

  /** The tables by their path. */
  static Map<String, String> files(LosantClient client) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("api.txt", header(client) + Row.text(api(client)));
    List<Row> titles = new ArrayList<>();
    client.titles().forEach((schema, title) -> titles.add(Row.of(schema, title)));
    files.put("titles.txt", Row.text(titles));
    actions(client)
        .forEach((resource, rows) -> files.put("actions/" + resource + ".txt", Row.text(rows)));
    Map<String, Row> schemas = schemas(client);
    SharedShapes shapes = new SharedShapes(schemas.values());
    schemas.forEach(
        (name, row) -> files.put("schemas/" + name + ".txt", Row.text(List.of(shapes.share(row)))));
    return files;
  }

  /** The only line that every version changes; in each file it would hide what has changed. */
  private static String header(LosantClient client) {
    return "# Facts from Losant/losant-rest-js %s, commit %s, written by `import-facts`.%n"
        .formatted(client.version(), client.commit());
  }

  private static List<Row> api(LosantClient client) {
    List<Row> common = new ArrayList<>();
    ActionRows actions = new ActionRows();
    Map<String, String> defaults = client.commonDefaults();
    client
        .commonParameters()
        .forEach(
            parameter -> {
              Row row = actions.parameter(parameter);
              String standard = defaults.get(parameter.path("name").asString());
              String fact = row.fact() + (standard == null ? "" : ", default " + standard);
              common.add(Row.of(row.label(), fact));
            });
    common.add(Row.of("header Accept-Version", "string, default " + client.acceptVersion()));
    return List.of(
        new Row(
            "api",
            "version " + client.apiVersion(),
            List.of(Row.of("server", client.server()), Row.of("authentication", "http bearer"))),
        new Row("every action", "", common));
  }

  static Map<String, List<Row>> actions(LosantClient client) {
    Map<String, List<Row>> resources = new TreeMap<>();
    Map<String, List<String>> scopes = client.scopes();
    ActionRows rows = new ActionRows();
    TreeSet<String> withoutComment = new TreeSet<>();
    for (var resource : client.resources().properties()) {
      List<Row> actions = new ArrayList<>();
      for (var action : resource.getValue().path("actions").properties()) {
        String id = resource.getKey() + "." + action.getKey();
        List<String> accepted = scopes.remove(id);
        if (accepted == null) {
          withoutComment.add(id);
        } else {
          actions.add(rows.row(id, resource.getValue(), action.getValue(), accepted));
        }
      }
      resources.put(resource.getKey(), actions);
    }
    if (!withoutComment.isEmpty() || !scopes.isEmpty()) {
      throw new IllegalArgumentException(
          "lib/schemas/apiInfo.json and the comments in lib/api do not have the same actions: "
              + withoutComment
              + " and "
              + scopes.keySet());
    }
    return resources;
  }

  static Map<String, Row> schemas(LosantClient client) {
    SchemaRows rows = SchemaRows.ofDocuments();
    Map<String, Row> schemas = new TreeMap<>();
    client
        .schemas()
        .forEach((name, schema) -> schemas.put(name, rows.row(name, (ObjectNode) schema)));
    return schemas;
  }

  /** A resource or schema that is gone takes its table along. */
  private static void removeOthers(Path folder, Map<String, String> files) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (Files.isRegularFile(path) && !files.containsKey(name)) {
          Files.delete(path);
        }
      }
    }
  }
}
