package com.losant.rest.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a page of workflows and writes it again, to see what comes back. */
final class RoundTrip {
  private RoundTrip() {}

  /** Takes a contestant, a file to read and one to write. */
  public static void main(String[] arguments) throws Exception {
    Contestant codec = Contestant.named(arguments[0]);
    try (InputStream json = Files.newInputStream(Path.of(arguments[1]))) {
      Files.write(Path.of(arguments[2]), codec.encode(codec.decode(json)));
    }
  }
}
