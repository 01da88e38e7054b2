// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A constant of the workflow, available to all of its nodes. */
@JsonDeserialize(using = WorkflowGlobal.Codec.class)
public final class WorkflowGlobal extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowGlobal> TYPE = new Codec();

  private static final List<String> NAMES = List.of("key", "json");

  private final @Nullable String key;
  private final @Nullable String json;

  private WorkflowGlobal(Builder builder) {
    super(builder);
    this.key = builder.key;
    this.json = builder.json;
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
   * Name of the constant, made of 1 to 255 letters, digits, {@code _} and {@code -}. Matches {@code
   * ^[0-9a-zA-Z_-]{1,255}$}.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public String key() {
    return required("key", key);
  }

  /**
   * Value of the constant written as JSON text, so that a string carries its own quotes. 1 to 32767
   * characters.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public String json() {
    return required("json", json);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(key, json);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("key", this.key, JsonType.STRING, out);
    write("json", this.json, JsonType.STRING, out);
  }

  /** Builds a {@link WorkflowGlobal}. */
  public static final class Builder extends JsonModel.Builder<WorkflowGlobal> {
    private @Nullable String key;
    private @Nullable String json;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowGlobal from) {
      super(from);
      this.key = from.key;
      this.json = from.json;
    }

    /**
     * Name of the constant, made of 1 to 255 letters, digits, {@code _} and {@code -}. Matches
     * {@code ^[0-9a-zA-Z_-]{1,255}$}.
     *
     * @param key the value
     * @return this builder
     */
    public Builder key(String key) {
      this.key = set("key", key);
      return this;
    }

    /**
     * Value of the constant written as JSON text, so that a string carries its own quotes. 1 to
     * 32767 characters.
     *
     * @param json the value
     * @return this builder
     */
    public Builder json(String json) {
      this.json = set("json", json);
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
     * @return an immutable {@link WorkflowGlobal}
     * @throws IllegalStateException if a required property is missing
     */
    public WorkflowGlobal build() {
      require("key", key);
      require("json", json);
      return create();
    }

    @Override
    WorkflowGlobal create() {
      return new WorkflowGlobal(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "key" -> this.key = read(name, in, JsonType.STRING);
        case "json" -> this.json = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowGlobal> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowGlobal");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
