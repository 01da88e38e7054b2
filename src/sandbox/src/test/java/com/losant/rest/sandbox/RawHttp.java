package com.losant.rest.sandbox;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends addresses that a decent HTTP client would refuse to send. */
final class RawHttp {
  private RawHttp() {}

  static SandboxTestBase.Reply get(LosantSandbox sandbox, String target) {
    int port = URI.create(sandbox.url()).getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request =
          "GET "
              + target
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Authorization: Bearer "
              + sandbox.token()
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.setSoTimeout(10_000);
      byte[] response = readResponse(socket);
      String text = new String(response, StandardCharsets.UTF_8);
      int status = Integer.parseInt(text.substring(9, 12));
      return new SandboxTestBase.Reply(
          status, JsonTrees.parse(text.substring(text.indexOf("\r\n\r\n"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads up to the length that the response declares, since the server keeps connections open. */
  private static byte[] readResponse(Socket socket) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        throw new IOException("The response ends within its head: " + head);
      }
      head.append((char) next);
    }
    String length = head.toString().replaceFirst("(?is).*content-length: (\\d+).*", "$1");
    byte[] body = socket.getInputStream().readNBytes(Integer.parseInt(length));
    return (head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }
}
