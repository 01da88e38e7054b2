package com.losant.rest.api;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests. The client has an implementation over HTTP. Tests can use one of their own, so
 * that the generated resource classes work without a server.
 */
public interface Transport {
  /**
   * Sends a request and waits for the response. One that has an {@linkplain ApiRequest#address()
   * address} is for another server than Losant's.
   *
   * @param <T> the type of the response body
   * @param request the request to send
   * @param options the options of this call
   * @return the response
   * @throws com.losant.rest.errors.LosantException if Losant returns an error, or no response
   *     arrives
   */
  <T extends @Nullable Object> ApiResponse<T> send(ApiRequest<T> request, RequestOptions options);

  /**
   * Sends a request in the background. The default implementation, which is meant for tests, calls
   * {@link #send} before it returns.
   *
   * @param <T> the type of the response body
   * @param request the request to send
   * @param options the options of this call
   * @return completed with the response, or with what {@link #send} throws; cancelling it cancels
   *     the call
   */
  default <T extends @Nullable Object> CompletableFuture<ApiResponse<T>> sendAsync(
      ApiRequest<T> request, RequestOptions options) {
    try {
      return CompletableFuture.completedFuture(send(request, options));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /**
   * Opens an event stream. The default implementation has none.
   *
   * @param <T> the type of the events
   * @param request the request to send
   * @param options the options of this stream
   * @return the events from now on, to be closed
   * @throws com.losant.rest.errors.LosantException if Losant returns an error, or no response
   *     arrives
   * @throws UnsupportedOperationException if this transport has no event streams
   */
  default <T> EventStream<T> openStream(ApiRequest<T> request, StreamOptions options) {
    throw new UnsupportedOperationException(
        request + " is an event stream, which this transport has not; override openStream");
  }

  /**
   * Reads an event stream in the background. The default implementation, which is meant for tests,
   * reads what {@link #openStream} returns to its end before it returns.
   *
   * @param <T> the type of the events
   * @param request the request to send
   * @param options the options of this stream
   * @param listener takes the events
   * @return completed when the stream has ended; cancelling it closes the stream
   */
  default <T> CompletableFuture<@Nullable Void> listen(
      ApiRequest<T> request, StreamOptions options, Consumer<? super T> listener) {
    try (EventStream<T> events = openStream(request, options)) {
      events.forEach(listener);
      return CompletableFuture.completedFuture(null);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
