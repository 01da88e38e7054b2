package com.losant.rest.http;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.errors.TooManyRequestsException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The OkHttp client of a transport: its own, or derived from one of the user. */
final class HttpConnections {
  private static final String RETRY_AFTER = "Retry-After";
  private static final String HIDDEN_RETRY_AFTER = "X-Losant-Rest-Retry-After";

  private static final Duration PING_INTERVAL = Duration.ofSeconds(10);

  private final OkHttpClient client;
  private final boolean owned;
  private final ConnectionUse use;

  HttpConnections(ClientOptions options, Time time) {
    this.use = new ConnectionUse(time);
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
            .retryOnConnectionFailure(false);
    this.client = intercepted(builder).build();
  }

  private OkHttpClient.Builder intercepted(OkHttpClient.Builder builder) {
    builder.networkInterceptors().add(0, this::exchange);
    return builder.addInterceptor(chain -> showRetryAfter(proceed(chain)));
  }

  static OkHttpClient newClient() {
    return HttpLibraries.use(
        () ->
            new OkHttpClient.Builder()
                .connectionPool(
                    new ConnectionPool(
                        64, ConnectionUse.LONGEST_IDLE.toSeconds(), TimeUnit.SECONDS))
                .pingInterval(PING_INTERVAL)
                .build());
  }

  /** Takes connection after connection until one has not been idle for too long. */
  private static Response proceed(Interceptor.Chain chain) throws IOException {
    while (true) {
      try {
        return chain.proceed(chain.request());
      } catch (ConnectionUse.StaleException e) {
        // OkHttp has closed it, as after every failure, and takes another one or a new one.
      }
    }
  }

  /**
   * Runs between OkHttp's own decisions and the connection. Records that the request is about to be
   * written, and hides one response header: on a 503 with a Retry-After of zero, OkHttp itself
   * would repeat any request, even a POST, and on a number beyond int it would fail.
   */
  private Response exchange(Interceptor.Chain chain) throws IOException {
    CallControl control = chain.request().tag(CallControl.class);
    Connection connection = chain.connection();
    Response response =
        control == null || connection == null
            ? chain.proceed(chain.request())
            : exchange(chain, control, connection);
    return response.code() == 503 ? renamed(response, RETRY_AFTER, HIDDEN_RETRY_AFTER) : response;
  }

  private Response exchange(Interceptor.Chain chain, CallControl control, Connection connection)
      throws IOException {
    use.refuseStale(connection);
    boolean reused = use.isReused(connection);
    control.sending(reused);
    // OkHttp sets the timeout of a socket anew for each request. HTTP/2 does not use it.
    boolean impatient = reused && !ConnectionUse.isShared(connection);
    if (impatient) {
      int patience = millis(control.patience());
      connection.socket().setSoTimeout(Math.min(patience, chain.readTimeoutMillis()));
    }
    Response response;
    try {
      response = chain.proceed(chain.request());
    } catch (IOException e) {
      if (isUnprocessed(e)) {
        control.refused();
      }
      throw e;
    }
    use.responded(connection);
    Duration silence = control.silence();
    if (silence != null && !ConnectionUse.isShared(connection)) {
      connection.socket().setSoTimeout(millis(silence));
    } else if (impatient) {
      connection.socket().setSoTimeout(chain.readTimeoutMillis());
    }
    return response;
  }

  private static int millis(Duration timeout) {
    return (int) Math.max(1, Math.min(timeout.toMillis(), Integer.MAX_VALUE));
  }

  /**
   * Whether an HTTP/2 server says that it has not processed the request: it refused the stream, or
   * ended the connection with a GOAWAY before it. OkHttp keeps the classes to itself.
   */
  private static boolean isUnprocessed(IOException e) {
    return "stream was reset: REFUSED_STREAM".equals(e.getMessage())
        || e.getClass().getSimpleName().equals("ConnectionShutdownException");
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
    return limited(client.newCall(request), timeout);
  }

  /** A call of another server than Losant's, without what may add a token or a cookie. */
  Call newCallOutside(Request request, Duration timeout) {
    OkHttpClient.Builder builder =
        client
            .newBuilder()
            .cookieJar(CookieJar.NO_COOKIES)
            .authenticator(Authenticator.NONE)
            .cache(null);
    builder.interceptors().clear();
    builder.networkInterceptors().clear();
    return limited(intercepted(builder).build().newCall(request), timeout);
  }

  private static Call limited(Call call, Duration timeout) {
    call.timeout().timeout(Math.max(1, timeout.toNanos()), TimeUnit.NANOSECONDS);
    return call;
  }

  /** A call that may last, whatever the timeout of a client of the user. */
  Call newStream(Request request) {
    Call call = client.newCall(request);
    call.timeout().clearTimeout();
    return call;
  }

  /** What is done with a call in one attempt. */
  @FunctionalInterface
  interface Attempt<T extends @Nullable Object> {
    T make() throws IOException;
  }

  /** Makes an attempt; a failure becomes an exception of this library. */
  <T extends @Nullable Object> T attempt(
      ApiRequest<?> request, CallControl control, Attempt<T> attempt) {
    try {
      return attempt.make();
    } catch (TooManyRequestsException e) {
      control.refused();
      throw e;
    } catch (IOException e) {
      boolean broken = !(e instanceof UploadBody.ReadingException) && control.reason() == null;
      if (control.reused() && broken) {
        dropIdle();
      }
      throw Failures.of(request, e, control);
    } catch (LinkageError e) {
      throw HttpLibraries.orMisfit(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // While it connects, OkHttp throws an InterruptedException that it does not declare.
      Thread.currentThread().interrupt();
      throw Failures.interrupted(request, e, control);
    }
  }

  /** Closes all idle connections: when one was dead, the others probably are. */
  void dropIdle() {
    client.connectionPool().evictAll();
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
