package com.losant.rest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs benchmarks, each in a JVM with nothing but its contestant. */
record Jmh(Path bench, boolean quick, int seconds, List<String> options) {
  /** What JMH tells of one benchmark. */
  record Run(JsonNode json) {
    String name() {
      String name = json.get("benchmark").stringValue();
      return name.substring(name.lastIndexOf('.') + 1);
    }

    double score() {
      return json.at("/primaryMetric/score").doubleValue();
    }

    /** Bytes for one operation, where the profiler {@code gc} is on. */
    double allocated() {
      return json.at("/secondaryMetrics/gc.alloc.rate.norm/score").doubleValue();
    }

    /** Where the score is the microseconds of a call. */
    CallSpeed speedOfCalls() {
      double p99 = json.at("/primaryMetric/scorePercentiles/99.0").doubleValue();
      return new CallSpeed(1e6 / score(), p99);
    }
  }

  Run call(String contestant, Server server, String call) throws IOException, InterruptedException {
    return run(contestant, "CallBenchmark." + call, Map.of("url", server.url())).get(0);
  }

  List<Run> run(String contestant, String benchmark, Map<String, String> parameters)
      throws IOException, InterruptedException {
    Path json = bench.resolve("jmh.json");
    List<String> arguments = new ArrayList<>(List.of(benchmark, "-f", "1", "-foe", "true"));
    String iterations = quick ? "1" : "3";
    String time = (quick ? 1 : seconds) + "s";
    arguments.addAll(List.of("-wi", iterations, "-w", time, "-i", iterations, "-r", time));
    arguments.addAll(List.of("-jvmArgs", "-Xms2g -Xmx8g"));
    arguments.addAll(options);
    arguments.addAll(List.of("-p", "contestant=" + contestant));
    parameters.forEach((name, value) -> arguments.addAll(List.of("-p", name + "=" + value)));
    arguments.addAll(List.of("-rf", "json", "-rff", json.toString()));
    Jvm.of(bench, contestant).runMain("org.openjdk.jmh.Main", arguments.toArray(String[]::new));
    List<Run> runs = new ArrayList<>();
    JsonMapper.shared().readTree(Files.readAllBytes(json)).forEach(run -> runs.add(new Run(run)));
    return runs;
  }
}
