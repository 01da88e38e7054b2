package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.ActionRequest;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import com.losant.rest.sandbox.internal.actions.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Enforces the documented limits, counted in a window that slides with the clock. */
final class OperationLimits {
  private final Map<List<String>, Deque<Instant>> taken = new HashMap<>();
  private final Timeline time;
  private final boolean enforced;

  /**
   * Counts requests.
   *
   * @param enforced whether too many requests are refused at all
   */
  OperationLimits(Timeline time, boolean enforced) {
    this.time = time;
    this.enforced = enforced;
  }

  /** Refuses a request that is one too many. */
  void check(Operation operation, ActionRequest request) {
    limit(operation).ifPresent(limit -> check(operation, request, limit));
  }

  /** Counts a request that was carried out. */
  void count(Operation operation, ActionRequest request) {
    limit(operation)
        .ifPresent(
            limit ->
                taken
                    .computeIfAbsent(key(operation, request, limit), k -> new ArrayDeque<>())
                    .add(now()));
  }

  /** Starts to count anew. */
  void clear() {
    taken.clear();
  }

  private void check(Operation operation, ActionRequest request, OperationLimit limit) {
    Instant begin = now().minus(limit.per());
    taken
        .values()
        .removeIf(
            times -> {
              times.removeIf(at -> !at.isAfter(begin));
              return times.isEmpty();
            });
    Deque<Instant> times = taken.getOrDefault(key(operation, request, limit), new ArrayDeque<>());
    if (times.size() >= limit.requests()) {
      long millis = Duration.between(begin, times.getFirst()).toMillis();
      throw RefusedException.tooMany(
          operation.id()
              + " takes "
              + limit.requests()
              + " requests in "
              + limit.per().toSeconds()
              + " seconds for each "
              + limit.scope(),
          (millis + 999) / 1000);
    }
  }

  private Optional<OperationLimit> limit(Operation operation) {
    return enforced ? operation.limit() : Optional.empty();
  }

  private static List<String> key(
      Operation operation, ActionRequest request, OperationLimit limit) {
    return List.of(
        operation.id(),
        request.text("applicationId").toLowerCase(Locale.ROOT),
        request.text("flowId").toLowerCase(Locale.ROOT),
        JsonTrees.text(request.body(), limit.key()));
  }

  private Instant now() {
    return time.now();
  }
}
