package com.losant.rest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs one benchmark in a JVM with nothing but its contestant, when it is its turn.
 *
 * @param rounds how many iterations are measured; as many are made before, to warm up
 * @param heap how much memory the JVM has
 */
record Jmh(Path bench, int rounds, int seconds, String heap) {
  /** The time of an operation and what it allocates. */
  Map<String, double[]> cost(
      String contestant, int port, String benchmark, Map<String, String> parameters)
      throws IOException, InterruptedException {
    JsonNode run = run(contestant, port, benchmark, parameters, "-prof", "gc");
    JsonNode bytes = run.at("/secondaryMetrics/gc.alloc.rate.norm/rawData");
    return Map.of(
        "ms",
        ofRounds(run.at("/primaryMetric/rawData"), JsonNode::doubleValue),
        "MB",
        ofRounds(bytes, round -> round.doubleValue() / 1e6));
  }

  /** Calls of one thread, and how long the slowest of a hundred takes. */
  Map<String, double[]> calls(String contestant, int port, Server server, String call)
      throws IOException, InterruptedException {
    JsonNode run = run(contestant, port, server, call, "-bm", "sample", "-tu", "us");
    JsonNode times = run.at("/primaryMetric/rawDataHistogram");
    return Map.of(
        "calls/s",
        ofRounds(times, round -> 1e6 / mean(round)),
        "p99 us",
        ofRounds(times, round -> percentile(round, 0.99)));
  }

  /** Calls of many threads. */
  Map<String, double[]> calls(String contestant, int port, Server server, String call, int threads)
      throws IOException, InterruptedException {
    JsonNode run =
        run(contestant, port, server, call, "-bm", "thrpt", "-tu", "s", "-t", "" + threads);
    return Map.of("calls/s", ofRounds(run.at("/primaryMetric/rawData"), JsonNode::doubleValue));
  }

  private JsonNode run(String contestant, int port, Server server, String call, String... options)
      throws IOException, InterruptedException {
    return run(contestant, port, "CallBenchmark." + call, Map.of("url", server.url()), options);
  }

  private JsonNode run(
      String contestant,
      int port,
      String benchmark,
      Map<String, String> parameters,
      String... options)
      throws IOException, InterruptedException {
    Path json = bench.resolve("jmh-" + contestant + ".json");
    List<String> arguments = new ArrayList<>(List.of(benchmark, "-f", "1", "-foe", "true"));
    String iterations = Integer.toString(rounds);
    String time = seconds + "s";
    arguments.addAll(List.of("-wi", iterations, "-w", time, "-i", iterations, "-r", time));
    // Memory that is touched for the first time costs several times as much as all the rest.
    arguments.addAll(List.of("-jvmArgs", "-Xms" + heap + " -Xmx" + heap + " -XX:+AlwaysPreTouch"));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("-prof", Turns.class.getName() + ":" + port));
    arguments.addAll(List.of("-p", "contestant=" + contestant));
    parameters.forEach((name, value) -> arguments.addAll(List.of("-p", name + "=" + value)));
    arguments.addAll(List.of("-rf", "json", "-rff", json.toString()));
    // Its lock is against what the turns see to here.
    Jvm.of(bench, contestant, "-Djmh.ignoreLock=true")
        .runMain("org.openjdk.jmh.Main", arguments.toArray(String[]::new));
    return JsonMapper.shared().readTree(Files.readAllBytes(json)).get(0);
  }

  /** A figure for each iteration of the one JVM. */
  private static double[] ofRounds(JsonNode ofJvms, ToDoubleFunction<JsonNode> figure) {
    return StreamSupport.stream(ofJvms.get(0).spliterator(), false).mapToDouble(figure).toArray();
  }

  /** Of pairs of a time and how often it was measured. */
  private static double mean(JsonNode times) {
    double sum = 0;
    for (JsonNode time : times) {
      sum += time.get(0).doubleValue() * time.get(1).longValue();
    }
    return sum / count(times);
  }

  private static double percentile(JsonNode times, double part) {
    double left = count(times) * part;
    double last = 0;
    for (JsonNode time : times) {
      last = time.get(0).doubleValue();
      left -= time.get(1).longValue();
      if (left <= 0) {
        break;
      }
    }
    return last;
  }

  private static long count(JsonNode times) {
    long count = 0;
    for (JsonNode time : times) {
      count += time.get(1).longValue();
    }
    return count;
  }
}
