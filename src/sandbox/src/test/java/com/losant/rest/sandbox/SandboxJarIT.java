package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

/** The jar that the build made. */
class SandboxJarIT {
  private static final Path SANDBOX = Path.of(System.getProperty("sandbox.jar"));
  private static final Path TARGET = SANDBOX.getParent();
  private static final String SHADED = "com/losant/rest/sandbox/shaded/";

  private static List<String> files() throws IOException {
    return files(SANDBOX);
  }

  private static List<String> files(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).toList();
    }
  }

  private static String text(String name) throws IOException {
    try (JarFile file = new JarFile(SANDBOX.toFile())) {
      return new String(
          file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theSandboxJarRunsOnItsOwn() throws Exception {
    try (SandboxProcess sandbox = SandboxProcess.ofJar(SANDBOX, "--port", "0")) {
      assertEquals(201, sandbox.post(sandbox.flows(), "{\"name\": \"a\"}").statusCode());
      String refused = sandbox.post(sandbox.flows(), "{\"name\": 1}").body();
      assertTrue(refused.contains("body.name"), refused);
      assertEquals(200, sandbox.get(sandbox.flows()).statusCode());
      for (String path : List.of("/", "/openapi.yaml", "/openapi.json", "/reference/scalar.js")) {
        assertEquals(200, sandbox.get(path).statusCode(), path);
      }
      assertEquals(List.of("Stopped."), sandbox.terminate());
    }
  }

  @Test
  void theSandboxJarHoldsNothingThatOthersBringToo() throws IOException {
    assertEquals(
        List.of(),
        files().stream()
            .filter(name -> !name.matches("(META-INF|com/losant/rest/sandbox)/.*"))
            .toList());
    assertEquals(
        List.of(),
        files().stream()
            .filter(name -> name.matches("META-INF/(resources|versions)/.*|.*module-info.class"))
            .toList());
    assertEquals(
        List.of(),
        files().stream()
            .filter(name -> name.startsWith("META-INF/services/"))
            .filter(name -> !name.startsWith("META-INF/services/com.losant.rest.sandbox.shaded."))
            .toList());
  }

  /** The classes of this module that were compiled, no others, and all of them. */
  @Test
  void theSandboxJarHoldsTheClassesOfTheModule() throws IOException {
    Path classes = TARGET.resolve("classes");
    try (Stream<Path> compiled = Files.walk(classes)) {
      assertEquals(
          compiled
              .map(file -> classes.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(".class"))
              .collect(Collectors.toSet()),
          files().stream()
              .filter(name -> name.endsWith(".class") && !name.startsWith(SHADED))
              .collect(Collectors.toSet()));
    }
  }

  @Test
  void theSandboxJarSaysWhatItIs() throws IOException {
    try (JarFile jar = new JarFile(SANDBOX.toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      assertEquals("com.losant.rest.sandbox", manifest.getValue("Automatic-Module-Name"));
      String version = manifest.getValue("Implementation-Version");
      assertTrue(version.matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"), version);
      assertEquals("losant-rest sandbox", manifest.getValue("Implementation-Title"));
      assertNull(manifest.getValue("Multi-Release"));
    }
  }

  /** The bill of materials has what the client brings besides, which is not in the jar. */
  @Test
  void theSandboxJarNamesTheLicencesOfItsLibraries() throws IOException {
    Set<String> libraries = new TreeSet<>(Set.of("scalar-core")); // the script of the page
    for (JsonNode component :
        JsonTrees.parse(Files.readString(TARGET.resolve("bom.json"))).path("components")) {
      libraries.add(JsonTrees.text(component, "name"));
    }
    libraries.removeAll(Set.of("losant-rest", "losant-rest-openapi", "jspecify", "annotations"));
    assertEquals(
        libraries,
        Pattern.compile("(?m)^  ([a-z0-9-]+)(?:, ([a-z0-9-]+))? +https:")
            .matcher(text("META-INF/THIRD-PARTY.txt"))
            .results()
            .flatMap(line -> Stream.of(line.group(1), line.group(2)))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
    assertTrue(
        text("META-INF/third-party/jackson-core/META-INF/LICENSE").contains("Apache License"));
    assertTrue(text("META-INF/LICENSE").startsWith("MIT License"));
  }

  /** Each has the same names as those of others, so they are in folders. */
  @Test
  void theSandboxJarHasNoLicenceThatNobodyKnowsTheLibraryOf() throws IOException {
    assertEquals(
        List.of("META-INF/LICENSE", "META-INF/MANIFEST.MF", "META-INF/THIRD-PARTY.txt"),
        files().stream().filter(name -> name.matches("META-INF/[^/]*")).sorted().toList());
  }

  @Test
  void theSandboxNeedsTheClientOnly() throws Exception {
    NodeList dependencies =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(TARGET.resolve("published-pom.xml").toFile())
            .getElementsByTagName("dependency");
    List<String> found = new ArrayList<>();
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      found.add(
          dependency.getElementsByTagName("artifactId").item(0).getTextContent()
              + " "
              + dependency.getElementsByTagName("scope").item(0).getTextContent());
    }
    assertEquals(List.of("losant-rest compile", "junit-jupiter-api provided"), found);
  }

  @Test
  void theDocumentationShowsWhatUsersCall() throws IOException {
    List<String> pages = files(TARGET.resolve("losant-sandbox-javadoc.jar"));
    assertTrue(pages.contains("com/losant/rest/sandbox/LosantSandbox.html"));
    assertTrue(pages.contains("com/losant/rest/sandbox/junit/LosantSandboxTest.html"));
    assertEquals(List.of(), pages.stream().filter(page -> page.contains("/internal/")).toList());
  }
}
