package com.losant.rest.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** The steps around the generator, as the build runs them: on a project folder, by their main. */
class BuildStepsTest {
  @TempDir Path project;

  @BeforeEach
  void copyTheDescription() throws IOException {
    Path source = Path.of("openapi");
    try (Stream<Path> walk = Files.walk(source)) {
      for (Path path : walk.toList()) {
        Path target = project.resolve(path);
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
    Files.copy(Path.of("LICENSE"), project.resolve("LICENSE"));
    Path templates = Files.createDirectories(project.resolve("openapi/templates"));
    Files.copy(
        Path.of("src/generator/src/main/resources/losant-java/enum.mustache"),
        templates.resolve("enum.mustache"));
  }

  @Test
  void theBundleIsWhatIsCommitted() throws IOException {
    bundle();

    assertEquals(
        read(Path.of("generated/openapi.yaml")), read(project.resolve("generated/openapi.yaml")));
    assertEquals(
        read(Path.of("generated/openapi.json")), read(project.resolve("generated/openapi.json")));
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
    for (String edition : List.of("openapi.yaml", "openapi.json")) {
      assertEquals(
          read(project.resolve("generated").resolve(edition)), read(site.resolve(edition)));
    }
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
          {type: [string, number]}                       | {"anyOf": [{"type": "string"}, {"type": "number"}]}
          {type: [string, number, 'null']}               | {"anyOf": [{"type": "string", "nullable": true}, {"type": "number", "nullable": true}]}
          {type: string, const: a}                       | {"type": "string", "enum": ["a"]}
          {type: string, examples: [a, b]}               | {"type": "string", "example": "a"}
          {type: number, exclusiveMinimum: 3}            | {"type": "number", "minimum": 3, "exclusiveMinimum": true}
          {type: number, exclusiveMaximum: 3}            | {"type": "number", "maximum": 3, "exclusiveMaximum": true}
          {$ref: ../common/LongText.yaml}                | {"allOf": [{"$ref": "#/components/schemas/LongText"}]}
          {anyOf: [{type: string, const: a}]}            | {"anyOf": [{"type": "string", "enum": ["a"]}]}
          {type: array, items: {type: string, const: a}} | {"type": "array", "items": {"type": "string", "enum": ["a"]}}
          {type: object, additionalProperties: false}    | {"type": "object", "additionalProperties": false}
          """)
  void aSchemaHasAFormInOpenApi30(String schema, String form) throws IOException {
    bundleWith(schema);

    ObjectNode expected = (ObjectNode) JsonMapper.shared().readTree(form);
    assertEquals(expected.put("description", "Key."), triggerKey30());
  }

  @Test
  void theSchemaOfSomeKeysIsThatOfAllKeysInOpenApi30() throws IOException {
    bundleWith("{type: object, patternProperties: {'^a': {type: string, const: b}}}");

    assertEquals(
        JsonMapper.shared()
            .readTree(
                """
                {"type": "object", "additionalProperties": {"type": "string", "enum": ["b"]},
                 "description": "Key. A key matches `^a`."}
                """),
        triggerKey30());
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

  private void bundleWith(String triggerKey) throws IOException {
    Files.writeString(
        project.resolve("openapi/schemas/trigger/TriggerKey.yaml"),
        triggerKey.replaceFirst("\\{", "{description: Key., "));
    bundle();
  }

  private JsonNode triggerKey30() throws IOException {
    String edition = read(project.resolve("target/site-api/openapi-3.0.yaml"));
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(edition);
    return JsonMapper.shared().valueToTree(tree).at("/components/schemas/TriggerKey");
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

  @Test
  void staleJavaIsRemoved() throws IOException {
    Path stale = project.resolve("generated/java/com/losant/rest/model/Gone.java");
    Files.createDirectories(stale.getParent());
    Files.writeString(stale, "class Gone {}");
    Files.writeString(project.resolve("generated/java/STAMP"), "made from something else\n");

    bundle();

    assertFalse(Files.exists(project.resolve("generated/java")));
  }

  @Test
  void freshJavaStays() throws IOException {
    bundle();
    JsonNode input =
        JsonMapper.shared().readTree(read(project.resolve("target/generator-input.json")));
    Path java = project.resolve("generated/java/A.java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "class A {}");
    Files.writeString(
        project.resolve("generated/java/STAMP"), input.get("x-stamp").stringValue() + "\n");

    bundle();

    assertTrue(Files.exists(java));
  }

  @Test
  void aChangedTemplateMakesJavaStale() throws IOException {
    freshJavaStays();
    edit("templates/enum.mustache", "public final class", "public  final class");

    bundle();

    assertFalse(Files.exists(project.resolve("generated/java")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          paths/flow/logs.yaml           | ../../parameters/flowId.yaml | ../../parameters/nowhere.yaml | refers to `../../parameters/nowhere.yaml`
          paths/flow/logs.yaml           | x-idempotent: true           | x-idempotent: maybe           | operation-complete
          paths/flow/logs.yaml           | x-idempotent: true           | x-new: 1                      | x-new has no line in
          paths/flow/logs.yaml           | operationId: flow.getLogEntries | operationId: getLogEntries | operation-id
          paths/flow/logs.yaml           | summary: List                | summary: list                 | summary-style
          paths/flow/logs.yaml           | get:                         | get: [                        | logs.yaml
          schemas/common/Success.yaml    | description: Confirms        | description: <b>Confirms      | description-style
          schemas/common/Success.yaml    | type: object                 | type: object, type: object    | Success.yaml
          schemas/workflow/WorkflowStorageMetadata.yaml | x-number: whole | x-number: half             | x-number: `half` is unknown
          """)
  void aMistakeIsNamedWithItsPlace(String file, String from, String to, String complaint)
      throws IOException {
    edit(file, from, to);

    String message = assertThrows(RuntimeException.class, this::bundle).getMessage();

    assertTrue(message.contains(complaint), message);
  }

  @Test
  void aFileThatNothingRefersToIsRefused() throws IOException {
    Files.writeString(project.resolve("openapi/schemas/common/Lonely.yaml"), "type: string\n");

    String message = assertThrows(RuntimeException.class, this::bundle).getMessage();

    assertTrue(message.contains("Lonely.yaml: is referred to from nowhere"), message);
  }

  @Test
  void twoFilesOfOneNameAreRefused() throws IOException {
    Files.copy(
        project.resolve("openapi/schemas/common/Success.yaml"),
        project.resolve("openapi/schemas/workflow/Success.yaml"));
    edit("paths/flow/flow.yaml", "schemas/common/Success.yaml", "schemas/workflow/Success.yaml");

    String message = assertThrows(RuntimeException.class, this::bundle).getMessage();

    assertTrue(message.contains("has the same component name as"), message);
  }

  @Test
  void anExtensionThatIsGoneLosesItsLine() throws IOException {
    edit("extensions.md", "| `x-idempotent` |", "| `x-forgotten` | | |\n| `x-idempotent` |");

    String message = assertThrows(RuntimeException.class, this::bundle).getMessage();

    assertTrue(message.contains("x-forgotten is used nowhere"), message);
  }

  @Test
  void generatedJavaIsHeldAgainstAFreshGeneration() throws IOException {
    Path committed = Files.createDirectories(project.resolve("committed"));
    Path fresh = Files.createDirectories(project.resolve("fresh"));
    Files.writeString(committed.resolve("A.java"), "class A {}");
    Files.writeString(fresh.resolve("A.java"), "class A {}");
    run("Freshness", committed.toString(), fresh.toString());

    Files.writeString(committed.resolve("A.java"), "class A { /* by hand */ }");
    Files.writeString(fresh.resolve("B.java"), "class B {}");
    String message =
        assertThrows(
                RuntimeException.class,
                () -> run("Freshness", committed.toString(), fresh.toString()))
            .getMessage();
    assertTrue(message.contains("A.java") && message.contains("B.java"), message);
  }

  private void bundle() {
    run(
        "Bundle",
        project.toString(),
        project.resolve("target").toString(),
        project.resolve("openapi/templates").toString(),
        "7.25.0");
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
