package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens on the wire around requests, over sockets. */
class WireProtocolTest extends SandboxTestBase {
  private static final String CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";
  private static final String BODY = "{\"name\": \"a\"}";

  private Socket connect() throws IOException {
    Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), URI.create(sandbox.url()).getPort());
    socket.setSoTimeout(10_000);
    return socket;
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The next bytes that come, as many as a text has. */
  private static String next(Socket socket, String expected) throws IOException {
    return new String(
        socket.getInputStream().readNBytes(expected.length()), StandardCharsets.ISO_8859_1);
  }

  private static String head(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      assertTrue(next >= 0, "it ends: " + head);
      head.append((char) next);
    }
    return head.toString();
  }

  private String postHead(String version, String expectation) {
    return "POST %s %s\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%sContent-Length: %d\r\n"
            .formatted(flows, version, sandbox.token(), expectation, BODY.length())
        + "Content-Type: application/json\r\n\r\n";
  }

  private static void readBody(Socket socket, String head) throws IOException {
    String length = head.replaceFirst("(?is).*content-length: (\\d+).*", "$1");
    socket.getInputStream().readNBytes(Integer.parseInt(length));
  }

  @Test
  void whoWaitsForContinueIsToldToGoOn() throws IOException {
    try (Socket socket = connect()) {
      for (String expectation : List.of("Expect: 100-continue\r\n", "EXPECT:100-Continue \r\n")) {
        write(socket, postHead("HTTP/1.1", expectation));
        assertEquals(CONTINUE, next(socket, CONTINUE));
        write(socket, BODY);
        String head = head(socket);
        assertTrue(head.startsWith("HTTP/1.1 201"), head);
        readBody(socket, head);
      }
    }
  }

  @Test
  void continueIsFoundInAHeadThatComesInPieces() throws IOException {
    try (Socket socket = connect()) {
      socket.setTcpNoDelay(true);
      for (char piece : postHead("HTTP/1.1", "Expect: 100-continue\r\n").toCharArray()) {
        write(socket, String.valueOf(piece));
      }
      assertEquals(CONTINUE, next(socket, CONTINUE));
      write(socket, BODY);
      assertTrue(head(socket).startsWith("HTTP/1.1 201"));
    }
  }

  @Test
  void nobodyElseGetsAContinue() throws IOException {
    String later = "X-Note: Expect: 100-continue\r\n";
    for (String head :
        List.of(
            postHead("HTTP/1.0", "Expect: 100-continue\r\n"),
            postHead("HTTP/1.1", later),
            postHead("HTTP/1.1", ""))) {
      try (Socket socket = connect()) {
        write(socket, head + BODY);
        String response = head(socket);
        assertTrue(response.startsWith("HTTP/1.1 201"), response);
      }
    }
  }

  @Test
  void theClientOfJavaCanExpectContinue() {
    String description = "x".repeat(30_000);
    String body = "{\"name\": \"a\", \"description\": \"" + description + "\"}";
    Reply reply =
        send(
            request(flows)
                .expectContinue(true)
                .timeout(Duration.ofSeconds(10))
                .POST(BodyPublishers.ofString(body))
                .build());
    assertEquals(201, reply.status(), reply.message());
    assertEquals(description, JsonTrees.text(reply.body(), "description"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\\26\\3\\1\\2\\0\\1| this port speaks http, not https; use an" + " address with http://",
        "PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n| this port speaks HTTP/1.1, not HTTP/2; do not"
            + " presume HTTP/2",
        "\\20\\16\\0\\4MQTT| this port speaks HTTP/1.1, and what came is no request of" + " that",
        "SSH-2.0-OpenSSH_9.6\\r\\n| this port speaks HTTP/1.1, and what came is no request of that",
        "GET /\\r\\n| this port speaks HTTP/1.1, and what came is no request of that",
        "GET / HTTP/3\\r\\n| this port speaks HTTP/1.1, and what came is no request of that",
        "POST / HTTP/1.1\\r\\nContent-Length: ten\\r\\n\\r\\n| Content-Length: 'ten' is no length",
        "POST / HTTP/1.1\\r\\nContent-Length: -1\\r\\n\\r\\n| Content-Length: '-1' is no length",
      })
  void whatIsNoHttpIsRefusedClosedAndLogged(String sent, String why) throws IOException {
    List<String> log = new CopyOnWriteArrayList<>();
    Logger logger = Logger.getLogger("com.losant.rest.sandbox");
    Handler handler = new Remembering(log);
    logger.addHandler(handler);
    try (Socket socket = connect()) {
      write(socket, sent.translateEscapes());
      String response =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertTrue(response.startsWith("HTTP/1.1 400 Bad Request\r\n"), response);
      String body = response.substring(response.indexOf("\r\n\r\n"));
      assertEquals(why, JsonTrees.text(JsonTrees.parse(body), "message"));
      assertEquals(List.of("Closed a connection from /127.0.0.1: " + why), log);
    } finally {
      logger.removeHandler(handler);
    }
    assertEquals(200, get(flows).status(), "others are still served");
  }

  /** Keeps the messages of a log. */
  private static final class Remembering extends Handler {
    private final List<String> messages;

    private Remembering(List<String> messages) {
      this.messages = messages;
    }

    @Override
    public void publish(LogRecord message) {
      messages.add(new SimpleFormatter().formatMessage(message));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
