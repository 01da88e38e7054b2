package com.losant.rest.http;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.CallObserver;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Writes down what an observer is told. */
final class EventLog implements CallObserver {
  /** The end of a call. */
  record CallEnd(int attempts, Duration duration, @Nullable RuntimeException failure) {}

  private final List<String> events = new CopyOnWriteArrayList<>();
  private final List<Attempt> attempts = new CopyOnWriteArrayList<>();
  private final CompletableFuture<CallEnd> callEnd = new CompletableFuture<>();

  /** What happened, in a word or two each. */
  List<String> events() {
    return List.copyOf(events);
  }

  List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  /** The end of the first call. */
  CallEnd awaitCallEnd() throws Exception {
    return callEnd.get(10, TimeUnit.SECONDS);
  }

  @Override
  public Observation callStarted(ApiAction action) {
    events.add("call " + action.name());
    return new Observation() {
      @Override
      public Map<String, String> headers() {
        events.add("headers");
        return Map.of("X-Attempt", "number-" + (attempts.size() + 1));
      }

      @Override
      public void attemptEnded(Attempt attempt) {
        attempts.add(attempt);
        events.add(
            "attempt " + attempt.number() + " " + attempt.status() + name(attempt.failure()));
      }

      @Override
      public void callEnded(int count, Duration duration, @Nullable RuntimeException failure) {
        events.add("end " + count + name(failure));
        callEnd.complete(new CallEnd(count, duration, failure));
      }
    };
  }

  private static String name(@Nullable RuntimeException failure) {
    return failure == null ? "" : " " + failure.getClass().getSimpleName();
  }
}
