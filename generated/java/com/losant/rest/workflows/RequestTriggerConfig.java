// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The requests that start the workflow. All triggers that match a request start a run. */
@JsonDeserialize(using = RequestTriggerConfig.Codec.class)
public final class RequestTriggerConfig extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<RequestTriggerConfig> CODEC = new Codec();

  private RequestTriggerConfig(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * HTTP method of the requests that start the workflow, in lower case. {@code *} matches any
   * method.
   */
  public @Nullable RequestMethod method() {
    return optional(0);
  }

  /**
   * Path to match, with parameters such as {@code {deviceId}}. An empty string matches any path. At
   * most 1024 characters.
   */
  public @Nullable String route() {
    return optional(1);
  }

  /** Builds a {@link RequestTriggerConfig}. */
  public static final class Builder extends JsonModel.Builder<RequestTriggerConfig, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(RequestTriggerConfig from) {
      super(from);
    }

    /** Sets {@link RequestTriggerConfig#method()}. */
    public Builder method(RequestMethod method) {
      return set(0, method);
    }

    /** Sets {@link RequestTriggerConfig#route()}. */
    public Builder route(String route) {
      return set(1, route);
    }

    @Override
    protected RequestTriggerConfig create() {
      return new RequestTriggerConfig(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static RequestTriggerConfig ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a RequestTriggerConfig; take the JSON as a text, and use"
            + " RequestTriggerConfig.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<RequestTriggerConfig> {
    /** Called by Jackson. */
    public Codec() {
      super("RequestTriggerConfig", List.of("method", "route"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, RequestMethod.CODEC, out);
      write(values, 1, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> RequestMethod.CODEC;
        case 1 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
