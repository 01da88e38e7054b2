package com.losant.rest.api;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A successful response: its body, and the status and headers that came with it. Immutable.
 *
 * @param <T> the type of the body
 */
public final class ApiResponse<T extends @Nullable Object> {
  private final int status;
  private final Map<String, List<String>> headers;
  private final T body;
  private final int attempts;

  private ApiResponse(Builder<T> builder) {
    this.status = builder.status;
    this.headers = builder.headers;
    this.body = builder.body;
    this.attempts = builder.attempts;
  }

  /**
   * Creates a builder. Besides the client itself, implementations of a {@link Transport} use it.
   *
   * @param <T> the type of the body
   * @param status the HTTP status
   * @param body the body; null for an action that returns nothing
   * @return a new builder
   */
  public static <T extends @Nullable Object> Builder<T> builder(int status, T body) {
    return new Builder<>(status, body);
  }

  /**
   * Returns the HTTP status.
   *
   * @return the status, 200 to 299
   */
  public int status() {
    return status;
  }

  /**
   * Returns the headers.
   *
   * @return the values by name; names are looked up without regard to case
   */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /**
   * Returns the first value of a header.
   *
   * @param name the name of the header, in any case
   * @return the value; empty if there is no such header
   */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /**
   * Returns the body.
   *
   * @return the body; null if the action returns nothing
   */
  public T body() {
    return body;
  }

  /**
   * Returns how often the request was sent until this response arrived.
   *
   * @return 1 if it was not retried
   */
  public int attempts() {
    return attempts;
  }

  /** Returns the status and the body, as far as the body shows itself. */
  @Override
  public String toString() {
    return body == null ? Integer.toString(status) : status + " " + body;
  }

  /**
   * Builds an {@link ApiResponse}.
   *
   * @param <T> the type of the body
   */
  public static final class Builder<T extends @Nullable Object> {
    private final int status;
    private final T body;
    private Map<String, List<String>> headers = Map.of();
    private int attempts = 1;

    private Builder(int status, T body) {
      this.status = status;
      this.body = body;
    }

    /**
     * Sets the headers. Default: none.
     *
     * @param headers the values by name
     * @return this builder
     */
    public Builder<T> headers(Map<String, List<String>> headers) {
      Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
      this.headers = Collections.unmodifiableMap(copy);
      return this;
    }

    /**
     * Sets how often the request was sent. Default: 1.
     *
     * @param attempts 1 or more
     * @return this builder
     */
    public Builder<T> attempts(int attempts) {
      this.attempts = attempts;
      return this;
    }

    /**
     * Builds the response. The builder can be used again.
     *
     * @return an immutable response
     */
    public ApiResponse<T> build() {
      return new ApiResponse<>(this);
    }
  }
}
