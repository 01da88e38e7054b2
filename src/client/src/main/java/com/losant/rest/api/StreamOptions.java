package com.losant.rest.api;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Options of a single event stream. What is not set here is as the client has it. Immutable. */
public final class StreamOptions {
  private static final StreamOptions NONE = new StreamOptions(new Builder());

  private final RequestOptions request;
  private final RetryPolicy reconnect;
  private final @Nullable Duration silenceTimeout;
  private final int maxEventBytes;
  private final Runnable onOpen;
  private final @Nullable BiConsumer<String, String> otherEvents;

  private StreamOptions(Builder builder) {
    this.request = builder.request.build();
    this.reconnect = builder.reconnect;
    this.silenceTimeout = builder.silenceTimeout;
    this.maxEventBytes = builder.maxEventBytes;
    this.onOpen = builder.onOpen;
    this.otherEvents = builder.otherEvents;
  }

  /**
   * Returns options that change nothing.
   *
   * @return the defaults
   */
  public static StreamOptions none() {
    return NONE;
  }

  /**
   * Creates a builder with the defaults.
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
    builder.request = request.toBuilder();
    builder.reconnect = reconnect;
    builder.silenceTimeout = silenceTimeout;
    builder.maxEventBytes = maxEventBytes;
    builder.onOpen = onOpen;
    builder.otherEvents = otherEvents;
    return builder;
  }

  /**
   * Returns the options of the requests that open the stream.
   *
   * @return timeout, retries, access token and headers
   */
  public RequestOptions request() {
    return request;
  }

  /**
   * Returns how often a lost stream is taken up again.
   *
   * @return a policy, {@link RetryPolicy#NONE} for never
   */
  public RetryPolicy reconnect() {
    return reconnect;
  }

  /**
   * Returns after which silence of the server the stream is lost.
   *
   * @return the timeout, or null for one that follows from the keep-alives of the action
   */
  public @Nullable Duration silenceTimeout() {
    return silenceTimeout;
  }

  /**
   * Returns the size from which an event is refused.
   *
   * @return the largest size to accept
   */
  public int maxEventBytes() {
    return maxEventBytes;
  }

  /**
   * Returns what is called when the stream is open.
   *
   * @return does nothing if it was not set
   */
  public Runnable onOpen() {
    return onOpen;
  }

  /**
   * Returns what takes events of other names.
   *
   * @return takes name and data, or null to leave them out
   */
  public @Nullable BiConsumer<String, String> otherEvents() {
    return otherEvents;
  }

  /** Builds {@link StreamOptions}. */
  public static final class Builder {
    private RequestOptions.Builder request = RequestOptions.builder();
    private RetryPolicy reconnect = RetryPolicy.NONE;
    private @Nullable Duration silenceTimeout;
    private int maxEventBytes = 1024 * 1024;
    private Runnable onOpen = () -> {};
    private @Nullable BiConsumer<String, String> otherEvents;

    private Builder() {}

    /**
     * Sets how long it may take to open the stream, including retries and the delays between them;
     * each time that it is taken up again, how long an attempt may take. An open stream has no
     * timeout. Default: the {@code callTimeout} of the client.
     *
     * @param timeout more than zero
     * @return this builder
     */
    public Builder timeout(Duration timeout) {
      request.timeout(timeout);
      return this;
    }

    /**
     * Sets how often opening the stream is tried again. Default: the {@code retryPolicy} of the
     * client.
     *
     * @param policy a policy such as {@link RetryPolicy#NONE}
     * @return this builder
     */
    public Builder retryPolicy(RetryPolicy policy) {
      request.retryPolicy(policy);
      return this;
    }

    /**
     * Sets the access token.
     *
     * @param token the token
     * @return this builder
     */
    public Builder accessToken(String token) {
      request.accessToken(token);
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
      request.header(name, value);
      return this;
    }

    /**
     * Takes the stream up again when it is lost: when its connection fails, is silent or is ended
     * by the server. Retries are counted anew as soon as the server has sent something again. They
     * wait as the policy says, and at least as long as the server asks for in a field {@code
     * retry}, up to 60 seconds of it. An error that is not worth a retry, such as a 404, ends the
     * stream.
     *
     * <p>Events that the server sends meanwhile do not arrive, unless it gives its events ids: the
     * last one is sent as {@code Last-Event-ID}. {@link #onOpen} tells when that happened. Default:
     * {@link RetryPolicy#NONE}, so that a gap is an exception.
     *
     * @param policy a policy such as {@link RetryPolicy#DEFAULT}
     * @return this builder
     */
    public Builder reconnect(RetryPolicy policy) {
      this.reconnect = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /**
     * Sets how long the server may send nothing at all, neither an event nor a keep-alive, before
     * the stream counts as lost. Default: 15 seconds more than the interval of its keep-alives,
     * such as {@code keepAliveInterval}; without keep-alives, the {@code readTimeout} of the
     * client.
     *
     * @param timeout from 1 millisecond to 24 days
     * @return this builder
     */
    public Builder silenceTimeout(Duration timeout) {
      if (timeout.compareTo(Duration.ofMillis(1)) < 0
          || timeout.compareTo(Duration.ofDays(24)) > 0) {
        throw new IllegalArgumentException(
            "silenceTimeout is " + timeout + "; give from 1 millisecond to 24 days");
      }
      this.silenceTimeout = timeout;
      return this;
    }

    /**
     * Sets the size of an event, after decompression, from which it is refused with a {@link
     * com.losant.rest.errors.LosantDecodeException}. Default: 1 MiB.
     *
     * @param bytes the largest size to accept, more than zero
     * @return this builder
     */
    public Builder maxEventBytes(int bytes) {
      if (bytes <= 0) {
        throw new IllegalArgumentException("maxEventBytes is " + bytes + "; give more than zero");
      }
      this.maxEventBytes = bytes;
      return this;
    }

    /**
     * Sets what is called when the stream is open, and each time that it was taken up again, on the
     * thread that reads it. If it throws an exception, the stream is closed. Default: nothing.
     *
     * @param action for example reads what was missed
     * @return this builder
     */
    public Builder onOpen(Runnable action) {
      this.onOpen = Objects.requireNonNull(action, "action");
      return this;
    }

    /**
     * Sets what takes events with another name than the described one, on the thread that reads.
     * Default: they are left out, of which the log has a warning for each stream.
     *
     * @param listener takes the name, {@code message} for an event without one, and the data
     * @return this builder
     */
    public Builder otherEvents(BiConsumer<String, String> listener) {
      this.otherEvents = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Builds the options. The builder can be used again.
     *
     * @return immutable options
     */
    public StreamOptions build() {
      return new StreamOptions(this);
    }
  }
}
