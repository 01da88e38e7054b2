package com.losant.rest.api;

import com.losant.rest.model.JsonModel;
import com.losant.rest.model.JsonType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request as it goes over the wire, except for what belongs to the client: its base URL, its
 * token and its {@link CommonParams}.
 *
 * @param <T> the type of the answer
 */
public final class ApiRequest<T> {
  private static final byte[] EMPTY_OBJECT = {'{', '}'};

  private final Action action;
  private final String path;
  private final List<Parameter> query;
  private final @Nullable JsonModel body;
  private final JsonType<T> answer;

  private ApiRequest(ApiRequest<T> other, List<Parameter> query) {
    this.action = other.action;
    this.path = other.path;
    this.query = List.copyOf(query);
    this.body = other.body;
    this.answer = other.answer;
  }

  private ApiRequest(Builder builder, JsonType<T> answer) {
    this.action = builder.action;
    this.path = builder.path();
    this.query = List.copyOf(builder.query);
    this.body = builder.body;
    this.answer = Objects.requireNonNull(answer, "answer");
  }

  /**
   * Starts a request.
   *
   * @param action what to do
   * @return a new builder
   */
  public static Builder of(Action action) {
    return new Builder(action);
  }

  /**
   * What to do.
   *
   * @return the action
   */
  public Action action() {
    return action;
  }

  /**
   * Where to send it: path and query, encoded.
   *
   * @param common the parameters that every action takes
   * @return a path that starts with a slash
   */
  public String target(CommonParams common) {
    StringBuilder target = new StringBuilder(path);
    char separator = '?';
    for (List<Parameter> parameters : List.of(common.query(), query)) {
      for (Parameter parameter : parameters) {
        String name = parameter.name();
        target.append(separator).append(UrlEncoding.encode(name, name)).append('=');
        target.append(UrlEncoding.encode(name, parameter.value()));
        separator = '&';
      }
    }
    return target.toString();
  }

  /** The value of a parameter of the query, or null if it is not sent. */
  @Nullable String query(String name) {
    return query.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::value)
        .findFirst()
        .orElse(null);
  }

  /** Whether a parameter of the query is sent, be it as a value or as an indexed list. */
  boolean hasQuery(String name) {
    return query.stream()
        .map(Parameter::name)
        .anyMatch(sent -> sent.equals(name) || sent.startsWith(name + "["));
  }

  /** The same request with another value for one parameter of the query. */
  ApiRequest<T> withQuery(String name, String value) {
    List<Parameter> changed = new ArrayList<>(query);
    changed.removeIf(parameter -> parameter.name().equals(name));
    changed.add(new Parameter(name, value));
    return new ApiRequest<>(this, changed);
  }

  /**
   * The JSON to send. A request that may have a body always has one, as that of the official
   * clients does.
   *
   * @return compact JSON in UTF-8, or null for a GET
   */
  public byte @Nullable [] body() {
    if (body != null) {
      return body.toBytes();
    }
    return action.method().equals("GET") ? null : EMPTY_OBJECT.clone();
  }

  /**
   * What the documented limit of the action is counted for.
   *
   * @return a key that requests of the same count have in common; nothing if there is no limit
   */
  public Optional<String> throttleKey() {
    Throttle throttle = action.throttle();
    if (throttle == null || body == null) {
      return Optional.empty();
    }
    JsonNode key = JsonType.ANY.fromJson(body.toJson()).get(throttle.key());
    return Optional.ofNullable(key).map(value -> path + " " + JsonType.ANY.toText(value));
  }

  /**
   * How the answer is read.
   *
   * @return the type of the answer
   */
  public JsonType<T> answer() {
    return answer;
  }

  /** The action and the path, for people. */
  @Override
  public String toString() {
    return action.method() + " " + path;
  }

  /** Builds an {@link ApiRequest}. */
  public static final class Builder {
    private final Action action;
    private final Map<String, String> pathValues = new LinkedHashMap<>();
    private final List<Parameter> query = new ArrayList<>();
    private @Nullable JsonModel body;

    private Builder(Action action) {
      this.action = Objects.requireNonNull(action, "action");
    }

    /**
     * Sets a parameter of the path.
     *
     * @param name its name in the path of the action
     * @param value its value, not encoded
     * @return this builder
     * @throws IllegalArgumentException if the value would lead to another path
     */
    public Builder path(String name, String value) {
      pathValues.put(name, UrlEncoding.encodeSegment(name, value));
      return this;
    }

    /**
     * Adds a parameter of the query: text as it is, everything else as JSON.
     *
     * @param <V> the type of the value
     * @param name its name
     * @param value its value; null leaves it out
     * @param type how to write it
     * @return this builder
     */
    public <V> Builder query(String name, @Nullable V value, JsonType<V> type) {
      Parameter.add(query, name, value, type);
      return this;
    }

    /**
     * Adds a list of objects to the query, as in {@code name[0][property]=value}.
     *
     * @param <E> the type of the objects
     * @param name the name of the list
     * @param values the objects; null leaves the list out
     * @param type how to write them
     * @return this builder
     */
    public <E extends JsonModel> Builder indexedQuery(
        String name, @Nullable List<E> values, JsonType<List<E>> type) {
      if (values != null) {
        int index = 0;
        for (JsonNode object : type.toTree(values)) {
          for (Map.Entry<String, JsonNode> property : object.properties()) {
            String key = name + "[" + index + "][" + property.getKey() + "]";
            query.add(new Parameter(key, JsonType.ANY.toText(property.getValue())));
          }
          index++;
        }
      }
      return this;
    }

    /**
     * Sets what to send.
     *
     * @param body the object to send as JSON
     * @return this builder
     */
    public Builder body(JsonModel body) {
      this.body = Objects.requireNonNull(body, "body");
      return this;
    }

    /**
     * Builds the request.
     *
     * @param <T> the type of the answer
     * @param answer how the answer is read
     * @return an immutable request
     */
    public <T> ApiRequest<T> returning(JsonType<T> answer) {
      return new ApiRequest<>(this, answer);
    }

    private String path() {
      String path = action.path();
      for (Map.Entry<String, String> value : pathValues.entrySet()) {
        path = path.replace("{" + value.getKey() + "}", value.getValue());
      }
      return path;
    }
  }
}
