package com.losant.rest.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An action of the API: its HTTP method and path, and whatever else holds for it with any
 * arguments. Immutable.
 */
public final class ApiAction {
  private final String name;
  private final String method;
  private final String path;
  private final boolean idempotent;
  private final List<String> scopes;
  private final boolean takesToken;
  private final boolean returnsSecrets;
  private final @Nullable RateLimit rateLimit;
  private final @Nullable String event;
  private final @Nullable KeepAlive keepAlive;

  private ApiAction(Builder builder) {
    this.name = builder.name;
    this.method = builder.method;
    this.path = builder.path;
    this.idempotent = builder.idempotent;
    this.scopes = builder.scopes;
    this.takesToken = builder.takesToken;
    this.returnsSecrets = builder.returnsSecrets;
    this.rateLimit = builder.rateLimit;
    this.event = builder.event;
    this.keepAlive = builder.keepAlive;
  }

  /**
   * Creates a builder.
   *
   * @param name the name of the action, such as {@code devices.get}
   * @param method the HTTP method, in upper case
   * @param path the path, with the names of its parameters in braces
   * @return a new builder
   */
  public static Builder builder(String name, String method, String path) {
    return new Builder(name, method, path);
  }

  /**
   * Returns the name, as Losant's documentation has it.
   *
   * @return the name, such as {@code devices.get}
   */
  public String name() {
    return name;
  }

  /**
   * Returns the HTTP method.
   *
   * @return the method in upper case
   */
  public String method() {
    return method;
  }

  /**
   * Returns the path.
   *
   * @return the path, with the names of its parameters in braces
   */
  public String path() {
    return path;
  }

  /**
   * Returns whether doing it twice has the same effect as doing it once. Only such an action is
   * retried after a request that may have arrived.
   *
   * @return whether it is idempotent
   */
  public boolean idempotent() {
    return idempotent;
  }

  /**
   * Returns the scopes that allow the action. An access token needs one of them.
   *
   * @return the scopes; empty if they are not known, or if the action needs no token
   */
  public List<String> scopes() {
    return scopes;
  }

  /**
   * Returns whether the action takes an access token. It needs one if it has scopes. If it has
   * none, the token of the client is sent, provided that there is one.
   *
   * @return false if the token of the client is never sent
   */
  public boolean takesToken() {
    return takesToken;
  }

  /**
   * Returns whether there may be a password, a token or another secret in the response. Where it
   * cannot be read, no message then quotes it.
   *
   * @return true if nothing of the response is to be shown
   */
  public boolean returnsSecrets() {
    return returnsSecrets;
  }

  /**
   * Returns the rate limit of the action.
   *
   * @return the documented limit; empty if there is none
   */
  public Optional<RateLimit> rateLimit() {
    return Optional.ofNullable(rateLimit);
  }

  /**
   * Returns the name of the events of an action whose response is an event stream. Such an action
   * is called with a {@link StreamCall}.
   *
   * @return the name, such as {@code deviceState}; empty for any other action
   */
  public Optional<String> event() {
    return Optional.ofNullable(event);
  }

  Optional<KeepAlive> keepAlive() {
    return Optional.ofNullable(keepAlive);
  }

  /** Returns name, method and path. */
  @Override
  public String toString() {
    return name + " (" + method + " " + path + ")";
  }

  /** Builds an {@link ApiAction}. */
  public static final class Builder {
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE");

    private final String name;
    private final String method;
    private final String path;
    private boolean idempotent;
    private List<String> scopes = List.of();
    private boolean takesToken = true;
    private boolean returnsSecrets;
    private @Nullable RateLimit rateLimit;
    private @Nullable String event;
    private @Nullable KeepAlive keepAlive;

    private Builder(String name, String method, String path) {
      this.name = Objects.requireNonNull(name, "name");
      this.method = Objects.requireNonNull(method, "method");
      this.path = Objects.requireNonNull(path, "path");
      this.idempotent = IDEMPOTENT.contains(method);
    }

    /**
     * Sets whether doing it twice has the same effect as doing it once. Default: what HTTP says of
     * the method, true for GET, HEAD, OPTIONS, PUT and DELETE.
     *
     * @param idempotent whether it may be retried after a request that may have arrived
     * @return this builder
     */
    public Builder idempotent(boolean idempotent) {
      this.idempotent = idempotent;
      return this;
    }

    /**
     * Sets the scopes that allow the action. They are listed in the message of a 401 or 403.
     * Default: none known.
     *
     * @param shared the scopes that it has in common with other actions; an immutable list is not
     *     copied
     * @param own more scopes, which only this action has
     * @return this builder
     */
    public Builder scopes(List<String> shared, String... own) {
      if (own.length == 0) {
        this.scopes = List.copyOf(shared);
      } else {
        List<String> all = new ArrayList<>(shared);
        all.addAll(List.of(own));
        this.scopes = List.copyOf(all);
      }
      return this;
    }

    /**
     * Says that the action takes no access token, so that the one of the client is not sent.
     * Default: it takes one.
     *
     * @return this builder
     */
    public Builder withoutToken() {
      this.takesToken = false;
      return this;
    }

    /**
     * Says that there may be a secret in the response. Default: there is none.
     *
     * @return this builder
     */
    public Builder returnsSecrets() {
      this.returnsSecrets = true;
      return this;
    }

    /**
     * Sets the rate limit of the action. Default: none.
     *
     * @param limit the documented limit
     * @return this builder
     */
    public Builder rateLimit(RateLimit limit) {
      this.rateLimit = Objects.requireNonNull(limit, "limit");
      return this;
    }

    /**
     * Makes it an event stream (server-sent events). Default: the response is one document.
     *
     * @param event the name of its events, such as {@code deviceState}
     * @return this builder
     */
    public Builder eventStream(String event) {
      this.event = Objects.requireNonNull(event, "event");
      return this;
    }

    /**
     * Sets how often the server of an event stream gives a sign of life while there are no events.
     * Default: not known.
     *
     * @param parameter the query parameter for the interval, in seconds
     * @param byDefault the interval if the parameter is not sent, more than zero
     * @return this builder
     */
    public Builder keepAlive(String parameter, Duration byDefault) {
      if (byDefault.isNegative() || byDefault.isZero()) {
        throw new IllegalArgumentException("byDefault is " + byDefault + "; give more than zero");
      }
      this.keepAlive = new KeepAlive(Objects.requireNonNull(parameter, "parameter"), byDefault);
      return this;
    }

    /**
     * Builds the action. The builder can be used again.
     *
     * @return an immutable action
     */
    public ApiAction build() {
      return new ApiAction(this);
    }
  }
}
