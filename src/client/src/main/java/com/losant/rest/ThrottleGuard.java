package com.losant.rest;

import com.losant.rest.api.Throttle;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts requests against documented limits, in a window that slides. */
final class ThrottleGuard {
  private final Map<String, Deque<Long>> sentAt = new HashMap<>();

  /** Takes a place for a request that is sent now, or says how long to wait before asking again. */
  synchronized Duration reserve(String key, Throttle throttle, long now) {
    long window = throttle.per().toNanos();
    sentAt.values().removeIf(times -> times.isEmpty() || now - times.getLast() >= window);
    Deque<Long> times = sentAt.computeIfAbsent(key, k -> new ArrayDeque<>());
    while (!times.isEmpty() && now - times.getFirst() >= window) {
      times.removeFirst();
    }
    if (times.size() < throttle.requests()) {
      times.addLast(now);
      return Duration.ZERO;
    }
    return Duration.ofNanos(window - (now - times.getFirst()));
  }
}
