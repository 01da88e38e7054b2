package com.losant.rest.api;

import java.util.concurrent.CompletableFuture;

/**
 * What carries requests out. {@link com.losant.rest.LosantClient} has the real one; a test can
 * bring its own, and needs no HTTP for it.
 */
public interface Transport {
  /**
   * Sends a request and reads the answer.
   *
   * @param <T> the type of the answer
   * @param request what to send
   * @param options what is different for this call
   * @return the answer
   * @throws com.losant.rest.errors.LosantException if there is no answer or it is an error
   */
  <T> Answer<T> send(ApiRequest<T> request, RequestOptions options);

  /**
   * The same in the background. A transport that has no background, as one for tests, answers
   * before it returns.
   *
   * @param <T> the type of the answer
   * @param request what to send
   * @param options what is different for this call
   * @return the answer, in time; cancelling it ends the call
   */
  default <T> CompletableFuture<Answer<T>> sendAsync(
      ApiRequest<T> request, RequestOptions options) {
    try {
      return CompletableFuture.completedFuture(send(request, options));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
