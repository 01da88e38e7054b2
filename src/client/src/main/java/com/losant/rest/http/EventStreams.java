package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.StreamOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;

/** Starts event streams, and has what they need. */
final class EventStreams {
  final ClientOptions client;
  final RequestFactory requests;
  final AccessTokens tokens;
  private final HttpConnections connections;
  final ResponseReader responses;
  final StreamAttempt attempt;
  final Retries retries;
  final Waits waits;
  final Time time;
  private final OpenCalls openCalls;
  private final Observers observers;
  private final Set<HttpEventStream<?>> open = ConcurrentHashMap.newKeySet();

  EventStreams(
      ClientOptions options,
      RequestFactory requests,
      AccessTokens tokens,
      HttpConnections connections,
      Time time,
      DoubleSupplier random,
      OpenCalls openCalls) {
    this.client = options;
    this.requests = requests;
    this.tokens = tokens;
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

  void opens(HttpEventStream<?> stream) {
    open.add(stream);
    openCalls.add(stream.control());
  }

  /** Closes idle connections, so that the next connection is a new one. */
  void dropIdle() {
    connections.dropIdle();
  }

  void ended(HttpEventStream<?> stream) {
    open.remove(stream);
    openCalls.remove(stream.control());
    if (openCalls.closed()) {
      connections.closeIdle(); // the one that this stream gave back after close()
    }
  }

  /** Ends the streams that nobody reads, whose calls have been cancelled. */
  void close() {
    open.forEach(HttpEventStream::clientClosed);
  }
}
