package com.losant.rest.bench;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading and writing a page of workflows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CodecBenchmark {
  @Param("losant-rest")
  String contestant;

  @Param("src/benchmarks/target/data")
  String folder;

  @Param("1000")
  int workflows;

  private Contestant codec;
  private byte[] json;
  private Object page;

  @Setup
  public void readDocument() throws Exception {
    codec = Contestant.named(contestant);
    json = Files.readAllBytes(Path.of(folder, "workflows-" + workflows + ".json"));
    page = codec.decode(new ByteArrayInputStream(json));
    if (codec.size(page) != workflows * Documents.SIZE_OF_WORKFLOW) {
      throw new IllegalStateException(contestant + " did not read all of it");
    }
  }

  @Benchmark
  public Object decode() throws Exception {
    return codec.decode(new ByteArrayInputStream(json));
  }

  @Benchmark
  public Object encode() throws Exception {
    return codec.encode(page);
  }
}
