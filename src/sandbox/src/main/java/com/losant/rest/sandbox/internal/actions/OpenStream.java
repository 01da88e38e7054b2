package com.losant.rest.sandbox.internal.actions;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What a caller that opened an event stream is sent, in the form of server-sent events. */
public final class OpenStream {
  private static final String KEEP_ALIVE = ":\n\n";

  /** For a caller that does not read; after so many events its stream ends. */
  private static final int MOST_WAITING = 10_000;

  /** So many characters, likewise. */
  private static final int MOST_TEXT = 16 * 1024 * 1024;

  private final String action;
  private final String event;
  private final ActionRequest request;
  private final Duration keepAlive;
  private final Function<JsonNode, List<String>> check;
  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final AtomicLong text = new AtomicLong();
  private volatile boolean ended;

  /**
   * A stream that nothing was sent to yet.
   *
   * @param action the action that was asked for
   * @param event the name of its events
   * @param request the request that opened it
   * @param keepAlive how long it may be silent
   * @param check says where the data of an event breaks the description
   */
  public OpenStream(
      String action,
      String event,
      ActionRequest request,
      Duration keepAlive,
      Function<JsonNode, List<String>> check) {
    this.action = action;
    this.event = event;
    this.request = request;
    this.keepAlive = keepAlive;
    this.check = check;
  }

  boolean isOf(String other, Predicate<ActionRequest> requests) {
    return action.equals(other) && isFor(requests);
  }

  boolean isFor(Predicate<ActionRequest> requests) {
    return requests.test(request);
  }

  /** Sends an event; one that the description does not allow is a bug of the sandbox. */
  public void send(JsonNode data) {
    List<String> violations = check.apply(data);
    if (!violations.isEmpty()) {
      throw RefusedException.sandboxBug(
          "its event breaks the description: " + String.join("; ", violations));
    }
    if (ended) {
      return; // or what is waiting would be followed by a gap
    }
    String sent = "event: " + event + "\ndata: " + JsonTrees.compact(data) + "\n\n";
    if (text.get() > MOST_TEXT || !waiting.offer(sent)) {
      end();
    } else {
      text.addAndGet(sent.length());
    }
  }

  /** Ends the stream as soon as what is waiting was sent. */
  public void end() {
    ended = true;
    waiting.offer(KEEP_ALIVE); // wakes up whoever waits
  }

  /** Whether nothing more is sent. */
  public boolean hasEnded() {
    return ended;
  }

  /** Waits for text to send; empty when the stream has ended. */
  public Optional<String> next() throws InterruptedException {
    String next = ended ? waiting.poll() : waiting.poll(keepAlive.toNanos(), TimeUnit.NANOSECONDS);
    if (next == null) {
      return ended ? Optional.empty() : Optional.of(KEEP_ALIVE);
    }
    if (!next.equals(KEEP_ALIVE)) {
      text.addAndGet(-next.length());
    }
    return Optional.of(next);
  }

  /** What is waiting to be sent. */
  public String text() {
    return String.join("", waiting);
  }
}
