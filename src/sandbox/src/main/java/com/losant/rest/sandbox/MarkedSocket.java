package com.losant.rest.sandbox;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import mockwebserver3.RecordedRequest;

/**
 * Gives GET and HEAD other names on their way into the server, which otherwise leaves such a
 * request without a response when it has a body.
 */
final class MarkedSocket extends Socket {
  private static final char MARK = 1; // No method has it in its name.

  private volatile boolean isNextARequest = true;

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
        if (isNextARequest && count > 0) {
          isNextARequest = false;
          String start = new String(bytes, offset, Math.min(count, 5), StandardCharsets.ISO_8859_1);
          if (start.startsWith("GET ") || start.equals("HEAD ")) {
            bytes[offset + 1] = MARK;
          }
        }
        return count;
      }
    };
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return new FilterOutputStream(super.getOutputStream()) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        isNextARequest = true; // After a response.
        out.write(bytes, offset, length);
      }
    };
  }
}
