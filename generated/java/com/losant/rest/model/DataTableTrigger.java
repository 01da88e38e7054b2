// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Starts the workflow when rows of a data table are added, changed or removed. */
@JsonDeserialize(using = DataTableTrigger.Codec.class)
public final class DataTableTrigger extends JsonModel implements WorkflowTrigger {
  /** How this is read from JSON and written to it. */
  public static final JsonType<DataTableTrigger> TYPE = new Codec();

  private static final List<String> NAMES = List.of("key", "type", "config", "meta", "outputIds");
  private static final JsonType<List<List<String>>> OUTPUT_IDS_TYPE =
      JsonType.listOf(JsonType.listOf(JsonType.STRING));

  private final @Nullable String key;
  private final @Nullable WorkflowTriggerType type;
  private final @Nullable DataTableTriggerConfig config;
  private final @Nullable DataTableTriggerMeta meta;
  private final @Nullable List<List<String>> outputIds;

  private DataTableTrigger(Builder builder) {
    super(builder);
    this.key = builder.key;
    this.type = builder.type;
    this.config = builder.config;
    this.meta = builder.meta;
    this.outputIds = builder.outputIds;
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
   * Id of the data table to watch. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  @Override
  public @Nullable String key() {
    return optional("key", key);
  }

  /**
   * Marks a trigger on a data table. The only value is {@code dataTable}.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  @Override
  public WorkflowTriggerType type() {
    return required("type", type);
  }

  /**
   * Which changes to the rows start the workflow. At least one should be on.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable DataTableTriggerConfig config() {
    return optional("config", config);
  }

  /**
   * How the workflow editor shows a data table trigger.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable DataTableTriggerMeta meta() {
    return optional("meta", meta);
  }

  /**
   * Which nodes run next. The outer list has one entry per output port, the inner list the nodes
   * that the port leads to; an empty inner list is a port that leads nowhere. At most 100 items.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
  @Override
  public List<List<String>> outputIds() {
    return orEmpty("outputIds", outputIds);
  }

  /**
   * Whether {@code outputIds} is there at all, be it a JSON null.
   *
   * @return false if it is left out
   */
  public boolean hasOutputIds() {
    return outputIds != null || originals.containsKey("outputIds");
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(key, type, config, meta, outputIds);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("key", this.key, JsonType.STRING, out);
    write("type", this.type, WorkflowTriggerType.TYPE, out);
    write("config", this.config, DataTableTriggerConfig.TYPE, out);
    write("meta", this.meta, DataTableTriggerMeta.TYPE, out);
    write("outputIds", this.outputIds, OUTPUT_IDS_TYPE, out);
  }

  /** Builds a {@link DataTableTrigger}. */
  public static final class Builder extends JsonModel.Builder<DataTableTrigger> {
    private @Nullable String key;
    private @Nullable WorkflowTriggerType type;
    private @Nullable DataTableTriggerConfig config;
    private @Nullable DataTableTriggerMeta meta;
    private @Nullable List<List<String>> outputIds;

    private Builder(boolean received) {
      super(received);
      if (!received) {
        this.type = WorkflowTriggerType.of("dataTable");
      }
    }

    private Builder(DataTableTrigger from) {
      super(from);
      this.key = from.key;
      this.type = from.type;
      this.config = from.config;
      this.meta = from.meta;
      this.outputIds = from.outputIds;
    }

    /**
     * Id of the data table to watch. At most 1024 characters.
     *
     * @param key the value
     * @return this builder
     */
    public Builder key(String key) {
      this.key = set("key", key);
      return this;
    }

    /**
     * Which changes to the rows start the workflow. At least one should be on.
     *
     * @param config the value
     * @return this builder
     */
    public Builder config(DataTableTriggerConfig config) {
      this.config = set("config", config);
      return this;
    }

    /**
     * How the workflow editor shows a data table trigger.
     *
     * @param meta the value
     * @return this builder
     */
    public Builder meta(DataTableTriggerMeta meta) {
      this.meta = set("meta", meta);
      return this;
    }

    /**
     * Which nodes run next. The outer list has one entry per output port, the inner list the nodes
     * that the port leads to; an empty inner list is a port that leads nowhere. At most 100 items.
     *
     * @param outputIds the values; copied
     * @return this builder
     */
    public Builder outputIds(List<List<String>> outputIds) {
      this.outputIds = setList("outputIds", outputIds);
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
     * @return an immutable {@link DataTableTrigger}
     * @throws IllegalStateException if a required property is missing
     */
    public DataTableTrigger build() {
      require("type", type);
      return create();
    }

    @Override
    DataTableTrigger create() {
      return new DataTableTrigger(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "key" -> this.key = read(name, in, JsonType.STRING);
        case "type" -> this.type = read(name, in, WorkflowTriggerType.TYPE);
        case "config" -> this.config = read(name, in, DataTableTriggerConfig.TYPE);
        case "meta" -> this.meta = read(name, in, DataTableTriggerMeta.TYPE);
        case "outputIds" -> this.outputIds = read(name, in, OUTPUT_IDS_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<DataTableTrigger> {
    /** For Jackson. */
    public Codec() {
      super("DataTableTrigger");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
