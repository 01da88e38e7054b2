package com.losant.rest.api;

/**
 * What carries the requests of the generated classes out. {@link com.losant.rest.LosantClient} has
 * the real one; a test can bring its own and needs no HTTP.
 */
public interface Transport {
  /**
   * Sends a request and reads the answer.
   *
   * @param <T> the type of the answer
   * @param request what to send
   * @return the answer
   * @throws com.losant.rest.errors.LosantException if there is no answer or it is an error
   */
  <T> T execute(ApiRequest<T> request);
}
