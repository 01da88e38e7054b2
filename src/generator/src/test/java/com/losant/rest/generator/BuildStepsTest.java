package com.losant.rest.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.contract.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The steps around the generator, as the build runs them: on a project folder, by their main. The
 * folder has a small description, held to the rules of the real one.
 */
class BuildStepsTest {
  private static final Path RESOURCES = Path.of("src/generator/src/test/resources");

  @TempDir Path project;

  @BeforeEach
  void describeAGreenhouse() throws IOException {
    Folders.copy(RESOURCES.resolve("greenhouse"), project.resolve("openapi"));
    for (String real : List.of("openapi/lint.yaml", "openapi/reference", "LICENSE")) {
      Folders.copy(Path.of(real), project.resolve(real));
    }
  }

  @Test
  void theSiteHoldsAllThatOtherTeamsNeed() throws IOException {
    bundle();

    Path site = project.resolve("target/site-api");
    assertEquals(
        List.of(
            "CHANGELOG.md",
            "LICENSE",
            "extensions.md",
            "index.html",
            "openapi-3.0.yaml",
            "openapi.json",
            "openapi.yaml",
            "reference/LICENSE-scalar.txt",
            "reference/description.js",
            "reference/page.css",
            "reference/page.js",
            "reference/scalar.js"),
        files(site));
    assertEquals(
        read(project.resolve("generated/openapi.yaml")), read(site.resolve("openapi.yaml")));
    assertEquals(
        "const description = " + read(site.resolve("openapi.json")).strip() + ";\n",
        read(site.resolve("reference/description.js")));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** Each row is a schema, and what becomes of it in OpenAPI 3.0. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {type: string}                                 | {"type": "string"}
          {type: [string, 'null']}                       | {"type": "string", "nullable": true}
          {type: [string, 'null'], enum: [a, null]}      | {"type": "string", "nullable": true, "enum": ["a", null]}
          {oneOf: [{$ref: ../../shared/schemas/LongText.yaml}, {type: 'null'}]} | {"oneOf": [{"$ref": "#/components/schemas/LongText"}, {"enum": [null]}]}
          {type: [string, number]}                       | {"anyOf": [{"type": "string"}, {"type": "number"}]}
          {type: [string, number, 'null']}               | {"anyOf": [{"type": "string", "nullable": true}, {"type": "number", "nullable": true}]}
          {type: string, const: a}                       | {"type": "string", "enum": ["a"]}
          {type: string, examples: [a, b]}               | {"type": "string", "example": "a"}
          {type: number, exclusiveMinimum: 3}            | {"type": "number", "minimum": 3, "exclusiveMinimum": true}
          {type: number, exclusiveMaximum: 3}            | {"type": "number", "maximum": 3, "exclusiveMaximum": true}
          {$ref: ../../shared/schemas/LongText.yaml}  | {"allOf": [{"$ref": "#/components/schemas/LongText"}]}
          {anyOf: [{type: string, const: a}]}            | {"anyOf": [{"type": "string", "enum": ["a"]}]}
          {type: string, contentMediaType: image/png}    | {"type": "string", "format": "binary"}
          {type: array, items: {type: string, const: a}} | {"type": "array", "items": {"type": "string", "enum": ["a"]}}
          {type: object, additionalProperties: false}    | {"type": "object", "additionalProperties": false}
          """)
  void aSchemaHasAFormInOpenApi30(String schema, String form) throws IOException {
    bundleWith(schema);

    ObjectNode expected = (ObjectNode) JsonMapper.shared().readTree(form);
    assertEquals(expected.put("description", "Seal."), seal30());
  }

  @Test
  void theSchemaOfSomeKeysIsThatOfAllKeysInOpenApi30() throws IOException {
    bundleWith("{type: object, patternProperties: {'^a': {type: string, const: b}}}");

    assertEquals(
        JsonMapper.shared()
            .readTree(
                """
                {"type": "object", "additionalProperties": {"type": "string", "enum": ["b"]},
                 "description": "Seal. A key matches `^a`."}
                """),
        seal30());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{if: {type: string}}",
        "{type: number, minimum: 1, exclusiveMinimum: 1}",
        "{type: [string, number], anyOf: [{maxLength: 1}]}",
        "{type: object, patternProperties: {a: {type: string}, b: {type: string}}}"
      })
  void whatHasNoFormInOpenApi30IsRefused(String schema) {
    String message = assertThrows(RuntimeException.class, () -> bundleWith(schema)).getMessage();

    assertTrue(message.contains("has no form in OpenAPI 3.0 yet"), message);
  }

  /** Bundles with a schema of which no example has a value. */
  private void bundleWith(String seal) throws IOException {
    Files.writeString(
        project.resolve("openapi/pumps/schemas/Seal.yaml"),
        seal.replaceFirst("\\{", "{description: Seal., "));
    bundle();
  }

  private JsonNode seal30() throws IOException {
    return tree(project.resolve("target/site-api/openapi-3.0.yaml")).at("/components/schemas/Seal");
  }

  @Test
  void theGeneratorGetsTheSameBytesEachTime() throws IOException {
    bundle();
    Path input = project.resolve("target/generator-input.json");
    String first = read(input);
    Files.delete(input);

    bundle();

    assertEquals(first, read(input));
  }

  @Test
  void aFileWhoseContentStaysIsNotTouched() throws IOException {
    bundle();
    Path yaml = project.resolve("generated/openapi.yaml");
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(yaml, longAgo);

    bundle();

    assertEquals(longAgo, Files.getLastModifiedTime(yaml));
  }

  /** The generator looks at its input only, and would leave what a merge made of its output. */
  @Test
  void javaThatIsNotWhatWasMadeLastIsForgotten() throws IOException {
    bundle();
    Path memory = write("target/generated/raw/.openapi-generator/input.sha256", "1");
    write("target/generated/formatted/A.java", "class A {}");
    Path java = write("generated/java/A.java", "class A {}");

    bundle();
    assertTrue(Files.exists(memory));

    Files.writeString(java, "class A { /* merged */ }");
    bundle();
    assertFalse(Files.exists(memory));
  }

  @Test
  void theReadmeListsWhatIsThere() throws IOException {
    Path readme = project.resolve("README.md");
    String stale = "# Garden\n" + WhatIsThere.BEGIN + "old\n" + WhatIsThere.END + "\nMore.\n";
    Files.writeString(readme, stale);
    bundle();
    String list = read(readme);
    assertTrue(list.startsWith("# Garden\n" + WhatIsThere.BEGIN + "\n"), list);
    assertTrue(list.contains(" actions:\n\n| area | actions |"), list);
    assertTrue(list.contains("\n| pumps | "), list);
    assertTrue(list.contains("`pump` "), list);
    assertTrue(list.endsWith(" |\n\n" + WhatIsThere.END + "\nMore.\n"), list);

    Files.writeString(readme, stale);
    bundle();
    assertEquals(list, read(readme), "a stale one is written anew");

    Path documented = project.resolve(WhatIsThere.DOCUMENTED);
    Files.createDirectories(documented);
    Files.writeString(
        documented.resolve("pump.txt"),
        "pump.get = GET /x\n  query a = string\npump.go = GET /y\n");
    bundle();
    assertTrue(read(readme).contains(" actions of the 2 that are documented:\n"), list);
  }

  @Test
  void aReadmeWithoutThePlaceForItIsRefused() throws IOException {
    Files.writeString(project.resolve("README.md"), "# Garden\n");
    assertThrows(SpecException.class, this::bundle);
  }

  @Test
  void nothingIsDoneWhenNothingChanged() throws IOException {
    bundle();
    Path stamp = project.resolve("target/bundle.stamp");
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(stamp, longAgo);

    bundle();
    assertEquals(longAgo, Files.getLastModifiedTime(stamp));

    Files.writeString(project.resolve("target/site-api/openapi.json"), "edited");
    bundle();
    assertNotEquals(longAgo, Files.getLastModifiedTime(stamp));
    assertNotEquals("edited", read(project.resolve("target/site-api/openapi.json")));
  }

  @Test
  void anInputWithTheSameResultTouchesNoResult() throws IOException {
    bundle();
    Path site = project.resolve("target/site-api/openapi.json");
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(site, longAgo);
    edit("lint.yaml", "extends:", "extends: ");

    bundle();

    assertEquals(longAgo, Files.getLastModifiedTime(site));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pumps/paths/logs.yaml  | ../schemas/PumpLog.yaml | ../schemas/Nowhere.yaml   | logs.yaml:20: refers to `../schemas/Nowhere.yaml`
          pumps/examples/TwoEntries.yaml | turns: 3      | turns: three                 | openapi/pumps/examples/TwoEntries.yaml: value/1/turns: string found, number expected
          pumps/examples/NorthPump.yaml | seconds: 300   | seconds: ten                 | openapi/pumps/examples/NorthPump.yaml: value/triggers/0/config/seconds: string found, number expected
          pumps/parameters/pumps/kind.yaml | example: water | example: watt             | openapi/pumps/parameters/pumps/kind.yaml: example: does not have a value in the enumeration
          pumps/paths/logs.yaml  | x-scopes:             | x-idempotent: maybe\\n  x-scopes: | operation-complete
          pumps/paths/logs.yaml  | x-scopes:             | x-idempotent: false\\n  x-scopes: | idempotent-reason
          pumps/paths/start.yaml | x-rate-limit:         | x-idempotent: true\\n  x-rate-limit: | repeatable-post-reason
          pumps/paths/logs.yaml  | x-scopes:             | x-new: 1\\n  x-scopes:       | x-new has no line in
          pumps/paths/logs.yaml  | operationId: pump.getLogEntries | operationId: getLogEntries | operation-id
          pumps/paths/logs.yaml  | summary: List         | summary: list                | summary-style
          pumps/paths/logs.yaml  | get:                  | get: [                       | logs.yaml
          pumps/paths/logs.yaml  | '200':                | '409':                       | operation-responses
          pumps/paths/water.yaml | content:              | x-content:                   | operation-responses
          pumps/paths/logs.yaml  | own: pump.log         | family: pump                 | pump.getLogEntries names the family of scopes `pump`, which is unknown; scopes.yaml has [garden,
          pumps/paths/logs.yaml  | own: pump.log         | scope: pump.log              | x-scopes of pump.getLogEntries takes `family`, `reads` and `own`, not `{scope=pump.log}`
          pumps/paths/logs.yaml  | x-scopes:             | security: []\\n  x-scopes:   | pump.getLogEntries needs no token, and thus no x-scopes
          pumps/parameters/logs/limit.yaml | example: 10 | # no example                 | parameter-examples
          scopes.yaml            | pumps: garden         | devices: garden              | pump.get has no family of scopes, nor has its area `pumps`
          openapi.yaml           | /{pumpId}/logs        | /{logId}/logs                | `{logId}` of /gardens/{gardenId}/pumps/{logId}/logs is described neither in pumps nor in shared; write parameters/logId.yaml
          openapi.yaml           | /{pumpId}/logs        | /{logId}/logs                | write responses/LogNotFound.yaml or a 404 of its own
          shared/schemas/Success.yaml | description: Confirms | description: <b>Confirms | description-style
          shared/schemas/Success.yaml | type: object     | type: object, type: object   | Success.yaml
          shared/schemas/Success.yaml | x-always-present: [success] | x-always-present: [succeed] | x-always-present of schema Success names `succeed`, which is none of its properties
          """)
  void aMistakeIsNamedWithItsPlace(String file, String from, String to, String complaint)
      throws IOException {
    edit(file, from, to.replace("\\n", "\n"));

    String message = assertThrows(RuntimeException.class, this::bundle).getMessage();

    assertTrue(message.contains(complaint), message);
  }

  @Test
  void allMistakesAreNamedAtOnce() throws IOException {
    Files.writeString(project.resolve("openapi/shared/schemas/Lonely.yaml"), "type: string\n");
    Files.writeString(project.resolve("openapi/pumps/examples/Lost.yaml"), "value: 1\n");
    edit("pumps/paths/logs.yaml", "schemas/PumpLog.yaml", "schemas/Nowhere.yaml");
    edit("pumps/paths/water.yaml", "get:", "get: [");

    String message = assertThrows(RuntimeException.class, this::bundle).getMessage();

    for (String file :
        List.of(
            "openapi/shared/schemas/Lonely.yaml: is referred to from nowhere, perhaps because of",
            "openapi/pumps/examples/Lost.yaml: is referred to from nowhere, perhaps because of",
            "openapi/pumps/paths/logs.yaml:20: refers to `../schemas/Nowhere.yaml`",
            "openapi/pumps/paths/water.yaml: ")) {
      assertTrue(message.replace('\\', '/').contains(file), message);
    }
  }

  @Test
  void wrongExamplesAreNamedTogetherAndOnceEach() throws IOException {
    edit("pumps/examples/TwoEntries.yaml", "turns: 3", "turns: three");
    edit("pumps/examples/NorthPump.yaml", "seconds: 300", "seconds: ten");
    edit("pumps/paths/logs.yaml", "summary: List", "summary: list");

    String message = assertThrows(RuntimeException.class, this::bundle).getMessage();

    assertEquals(4, message.lines().count(), message); // the heading, too
    assertTrue(message.contains("summary-style"), message);
  }

  /** So that each of a hundred resources may have parameters and examples of the same names. */
  @Test
  void componentsOtherThanSchemasHaveTheirFoldersInTheirNames() throws IOException {
    Path shared = project.resolve("openapi/shared/parameters/sortField.yaml");
    Files.copy(project.resolve("openapi/pumps/parameters/pumps/sortField.yaml"), shared);
    edit(
        "shared/parameters/sortField.yaml",
        "../../schemas/PumpSortField.yaml",
        "../../pumps/schemas/PumpSortField.yaml");
    edit(
        "pumps/paths/pump.yaml",
        "  responses:",
        "  parameters:\n    - $ref: ../../shared/parameters/sortField.yaml\n  responses:");

    bundle();

    String bundle = read(project.resolve("generated/openapi.yaml"));
    assertTrue(bundle.contains("\n    pumps.pumps.sortField:\n"), bundle);
    assertTrue(bundle.contains("\n    sortField:\n"), bundle);
  }

  /** It has no document that these parameters could shape. */
  @Test
  void anEventStreamTakesNoParametersOfDocuments() throws IOException {
    String logs = "pumps/paths/logs.yaml";
    edit(logs, "application/json:", "text/event-stream:");
    edit(logs, "  parameters:", "  x-event-stream:\n    event: entry\n  parameters:");
    edit("extensions.md", "| `x-log`", "| `x-event-stream` | operation | Events. |\n| `x-log`");

    bundle();

    assertEquals(
        List.of("acceptVersion"),
        shared(operation("/gardens/{gardenId}/pumps/{pumpId}/logs", "get")));
    assertEquals(
        List.of("links", "acceptVersion"),
        shared(operation("/gardens/{gardenId}/pumps/{pumpId}/water", "get")));
  }

  @Test
  void whatAnActionSaysItselfCounts() throws IOException {
    edit(
        "pumps/paths/logs.yaml",
        "  responses:\n",
        """
          responses:
            '404':
              $ref: ../../shared/responses/GardenNotFound.yaml
        """);
    edit(
        "pumps/paths/logs.yaml",
        "  x-scopes:\n    own: pump.log\n",
        "  security: []\n  x-idempotent: false\n  x-idempotent-reason: It counts who looks.\n");

    bundle();

    JsonNode logs = operation("/gardens/{gardenId}/pumps/{pumpId}/logs", "get");
    assertEquals(
        "#/components/responses/GardenNotFound", logs.at("/responses/404/$ref").stringValue());
    assertTrue(logs.get("security").isEmpty() && !logs.has("x-scopes"), logs::toString);
    assertFalse(logs.get("x-idempotent").booleanValue());
  }

  private JsonNode operation(String path, String method) throws IOException {
    return tree(project.resolve("generated/openapi.yaml")).get("paths").get(path).get(method);
  }

  private static List<String> shared(JsonNode operation) {
    return operation
        .get("parameters")
        .valueStream()
        .filter(parameter -> parameter.has("$ref"))
        .map(parameter -> parameter.get("$ref").stringValue())
        .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
        .filter(name -> !name.contains(".")) // what areas have of their own
        .toList();
  }

  private static JsonNode tree(Path yaml) throws IOException {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(read(yaml));
    return JsonMapper.shared().valueToTree(tree);
  }

  @Test
  void aFileThatNothingRefersToIsRefused() throws IOException {
    Files.writeString(project.resolve("openapi/shared/schemas/Lonely.yaml"), "type: string\n");

    String message = assertThrows(RuntimeException.class, this::bundle).getMessage();

    assertTrue(
        message.contains("Lonely.yaml: is referred to from nowhere; refer to it or"), message);
  }

  @Test
  void twoFilesOfOneNameAreRefused() throws IOException {
    Files.copy(
        project.resolve("openapi/shared/schemas/Success.yaml"),
        project.resolve("openapi/pumps/schemas/Success.yaml"));
    edit("pumps/paths/pump.yaml", "../../shared/schemas/Success.yaml", "../schemas/Success.yaml");

    String message = assertThrows(RuntimeException.class, this::bundle).getMessage();

    assertTrue(
        message.replace('\\', '/').contains("has the same component name as openapi/"), message);
    assertTrue(message.replace('\\', '/').contains("pumps/schemas/Success.yaml"), message);
    assertTrue(message.replace('\\', '/').contains("shared/schemas/Success.yaml"), message);
  }

  @Test
  void anExtensionThatIsGoneLosesItsLine() throws IOException {
    edit("extensions.md", "| `x-rate-limit` |", "| `x-forgotten` | | |\n| `x-rate-limit` |");

    String message = assertThrows(RuntimeException.class, this::bundle).getMessage();

    assertTrue(message.contains("x-forgotten is used nowhere"), message);
  }

  private Path write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private void bundle() {
    String target = project.resolve("target").toString();
    run("Bundle", project.toString(), target, project.resolve("target/generated").toString());
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = project.resolve("openapi").resolve(file);
    String text = read(path);
    assertTrue(text.contains(from), () -> file + " has no `" + from + "`");
    Files.writeString(path, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }

  /** The build steps are compiled apart from the tests, before there is anything to test. */
  static void run(String step, String... arguments) {
    try {
      Class.forName("com.losant.rest.generator." + step)
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new UncheckedIOException((IOException) e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
