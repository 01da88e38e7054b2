package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sockets as usual, at which a test can look. */
final class NotedSockets extends UnconnectedSockets {
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  /** The socket that was made, if it was one. */
  Socket only() {
    assertEquals(1, sockets.size());
    return sockets.get(0);
  }

  @Override
  public Socket createSocket() {
    Socket socket = new Socket();
    sockets.add(socket);
    return socket;
  }
}
