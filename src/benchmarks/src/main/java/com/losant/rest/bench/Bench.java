package com.losant.rest.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Measures, and makes the report. */
final class Bench {
  private Bench() {}

  /**
   * Takes the folder of the project and the names of the parts to measure. Without names all of
   * them are measured, and reported. {@code quick} measures so briefly that the figures say
   * nothing, and keeps them and the report in {@code target}; {@code report} measures nothing, and
   * makes the report anew.
   */
  public static void main(String[] arguments) throws Exception {
    Path project = Path.of(arguments[0]).toAbsolutePath();
    Set<String> given = new TreeSet<>(List.of(arguments).subList(1, arguments.length));
    if (given.equals(Set.of("report"))) {
      Report.write(project, Report.folder(project));
      return;
    }
    boolean quick = given.remove("quick");
    Path bench = project.resolve("src/benchmarks/target");
    boolean all = given.isEmpty();
    Path folder = all && !quick ? Report.folder(project) : bench;
    Measurements measurements =
        new Measurements(project, bench, folder.resolve("results.jsonl"), quick);
    Map<String, Measurements.Part> parts = measurements.parts();
    if (!parts.keySet().containsAll(given)) {
      throw new IllegalArgumentException("of " + given + " only " + parts.keySet() + " are parts");
    }
    Machine.describe(bench, folder);
    long start = System.nanoTime();
    for (Map.Entry<String, Measurements.Part> part : parts.entrySet()) {
      if (all || given.contains(part.getKey())) {
        System.out.println("Measuring " + part.getKey() + " …");
        part.getValue().measure();
        measurements.save();
      }
    }
    measurements.results().print(System.out);
    if (all) {
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      measurements.results().add("whole run min", Contestant.OURS, 1, taken.toMinutes());
      measurements.save();
      Report.write(project, folder);
    }
  }
}
