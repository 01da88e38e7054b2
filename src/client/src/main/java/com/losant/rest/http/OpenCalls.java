package com.losant.rest.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The calls in progress, which are cancelled when the client is closed. */
final class OpenCalls {
  static final String CLOSED = "the client was closed";

  private final Set<CallControl> calls = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /** Adds a call; after {@link #close()} it is cancelled at once. */
  void add(CallControl control) {
    calls.add(control);
    if (closed) {
      control.end(CLOSED);
    }
  }

  void remove(CallControl control) {
    calls.remove(control);
  }

  boolean closed() {
    return closed;
  }

  void close() {
    closed = true;
    calls.forEach(control -> control.end(CLOSED));
  }
}
