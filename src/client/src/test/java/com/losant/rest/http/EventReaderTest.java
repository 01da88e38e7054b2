package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as the WHATWG specifies them. */
class EventReaderTest {
  private static final int MAX = 64 * 1024;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          data: a\\n\\n | message=a
          data:a\\n\\n | message=a
          data:  a\\n\\n | message= a
          data: YHOO\\ndata: +2\\ndata: 10\\n\\n | message=YHOO/+2/10
          data\\n\\n | message=
          data\\ndata\\n\\n | message=/
          data:\\n | nothing
          data: unfinished | nothing
          data: a\\n\\ndata: unfinished\\n | message=a
          event: add\\ndata: 1\\n\\nevent: remove\\ndata: 2\\n\\n | add=1 remove=2
          event: add\\n\\ndata: 1\\n\\n | message=1
          event: add\\nevent: remove\\ndata: 1\\n\\n | remove=1
          event\\ndata: 1\\n\\n | message=1
          event: e\\n\\n\\n\\n | nothing
          : comment\\n\\n:\\n:keep\\n\\ndata: 1\\n\\n | message=1
          data: 1\\n: comment\\ndata: 2\\n\\n | message=1/2
          unknown: 1\\ndata: 2\\nDATA: 3\\n data: 4\\n\\n | message=2
          data: a\\r\\rdata: b\\r\\r | message=a message=b
          data: a\\r\\n\\r\\ndata: b\\r\\n\\r\\n | message=a message=b
          data: a\\r\\n\\n | message=a
          data: a\\n\\rdata: b\\r\\n\\r | message=a message=b
          """)
  void eventsAreReadAsSpecified(String stream, String events) throws Exception {
    assertEquals(events.equals("nothing") ? "" : events, read(unescaped(stream)));
  }

  @Test
  void aByteOrderMarkIsSkippedOnce() throws Exception {
    assertEquals("message=a", read("\ufeffdata: a\n\n"));
    assertEquals("", read("\ufeff\ufeffdata: a\n\n"));
    assertEquals("message=\ufeffa", read("data: \ufeffa\n\n"));
  }

  @Test
  void theLastIdIsThatOfTheLastEventThatEnded() throws Exception {
    assertNull(after("data: a\n\n").lastEventId());
    assertEquals("1", after("id: 1\ndata: a\n\nid: 2\ndata: b\n").lastEventId());
    assertEquals("1", after("id: 1\ndata: a\n\ndata: b\n\n").lastEventId());
    assertEquals("", after("id: 1\ndata: a\n\nid\ndata: b\n\n").lastEventId());
    assertEquals("2", after("id: 2\n\n").lastEventId());
    assertEquals("ü", after("id: ü\n\n").lastEventId());
  }

  @Test
  void anIdWithANulIsIgnored() throws Exception {
    assertEquals("1", after("id: 1\n\nid: 2\0\n\n").lastEventId());
  }

  @ParameterizedTest
  @CsvSource({"1500, 1500", "0, 0", "-1, ", "1e3, ", "١, ", "'', ", "1234567890123456, "})
  void aDelayConsistsOfDigits(String value, Long millis) throws Exception {
    Duration expected = millis == null ? null : Duration.ofMillis(millis);
    assertEquals(expected, after("retry: " + value + "\n").retry());
    assertEquals(
        expected == null ? Duration.ofMillis(7) : expected,
        after("retry: 7\nretry: " + value + "\n").retry());
  }

  @Test
  void itHasBegunWithTheFirstByte() throws Exception {
    assertFalse(after("").hasBegun());
    assertTrue(after(":").hasBegun());
  }

  /** Malformed UTF-8 is for the JSON parser to refuse, not to be replaced without a word. */
  @Test
  void dataStaysAsItWasSent() throws Exception {
    Buffer stream = new Buffer().writeUtf8("data: ").writeByte(0xff).writeUtf8("\n\n");
    EventReader.Event event = new EventReader(stream, MAX).next();
    assertEquals(1, event.data().length);
    assertEquals((byte) 0xff, event.data()[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":", "data: ", "id: ", "event: ", "what", "data: a\n"})
  void anEndlessLineIsRefusedBeforeItIsInMemory(String start) {
    Endless source = new Endless(start, "x");
    EventReader reader = new EventReader(Okio.buffer(source), MAX);
    assertThrows(EventReader.TooLargeException.class, reader::next);
    assertTrue(source.given < MAX + 32 * 1024, () -> source.given + " bytes were read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"data\n", "data: x\n", "data: x\r", "data: 0123456789\nevent: e\n: c\n"})
  void anEndlessEventIsRefusedBeforeItIsInMemory(String line) {
    Endless source = new Endless("", line);
    EventReader reader = new EventReader(Okio.buffer(source), MAX);
    assertThrows(EventReader.TooLargeException.class, reader::next);
  }

  @Test
  void commentsTakeNoMemory() throws Exception {
    Buffer stream = new Buffer();
    for (int i = 0; i < 20_000; i++) {
      stream.writeUtf8(": keep-alive\n\n");
    }
    stream.writeUtf8("data: a\n\n");
    assertEquals("message=a", all(new EventReader(stream, 100)));
  }

  @Test
  void anEventOfTheLargestSizeIsRead() throws Exception {
    String data = "x".repeat(MAX - "data:".length());
    assertEquals(
        "message=" + data,
        all(new EventReader(new Buffer().writeUtf8("data:" + data + "\n\n"), MAX)));
  }

  /** What bounds memory however slow the reader is: the rest waits in the socket. */
  @Test
  void nothingIsReadBeforeItIsAskedFor() throws Exception {
    Endless source = new Endless("", "data: a\n\n");
    EventReader reader = new EventReader(Okio.buffer(source), MAX);
    assertEquals(0, source.given);
    reader.next();
    assertTrue(source.given <= 8 * 1024, () -> source.given + " bytes were read");
    reader.next();
    assertTrue(source.given <= 8 * 1024, () -> source.given + " bytes were read");
  }

  private static EventReader reader(String stream) {
    return new EventReader(new Buffer().writeUtf8(stream), MAX);
  }

  private static EventReader after(String stream) throws Exception {
    EventReader reader = reader(stream);
    all(reader);
    return reader;
  }

  private static String read(String stream) throws Exception {
    return all(reader(stream));
  }

  private static String all(EventReader reader) throws Exception {
    List<String> events = new ArrayList<>();
    for (EventReader.Event event = reader.next(); event != null; event = reader.next()) {
      String data = new String(event.data(), StandardCharsets.UTF_8);
      events.add(event.type() + "=" + data.replace('\n', '/'));
    }
    return String.join(" ", events);
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r");
  }

  /** A start, and then the same for ever. */
  private static final class Endless extends ForwardingSource {
    private final Buffer waiting = new Buffer();
    private final String repeated;
    private long given;

    Endless(String start, String repeated) {
      super((Source) new Buffer());
      this.repeated = repeated;
      waiting.writeUtf8(start);
    }

    @Override
    public long read(Buffer sink, long most) throws IOException {
      while (waiting.size() < most) {
        waiting.writeUtf8(repeated);
      }
      sink.write(waiting, most);
      given += most;
      return most;
    }
  }
}
