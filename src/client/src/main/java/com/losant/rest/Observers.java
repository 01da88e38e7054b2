package com.losant.rest;

import com.losant.rest.api.Action;
import com.losant.rest.api.CallObserver;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells the log and the user's observer how calls go. Neither gets to see a body, a header or an
 * id.
 */
final class Observers {
  private static final Logger LOG = System.getLogger("com.losant.rest");

  private final @Nullable CallObserver observer;

  Observers(@Nullable CallObserver observer) {
    this.observer = observer;
  }

  Calling begin(Action action, Time time) {
    return new Calling(action, time);
  }

  /** One call in progress. */
  final class Calling {
    private final Action action;
    private final Time time;
    private final long start;
    private CallObserver.@Nullable Observation observation;
    private long attemptStart;
    private int attempts;

    private Calling(Action action, Time time) {
      this.action = action;
      this.time = time;
      this.start = time.nanos();
      if (observer != null) {
        guarded(() -> observation = observer.callStarted(action));
      }
    }

    Map<String, String> headers() {
      if (observation == null) {
        return Map.of();
      }
      Map<String, String> headers = new LinkedHashMap<>();
      tell(observed -> headers.putAll(observed.headers()));
      return headers;
    }

    void attemptStarts(int number) {
      attempts = number;
      attemptStart = time.nanos();
    }

    void succeeded(int status) {
      attemptEnded(status, null);
      tell(observed -> observed.callEnded(attempts, since(start), null));
    }

    void failed(LosantException failure) {
      attemptEnded(failure instanceof LosantApiException api ? api.status() : 0, failure);
    }

    void gaveUp(RuntimeException failure) {
      tell(observed -> observed.callEnded(attempts, since(start), failure));
    }

    private void attemptEnded(int status, @Nullable LosantException failure) {
      Duration duration = since(attemptStart);
      LOG.log(
          Level.DEBUG,
          () ->
              action.method()
                  + " "
                  + action.path()
                  + " attempt "
                  + attempts
                  + ": "
                  + (status == 0 ? kind(failure) : status)
                  + " after "
                  + duration.toMillis()
                  + " ms");
      tell(
          observed ->
              observed.attemptEnded(new CallObserver.Attempt(attempts, duration, status, failure)));
    }

    private static String kind(@Nullable LosantException failure) {
      return failure == null ? "no failure" : failure.getClass().getSimpleName();
    }

    private Duration since(long nanos) {
      return Duration.ofNanos(time.nanos() - nanos);
    }

    private void tell(Consumer<CallObserver.Observation> news) {
      CallObserver.Observation observed = observation;
      if (observed != null) {
        guarded(() -> news.accept(observed));
      }
    }

    private void guarded(Runnable telling) {
      try {
        telling.run();
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "the observer of calls failed", e);
      }
    }
  }
}
