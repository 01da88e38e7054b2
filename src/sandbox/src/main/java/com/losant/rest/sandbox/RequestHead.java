package com.losant.rest.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comes before the body of a request, while it arrives. */
final class RequestHead {
  private static final int HANDSHAKE = 0x16; // The first byte of TLS.
  private static final Pattern METHOD = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern FIRST_LINE =
      Pattern.compile(METHOD + " \\S+ HTTP/1\\.(?<minor>[01])\r?\n");
  private static final String HTTP_2 = "PRI * HTTP/2.0\r\n";
  private static final Pattern LENGTH =
      Pattern.compile("(?im)^content-length:[ \t]*(?<value>.*?)[ \t]*\r?$");
  private static final Pattern CONTINUE =
      Pattern.compile("(?im)^expect:[ \t]*100-continue[ \t]*\r?$");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int lineLength;
  private int firstLineEnd;
  private boolean complete;

  boolean isEmpty() {
    return bytes.size() == 0;
  }

  /** Whether the empty line is there that ends it; what arrives then belongs to the body. */
  boolean isComplete() {
    return complete;
  }

  /** Takes what has arrived, up to the empty line. */
  void add(byte[] arrived, int offset, int count) {
    for (int i = offset; i < offset + count && !complete; i++) {
      bytes.write(arrived[i]);
      if (arrived[i] != '\n') {
        lineLength += arrived[i] == '\r' ? 0 : 1;
        continue;
      }
      complete = lineLength == 0;
      lineLength = 0;
      if (firstLineEnd == 0) {
        firstLineEnd = bytes.size();
      }
    }
  }

  /** Why the server could do nothing with it but wait, once that is clear. */
  Optional<String> fault() {
    String text = text();
    if (text.charAt(0) == HANDSHAKE) {
      return Optional.of("this port speaks http, not https; use an address with http://");
    }
    if (text.startsWith(HTTP_2)) {
      return Optional.of("this port speaks HTTP/1.1, not HTTP/2; do not presume HTTP/2");
    }
    boolean http =
        firstLineEnd > 0
            ? FIRST_LINE.matcher(text).lookingAt()
            : METHOD.matcher(text.substring(0, 1)).matches();
    if (!http) {
      return Optional.of("this port speaks HTTP/1.1, and what came is no request of that");
    }
    Matcher length = LENGTH.matcher(text);
    return complete && length.find() && !length.group("value").matches("\\d{1,18}")
        ? Optional.of("Content-Length: '" + length.group("value") + "' is no length")
        : Optional.empty();
  }

  /** Whether the caller sends the body only when it is told to go on. */
  boolean waitsForContinue() {
    String text = text();
    Matcher first = FIRST_LINE.matcher(text);
    return complete
        && first.lookingAt()
        && first.group("minor").equals("1")
        && CONTINUE.matcher(text).find();
  }

  private String text() {
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }
}
