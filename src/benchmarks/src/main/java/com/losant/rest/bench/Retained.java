package com.losant.rest.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a page of workflows takes of the heap once it is decoded. */
final class Retained {
  private Retained() {}

  /** Takes a contestant and two files; prints the bytes that the second takes. */
  public static void main(String[] arguments) throws Exception {
    Contestant codec = Contestant.named(arguments[0]);
    Object first = decode(codec, arguments[1]); // for what is loaded once
    long before = used();
    Object page = decode(codec, arguments[2]);
    System.out.println(used() - before);
    if (codec.size(first) == codec.size(page)) {
      throw new IllegalStateException("give a larger file as the second");
    }
  }

  private static Object decode(Contestant codec, String file) throws Exception {
    try (InputStream json = Files.newInputStream(Path.of(file))) {
      return codec.decode(json);
    }
  }

  private static long used() throws IOException {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
