package com.losant.rest.api;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A call that is ready to be made: now or in the background, with or without all that comes with
 * the answer, and with options of its own. Immutable; it can be made more than once.
 *
 * @param <T> the type of the answer
 */
public final class Call<T> {
  private final Transport transport;
  private final ApiRequest<T> request;
  private final RequestOptions options;

  /**
   * For the generated classes, and for requests of your own.
   *
   * @param transport what carries the request out
   * @param request what to send
   */
  public Call(Transport transport, ApiRequest<T> request) {
    this(transport, request, RequestOptions.none());
  }

  private Call(Transport transport, ApiRequest<T> request, RequestOptions options) {
    this.transport = Objects.requireNonNull(transport, "transport");
    this.request = Objects.requireNonNull(request, "request");
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * The same call with other options.
   *
   * @param change changes the options, as in {@code o -> o.timeout(Duration.ofSeconds(5))}
   * @return another call
   */
  public Call<T> with(Consumer<RequestOptions.Builder> change) {
    RequestOptions.Builder builder = options.toBuilder();
    change.accept(builder);
    return with(builder.build());
  }

  /**
   * The same call with these options.
   *
   * @param options replace those that were set before
   * @return another call
   */
  public Call<T> with(RequestOptions options) {
    return new Call<>(transport, request, options);
  }

  Call<T> withQuery(String name, String value) {
    return new Call<>(transport, request.withQuery(name, value), options);
  }

  /**
   * What is sent.
   *
   * @return the request
   */
  public ApiRequest<T> request() {
    return request;
  }

  /**
   * Makes the call and waits for its answer.
   *
   * @return the body of the answer
   * @throws com.losant.rest.errors.LosantException if there is no answer or it is an error
   */
  public T execute() {
    return executeRaw().body();
  }

  /**
   * Makes the call and waits for its answer with status and headers.
   *
   * @return the answer
   * @throws com.losant.rest.errors.LosantException if there is no answer or it is an error
   */
  public Answer<T> executeRaw() {
    return transport.send(request, options);
  }

  /**
   * Makes the call in the background. Cancelling the future, or letting it run into {@code
   * orTimeout}, ends the call; the future fails with what {@link #execute()} would throw.
   *
   * @return the body of the answer, in time
   */
  public CompletableFuture<T> executeAsync() {
    CompletableFuture<Answer<T>> answer = executeRawAsync();
    CompletableFuture<T> body = answer.thenApply(Answer::body);
    // Cancelled, or completed by orTimeout: nobody waits for the answer any more.
    body.whenComplete((value, failure) -> answer.cancel(true));
    return body;
  }

  /**
   * Makes the call in the background, for its answer with status and headers. Cancelling the future
   * ends the call.
   *
   * @return the answer, in time
   */
  public CompletableFuture<Answer<T>> executeRawAsync() {
    return transport.sendAsync(request, options);
  }

  /** The action and the path, for people. */
  @Override
  public String toString() {
    return request.toString();
  }
}
