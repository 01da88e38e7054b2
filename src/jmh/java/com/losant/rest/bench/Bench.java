package com.losant.rest.bench;

import com.losant.rest.LosantClient;
import com.losant.rest.model.WorkflowPost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures everything, round after round: within a round the contestants come one right after the
 * other, so that a machine that is slow for a while is slow for all of them.
 */
final class Bench {
  private interface Part {
    void measure() throws Exception;
  }

  private interface Turn {
    void of(String contestant, int round) throws Exception;
  }

  private static final String OURS = "losant-rest";
  private static final List<String> CONTESTANTS = List.of(OURS, "floor", "okhttp-gson", "native");
  private static final String JAVASCRIPT = "javascript";

  private final Path project;
  private final Path bench;
  private final boolean quick;
  private final Results results = new Results();

  private Bench(Path project, boolean quick) {
    this.project = project;
    this.bench = project.resolve("target/bench");
    this.quick = quick;
  }

  /**
   * Takes the folder of the project and the names of the parts to measure. Without names all of
   * them are measured, and reported. {@code quick} measures so briefly that the figures say
   * nothing, and keeps them and the report in {@code target/bench}; {@code report} measures
   * nothing, and makes the report anew.
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments[arguments.length - 1].equals("report")) {
      Path project = Path.of(arguments[0]);
      Report.write(project, Report.folder(project));
      return;
    }
    Set<String> given = Set.copyOf(List.of(arguments).subList(1, arguments.length));
    Bench bench = new Bench(Path.of(arguments[0]).toAbsolutePath(), given.contains("quick"));
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("jars", bench::jars);
    parts.put("codec", bench::codec);
    parts.put("sizes", bench::sizes);
    parts.put("calls", bench::calls);
    parts.put("first", bench::firstCalls);
    parts.put("paging", bench::paging);
    parts.put("sandbox", bench::sandbox);
    parts.put("build", bench::build);
    boolean all = Collections.disjoint(parts.keySet(), given);
    for (Map.Entry<String, Part> part : parts.entrySet()) {
      if (all || given.contains(part.getKey())) {
        System.out.println("Measuring " + part.getKey() + " …");
        part.getValue().measure();
      }
    }
    bench.results.print(System.out);
    bench.save(all);
  }

  private void save(boolean all) throws IOException {
    Path folder = all && !quick ? Report.folder(project) : bench;
    results.save(folder.resolve("results.jsonl"));
    Files.writeString(
        folder.resolve("machine.json"),
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(Machine.describe(bench, CONTESTANTS)));
    if (all) {
      Report.write(project, folder);
    }
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
    for (String contestant : CONTESTANTS) {
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
    for (String contestant : CONTESTANTS) {
      Jvm jvm = Jvm.of(bench, contestant);
      jvm.run("RoundTrip", contestant, page.toString(), back.toString());
      results.add("values changed", contestant, 1, Documents.differences(page, back));
      String retained = jvm.run("Retained", contestant, small.toString(), page.toString());
      results.add("retained KB/workflow", contestant, 1, Long.parseLong(retained) / 1e6);
    }
    rounds(
        3,
        CONTESTANTS,
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
    List<String> contestants = new ArrayList<>(CONTESTANTS);
    JavaScript javaScript = new JavaScript(project, bench, quick);
    if (javaScript.install()) {
      contestants.add(JAVASCRIPT);
    }
    try (Server server = Server.fixed(bench, workflow, list)) {
      for (String call : List.of("get", "list", "patch")) {
        rounds(
            3,
            contestants,
            (contestant, round) -> {
              CallSpeed one =
                  contestant.equals(JAVASCRIPT)
                      ? javaScript.calls(server.url(), call, 1)
                      : jmh(1, "-bm", "sample", "-tu", "us")
                          .one(contestant, "CallBenchmark." + call, Map.of("url", server.url()))
                          .oneByOne();
              results.add(call + " calls/s", contestant, round, one.perSecond());
              results.add(call + " p99 us", contestant, round, one.p99Micros());
            });
      }
      for (String call : List.of("get", "list")) {
        rounds(
            3,
            contestants,
            (contestant, round) -> {
              double perSecond =
                  contestant.equals(JAVASCRIPT)
                      ? javaScript.calls(server.url(), call, 64).perSecond()
                      : jmh(1, "-bm", "thrpt", "-tu", "s", "-t", "64")
                          .one(contestant, "CallBenchmark." + call, Map.of("url", server.url()))
                          .score();
              results.add(call + " x 64 calls/s", contestant, round, perSecond);
            });
      }
    }
  }

  private void firstCalls() throws Exception {
    Path workflow = Documents.smallWorkflow(bench.resolve("data"));
    try (Server server = Server.fixed(bench, workflow, workflow)) {
      rounds(
          20,
          CONTESTANTS,
          (contestant, round) -> {
            long start = System.nanoTime();
            String millis = Jvm.of(bench, contestant).run("FirstCall", contestant, server.url());
            double process = (System.nanoTime() - start) / 1e6;
            results.add("first call ms", contestant, round, Double.parseDouble(millis));
            results.add("first call process ms", contestant, round, process);
          });
      for (String contestant : CONTESTANTS) {
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
      String[] printed = Jvm.of(bench, OURS, "-Xmx64m").run("Paging", server.url()).split(" ");
      if (Long.parseLong(printed[0]) != total) {
        throw new IllegalStateException("read " + printed[0] + " workflows of " + total);
      }
      results.add("paging s", OURS, 1, Double.parseDouble(printed[1]));
      results.add("paging workflows", OURS, 1, total);
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
        double perSecond =
            jmh(1, "-bm", "sample", "-tu", "us")
                .one(OURS, "CallBenchmark." + call, Map.of("url", server.url()))
                .oneByOne()
                .perSecond();
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
