package com.losant.rest.bench;

import com.losant.rest.bench.BarChart.Bar;
import com.losant.rest.bench.BarChart.Group;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes {@code BENCHMARKS.md} and its pictures of the results, all figures in it included. */
final class Report {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(.*?)}}");
  private static final String OURS = "losant-rest";
  private static final List<String> JAVA = List.of(OURS, "floor", "okhttp-gson", "native");
  private static final List<String> ALL =
      Stream.concat(JAVA.stream(), Stream.of("javascript")).toList();
  private static final List<String> CALLS =
      List.of(
          "get calls/s", "list calls/s", "patch calls/s", "get x 64 calls/s", "list x 64 calls/s");

  private final Path project;
  private final Path folder;
  private final Results results;

  private Report(Path project, Path folder) throws IOException {
    this.project = project;
    this.folder = folder;
    this.results = Results.read(folder.resolve("results.jsonl"));
  }

  /** Takes the folder of the project. */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    new Report(project, project.resolve("src/jmh/results")).write();
  }

  private void write() throws IOException {
    picture("decode", "Decoding 1,000 workflows: speed, readTree = 1", speeds("decode ms"));
    picture("encode", "Encoding 1,000 workflows: speed, writing the tree = 1", speeds("encode ms"));
    picture(
        "allocation",
        "Allocated for 1,000 workflows: the tree = 1",
        List.of(ratios("decoding", "decode MB"), ratios("encoding", "encode MB")));
    picture(
        "calls",
        "Calls in a second over loopback: the floor = 1",
        CALLS.stream().map(call -> speeds(call, ALL, call.replace(" calls/s", ""))).toList());
    picture(
        "latency",
        "99th percentile of the time to the last byte: the floor = 1",
        Stream.of("get", "list", "patch")
            .map(call -> ratios(call, call + " p99 us", ALL))
            .toList());
    picture(
        "first-call",
        "First call of a fresh JVM, start of main to answer: time, the floor = 1",
        List.of(ratios("", "first call ms")));
    picture("sizes", "Decoding time for one workflow, by their number, in µs", sizes());
    String template = Files.readString(project.resolve("src/jmh/BENCHMARKS.template.md"));
    Map<String, String> places = places();
    String page =
        PLACE
            .matcher(template)
            .replaceAll(match -> Matcher.quoteReplacement(place(places, match.group(1))));
    Files.writeString(project.resolve("BENCHMARKS.md"), page);
  }

  private static String place(Map<String, String> places, String name) {
    String value = places.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the template of the report names {{" + name + "}}");
    }
    return value;
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
    places.put("goals", goals(goals));
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
    return places;
  }

  private String goals(List<Goal> goals) throws IOException {
    Properties reasons = new Properties();
    reasons.load(new StringReader(Files.readString(project.resolve("src/jmh/misses.properties"))));
    StringBuilder table = new StringBuilder("| what | measured | goal | |\n|---|---|---|---|\n");
    for (Goal goal : goals) {
      String verdict =
          goal.hit()
              ? "hit"
              : "**missed**: " + reasons.getProperty(goal.id(), "nobody looked why yet");
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

  private List<Group> speeds(String what) {
    return List.of(speeds(what, JAVA, ""));
  }

  private Group speeds(String what, List<String> contestants, String name) {
    return group(name, what, contestants, true);
  }

  private Group ratios(String name, String what) {
    return ratios(name, what, JAVA);
  }

  private Group ratios(String name, String what, List<String> contestants) {
    return group(name, what, contestants, false);
  }

  private Group group(String name, String what, List<String> contestants, boolean speed) {
    List<Bar> bars = new ArrayList<>();
    for (String contestant : contestants) {
      double[] rounds =
          speed
              ? results.speedups(what, contestant, "floor")
              : results.ratios(what, contestant, "floor");
      Results.median(rounds)
          .ifPresent(
              median ->
                  bars.add(
                      new Bar(contestant, median, Goal.number(median), contestant.equals(OURS))));
    }
    return new Group(name, bars);
  }

  private List<Group> sizes() {
    List<Group> groups = new ArrayList<>();
    for (int workflows : new int[] {1, 10, 100, 1000, 10_000}) {
      List<Bar> bars = new ArrayList<>();
      String what = "decode us/workflow of " + workflows;
      for (String contestant : List.of(OURS, "floor")) {
        double micros = results.median(what, contestant);
        bars.add(new Bar(contestant, micros, Goal.number(micros), contestant.equals(OURS)));
      }
      groups.add(new Group("%,d".formatted(workflows), bars));
    }
    return groups;
  }

  private void picture(String name, String title, List<Group> groups) throws IOException {
    Files.writeString(folder.resolve(name + ".svg"), new BarChart(title, groups).svg());
  }
}
