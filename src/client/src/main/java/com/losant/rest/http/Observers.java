package com.losant.rest.http;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.CallObserver;
import com.losant.rest.errors.LosantException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reports calls and attempts to the log and to the observer of the user. Neither sees a body, a
 * header or an id.
 */
final class Observers {
  private static final Logger LOG = System.getLogger("com.losant.rest");

  private final @Nullable CallObserver observer;

  Observers(@Nullable CallObserver observer) {
    this.observer = observer;
  }

  ObservedCall begin(ApiAction action, Time time) {
    return new ObservedCall(action, time);
  }

  /** Reports one call. */
  final class ObservedCall {
    private final ApiAction action;
    private final Time time;
    private final long start;
    private CallObserver.@Nullable Observation observation;
    private long attemptStart;
    private int attempts;

    private ObservedCall(ApiAction action, Time time) {
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
      report(observed -> headers.putAll(observed.headers()));
      return headers;
    }

    void attemptStarts(int number) {
      attempts = number;
      attemptStart = time.nanos();
    }

    void succeeded(int status) {
      attemptSucceeded(status);
      ended();
    }

    void attemptSucceeded(int status) {
      attemptEnded(CallObserver.Attempt.succeeded(attempts, since(attemptStart), status));
    }

    /** The call ends well, and no attempt with it. */
    void ended() {
      report(observed -> observed.callEnded(attempts, since(start), null));
    }

    void failed(LosantException failure) {
      attemptEnded(CallObserver.Attempt.failed(attempts, since(attemptStart), failure));
    }

    void gaveUp(RuntimeException failure) {
      report(observed -> observed.callEnded(attempts, since(start), failure));
    }

    private void attemptEnded(CallObserver.Attempt attempt) {
      LOG.log(Level.DEBUG, () -> action.method() + " " + action.path() + " " + attempt);
      report(observed -> observed.attemptEnded(attempt));
    }

    private Duration since(long nanos) {
      return Duration.ofNanos(time.nanos() - nanos);
    }

    private void report(Consumer<CallObserver.Observation> event) {
      CallObserver.Observation observed = observation;
      if (observed != null) {
        guarded(() -> event.accept(observed));
      }
    }

    private void guarded(Runnable report) {
      try {
        report.run();
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "the call observer threw an exception", e);
      }
    }
  }
}
