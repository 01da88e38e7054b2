package com.losant.rest.generator;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether files are as they were the last time. */
final class Digest {
  private Digest() {}

  /** A digest of names and contents, with the same result for Windows' separators. */
  static String of(Path... filesAndFolders) throws IOException {
    MessageDigest digest = sha256();
    for (Path root : filesAndFolders) {
      for (Path file : files(root)) {
        digest.update(root.relativize(file).toString().replace('\\', '/').getBytes());
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static List<Path> files(Path root) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The classes and templates of the generator: a folder in the build, or a jar. */
  static Path generator() {
    try {
      return Path.of(Digest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a location of classes is a URI", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
