// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How full the storage of a workflow is. */
@JsonDeserialize(using = WorkflowStorageMetadata.Codec.class)
public final class WorkflowStorageMetadata extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowStorageMetadata> TYPE = new Codec();

  private static final List<String> NAMES = List.of("memoryUsed", "keysCount");

  private final @Nullable Long memoryUsed;
  private final @Nullable Long keysCount;

  private WorkflowStorageMetadata(Builder builder) {
    super(builder);
    this.memoryUsed = builder.memoryUsed;
    this.keysCount = builder.keysCount;
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
   * Memory that all entries take together. The unit is not documented.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long memoryUsed() {
    return optional("memoryUsed", memoryUsed);
  }

  /**
   * Number of entries.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Long keysCount() {
    return optional("keysCount", keysCount);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(memoryUsed, keysCount);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("memoryUsed", this.memoryUsed, JsonType.LONG, out);
    write("keysCount", this.keysCount, JsonType.LONG, out);
  }

  /** Builds a {@link WorkflowStorageMetadata}. */
  public static final class Builder extends JsonModel.Builder<WorkflowStorageMetadata> {
    private @Nullable Long memoryUsed;
    private @Nullable Long keysCount;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowStorageMetadata from) {
      super(from);
      this.memoryUsed = from.memoryUsed;
      this.keysCount = from.keysCount;
    }

    /**
     * Memory that all entries take together. The unit is not documented.
     *
     * @param memoryUsed the value
     * @return this builder
     */
    public Builder memoryUsed(long memoryUsed) {
      this.memoryUsed = set("memoryUsed", memoryUsed);
      return this;
    }

    /**
     * Number of entries.
     *
     * @param keysCount the value
     * @return this builder
     */
    public Builder keysCount(long keysCount) {
      this.keysCount = set("keysCount", keysCount);
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
     * @return an immutable {@link WorkflowStorageMetadata}
     */
    public WorkflowStorageMetadata build() {
      return create();
    }

    @Override
    WorkflowStorageMetadata create() {
      return new WorkflowStorageMetadata(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "memoryUsed" -> this.memoryUsed = read(name, in, JsonType.LONG);
        case "keysCount" -> this.keysCount = read(name, in, JsonType.LONG);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowStorageMetadata> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowStorageMetadata");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
