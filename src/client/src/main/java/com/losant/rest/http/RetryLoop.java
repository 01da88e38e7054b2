package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.ApiResponse;
import com.losant.rest.api.RequestOptions;
import com.losant.rest.api.RequestPart;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.api.Upload;
import com.losant.rest.errors.LosantException;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Makes attempt after attempt until one succeeds, or fails for good. */
final class RetryLoop {
  private final RequestFactory requests;
  private final SingleAttempt attempt;
  private final Retries retries;
  private final RetryPolicy retryPolicy;
  private final Duration callTimeout;
  private final AccessTokens tokens;
  private final Observers observers;
  private final RateLimitQueue queue;
  private final Waits waits;
  private final Time time;

  RetryLoop(
      ClientOptions options,
      RequestFactory requests,
      HttpConnections connections,
      Time time,
      DoubleSupplier random) {
    this.requests = requests;
    this.attempt =
        new SingleAttempt(connections, new ResponseReader(options.maxResponseBytes), time);
    this.retries = new Retries(random);
    this.retryPolicy = options.retryPolicy;
    this.callTimeout = options.callTimeout;
    this.tokens = new AccessTokens(options, this::send, time);
    this.observers = new Observers(options.observer);
    this.waits = new Waits(time);
    this.queue =
        options.respectRateLimits ? RateLimitQueue.of(time, waits) : RateLimitQueue.UNLIMITED;
    this.time = time;
  }

  AccessTokens tokens() {
    return tokens;
  }

  /** Sends a request that another call waits for, and for no longer than that has time. */
  private <T extends @Nullable Object> ApiResponse<T> send(
      ApiRequest<T> request, RequestOptions options, CallControl control, Duration atMost) {
    return new StartedCall<>(request, options, control, atMost).run();
  }

  /** Starts a call on the thread that wants it: its time runs, and its observer knows of it. */
  <T extends @Nullable Object> StartedCall<T> start(
      ApiRequest<T> request, RequestOptions options, CallControl control) {
    return new StartedCall<>(request, options, control, Time.FOREVER);
  }

  /** A call from its start to its end, which may be on another thread. */
  final class StartedCall<T extends @Nullable Object> {
    private final ApiRequest<T> request;
    private final RequestOptions options;
    private final CallControl control;
    private final Deadline deadline;
    private final Observers.ObservedCall observed;

    private StartedCall(
        ApiRequest<T> request, RequestOptions options, CallControl control, Duration atMost) {
      this.request = request;
      this.options = options;
      this.control = control;
      boolean usual = options.timeout() == null;
      Duration timeout = usual ? callTimeout : options.timeout();
      this.deadline = Deadline.after(timeout.compareTo(atMost) < 0 ? timeout : atMost, time);
      if (usual) {
        control.pauseInUploads(deadline);
      }
      this.observed = observers.begin(request.action(), time);
    }

    ApiRequest<T> request() {
      return request;
    }

    CallControl control() {
      return control;
    }

    /** The time that the call has left. */
    Duration left() {
      return deadline.left();
    }

    /** Ends a call that is not run. */
    void gaveUp(RuntimeException failure) {
      observed.gaveUp(failure);
    }

    ApiResponse<T> run() {
      RetryPolicy policy = options.retryPolicy() == null ? retryPolicy : options.retryPolicy();
      AccessTokens.OfCall token = tokens.of(request, options, control);
      try {
        for (int number = 1, tries = 1; ; number++) {
          queue.awaitTurn(request, control, deadline);
          String sent = token.next(deadline);
          LosantException failure;
          observed.attemptStarts(number);
          try {
            Request http = requests.create(request, options, observed.headers(), control, sent);
            Duration left = deadline.left();
            Duration patience = retries.patience(tries, request.action(), policy, left);
            ApiResponse<T> response = attempt.make(request, http, left, patience, control, number);
            observed.succeeded(response.status());
            return response;
          } catch (LosantException e) {
            failure = e;
            observed.failed(e);
          }
          if (token.renewAfter(failure)) {
            refuseSpent(request, failure);
            continue;
          }
          Duration delay =
              retries.delayOrThrow(failure, tries, request.action(), policy, deadline, control);
          tries++;
          refuseSpent(request, failure);
          waits.await(delay, request, control, failure);
        }
      } catch (RuntimeException e) {
        observed.gaveUp(e);
        throw e;
      }
    }
  }

  /** Gives up where a request would be repeated, but not all of its content can be read again. */
  private static void refuseSpent(ApiRequest<?> request, LosantException failure) {
    for (RequestPart part : request.parts()) {
      if (part.upload().filter(Upload::isSpent).isPresent()) {
        failure.addSuppressed(
            new IllegalStateException(
                "not retried: the part "
                    + part.name()
                    + " is a stream that can be read only once; give a path, bytes or an Upload.Source"));
        throw failure;
      }
    }
  }
}
