package com.losant.rest.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The official JavaScript client, where Node is installed. */
record JavaScript(Path project, Path bench) {
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

  /** The same figures as {@link Jmh} has of calls, of as many rounds. */
  Map<String, double[]> calls(Jmh like, int port, Server server, String call, int concurrency)
      throws IOException, InterruptedException {
    String printed =
        run(
            bench.resolve("javascript"),
            "node",
            project.resolve("src/benchmarks/js/calls.mjs").toString(),
            server.url(),
            call,
            Integer.toString(concurrency),
            Integer.toString(like.rounds()),
            Integer.toString(like.seconds()),
            Integer.toString(port));
    JsonNode rounds = JsonMapper.shared().readTree(printed);
    return Map.of(
        "calls/s", figure(rounds, "callsPerSecond"), "p99 us", figure(rounds, "p99Micros"));
  }

  private static double[] figure(JsonNode rounds, String name) {
    return StreamSupport.stream(rounds.spliterator(), false)
        .mapToDouble(round -> round.get(name).doubleValue())
        .toArray();
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
