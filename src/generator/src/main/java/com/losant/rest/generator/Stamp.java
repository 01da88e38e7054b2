package com.losant.rest.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells what the generated Java was made from: the generator, and a digest of all that it read. */
final class Stamp {
  private Stamp() {}

  /** The stamp that a generation from this input, with these templates, leaves. */
  static String of(String generatorInput, Path templates, String generatorVersion)
      throws IOException {
    MessageDigest digest = sha256();
    digest.update(generatorInput.getBytes());
    try (Stream<Path> walk = Files.walk(templates)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(file -> !file.toString().endsWith(".md"))
              .sorted()
              .toList();
      for (Path file : files) {
        // A checkout with the separators and line ends of Windows has to come to the same digest.
        digest.update(templates.relativize(file).toString().replace('\\', '/').getBytes());
        digest.update(Files.readString(file).replace("\r\n", "\n").getBytes());
      }
    }
    return "OpenAPI Generator "
        + generatorVersion
        + ", spec and templates "
        + HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  /** The stamp of what was generated, or nothing. */
  static String in(Path generated) throws IOException {
    Path stamp = generated.resolve("STAMP");
    return Files.exists(stamp) ? Files.readString(stamp).strip() : "";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
