package com.losant.rest.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts Java with the class path of a contestant. */
record Jvm(Path bench, String contestant, List<String> options) {
  static Jvm of(Path bench, String contestant, String... options) {
    return new Jvm(bench, contestant, List.of(options));
  }

  /** Runs a program, and fails if it does. */
  void run(Path log, String mainClass, String... arguments)
      throws IOException, InterruptedException {
    Process process =
        builder(mainClass, arguments)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(mainClass + " of " + contestant + " failed; see " + log);
    }
  }

  ProcessBuilder builder(String mainClass, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(classPath());
    command.add(mainClass);
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  private String classPath() {
    Path jars = bench.resolve("lib");
    return String.join(
        File.pathSeparator,
        bench.resolve("classes").toString(),
        jars.resolve(contestant).resolve("*").toString(),
        jars.resolve("harness").resolve("*").toString());
  }
}
