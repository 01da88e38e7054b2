package com.losant.rest;

import com.losant.rest.api.Answer;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.errors.ErrorAnswer;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.model.ApiError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Reads HTTP answers: the JSON of those that succeeded, and what the others say is wrong. */
final class HttpAnswers {
  private static final int SHOWN = 200;
  private static final long LONGEST_ERROR = 1024 * 1024;

  private final long maxBytes;

  HttpAnswers(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  <T> Answer<T> read(ApiRequest<T> request, Response response, int attempts, Instant now)
      throws IOException {
    if (!response.isSuccessful()) {
      throw LosantApiException.of(error(request, response, attempts, now));
    }
    BufferedSource source = response.body().source();
    if (source.request(maxBytes + 1)) {
      throw new LosantDecodeException(
          request
              + " was answered with more than "
              + maxBytes
              + " bytes; ask for less at once, or raise maxAnswerBytes",
          null);
    }
    Buffer body = source.getBuffer();
    byte[] start = start(body);
    try {
      T value = request.answer().fromJson(body.inputStream());
      return new Answer<>(
          response.code(),
          Collections.unmodifiableMap(response.headers().toMultimap()),
          value,
          attempts);
    } catch (LosantDecodeException e) {
      throw unreadable(request, response, e, start);
    }
  }

  private static LosantDecodeException unreadable(
      ApiRequest<?> request, Response response, LosantDecodeException e, byte[] start) {
    String what =
        request
            + " was answered with "
            + response.code()
            + " and a body that cannot be read: "
            + e.getMessage()
            + "; it starts with: "
            + new String(start, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}+", " ");
    String message = withoutToken(response, what);
    // The parser quotes what it cannot read.
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

  /** What a server says may end up in a log; should it repeat the token, that must not. */
  private static String withoutToken(Response response, String text) {
    String authorization = response.request().header("Authorization");
    return authorization == null
        ? text
        : text.replace(authorization.substring("Bearer ".length()), "***");
  }

  private static ErrorAnswer error(
      ApiRequest<?> request, Response response, int attempts, Instant now) {
    String body = beginning(response);
    Optional<ApiError> document = document(body);
    return new ErrorAnswer(
        request.action().method(),
        response.request().url().encodedPath(),
        request.action().scopes(),
        response.code(),
        document
            .map(error -> text(error::type))
            .map(type -> withoutToken(response, type))
            .orElse(null),
        document
            .map(error -> text(error::message))
            .map(message -> withoutToken(response, message))
            .orElse(null),
        Collections.unmodifiableMap(response.headers().toMultimap()),
        body,
        attempts,
        now);
  }

  /** The body as far as it came: of an error the status counts, and that is there already. */
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

  /** Losant's own error document; a proxy on the way sends something else, or nothing. */
  private static Optional<ApiError> document(String body) {
    try {
      return Optional.of(ApiError.TYPE.fromJson(body));
    } catch (LosantDecodeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable String text(Supplier<@Nullable String> property) {
    try {
      return property.get();
    } catch (LosantDecodeException e) {
      return null; // the body has it, whatever it is
    }
  }
}
