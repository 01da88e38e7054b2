package com.losant.rest.http;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The OkHttp client of a transport: its own, or derived from one of the user. */
final class HttpConnections {
  private static final String RETRY_AFTER = "Retry-After";
  private static final String HIDDEN_RETRY_AFTER = "X-Losant-Rest-Retry-After";

  private final OkHttpClient client;
  private final boolean owned;

  HttpConnections(ClientOptions options) {
    this.owned = options.httpClient == null;
    OkHttpClient.Builder builder =
        (options.httpClient == null ? newClient() : options.httpClient)
            .newBuilder()
            .connectTimeout(options.connectTimeout)
            .readTimeout(options.readTimeout)
            .writeTimeout(options.writeTimeout)
            // A redirect could send the request, and perhaps the token, to another server.
            .followRedirects(false)
            .followSslRedirects(false)
            // OkHttp does not know which actions may be sent twice.
            .retryOnConnectionFailure(false)
            .addInterceptor(chain -> showRetryAfter(chain.proceed(chain.request())));
    builder.networkInterceptors().add(0, HttpConnections::exchange);
    this.client = builder.build();
  }

  private static OkHttpClient newClient() {
    return new OkHttpClient.Builder()
        .connectionPool(new ConnectionPool(64, 5, TimeUnit.MINUTES))
        .build();
  }

  /**
   * Runs between OkHttp's own decisions and the connection. Records that the request is about to be
   * written, and hides one response header: on a 503 with a Retry-After of zero, OkHttp itself
   * would repeat any request, even a POST, and on a number beyond int it would fail.
   */
  private static Response exchange(Interceptor.Chain chain) throws IOException {
    CallControl control = chain.request().tag(CallControl.class);
    if (control != null) {
      control.sending();
    }
    Response response = chain.proceed(chain.request());
    return response.code() == 503 ? renamed(response, RETRY_AFTER, HIDDEN_RETRY_AFTER) : response;
  }

  private static Response showRetryAfter(Response response) {
    return renamed(response, HIDDEN_RETRY_AFTER, RETRY_AFTER);
  }

  private static Response renamed(Response response, String from, String to) {
    String value = response.header(from);
    return value == null
        ? response
        : response.newBuilder().removeHeader(from).header(to, value).build();
  }

  Call newCall(Request request, Duration timeout) {
    Call call = client.newCall(request);
    call.timeout().timeout(Math.max(1, timeout.toNanos()), TimeUnit.NANOSECONDS);
    return call;
  }

  /** Closes idle connections, unless they are the user's. */
  void closeIdle() {
    if (owned) {
      client.connectionPool().evictAll();
    }
  }

  void close() {
    if (owned) {
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }
}
