package com.losant.rest.http;

import com.losant.rest.api.RateLimit;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts requests against rate limits, in a sliding window. */
final class RateLimiter {
  private final Map<String, Deque<Long>> sentAt = new HashMap<>();

  /** Counts a request that is sent now; if it is not allowed yet, returns how long to wait. */
  synchronized Duration reserve(String key, RateLimit limit, long now) {
    long window = limit.per().toNanos();
    sentAt.values().removeIf(times -> times.isEmpty() || now - times.getLast() >= window);
    Deque<Long> times = sentAt.computeIfAbsent(key, k -> new ArrayDeque<>());
    while (!times.isEmpty() && now - times.getFirst() >= window) {
      times.removeFirst();
    }
    if (times.size() < limit.requests()) {
      times.addLast(now);
      return Duration.ZERO;
    }
    return Duration.ofNanos(window - (now - times.getFirst()));
  }
}
