package com.losant.rest.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** Sockets that send at once; otherwise each response waits some 40 ms for an acknowledgement. */
final class PromptSockets extends ServerSocketFactory {
  private final Map<Integer, Socket> open = new ConcurrentHashMap<>();
  private final AtomicInteger accepted = new AtomicInteger();

  /** Lets a connection, counted from 0, end with a reset when it is closed. */
  void closeWithReset(int connection) {
    try {
      Socket socket = open.get(connection);
      if (socket != null) {
        socket.setSoLinger(true, 0);
      }
    } catch (SocketException e) {
      // The caller was faster, and closed it.
    }
  }

  @Override
  public ServerSocket createServerSocket() throws IOException {
    return new PromptServerSocket();
  }

  @Override
  public ServerSocket createServerSocket(int port) throws IOException {
    throw new UnsupportedOperationException("The server binds its socket itself");
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog) throws IOException {
    return createServerSocket(port);
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog, InetAddress address)
      throws IOException {
    return createServerSocket(port);
  }

  private final class PromptServerSocket extends ServerSocket {
    private PromptServerSocket() throws IOException {
      super();
    }

    @Override
    public Socket accept() throws IOException {
      Socket socket = new MarkedSocket();
      implAccept(socket);
      socket.setTcpNoDelay(true);
      open.values().removeIf(Socket::isClosed);
      open.put(accepted.getAndIncrement(), socket);
      return socket;
    }
  }
}
