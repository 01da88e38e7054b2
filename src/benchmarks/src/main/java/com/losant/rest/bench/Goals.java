package com.losant.rest.bench;

import static com.losant.rest.bench.Contestant.BOUNDED_FLOOR;
import static com.losant.rest.bench.Contestant.FLOOR;
import static com.losant.rest.bench.Contestant.OURS;
import static com.losant.rest.bench.Goal.Bound.AT_LEAST;
import static com.losant.rest.bench.Goal.Bound.AT_MOST;
import static com.losant.rest.bench.Goal.Bound.LESS_THAN;
import static com.losant.rest.bench.Goal.Bound.MORE_THAN;

import java.util.ArrayList;
import java.util.List;

/** Where the client should stand. */
final class Goals {

  private final Results results;
  private final List<Goal> goals = new ArrayList<>();

  private Goals(Results results) {
    this.results = results;
  }

  /** What has a goal and was measured. */
  static List<Goal> of(Results results) {
    Goals goals = new Goals(results);
    goals.codec();
    goals.calls();
    goals.start();
    goals.size();
    return goals.goals;
  }

  private void codec() {
    speed("decode-tree", "decoding, against `readTree`", "decode ms", FLOOR, AT_LEAST, 0.9);
    speed("decode-gson", "decoding, against okhttp-gson", "decode ms", "okhttp-gson", AT_LEAST, 10);
    speed("decode-native", "decoding, against native", "decode ms", "native", MORE_THAN, 1);
    speed("encode-tree", "encoding, against writing the tree", "encode ms", FLOOR, AT_LEAST, 0.9);
    ratio("decode-memory", "allocated to decode, by the tree's", "decode MB", FLOOR, AT_MOST, 1);
    ratio("encode-memory", "allocated to encode, by the tree's", "encode MB", FLOOR, AT_MOST, 1);
  }

  private void calls() {
    for (String call : List.of("get", "list", "patch")) {
      String what = call + ", calls in a second, against the floor";
      speed(call + "-floor", what, call + " calls/s", FLOOR, AT_LEAST, 0.95);
      String late = call + ", p99 to the last byte, by the floor's";
      ratio(call + "-p99", late, call + " p99 us", FLOOR, AT_MOST, 1.1);
    }
    for (String call : List.of("get", "list")) {
      String calls = call + " x 64 calls/s";
      String what = call + ", 64 at once, against ";
      speed(call + "-64-floor", what + "the floor", calls, FLOOR, AT_LEAST, 0.95);
      speed(call + "-64-bounded", what + "the bounded floor", calls, BOUNDED_FLOOR, AT_LEAST, 0.95);
      speed(call + "-64-js", what + "JavaScript", calls, "javascript", MORE_THAN, 1);
    }
  }

  private void start() {
    String first = "first call of a fresh JVM, by ";
    ratio("first-floor", first + "the floor's", "first call ms", FLOOR, AT_MOST, 1.15);
    for (String peer : List.of("okhttp-gson", "native")) {
      ratio("first-" + peer, first + peer + "'s", "first call ms", peer, LESS_THAN, 1);
    }
  }

  private void size() {
    for (String peer : List.of("okhttp-gson", "native")) {
      String by = ", by " + peer + "'s";
      ratio("jar-" + peer, "client jar" + by, "client jar KB", peer, LESS_THAN, 1);
      ratio("dependencies-" + peer, "dependencies" + by, "dependencies", peer, LESS_THAN, 1);
      String classes = "classes loaded for a first call" + by;
      ratio("classes-" + peer, classes, "first call classes", peer, LESS_THAN, 1);
    }
    for (String way : List.of("getAll", "readAhead")) {
      String what = "workflows read by `" + way + "` with -Xmx64m";
      add(way, what, AT_LEAST, 100_000, way + " workflows");
    }
    add(
        "regeneration",
        "regeneration with nothing changed, seconds",
        LESS_THAN,
        2,
        "regeneration s");
  }

  private void speed(
      String id, String what, String figure, String other, Goal.Bound bound, double limit) {
    add(id, what, bound, limit, results.speedups(figure, OURS, other));
  }

  private void ratio(
      String id, String what, String figure, String other, Goal.Bound bound, double limit) {
    add(id, what, bound, limit, results.ratios(figure, OURS, other));
  }

  private void add(String id, String what, Goal.Bound bound, double limit, String figure) {
    add(id, what, bound, limit, results.values(figure, OURS));
  }

  private void add(String id, String what, Goal.Bound bound, double limit, double[] rounds) {
    if (rounds.length > 0) {
      goals.add(new Goal(id, what, bound, limit, rounds));
    }
  }
}
