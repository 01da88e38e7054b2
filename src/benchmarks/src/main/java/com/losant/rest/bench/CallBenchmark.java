package com.losant.rest.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A call, from the method of the client to what it makes of the last byte of the answer. */
@State(Scope.Benchmark)
public class CallBenchmark {
  @Param("losant-rest")
  String contestant;

  @Param("")
  String url;

  private Contestant.Calls calls;

  @Setup
  public void connect() throws Exception {
    calls = Contestant.named(contestant).calls(url);
  }

  @Benchmark
  public Object get() throws Exception {
    return calls.get();
  }

  @Benchmark
  public Object list() throws Exception {
    return calls.list();
  }

  @Benchmark
  public Object patch() throws Exception {
    return calls.patch();
  }
}
