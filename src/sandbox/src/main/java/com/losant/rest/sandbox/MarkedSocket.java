package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.ActionResponse;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.actions.RefusedException;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mockwebserver3.RecordedRequest;

/**
 * Does for the server what it does not do itself, while requests are on their way into it.
 *
 * <p>GET and HEAD get other names, because it leaves such a request without a response when it has
 * a body. Callers that wait for a {@code 100 Continue} get one. What is no HTTP/1 gets a 400 and is
 * closed, for the server would wait for more of it.
 */
final class MarkedSocket extends Socket {
  private static final Logger LOG = System.getLogger("com.losant.rest.sandbox");
  private static final char MARK = 1; // No method has it in its name.
  private static final String CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";

  private volatile RequestHead head = new RequestHead();

  /** The method that was sent, from what the server took it for. */
  static String method(RecordedRequest request) {
    return request.getMethod().replace(MARK, 'E');
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new FilterInputStream(super.getInputStream()) {
      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        return count > 0 && !head.isComplete() ? passed(bytes, offset, count) : count;
      }
    };
  }

  /** Looks at a part of a head, and returns how much of it the server gets to see. */
  private int passed(byte[] bytes, int offset, int count) throws IOException {
    boolean first = head.isEmpty();
    head.add(bytes, offset, count);
    Optional<String> fault = head.fault();
    if (fault.isPresent()) {
      refuse(fault.get());
      return -1;
    }
    if (first) {
      mark(bytes, offset, count);
    }
    if (head.waitsForContinue()) {
      write(CONTINUE);
    }
    return count;
  }

  private static void mark(byte[] bytes, int offset, int count) {
    String start = new String(bytes, offset, Math.min(count, 5), StandardCharsets.ISO_8859_1);
    if (start.startsWith("GET ") || start.equals("HEAD ")) {
      bytes[offset + 1] = MARK;
    }
  }

  private void refuse(String why) throws IOException {
    LOG.log(Level.WARNING, "Closed a connection from {0}: {1}", getInetAddress(), why);
    ActionResponse response = RefusedException.invalid(why).response();
    String body = JsonTrees.compact(response.body());
    write(
        "HTTP/1.1 %d Bad Request\r\nContent-Type: application/json\r\nContent-Length: %d\r\n"
                .formatted(response.status(), body.length())
            + "Connection: close\r\n\r\n"
            + body);
    close();
  }

  /** Writes something that is no response of the server. */
  private void write(String text) throws IOException {
    super.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return new FilterOutputStream(super.getOutputStream()) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        head = new RequestHead(); // After a response.
        out.write(bytes, offset, length);
      }
    };
  }
}
