package com.losant.rest.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** Sockets of a server that ends connections with a reset. */
final class ResettingSockets extends ServerSocketFactory {
  private final AtomicInteger unread = new AtomicInteger();
  private final AtomicInteger reset = new AtomicInteger();
  private volatile boolean closeWithReset;

  /** The next connections are reset when a request comes, of which one byte is read. */
  void resetUnread(int connections) {
    unread.set(connections);
  }

  /** Later connections are reset when the server closes them. */
  void closeWithReset() {
    closeWithReset = true;
  }

  /** How many connections were reset before they were read. */
  int reset() {
    return reset.get();
  }

  @Override
  public ServerSocket createServerSocket() throws IOException {
    return new ServerSocket() {
      @Override
      public Socket accept() throws IOException {
        while (true) {
          Socket socket = super.accept();
          // MockWebServer sends a response in two pieces, of which the second would wait 40 ms.
          socket.setTcpNoDelay(true);
          boolean now = unread.getAndDecrement() > 0;
          if (now || closeWithReset) {
            socket.setSoLinger(true, 0);
          }
          if (!now) {
            return socket;
          }
          // One that is reset while it is made would be a connection that never was.
          socket.getInputStream().read();
          reset.incrementAndGet();
          socket.close();
        }
      }
    };
  }

  @Override
  public ServerSocket createServerSocket(int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
    throw new UnsupportedOperationException();
  }
}
