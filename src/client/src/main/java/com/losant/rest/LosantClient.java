package com.losant.rest;

import com.losant.rest.access.AuthApi;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.CallObserver;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.api.StreamCall;
import com.losant.rest.http.ClientOptions;
import com.losant.rest.http.HttpTransport;
import com.losant.rest.resources.LosantResources;
import com.losant.rest.shared.CommonParams;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A client of the Losant REST API. Immutable and thread-safe; create one and share it.
 *
 * <pre>{@code
 * try (LosantClient losant = LosantClient.fromEnv()) {
 *   Workflows workflows = losant.flows().get(applicationId, p -> p.perPage(10));
 * }
 * }</pre>
 */
public final class LosantClient extends LosantResources implements AutoCloseable {
  private final ClientOptions options;
  private final HttpTransport transport;

  private LosantClient(ClientOptions options, HttpTransport transport) {
    super(transport);
    this.options = options;
    this.transport = transport;
  }

  /**
   * Creates a builder with the default options, which the methods of the builder document.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder(ClientOptions.builder());
  }

  /**
   * Creates a client with the access token of the environment variable {@code LOSANT_API_TOKEN}
   * and, if it is set, the base URL of {@code LOSANT_API_URL}. {@code LOSANT_ALLOW_PLAIN_HTTP=true}
   * does what {@link Builder#allowPlainHttp} does.
   *
   * @return a new client
   * @throws IllegalStateException if {@code LOSANT_API_TOKEN} is not set, if {@code
   *     LOSANT_ALLOW_PLAIN_HTTP} is neither {@code true} nor {@code false}, or if the token would
   *     be sent over plain http without it
   */
  public static LosantClient fromEnv() {
    return fromEnv(System::getenv);
  }

  static LosantClient fromEnv(UnaryOperator<@Nullable String> environment) {
    String token = environment.apply("LOSANT_API_TOKEN");
    if (token == null || token.isBlank()) {
      throw new IllegalStateException(
          "the environment variable LOSANT_API_TOKEN is not set; set it to an access token of your"
              + " application, or use LosantClient.builder()");
    }
    Builder builder = builder().accessToken(token.strip());
    String url = environment.apply("LOSANT_API_URL");
    if (url != null && !url.isBlank()) {
      builder.baseUrl(url.strip());
    }
    String plainHttp = environment.apply("LOSANT_ALLOW_PLAIN_HTTP");
    switch (plainHttp == null ? "" : plainHttp.strip()) {
      case "true" -> builder.allowPlainHttp();
      case "false", "" -> {}
      default ->
          throw new IllegalStateException(
              "the environment variable LOSANT_ALLOW_PLAIN_HTTP is '"
                  + plainHttp
                  + "'; set it to true or false");
    }
    return builder.build();
  }

  /**
   * Creates a builder with the options of this client, to build a client that differs in some of
   * them. The two clients are independent: each has threads, connections and counts for rate limits
   * of its own, and closing one does not affect the other. Only an HTTP client that was set with
   * {@link Builder#httpClient} is shared.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(options.toBuilder());
  }

  /**
   * Creates a call of any endpoint, including those that this library has no method for. It uses
   * the access token, the retries and the exceptions of this client.
   *
   * <pre>{@code
   * ApiAction action =
   *     ApiAction.builder("devices.get", "GET", "/applications/{applicationId}/devices").build();
   * JsonNode devices =
   *     losant.call(ApiRequest.of(action).path("applicationId", id).returning(JsonCodec.ANY)).execute();
   * }</pre>
   *
   * @param <T> the type of the response body
   * @param request the request to send
   * @return a call that has not been made yet
   */
  public <T extends @Nullable Object> ApiCall<T> call(ApiRequest<T> request) {
    return new ApiCall<>(transport, request);
  }

  /**
   * Creates a call of any event stream, including those that this library has no method for.
   *
   * @param <T> the type of the events
   * @param request the request to send, of an action that is an event stream
   * @return a stream that has not been opened yet
   * @throws IllegalArgumentException if the action is no event stream
   */
  public <T> StreamCall<T> stream(ApiRequest<T> request) {
    return new StreamCall<>(transport, request);
  }

  /**
   * Cancels the calls in progress, ends event streams and closes the connections, unless they
   * belong to an HTTP client that was set with {@link Builder#httpClient}. Later calls fail with a
   * {@link com.losant.rest.errors.LosantConnectionException}.
   */
  @Override
  public void close() {
    transport.close();
  }

  /** Returns the base URL, and nothing secret. */
  @Override
  public String toString() {
    return "LosantClient{" + transport.baseUrl() + "}";
  }

  /** Builds a {@link LosantClient}. */
  public static final class Builder {
    private final ClientOptions.Builder options;

    private Builder(ClientOptions.Builder options) {
      this.options = options;
    }

    /**
     * Sets the access token that requests carry, except those of actions that take none, such as
     * {@code auth.authenticateUser}. Default: none. An action that needs one is then refused with
     * an {@link IllegalStateException}, unless an {@link #httpClient} may add it.
     *
     * @param token a token of an application, an API user or a device
     * @return this builder
     * @throws IllegalArgumentException if the token has a character that a header cannot contain
     */
    public Builder accessToken(String token) {
      options.accessToken(token);
      return this;
    }

    /**
     * Sets where the access token comes from, in place of {@link #signIn}, which renews a token by
     * itself. It is asked before each attempt, but not for actions that take none: it may call
     * these with the same client.
     *
     * @param token returns the token, or null to send none, for example because a gateway adds it;
     *     must be thread-safe
     * @return this builder
     */
    public Builder accessToken(Supplier<@Nullable String> token) {
      options.accessToken(token);
      return this;
    }

    /**
     * Sets how the client gets an access token by itself, in place of an {@link #accessToken}:
     *
     * <pre>{@code
     * LosantClient.builder().signIn(auth -> auth.authenticateDevice(credentials).token())
     * }</pre>
     *
     * <p>The first call that needs a token signs in, and all others wait for it, each within its
     * own timeout. The token is kept. It is renewed in the same way shortly before it expires, if
     * it tells when, and when a request is refused with a 401: that request is sent once more with
     * the new token, also if it is none that may be retried otherwise, since nothing was carried
     * out. If that is refused, too, the call throws the {@link
     * com.losant.rest.errors.UnauthorizedException}. An upload that can be read only once is not
     * sent again.
     *
     * <p>A call whose sign-in fails throws a {@link com.losant.rest.errors.LosantSignInException};
     * the next call tries again. Signing in has the retries of this client, and is a call of its
     * own to an {@link #observer}.
     *
     * @param signIn returns a token, on the thread of one of the calls that need it; what it is
     *     given works without a token. It must not use the client that it is for
     * @return this builder
     */
    public Builder signIn(Function<AuthApi, @Nullable String> signIn) {
      Objects.requireNonNull(signIn, "signIn");
      options.signIn(transport -> signIn.apply(new AuthApi(transport)));
      return this;
    }

    /**
     * Sets the base URL of the API. Default: {@code https://api.losant.com}.
     *
     * @param url an http or https URL, with or without a path
     * @return this builder
     * @throws IllegalArgumentException if it is not such a URL
     */
    public Builder baseUrl(String url) {
      options.baseUrl(url);
      return this;
    }

    /**
     * Allows the access token to be sent to other machines over plain http, where anybody on the
     * way can read it. Default: not allowed.
     *
     * @return this builder
     */
    public Builder allowPlainHttp() {
      options.allowPlainHttp();
      return this;
    }

    /**
     * Changes the parameters that every action has, for example {@code commonParams(p ->
     * p.links(false))}.
     *
     * @param change changes the parameters that this builder has
     * @return this builder
     * @throws IllegalArgumentException if a value has a character that a header cannot contain
     */
    public Builder commonParams(Consumer<CommonParams.Builder> change) {
      options.commonParams(change);
      return this;
    }

    /**
     * Sets how long to wait for a connection. Default: 10 seconds.
     *
     * @param timeout from 1 millisecond to 24 days
     * @return this builder
     */
    public Builder connectTimeout(Duration timeout) {
      options.connectTimeout(timeout);
      return this;
    }

    /**
     * Sets how long to wait for the next bytes of a response. On a connection that was used before
     * and may be dead, a request that may be retried waits for at most a quarter of the time that
     * the call has left. Default: 60 seconds.
     *
     * @param timeout from 1 millisecond to 24 days
     * @return this builder
     */
    public Builder readTimeout(Duration timeout) {
      options.readTimeout(timeout);
      return this;
    }

    /**
     * Sets how long to wait until the next bytes of a request can be sent. Default: 60 seconds.
     *
     * @param timeout from 1 millisecond to 24 days
     * @return this builder
     */
    public Builder writeTimeout(Duration timeout) {
      options.writeTimeout(timeout);
      return this;
    }

    /**
     * Sets how long a call may take as a whole, including retries and the delays between them.
     * Default: 2 minutes. The time in which a file is sent does not count, unlike in a {@linkplain
     * com.losant.rest.api.RequestOptions.Builder#timeout timeout of the call}; a pause in sending
     * ends at {@link #writeTimeout}.
     *
     * @param timeout from 1 millisecond to 24 days
     * @return this builder
     */
    public Builder callTimeout(Duration timeout) {
      options.callTimeout(timeout);
      return this;
    }

    /**
     * Sets how often a request is retried. Default: {@link RetryPolicy#DEFAULT}.
     *
     * @param policy a policy such as {@link RetryPolicy#NONE}
     * @return this builder
     */
    public Builder retryPolicy(RetryPolicy policy) {
      options.retryPolicy(policy);
      return this;
    }

    /**
     * Delays calls as far as needed to stay within the documented rate limits, such as that of
     * pressing a virtual button, instead of being refused with a 429. Only requests of this client
     * are counted. Default: calls are not delayed.
     *
     * @return this builder
     */
    public Builder respectRateLimits() {
      options.respectRateLimits();
      return this;
    }

    /**
     * Sets the size, after decompression, from which a response is refused with a {@link
     * com.losant.rest.errors.LosantDecodeException}. In memory, a response takes several times its
     * size. Default: 64 MiB.
     *
     * @param bytes the largest size to accept, more than zero
     * @return this builder
     */
    public Builder maxResponseBytes(long bytes) {
      options.maxResponseBytes(bytes);
      return this;
    }

    /**
     * Sets an observer of calls and attempts, for metrics and tracing. Default: none.
     *
     * @param observer must be thread-safe
     * @return this builder
     */
    public Builder observer(CallObserver observer) {
      options.observer(observer);
      return this;
    }

    /**
     * Sets the header {@code User-Agent}. Default: {@code losant-rest-java}.
     *
     * @param userAgent a name, which may include a version
     * @return this builder
     * @throws IllegalArgumentException if it has a character that a header cannot contain
     */
    public Builder userAgent(String userAgent) {
      options.userAgent(userAgent);
      return this;
    }

    /**
     * Sets an HTTP client whose connection pool, proxy, TLS settings and interceptors are used. The
     * timeouts of this builder apply instead of its own, and it neither follows redirects nor
     * retries. When a connection that was used before fails, all idle connections of its pool are
     * closed. With HTTP/2, set its {@code pingInterval}, which finds out that a connection is dead;
     * the default client has one of 10 seconds. It is not closed together with the {@link
     * LosantClient}. Default: one that belongs to the {@link LosantClient}.
     *
     * @param client an HTTP client
     * @return this builder
     */
    public Builder httpClient(OkHttpClient client) {
      options.httpClient(client);
      return this;
    }

    /**
     * Sets how many calls in the background are under way at once, each with a thread and perhaps a
     * connection. More of them wait and are sent in the order in which they were made. Their
     * timeouts include the wait. Default: 64.
     *
     * @param calls more than zero
     * @return this builder
     */
    public Builder maxBackgroundCalls(int calls) {
      options.maxBackgroundCalls(calls);
      return this;
    }

    /**
     * Sets what runs calls in the background, for example virtual threads. It needs as many threads
     * as {@link #maxBackgroundCalls}, or calls wait for one as well. It is not closed together with
     * the {@link LosantClient}. Default: daemon threads of the {@link LosantClient}, which end when
     * they were idle for a minute.
     *
     * @param executor must be thread-safe
     * @return this builder
     */
    public Builder backgroundExecutor(Executor executor) {
      options.backgroundExecutor(executor);
      return this;
    }

    /**
     * Sets what carries the context of whoever asks for a call in the background, such as a trace
     * or the user of a request, to where the call is made and its future completed. It is asked on
     * the thread that asks for the call, also if the call has to wait. For OpenTelemetry: {@code
     * task -> Context.current().wrap(task)}. Default: nothing is carried.
     *
     * @param context makes a task that does what it is given, in the context of the current thread
     * @return this builder
     */
    public Builder backgroundContext(UnaryOperator<Runnable> context) {
      options.backgroundContext(context);
      return this;
    }

    /**
     * Builds the client. The builder can be used again.
     *
     * @return a new client
     * @throws IllegalStateException if the access token would be sent to another machine over plain
     *     http
     */
    public LosantClient build() {
      return build(HttpTransport::new);
    }

    /** Builds a client with a transport that a test creates. */
    LosantClient build(Function<ClientOptions, HttpTransport> transport) {
      ClientOptions built = options.build();
      return new LosantClient(built, transport.apply(built));
    }
  }
}
