package com.losant.rest.sandbox.internal.actions;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The event streams that callers have open. */
public final class EventStreams {
  private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();

  /**
   * Sends an event to the open streams of an action.
   *
   * @param action the action, such as {@code device.stateStream}
   * @param to selects streams by the requests that opened them
   * @param data the data of the event, as the description has it
   */
  public void publish(String action, Predicate<ActionRequest> to, JsonNode data) {
    open.stream().filter(stream -> stream.isOf(action, to)).forEach(stream -> stream.send(data));
  }

  /** Adds a stream, until it has ended. */
  public void add(OpenStream stream) {
    open.removeIf(OpenStream::hasEnded);
    open.add(stream);
  }

  /** How many streams are open. */
  public long count() {
    return open.stream().filter(stream -> !stream.hasEnded()).count();
  }

  /** Ends the streams that some requests opened. */
  public void end(Predicate<ActionRequest> by) {
    open.stream().filter(stream -> stream.isFor(by)).forEach(OpenStream::end);
  }

  /** Ends all streams. */
  public void endAll() {
    open.forEach(OpenStream::end);
    open.clear();
  }
}
