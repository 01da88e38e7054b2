package com.losant.rest.http;

import java.time.Duration;
import java.time.Instant;

/** Clocks and waiting, which tests replace. */
interface Time {
  /** The longest duration that nanoseconds in a long can express. */
  Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

  Time REAL =
      new Time() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void sleep(Duration time, CallControl call) throws InterruptedException {
          call.await(time);
        }
      };

  /** A monotonic clock, for durations. */
  long nanos();

  /** The time of day. */
  Instant now();

  /** Waits for this long, or until the call is cancelled. */
  void sleep(Duration time, CallControl call) throws InterruptedException;
}
