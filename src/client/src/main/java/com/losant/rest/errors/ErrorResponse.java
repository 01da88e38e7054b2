package com.losant.rest.errors;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An HTTP response with an error status, and the request that it belongs to. Immutable. */
@SuppressWarnings("serial") // The collections that copyOf and TreeMap make are serializable.
public final class ErrorResponse implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String method;
  private final String path;
  private final int status;
  private final List<String> scopes;
  private final boolean takesToken;
  private final @Nullable String type;
  private final @Nullable String message;
  private final Map<String, List<String>> headers;
  private final String body;
  private final int attempts;
  private final Instant receivedAt;

  private ErrorResponse(Builder builder) {
    this.method = builder.method;
    this.path = builder.path;
    this.status = builder.status;
    this.scopes = builder.scopes;
    this.takesToken = builder.takesToken;
    this.type = builder.type;
    this.message = builder.message;
    this.headers = builder.headers;
    this.body = builder.body;
    this.attempts = builder.attempts;
    this.receivedAt = builder.receivedAt == null ? Instant.now() : builder.receivedAt;
  }

  /**
   * Creates a builder. Besides the client itself, tests use it to make the exceptions that they
   * expect, with {@link LosantApiException#of}.
   *
   * @param method the HTTP method of the request
   * @param path the path of the request, without its query
   * @param status the HTTP status of the response
   * @return a new builder
   */
  public static Builder builder(String method, String path, int status) {
    return new Builder(method, path, status);
  }

  /**
   * Returns the HTTP method of the request.
   *
   * @return the method, such as {@code GET}
   */
  public String method() {
    return method;
  }

  /**
   * Returns the path of the request, without its query.
   *
   * @return the encoded path; the whole address of an upload to a storage service
   */
  public String path() {
    return path;
  }

  /**
   * Returns the HTTP status.
   *
   * @return the status
   */
  public int status() {
    return status;
  }

  /**
   * Returns the scopes that allow the action. An access token needs one of them.
   *
   * @return the scopes; empty if they are not known
   */
  public List<String> scopes() {
    return scopes;
  }

  /**
   * Returns whether the action takes an access token at all.
   *
   * @return false for one such as {@code auth.authenticateUser}, for which none is sent
   */
  public boolean takesToken() {
    return takesToken;
  }

  /**
   * Returns the kind of error as Losant names it, such as {@code NotFound}.
   *
   * @return the kind, or null if the body does not contain one
   */
  public @Nullable String type() {
    return type;
  }

  /**
   * Returns Losant's description of the error.
   *
   * @return the description, or null if the body does not contain one
   */
  public @Nullable String message() {
    return message;
  }

  /**
   * Returns the headers of the response.
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
   * Returns the body as text. A proxy on the way may have sent it, so it need not be JSON.
   *
   * @return the body, at most its first megabyte; may be empty
   */
  public String body() {
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

  /**
   * Returns when the response arrived, by the clock of this machine.
   *
   * @return the time of arrival
   */
  public Instant receivedAt() {
    return receivedAt;
  }

  /** The message of the exception. It leaves out the body, which may contain anything. */
  String summary() {
    StringBuilder summary = new StringBuilder(toString());
    if (message != null) {
      summary.append(": ").append(message);
    } else {
      String contentType = header("Content-Type").orElse("no content type");
      summary.append(" and no error document (").append(contentType).append(", ");
      summary.append(body.length()).append(" characters)");
    }
    if (attempts > 1) {
      summary.append(" after ").append(attempts).append(" attempts");
    }
    return summary.toString();
  }

  /** Returns method, path, status and kind of error. */
  @Override
  public String toString() {
    String start = method + " " + path + " returned " + status;
    return type == null ? start : start + " " + type;
  }

  /** Builds an {@link ErrorResponse}. */
  public static final class Builder {
    private final String method;
    private final String path;
    private final int status;
    private List<String> scopes = List.of();
    private boolean takesToken = true;
    private @Nullable String type;
    private @Nullable String message;
    private Map<String, List<String>> headers = Map.of();
    private String body = "";
    private int attempts = 1;
    private @Nullable Instant receivedAt;

    private Builder(String method, String path, int status) {
      this.method = Objects.requireNonNull(method, "method");
      this.path = Objects.requireNonNull(path, "path");
      this.status = status;
    }

    /**
     * Sets the scopes that allow the action. Default: none known.
     *
     * @param scopes the scopes
     * @return this builder
     */
    public Builder scopes(List<String> scopes) {
      this.scopes = List.copyOf(scopes);
      return this;
    }

    /**
     * Sets whether the action takes an access token. Default: true.
     *
     * @param takesToken whether one is sent
     * @return this builder
     */
    public Builder takesToken(boolean takesToken) {
      this.takesToken = takesToken;
      return this;
    }

    /**
     * Sets the kind of error as Losant names it. Default: null.
     *
     * @param type the kind, or null if it is not known
     * @return this builder
     */
    public Builder type(@Nullable String type) {
      this.type = type;
      return this;
    }

    /**
     * Sets the description of the error. Default: null.
     *
     * @param message the description, or null if there is none
     * @return this builder
     */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /**
     * Sets the headers of the response. Default: none.
     *
     * @param headers the values by name
     * @return this builder
     */
    public Builder headers(Map<String, List<String>> headers) {
      Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
      this.headers = Collections.unmodifiableMap(copy);
      return this;
    }

    /**
     * Sets the body. Default: empty.
     *
     * @param body the body as text
     * @return this builder
     */
    public Builder body(String body) {
      this.body = Objects.requireNonNull(body, "body");
      return this;
    }

    /**
     * Sets how often the request was sent. Default: 1.
     *
     * @param attempts 1 or more
     * @return this builder
     */
    public Builder attempts(int attempts) {
      this.attempts = attempts;
      return this;
    }

    /**
     * Sets when the response arrived. Default: when {@link #build()} is called.
     *
     * @param receivedAt the time by the clock of this machine
     * @return this builder
     */
    public Builder receivedAt(Instant receivedAt) {
      this.receivedAt = Objects.requireNonNull(receivedAt, "receivedAt");
      return this;
    }

    /**
     * Builds the response. The builder can be used again.
     *
     * @return an immutable response
     */
    public ErrorResponse build() {
      return new ErrorResponse(this);
    }
  }
}
