package com.losant.rest;

import java.time.Duration;
import java.time.Instant;

/** Time as the client sees it, so that a test can have one that it moves itself. */
interface Time {
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

  /** A clock that only goes forward, for durations. */
  long nanos();

  /** The time of day. */
  Instant now();

  /** Waits for this long, or until the call is ended. */
  void sleep(Duration time, CallControl call) throws InterruptedException;
}
