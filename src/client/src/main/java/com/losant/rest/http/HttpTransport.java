package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.ApiResponse;
import com.losant.rest.api.EventStream;
import com.losant.rest.api.RequestOptions;
import com.losant.rest.api.StreamOptions;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Sends requests over HTTP, in the foreground and the background, until it is closed. */
public final class HttpTransport implements Transport, AutoCloseable {
  private final RequestFactory requests;
  private final HttpConnections connections;
  private final RetryLoop attempts;
  private final OpenCalls openCalls = new OpenCalls();
  private final BackgroundCalls background;
  private final EventStreams streams;

  /** Throws an {@link IllegalStateException} if a token would be sent unencrypted. */
  public HttpTransport(ClientOptions options) {
    this(options, Time.REAL, () -> ThreadLocalRandom.current().nextDouble());
  }

  HttpTransport(ClientOptions options, Time time, DoubleSupplier random) {
    this.requests = new RequestFactory(options);
    this.connections = new HttpConnections(options, time);
    this.attempts = new RetryLoop(options, requests, connections, time, random);
    this.background =
        new BackgroundCalls(
            options.backgroundExecutor,
            options.backgroundContext,
            options.maxBackgroundCalls,
            openCalls::closed);
    this.streams =
        new EventStreams(
            options, requests, attempts.tokens(), connections, time, random, openCalls);
  }

  /** The base URL without a slash at its end. */
  public String baseUrl() {
    return requests.baseUrl();
  }

  @Override
  public <T extends @Nullable Object> ApiResponse<T> send(
      ApiRequest<T> request, RequestOptions options) {
    return send(attempts.start(request, options, new CallControl()));
  }

  @Override
  public <T extends @Nullable Object> CompletableFuture<ApiResponse<T>> sendAsync(
      ApiRequest<T> request, RequestOptions options) {
    RetryLoop.StartedCall<T> call = attempts.start(request, options, new CallControl());
    return background.start(call, () -> send(call));
  }

  private <T extends @Nullable Object> ApiResponse<T> send(RetryLoop.StartedCall<T> call) {
    openCalls.add(call.control());
    try {
      return call.run();
    } finally {
      openCalls.remove(call.control());
      if (openCalls.closed()) {
        connections.closeIdle(); // the one that this call gave back after close()
      }
    }
  }

  @Override
  public <T> EventStream<T> openStream(ApiRequest<T> request, StreamOptions options) {
    HttpEventStream<T> stream = streams.start(request, options);
    stream.open();
    return stream;
  }

  @Override
  public <T> CompletableFuture<@Nullable Void> listen(
      ApiRequest<T> request, StreamOptions options, Consumer<? super T> listener) {
    HttpEventStream<T> stream = streams.start(request, options);
    CompletableFuture<@Nullable Void> future = new CompletableFuture<>();
    // Whoever completes it: nobody wants the events any more.
    future.whenComplete((nothing, failure) -> stream.close());
    try {
      background.run(
          () -> {
            try {
              stream.open();
              stream.forEach(listener);
              future.complete(null);
            } catch (Throwable e) {
              future.completeExceptionally(e);
            }
          });
    } catch (RejectedExecutionException e) {
      LosantException failure =
          Failures.cancelled(request, background.whyRefused(), e, stream.control());
      stream.gaveUp(failure);
      future.completeExceptionally(failure);
    }
    return future;
  }

  @Override
  public void close() {
    openCalls.close();
    streams.close();
    background.close();
    connections.close();
  }
}
