package com.losant.rest.generator;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the examples of parameters, headers, bodies and responses against their schemas. */
final class Examples {
  private static final String REFERENCE = "$ref";

  private final JsonNode document;
  private final Map<String, Path> files;
  private final Schema root;
  private final Set<String> checked = new HashSet<>();
  private final Set<String> complaints = new LinkedHashSet<>();

  private Examples(JsonNode document, Map<String, Path> files) {
    this.document = document;
    this.files = files;
    SchemaRegistryConfig formats =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            Dialect.builder(Dialects.getOpenApi31())
                // Ours begin with x-, and are no news.
                .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
                .build(),
            builder -> builder.schemaRegistryConfig(formats));
    this.root = registry.getSchema(document);
  }

  /** What a schema does not accept, one line each: the file, the place in the example, and why. */
  static List<String> check(Map<String, Object> bundle, Path folder) throws IOException {
    JsonNode document = JsonMapper.shared().valueToTree(bundle);
    Examples examples = new Examples(document, Components.filesOf(folder));
    examples.checkAll();
    return List.copyOf(examples.complaints);
  }

  private void checkAll() {
    for (var path : document.path("paths").properties()) {
      String at = "/paths/" + escaped(path.getKey());
      checkParameters(path.getKey(), at + "/parameters");
      for (var operation : path.getValue().properties()) {
        String id = operation.getValue().path("operationId").asString("");
        if (!id.isEmpty()) {
          checkOperation(id, at + "/" + operation.getKey());
        }
      }
    }
    for (String header : document.at("/components/headers").propertyNames()) {
      check(header, "", "/components/headers/" + header);
    }
  }

  private void checkOperation(String id, String at) {
    checkParameters(id, at + "/parameters");
    check(id, "its body", at + "/requestBody");
    for (String status : document.at(at + "/responses").propertyNames()) {
      check(id, "its response " + status, at + "/responses/" + status);
    }
  }

  private void checkParameters(String where, String at) {
    for (int i = 0; i < document.at(at).size(); i++) {
      check(where, "a parameter", at + "/" + i);
    }
  }

  private void check(String where, String what, String at) {
    JsonNode node = document.at(at);
    if (node.has(REFERENCE)) {
      String component = node.get(REFERENCE).asString().substring(1);
      if (checked.add(component)) { // most are those that every action has
        check(where, what, component);
      }
    } else if (node.has("content")) {
      check(where, what, at + "/content/application~1json");
    } else if (node.has("schema")) {
      Schema schema = root.getRefSchema(SchemaLocation.Fragment.of(at + "/schema"));
      if (node.has("example")) {
        check(node.get("example"), schema, fileOf(at, where + ", " + what) + ": example");
      }
      for (var example : node.path("examples").properties()) {
        String reference = example.getValue().path(REFERENCE).asString("");
        JsonNode holder =
            reference.isEmpty() ? example.getValue() : document.at(reference.substring(1));
        String file =
            reference.isEmpty()
                ? fileOf(at, where + ", " + what) + ": examples." + example.getKey()
                : fileOf(reference.substring(1), reference) + ": value";
        check(holder.path("value"), schema, file);
      }
    }
  }

  private void check(JsonNode value, Schema schema, String place) {
    List<Error> errors = schema.validate(value);
    for (Error error : errors) {
      String at = error.getInstanceLocation().toString();
      boolean isTold =
          errors.stream()
              .anyMatch(each -> each.getInstanceLocation().toString().startsWith(at + "/"));
      if (!isTold) { // "valid to none of these", where the reason stands further inside
        complaints.add(place + at + ": " + error.getMessage());
      }
    }
  }

  /** The file that a pointer of the bundle is from, or what it is, where it is in no component. */
  private String fileOf(String pointer, String otherwise) {
    String[] parts = pointer.split("/");
    boolean isComponent = parts.length > 3 && parts[1].equals("components");
    Path file = isComponent ? files.get("#/components/" + parts[2] + "/" + parts[3]) : null;
    return file == null ? otherwise : "openapi/" + file;
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
