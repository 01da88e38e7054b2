// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A trigger to look for, by its key, its type or both. */
@JsonDeserialize(using = WorkflowTriggerFilterItem.Codec.class)
public final class WorkflowTriggerFilterItem extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowTriggerFilterItem> TYPE = new Codec();

  private static final List<String> NAMES = List.of("key", "type");

  private final @Nullable String key;
  private final @Nullable String type;

  private WorkflowTriggerFilterItem(Builder builder) {
    super(builder);
    this.key = builder.key;
    this.type = builder.type;
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
   * Key of the trigger, such as the identifier of a webhook or a device, up to 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String key() {
    return optional("key", key);
  }

  /**
   * Type of the trigger, such as {@code webhook}, up to 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String type() {
    return optional("type", type);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(key, type);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("key", this.key, JsonType.STRING, out);
    write("type", this.type, JsonType.STRING, out);
  }

  /** Builds a {@link WorkflowTriggerFilterItem}. */
  public static final class Builder extends JsonModel.Builder<WorkflowTriggerFilterItem> {
    private @Nullable String key;
    private @Nullable String type;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowTriggerFilterItem from) {
      super(from);
      this.key = from.key;
      this.type = from.type;
    }

    /**
     * Key of the trigger, such as the identifier of a webhook or a device, up to 1024 characters.
     *
     * @param key the value
     * @return this builder
     */
    public Builder key(String key) {
      this.key = set("key", key);
      return this;
    }

    /**
     * Type of the trigger, such as {@code webhook}, up to 1024 characters.
     *
     * @param type the value
     * @return this builder
     */
    public Builder type(String type) {
      this.type = set("type", type);
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
     * @return an immutable {@link WorkflowTriggerFilterItem}
     */
    public WorkflowTriggerFilterItem build() {
      return create();
    }

    @Override
    WorkflowTriggerFilterItem create() {
      return new WorkflowTriggerFilterItem(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "key" -> this.key = read(name, in, JsonType.STRING);
        case "type" -> this.type = read(name, in, JsonType.STRING);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowTriggerFilterItem> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowTriggerFilterItem");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
