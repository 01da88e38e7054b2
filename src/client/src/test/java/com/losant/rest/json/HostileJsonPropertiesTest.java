package com.losant.rest.json;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowLog;
import com.losant.rest.workflows.WorkflowTrigger;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever bytes come: they are read and can be written, or end in the one exception for it. */
class HostileJsonPropertiesTest {
  private static final List<Sample> EXAMPLES = BundledSpec.examples();

  @Provide
  Arbitrary<Sample> examples() {
    return Arbitraries.of(EXAMPLES);
  }

  /** Pieces of JSON in an order that mostly makes none. */
  @Provide
  Arbitrary<String> almostJson() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\"type\":",
            "\"timer\"",
            "\"name\":",
            "1e9",
            "1e999999999999",
            "-",
            "0",
            ".",
            "null",
            "true",
            "\\",
            "\\u",
            "d83d",
            "\"triggers\":[",
            " ",
            "\n",
            "/*",
            "NaN",
            "\0",
            "ö",
            "\ud83d")
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 1000)
  void arbitraryBytes(@ForAll byte[] bytes) {
    assertReadOrRefused(Workflow.CODEC, bytes);
    assertReadOrRefused(JsonCodec.ANY, bytes);
  }

  @Property(tries = 2000)
  void almostJson(@ForAll("almostJson") String text) {
    for (byte[] bytes :
        new byte[][] {
          text.getBytes(StandardCharsets.UTF_8),
          ("{" + text).getBytes(StandardCharsets.UTF_8),
          text.getBytes(StandardCharsets.UTF_16)
        }) {
      assertReadOrRefused(Workflow.CODEC, bytes);
      assertReadOrRefused(WorkflowTrigger.CODEC, bytes);
      assertReadOrRefused(WorkflowLog.CODEC, bytes);
    }
  }

  @Property(tries = 2000)
  void anExampleWithBytesChanged(
      @ForAll("examples") Sample example,
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll byte replacement,
      @ForAll @IntRange(max = 3) int more) {
    byte[] bytes = example.json().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i <= more; i++) {
      bytes[(place + i * 7) % bytes.length] = (byte) (replacement + i);
    }
    assertReadOrRefused(example.type(), bytes);
  }

  private static <T> void assertReadOrRefused(JsonCodec<T> type, byte[] bytes) {
    T value;
    try {
      value = type.fromJson(new ByteArrayInputStream(bytes));
    } catch (LosantDecodeException e) {
      return;
    }
    String json = type.toJson(value);
    PlainJson.assertSame(json, type.toJson(type.fromJson(json)), "read again");
    value.toString();
    value.hashCode();
  }
}
