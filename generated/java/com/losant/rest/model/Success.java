// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Confirms that an action without a result of its own was carried out. */
@JsonDeserialize(using = Success.Codec.class)
public final class Success extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<Success> TYPE = new Codec();

  private static final List<String> NAMES = List.of("success");

  private final @Nullable Boolean success;

  private Success(Builder builder) {
    super(builder);
    this.success = builder.success;
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
   * Always {@code true}, as a failed action answers with an error instead.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean success() {
    return optional("success", success);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(success);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("success", this.success, JsonType.BOOLEAN, out);
  }

  /** Builds a {@link Success}. */
  public static final class Builder extends JsonModel.Builder<Success> {
    private @Nullable Boolean success;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(Success from) {
      super(from);
      this.success = from.success;
    }

    /**
     * Always {@code true}, as a failed action answers with an error instead.
     *
     * @param success the value
     * @return this builder
     */
    public Builder success(boolean success) {
      this.success = set("success", success);
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
     * @return an immutable {@link Success}
     */
    public Success build() {
      return create();
    }

    @Override
    Success create() {
      return new Success(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "success" -> this.success = read(name, in, JsonType.BOOLEAN);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<Success> {
    /** For Jackson. */
    public Codec() {
      super("Success");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
