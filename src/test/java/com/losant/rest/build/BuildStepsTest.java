package com.losant.rest.build;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    edit("java/templates/enum.mustache", "public final class", "public  final class");

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
    run("Bundle", project.toString(), "7.25.0");
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
  private static void run(String step, String... arguments) {
    try {
      Class.forName("com.losant.rest.build." + step)
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
