package com.losant.rest;

import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.Call;
import com.losant.rest.api.CallObserver;
import com.losant.rest.api.CommonParams;
import com.losant.rest.api.Resources;
import com.losant.rest.api.RetryPolicy;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A client of the Losant REST API. Thread-safe; make one and share it.
 *
 * <pre>{@code
 * try (LosantClient losant = LosantClient.fromEnv()) {
 *   Workflows workflows = losant.flows().get(applicationId, p -> p.perPage(10));
 * }
 * }</pre>
 */
public final class LosantClient extends Resources implements AutoCloseable {
  private final HttpTransport transport;

  private LosantClient(HttpTransport transport) {
    super(transport);
    this.transport = transport;
  }

  /**
   * Starts with the defaults, which each method of the builder tells.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A client with the access token of the environment variable {@code LOSANT_API_TOKEN} and, if it
   * is set, the base URL of {@code LOSANT_API_URL}.
   *
   * @return a client
   * @throws IllegalStateException if there is no token
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
    return (url == null || url.isBlank() ? builder : builder.baseUrl(url.strip())).build();
  }

  /**
   * A call of any endpoint of Losant, also one that this library has no method for, with the token,
   * the retries and the errors of this client.
   *
   * <pre>{@code
   * Action action =
   *     new Action("devices.get", "GET", "/applications/{applicationId}/devices", true);
   * JsonNode devices =
   *     losant.call(ApiRequest.of(action).path("applicationId", id).returning(JsonType.ANY)).execute();
   * }</pre>
   *
   * @param <T> the type of the answer
   * @param request what to send
   * @return a call that is ready to be made
   */
  public <T> Call<T> call(ApiRequest<T> request) {
    return new Call<>(transport, request);
  }

  /**
   * Ends the calls in progress, waits for a retry included, and gives up the connections, unless
   * they belong to an HTTP client of yours. Calls made later fail.
   */
  @Override
  public void close() {
    transport.close();
  }

  /** Where requests go; nothing secret. */
  @Override
  public String toString() {
    return "LosantClient{" + transport.baseUrl() + "}";
  }

  /** Builds a {@link LosantClient}. */
  public static final class Builder {
    // What OkHttp can count.
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(24);

    String baseUrl = "https://api.losant.com";
    @Nullable Supplier<@Nullable String> accessToken;
    boolean plainHttp;
    CommonParams commonParams = CommonParams.builder().build();
    Duration connectTimeout = Duration.ofSeconds(10);
    Duration readTimeout = Duration.ofSeconds(60);
    Duration writeTimeout = Duration.ofSeconds(60);
    Duration callTimeout = Duration.ofMinutes(2);
    String userAgent = "losant-rest-java";
    long maxAnswerBytes = 64L * 1024 * 1024;
    boolean keepThrottles;
    RetryPolicy retryPolicy = RetryPolicy.DEFAULT;
    @Nullable CallObserver observer;
    @Nullable OkHttpClient httpClient;
    Time time = Time.REAL;
    DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

    private Builder() {}

    /**
     * The access token that every request carries. Without one, requests carry none.
     *
     * @param token a token of an application, an API user or a device
     * @return this builder
     * @throws IllegalArgumentException if no header can carry it
     */
    public Builder accessToken(String token) {
      String checked = Headers.checkToken(token);
      this.accessToken = () -> checked;
      return this;
    }

    /**
     * Where to get the access token, asked before each request.
     *
     * @param token gives the token, or null for a request without one; must be thread-safe
     * @return this builder
     */
    public Builder accessToken(Supplier<@Nullable String> token) {
      this.accessToken = Objects.requireNonNull(token, "token");
      return this;
    }

    /**
     * Where the API is. Default: {@code https://api.losant.com}.
     *
     * @param url an http or https URL, with or without a path
     * @return this builder
     * @throws IllegalArgumentException if it is no such URL
     */
    public Builder baseUrl(String url) {
      this.baseUrl = HttpRequests.checkBaseUrl(url);
      return this;
    }

    /**
     * Lets the access token go over plain http to other machines, where anybody on the way can read
     * it. Default: no.
     *
     * @return this builder
     */
    public Builder allowPlainHttp() {
      this.plainHttp = true;
      return this;
    }

    /**
     * Sets the parameters that every action takes.
     *
     * @param params sets them, as in {@code p -> p.links(false)}
     * @return this builder
     */
    public Builder commonParams(Consumer<CommonParams.Builder> params) {
      CommonParams.Builder builder = commonParams.toBuilder();
      params.accept(builder);
      CommonParams built = builder.build();
      built.headers().forEach(header -> Headers.check(header.name(), header.value()));
      this.commonParams = built;
      return this;
    }

    /**
     * How long to wait for a connection. Default: 10 seconds.
     *
     * @param timeout from 1 millisecond to 24 days
     * @return this builder
     */
    public Builder connectTimeout(Duration timeout) {
      this.connectTimeout = checkTimeout("connectTimeout", timeout);
      return this;
    }

    /**
     * How long to wait for more of an answer. Default: 60 seconds.
     *
     * @param timeout from 1 millisecond to 24 days
     * @return this builder
     */
    public Builder readTimeout(Duration timeout) {
      this.readTimeout = checkTimeout("readTimeout", timeout);
      return this;
    }

    /**
     * How long to wait until more of a request can be sent. Default: 60 seconds.
     *
     * @param timeout from 1 millisecond to 24 days
     * @return this builder
     */
    public Builder writeTimeout(Duration timeout) {
      this.writeTimeout = checkTimeout("writeTimeout", timeout);
      return this;
    }

    /**
     * How long a call may take as a whole, retries and waits included. Default: 2 minutes.
     *
     * @param timeout from 1 millisecond to 24 days
     * @return this builder
     */
    public Builder callTimeout(Duration timeout) {
      this.callTimeout = checkTimeout("callTimeout", timeout);
      return this;
    }

    /**
     * How often a request may be sent again. Default: {@link RetryPolicy#DEFAULT}.
     *
     * @param policy such as {@link RetryPolicy#NONE}
     * @return this builder
     */
    public Builder retryPolicy(RetryPolicy policy) {
      this.retryPolicy = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /**
     * Lets calls wait for their turn where the documents limit the number of requests, as for the
     * presses of a virtual button, rather than be refused with a 429. Counts what this client sends
     * and nobody else. Default: no.
     *
     * @return this builder
     */
    public Builder keepThrottles() {
      this.keepThrottles = true;
      return this;
    }

    /**
     * How many bytes of an answer are read, unpacked, before the call fails. Default: 64 MiB.
     * Decoded, an answer takes several times as much memory.
     *
     * @param bytes more than zero
     * @return this builder
     */
    public Builder maxAnswerBytes(long bytes) {
      if (bytes <= 0) {
        throw new IllegalArgumentException("maxAnswerBytes is " + bytes + "; give more than zero");
      }
      this.maxAnswerBytes = bytes;
      return this;
    }

    /**
     * Who is told of calls and attempts, for metrics and tracing. Default: nobody.
     *
     * @param observer must be thread-safe
     * @return this builder
     */
    public Builder observer(CallObserver observer) {
      this.observer = Objects.requireNonNull(observer, "observer");
      return this;
    }

    /**
     * How the client introduces itself in the header {@code User-Agent}. Default: {@code
     * losant-rest-java}.
     *
     * @param userAgent a name, perhaps with a version
     * @return this builder
     * @throws IllegalArgumentException if no header can carry it
     */
    public Builder userAgent(String userAgent) {
      this.userAgent = Headers.check("User-Agent", userAgent);
      return this;
    }

    /**
     * An HTTP client to use, with its connection pool, proxy, TLS and interceptors. Timeouts,
     * redirects and retries stay those of this builder. It is not closed with the {@link
     * LosantClient}.
     *
     * @param client an HTTP client of yours
     * @return this builder
     */
    public Builder httpClient(OkHttpClient client) {
      this.httpClient = Objects.requireNonNull(client, "client");
      return this;
    }

    /**
     * Builds the client.
     *
     * @return a client
     * @throws IllegalStateException if a token would go over plain http to another machine
     */
    public LosantClient build() {
      return new LosantClient(new HttpTransport(this));
    }

    private static Duration checkTimeout(String name, Duration timeout) {
      if (timeout.compareTo(SHORTEST) < 0 || timeout.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException(
            name + " is " + timeout + "; give from 1 millisecond to 24 days");
      }
      return timeout;
    }
  }
}
