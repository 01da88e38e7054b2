package com.losant.rest.published;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** What is published under one name, as the build leaves it in the folder of its module. */
enum Artifact {
  CLIENT("losant-rest", "client"),
  SANDBOX("losant-rest-sandbox", "sandbox"),
  DESCRIPTION("losant-rest-openapi", "description");

  static final String VERSION = System.getProperty("project.version");

  final String id;
  private final Path target;

  Artifact(String id, String module) {
    this.id = id;
    this.target = Path.of("src", module, "target");
  }

  /** The jar itself, or with a suffix such as {@code -sources.jar} what comes with it. */
  Path file(String suffix) {
    // The sandbox is a program as well, whose name README can give for all versions.
    return target.resolve((this == SANDBOX ? "losant-sandbox" : id + "-" + VERSION) + suffix);
  }

  Path sbom() {
    return target.resolve("bom.json");
  }

  Path pom() {
    return target.resolve("published-pom.xml");
  }

  Document readPom() throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom().toFile());
  }

  Set<String> files(String suffix) throws IOException {
    try (JarFile jar = new JarFile(file(suffix).toFile())) {
      return jar.stream()
          .filter(entry -> !entry.isDirectory())
          .map(JarEntry::getName)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  String text(String suffix, String name) throws IOException {
    try (JarFile jar = new JarFile(file(suffix).toFile());
        InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
