package com.losant.rest;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.CommonParams;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.ErrorAnswer;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.model.ApiError;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Sends requests with OkHttp and reads the answers. */
final class HttpTransport implements Transport, AutoCloseable {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final int BODY_START = 200;

  private final String baseUrl;
  private final CommonParams commonParams;
  private final Supplier<@Nullable String> accessToken;
  private final String userAgent;
  private final OkHttpClient http;
  private final boolean ownsHttp;

  HttpTransport(LosantClient.Builder builder) {
    this.baseUrl = builder.baseUrl;
    this.commonParams = builder.commonParams;
    this.accessToken = builder.accessToken == null ? () -> null : builder.accessToken;
    this.userAgent = builder.userAgent;
    this.ownsHttp = builder.httpClient == null;
    if (builder.accessToken != null && !builder.plainHttp && !isSafe(HttpUrl.get(baseUrl))) {
      throw new IllegalStateException(
          "an access token would go to "
              + baseUrl
              + " in plain text; use https, or allowPlainHttp() if that is meant");
    }
    OkHttpClient base = builder.httpClient == null ? new OkHttpClient() : builder.httpClient;
    this.http =
        base.newBuilder()
            .connectTimeout(builder.connectTimeout)
            .readTimeout(builder.readTimeout)
            .writeTimeout(builder.writeTimeout)
            .callTimeout(builder.callTimeout)
            // A redirect would carry the request, and perhaps the token, where nobody asked for.
            .followRedirects(false)
            .followSslRedirects(false)
            // Which actions may be sent twice is known here, not there.
            .retryOnConnectionFailure(false)
            .addNetworkInterceptor(HttpTransport::withoutRetryAtOnce)
            .build();
  }

  String baseUrl() {
    return baseUrl;
  }

  /** OkHttp itself repeats a request, even a POST, that is answered with 503 and this header. */
  private static Response withoutRetryAtOnce(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    return response.code() == 503 && response.header("Retry-After", "").matches("0+")
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }

  static String checkBaseUrl(String url) {
    if (url.indexOf('@') >= 0) {
      throw new IllegalArgumentException(
          "the base URL contains a user or password; use accessToken(…)");
    }
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null || parsed.query() != null || parsed.fragment() != null) {
      throw new IllegalArgumentException(
          "`"
              + url
              + "` is no base URL; give one like https://api.losant.com, without query or fragment");
    }
    return parsed.toString().replaceAll("/+$", "");
  }

  private static boolean isSafe(HttpUrl url) {
    return url.isHttps() || url.host().matches("localhost|127(\\.\\d+){3}|::1");
  }

  @Override
  public <T> T execute(ApiRequest<T> request) {
    try (Response response = http.newCall(toHttp(request)).execute()) {
      return read(request, response);
    } catch (InterruptedIOException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw interrupted(request, e);
      }
      throw new LosantTimeoutException(request + " had no answer in time: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new LosantConnectionException(request + " failed: " + e, e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // While it connects, OkHttp lets an InterruptedException out that it does not declare.
      Thread.currentThread().interrupt();
      throw interrupted(request, e);
    }
  }

  private static LosantConnectionException interrupted(ApiRequest<?> request, Exception e) {
    return new LosantConnectionException(request + " was interrupted", e);
  }

  private Request toHttp(ApiRequest<?> request) {
    Request.Builder http =
        new Request.Builder()
            .url(baseUrl + request.target(commonParams))
            .header("Accept", "application/json")
            .header("User-Agent", userAgent);
    commonParams.headers().forEach(header -> http.header(header.name(), header.value()));
    String token = accessToken.get();
    if (token != null) {
      http.header("Authorization", "Bearer " + Headers.checkToken(token));
    }
    String body = request.body();
    return http.method(
            request.action().method(),
            body == null ? null : RequestBody.create(body.getBytes(StandardCharsets.UTF_8), JSON))
        .build();
  }

  private static <T> T read(ApiRequest<T> request, Response response) throws IOException {
    BufferedSource source = response.body().source();
    source.request(Long.MAX_VALUE);
    Buffer body = source.getBuffer();
    if (!response.isSuccessful()) {
      throw LosantApiException.of(
          errorAnswer(request, response, body.readString(StandardCharsets.UTF_8)));
    }
    try {
      return request.answer().fromJson(body.clone().inputStream());
    } catch (LosantDecodeException e) {
      throw new LosantDecodeException(
          request
              + " was answered with "
              + response.code()
              + " and a body that cannot be read: "
              + e.getMessage()
              + "; it starts with: "
              + start(body),
          e);
    }
  }

  private static String start(Buffer body) throws IOException {
    byte[] start = body.readByteArray(Math.min(body.size(), BODY_START));
    return new String(start, StandardCharsets.UTF_8);
  }

  private static ErrorAnswer errorAnswer(ApiRequest<?> request, Response response, String body) {
    String type = null;
    String message = null;
    try {
      ApiError error = ApiError.TYPE.fromJson(body);
      type = error.type();
      message = error.message();
    } catch (LosantDecodeException e) {
      // Not Losant's own error document, but a proxy's page or nothing: the body tells for itself.
    }
    return new ErrorAnswer(
        request.action().method(),
        response.request().url().encodedPath(),
        request.action().scopes(),
        response.code(),
        type,
        message,
        Collections.unmodifiableMap(response.headers().toMultimap()),
        body,
        1);
  }

  @Override
  public void close() {
    if (ownsHttp) {
      http.dispatcher().executorService().shutdown();
      http.connectionPool().evictAll();
    }
  }
}
