package com.losant.rest.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The requests of late; older ones make place for new ones. */
final class RequestLog {
  private final int most;
  private final long mostText;
  private final Deque<SandboxRequest> requests = new ArrayDeque<>();
  private long text;

  /**
   * Keeps requests.
   *
   * @param most how many
   * @param mostText how many characters they may have in all, save that the last one always stays
   */
  RequestLog(int most, long mostText) {
    this.most = most;
    this.mostText = mostText;
  }

  synchronized void add(SandboxRequest request) {
    requests.add(request);
    text += length(request);
    while (requests.size() > most || (text > mostText && requests.size() > 1)) {
      text -= length(requests.remove());
    }
  }

  synchronized List<SandboxRequest> all() {
    return List.copyOf(requests);
  }

  synchronized void clear() {
    requests.clear();
    text = 0;
  }

  private static long length(SandboxRequest request) {
    return (long) request.path().length() + request.query().length() + request.body().length();
  }
}
