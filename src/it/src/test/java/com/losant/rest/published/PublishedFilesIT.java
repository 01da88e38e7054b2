package com.losant.rest.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a release publishes. */
class PublishedFilesIT {
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  /** What Maven Central asks for. */
  private static final List<String> ASKED_FOR =
      List.of(
          "groupId",
          "artifactId",
          "version",
          "name",
          "description",
          "url",
          "licenses/license/name",
          "licenses/license/url",
          "developers/developer/name",
          "scm/connection",
          "scm/developerConnection",
          "scm/url");

  private static final Map<Artifact, List<String>> DEPENDENCIES =
      Map.of(
          Artifact.CLIENT,
          List.of(
              "com.squareup.okhttp3:okhttp-jvm compile",
              "tools.jackson.core:jackson-databind compile",
              "org.jspecify:jspecify compile"),
          Artifact.SANDBOX,
          List.of("com.losant:losant-rest compile", "org.junit.jupiter:junit-jupiter-api provided"),
          Artifact.DESCRIPTION,
          List.of());

  @Test
  void theClientIsAModuleThatShowsWhatItsMethodsTakeAndGive() {
    ModuleDescriptor module =
        ModuleFinder.of(Artifact.CLIENT.file(".jar"))
            .find("com.losant.rest")
            .orElseThrow()
            .descriptor();
    assertFalse(module.isAutomatic());
    Set<String> shown = new TreeSet<>(module.packages());
    shown.remove("com.losant.rest.http");
    assertEquals(shown, module.exports().stream().map(Exports::source).collect(Collectors.toSet()));
    assertEquals(Set.of(), module.opens());
    assertEquals(
        Set.of("okhttp3", "org.jspecify", "tools.jackson.databind"),
        module.requires().stream()
            .filter(required -> required.modifiers().contains(Requires.Modifier.TRANSITIVE))
            .map(Requires::name)
            .collect(Collectors.toSet()));
  }

  @Test
  void theClientHoldsTheClientOnly() throws IOException {
    Set<String> files = Artifact.CLIENT.files(".jar");
    assertTrue(files.contains("com/losant/rest/LosantClient.class"));
    assertEquals(
        List.of(),
        files.stream()
            .filter(
                name ->
                    !name.matches(
                            "META-INF/.*|module-info.class|com/losant/rest/([^/]+/)?[^/]+[.]class")
                        || name.matches("com/losant/rest/(generator|openapi|sandbox|examples)/.*"))
            .toList());
  }

  @Test
  void theDescriptionIsTheSite() throws IOException {
    assertEquals(
        Artifact.DESCRIPTION.files(".zip"),
        Artifact.DESCRIPTION.files(".jar").stream()
            .filter(name -> !name.startsWith("META-INF/"))
            .map(name -> name.replaceFirst("^com/losant/rest/openapi/", ""))
            .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource(names = {"CLIENT", "SANDBOX"})
  void theSourcesAreThoseOfTheClasses(Artifact artifact) throws IOException {
    assertEquals(
        artifact.files(".jar").stream()
            .filter(name -> name.matches("[^$]*[.]class") && !name.contains("/shaded/"))
            .map(name -> name.replaceFirst("class$", "java"))
            .collect(Collectors.toSet()),
        artifact.files("-sources.jar").stream()
            .filter(name -> name.endsWith(".java"))
            .collect(Collectors.toSet()));
  }

  @Test
  void theSourcesOfTheDescriptionAreItsSmallFiles() throws IOException {
    Set<String> files = Artifact.DESCRIPTION.files("-sources.jar");
    assertTrue(files.contains("openapi.yaml"), files::toString);
    assertTrue(files.contains("extensions.md"), files::toString);
  }

  @Test
  void theDocumentationHasWhatIsWrittenByHandAndWhatIsGenerated() throws IOException {
    Set<String> pages = Artifact.CLIENT.files("-javadoc.jar");
    for (String page :
        List.of("LosantClient", "workflows/FlowApi", "errors/LosantException", "shared/Success")) {
      assertTrue(pages.contains("com.losant.rest/com/losant/rest/" + page + ".html"), page);
    }
    assertTrue(
        Artifact.CLIENT
            .text("-javadoc.jar", "com.losant.rest/module-summary.html")
            .contains("where to start"));
    assertTrue(
        Artifact.SANDBOX
            .files("-javadoc.jar")
            .contains("com/losant/rest/sandbox/LosantSandbox.html"));
    assertTrue(Artifact.DESCRIPTION.files("-javadoc.jar").contains("index.html"));
  }

  @ParameterizedTest
  @EnumSource
  void theLicenceGoesWithTheCode(Artifact artifact) throws IOException {
    String licence = Files.readString(Path.of("LICENSE"));
    assertEquals(licence, artifact.text(".jar", "META-INF/LICENSE"));
    if (artifact != Artifact.DESCRIPTION) {
      assertEquals(licence, artifact.text("-sources.jar", "META-INF/LICENSE"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePomIsComplete(Artifact artifact) throws Exception {
    Document pom = artifact.readPom();
    List<String> missing = new ArrayList<>();
    for (String element : ASKED_FOR) {
      if (XPATH.evaluate("/project/" + element, pom).isBlank()) {
        missing.add(element);
      }
    }
    assertEquals(List.of(), missing);
    assertEquals(artifact.id, XPATH.evaluate("/project/artifactId", pom));
    assertEquals(Artifact.VERSION, XPATH.evaluate("/project/version", pom));
  }

  @ParameterizedTest
  @EnumSource
  void thePomBringsNoMoreThanIsNeededAndNothingOfTheBuild(Artifact artifact) throws Exception {
    Document pom = artifact.readPom();
    assertEquals(DEPENDENCIES.get(artifact), dependencies(pom));
    assertEquals(
        "0",
        XPATH.evaluate(
            "count(/project/parent | /project/properties | /project/build | /project/profiles"
                + " | /project/repositories | /project/dependencyManagement)",
            pom));
  }

  private static List<String> dependencies(Document pom) throws XPathExpressionException {
    List<String> dependencies = new ArrayList<>();
    for (Node dependency :
        XPATH.evaluateExpression("/project/dependencies/dependency", pom, XPathNodes.class)) {
      String version = XPATH.evaluate("version", dependency);
      assertTrue(version.matches("\\d+(\\.\\d+)+(-SNAPSHOT)?"), version);
      dependencies.add(XPATH.evaluate("concat(groupId, ':', artifactId, ' ', scope)", dependency));
    }
    return dependencies;
  }

  @ParameterizedTest
  @EnumSource(names = {"CLIENT", "DESCRIPTION"})
  void thePomIsInTheJar(Artifact artifact) throws IOException {
    assertEquals(
        Files.readString(artifact.pom()),
        artifact.text(".jar", "META-INF/maven/com.losant/" + artifact.id + "/pom.xml"));
  }

  @Test
  void theBillOfMaterialsNamesAllThatIsThereAtRunTime() {
    JsonNode sbom = JsonMapper.shared().readTree(Artifact.CLIENT.sbom());
    assertEquals("losant-rest", sbom.at("/metadata/component/name").asString());
    for (JsonNode component : sbom.path("components")) {
      assertEquals(
          "Apache-2.0",
          component.at("/licenses/0/license/id").asString(),
          component.path("name").asString());
    }
    assertEquals(
        Set.of(
            "com.fasterxml.jackson.core:jackson-annotations",
            "com.squareup.okhttp3:okhttp-jvm",
            "com.squareup.okio:okio-jvm",
            "org.jetbrains.kotlin:kotlin-stdlib",
            "org.jetbrains:annotations",
            "org.jspecify:jspecify",
            "tools.jackson.core:jackson-core",
            "tools.jackson.core:jackson-databind"),
        components(sbom));
  }

  @Test
  void theSandboxNamesTheLicencesOfTheLibrariesInIt() throws IOException {
    Set<String> libraries = components(JsonMapper.shared().readTree(Artifact.SANDBOX.sbom()));
    libraries.removeIf(name -> name.matches("(com[.]losant|junit|org[.]hamcrest):.*"));
    libraries.removeAll(Set.of("org.jetbrains:annotations", "org.jspecify:jspecify"));
    libraries.add("com.scalar.maven:scalar-core"); // the script of the reference page
    assertEquals(
        libraries.stream()
            .map(name -> name.substring(name.indexOf(':') + 1))
            .collect(Collectors.toSet()),
        Artifact.SANDBOX
            .text(".jar", "META-INF/THIRD-PARTY.txt")
            .lines()
            .filter(line -> line.matches("  .*  https://.*"))
            .flatMap(line -> Stream.of(line.strip().split("  +")[0].split(", ")))
            .collect(Collectors.toSet()));
  }

  private static Set<String> components(JsonNode sbom) {
    Set<String> components = new TreeSet<>();
    for (JsonNode component : sbom.path("components")) {
      components.add(component.path("group").asString() + ":" + component.path("name").asString());
    }
    return components;
  }
}
