package com.losant.rest.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/** The size of a contestant in bytes: its own jar, if it has one, and all that it needs. */
record Jars(int dependencies, long client, long all) {
  static Jars of(Path folder) {
    File[] jars =
        Objects.requireNonNull(
            folder.toFile().listFiles((in, name) -> name.endsWith(".jar")), "no folder " + folder);
    long[] own =
        Arrays.stream(jars)
            .filter(jar -> jar.getName().matches("(losant-rest|peer)-.*"))
            .mapToLong(File::length)
            .toArray();
    return new Jars(
        jars.length - own.length,
        Arrays.stream(own).sum(),
        Arrays.stream(jars).mapToLong(File::length).sum());
  }
}
