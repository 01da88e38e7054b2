// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Body of every answer that is not a success. */
@JsonDeserialize(using = ApiError.Codec.class)
public final class ApiError extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<ApiError> TYPE = new Codec();

  private static final List<String> NAMES = List.of("type", "message");

  private final @Nullable String type;
  private final @Nullable String message;

  private ApiError(Builder builder) {
    super(builder);
    this.type = builder.type;
    this.message = builder.message;
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
   * Short name of the kind of error, meant for programs, such as {@code NotFound}.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String type() {
    return optional("type", type);
  }

  /**
   * What went wrong, meant for people.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String message() {
    return optional("message", message);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(type, message);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("type", this.type, JsonType.STRING, out);
    write("message", this.message, JsonType.STRING, out);
  }

  /** Builds a {@link ApiError}. */
  public static final class Builder extends JsonModel.Builder<ApiError> {
    private @Nullable String type;
    private @Nullable String message;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(ApiError from) {
      super(from);
      this.type = from.type;
      this.message = from.message;
    }

    /**
     * Short name of the kind of error, meant for programs, such as {@code NotFound}.
     *
     * @param type the value
     * @return this builder
     */
    public Builder type(String type) {
      this.type = set("type", type);
      return this;
    }

    /**
     * What went wrong, meant for people.
     *
     * @param message the value
     * @return this builder
     */
    public Builder message(String message) {
      this.message = set("message", message);
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
     * @return an immutable {@link ApiError}
     */
    public ApiError build() {
      return create();
    }

    @Override
    ApiError create() {
      return new ApiError(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "type" -> this.type = read(name, in, JsonType.STRING);
        case "message" -> this.message = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<ApiError> {
    /** For Jackson. */
    public Codec() {
      super("ApiError");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
