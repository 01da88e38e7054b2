package com.losant.rest.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that can be held, so that all of a change happens at one moment, the same one again. */
final class HeldClock extends Clock {
  private final Clock clock;
  private volatile Instant held;

  HeldClock(Clock clock) {
    this.clock = clock;
  }

  /** Stays at a moment until it is released. */
  void hold(Instant instant) {
    held = instant;
  }

  void release() {
    held = null;
  }

  @Override
  public Instant instant() {
    Instant now = held;
    return now == null ? clock.instant() : now;
  }

  @Override
  public ZoneId getZone() {
    return clock.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return clock.withZone(zone);
  }
}
