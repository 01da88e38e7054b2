// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A value to keep in the storage of a workflow. */
@JsonDeserialize(using = WorkflowStorageEntry.Codec.class)
public final class WorkflowStorageEntry extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowStorageEntry> TYPE = new Codec();

  private static final List<String> NAMES = List.of("key", "value");

  private final @Nullable String key;
  private final @Nullable JsonNode value;

  private WorkflowStorageEntry(Builder builder) {
    super(builder);
    this.key = builder.key;
    this.value = builder.value;
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
   * Key of the entry, 1 to 255 characters. A value already stored there is replaced.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public String key() {
    return required("key", key);
  }

  /**
   * Value to store, of any JSON type including {@code null}.
   *
   * @return a copy of the value, or null if there is none; a JSON null is a null node
   */
  public @Nullable JsonNode value() {
    return any(value);
  }

  /**
   * Value to store, of any JSON type including {@code null}.
   *
   * @param <T> the class to read it as
   * @param type a class that Jackson can read
   * @return the value, or null if there is none or it is a JSON null
   * @throws LosantDecodeException if the JSON is of another kind
   */
  public <T> @Nullable T value(Class<T> type) {
    return convert(value, type);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(key, value);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("key", this.key, JsonType.STRING, out);
    write("value", this.value, JsonType.ANY, out);
  }

  /** Builds a {@link WorkflowStorageEntry}. */
  public static final class Builder extends JsonModel.Builder<WorkflowStorageEntry> {
    private @Nullable String key;
    private @Nullable JsonNode value;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowStorageEntry from) {
      super(from);
      this.key = from.key;
      this.value = from.value;
    }

    /**
     * Key of the entry, 1 to 255 characters. A value already stored there is replaced.
     *
     * @param key the value
     * @return this builder
     */
    public Builder key(String key) {
      this.key = set("key", key);
      return this;
    }

    /**
     * Value to store, of any JSON type including {@code null}.
     *
     * @param value anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder value(@Nullable Object value) {
      this.value = setAny("value", value);
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
     * @return an immutable {@link WorkflowStorageEntry}
     * @throws IllegalStateException if a required property is missing
     */
    public WorkflowStorageEntry build() {
      require("key", key);
      return create();
    }

    @Override
    WorkflowStorageEntry create() {
      return new WorkflowStorageEntry(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "key" -> this.key = read(name, in, JsonType.STRING);
        case "value" -> this.value = read(name, in, JsonType.ANY);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowStorageEntry> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowStorageEntry");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
