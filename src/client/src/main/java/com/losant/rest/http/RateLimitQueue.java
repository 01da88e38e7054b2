package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.RateLimit;
import com.losant.rest.errors.LosantTimeoutException;
import java.time.Duration;
import java.util.Optional;

/** Lets requests wait until the rate limit of their action allows them. */
interface RateLimitQueue {
  /** Lets every request pass. */
  RateLimitQueue UNLIMITED = (request, control, deadline) -> {};

  static RateLimitQueue of(Time time, Waits waits) {
    RateLimiter limiter = new RateLimiter();
    return (request, control, deadline) -> {
      Optional<RateLimit> limit = request.action().rateLimit();
      Optional<String> key = request.rateLimitKey();
      if (limit.isEmpty() || key.isEmpty()) {
        return;
      }
      Duration wait;
      while (!(wait = limiter.reserve(key.get(), limit.get(), time.nanos())).isZero()) {
        if (wait.compareTo(deadline.left()) >= 0) {
          throw new LosantTimeoutException(
              request
                  + " was not sent: the rate limit of "
                  + limit.get()
                  + " does not allow it before the timeout",
              null,
              control.mayHaveArrived());
        }
        waits.await(wait, request, control, null);
      }
    };
  }

  /** Waits until the request may be sent, or throws if that is after the deadline. */
  void awaitTurn(ApiRequest<?> request, CallControl control, Deadline deadline);
}
