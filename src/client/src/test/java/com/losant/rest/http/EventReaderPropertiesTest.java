package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import okio.Buffer;
import okio.Okio;
import okio.Source;
import okio.Timeout;

/** However the bytes of a stream arrive, the events are the same. */
class EventReaderPropertiesTest {
  private static final int MAX = 64 * 1024;
  private static final List<String> ENDS = List.of("\n", "\r", "\r\n");

  /** Streams of lines that mean something, near misses of them, and any text in between. */
  @Provide
  Arbitrary<String> streams() {
    Arbitrary<String> field =
        Arbitraries.of("data", "event", "id", "retry", "", "Data", "x", "data ", "\ufeffdata");
    Arbitrary<String> colon = Arbitraries.of(":", ": ", ":  ", "");
    Arbitrary<String> value =
        Arbitraries.oneOf(
            Arbitraries.of("", "1", "a:b", "7000", "ä€😀", "a\0b", "{\"a\": [1]}"),
            Arbitraries.strings().excludeChars('\r', '\n').ofMaxLength(20));
    Arbitrary<String> line =
        Arbitraries.frequencyOf(
            Tuple.of(3, Combinators.combine(field, colon, value).as((f, c, v) -> f + c + v)),
            Tuple.of(1, Arbitraries.just("")));
    Arbitrary<String> ended =
        Combinators.combine(line, Arbitraries.of(ENDS)).as((text, end) -> text + end);
    return ended.list().ofMaxSize(30).map(lines -> String.join("", lines));
  }

  @Property
  void theEventsAreThoseOfTheSpecification(
      @ForAll("streams") String stream,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 9) Integer> cuts)
      throws Exception {
    byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
    List<String> expected = new PlainEvents(new String(bytes, StandardCharsets.UTF_8)).read();
    assertEquals(expected, read(bytes, List.of(bytes.length + 1)));
    assertEquals(expected, read(bytes, cuts));
    assertEquals(expected, read(bytes, List.of(1)));
  }

  @Property
  void anyBytesAreTheSameHoweverTheyAreCut(
      @ForAll @Size(max = 200) List<@IntRange(min = 0, max = 14) Integer> picks,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 5) Integer> cuts)
      throws Exception {
    byte[] alphabet = {'d', 'a', 't', 'i', 'e', 'v', 'n', ':', ' ', '\n', '\r', 0, '9', -1, -17};
    byte[] bytes = new byte[picks.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = alphabet[picks.get(i)];
    }
    assertEquals(read(bytes, List.of(bytes.length + 1)), read(bytes, cuts));
  }

  private static List<String> read(byte[] bytes, List<Integer> cuts) throws Exception {
    EventReader reader = new EventReader(Okio.buffer(new Cut(bytes, cuts)), MAX);
    List<String> events = new ArrayList<>();
    for (EventReader.Event event = reader.next(); event != null; event = reader.next()) {
      events.add(
          event.type()
              + "="
              + new String(event.data(), StandardCharsets.UTF_8)
              + " #"
              + reader.lastEventId());
    }
    events.add(reader.lastEventId() + " " + reader.retry());
    return events;
  }

  /** Gives the bytes in pieces of such sizes, over and over. */
  private static final class Cut implements Source {
    private final Buffer rest = new Buffer();
    private final List<Integer> sizes;
    private int pieces;

    Cut(byte[] bytes, List<Integer> sizes) {
      rest.write(bytes);
      this.sizes = sizes;
    }

    @Override
    public long read(Buffer sink, long most) {
      return rest.read(sink, Math.min(most, sizes.get(pieces++ % sizes.size())));
    }

    @Override
    public Timeout timeout() {
      return Timeout.NONE;
    }

    @Override
    public void close() throws IOException {
      rest.close();
    }
  }

  /** The specification once more, step by step, on a stream that is in memory as a whole. */
  private static final class PlainEvents {
    private final String stream;
    private final List<String> events = new ArrayList<>();
    private String data = "";
    private String type = "";
    private String id;
    private String lastId;
    private Long retry;

    PlainEvents(String stream) {
      this.stream = stream.startsWith("\ufeff") ? stream.substring(1) : stream;
    }

    List<String> read() {
      String[] lines = stream.split("\r\n|\r|\n", -1);
      Arrays.stream(lines).limit(lines.length - 1L).forEach(this::line); // the last one has no end
      events.add(lastId + " " + (retry == null ? null : Duration.ofMillis(retry)));
      return events;
    }

    private void line(String line) {
      if (line.isEmpty()) {
        lastId = id;
        if (!data.isEmpty()) {
          String text = data.substring(0, data.length() - 1);
          events.add((type.isEmpty() ? "message" : type) + "=" + text + " #" + lastId);
        }
        data = "";
        type = "";
        return;
      }
      int colon = line.indexOf(':');
      String name = colon < 0 ? line : line.substring(0, colon);
      String value = colon < 0 ? "" : line.substring(colon + 1);
      value = value.startsWith(" ") ? value.substring(1) : value;
      switch (name) {
        case "data" -> data += value + "\n";
        case "event" -> type = value;
        case "id" -> id = value.contains("\0") ? id : value;
        case "retry" -> retry = value.matches("[0-9]{1,15}") ? Long.valueOf(value) : retry;
        default -> {}
      }
    }
  }
}
