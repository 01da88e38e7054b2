package com.losant.rest.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Time in which waits are over at once, and are written down. */
public final class RecordedTime implements Time {
  private static final Instant BEGINNING = Instant.parse("2026-11-01T12:00:00Z");

  private final LongSupplier clock;
  private final AtomicLong moved = new AtomicLong();
  private final List<Duration> waits = new CopyOnWriteArrayList<>();
  private volatile Runnable duringWait = () -> {};

  private RecordedTime(LongSupplier clock) {
    this.clock = clock;
  }

  /** Passes by itself too, for what takes time for real. */
  public static RecordedTime running() {
    return new RecordedTime(System::nanoTime);
  }

  /** Passes only when it is moved. */
  public static RecordedTime standing() {
    return new RecordedTime(() -> 0);
  }

  /** Does something in each wait. */
  RecordedTime duringWait(Runnable what) {
    duringWait = what;
    return this;
  }

  void pass(Duration time) {
    moved.addAndGet(time.toNanos());
  }

  /** The waits so far. */
  List<Duration> waits() {
    return List.copyOf(waits);
  }

  @Override
  public long nanos() {
    return clock.getAsLong() + moved.get();
  }

  @Override
  public Instant now() {
    return BEGINNING.plusNanos(moved.get());
  }

  @Override
  public void sleep(Duration time, CallControl call) throws InterruptedException {
    waits.add(time);
    pass(time);
    duringWait.run();
    call.await(Duration.ZERO); // notices an interrupt and the end of the call, as a real wait does
  }
}
