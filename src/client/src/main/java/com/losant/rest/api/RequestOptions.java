package com.losant.rest.api;

import com.losant.rest.shared.CommonParams;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Options of a single call. What is not set here is as the client has it. Immutable. */
public final class RequestOptions {
  private static final RequestOptions NONE = new RequestOptions(new Builder());

  private final @Nullable Duration timeout;
  private final @Nullable RetryPolicy retryPolicy;
  private final @Nullable String accessToken;
  private final Map<String, String> headers;
  private final List<Consumer<CommonParams.Builder>> commonParams;

  private RequestOptions(Builder builder) {
    this.timeout = builder.timeout;
    this.retryPolicy = builder.retryPolicy;
    this.accessToken = builder.accessToken;
    this.headers = Collections.unmodifiableMap(copied(builder.headers));
    this.commonParams = List.copyOf(builder.commonParams);
  }

  /** A copy by name; a header that is set again in another case is still the same header. */
  private static Map<String, String> copied(Map<String, String> headers) {
    Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(headers);
    return copy;
  }

  /**
   * Returns options that change nothing.
   *
   * @return empty options
   */
  public static RequestOptions none() {
    return NONE;
  }

  /**
   * Creates a builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates a builder with the options that are set here.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.timeout = timeout;
    builder.retryPolicy = retryPolicy;
    builder.accessToken = accessToken;
    builder.headers.putAll(headers);
    builder.commonParams.addAll(commonParams);
    return builder;
  }

  /**
   * Returns how long the call may take as a whole.
   *
   * @return the timeout, or null for that of the client
   */
  public @Nullable Duration timeout() {
    return timeout;
  }

  /**
   * Returns how often the request is retried.
   *
   * @return the policy, or null for that of the client
   */
  public @Nullable RetryPolicy retryPolicy() {
    return retryPolicy;
  }

  /**
   * Returns the access token.
   *
   * @return the token, or null for that of the client
   */
  public @Nullable String accessToken() {
    return accessToken;
  }

  /**
   * Returns the additional headers.
   *
   * @return the values by name; names are looked up without regard to case
   */
  public Map<String, String> headers() {
    return headers;
  }

  /**
   * Returns the common parameters for this call.
   *
   * @param clientParams those of the client
   * @return those of the client, with the changes that are set here
   */
  public CommonParams commonParams(CommonParams clientParams) {
    if (commonParams.isEmpty()) {
      return clientParams;
    }
    CommonParams.Builder builder = clientParams.toBuilder();
    commonParams.forEach(change -> change.accept(builder));
    return builder.build();
  }

  /** Builds {@link RequestOptions}. */
  public static final class Builder {
    private @Nullable Duration timeout;
    private @Nullable RetryPolicy retryPolicy;
    private @Nullable String accessToken;
    private final Map<String, String> headers = copied(Map.of());
    private final List<Consumer<CommonParams.Builder>> commonParams = new ArrayList<>();

    private Builder() {}

    /**
     * Sets how long the call may take as a whole, including retries and the delays between them.
     * Unlike in that of the client, the time in which files are sent counts.
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
     * Sets how often the request is retried.
     *
     * @param policy a policy such as {@link RetryPolicy#NONE}
     * @return this builder
     */
    public Builder retryPolicy(RetryPolicy policy) {
      this.retryPolicy = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /**
     * Sets the access token.
     *
     * @param token the token
     * @return this builder
     */
    public Builder accessToken(String token) {
      this.accessToken = Objects.requireNonNull(token, "token");
      return this;
    }

    /**
     * Adds a header. It replaces a header of the same name that the client would send.
     *
     * @param name the name
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException for {@code Authorization}; use {@link #accessToken}
     */
    public Builder header(String name, String value) {
      if (name.equalsIgnoreCase("Authorization")) {
        throw new IllegalArgumentException(
            "use accessToken(…) instead of the header Authorization");
      }
      headers.put(name, Objects.requireNonNull(value, name));
      return this;
    }

    /**
     * Changes common parameters, for example {@code o.commonParams(p -> p.links(false))}. Changes
     * add up.
     *
     * @param change changes the common parameters of the client for this call
     * @return this builder
     */
    public Builder commonParams(Consumer<CommonParams.Builder> change) {
      commonParams.add(Objects.requireNonNull(change, "change"));
      return this;
    }

    /**
     * Builds the options. The builder can be used again.
     *
     * @return immutable options
     */
    public RequestOptions build() {
      return new RequestOptions(this);
    }
  }
}
