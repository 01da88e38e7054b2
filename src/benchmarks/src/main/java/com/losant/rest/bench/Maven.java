package com.losant.rest.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/** The build of this project. */
record Maven(Path project, Path bench) {
  /** How long the build takes up to a phase. */
  double seconds(String phase) throws IOException, InterruptedException {
    File log = bench.resolve("maven.log").toFile();
    String wrapper = File.separatorChar == '\\' ? "mvnw.cmd" : "mvnw";
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(project.resolve(wrapper).toString(), "-q", "-B", phase)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("the build failed; see " + log);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
