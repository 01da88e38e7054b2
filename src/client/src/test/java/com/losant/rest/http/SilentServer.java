package com.losant.rest.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A server that takes a connection and a request, and says nothing by itself. */
final class SilentServer implements AutoCloseable {
  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

  SilentServer() throws IOException {
    server.setSoTimeout(10_000);
  }

  String url() {
    return "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
  }

  /** Waits for a connection and the beginning of a request. */
  Socket awaitRequest() throws IOException {
    Socket socket = server.accept();
    socket.setSoTimeout(10_000);
    if (socket.getInputStream().read() < 0) {
      throw new AssertionError("there was a connection, and no request");
    }
    return socket;
  }

  /** Waits for a request, does something, and responds in one piece. */
  Socket respond(String json, Runnable before) {
    try {
      Socket socket = awaitRequest();
      before.run();
      String response = "HTTP/1.1 200 OK\r\nContent-Length: " + json.length() + "\r\n\r\n" + json;
      socket.getOutputStream().write(response.getBytes(StandardCharsets.US_ASCII));
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the client has ended the connection; fails if it does not. */
  static void awaitEnd(Socket socket) throws IOException {
    try (socket) {
      byte[] rest = new byte[1024];
      while (socket.getInputStream().read(rest) >= 0) {
        // the rest of the request
      }
    } catch (SocketException e) {
      // It was reset, which is an end as well.
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
