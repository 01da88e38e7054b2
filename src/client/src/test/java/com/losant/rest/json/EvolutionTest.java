package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A later server may send anything anywhere: nothing of it may be lost or break the rest. */
class EvolutionTest {
  static Stream<Sample> samples() {
    return Stream.concat(BundledSpec.examples().stream(), SchemaSamples.all().stream());
  }

  /** What is deeper in the document of a class is in the document of the class inside it. */
  private static final int DEPTH_OF_A_CLASS = 2;

  @ParameterizedTest
  @MethodSource("samples")
  void whateverComesInAnyPlaceIsWrittenBack(Sample sample) {
    AtomicInteger tried = new AtomicInteger();
    JsonCodec<Object> type = sample.type();
    boolean isExample = !sample.name().equals(SchemaSamples.NAME);
    Mutations.forEach(
        sample.json(),
        isExample ? Integer.MAX_VALUE : DEPTH_OF_A_CLASS,
        (how, changed) -> {
          Object value = type.fromJson(changed);
          String written = type.toJson(value);
          PlainJson.assertSame(changed, written, how);
          assertEquals(value, type.fromJson(written), how);
          if (value instanceof JsonModel) {
            assertEquals(value, Models.rebuilt(value), how);
          }
          tried.incrementAndGet();
        });
    boolean hasPlaces = sample.json().startsWith("{") || sample.json().startsWith("[");
    assertTrue(tried.get() > 0 || !hasPlaces);
  }
}
