package com.losant.rest.api;

import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Observes calls and their attempts, for metrics and tracing. Its methods are called on the thread
 * that makes the call and should return quickly; of a call in the background, {@link #callStarted}
 * is called on the thread that asks for it, whose context it can keep, and all others on the one
 * that sends it. Exceptions that they throw are logged and have no other effect.
 *
 * <p>An event stream is a call that lasts until the stream ends, and each of its connections is an
 * attempt. Its end is told on the thread that reads it or, if none does, that closes it.
 */
public interface CallObserver {
  /**
   * Called when a call starts.
   *
   * @param action the action of the call
   * @return observes this call
   */
  Observation callStarted(ApiAction action);

  /** Observes one call. */
  interface Observation {
    /**
     * Returns headers to add to the next attempt, for example to propagate a trace.
     *
     * @return the values by name
     */
    default Map<String, String> headers() {
      return Map.of();
    }

    /**
     * Called when an attempt has ended.
     *
     * @param attempt the outcome of the attempt
     */
    default void attemptEnded(Attempt attempt) {}

    /**
     * Called when the call has ended.
     *
     * @param attempts how often the request was sent
     * @param duration the time since the call started, including delays between attempts
     * @param failure what the call throws, usually a {@link LosantException}; null if it succeeded
     */
    default void callEnded(int attempts, Duration duration, @Nullable RuntimeException failure) {}
  }

  /** The outcome of one attempt of a call. Immutable. */
  final class Attempt {
    private final int number;
    private final Duration duration;
    private final int status;
    private final @Nullable LosantException failure;

    private Attempt(int number, Duration duration, int status, @Nullable LosantException failure) {
      this.number = number;
      this.duration = Objects.requireNonNull(duration, "duration");
      this.status = status;
      this.failure = failure;
    }

    /**
     * Creates the outcome of an attempt that succeeded. The client does; tests of an observer may.
     *
     * @param number 1 for the first attempt
     * @param duration how long the attempt took
     * @param status the HTTP status
     * @return an immutable outcome
     */
    public static Attempt succeeded(int number, Duration duration, int status) {
      return new Attempt(number, duration, status, null);
    }

    /**
     * Creates the outcome of an attempt that failed. The client does; tests of an observer may.
     *
     * @param number 1 for the first attempt
     * @param duration how long the attempt took
     * @param failure what went wrong
     * @return an immutable outcome
     */
    public static Attempt failed(int number, Duration duration, LosantException failure) {
      int status = failure instanceof LosantApiException api ? api.status() : 0;
      return new Attempt(number, duration, status, failure);
    }

    /**
     * Returns the number of the attempt.
     *
     * @return 1 for the first attempt
     */
    public int number() {
      return number;
    }

    /**
     * Returns how long the attempt took, up to the last byte of the response.
     *
     * @return the duration
     */
    public Duration duration() {
      return duration;
    }

    /**
     * Returns the HTTP status.
     *
     * @return the status, or 0 if no readable response arrived
     */
    public int status() {
      return status;
    }

    /**
     * Returns what went wrong.
     *
     * @return the failure, or null if the attempt succeeded
     */
    public @Nullable LosantException failure() {
      return failure;
    }

    /** Returns number, outcome and duration. */
    @Override
    public String toString() {
      String outcome =
          status == 0 && failure != null
              ? failure.getClass().getSimpleName()
              : Integer.toString(status);
      return "attempt " + number + ": " + outcome + " after " + duration.toMillis() + " ms";
    }
  }
}
