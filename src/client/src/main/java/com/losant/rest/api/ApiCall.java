package com.losant.rest.api;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call that has not been made yet. It can be made in the foreground or the background, with or
 * without the headers of the response, with options of its own, and more than once. Immutable.
 *
 * @param <T> the type of the response body
 */
public final class ApiCall<T extends @Nullable Object> {
  private final Transport transport;
  private final ApiRequest<T> request;
  private final RequestOptions options;
  private final @Nullable ContentUpload<T> upload;

  /**
   * Creates a call. The generated resource classes do; for other requests, {@code
   * LosantClient.call(request)} is simpler.
   *
   * @param transport sends the request
   * @param request the request to send
   * @throws IllegalArgumentException if the action of the request is an event stream
   */
  public ApiCall(Transport transport, ApiRequest<T> request) {
    this(transport, request, RequestOptions.none(), null);
    if (request.action().event().isPresent()) {
      throw new IllegalArgumentException(
          request.action() + " is an event stream; call it with a StreamCall");
    }
  }

  private ApiCall(
      Transport transport,
      ApiRequest<T> request,
      RequestOptions options,
      @Nullable ContentUpload<T> upload) {
    this.transport = Objects.requireNonNull(transport, "transport");
    this.request = Objects.requireNonNull(request, "request");
    this.options = Objects.requireNonNull(options, "options");
    this.upload = upload;
  }

  /**
   * Returns this call with some options changed, for example {@code call.with(o ->
   * o.timeout(Duration.ofSeconds(5)))}.
   *
   * @param change changes the options that this call has
   * @return a new call
   */
  public ApiCall<T> with(Consumer<RequestOptions.Builder> change) {
    RequestOptions.Builder builder = options.toBuilder();
    change.accept(builder);
    return with(builder.build());
  }

  /**
   * Returns this call with other options.
   *
   * @param options the options, which replace those that this call has
   * @return a new call
   */
  public ApiCall<T> with(RequestOptions options) {
    return new ApiCall<>(transport, request, options, upload);
  }

  ApiCall<T> withQuery(String name, String value) {
    return new ApiCall<>(transport, request.withQuery(name, value), options, upload);
  }

  /**
   * Returns this call with a second step, which uploads content by a form in the response. The
   * generated resource classes use it for actions that create a file.
   *
   * <p>The form goes to the address in the response, which has to be https, or to be as safe as the
   * base URL of the client. Neither the access token nor any other header, cookie or interceptor of
   * the client or the call goes there, and redirects are not followed. The timeout of this call, if
   * it is set, is for both steps; otherwise each step has that of the client. To an observer the
   * second step is a call of its own, whose action has the name of the first one and {@code
   * .content}.
   *
   * @param content the content, of a length that is known
   * @param id returns the file that a response is about
   * @param form returns the form in a response; null if there is none
   * @return a new call, whose result is that of the first step; if the second step fails, it throws
   *     a {@link com.losant.rest.errors.ContentUploadException}
   */
  public ApiCall<T> thenUpload(
      Upload content, Function<T, String> id, Function<T, @Nullable UploadForm> form) {
    return new ApiCall<>(transport, request, options, new ContentUpload<>(content, id, form));
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
   * Makes the call and waits for the response.
   *
   * @return the response body
   * @throws com.losant.rest.errors.LosantException if Losant returns an error, or no response
   *     arrives
   */
  public T execute() {
    return executeForResponse().body();
  }

  /**
   * Makes the call and waits for the response, which includes status and headers.
   *
   * @return the response
   * @throws com.losant.rest.errors.LosantException if Losant returns an error, or no response
   *     arrives
   */
  public ApiResponse<T> executeForResponse() {
    return upload == null
        ? transport.send(request, options)
        : upload.send(transport, request, options);
  }

  /**
   * Makes the call in the background. If the future is cancelled or completed by somebody else, for
   * example by {@code orTimeout}, the call is cancelled.
   *
   * @return completed with the response body, or with the exception that {@link #execute()} would
   *     throw
   */
  public CompletableFuture<T> executeAsync() {
    CompletableFuture<ApiResponse<T>> response = executeForResponseAsync();
    CompletableFuture<T> body = response.thenApply(ApiResponse::body);
    // However the body was completed, nobody waits for the response any more.
    body.whenComplete((value, failure) -> response.cancel(true));
    return body;
  }

  /**
   * Makes the call in the background, for a response with status and headers. If the future is
   * cancelled or completed by somebody else, the call is cancelled.
   *
   * @return completed with the response, or with the exception that {@link #executeForResponse()}
   *     would throw
   */
  public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
    return upload == null
        ? transport.sendAsync(request, options)
        : upload.sendAsync(transport, request, options);
  }

  /** Returns method and path. */
  @Override
  public String toString() {
    return request.toString();
  }
}
