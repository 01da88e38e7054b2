package com.losant.rest.http;

import com.losant.rest.PromptSockets;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Sockets of a server that ends connections with a reset, or with HTTP/2's GOAWAY. */
final class ResettingSockets extends PromptSockets {
  private static final int HEADERS = 1;

  /** Empty settings; and that no stream up to 0, the last one, went wrong (NO_ERROR). */
  private static final byte[] SETTINGS_AND_GOAWAY = {
    0, 0, 0, 4, 0, 0, 0, 0, 0, //
    0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  };

  private final AtomicInteger unread = new AtomicInteger();
  private final AtomicInteger goAway = new AtomicInteger();
  private final AtomicInteger reset = new AtomicInteger();
  private volatile boolean closeWithReset;

  /** The next connections are reset when a request comes, of which one byte is read. */
  void resetUnread(int connections) {
    unread.set(connections);
  }

  /** The next connections get a GOAWAY when a request comes, which it leaves out. */
  void goAwayUnread(int connections) {
    goAway.set(connections);
  }

  /** Later connections are reset when the server closes them. */
  void closeWithReset() {
    closeWithReset = true;
  }

  /** How many connections were ended before their request was processed. */
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
          if (goAway.getAndDecrement() > 0) {
            goAwayBeforeTheRequest(socket);
            reset.incrementAndGet();
            continue;
          }
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

  /** Speaks as much HTTP/2 as it takes. The client closes the connection. */
  private static void goAwayBeforeTheRequest(Socket socket) throws IOException {
    DataInputStream in = new DataInputStream(socket.getInputStream());
    in.skipNBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".length());
    int type;
    do {
      int lengthAndType = in.readInt();
      type = lengthAndType & 0xff;
      in.skipNBytes(5 + (lengthAndType >>> 8)); // flags, stream and payload
    } while (type != HEADERS);
    socket.getOutputStream().write(SETTINGS_AND_GOAWAY);
  }
}
