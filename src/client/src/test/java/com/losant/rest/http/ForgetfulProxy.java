package com.losant.rest.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a server as a load balancer does, and forgets connections without a word. */
final class ForgetfulProxy implements AutoCloseable {
  private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final int port;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final Set<Socket> forgotten = ConcurrentHashMap.newKeySet();
  private final AtomicInteger accepted = new AtomicInteger();

  /** Starts a proxy before a server on this machine. */
  ForgetfulProxy(int port) throws IOException {
    this.port = port;
    Daemons.start("forgetful-proxy", this::accept);
  }

  String url() {
    return "http://" + listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort();
  }

  /** From now on, what the connections so far carry is lost, and neither side is told. */
  void forget() {
    forgotten.addAll(sockets);
  }

  /** How many connections there were so far. */
  int accepted() {
    return accepted.get();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listener.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
        accepted.incrementAndGet();
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        sockets.add(client);
        sockets.add(server);
        Daemons.start("forgetful-proxy", () -> carry(client, server));
        Daemons.start("forgetful-proxy", () -> carry(server, client));
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  private void carry(Socket from, Socket to) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] bytes = new byte[8192];
      int count;
      while ((count = in.read(bytes)) >= 0) {
        if (!forgotten.contains(from)) {
          out.write(bytes, 0, count);
        }
      }
      if (!forgotten.contains(from)) {
        to.close();
      }
    } catch (IOException e) {
      // One of the two is closed.
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
