package com.losant.rest.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Holds calls to the documented limits, counted in a window that slides with the clock. */
final class Limits {
  private final Map<List<String>, Deque<Instant>> taken = new HashMap<>();
  private final Timeline time;
  private final boolean kept;

  /**
   * Counts calls.
   *
   * @param kept whether too many calls are refused at all
   */
  Limits(Timeline time, boolean kept) {
    this.time = time;
    this.kept = kept;
  }

  /** Refuses a call that is one too many. */
  void check(Call call) {
    limit(call).ifPresent(limit -> check(call, limit));
  }

  /** Counts a call that was carried out. */
  void count(Call call) {
    limit(call)
        .ifPresent(
            limit -> taken.computeIfAbsent(key(call, limit), k -> new ArrayDeque<>()).add(now()));
  }

  /** Starts to count anew. */
  void clear() {
    taken.clear();
  }

  private void check(Call call, Limit limit) {
    Instant begin = now().minus(limit.per());
    taken
        .values()
        .removeIf(
            times -> {
              times.removeIf(at -> !at.isAfter(begin));
              return times.isEmpty();
            });
    Deque<Instant> times = taken.getOrDefault(key(call, limit), new ArrayDeque<>());
    if (times.size() >= limit.requests()) {
      long millis = Duration.between(begin, times.getFirst()).toMillis();
      throw Problem.tooMany(
          call.operation().id()
              + " takes "
              + limit.requests()
              + " requests in "
              + limit.per().toSeconds()
              + " seconds for each "
              + limit.key(),
          (millis + 999) / 1000);
    }
  }

  private Optional<Limit> limit(Call call) {
    return kept ? call.operation().limit() : Optional.empty();
  }

  private static List<String> key(Call call, Limit limit) {
    return List.of(
        call.operation().id(),
        call.text("applicationId").toLowerCase(Locale.ROOT),
        call.text("flowId").toLowerCase(Locale.ROOT),
        Json.text(call.body(), limit.key()));
  }

  private Instant now() {
    return time.now();
  }
}
