package com.losant.rest.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Protocol;

/** Knows since when connections are idle, which OkHttp tells nobody. */
final class ConnectionUse {
  /** Load balancers and firewalls forget connections after some minutes without a word. */
  static final Duration LONGEST_IDLE = Duration.ofSeconds(30);

  private final Map<Connection, Long> lastUse = Collections.synchronizedMap(new WeakHashMap<>());
  private final Time time;

  ConnectionUse(Time time) {
    this.time = time;
  }

  /** Whether the connection has brought a response before. */
  boolean isReused(Connection connection) {
    return lastUse.containsKey(connection);
  }

  /** Refuses a connection that was idle for so long that it may be dead without a sign of it. */
  void refuseStale(Connection connection) throws StaleException {
    Long last = lastUse.get(connection);
    if (last != null && !isShared(connection) && time.nanos() - last > LONGEST_IDLE.toNanos()) {
      lastUse.remove(connection);
      throw new StaleException();
    }
  }

  /** Notes that the connection has brought a response. */
  void responded(Connection connection) {
    lastUse.put(connection, time.nanos());
  }

  /**
   * Whether it is HTTP/2: calls share it, so it is not idle, and pings find out that it is dead.
   */
  static boolean isShared(Connection connection) {
    Protocol protocol = connection.protocol();
    return protocol == Protocol.HTTP_2 || protocol == Protocol.H2_PRIOR_KNOWLEDGE;
  }

  /** The connection is not used; nothing has been written to it. */
  static final class StaleException extends IOException {
    private static final long serialVersionUID = 1L;

    private StaleException() {
      super("the connection was idle for more than " + LONGEST_IDLE);
    }
  }
}
