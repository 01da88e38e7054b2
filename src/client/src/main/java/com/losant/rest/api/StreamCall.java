package com.losant.rest.api;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An event stream that has not been opened yet. It can be read here or in the background, with
 * options of its own, and more than once. Immutable.
 *
 * @param <T> the type of the events
 */
public final class StreamCall<T> {
  private final Transport transport;
  private final ApiRequest<T> request;
  private final StreamOptions options;

  /**
   * Creates a call. The generated resource classes do; for other requests, {@code
   * LosantClient.stream(request)} is simpler.
   *
   * @param transport opens the stream
   * @param request the request to send
   * @throws IllegalArgumentException if the action of the request is no event stream
   */
  public StreamCall(Transport transport, ApiRequest<T> request) {
    this(transport, request, StreamOptions.none());
    if (request.action().event().isEmpty()) {
      throw new IllegalArgumentException(
          request.action() + " is no event stream; call it with an ApiCall");
    }
  }

  private StreamCall(Transport transport, ApiRequest<T> request, StreamOptions options) {
    this.transport = Objects.requireNonNull(transport, "transport");
    this.request = Objects.requireNonNull(request, "request");
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Returns this call with some options changed, for example {@code call.with(o ->
   * o.reconnect(RetryPolicy.DEFAULT))}.
   *
   * @param change changes the options that this call has
   * @return a new call
   */
  public StreamCall<T> with(Consumer<StreamOptions.Builder> change) {
    StreamOptions.Builder builder = options.toBuilder();
    change.accept(builder);
    return with(builder.build());
  }

  /**
   * Returns this call with other options.
   *
   * @param options the options, which replace those that this call has
   * @return a new call
   */
  public StreamCall<T> with(StreamOptions options) {
    return new StreamCall<>(transport, request, options);
  }

  /**
   * Returns the request of this call.
   *
   * @return the request
   */
  public ApiRequest<T> request() {
    return request;
  }

  /**
   * Opens the stream: when this returns, Losant has accepted the request.
   *
   * @return the events from now on, to be closed
   * @throws com.losant.rest.errors.LosantException if Losant returns an error, or no response
   *     arrives
   */
  public EventStream<T> open() {
    return transport.openStream(request, options);
  }

  /**
   * Reads the stream in the background, on a thread of its own that does not count as one of the
   * {@code maxBackgroundCalls}. A {@code backgroundExecutor} needs a thread for each stream.
   *
   * @param listener takes each event, one after the other; while it works, no more is read. If it
   *     throws an exception, the stream is closed
   * @return {@code cancel(true)} closes the stream. Otherwise the future is completed when the
   *     stream has ended, nearly always with an exception: see {@link EventStream}
   */
  public CompletableFuture<@Nullable Void> listen(Consumer<? super T> listener) {
    return transport.listen(request, options, Objects.requireNonNull(listener, "listener"));
  }

  /** Returns method and path. */
  @Override
  public String toString() {
    return request.toString();
  }
}
