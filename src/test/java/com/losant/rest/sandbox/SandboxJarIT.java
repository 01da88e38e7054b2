package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jars that the build made. */
class SandboxJarIT {
  private static final Path CLIENT = Path.of(System.getProperty("client.jar"));
  private static final Path SANDBOX = Path.of(System.getProperty("sandbox.jar"));

  private static List<String> classes(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class")).toList();
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
  void theSandboxJarHoldsNoTests() throws IOException {
    List<String> classes = classes(SANDBOX);
    assertTrue(classes.contains("com/losant/rest/sandbox/LosantSandbox.class"));
    assertEquals(
        List.of(),
        classes.stream()
            .filter(name -> name.startsWith("org/junit/") || name.matches(".*(Test|IT).class"))
            .toList());
  }

  @Test
  void theClientJarHoldsTheClientOnly() throws IOException {
    List<String> classes = classes(CLIENT);
    assertTrue(classes.contains("com/losant/rest/LosantClient.class"));
    assertEquals(
        List.of(),
        classes.stream()
            .filter(name -> !name.matches("com/losant/rest/([^/]+|(api|errors|model)/[^/]+)"))
            .toList());
  }
}
