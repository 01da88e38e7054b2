package com.losant.rest.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Sockets whose first connections fail, as the test likes. */
final class BrokenSockets extends UnconnectedSockets {
  private interface Connecting {
    void connect(Socket socket, SocketAddress address, int timeout) throws IOException;
  }

  private final Connecting fault;
  private final AtomicInteger faults;
  private final AtomicInteger tried = new AtomicInteger();

  private BrokenSockets(int faults, Connecting fault) {
    this.fault = fault;
    this.faults = new AtomicInteger(faults);
  }

  /** The first connections go to a port where nobody listens. */
  static BrokenSockets refused(int faults) throws IOException {
    InetSocketAddress nobody;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = new InetSocketAddress(closed.getInetAddress(), closed.getLocalPort());
    }
    return new BrokenSockets(faults, (socket, address, timeout) -> socket.connect(nobody, timeout));
  }

  /** The first connections are not made in the time that there is for it. */
  static BrokenSockets late(int faults) {
    return new BrokenSockets(
        faults,
        (socket, address, timeout) -> {
          throw new SocketTimeoutException("no connection in " + timeout + " ms");
        });
  }

  /** How many connections were tried to make. */
  int tried() {
    return tried.get();
  }

  @Override
  public Socket createSocket() {
    return new Socket() {
      @Override
      public void connect(SocketAddress address, int timeout) throws IOException {
        tried.incrementAndGet();
        if (faults.getAndDecrement() > 0) {
          fault.connect(new Socket(), address, timeout);
        }
        super.connect(address, timeout);
      }
    };
  }
}
