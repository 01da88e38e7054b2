package com.losant.rest.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A project folder with what was released as 0.1.0, and what is built as the next version. */
final class Editions {
  private static final String RELEASED = "0.1.0";
  private static final Set<String> RESOURCES = Set.of("flow", "flows");

  private final Path project;
  private String version = "0.2.0-SNAPSHOT";

  /** Begins with the description of today and an empty jar, released and built. */
  Editions(Path project) throws IOException {
    this.project = project;
    Files.createDirectories(project.resolve("target/released"));
    Files.createDirectories(project.resolve("generated"));
    releasedDescription(today());
    description(today());
    java("public class Client {}");
    Files.copy(jar(), releasedJar(), StandardCopyOption.REPLACE_EXISTING);
  }

  /** The description as it is now, to be changed; only what older documents tell of. */
  static Map<String, Object> today() {
    JsonNode document = JsonMapper.shared().readTree(Path.of("generated/openapi.json"));
    ((ObjectNode) document.path("paths"))
        .removeIf(
            item ->
                item.findValues("tags").stream()
                    .noneMatch(tags -> RESOURCES.contains(tags.path(0).asString())));
    return JsonMapper.shared()
        .convertValue(document, new TypeReference<LinkedHashMap<String, Object>>() {});
  }

  void version(String version) throws IOException {
    Files.move(jar(), project.resolve("target/losant-rest-" + version + ".jar"));
    this.version = version;
  }

  void releasedDescription(Map<String, Object> description) throws IOException {
    zip(releasedZip(), Map.of("openapi.json", JsonMapper.shared().writeValueAsBytes(description)));
  }

  void description(Map<String, Object> description) throws IOException {
    Files.write(
        project.resolve("generated/openapi.json"),
        JsonMapper.shared().writeValueAsBytes(description));
  }

  void releasedJava(String... sources) throws IOException {
    compile(releasedJar(), sources);
  }

  void java(String... sources) throws IOException {
    compile(jar(), sources);
  }

  /** The artifacts of a build, as those of a release and of the build after it. */
  void artifacts(Path jar, Path zip) throws IOException {
    Files.copy(jar, releasedJar(), StandardCopyOption.REPLACE_EXISTING);
    Files.copy(jar, jar(), StandardCopyOption.REPLACE_EXISTING);
    Files.copy(zip, releasedZip(), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path jar() {
    return project.resolve("target/losant-rest-" + version + ".jar");
  }

  private Path releasedZip() {
    return project.resolve("target/released/losant-rest-" + RELEASED + "-openapi.zip");
  }

  private Path releasedJar() {
    return project.resolve("target/released/losant-rest-" + RELEASED + ".jar");
  }

  void breaks(String yaml) throws IOException {
    Files.writeString(project.resolve("breaks.yaml"), yaml);
  }

  /** Runs the step as the build does; gives back what it prints. */
  String tell() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      BuildStepsTest.run("WhatChanged", project.toString(), RELEASED, version);
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** The changes that the report lists, each with its heading and without those whom it meets. */
  List<String> changes() throws IOException {
    Files.deleteIfExists(project.resolve("target/what-changed.md"));
    try {
      tell();
    } catch (RuntimeException stopped) {
      // The report is there all the same.
    }
    List<String> changes = new ArrayList<>();
    String heading = "";
    for (String line : report().lines().toList()) {
      if (line.startsWith("### ")) {
        heading = line.substring("### ".length());
      } else if (line.startsWith("- ")) {
        changes.add(
            heading + line.substring(1).replaceFirst(" \\((requests|answers) of .*\\)$", ""));
      }
    }
    return changes;
  }

  String report() throws IOException {
    return Files.readString(project.resolve("target/what-changed.md"));
  }

  private void compile(Path jar, String... sources) throws IOException {
    Path folder = Files.createTempDirectory(project, "edition");
    List<String> arguments = new ArrayList<>(List.of("-d", folder.toString()));
    for (String source : sources) {
      String name = source.startsWith("module ") ? "module-info.java" : "Client.java";
      arguments.add(Files.writeString(folder.resolve(name), source).toString());
    }
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler.run(null, null, errors, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalArgumentException(errors.toString(StandardCharsets.UTF_8));
    }
    Map<String, byte[]> classes = new LinkedHashMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path each : walk.filter(path -> path.toString().endsWith(".class")).toList()) {
        classes.put(folder.relativize(each).toString(), Files.readAllBytes(each));
      }
    }
    zip(jar, classes);
  }

  private static void zip(Path file, Map<String, byte[]> entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
  }
}
