package com.losant.rest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures everything, round after round: within a round the contestants come one right after the
 * other, so that a machine that is slow for a while is slow for all of them.
 */
final class Bench {
  private static final List<String> CONTESTANTS =
      List.of("losant-rest", "floor", "okhttp-gson", "native");
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Path bench;
  private final boolean quick;
  private final Results results = new Results();

  private Bench(Path bench, boolean quick) {
    this.bench = bench;
    this.quick = quick;
  }

  /**
   * Takes the folder of the class paths, {@code quick} or not, and the names of what to measure.
   */
  public static void main(String[] arguments) throws Exception {
    List<String> given = List.of(arguments);
    Bench bench = new Bench(Path.of(given.get(0)), given.contains("quick"));
    Set<String> wanted = Set.copyOf(given.subList(1, given.size()));
    bench.codecs(wanted);
    bench.results.save(bench.bench.resolve("results.jsonl"));
  }

  private void codecs(Set<String> wanted) throws Exception {
    Documents.page(bench.resolve("data"), 1000);
    for (int round = 1; round <= (quick ? 1 : 3); round++) {
      for (String contestant : CONTESTANTS) {
        jmh(round, contestant, "CodecBenchmark", "workflows=1000");
      }
    }
    for (String what :
        List.of("decode 1000 ms", "decode 1000 B", "encode 1000 ms", "encode 1000 B")) {
      System.out.println(what);
      for (String contestant : CONTESTANTS) {
        System.out.printf(
            "  %-12s %,15.1f  %.2f of floor%n",
            contestant,
            results.median(what, contestant).orElseThrow(),
            Results.median(results.ratios(what, contestant, "floor")).orElseThrow());
      }
    }
  }

  private void jmh(int round, String contestant, String benchmark, String... parameters)
      throws IOException, InterruptedException {
    Path json = Files.createDirectories(bench.resolve("jmh")).resolve(contestant + "-" + round);
    List<String> arguments = new ArrayList<>(List.of(benchmark, "-f", "1", "-prof", "gc"));
    arguments.addAll(List.of("-wi", quick ? "2" : "4", "-i", quick ? "2" : "4"));
    arguments.addAll(List.of("-w", "2s", "-r", "2s", "-jvmArgs", "-Xms3g -Xmx3g"));
    arguments.addAll(List.of("-p", "contestant=" + contestant));
    arguments.addAll(List.of("-p", "folder=" + bench.resolve("data")));
    for (String parameter : parameters) {
      arguments.addAll(List.of("-p", parameter));
    }
    arguments.addAll(List.of("-rf", "json", "-rff", json + ".json"));
    Jvm.of(bench, contestant)
        .run(Path.of(json + ".log"), "org.openjdk.jmh.Main", arguments.toArray(String[]::new));
    for (JsonNode run : MAPPER.readTree(Path.of(json + ".json").toFile())) {
      String name = run.get("benchmark").stringValue();
      String what =
          name.substring(name.lastIndexOf('.') + 1)
              + " "
              + run.at("/params/workflows").stringValue();
      results.add(what + " ms", contestant, round, run.at("/primaryMetric/score").doubleValue());
      JsonNode allocated = run.at("/secondaryMetrics/gc.alloc.rate.norm/score");
      results.add(what + " B", contestant, round, allocated.doubleValue());
    }
  }
}
