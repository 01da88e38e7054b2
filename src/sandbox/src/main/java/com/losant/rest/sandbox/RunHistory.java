package com.losant.rest.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is known about the runs of a workflow: log entries, errors and statistics. */
final class RunHistory {
  /** What a run takes; a fixed figure, so that answers are the same in every run. */
  private static final int WALL_TIME = 1;

  private static final int MOST_INTERVALS = 10_000;
  private static final long LATEST = Instant.parse("9999-12-31T23:59:59Z").toEpochMilli();

  private final Applications applications;

  RunHistory(Applications applications) {
    this.applications = applications;
  }

  /** The actions that read it. */
  Map<String, Action> actions() {
    return Map.of(
        "flow.getLogEntries", this::getLogEntries,
        "flow.errors", this::errors,
        "flow.stats", this::stats);
  }

  /** How many runs there were and how many failed, in all and by version. */
  static ObjectNode counts(List<Run> runs) {
    ObjectNode stats = countsOf(runs);
    Map<String, List<Run>> byVersion = new LinkedHashMap<>();
    runs.forEach(
        run -> byVersion.computeIfAbsent(run.versionId(), key -> new ArrayList<>()).add(run));
    ObjectNode versions = stats.putObject("byVersion");
    byVersion.forEach((version, ofVersion) -> versions.set(version, countsOf(ofVersion)));
    return stats;
  }

  private static ObjectNode countsOf(List<Run> runs) {
    ObjectNode counts = Json.object().put("runCount", runs.size());
    return counts.put("errorCount", runs.stream().filter(Run::failed).count());
  }

  private Answer getLogEntries(Call call) {
    Workflow workflow = applications.workflowOf(call);
    long limit = call.number("limit", 0);
    long since = call.has("since") ? call.number("since", Long.MIN_VALUE) : Long.MIN_VALUE;
    ArrayNode entries = Json.array();
    newestFirst(workflow.runs).stream()
        .filter(run -> run.time().toEpochMilli() >= since)
        .limit(limit)
        .forEach(run -> entries.add(logEntry(run)));
    return Answer.ok(entries);
  }

  private static ObjectNode logEntry(Run run) {
    ObjectNode entry = Json.object();
    entry.put("time", Timeline.text(run.time())).put("flowVersionId", run.versionId());
    addFigures(entry, List.of(run));
    ArrayNode errors = entry.putArray("errors");
    if (run.failed()) {
      errors.add(run.error().deepCopy());
    }
    return entry;
  }

  private Answer errors(Call call) {
    Workflow workflow = applications.workflowOf(call);
    Period period = period(call);
    long limit = call.number("limit", 0);
    boolean ascending = call.text("sortDirection").equals("asc");
    ObjectNode answer = Json.object();
    ArrayNode errors = answer.putArray("errors");
    (ascending ? workflow.runs : newestFirst(workflow.runs))
        .stream()
            .filter(run -> run.failed() && wanted(run, period, call))
            .limit(limit)
            .forEach(run -> errors.add(error(run)));
    period.addTo(answer);
    answer.put("limit", limit).put("sortDirection", ascending ? "asc" : "desc");
    addSearch(answer, workflow, call);
    String path = "/flows/" + workflow.id() + "/errors";
    return Answer.ok(Presenter.result(answer, "flowErrors", call, path));
  }

  private static ObjectNode error(Run run) {
    ObjectNode error = Json.object().put("time", Timeline.text(run.time()));
    error.set("error", run.error().deepCopy());
    if (!run.nodeId().isEmpty()) {
      error.put("nodeId", run.nodeId());
    }
    error.put("flowVersion", run.version());
    if (!run.versionId().equals(Workflow.DEVELOP)) {
      error.put("flowVersionId", run.versionId());
    }
    if (!run.deviceId().isEmpty()) {
      error.put("deviceId", run.deviceId());
    }
    return error;
  }

  private Answer stats(Call call) {
    Workflow workflow = applications.workflowOf(call);
    Period period = period(call);
    long resolution = call.number("resolution", 1);
    long intervals = (period.end() - period.start() + resolution - 1) / resolution;
    if (intervals > MOST_INTERVALS) {
      throw Problem.invalid(
          "query parameter resolution: makes more than " + MOST_INTERVALS + " intervals");
    }
    Map<Long, List<Run>> runs = new LinkedHashMap<>();
    for (Run run : workflow.runs) {
      if (wanted(run, period, call)) {
        // A run at the very end counts in the last interval.
        long interval = (run.time().toEpochMilli() - period.start()) / resolution;
        long index = Math.min(interval, intervals - 1);
        runs.computeIfAbsent(index, key -> new ArrayList<>()).add(run);
      }
    }
    ObjectNode answer = Json.object();
    ArrayNode metrics = answer.putArray("metrics");
    for (long i = 0; i < intervals; i++) {
      Instant time = Instant.ofEpochMilli(period.start() + i * resolution);
      ObjectNode metric = metrics.addObject().put("time", Timeline.text(time));
      addFigures(metric, runs.getOrDefault(i, List.of()));
    }
    period.addTo(answer);
    answer.put("resolution", resolution);
    addSearch(answer, workflow, call);
    String path = "/flows/" + workflow.id() + "/stats";
    return Answer.ok(Presenter.result(answer, "flowStats", call, path));
  }

  private static void addFigures(ObjectNode to, List<Run> runs) {
    long failed = runs.stream().filter(Run::failed).count();
    to.put("runCount", runs.size());
    to.put("pathsCompleted", runs.size() - failed).put("pathsFailed", failed);
    to.put("wallTime", (long) WALL_TIME * runs.size());
  }

  private static boolean wanted(Run run, Period period, Call call) {
    long time = run.time().toEpochMilli();
    return period.start() <= time
        && time <= period.end()
        && run.isOf(call.text("flowVersion"))
        && run.isOn(call.text("deviceId"));
  }

  private static void addSearch(ObjectNode answer, Workflow workflow, Call call) {
    String version = call.text("flowVersion");
    if (!version.isEmpty()) {
      ObjectNode found =
          workflow.versions.containsKey(version)
              ? workflow.versions.get(version)
              : workflow.versionNamed(version).orElse(Json.object().put("version", version));
      answer.set("flowVersion", found.path("version"));
      if (found.has("id")) {
        answer.set("flowVersionId", found.path("id"));
      }
    }
    if (call.has("deviceId")) {
      answer.set("deviceId", call.value("deviceId"));
    }
  }

  private static List<Run> newestFirst(List<Run> runs) {
    List<Run> reversed = new ArrayList<>(runs);
    Collections.reverse(reversed);
    return reversed;
  }

  /** A stretch of time in milliseconds since the epoch, both ends included. */
  private record Period(long start, long end) {
    void addTo(ObjectNode answer) {
      answer.put("start", Timeline.text(Instant.ofEpochMilli(start)));
      answer.put("end", Timeline.text(Instant.ofEpochMilli(end)));
    }
  }

  /** An end of 0 or less counts from the present. */
  private Period period(Call call) {
    long duration = call.number("duration", 1);
    long given = call.number("end", Long.MIN_VALUE);
    long end = given > 0 ? given : applications.time.now().toEpochMilli() + given;
    if (end > LATEST || end - duration < 0) {
      throw Problem.invalid(
          "query parameters end and duration: reach beyond the years 1970 to 9999");
    }
    return new Period(end - duration, end);
  }
}
