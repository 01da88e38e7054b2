package com.losant.rest.generator.changes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** A project folder with what was released as 0.1.0, and what is built as the next version. */
final class Editions {
  private static final String RELEASED = "0.1.0";

  private final Path project;
  private final Path json;
  private Path classes;
  private String version = "0.2.0-SNAPSHOT";

  /** Begins with the same description and the same Java, released and built. */
  Editions(Path project) throws IOException {
    this.project = project;
    this.json = project.resolve("openapi.json");
    Files.createDirectories(project.resolve("target/released"));
    releasedDescription(Greenhouse.description());
    description(Greenhouse.description());
    releasedJava("public class Client {}");
    classes = compile("public class Client {}");
  }

  void version(String version) {
    this.version = version;
  }

  void releasedDescription(Map<String, Object> description) throws IOException {
    Path zip = project.resolve("target/released/losant-rest-openapi-" + RELEASED + ".zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("openapi.json"));
      out.write(JsonMapper.shared().writeValueAsBytes(description));
    }
  }

  void description(Map<String, Object> description) throws IOException {
    Files.write(json, JsonMapper.shared().writeValueAsBytes(description));
  }

  void releasedJava(String... sources) throws IOException {
    Path jar = project.resolve("target/released/losant-rest-" + RELEASED + ".jar");
    run("jar", "-cfM", jar.toString(), "-C", compile(sources).toString(), ".");
  }

  void java(String... sources) throws IOException {
    classes = compile(sources);
  }

  void breaks(String yaml) throws IOException {
    Files.writeString(project.resolve("breaks.yaml"), yaml);
  }

  /** Runs the step as the build does; gives back what it prints. */
  String tell() throws IOException {
    return tell(project.toString(), RELEASED, version, json.toString(), classes.toString());
  }

  /** Runs it as the build does before anything is compiled. */
  String tellOfTheDescription() throws IOException {
    return tell(project.toString(), RELEASED, version, json.toString());
  }

  private static String tell(String... arguments) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      WhatChanged.main(arguments);
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

  private Path compile(String... sources) throws IOException {
    Path folder = Files.createTempDirectory(project, "edition");
    Path classes = folder.resolve("classes");
    List<String> arguments = new ArrayList<>(List.of("-d", classes.toString()));
    for (String source : sources) {
      String name = source.startsWith("module ") ? "module-info.java" : "Client.java";
      arguments.add(Files.writeString(folder.resolve(name), source).toString());
    }
    run("javac", arguments.toArray(String[]::new));
    return classes;
  }

  private static void run(String tool, String... arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    if (ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments) != 0) {
      throw new IllegalArgumentException(printed.toString());
    }
  }
}
