package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.ApiResponse;
import com.losant.rest.errors.ErrorResponse;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.shared.ApiError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads HTTP responses: the JSON of the successful ones, and the errors that others describe. */
final class ResponseReader {
  private static final int SHOWN = 200;

  /** What is shorter is no secret, and would be found in many words. */
  private static final int SHORTEST_TOKEN = 8;

  private static final long LONGEST_ERROR = 1024 * 1024;

  private final long maxBytes;

  ResponseReader(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  <T extends @Nullable Object> ApiResponse<T> read(
      ApiRequest<T> request, Response response, int attempts, Instant now) throws IOException {
    requireSuccess(request, response, attempts, now);
    BufferedSource source = response.body().source();
    if (source.request(maxBytes + 1)) {
      throw new LosantDecodeException(
          request
              + " returned more than "
              + maxBytes
              + " bytes; request less at once, or raise maxResponseBytes",
          null);
    }
    Buffer body = source.getBuffer();
    byte[] start = start(body);
    try {
      T value = request.read(response.code(), body.inputStream());
      return ApiResponse.builder(response.code(), value)
          .headers(response.headers().toMultimap())
          .attempts(attempts)
          .build();
    } catch (LosantDecodeException e) {
      throw unreadable(request, response, e, start);
    }
  }

  private static void requireSuccess(
      ApiRequest<?> request, Response response, int attempts, Instant now) {
    if (!response.isSuccessful()) {
      throw LosantApiException.of(error(request, response, attempts, now));
    }
  }

  /** Refuses a response that is no event stream, and does not say that there is nothing to come. */
  void requireEvents(ApiRequest<?> request, Response response, int attempts, Instant now) {
    requireSuccess(request, response, attempts, now);
    MediaType type = response.body().contentType();
    String essence = type == null ? "nothing" : type.type() + "/" + type.subtype();
    if (response.code() != 204 && !essence.equalsIgnoreCase(RequestFactory.EVENT_STREAM)) {
      String what = request + " returned " + essence + " instead of " + RequestFactory.EVENT_STREAM;
      throw new LosantDecodeException(withoutToken(response, what), null);
    }
  }

  private static LosantDecodeException unreadable(
      ApiRequest<?> request, Response response, LosantDecodeException e, byte[] start) {
    String subject = request + " returned " + response.code() + " with a body";
    if (request.action().returnsSecrets() && !isPage(start)) {
      return new LosantDecodeException(
          subject
              + " that cannot be read"
              + where(e.getCause())
              + ", and is not shown, as there may be secrets in it",
          null);
    }
    return unreadable(subject, response, e, start);
  }

  /** What is known of it without a quotation. */
  private static String where(@Nullable Throwable cause) {
    if (cause instanceof StreamConstraintsException tooMuch) {
      return ": " + tooMuch.getOriginalMessage();
    }
    return cause instanceof JacksonException malformed
        ? " from line "
            + malformed.getLocation().getLineNr()
            + ", column "
            + malformed.getLocation().getColumnNr()
            + " on"
        : "";
  }

  /** Whether it is a page that a proxy on the way sent, which tells what is wrong. */
  private static boolean isPage(byte[] start) {
    return new String(start, StandardCharsets.UTF_8).stripLeading().startsWith("<");
  }

  /** The failure to read the data of an event. */
  LosantDecodeException unreadableEvent(
      ApiRequest<?> request, Response response, LosantDecodeException e, byte[] data) {
    byte[] start = Arrays.copyOf(data, Math.min(data.length, SHOWN));
    return unreadable(request + " sent an event", response, e, start);
  }

  private static LosantDecodeException unreadable(
      String subject, Response response, LosantDecodeException e, byte[] start) {
    String what =
        subject
            + " that cannot be read: "
            + e.getMessage()
            + "; it starts with: "
            + new String(start, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}+", " ");
    String message = withoutToken(response, what);
    // The message of the parser quotes what it cannot read.
    return new LosantDecodeException(message, message.equals(what) ? e : null);
  }

  /**
   * A copy for an error message; a clone of the buffer would keep its segments from being used
   * again.
   */
  private static byte[] start(Buffer body) throws IOException {
    ByteArrayOutputStream start = new ByteArrayOutputStream(SHOWN);
    body.copyTo(start, 0, Math.min(body.size(), SHOWN));
    return start.toByteArray();
  }

  /** Messages end up in logs, and must not contain the token even if the server repeats it. */
  private static String withoutToken(Response response, String text) {
    Response fromServer = response.networkResponse();
    // An interceptor of the user may have set another token, or something that is none.
    String authorization =
        (fromServer == null ? response : fromServer).request().header("Authorization");
    if (authorization == null) {
      return text;
    }
    String token = authorization.substring(authorization.indexOf(' ') + 1).strip();
    return token.length() < SHORTEST_TOKEN ? text : text.replace(token, "***");
  }

  private static ErrorResponse error(
      ApiRequest<?> request, Response response, int attempts, Instant now) {
    if (request.address().isPresent()) {
      return StorageError.of(request, response, beginning(response), attempts, now);
    }
    String body = beginning(response);
    Optional<ApiError> document = document(body);
    return ErrorResponse.builder(
            request.action().method(), response.request().url().encodedPath(), response.code())
        .scopes(request.action().scopes())
        .takesToken(request.action().takesToken())
        .type(document.map(error -> shown(response, error::type)).orElse(null))
        .message(document.map(error -> shown(response, error::message)).orElse(null))
        .headers(response.headers().toMultimap())
        .body(body)
        .attempts(attempts)
        .receivedAt(now)
        .build();
  }

  /** The body as far as it arrived: the status is what matters of an error, and it is known. */
  private static String beginning(Response response) {
    BufferedSource source = response.body().source();
    try {
      source.request(LONGEST_ERROR);
    } catch (IOException e) {
      // The connection was lost in the middle of the body.
    }
    Buffer buffer = source.getBuffer();
    MediaType type = response.body().contentType();
    Charset charset = type == null ? StandardCharsets.UTF_8 : type.charset(StandardCharsets.UTF_8);
    try {
      return buffer.readString(Math.min(buffer.size(), LONGEST_ERROR), charset);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /** Losant's error document; empty if a proxy on the way sent something else. */
  private static Optional<ApiError> document(String body) {
    try {
      return Optional.of(ApiError.CODEC.fromJson(body));
    } catch (LosantDecodeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable String shown(Response response, Supplier<@Nullable String> property) {
    try {
      String text = property.get();
      return text == null ? null : withoutToken(response, text);
    } catch (LosantDecodeException e) {
      return null; // the value is in the body, whatever it is
    }
  }
}
