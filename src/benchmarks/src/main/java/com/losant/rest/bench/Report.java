package com.losant.rest.bench;

import static com.losant.rest.bench.Contestant.BOUNDED_FLOOR;
import static com.losant.rest.bench.Contestant.FLOOR;
import static com.losant.rest.bench.Contestant.OURS;

import com.losant.rest.bench.BarChart.Bar;
import com.losant.rest.bench.BarChart.Group;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes {@code BENCHMARKS.md} and its pictures of the results, all figures in it included. */
final class Report {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(.*?)}}");
  private static final List<String> ALL =
      List.of(OURS, FLOOR, BOUNDED_FLOOR, "okhttp-gson", "native", "javascript");

  private final Path project;
  private final Path folder;
  private final Results results;

  private Report(Path project, Path folder) throws IOException {
    this.project = project;
    this.folder = folder;
    this.results = Results.read(folder.resolve("results.jsonl"));
  }

  /** Where the results of a whole run are. */
  static Path folder(Path project) {
    return project.resolve("src/benchmarks/results");
  }

  /** Writes the pictures to a folder of results, and the page beside the project or to it. */
  static void write(Path project, Path folder) throws IOException {
    Path page = folder.equals(folder(project)) ? project : folder;
    new Report(project, folder).write(page.resolve("BENCHMARKS.md"));
  }

  private void write(Path file) throws IOException {
    picture("decode", "Decoding 1,000 workflows: speed, readTree = 1", speeds("", "decode ms"));
    picture("encode", "Encoding 1,000 workflows: speed, the tree = 1", speeds("", "encode ms"));
    picture(
        "allocation",
        "Allocated for 1,000 workflows: the tree = 1, less is better",
        ratios("decoding", "decode MB"),
        ratios("encoding", "encode MB"));
    picture(
        "calls",
        "Calls in a second, one after the other: the floor = 1",
        speeds("get", "get calls/s"),
        speeds("list", "list calls/s"),
        speeds("patch", "patch calls/s"));
    picture(
        "concurrent",
        "Calls in a second, 64 at once: the floor = 1",
        speeds("get", "get x 64 calls/s"),
        speeds("list", "list x 64 calls/s"));
    picture(
        "latency",
        "99th percentile of the time to the last byte: the floor = 1, less is better",
        ratios("get", "get p99 us"),
        ratios("list", "list p99 us"),
        ratios("patch", "patch p99 us"));
    picture(
        "first-call",
        "First call of a fresh JVM, main to answer: the floor = 1, less is better",
        ratios("", "first call ms"));
    picture(
        "sizes",
        "Decoding time of one workflow among so many, in µs",
        sizes().toArray(Group[]::new));
    String template = Files.readString(project.resolve("src/benchmarks/BENCHMARKS.template.md"));
    Files.writeString(file, filled(template, places()));
  }

  private static String filled(String text, Map<String, String> places) {
    return PLACE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(places.getOrDefault(match.group(1), "(not measured)")));
  }

  private Map<String, String> places() throws IOException {
    Map<String, String> places = new LinkedHashMap<>();
    JsonNode machine =
        JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("machine.json")));
    machine.propertyStream().forEach(p -> places.put(p.getKey(), p.getValue().stringValue()));
    List<Goal> goals = Goals.of(results);
    for (Goal goal : goals) {
      places.put(goal.id(), Goal.number(goal.median()));
    }
    places.put(
        "figures",
        table(
            List.of(
                "decode ms",
                "decode MB",
                "encode ms",
                "encode MB",
                "values changed",
                "retained KB/workflow",
                "get calls/s",
                "get p99 us",
                "list calls/s",
                "list p99 us",
                "patch calls/s",
                "patch p99 us",
                "get x 64 calls/s",
                "list x 64 calls/s",
                "first call ms",
                "first call process ms",
                "first call classes",
                "client jar KB",
                "dependencies",
                "all jars KB")));
    results.each(OURS, (what, value) -> places.put(what, Goal.number(value)));
    put(places, "bounded-64", results.speedups("get x 64 calls/s", BOUNDED_FLOOR, FLOOR));
    put(
        places,
        "first-archived",
        results.ratios("first call of archived classes ms", OURS, "first call ms", OURS));
    places.put("goals", goals(goals, places));
    return places;
  }

  private static void put(Map<String, String> places, String name, double[] rounds) {
    Results.median(rounds).ifPresent(median -> places.put(name, Goal.number(median)));
  }

  private String goals(List<Goal> goals, Map<String, String> places) throws IOException {
    Properties reasons = new Properties();
    reasons.load(
        new StringReader(Files.readString(project.resolve("src/benchmarks/misses.properties"))));
    StringBuilder table = new StringBuilder("| what | measured | goal | |\n|---|---|---|---|\n");
    for (Goal goal : goals) {
      String verdict =
          goal.hit()
              ? "hit"
              : "**missed**: "
                  + filled(reasons.getProperty(goal.id(), "nobody looked why yet"), places);
      table.append(
          "| %s | %s | %s | %s |\n".formatted(goal.what(), goal.measured(), goal.goal(), verdict));
    }
    return table.toString();
  }

  private String table(List<String> rows) {
    StringBuilder table = new StringBuilder("| |");
    ALL.forEach(contestant -> table.append(' ').append(contestant).append(" |"));
    table.append("\n|---|").append("---:|".repeat(ALL.size())).append('\n');
    for (String row : rows) {
      table.append("| ").append(row).append(" |");
      for (String contestant : ALL) {
        table.append(' ');
        if (results.has(row, contestant)) {
          table.append(Goal.number(results.median(row, contestant)));
        }
        table.append(" |");
      }
      table.append('\n');
    }
    return table.toString();
  }

  private Group speeds(String name, String what) {
    return group(name, contestant -> results.speedups(what, contestant, FLOOR));
  }

  private Group ratios(String name, String what) {
    return group(name, contestant -> results.ratios(what, contestant, FLOOR));
  }

  /** Only who was measured has a bar. */
  private static Group group(String name, Function<String, double[]> rounds) {
    return new Group(name, ALL.stream().flatMap(of -> bar(of, rounds.apply(of))).toList());
  }

  private static Stream<Bar> bar(String contestant, double[] rounds) {
    OptionalDouble median = Results.median(rounds);
    return median.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Bar(
                contestant,
                median.getAsDouble(),
                Goal.number(median.getAsDouble()),
                contestant.equals(OURS)));
  }

  private List<Group> sizes() {
    return Stream.of(1, 10, 100, 1000, 10_000)
        .map(
            workflows ->
                new Group(
                    "%,d".formatted(workflows),
                    Stream.of(OURS, FLOOR)
                        .flatMap(of -> bar(of, microsOfOne(workflows, of)))
                        .toList()))
        .filter(group -> !group.bars().isEmpty())
        .toList();
  }

  private double[] microsOfOne(int workflows, String contestant) {
    return Arrays.stream(results.values("decode of " + workflows + " ms", contestant))
        .map(millis -> millis * 1000 / workflows)
        .toArray();
  }

  private void picture(String name, String title, Group... groups) throws IOException {
    Files.writeString(folder.resolve(name + ".svg"), new BarChart(title, List.of(groups)).svg());
  }
}
