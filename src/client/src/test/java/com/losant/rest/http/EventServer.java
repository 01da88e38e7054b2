package com.losant.rest.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A server that does with each connection what a test says, when the test says it. */
final class EventServer implements AutoCloseable {
  private final ServerSocket listener;

  EventServer() {
    try {
      this.listener = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
      listener.setSoTimeout(10_000);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + port();
  }

  int port() {
    return listener.getLocalPort();
  }

  /** Waits for a connection and its request. */
  Peer accept() throws IOException {
    Socket socket = listener.accept();
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(10_000);
    return new Peer(socket);
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The client on the other end of a connection. */
  static final class Peer implements AutoCloseable {
    private final Socket socket;
    private final List<String> head = new ArrayList<>();

    private Peer(Socket socket) throws IOException {
      this.socket = socket;
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        head.add(line);
      }
    }

    /** The first line of the request, and its headers. */
    List<String> head() {
      return head;
    }

    /** The value of a header of the request, or null. */
    String header(String name) {
      return head.stream()
          .filter(line -> line.startsWith(name + ": "))
          .map(line -> line.substring(name.length() + 2))
          .findFirst()
          .orElse(null);
    }

    /** Begins a stream without an end. */
    Peer begin() throws IOException {
      return send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
    }

    /** Responds with a document, to be followed by the end of the connection. */
    Peer respond(int status, String json) throws IOException {
      return send(
          "HTTP/1.1 %d S\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s"
              .formatted(status, json.length(), json));
    }

    Peer event(String name, String data) throws IOException {
      return send("event: " + name + "\ndata: " + data + "\n\n");
    }

    Peer send(String text) throws IOException {
      return send(text.getBytes(StandardCharsets.UTF_8));
    }

    Peer send(byte[] bytes) throws IOException {
      socket.getOutputStream().write(bytes);
      return this;
    }

    /** Ends the connection with a reset. */
    void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }

    /** Waits until the client has ended the connection; fails if it does not. */
    void awaitEnd() throws IOException {
      try (socket) {
        if (socket.getInputStream().read() >= 0) {
          throw new AssertionError("the client sent more than its request");
        }
      } catch (SocketException e) {
        // It was reset, which is an end as well.
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
