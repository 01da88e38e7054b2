package com.losant.rest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

class BundleTest {
  private static final Bundle BUNDLE = Bundle.read();
  private static final List<Path> FILES = List.of(Bundle.YAML, Bundle.JSON);

  @ParameterizedTest
  @FieldSource("FILES")
  void theBundleParsesAsOpenApi31WithoutAMessage(Path file) throws IOException {
    assertParses(file, SpecVersion.V31, "3.1.0");
  }

  @Test
  void theEditionForOlderToolsParsesAsOpenApi30WithoutAMessage() throws IOException {
    assertParses(Bundle.YAML_30, SpecVersion.V30, "3.0.3");
  }

  /** Readers of YAML refuse a document with many aliases, and few people can read one. */
  @Test
  void noEditionHasAliases() throws IOException {
    for (Path file : List.of(Bundle.YAML, Bundle.YAML_30)) {
      assertFalse(Files.readString(file).contains("&id0"), file.toString());
    }
  }

  private static void assertParses(Path file, SpecVersion kind, String version) throws IOException {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result =
        new OpenAPIV3Parser().readContents(Files.readString(file), List.of(), options);
    assertEquals(List.of(), result.getMessages());
    assertNotNull(result.getOpenAPI());
    assertEquals(kind, result.getOpenAPI().getSpecVersion());
    assertEquals(version, result.getOpenAPI().getOpenapi());
  }

  @Test
  void yamlAndJsonAreTheSameTree() {
    assertEquals(BUNDLE.document(), Bundle.yaml(Bundle.YAML));
  }

  @Test
  void everyReferenceLeadsToAComponentOfTheBundle() {
    Set<String> dangling = new TreeSet<>();
    for (JsonNode reference : BUNDLE.document().findValues("$ref")) {
      String target = reference.asString();
      if (!target.startsWith("#/components/")
          || BUNDLE.document().at(target.substring(1)).isMissingNode()) {
        dangling.add(target);
      }
    }
    assertEquals(Set.of(), dangling);
  }

  @Test
  void theFilesThatItWasMadeFromLeaveNoTrace() throws IOException {
    for (Path file : FILES) {
      List<String> traces =
          Files.readString(file)
              .lines()
              .filter(line -> line.contains(".yaml") || line.contains("./"))
              .toList();
      assertEquals(List.of(), traces, file::toString);
    }
  }

  @Test
  void componentsOfEachKindAreSorted() {
    for (var kind : BUNDLE.document().path("components").properties()) {
      List<String> names = List.copyOf(kind.getValue().propertyNames());
      assertEquals(names.stream().sorted().toList(), names);
    }
  }

  @Test
  void everyComponentIsUsed() {
    Set<String> unused = new TreeSet<>();
    for (var kind : BUNDLE.document().path("components").properties()) {
      kind.getValue()
          .propertyNames()
          .forEach(name -> unused.add("#/components/" + kind.getKey() + "/" + name));
    }
    // Security schemes are named in requirements, not referred to.
    unused.remove("#/components/securitySchemes/accessToken");
    BUNDLE.document().findValues("$ref").forEach(reference -> unused.remove(reference.asString()));
    assertEquals(Set.of(), unused);
  }
}
