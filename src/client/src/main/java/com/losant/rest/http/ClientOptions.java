package com.losant.rest.http;

import com.losant.rest.api.CallObserver;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.api.Transport;
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
 * What a client was configured with: checked and immutable. What each option means is documented at
 * the builder of the client, which has the same methods.
 */
public final class ClientOptions {
  final String baseUrl;
  final @Nullable Supplier<@Nullable String> accessToken;
  final @Nullable Function<Transport, @Nullable String> signIn;
  final boolean plainHttp;
  final CommonParams commonParams;
  final Duration connectTimeout;
  final Duration readTimeout;
  final Duration writeTimeout;
  final Duration callTimeout;
  final RetryPolicy retryPolicy;
  final boolean respectRateLimits;
  final long maxResponseBytes;
  final @Nullable CallObserver observer;
  final String userAgent;
  final @Nullable OkHttpClient httpClient;
  final int maxBackgroundCalls;
  final @Nullable Executor backgroundExecutor;
  final UnaryOperator<Runnable> backgroundContext;

  private ClientOptions(Builder builder) {
    this.baseUrl = builder.baseUrl;
    this.accessToken = builder.accessToken;
    this.signIn = builder.signIn;
    this.plainHttp = builder.plainHttp;
    this.commonParams = builder.commonParams;
    this.connectTimeout = builder.connectTimeout;
    this.readTimeout = builder.readTimeout;
    this.writeTimeout = builder.writeTimeout;
    this.callTimeout = builder.callTimeout;
    this.retryPolicy = builder.retryPolicy;
    this.respectRateLimits = builder.respectRateLimits;
    this.maxResponseBytes = builder.maxResponseBytes;
    this.observer = builder.observer;
    this.userAgent = builder.userAgent;
    this.httpClient = builder.httpClient;
    this.maxBackgroundCalls = builder.maxBackgroundCalls;
    this.backgroundExecutor = builder.backgroundExecutor;
    this.backgroundContext = builder.backgroundContext;
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.baseUrl = baseUrl;
    builder.accessToken = accessToken;
    builder.signIn = signIn;
    builder.plainHttp = plainHttp;
    builder.commonParams = commonParams;
    builder.connectTimeout = connectTimeout;
    builder.readTimeout = readTimeout;
    builder.writeTimeout = writeTimeout;
    builder.callTimeout = callTimeout;
    builder.retryPolicy = retryPolicy;
    builder.respectRateLimits = respectRateLimits;
    builder.maxResponseBytes = maxResponseBytes;
    builder.observer = observer;
    builder.userAgent = userAgent;
    builder.httpClient = httpClient;
    builder.maxBackgroundCalls = maxBackgroundCalls;
    builder.backgroundExecutor = backgroundExecutor;
    builder.backgroundContext = backgroundContext;
    return builder;
  }

  /** Builds {@link ClientOptions}, and refuses what no client can work with. */
  public static final class Builder {
    // The range that OkHttp supports.
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(24);

    private String baseUrl = "https://api.losant.com";
    private @Nullable Supplier<@Nullable String> accessToken;
    private @Nullable Function<Transport, @Nullable String> signIn;
    private boolean plainHttp;
    private CommonParams commonParams = CommonParams.builder().build();
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration readTimeout = Duration.ofSeconds(60);
    private Duration writeTimeout = Duration.ofSeconds(60);
    private Duration callTimeout = Duration.ofMinutes(2);
    private RetryPolicy retryPolicy = RetryPolicy.DEFAULT;
    private boolean respectRateLimits;
    private long maxResponseBytes = 64L * 1024 * 1024;
    private @Nullable CallObserver observer;
    private String userAgent = "losant-rest-java";
    private @Nullable OkHttpClient httpClient;
    private int maxBackgroundCalls = 64;
    private @Nullable Executor backgroundExecutor;
    private UnaryOperator<Runnable> backgroundContext = UnaryOperator.identity();

    private Builder() {}

    public void accessToken(String token) {
      String checked = HeaderValues.checkToken(token);
      accessToken(() -> checked);
    }

    public void accessToken(Supplier<@Nullable String> token) {
      this.accessToken = Objects.requireNonNull(token, "token");
      this.signIn = null;
    }

    public void signIn(Function<Transport, @Nullable String> signIn) {
      this.signIn = Objects.requireNonNull(signIn, "signIn");
      this.accessToken = null;
    }

    public void baseUrl(String url) {
      this.baseUrl = BaseUrl.check(url);
    }

    public void allowPlainHttp() {
      this.plainHttp = true;
    }

    public void commonParams(Consumer<CommonParams.Builder> change) {
      CommonParams.Builder builder = commonParams.toBuilder();
      change.accept(builder);
      CommonParams built = builder.build();
      built.headers().forEach(HeaderValues::check);
      this.commonParams = built;
    }

    public void connectTimeout(Duration timeout) {
      this.connectTimeout = checkTimeout("connectTimeout", timeout);
    }

    public void readTimeout(Duration timeout) {
      this.readTimeout = checkTimeout("readTimeout", timeout);
    }

    public void writeTimeout(Duration timeout) {
      this.writeTimeout = checkTimeout("writeTimeout", timeout);
    }

    public void callTimeout(Duration timeout) {
      this.callTimeout = checkTimeout("callTimeout", timeout);
    }

    public void retryPolicy(RetryPolicy policy) {
      this.retryPolicy = Objects.requireNonNull(policy, "policy");
    }

    public void respectRateLimits() {
      this.respectRateLimits = true;
    }

    public void maxResponseBytes(long bytes) {
      checkPositive("maxResponseBytes", bytes);
      this.maxResponseBytes = bytes;
    }

    public void observer(CallObserver observer) {
      this.observer = Objects.requireNonNull(observer, "observer");
    }

    public void userAgent(String userAgent) {
      this.userAgent = HeaderValues.check("User-Agent", userAgent);
    }

    public void httpClient(OkHttpClient client) {
      this.httpClient = Objects.requireNonNull(client, "client");
    }

    public void maxBackgroundCalls(int calls) {
      checkPositive("maxBackgroundCalls", calls);
      this.maxBackgroundCalls = calls;
    }

    public void backgroundExecutor(Executor executor) {
      this.backgroundExecutor = Objects.requireNonNull(executor, "executor");
    }

    public void backgroundContext(UnaryOperator<Runnable> context) {
      this.backgroundContext = Objects.requireNonNull(context, "context");
    }

    public ClientOptions build() {
      return new ClientOptions(this);
    }

    private static void checkPositive(String name, long value) {
      if (value <= 0) {
        throw new IllegalArgumentException(name + " is " + value + "; give more than zero");
      }
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
