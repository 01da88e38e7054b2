package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jars that the build made. */
class SandboxJarIT {
  private static final Path CLIENT = Path.of(System.getProperty("client.jar"));
  private static final Path SANDBOX = Path.of(System.getProperty("sandbox.jar"));
  private static final Path SOURCES = Path.of("src/test/java/com/losant/rest");

  /** What a project has that tests its use of the client: that, its dependencies, and JUnit. */
  private static final List<Class<?>> LIBRARIES =
      List.of(
          okhttp3.OkHttpClient.class,
          okio.Okio.class,
          kotlin.Unit.class,
          tools.jackson.databind.ObjectMapper.class,
          tools.jackson.core.JsonParser.class,
          JsonCreator.class,
          org.jspecify.annotations.Nullable.class,
          org.junit.jupiter.api.Test.class,
          org.junit.jupiter.engine.JupiterTestEngine.class,
          org.junit.platform.commons.JUnitException.class,
          org.junit.platform.engine.TestEngine.class,
          org.junit.platform.launcher.Launcher.class,
          org.opentest4j.AssertionFailedError.class,
          org.apiguardian.api.API.class);

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

  private static Path jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
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
  void testsOfOthersRunWithTheSandboxJar(@TempDir Path classes) throws Exception {
    String classPath =
        Stream.concat(
                Stream.of(classes, CLIENT, SANDBOX), LIBRARIES.stream().map(SandboxJarIT::jarOf))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                classPath,
                "-d",
                classes.toString(),
                SOURCES.resolve("examples/GreenhouseTest.java").toString(),
                SOURCES.resolve("sandbox/junit/JUnitRun.java").toString());
    assertEquals(0, compiled);

    Process tests =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "com.losant.rest.sandbox.junit.JUnitRun",
                "com.losant.rest.examples.GreenhouseTest")
            .redirectErrorStream(true)
            .start();
    String printed = new String(tests.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(printed.contains("1 tests successful"), printed);
    assertTrue(printed.contains("0 tests failed"), printed);
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
