package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.api.RateLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How many requests have a place in a window of time. */
class RateLimiterTest {
  private static final long WINDOW = 10;

  private final RateLimiter limiter = new RateLimiter();

  @Property
  void itDoesWhatCountingByHandDoes(
      @ForAll @IntRange(min = 1, max = 4) int limit,
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 8) Integer> pauses,
      @ForAll @IntRange(min = 1, max = 3) int keys,
      @ForAll boolean negativeClock) {
    RateLimit rateLimit = RateLimit.of(limit, Duration.ofNanos(WINDOW), "button");
    RateLimiter asked = new RateLimiter();
    List<List<Long>> taken = new ArrayList<>();
    for (int key = 0; key < keys; key++) {
      taken.add(new ArrayList<>());
    }
    long now = negativeClock ? -100 : 0;
    for (int i = 0; i < pauses.size(); i++) {
      now += pauses.get(i);
      long latest = now;
      List<Long> times = taken.get(i % keys);
      List<Long> inWindow = times.stream().filter(time -> time > latest - WINDOW).toList();
      Duration wait = asked.reserve("key" + i % keys, rateLimit, now);
      if (inWindow.size() < limit) {
        assertEquals(Duration.ZERO, wait);
        times.add(now);
      } else {
        assertEquals(Duration.ofNanos(inWindow.get(0) + WINDOW - now), wait);
      }
    }
  }

  @Property
  void whoWaitsAsLongAsToldHasAPlaceAndNoWindowEverHasMore(
      @ForAll @IntRange(min = 1, max = 5) int limit,
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 8) Integer> pauses) {
    RateLimit rateLimit = RateLimit.of(limit, Duration.ofNanos(WINDOW), "button");
    RateLimiter asked = new RateLimiter();
    List<Long> sent = new ArrayList<>();
    long now = 0;
    for (int pause : pauses) {
      now += pause;
      Duration wait = asked.reserve("key", rateLimit, now);
      if (!wait.isZero()) {
        now += wait.toNanos();
        assertEquals(Duration.ZERO, asked.reserve("key", rateLimit, now));
      }
      sent.add(now);
      if (sent.size() > limit) {
        long before = sent.get(sent.size() - 1 - limit);
        assertTrue(now - before >= WINDOW, () -> limit + " + 1 in one window: " + sent);
      }
    }
  }

  @Test
  void aRequestThatWaitsTakesNoPlace() {
    RateLimit one = RateLimit.of(1, Duration.ofNanos(WINDOW), "button");
    assertEquals(Duration.ZERO, limiter.reserve("key", one, 0));
    assertEquals(Duration.ofNanos(10), limiter.reserve("key", one, 0));
    assertEquals(Duration.ofNanos(1), limiter.reserve("key", one, 9));
    assertEquals(Duration.ZERO, limiter.reserve("key", one, 10));
  }

  @Test
  void theClockMayOverflow() {
    RateLimit one = RateLimit.of(1, Duration.ofNanos(WINDOW), "button");
    assertEquals(Duration.ZERO, limiter.reserve("key", one, Long.MAX_VALUE - 3));
    assertEquals(Duration.ofNanos(5), limiter.reserve("key", one, Long.MIN_VALUE + 1));
    assertEquals(Duration.ZERO, limiter.reserve("key", one, Long.MIN_VALUE + 6));
  }
}
