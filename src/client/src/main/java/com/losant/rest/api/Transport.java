package com.losant.rest.api;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests. The client has an implementation over HTTP. Tests can use one of their own, so
 * that the generated resource classes work without a server.
 */
public interface Transport {
  /**
   * Sends a request and waits for the response.
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
}
