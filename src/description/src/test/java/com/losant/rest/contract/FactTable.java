package com.losant.rest.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a table of facts: a line {@code name = fact}, and below it, indented, a line {@code part =
 * fact} for each of its parts. The facts of parts have the key {@code name.part}.
 */
final class FactTable {
  private FactTable() {}

  static Map<String, String> resource(String name) {
    return parse(text(name));
  }

  static String text(String name) {
    try (InputStream in = FactTable.class.getResourceAsStream("/contract/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("src/test/resources/contract/" + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> parse(String text) {
    Map<String, String> facts = new TreeMap<>();
    String heading = null;
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf(" = ");
      String name = (equals < 0 ? line : line.substring(0, equals)).strip();
      boolean part = line.startsWith("  ");
      if (!part) {
        heading = name;
      }
      if (part && equals < 0) {
        throw new IllegalArgumentException("Not a fact: " + line);
      }
      if (equals >= 0
          && facts.put(part ? heading + "." + name : name, line.substring(equals + 3)) != null) {
        throw new IllegalArgumentException("Said twice: " + heading + ", " + line);
      }
    }
    return facts;
  }
}
