// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Values that a workflow keeps from one run to the next, by key. */
@JsonDeserialize(using = WorkflowStorageEntries.Codec.class)
public final class WorkflowStorageEntries extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowStorageEntries> TYPE = new Codec();

  private static final List<String> NAMES = List.of();

  private WorkflowStorageEntries(Builder builder) {
    super(builder);
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
   * The keys, in the order of the answer.
   *
   * @return an unmodifiable set
   */
  public Set<String> keys() {
    return Collections.unmodifiableSet(originals.keySet());
  }

  /**
   * The value of a key.
   *
   * @param key any key
   * @return a copy of the value, or null if there is no such key; a stored {@code null} is a null
   *     node
   */
  public @Nullable JsonNode get(String key) {
    return any(originals.get(key));
  }

  /**
   * The value of a key as an object of a class.
   *
   * @param <T> that class
   * @param key any key
   * @param type a class that Jackson can read
   * @return the value, or null if there is no such key or {@code null} is stored under it
   * @throws LosantDecodeException if the value is of another kind
   */
  public <T> @Nullable T get(String key, Class<T> type) {
    return convert(originals.get(key), type);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList();
  }

  @Override
  void writeProperties(JsonGenerator out) {}

  /** Builds a {@link WorkflowStorageEntries}. */
  public static final class Builder extends JsonModel.Builder<WorkflowStorageEntries> {

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowStorageEntries from) {
      super(from);
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
     * @return an immutable {@link WorkflowStorageEntries}
     */
    public WorkflowStorageEntries build() {
      return create();
    }

    @Override
    WorkflowStorageEntries create() {
      return new WorkflowStorageEntries(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowStorageEntries> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowStorageEntries");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
