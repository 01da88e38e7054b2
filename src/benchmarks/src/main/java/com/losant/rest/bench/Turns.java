package com.losant.rest.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/**
 * Keeps an iteration of JMH waiting until it is the turn of this JVM, as {@link Rounds} says. To
 * JMH it is a profiler, because these are told of iterations before any thread runs.
 */
public final class Turns implements InternalProfiler {
  private final int port;
  private Socket rounds;

  /** Takes the port of the {@link Rounds}. */
  public Turns(String port) {
    this.port = Integer.parseInt(port);
  }

  @Override
  public String getDescription() {
    return "waits for its turn";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    try {
      if (rounds == null) {
        rounds = new Socket(InetAddress.getLoopbackAddress(), port);
      }
      if (rounds.getInputStream().read() < 0) {
        throw new IllegalStateException("there are no more rounds");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    try {
      rounds.getOutputStream().write(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of();
  }
}
