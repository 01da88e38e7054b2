package com.losant.rest.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Reads server-sent events as the WHATWG specifies them, as far as they are asked for. Data stays
 * in bytes, since JSON is stricter with malformed UTF-8 than the specification. An event or a line
 * that is too large is an error before it is in memory as a whole.
 */
final class EventReader {
  /** An event that was read to its end. */
  record Event(String type, byte[] data) {}

  /** The event, or a line that belongs to none, is larger than allowed. */
  static final class TooLargeException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private static final ByteString COLON = ByteString.encodeUtf8(":");
  private static final ByteString LINE_END = ByteString.encodeUtf8("\r\n");
  private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("efbbbf");
  private static final ByteString NUL = ByteString.of((byte) 0);
  private static final int MOST_DIGITS = 15;

  private final BufferedSource source;
  private final int maxBytes;

  private final Buffer data = new Buffer();
  private String type = "";
  private @Nullable String id;
  private @Nullable String lastEventId;
  private @Nullable Duration retry;
  private boolean begun;
  private boolean afterCarriageReturn;

  EventReader(BufferedSource source, int maxBytes) {
    this.source = source;
    this.maxBytes = maxBytes;
  }

  /** Waits for the next event; null when the server ends the stream, even in an event. */
  @Nullable Event next() throws IOException, TooLargeException {
    for (ByteString line = line(); line != null; line = line()) {
      if (line.size() == 0) {
        Event event = dispatch();
        if (event != null) {
          return event;
        }
      } else {
        interpret(line);
      }
    }
    return null;
  }

  /** Whether anything was read. */
  boolean hasBegun() {
    return begun;
  }

  /** The id of the last event, or null if the server gave none. */
  @Nullable String lastEventId() {
    return lastEventId;
  }

  /** How long to wait before a new connection, or null if the server did not say. */
  @Nullable Duration retry() {
    return retry;
  }

  /** The next line without its end; null if there is none, or only the start of one. */
  private @Nullable ByteString line() throws IOException, TooLargeException {
    boolean first = !begun;
    Buffer buffer = source.getBuffer();
    if (!source.request(1)) {
      return null;
    }
    begun = true;
    if (afterCarriageReturn) {
      afterCarriageReturn = false;
      if (buffer.getByte(0) == '\n') {
        buffer.skip(1);
      }
    }
    long scanned = 0;
    long end;
    while ((end = buffer.indexOfElement(LINE_END, scanned)) < 0) {
      scanned = buffer.size();
      if (scanned + data.size() > maxBytes) {
        throw new TooLargeException();
      }
      if (!source.request(scanned + 1)) {
        return null;
      }
    }
    if (end + data.size() > maxBytes) {
      throw new TooLargeException();
    }
    ByteString line = buffer.readByteString(end);
    afterCarriageReturn = buffer.readByte() == '\r';
    return first && line.startsWith(BYTE_ORDER_MARK)
        ? line.substring(BYTE_ORDER_MARK.size())
        : line;
  }

  private void interpret(ByteString line) {
    int colon = line.indexOf(COLON);
    String field = (colon < 0 ? line : line.substring(0, colon)).utf8();
    ByteString value = colon < 0 ? ByteString.EMPTY : line.substring(colon + 1);
    if (value.size() > 0 && value.getByte(0) == ' ') {
      value = value.substring(1);
    }
    switch (field) {
      case "data" -> data.write(value).writeByte('\n');
      case "event" -> type = value.utf8();
      case "id" -> {
        if (value.indexOf(NUL) < 0) {
          id = value.utf8();
        }
      }
      case "retry" -> {
        String digits = value.utf8();
        if (digits.matches("[0-9]{1," + MOST_DIGITS + "}")) {
          retry = Duration.ofMillis(Long.parseLong(digits));
        }
      }
      default -> {} // a comment, which has an empty name, or a field of the future
    }
  }

  private @Nullable Event dispatch() {
    lastEventId = id;
    String name = type.isEmpty() ? "message" : type;
    type = "";
    if (data.size() == 0) {
      return null;
    }
    byte[] lines = data.readByteArray();
    return new Event(name, Arrays.copyOf(lines, lines.length - 1));
  }
}
