package com.losant.rest.api;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.shared.CommonParams;
import com.losant.rest.shared.QueuedJob;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request of an action with its arguments. What a client adds to each request is not part of it:
 * base URL, access token and {@link CommonParams}. Immutable.
 *
 * @param <T> the type of the response body
 */
public final class ApiRequest<T extends @Nullable Object> {
  private static final byte[] EMPTY_OBJECT = {'{', '}'};
  private static final int NO_CONTENT = 204;

  private final ApiAction action;
  private final String path;
  private final List<Parameter> query;
  private final @Nullable Supplier<byte[]> body;
  private final List<RequestPart> parts;
  private final @Nullable Supplier<String> rateLimitKey;
  private final BodyReader<T> bodyReader;
  private final @Nullable String address;

  private ApiRequest(ApiRequest<T> other, List<Parameter> query) {
    this.action = other.action;
    this.path = other.path;
    this.query = List.copyOf(query);
    this.body = other.body;
    this.parts = other.parts;
    this.rateLimitKey = other.rateLimitKey;
    this.bodyReader = other.bodyReader;
    this.address = other.address;
  }

  private ApiRequest(
      ApiAction action, String address, List<RequestPart> parts, BodyReader<T> bodyReader) {
    this.action = action;
    this.path = action.path();
    this.query = List.of();
    this.body = null;
    this.parts = List.copyOf(parts);
    this.rateLimitKey = null;
    this.bodyReader = bodyReader;
    this.address = address;
  }

  private ApiRequest(Builder builder, BodyReader<T> bodyReader) {
    this.action = builder.action;
    this.path = builder.path();
    this.query = List.copyOf(builder.query);
    this.body = builder.body;
    this.parts = List.copyOf(builder.parts);
    if (body != null && !parts.isEmpty()) {
      throw new IllegalArgumentException(
          action.name() + " has a body and parts, of which a request can have one; leave one out");
    }
    this.rateLimitKey = builder.rateLimitKey;
    this.bodyReader = bodyReader;
    this.address = null;
  }

  /** A form for another server than Losant's, whose response is not read. */
  static ApiRequest<@Nullable Void> outside(
      ApiAction action, String address, List<RequestPart> parts) {
    return new ApiRequest<>(action, address, parts, (status, body) -> null);
  }

  /**
   * Creates a builder.
   *
   * @param action the action to request
   * @return a new builder
   */
  public static Builder of(ApiAction action) {
    return new Builder(action);
  }

  /**
   * Returns the action that is requested.
   *
   * @return the action
   */
  public ApiAction action() {
    return action;
  }

  /**
   * Returns the address of a form for another server than Losant's, such as a storage service. A
   * transport sends nothing of the client there: no access token, no header and no common
   * parameter.
   *
   * @return the whole address, whose query may be a secret; empty for a request to Losant
   */
  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  /**
   * Returns the request target: path and query, encoded.
   *
   * @param common the common parameters, whose query parameters come first; an event stream has
   *     none of them, for they shape documents
   * @return a path that starts with a slash, and relative to the base URL
   */
  public String target(CommonParams common) {
    StringBuilder target = new StringBuilder(path);
    if (action.event().isEmpty()) {
      common.query().forEach((name, value) -> append(target, name, value));
    }
    query.forEach(parameter -> append(target, parameter.name(), parameter.value()));
    return target.toString();
  }

  private void append(StringBuilder target, String name, String value) {
    target
        .append(target.length() == path.length() ? '?' : '&')
        .append(UrlEncoding.encode(name, name))
        .append('=')
        .append(UrlEncoding.encode(name, value));
  }

  /** The value of a query parameter, or null if it is not sent. */
  @Nullable String query(String name) {
    return query.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::value)
        .findFirst()
        .orElse(null);
  }

  /** Whether a query parameter is sent, be it as a value or in brackets. */
  boolean hasQuery(String name) {
    return query.stream()
        .map(Parameter::name)
        .anyMatch(sent -> sent.equals(name) || sent.startsWith(name + "["));
  }

  /** Whether the query is the same as that of another request of the same action. */
  boolean hasQueryOf(ApiRequest<?> other) {
    return query.equals(other.query);
  }

  /** The same request with another value for one query parameter. */
  ApiRequest<T> withQuery(String name, String value) {
    List<Parameter> changed = new ArrayList<>(query);
    changed.removeIf(parameter -> parameter.name().equals(name));
    changed.add(new Parameter(name, value));
    return new ApiRequest<>(this, changed);
  }

  /**
   * Returns the JSON to send. Any method but GET sends a body, an empty object if the action has
   * none or the caller gave none, as Losant's own clients do.
   *
   * @return compact JSON in UTF-8, or null for a GET and for a request that has {@link #parts()}
   */
  public byte @Nullable [] body() {
    if (body != null) {
      return body.get();
    }
    return action.method().equals("GET") || !parts.isEmpty() ? null : EMPTY_OBJECT.clone();
  }

  /**
   * Returns the parts to send as {@code multipart/form-data}.
   *
   * @return the parts in their order; empty for a request with JSON or without a body
   */
  public List<RequestPart> parts() {
    return parts;
  }

  /**
   * Returns what requests that count towards the same rate limit have in common: the path and,
   * where the builder has one, the value of {@link Builder#rateLimitKey}.
   *
   * @return a key to count by; empty if the action has no rate limit
   */
  public Optional<String> rateLimitKey() {
    if (action.rateLimit().isEmpty()) {
      return Optional.empty();
    }
    if (rateLimitKey == null) {
      return Optional.of(path);
    }
    try {
      return Optional.of(path + " " + rateLimitKey.get());
    } catch (LosantDecodeException e) {
      // The body lacks the key. The server refuses that, and does not count it.
      return Optional.empty();
    }
  }

  /**
   * Returns how often the server of an event stream gives a sign of life while there are no events.
   *
   * @return the interval that this request asks for, or the default; empty if the action has none
   */
  public Optional<Duration> keepAliveInterval() {
    return action.keepAlive().map(keepAlive -> keepAlive.interval(query(keepAlive.parameter())));
  }

  /**
   * Reads the body of a successful response, or the data of one event of a stream, for transports.
   *
   * @param status the HTTP status
   * @param json the body in UTF-8; it is closed
   * @return the value of the body
   * @throws LosantDecodeException if the body is not the JSON that the action returns
   */
  public T read(int status, InputStream json) {
    return bodyReader.read(status, json);
  }

  /**
   * Reads the body of a successful response, for transports.
   *
   * @param status the HTTP status
   * @param json the body
   * @return the value of the body
   * @throws LosantDecodeException if the body is not the JSON that the action returns
   */
  public T read(int status, String json) {
    return read(status, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  /** Reads a body as what its status says that it is. */
  private interface BodyReader<T extends @Nullable Object> {
    T read(int status, InputStream json);
  }

  /** Returns method and path; of a form for another server, its address without a query. */
  @Override
  public String toString() {
    return action.method() + " " + (address == null ? path : address.replaceFirst("[?#].*", ""));
  }

  /** Builds an {@link ApiRequest}. */
  public static final class Builder {
    private final ApiAction action;
    private final Map<String, String> pathValues = new LinkedHashMap<>();
    private final List<Parameter> query = new ArrayList<>();
    private @Nullable Supplier<byte[]> body;
    private final List<RequestPart> parts = new ArrayList<>();
    private @Nullable Supplier<String> rateLimitKey;

    private Builder(ApiAction action) {
      this.action = Objects.requireNonNull(action, "action");
    }

    /**
     * Sets a path parameter.
     *
     * @param name its name in the path of the action
     * @param value its value, not encoded
     * @return this builder
     * @throws IllegalArgumentException if the path of the action has no such parameter, or the
     *     value would address another path: if it is empty, or consists of dots
     */
    public Builder path(String name, String value) {
      if (!action.path().contains("{" + name + "}")) {
        throw new IllegalArgumentException(
            "the path " + action.path() + " has no parameter " + name + "; check the name");
      }
      pathValues.put(name, UrlEncoding.encodeSegment(name, value));
      return this;
    }

    /**
     * Adds a query parameter. Text is sent as it is, everything else as JSON.
     *
     * @param <V> the type of the value
     * @param name its name
     * @param value its value; null leaves the parameter out
     * @param codec how the value is written
     * @return this builder
     */
    public <V> Builder query(String name, @Nullable V value, JsonCodec<V> codec) {
      if (value != null) {
        query.add(Parameter.of(name, value, codec));
      }
      return this;
    }

    /**
     * Adds a list or an object to the query, one parameter for each value in it: {@code
     * name[0]=value}, or {@code name[key][0][property]=value}. Lists and objects without values add
     * nothing.
     *
     * @param <V> the type of the value
     * @param name the name of the parameter
     * @param value the list or the object; null leaves it out
     * @param codec how the value is written
     * @return this builder
     * @throws IllegalArgumentException if a null is in it, or a key that is empty or has a bracket
     */
    public <V> Builder queryInBrackets(String name, @Nullable V value, JsonCodec<V> codec) {
      if (value != null) {
        query.addAll(Parameter.inBrackets(name, value, codec));
      }
      return this;
    }

    /**
     * Adds a list to the query, in the form {@code name=a,b}.
     *
     * @param <E> the type of the elements
     * @param name the name of the parameter
     * @param values the list; null leaves it out
     * @param codec how the list is written
     * @return this builder
     * @throws IllegalArgumentException if the list is empty, a text in it is or has a comma, or a
     *     null, a list or an object is in it
     */
    public <E> Builder queryInCommas(
        String name, @Nullable List<E> values, JsonCodec<List<E>> codec) {
      if (values != null) {
        query.add(Parameter.inCommas(name, values, codec));
      }
      return this;
    }

    /**
     * Adds optional parameters, to the query and to the parts of the body.
     *
     * @param params has them
     * @return this builder
     */
    public Builder query(OptionalParams<?> params) {
      query.addAll(params.parameters());
      parts.addAll(params.parts());
      return this;
    }

    /**
     * Adds a file to a body of parts.
     *
     * @param name the name of the part
     * @param upload the file
     * @return this builder
     */
    public Builder part(String name, Upload upload) {
      parts.add(RequestPart.of(name, Objects.requireNonNull(upload, name)));
      return this;
    }

    /**
     * Adds a value to a body of parts. Text is sent as it is, everything else as JSON.
     *
     * @param <V> the type of the value
     * @param name the name of the part
     * @param value the value
     * @param codec how the value is written
     * @return this builder
     * @throws IllegalArgumentException if the name is empty, or half a character is in a text
     */
    public <V> Builder part(String name, V value, JsonCodec<V> codec) {
      parts.add(RequestPart.of(name, Objects.requireNonNull(value, name), codec));
      return this;
    }

    /**
     * Sets the body.
     *
     * @param body the object to send as JSON
     * @return this builder
     */
    public Builder body(JsonModel body) {
      this.body = Objects.requireNonNull(body, "body")::toBytes;
      return this;
    }

    /**
     * Sets the body, for one that is no single object: a list, a map, one of several forms, or
     * {@linkplain JsonCodec#treeOf any JSON}. It is written at once, so that changes to the value
     * make no difference.
     *
     * @param <V> the type of the value
     * @param body the value to send as JSON
     * @param codec how it is written
     * @return this builder
     */
    public <V> Builder body(V body, JsonCodec<V> codec) {
      byte[] json = codec.toBytes(Objects.requireNonNull(body, "body"));
      this.body = json::clone;
      return this;
    }

    /**
     * Sets what requests of the same path are counted by, if the action has a rate limit. Default:
     * they are counted together.
     *
     * @param key returns the value that tells them apart, usually an accessor of the body; called
     *     only by clients that respect rate limits
     * @return this builder
     */
    public Builder rateLimitKey(Supplier<String> key) {
      this.rateLimitKey = Objects.requireNonNull(key, "key");
      return this;
    }

    /**
     * Builds the request. The builder can be used again.
     *
     * @param <T> the type of the response body, or of an event
     * @param responseCodec how the response body is read, or the data of each event of a stream
     * @return an immutable request
     */
    public <T> ApiRequest<T> returning(JsonCodec<T> responseCodec) {
      Objects.requireNonNull(responseCodec, "responseCodec");
      return new ApiRequest<>(this, (status, json) -> responseCodec.fromJson(json));
    }

    /**
     * Builds the request of an action that Losant carries out at once, or as a job if it takes
     * longer. The builder can be used again.
     *
     * @param <T> the type of the response body if the action is carried out at once
     * @param doneCodec how that response body is read
     * @return an immutable request
     */
    public <T> ApiRequest<ActionResult<T>> returningDoneOrQueued(JsonCodec<T> doneCodec) {
      Objects.requireNonNull(doneCodec, "doneCodec");
      return new ApiRequest<>(
          this,
          (status, json) ->
              status == ActionResult.ACCEPTED
                  ? ActionResult.queued(QueuedJob.CODEC.fromJson(json))
                  : ActionResult.done(status, doneCodec.fromJson(json)));
    }

    /**
     * Builds the request of an action that may have nothing to return, which it says with a 204.
     * The builder can be used again.
     *
     * @param <T> the type of the response body if there is one
     * @param valueCodec how that response body is read
     * @return an immutable request
     */
    public <T> ApiRequest<Optional<T>> returningOptional(JsonCodec<T> valueCodec) {
      Objects.requireNonNull(valueCodec, "valueCodec");
      return new ApiRequest<>(
          this,
          (status, json) ->
              status == NO_CONTENT ? Optional.empty() : Optional.of(valueCodec.fromJson(json)));
    }

    /**
     * Builds the request of an action that returns nothing. If a body arrives all the same, it is
     * not read. The builder can be used again.
     *
     * @return an immutable request, whose response has the body null
     */
    public ApiRequest<@Nullable Void> returningNothing() {
      return new ApiRequest<>(this, (status, json) -> null);
    }

    private String path() {
      String path = action.path();
      for (Map.Entry<String, String> value : pathValues.entrySet()) {
        path = path.replace("{" + value.getKey() + "}", value.getValue());
      }
      if (path.indexOf('{') >= 0) { // no value has one, as all are encoded
        throw new IllegalArgumentException(
            "the path " + path + " lacks the value of a parameter in braces; set it with path(…)");
      }
      return path;
    }
  }
}
