package com.losant.rest.bench;

import com.losant.rest.LosantClient;
import com.losant.rest.model.WorkflowPost;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is measured, round after round: within a round the contestants come one right after the
 * other, so that a machine that is slow for a while is slow for all of them.
 */
final class Measurements {
  interface Part {
    void measure() throws Exception;
  }

  private interface Turn {
    void of(String contestant, int round) throws Exception;
  }

  private static final String OURS = "losant-rest";
  private static final String JAVASCRIPT = "javascript";

  private final Path project;
  private final Path bench;
  private final boolean quick;
  private final Results results = new Results();

  Measurements(Path project, Path bench, boolean quick) {
    this.project = project;
    this.bench = bench;
    this.quick = quick;
  }

  Results results() {
    return results;
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

  private void rounds(int rounds, List<String> contestants, Turn turn) throws Exception {
    List<String> order = new ArrayList<>(contestants);
    for (int round = 1; round <= (quick ? 1 : rounds); round++) {
      for (String contestant : order) {
        turn.of(contestant, round);
      }
      Collections.rotate(order, 1);
    }
  }

  private Jmh jmh(int seconds, String... options) {
    return new Jmh(bench, quick, seconds, List.of(options));
  }

  private void jars() throws Exception {
    for (String contestant : Contestant.NAMES) {
      Jars jars = Jars.of(bench.resolve("lib").resolve(contestant));
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
    rounds(
        3,
        Contestant.NAMES,
        (contestant, round) ->
            jmh(2, "-prof", "gc")
                .run(contestant, "CodecBenchmark", Map.of("workflows", "1000"))
                .forEach(
                    run -> {
                      results.add(run.name() + " ms", contestant, round, run.score());
                      results.add(run.name() + " MB", contestant, round, run.allocated() / 1e6);
                    }));
  }

  private void sizes() throws Exception {
    for (int workflows : quick ? new int[] {1, 10} : new int[] {1, 10, 100, 1000, 10_000}) {
      Documents.page(bench.resolve("data"), workflows);
      for (String contestant : List.of(OURS, "floor")) {
        jmh(1)
            .run(
                contestant,
                "CodecBenchmark.decode",
                Map.of("workflows", Integer.toString(workflows)))
            .forEach(
                run -> {
                  double micros = run.score() * 1000 / workflows;
                  results.add("decode us/workflow of " + workflows, contestant, 1, micros);
                });
      }
    }
  }

  private void calls() throws Exception {
    Path workflow = Documents.smallWorkflow(bench.resolve("data"));
    Path list = Documents.page(bench.resolve("data"), 100);
    JavaScript javaScript = new JavaScript(project, bench, quick);
    List<String> contestants = new ArrayList<>(Contestant.NAMES);
    if (javaScript.install()) {
      contestants.add(JAVASCRIPT);
    }
    try (Server server = Server.fixed(bench, workflow, list)) {
      for (String call : List.of("get", "list", "patch")) {
        rounds(
            3,
            contestants,
            (contestant, round) -> {
              CallSpeed speed =
                  contestant.equals(JAVASCRIPT)
                      ? javaScript.calls(server, call, 1)
                      : oneByOne(contestant, server, call);
              results.add(call + " calls/s", contestant, round, speed.perSecond());
              results.add(call + " p99 us", contestant, round, speed.p99Micros());
            });
      }
      for (String call : List.of("get", "list")) {
        rounds(
            3,
            contestants,
            (contestant, round) -> {
              double perSecond =
                  contestant.equals(JAVASCRIPT)
                      ? javaScript.calls(server, call, 64).perSecond()
                      : jmh(1, "-bm", "thrpt", "-tu", "s", "-t", "64")
                          .call(contestant, server, call)
                          .score();
              results.add(call + " x 64 calls/s", contestant, round, perSecond);
            });
      }
    }
  }

  private CallSpeed oneByOne(String contestant, Server server, String call) throws Exception {
    return jmh(1, "-bm", "sample", "-tu", "us").call(contestant, server, call).speedOfCalls();
  }

  private void firstCalls() throws Exception {
    Path workflow = Documents.smallWorkflow(bench.resolve("data"));
    try (Server server = Server.fixed(bench, workflow, workflow)) {
      rounds(
          20,
          Contestant.NAMES,
          (contestant, round) -> {
            long start = System.nanoTime();
            String millis = Jvm.of(bench, contestant).run("FirstCall", contestant, server.url());
            double process = (System.nanoTime() - start) / 1e6;
            results.add("first call ms", contestant, round, Double.parseDouble(millis));
            results.add("first call process ms", contestant, round, process);
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
        double perSecond = oneByOne(OURS, server, call).perSecond();
        results.add("sandbox " + call + " calls/s", OURS, 1, perSecond);
      }
    }
  }

  private void build() throws Exception {
    Maven maven = new Maven(project, bench);
    maven.seconds("process-sources");
    for (int round = 1; round <= (quick ? 1 : 3); round++) {
      double nothing = maven.seconds("initialize");
      double generation = maven.seconds("process-sources");
      results.add("regeneration s", OURS, round, generation - nothing);
    }
    if (!quick) {
      results.add("verify s", OURS, 1, maven.seconds("verify"));
    }
  }
}
