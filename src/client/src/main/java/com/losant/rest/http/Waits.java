package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.errors.LosantException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Waits between attempts, or for a turn, until the time is over or the call is cancelled. */
final class Waits {
  private final Time time;

  Waits(Time time) {
    this.time = time;
  }

  /** Waits; throws if the call is cancelled meanwhile, with the failure that it waits after. */
  void await(
      Duration duration,
      ApiRequest<?> request,
      CallControl control,
      @Nullable LosantException failure) {
    try {
      time.sleep(duration, control);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      LosantException interrupted = Failures.interrupted(request, e, control);
      if (failure != null) {
        interrupted.addSuppressed(failure);
      }
      throw interrupted;
    }
    String reason = control.reason();
    if (reason != null) {
      throw Failures.cancelled(request, reason, failure, control);
    }
  }
}
