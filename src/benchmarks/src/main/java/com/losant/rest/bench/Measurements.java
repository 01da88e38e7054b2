package com.losant.rest.bench;

import static com.losant.rest.bench.Contestant.BOUNDED_FLOOR;
import static com.losant.rest.bench.Contestant.FLOOR;
import static com.losant.rest.bench.Contestant.OURS;

import com.losant.rest.LosantClient;
import com.losant.rest.workflows.WorkflowPost;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is measured, and how often. */
final class Measurements {
  interface Part {
    void measure() throws Exception;
  }

  private interface Turn {
    void of(String contestant, int round) throws Exception;
  }

  private static final String JAVASCRIPT = "javascript";
  private static final int AT_ONCE = 64;

  private final Path project;
  private final Path bench;
  private final Path file;
  private final boolean quick;
  private final Results results = new Results();

  Measurements(Path project, Path bench, Path file, boolean quick) {
    this.project = project;
    this.bench = bench;
    this.file = file;
    this.quick = quick;
  }

  Results results() {
    return results;
  }

  void save() throws IOException {
    results.save(file);
  }

  Map<String, Part> parts() {
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("jars", this::jars);
    parts.put("codec", this::codec);
    parts.put("sizes", this::sizes);
    parts.put("calls", this::calls);
    parts.put("first", this::firstCalls);
    parts.put("paging", this::paging);
    parts.put("sandbox", this::sandbox);
    parts.put("build", this::build);
    return parts;
  }

  private Jmh jmh(int rounds, int seconds, String heap) {
    return new Jmh(bench, quick ? 1 : rounds, quick ? 1 : seconds, heap);
  }

  /** Once with a JVM of each after the other; the order changes. */
  private void oneByOne(int rounds, Turn turn) throws Exception {
    List<String> order = new ArrayList<>(Contestant.NAMES);
    for (int round = 1; round <= (quick ? 1 : rounds); round++) {
      for (String contestant : order) {
        turn.of(contestant, round);
      }
      Collections.rotate(order, 1);
    }
  }

  /** In several JVMs of each, because no two compile the same. */
  private void inTurns(String what, int jvms, List<String> contestants, Rounds.Contest contest)
      throws Exception {
    for (int jvm = 1; jvm <= (quick ? 1 : jvms); jvm++) {
      Rounds.of(contestants, contest)
          .forEach(
              (contestant, figures) ->
                  figures.forEach(
                      (figure, values) -> results.add(what + " " + figure, contestant, values)));
      save();
    }
  }

  private void jars() throws Exception {
    for (String contestant : Contestant.NAMES) {
      Jars jars = Jars.of(Contestant.classPath(bench, contestant));
      results.add("dependencies", contestant, 1, jars.dependencies());
      results.add("client jar KB", contestant, 1, jars.client() / 1e3);
      results.add("all jars KB", contestant, 1, jars.all() / 1e3);
    }
  }

  private void codec() throws Exception {
    Path page = Documents.page(bench.resolve("data"), 1000);
    Path small = Documents.page(bench.resolve("data"), 10);
    Path back = bench.resolve("data/back.json");
    for (String contestant : Contestant.NAMES) {
      Jvm jvm = Jvm.of(bench, contestant);
      jvm.run("RoundTrip", contestant, page.toString(), back.toString());
      results.add("values changed", contestant, 1, Documents.differences(page, back));
      String retained = jvm.run("Retained", contestant, small.toString(), page.toString());
      results.add("retained KB/workflow", contestant, 1, Long.parseLong(retained) / 1e6);
    }
    Jmh jmh = jmh(3, 2, "2g");
    for (String what : List.of("decode", "encode")) {
      inTurns(
          what,
          3,
          Contestant.NAMES,
          (contestant, port) ->
              jmh.cost(contestant, port, "CodecBenchmark." + what, Map.of("workflows", "1000")));
    }
  }

  private void sizes() throws Exception {
    Jmh jmh = jmh(3, 2, "8g");
    for (int workflows : quick ? new int[] {1, 10} : new int[] {1, 10, 100, 1000, 10_000}) {
      Documents.page(bench.resolve("data"), workflows);
      inTurns(
          "decode of " + workflows,
          1,
          List.of(OURS, FLOOR),
          (contestant, port) ->
              jmh.cost(
                  contestant,
                  port,
                  "CodecBenchmark.decode",
                  Map.of("workflows", Integer.toString(workflows))));
    }
  }

  private void calls() throws Exception {
    Path workflow = Documents.smallWorkflow(bench.resolve("data"));
    Path list = Documents.page(bench.resolve("data"), 100);
    JavaScript javaScript = new JavaScript(project, bench);
    List<String> contestants = new ArrayList<>(Contestant.NAMES);
    contestants.add(BOUNDED_FLOOR);
    if (javaScript.install()) {
      contestants.add(JAVASCRIPT);
    }
    Jmh jmh = jmh(5, 1, "2g");
    try (Server server = Server.fixed(bench, workflow, list)) {
      for (String call : List.of("get", "list", "patch")) {
        inTurns(
            call,
            2,
            contestants,
            (contestant, port) ->
                contestant.equals(JAVASCRIPT)
                    ? javaScript.calls(jmh, port, server, call, 1)
                    : jmh.calls(contestant, port, server, call));
      }
      // Many lists at once take stock clients minutes, and more memory than the JVM has.
      List<String> noStock =
          contestants.stream().filter(peer -> !Contestant.STOCK.contains(peer)).toList();
      for (String call : List.of("get", "list")) {
        inTurns(
            call + " x " + AT_ONCE,
            2,
            call.equals("list") ? noStock : contestants,
            (contestant, port) ->
                contestant.equals(JAVASCRIPT)
                    ? javaScript.calls(jmh, port, server, call, AT_ONCE)
                    : jmh.calls(contestant, port, server, call, AT_ONCE));
      }
    }
  }

  private void firstCalls() throws Exception {
    Path workflow = Documents.smallWorkflow(bench.resolve("data"));
    Path archive = bench.resolve("first-call.jsa");
    try (Server server = Server.fixed(bench, workflow, workflow)) {
      Jvm.of(bench, OURS, "-XX:ArchiveClassesAtExit=" + archive)
          .run("FirstCall", OURS, server.url());
      oneByOne(
          20,
          (contestant, round) -> {
            firstCall("first call", Jvm.of(bench, contestant), server, round);
            if (contestant.equals(OURS)) {
              Jvm archived = Jvm.of(bench, OURS, "-XX:SharedArchiveFile=" + archive);
              firstCall("first call of archived classes", archived, server, round);
            }
          });
      for (String contestant : Contestant.NAMES) {
        String loaded =
            Jvm.of(bench, contestant, "-Xlog:class+load:stdout")
                .run("FirstCall", contestant, server.url());
        long classes = loaded.lines().filter(line -> line.contains(" source: ")).count();
        results.add("first call classes", contestant, 1, classes);
      }
    }
  }

  private void firstCall(String what, Jvm jvm, Server server, int round) throws Exception {
    long start = System.nanoTime();
    String millis = jvm.run("FirstCall", jvm.contestant(), server.url());
    results.add(what + " process ms", jvm.contestant(), round, (System.nanoTime() - start) / 1e6);
    results.add(what + " ms", jvm.contestant(), round, Double.parseDouble(millis));
  }

  private void paging() throws Exception {
    int total = quick ? 1000 : 100_000;
    Path page = Documents.page(bench.resolve("data/page-of-" + total + ".json"), 100, total);
    try (Server server = Server.fixed(bench, page, page)) {
      for (String way : List.of("getAll", "readAhead")) {
        String[] printed =
            Jvm.of(bench, OURS, "-Xmx64m").run("Paging", way, server.url()).split(" ");
        results.add(way + " workflows", OURS, 1, Double.parseDouble(printed[0]));
        results.add(way + " s", OURS, 1, Double.parseDouble(printed[1]));
      }
    }
  }

  private void sandbox() throws Exception {
    Path jar = bench.resolve("lib/sandbox/losant-rest-sandbox.jar");
    String[] starts = Jvm.of(bench, "sandbox").run("SandboxStart").split(" ");
    results.add("sandbox first start ms", OURS, 1, Double.parseDouble(starts[0]));
    results.add("sandbox further start ms", OURS, 1, Double.parseDouble(starts[1]));
    for (int round = 1; round <= (quick ? 1 : 5); round++) {
      long start = System.nanoTime();
      try (Server server = Server.sandbox(jar);
          LosantClient losant = server.client()) {
        losant.flows().get(Documents.APPLICATION_ID);
        results.add("sandbox process ms", OURS, round, (System.nanoTime() - start) / 1e6);
      }
    }
    try (Server server = Server.sandbox(jar);
        LosantClient losant = server.client()) {
      WorkflowPost post = WorkflowPost.builder().name("Greenhouse").build();
      losant.flows().post(Documents.APPLICATION_ID, post); // the one of Documents.FLOW_ID
      for (String call : List.of("get", "list", "patch")) {
        inTurns(
            "sandbox " + call,
            1,
            List.of(OURS),
            (contestant, port) -> jmh(3, 1, "1g").calls(contestant, port, server, call));
      }
    }
  }

  private void build() throws Exception {
    Maven maven = new Maven(project, bench);
    maven.seconds("compile");
    for (int round = 1; round <= (quick ? 1 : 3); round++) {
      double nothing = maven.seconds("initialize");
      double generation = maven.seconds("compile");
      results.add("regeneration s", OURS, round, generation - nothing);
    }
    if (!quick) {
      results.add("verify s", OURS, 1, maven.seconds("verify"));
    }
  }
}
