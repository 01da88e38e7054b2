package com.losant.rest.api;

import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Events as the server sends them, until the stream is closed. It holds a connection, so close it.
 *
 * <pre>{@code
 * try (EventStream<DeviceState> states = losant.device().stateStream(applicationId, deviceId)) {
 *   for (DeviceState state : states) {
 *     // waits for the next one
 *   }
 * }
 * }</pre>
 *
 * <p>An event stream has no end of its own. Waiting for an event ends quietly when the stream is
 * closed, which any thread may do, and when the server says with a status of 204 that there is
 * nothing to come. Everything else ends it with a {@link com.losant.rest.errors.LosantException}: a
 * lost connection that is not taken up again ({@link StreamOptions.Builder#reconnect}), a closed
 * client, an interrupt, or an event that cannot be read.
 *
 * <p>Nothing is read before it is asked for: a program that is slower than the server makes the
 * server wait, and takes no more memory for it.
 *
 * @param <T> the type of the events
 */
public interface EventStream<T> extends Iterable<T>, AutoCloseable {
  /**
   * Returns the iterator over the events. There is one only.
   *
   * @return an iterator that waits for each event
   * @throws IllegalStateException if it was asked for before
   */
  @Override
  Iterator<T> iterator();

  /**
   * Returns the events as a stream, in place of {@link #iterator()}.
   *
   * @return a lazy stream, which waits for each event
   * @throws IllegalStateException if the iterator was asked for before
   */
  default Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /** Ends the stream and its connection, and with that whoever waits for an event. */
  @Override
  void close();
}
