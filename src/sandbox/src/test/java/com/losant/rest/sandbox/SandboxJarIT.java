package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The jars that the build made. */
class SandboxJarIT {
  private static final Path CLIENT = Path.of(System.getProperty("client.jar"));
  private static final Path SANDBOX = Path.of(System.getProperty("sandbox.jar"));

  private static List<String> files(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).toList();
    }
  }

  private static String text(Path jar, String name) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
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
        files(SANDBOX).stream()
            .filter(name -> !name.matches("(META-INF|com/losant/rest/sandbox)/.*"))
            .toList());
    assertEquals(
        List.of(),
        files(SANDBOX).stream()
            .filter(name -> name.matches("META-INF/(resources|versions)/.*|.*module-info.class"))
            .toList());
    assertEquals(
        List.of(),
        files(SANDBOX).stream()
            .filter(name -> name.startsWith("META-INF/services/"))
            .filter(name -> !name.startsWith("META-INF/services/com.losant.rest.sandbox.shaded."))
            .toList());
  }

  @Test
  void theSandboxJarHoldsNoTests() throws IOException {
    List<String> files = files(SANDBOX);
    assertTrue(files.contains("com/losant/rest/sandbox/LosantSandbox.class"));
    assertEquals(
        List.of(),
        files.stream()
            .filter(name -> name.matches("com/losant/rest/sandbox/[^/]*(Test|IT)[^/]*"))
            .toList());
    assertEquals(
        List.of("LosantSandboxExtension.class", "LosantSandboxTest.class"),
        files.stream()
            .filter(name -> name.startsWith("com/losant/rest/sandbox/junit/"))
            .map(name -> name.substring(name.lastIndexOf('/') + 1))
            .sorted()
            .toList());
  }

  @Test
  void theSandboxJarSaysWhatItIs() throws IOException {
    try (JarFile jar = new JarFile(SANDBOX.toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      assertEquals("com.losant.rest.sandbox", manifest.getValue("Automatic-Module-Name"));
      String version = manifest.getValue("Implementation-Version");
      assertTrue(SANDBOX.endsWith("losant-rest-" + version + "-sandbox.jar"), version);
    }
  }

  @Test
  void theSandboxJarNamesTheLicencesOfItsLibraries() throws IOException {
    String licences = text(SANDBOX, "META-INF/THIRD-PARTY.txt");
    List<String> libraries =
        Pattern.compile("<include>[\\w.]+:([\\w-]+)</include>")
            .matcher(Files.readString(Path.of("src/assembly/sandbox.xml")))
            .results()
            .map(library -> library.group(1))
            .toList();
    assertTrue(libraries.contains("okhttp-jvm"));
    assertEquals(
        List.of(), libraries.stream().filter(library -> !licences.contains(library)).toList());
    assertTrue(
        text(SANDBOX, "META-INF/third-party/jackson-core/META-INF/LICENSE")
            .contains("Apache License"));
  }

  @Test
  void theClientJarHoldsTheClientOnly() throws IOException {
    List<String> classes = files(CLIENT).stream().filter(name -> name.endsWith(".class")).toList();
    assertTrue(classes.contains("com/losant/rest/LosantClient.class"));
    assertEquals(
        List.of(),
        classes.stream()
            .filter(
                name ->
                    !name.matches(
                        "module-info.class|com/losant/rest/([^/]+|(api|errors|model)/[^/]+)"))
            .toList());
  }
}
