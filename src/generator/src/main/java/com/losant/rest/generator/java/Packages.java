package com.losant.rest.generator.java;

import com.losant.rest.generator.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The Java package of each schema and resource: that of its area, which is the folder below {@code
 * openapi/} that it is described in.
 */
final class Packages {
  private static final String ROOT = "com.losant.rest.";

  private final Path openapi;
  private final Map<String, String> areas = new TreeMap<>();

  private Packages(Path openapi) {
    this.openapi = openapi;
  }

  /** Looks where the schemas are described. */
  static Packages of(Path openapi) {
    Packages packages = new Packages(openapi);
    try (Stream<Path> files = Files.walk(openapi)) {
      files.filter(file -> file.toString().endsWith(".yaml")).forEach(packages::add);
    } catch (IOException e) {
      throw new SpecException(openapi, e.toString());
    }
    return packages;
  }

  private void add(Path file) {
    Path inside = openapi.relativize(file);
    if (inside.getNameCount() > 2 && inside.getName(1).toString().equals("schemas")) {
      String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
      areas.put(name, inside.getName(0).toString());
    }
  }

  /** The full name of the class that a schema becomes. */
  String classOf(String schema) {
    String area = areas.get(schema);
    if (area == null) {
      throw new SpecException(openapi, "no area has a file schemas/…/" + schema + ".yaml");
    }
    return ofArea(area) + "." + schema;
  }

  /** The package of an area. */
  static String ofArea(String area) {
    return ROOT + area.replace("-", "");
  }

  /** The area whose folder a reference from {@code openapi.yaml} to a path item leads to. */
  static String areaOf(String reference) {
    List<String> parts = List.of(reference.replaceFirst("^\\./", "").split("/"));
    return parts.get(0);
  }
}
