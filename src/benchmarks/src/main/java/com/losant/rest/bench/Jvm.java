package com.losant.rest.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts Java with the class path of a contestant. */
record Jvm(Path bench, String contestant, List<String> options) {
  static Jvm of(Path bench, String contestant, String... options) {
    return new Jvm(bench, contestant, List.of(options));
  }

  /** Runs a program of this package to its end, and gives what it printed. */
  String run(String program, String... arguments) throws IOException, InterruptedException {
    return runMain(getClass().getPackageName() + "." + program, arguments);
  }

  /** Runs a program to its end, and gives what it printed. */
  String runMain(String mainClass, String... arguments) throws IOException, InterruptedException {
    Path errors = Files.createTempFile(bench, "errors", ".log");
    Process process = builder(mainClass, arguments).redirectError(errors.toFile()).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(
          mainClass + " of " + contestant + " failed:\n" + printed + Files.readString(errors));
    }
    Files.delete(errors);
    return printed.strip();
  }

  /** Starts a program of this package. */
  Process start(String program, String... arguments) throws IOException {
    return builder(getClass().getPackageName() + "." + program, arguments)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private ProcessBuilder builder(String mainClass, String... arguments) {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(options);
    command.add("-cp");
    command.add(
        String.join(
            File.pathSeparator,
            bench.resolve("bench.jar").toString(),
            Contestant.classPath(bench, contestant).resolve("*").toString(),
            bench.resolve("lib/harness/*").toString()));
    command.add(mainClass);
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
