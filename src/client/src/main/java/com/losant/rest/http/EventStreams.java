package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.StreamOptions;
import java.util.function.DoubleSupplier;

/** Starts event streams, and has what they need. */
final class EventStreams {
  final ClientOptions client;
  final RequestFactory requests;
  final HttpConnections connections;
  final ResponseReader responses;
  final StreamAttempt attempt;
  final Retries retries;
  final Waits waits;
  final Time time;
  final OpenCalls openCalls;
  private final Observers observers;

  EventStreams(
      ClientOptions options,
      RequestFactory requests,
      HttpConnections connections,
      Time time,
      DoubleSupplier random,
      OpenCalls openCalls) {
    this.client = options;
    this.requests = requests;
    this.connections = connections;
    this.responses = new ResponseReader(options.maxResponseBytes);
    this.attempt = new StreamAttempt(connections, responses, time);
    this.retries = new Retries(random);
    this.waits = new Waits(time);
    this.time = time;
    this.openCalls = openCalls;
    this.observers = new Observers(options.observer);
  }

  /** Starts a stream on the thread that wants it: its time runs, and its observer knows of it. */
  <T> HttpEventStream<T> start(ApiRequest<T> request, StreamOptions options) {
    return new HttpEventStream<>(this, request, options, observers.begin(request.action(), time));
  }
}
