package com.losant.rest.api;

import com.losant.rest.errors.ContentUploadException;
import com.losant.rest.errors.LosantTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The second step of a call: it uploads content by the form in the response to the first one. */
final class ContentUpload<T extends @Nullable Object> {
  private final Upload content;
  private final Function<T, String> id;
  private final Function<T, @Nullable UploadForm> form;

  /**
   * A second step.
   *
   * @param id the file that a response is about
   * @param form the form in a response; null if there is none
   */
  ContentUpload(Upload content, Function<T, String> id, Function<T, @Nullable UploadForm> form) {
    this.content = Objects.requireNonNull(content, "content");
    this.id = id;
    this.form = form;
  }

  ApiResponse<T> send(Transport transport, ApiRequest<T> request, RequestOptions options) {
    requireSendable();
    long start = System.nanoTime();
    ApiResponse<T> response = transport.send(request, options);
    Second second = new Second(request, response.body(), options, start);
    try {
      transport.send(second.request(), second.options());
    } catch (RuntimeException e) {
      throw second.failed(e);
    }
    return response;
  }

  /** The same in the background; whatever completes the future cancels the step under way. */
  CompletableFuture<ApiResponse<T>> sendAsync(
      Transport transport, ApiRequest<T> request, RequestOptions options) {
    try {
      requireSendable();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
    long start = System.nanoTime();
    CompletableFuture<ApiResponse<T>> both = new CompletableFuture<>();
    CompletableFuture<ApiResponse<T>> first = transport.sendAsync(request, options);
    both.whenComplete((done, failure) -> first.cancel(true));
    first.whenComplete(
        (response, failure) -> {
          if (failure != null) {
            both.completeExceptionally(failure);
          } else if (!both.isDone()) { // or nobody wants it any more
            try {
              Second second = new Second(request, response.body(), options, start);
              sendAsync(transport, second, response, both);
            } catch (RuntimeException e) {
              both.completeExceptionally(e);
            }
          }
        });
    return both;
  }

  private static <T extends @Nullable Object> void sendAsync(
      Transport transport,
      ContentUpload<T>.Second second,
      ApiResponse<T> response,
      CompletableFuture<ApiResponse<T>> both) {
    CompletableFuture<?> upload;
    try {
      upload = transport.sendAsync(second.request(), second.options());
    } catch (RuntimeException e) {
      throw second.failed(e);
    }
    both.whenComplete((done, failure) -> upload.cancel(true));
    upload.whenComplete(
        (stored, failure) -> {
          if (failure == null) {
            both.complete(response);
          } else {
            both.completeExceptionally(second.failed(failure));
          }
        });
  }

  /** Refuses, before anything is sent, what the second step could not send. */
  private void requireSendable() {
    if (content.isSpent()) {
      throw new IllegalArgumentException(
          content.fileName()
              + " is a stream that has been read; give a path, bytes or an Upload.Source to send it"
              + " again");
    }
    if (content.length().isEmpty()) {
      throw new IllegalArgumentException(
          content.fileName()
              + " has no known length, without which no storage service takes it; set it by"
              + " withLength(…)");
    }
  }

  /** What is sent after a response. */
  private final class Second {
    private final ApiRequest<T> first;
    private final String fileId;
    private final T made;
    private final RequestOptions options;
    private final long start;

    private Second(ApiRequest<T> first, T made, RequestOptions options, long start) {
      this.first = first;
      this.fileId = id.apply(made);
      this.made = made;
      this.options = options;
      this.start = start;
    }

    private ApiRequest<?> request() {
      UploadForm given = form.apply(made);
      if (given == null) {
        throw new ContentUploadException(first.action().name(), fileId);
      }
      return given.request(first.action(), content);
    }

    /** The time that the call has left, and no header or token that is meant for Losant. */
    private RequestOptions options() {
      RequestOptions.Builder second = RequestOptions.builder();
      if (options.retryPolicy() != null) {
        second.retryPolicy(options.retryPolicy());
      }
      if (options.timeout() != null) {
        Duration left = options.timeout().minusNanos(System.nanoTime() - start);
        if (left.isNegative() || left.isZero()) {
          throw new LosantTimeoutException(
              "it was not sent, as " + first + " took until the timeout of both", null, false);
        }
        second.timeout(left);
      }
      return second.build();
    }

    private ContentUploadException failed(Throwable e) {
      return e instanceof ContentUploadException said
          ? said
          : new ContentUploadException(first.action().name(), fileId, e);
    }
  }
}
