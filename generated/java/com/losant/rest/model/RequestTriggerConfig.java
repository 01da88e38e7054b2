// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Which requests start the workflow. All triggers that match a request are started. */
@JsonDeserialize(using = RequestTriggerConfig.Codec.class)
public final class RequestTriggerConfig extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<RequestTriggerConfig> TYPE = new Codec();

  private static final List<String> NAMES = List.of("method", "route");

  private final @Nullable RequestMethod method;
  private final @Nullable String route;

  private RequestTriggerConfig(Builder builder) {
    super(builder);
    this.method = builder.method;
    this.route = builder.route;
  }

  /**
   * Starts with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder(false);
  }

  /**
   * Starts with everything that is set here, what is not documented included.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * HTTP method of the requests that count, in lower case; {@code *} accepts any.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable RequestMethod method() {
    return optional("method", method);
  }

  /**
   * Path to match, with parameters such as {@code {deviceId}}. An empty string matches any path. At
   * most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String route() {
    return optional("route", route);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(method, route);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("method", this.method, RequestMethod.TYPE, out);
    write("route", this.route, JsonType.STRING, out);
  }

  /** Builds a {@link RequestTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<RequestTriggerConfig> {
    private @Nullable RequestMethod method;
    private @Nullable String route;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(RequestTriggerConfig from) {
      super(from);
      this.method = from.method;
      this.route = from.route;
    }

    /**
     * HTTP method of the requests that count, in lower case; {@code *} accepts any.
     *
     * @param method the value
     * @return this builder
     */
    public Builder method(RequestMethod method) {
      this.method = set("method", method);
      return this;
    }

    /**
     * Path to match, with parameters such as {@code {deviceId}}. An empty string matches any path.
     * At most 1024 characters.
     *
     * @param route the value
     * @return this builder
     */
    public Builder route(String route) {
      this.route = set("route", route);
      return this;
    }

    /**
     * Sets a property that is not documented, or a documented one to JSON that its type has no room
     * for.
     *
     * @param name the name in the JSON
     * @param value anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder additionalProperty(String name, @Nullable Object value) {
      setAdditional(name, value);
      return this;
    }

    /**
     * Builds; the builder can be used further.
     *
     * @return an immutable {@link RequestTriggerConfig}
     */
    public RequestTriggerConfig build() {
      return create();
    }

    @Override
    RequestTriggerConfig create() {
      return new RequestTriggerConfig(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "method" -> this.method = read(name, in, RequestMethod.TYPE);
        case "route" -> this.route = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<RequestTriggerConfig> {
    /** For Jackson. */
    public Codec() {
      super("RequestTriggerConfig");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
