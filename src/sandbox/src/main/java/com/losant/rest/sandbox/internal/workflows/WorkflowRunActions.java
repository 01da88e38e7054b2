package com.losant.rest.sandbox.internal.workflows;

import com.losant.rest.sandbox.internal.actions.ActionHandler;
import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.Period;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions that report the runs of a workflow: log entries, errors and statistics. */
final class WorkflowRunActions {
  /** What a run takes; a fixed figure, so that responses are the same in every run. */
  private static final int WALL_TIME = 1;

  private static final long LATEST = Instant.parse("9999-12-31T23:59:59Z").toEpochMilli();

  private final WorkflowStore store;
  private final Timeline time;

  WorkflowRunActions(WorkflowStore store, Timeline time) {
    this.store = store;
    this.time = time;
  }

  Map<String, ActionHandler> handlers() {
    return Map.of(
        "flow.getLogEntries", request -> logEntries(ofWorkflow(request), request),
        "flow.errors", request -> errors(ofWorkflow(request), request),
        "flow.stats", request -> stats(ofWorkflow(request), request),
        "flowVersion.getLogEntries", request -> logEntries(ofVersion(request), request),
        "flowVersion.errors", request -> errors(ofVersion(request), request),
        "flowVersion.stats", request -> stats(ofVersion(request), request));
  }

  /** The runs of a workflow, of one version if {@code flowVersion} names one. */
  private Subject ofWorkflow(ActionRequest request) {
    StoredWorkflow workflow = store.workflow(request);
    return new Subject(workflow, request.text("flowVersion"), "/flows/" + workflow.id());
  }

  private Subject ofVersion(ActionRequest request) {
    StoredVersion version = store.version(request);
    return new Subject(version.workflow(), version.id(), version.path());
  }

  /**
   * Whose runs are reported.
   *
   * @param version the name or identifier of a version, empty for all of them
   * @param path where the workflow or the version is found, below the application
   */
  private record Subject(StoredWorkflow workflow, String version, String path) {
    List<WorkflowRun> runs() {
      return workflow.runs().stream().filter(run -> run.isOf(version)).toList();
    }

    List<WorkflowRun> newestFirst() {
      List<WorkflowRun> reversed = new ArrayList<>(runs());
      Collections.reverse(reversed);
      return reversed;
    }

    /** Adds what was searched for. */
    void addTo(ObjectNode response) {
      if (version.isEmpty()) {
        return;
      }
      Optional<StoredVersion> found = workflow.version(version);
      response.put("flowVersion", found.map(StoredVersion::name).orElse(version));
      found
          .filter(saved -> !saved.isDevelop())
          .ifPresent(saved -> response.put("flowVersionId", saved.id()));
    }
  }

  /** How many runs there were and how many failed, in all and by version. */
  static ObjectNode counts(List<WorkflowRun> runs) {
    ObjectNode stats = countsOf(runs);
    Map<String, List<WorkflowRun>> byVersion = new LinkedHashMap<>();
    runs.forEach(
        run -> byVersion.computeIfAbsent(run.versionId(), key -> new ArrayList<>()).add(run));
    ObjectNode versions = stats.putObject("byVersion");
    byVersion.forEach((version, ofVersion) -> versions.set(version, countsOf(ofVersion)));
    return stats;
  }

  private static ObjectNode countsOf(List<WorkflowRun> runs) {
    ObjectNode counts = JsonTrees.object().put("runCount", runs.size());
    return counts.put("errorCount", runs.stream().filter(WorkflowRun::failed).count());
  }

  private ActionResponse logEntries(Subject subject, ActionRequest request) {
    long limit = request.number("limit", 0);
    long since = request.has("since") ? request.number("since", Long.MIN_VALUE) : Long.MIN_VALUE;
    ArrayNode entries = JsonTrees.array();
    subject.newestFirst().stream()
        .filter(run -> run.time().toEpochMilli() >= since)
        .limit(limit)
        .forEach(run -> entries.add(logEntry(run)));
    return ActionResponse.ok(entries);
  }

  private static ObjectNode logEntry(WorkflowRun run) {
    ObjectNode entry = JsonTrees.object();
    entry.put("time", Timeline.text(run.time())).put("flowVersionId", run.versionId());
    addFigures(entry, List.of(run));
    ArrayNode errors = entry.putArray("errors");
    if (run.failed()) {
      errors.add(run.error().deepCopy());
    }
    return entry;
  }

  private ActionResponse errors(Subject subject, ActionRequest request) {
    Period period = period(request);
    long limit = request.number("limit", 0);
    boolean ascending = request.text("sortDirection").equals("asc");
    ObjectNode response = JsonTrees.object();
    ArrayNode errors = response.putArray("errors");
    (ascending ? subject.runs() : subject.newestFirst())
        .stream()
            .filter(run -> run.failed() && isWanted(run, period, request))
            .limit(limit)
            .forEach(run -> errors.add(error(run)));
    period.addTo(response);
    response.put("limit", limit).put("sortDirection", ascending ? "asc" : "desc");
    return report(response, "flowErrors", "/errors", subject, request);
  }

  private static ObjectNode error(WorkflowRun run) {
    ObjectNode error = JsonTrees.object().put("time", Timeline.text(run.time()));
    error.set("error", run.error().deepCopy());
    if (!run.nodeId().isEmpty()) {
      error.put("nodeId", run.nodeId());
    }
    error.put("flowVersion", run.version());
    if (!run.versionId().equals(StoredWorkflow.DEVELOP)) {
      error.put("flowVersionId", run.versionId());
    }
    if (!run.deviceId().isEmpty()) {
      error.put("deviceId", run.deviceId());
    }
    return error;
  }

  private ActionResponse stats(Subject subject, ActionRequest request) {
    Period period = period(request);
    long resolution = request.number("resolution", 1);
    long intervals = (period.end() - period.start() + resolution - 1) / resolution;
    Period.refuseMany("query parameter resolution", intervals);
    Map<Long, List<WorkflowRun>> runs = new LinkedHashMap<>();
    for (WorkflowRun run : subject.runs()) {
      if (isWanted(run, period, request)) {
        // A run at the very end counts in the last interval.
        long interval = (run.time().toEpochMilli() - period.start()) / resolution;
        long index = Math.min(interval, intervals - 1);
        runs.computeIfAbsent(index, key -> new ArrayList<>()).add(run);
      }
    }
    ObjectNode response = JsonTrees.object();
    ArrayNode metrics = response.putArray("metrics");
    for (long i = 0; i < intervals; i++) {
      String begin = Timeline.text(period.start() + i * resolution);
      ObjectNode metric = metrics.addObject().put("time", begin);
      addFigures(metric, runs.getOrDefault(i, List.of()));
    }
    period.addTo(response);
    response.put("resolution", resolution);
    return report(response, "flowStats", "/stats", subject, request);
  }

  private static void addFigures(ObjectNode to, List<WorkflowRun> runs) {
    long failed = runs.stream().filter(WorkflowRun::failed).count();
    to.put("runCount", runs.size());
    to.put("pathsCompleted", runs.size() - failed).put("pathsFailed", failed);
    to.put("wallTime", (long) WALL_TIME * runs.size());
  }

  private static boolean isWanted(WorkflowRun run, Period period, ActionRequest request) {
    long time = run.time().toEpochMilli();
    return period.start() <= time && time <= period.end() && run.isOn(request.text("deviceId"));
  }

  private static ActionResponse report(
      ObjectNode response, String type, String path, Subject subject, ActionRequest request) {
    subject.addTo(response);
    if (request.has("deviceId")) {
      response.set("deviceId", request.value("deviceId"));
    }
    return ActionResponse.ok(
        WorkflowPresenter.result(response, type, request, subject.path() + path));
  }

  /** An end of 0 or less counts from the present. */
  private Period period(ActionRequest request) {
    long duration = request.number("duration", 1);
    long given = request.number("end", Long.MIN_VALUE);
    long end = given > 0 ? given : time.now().toEpochMilli() + given;
    if (end > LATEST || end - duration < 0) {
      throw RefusedException.invalid(
          "query parameters end and duration: reach beyond the years 1970 to 9999");
    }
    return new Period(end - duration, end);
  }
}
