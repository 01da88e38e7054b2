package com.losant.rest.api;

import com.losant.rest.errors.LosantException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Is told of calls and of their attempts, for metrics and tracing. Its methods are called on the
 * thread that makes the call, and should be quick; what they throw is logged and goes no further.
 */
public interface CallObserver {
  /**
   * A call begins.
   *
   * @param action what is done
   * @return is told how it goes on
   */
  Observation callStarted(Action action);

  /** One call. */
  interface Observation {
    /**
     * Headers for the next attempt, such as one that carries the trace on.
     *
     * @return values by name
     */
    default Map<String, String> headers() {
      return Map.of();
    }

    /**
     * An attempt came to its end.
     *
     * @param attempt how it went
     */
    default void attemptEnded(Attempt attempt) {}

    /**
     * The call came to its end.
     *
     * @param attempts how often the request was sent
     * @param duration from the beginning of the call, waits included
     * @param failure what the caller gets, mostly a {@link LosantException}; null for an answer
     */
    default void callEnded(int attempts, Duration duration, @Nullable RuntimeException failure) {}
  }

  /**
   * One attempt of a call.
   *
   * @param number 1 for the first
   * @param duration from its beginning to the last byte of the answer
   * @param status the HTTP status; 0 if there was no answer
   * @param failure what went wrong; null for an answer
   */
  record Attempt(int number, Duration duration, int status, @Nullable LosantException failure) {}
}
