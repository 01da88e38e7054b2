package com.losant.rest.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The official JavaScript client, where Node is installed. */
record JavaScript(Path project, Path bench, boolean quick) {
  private static final String PACKAGE = "losant-rest@2.8.1";

  /** Whether it is there. */
  boolean install() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(bench.resolve("javascript"));
    try {
      run(folder, "npm", "install", "--no-audit", "--no-fund", "--prefix", ".", PACKAGE);
      return true;
    } catch (IOException e) {
      System.out.println("Without the JavaScript client: " + e.getMessage());
      return false;
    }
  }

  CallSpeed calls(Server server, String call, int concurrency)
      throws IOException, InterruptedException {
    String script = project.resolve("src/jmh/js/calls.mjs").toString();
    String printed =
        run(
            bench.resolve("javascript"),
            "node",
            script,
            server.url(),
            call,
            Integer.toString(concurrency),
            quick ? "1" : "3");
    JsonNode speed = JsonMapper.shared().readTree(printed);
    return new CallSpeed(
        speed.get("callsPerSecond").doubleValue(), speed.get("p99Micros").doubleValue());
  }

  private static String run(Path folder, String... command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(List.of(command) + " failed:\n" + printed);
    }
    return printed;
  }
}
