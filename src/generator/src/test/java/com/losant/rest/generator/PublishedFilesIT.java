package com.losant.rest.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a release publishes beside the classes. */
class PublishedFilesIT {
  private static final Path CLIENT = Path.of(System.getProperty("client.jar"));
  private static final Path POM = CLIENT.resolveSibling("published-pom.xml");
  private static final Path SBOM = CLIENT.resolveSibling("bom.json");
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  private static Path jar(String classifier) {
    return CLIENT.resolveSibling(
        CLIENT.getFileName().toString().replaceFirst("\\.jar$", "-" + classifier + ".jar"));
  }

  private static Set<String> files(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .filter(entry -> !entry.isDirectory())
          .map(JarEntry::getName)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String text(Path jar, String name) throws IOException {
    try (JarFile file = new JarFile(jar.toFile());
        InputStream in = file.getInputStream(file.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theClientIsAModuleThatShowsWhatItsMethodsTakeAndGive() {
    ModuleDescriptor module =
        ModuleFinder.of(CLIENT).find("com.losant.rest").orElseThrow().descriptor();
    assertFalse(module.isAutomatic());
    assertEquals(
        Set.of(
            "com.losant.rest",
            "com.losant.rest.api",
            "com.losant.rest.errors",
            "com.losant.rest.model"),
        module.exports().stream().map(Exports::source).collect(Collectors.toSet()));
    assertEquals(Set.of(), module.opens());
    assertEquals(
        Set.of("okhttp3", "org.jspecify", "tools.jackson.databind"),
        module.requires().stream()
            .filter(required -> required.modifiers().contains(Requires.Modifier.TRANSITIVE))
            .map(Requires::name)
            .collect(Collectors.toSet()));
  }

  @Test
  void theSourcesAreThoseOfTheClasses() throws IOException {
    Set<String> expected =
        files(CLIENT).stream()
            .filter(name -> name.endsWith(".class") && !name.contains("$"))
            .map(name -> name.replaceFirst("class$", "java"))
            .collect(Collectors.toCollection(TreeSet::new));
    expected.add("META-INF/LICENSE");
    expected.add("META-INF/MANIFEST.MF");
    assertEquals(
        expected,
        files(jar("sources")).stream()
            .filter(name -> !name.startsWith("META-INF/maven/"))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void theDocumentationHasWhatIsWrittenByHandAndWhatIsGenerated() throws IOException {
    Set<String> pages = files(jar("javadoc"));
    for (String page :
        List.of("LosantClient", "api/FlowApi", "errors/LosantException", "model/Workflow")) {
      assertTrue(pages.contains("com.losant.rest/com/losant/rest/" + page + ".html"), page);
    }
    assertTrue(text(jar("javadoc"), "com.losant.rest/module-summary.html").contains("the way in"));
  }

  @Test
  void theLicenceGoesWithTheCode() throws IOException {
    String licence = Files.readString(Path.of("LICENSE"));
    assertEquals(licence, text(CLIENT, "META-INF/LICENSE"));
    assertEquals(licence, text(jar("sources"), "META-INF/LICENSE"));
  }

  /** What Maven Central asks for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "scm/url"
      })
  void thePomIsComplete(String element) throws Exception {
    assertFalse(XPATH.evaluate("/project/" + element, pom()).isBlank());
  }

  @Test
  void thePomBringsThreeDependenciesAndNothingOfTheBuild() throws Exception {
    List<String> dependencies = new ArrayList<>();
    for (Node dependency :
        XPATH.evaluateExpression("/project/dependencies/dependency", pom(), XPathNodes.class)) {
      String version = XPATH.evaluate("version", dependency);
      assertTrue(version.matches("\\d+(\\.\\d+)+"), version);
      dependencies.add(XPATH.evaluate("concat(groupId, ':', artifactId, ' ', scope)", dependency));
    }
    assertEquals(
        List.of(
            "com.squareup.okhttp3:okhttp-jvm compile",
            "tools.jackson.core:jackson-databind compile",
            "org.jspecify:jspecify compile"),
        dependencies);
    assertEquals(
        "0",
        XPATH.evaluate(
            "count(/project/parent | /project/properties | /project/build | /project/profiles"
                + " | /project/repositories | /project/dependencyManagement)",
            pom()));
    assertEquals(
        Files.readString(POM), text(CLIENT, "META-INF/maven/com.losant/losant-rest/pom.xml"));
  }

  private static Document pom() throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(POM.toFile());
  }

  @Test
  void theBillOfMaterialsNamesAllThatIsThereAtRunTime() {
    JsonNode sbom = JsonMapper.shared().readTree(SBOM);
    assertEquals("losant-rest", sbom.at("/metadata/component/name").asString());
    Set<String> components = new TreeSet<>();
    for (JsonNode component : sbom.path("components")) {
      String name = component.path("group").asString() + ":" + component.path("name").asString();
      components.add(name);
      assertEquals("Apache-2.0", component.at("/licenses/0/license/id").asString(), name);
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
        components);
  }
}
