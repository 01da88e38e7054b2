package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.api.StreamOptions;
import com.losant.rest.errors.LosantException;
import java.time.Duration;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Makes the connections of one event stream: tries, waits and tries again. For one thread. */
final class StreamConnector {
  /** More than a slow network and a busy server need. */
  private static final Duration TOLERANCE = Duration.ofSeconds(15);

  private static final Duration LONGEST_SILENCE = Duration.ofDays(24);
  private static final Duration LONGEST_RETRY = Duration.ofSeconds(60);

  private final EventStreams streams;
  private final ApiRequest<?> request;
  private final StreamOptions options;
  private final Observers.ObservedCall observed;
  private final CallControl control;
  private final Duration timeout;
  private final Deadline opening;

  private int attempts;
  private int failuresInARow;
  private @Nullable String lastEventId;
  private Duration serverDelay = Duration.ZERO;

  StreamConnector(
      EventStreams streams,
      ApiRequest<?> request,
      StreamOptions options,
      Observers.ObservedCall observed,
      CallControl control) {
    this.streams = streams;
    this.request = request;
    this.options = options;
    this.observed = observed;
    this.control = control;
    Duration own = options.request().timeout();
    this.timeout = own == null ? streams.client.callTimeout : own;
    this.opening = Deadline.after(timeout, streams.time);
  }

  /** Opens the first connection, or throws. */
  StreamConnection first() {
    RetryPolicy own = options.request().retryPolicy();
    StreamConnection connection = connect(own == null ? streams.client.retryPolicy : own, opening);
    failuresInARow = 0;
    return connection;
  }

  /** Opens a connection in place of one that was lost, or throws. */
  StreamConnection another(EventReader events, LosantException lost) {
    if (events.hasBegun()) {
      failuresInARow = 0;
    }
    if (events.lastEventId() != null) {
      lastEventId = events.lastEventId();
    }
    if (events.retry() != null) {
      serverDelay = shorter(events.retry(), LONGEST_RETRY);
    }
    if (control.reason() == null) {
      streams.dropIdle(); // what was idle went the same way, and may be dead as well
    }
    Deadline never = Deadline.after(Time.FOREVER, streams.time);
    awaitRetry(lost, options.reconnect(), never);
    return connect(options.reconnect(), never);
  }

  /** How long the server may send nothing. */
  Duration silence() {
    if (options.silenceTimeout() != null) {
      return options.silenceTimeout();
    }
    return request
        .keepAliveInterval()
        .map(interval -> shorter(interval, LONGEST_SILENCE).plus(TOLERANCE))
        .orElse(streams.client.readTimeout);
  }

  private StreamConnection connect(RetryPolicy policy, Deadline deadline) {
    AccessTokens.OfCall token = streams.tokens.of(request, options.request(), control);
    while (true) {
      Deadline signIn = Deadline.after(shorter(deadline.left(), timeout), streams.time);
      String sent = token.next(signIn);
      attempts++;
      observed.attemptStarts(attempts);
      try {
        return attempt(policy, shorter(deadline.left(), timeout), sent);
      } catch (LosantException e) {
        if (token.renewAfter(e)) {
          observed.failed(e);
        } else {
          awaitRetry(e, policy, deadline);
        }
      }
    }
  }

  private StreamConnection attempt(RetryPolicy policy, Duration left, @Nullable String token) {
    Request http =
        streams.requests.create(
            request, options.request(), observed.headers(), control, token, lastEventId);
    Duration patience =
        streams.retries.patience(failuresInARow + 1, request.action(), policy, left);
    return streams.attempt.open(
        request, http, left, patience, silence(), options.maxEventBytes(), control, attempts);
  }

  /** Waits until the next attempt, or throws the failure because there is none. */
  private void awaitRetry(LosantException e, RetryPolicy policy, Deadline deadline) {
    observed.failed(e);
    failuresInARow++;
    Duration delay =
        streams.retries.delayOrThrow(
            e, failuresInARow, request.action(), policy, deadline, control);
    streams.waits.await(longer(delay, serverDelay), request, control, e);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
