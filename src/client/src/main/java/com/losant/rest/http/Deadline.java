package com.losant.rest.http;

import java.time.Duration;

/** When the time of a call is up, in which files are not sent. */
final class Deadline {
  private final Time time;
  private final long start;
  private final Duration timeout;
  private volatile long paused;
  private volatile long pausedSince;

  private Deadline(Time time, Duration timeout) {
    this.time = time;
    this.start = time.nanos();
    this.timeout = timeout;
  }

  static Deadline after(Duration timeout, Time time) {
    return new Deadline(time, timeout.compareTo(Time.FOREVER) < 0 ? timeout : Time.FOREVER);
  }

  /** The time that is left; negative when it is up. */
  Duration left() {
    return timeout.minusNanos(time.nanos() - start - paused);
  }

  /** Begins a time that does not count. */
  void pause() {
    pausedSince = time.nanos();
  }

  /** Ends the time that does not count; called by the thread that began it. */
  void resume() {
    paused += time.nanos() - pausedSince;
  }
}
