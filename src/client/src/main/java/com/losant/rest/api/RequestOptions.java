package com.losant.rest.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is different for one call. What is not set is as the client has it. Immutable. */
public final class RequestOptions {
  private static final RequestOptions NONE = new RequestOptions(new Builder());

  private final @Nullable Duration timeout;
  private final @Nullable RetryPolicy retryPolicy;
  private final @Nullable String accessToken;
  private final List<Parameter> headers;
  private final List<Consumer<CommonParams.Builder>> commonParams;

  private RequestOptions(Builder builder) {
    this.timeout = builder.timeout;
    this.retryPolicy = builder.retryPolicy;
    this.accessToken = builder.accessToken;
    this.headers = List.copyOf(builder.headers);
    this.commonParams = List.copyOf(builder.commonParams);
  }

  /**
   * Nothing different.
   *
   * @return empty options
   */
  public static RequestOptions none() {
    return NONE;
  }

  /**
   * Starts with nothing different.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts with what is set here.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.timeout = timeout;
    builder.retryPolicy = retryPolicy;
    builder.accessToken = accessToken;
    builder.headers.addAll(headers);
    builder.commonParams.addAll(commonParams);
    return builder;
  }

  /**
   * How long the call may take as a whole.
   *
   * @return the timeout, or null for that of the client
   */
  public @Nullable Duration timeout() {
    return timeout;
  }

  /**
   * How often the request may be sent again.
   *
   * @return the policy, or null for that of the client
   */
  public @Nullable RetryPolicy retryPolicy() {
    return retryPolicy;
  }

  /**
   * The access token to use.
   *
   * @return the token, or null for that of the client
   */
  public @Nullable String accessToken() {
    return accessToken;
  }

  /**
   * More headers to send.
   *
   * @return names and values
   */
  public List<Parameter> headers() {
    return headers;
  }

  /**
   * The parameters that every action takes, changed for this call.
   *
   * @param ofClient those of the client
   * @return those of this call
   */
  public CommonParams commonParams(CommonParams ofClient) {
    if (commonParams.isEmpty()) {
      return ofClient;
    }
    CommonParams.Builder builder = ofClient.toBuilder();
    commonParams.forEach(change -> change.accept(builder));
    return builder.build();
  }

  /** Builds {@link RequestOptions}. */
  public static final class Builder {
    private @Nullable Duration timeout;
    private @Nullable RetryPolicy retryPolicy;
    private @Nullable String accessToken;
    private final List<Parameter> headers = new ArrayList<>();
    private final List<Consumer<CommonParams.Builder>> commonParams = new ArrayList<>();

    private Builder() {}

    /**
     * How long the call may take as a whole, retries and waits included.
     *
     * @param timeout more than zero
     * @return this builder
     */
    public Builder timeout(Duration timeout) {
      if (timeout.isNegative() || timeout.isZero()) {
        throw new IllegalArgumentException("timeout is " + timeout + "; give more than zero");
      }
      this.timeout = timeout;
      return this;
    }

    /**
     * How often the request may be sent again.
     *
     * @param policy such as {@link RetryPolicy#NONE}
     * @return this builder
     */
    public Builder retryPolicy(RetryPolicy policy) {
      this.retryPolicy = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /**
     * The access token to use.
     *
     * @param token a token
     * @return this builder
     */
    public Builder accessToken(String token) {
      this.accessToken = Objects.requireNonNull(token, "token");
      return this;
    }

    /**
     * Adds a header. It replaces one of the same name that the client would send.
     *
     * @param name the name
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException for {@code Authorization}, which is what {@link
     *     #accessToken} is for
     */
    public Builder header(String name, String value) {
      if (name.equalsIgnoreCase("Authorization")) {
        throw new IllegalArgumentException(
            "use accessToken(…) instead of the header Authorization");
      }
      headers.add(new Parameter(name, value));
      return this;
    }

    /**
     * Changes the parameters that every action takes.
     *
     * @param change as in {@code p -> p.links(false)}
     * @return this builder
     */
    public Builder commonParams(Consumer<CommonParams.Builder> change) {
      commonParams.add(Objects.requireNonNull(change, "change"));
      return this;
    }

    /**
     * Builds; the builder can be used further.
     *
     * @return immutable options
     */
    public RequestOptions build() {
      return new RequestOptions(this);
    }
  }
}
