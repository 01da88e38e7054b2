// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Starts an edge workflow when a monitored symbol of a Beckhoff TwinCAT controller gets a new
 * value, once for each symbol.
 */
@JsonDeserialize(using = BeckhoffTrigger.Codec.class)
public final class BeckhoffTrigger extends JsonModel implements WorkflowTrigger {
  /** How this is read from JSON and written to it. */
  public static final JsonType<BeckhoffTrigger> TYPE = new Codec();

  private static final List<String> NAMES = List.of("key", "type", "config", "meta", "outputIds");
  private static final JsonType<List<List<String>>> OUTPUT_IDS_TYPE =
      JsonType.listOf(JsonType.listOf(JsonType.STRING));

  private final @Nullable String key;
  private final @Nullable WorkflowTriggerType type;
  private final @Nullable BeckhoffTriggerConfig config;
  private final @Nullable BeckhoffTriggerMeta meta;
  private final @Nullable List<List<String>> outputIds;

  private BeckhoffTrigger(Builder builder) {
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
   * Identifies the trigger. Where its type needs no key from the caller, the server generates one.
   * At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  @Override
  public @Nullable String key() {
    return optional("key", key);
  }

  /**
   * Marks a trigger on a Beckhoff controller. The only value is {@code beckhoff}.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  @Override
  public WorkflowTriggerType type() {
    return required("type", type);
  }

  /**
   * Connection to the controller and the symbols to monitor, either given here or taken from the
   * edge agent's own configuration.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable BeckhoffTriggerConfig config() {
    return optional("config", config);
  }

  /**
   * How the workflow editor shows a Beckhoff trigger.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable BeckhoffTriggerMeta meta() {
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
    write("config", this.config, BeckhoffTriggerConfig.TYPE, out);
    write("meta", this.meta, BeckhoffTriggerMeta.TYPE, out);
    write("outputIds", this.outputIds, OUTPUT_IDS_TYPE, out);
  }

  /** Builds a {@link BeckhoffTrigger}. */
  public static final class Builder extends JsonModel.Builder<BeckhoffTrigger> {
    private @Nullable String key;
    private @Nullable WorkflowTriggerType type;
    private @Nullable BeckhoffTriggerConfig config;
    private @Nullable BeckhoffTriggerMeta meta;
    private @Nullable List<List<String>> outputIds;

    private Builder(boolean received) {
      super(received);
      if (!received) {
        this.type = WorkflowTriggerType.of("beckhoff");
      }
    }

    private Builder(BeckhoffTrigger from) {
      super(from);
      this.key = from.key;
      this.type = from.type;
      this.config = from.config;
      this.meta = from.meta;
      this.outputIds = from.outputIds;
    }

    /**
     * Identifies the trigger. Where its type needs no key from the caller, the server generates
     * one. At most 1024 characters.
     *
     * @param key the value
     * @return this builder
     */
    public Builder key(String key) {
      this.key = set("key", key);
      return this;
    }

    /**
     * Connection to the controller and the symbols to monitor, either given here or taken from the
     * edge agent's own configuration.
     *
     * @param config the value
     * @return this builder
     */
    public Builder config(BeckhoffTriggerConfig config) {
      this.config = set("config", config);
      return this;
    }

    /**
     * How the workflow editor shows a Beckhoff trigger.
     *
     * @param meta the value
     * @return this builder
     */
    public Builder meta(BeckhoffTriggerMeta meta) {
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
     * @return an immutable {@link BeckhoffTrigger}
     * @throws IllegalStateException if a required property is missing
     */
    public BeckhoffTrigger build() {
      require("type", type);
      return create();
    }

    @Override
    BeckhoffTrigger create() {
      return new BeckhoffTrigger(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "key" -> this.key = read(name, in, JsonType.STRING);
        case "type" -> this.type = read(name, in, WorkflowTriggerType.TYPE);
        case "config" -> this.config = read(name, in, BeckhoffTriggerConfig.TYPE);
        case "meta" -> this.meta = read(name, in, BeckhoffTriggerMeta.TYPE);
        case "outputIds" -> this.outputIds = read(name, in, OUTPUT_IDS_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<BeckhoffTrigger> {
    /** For Jackson. */
    public Codec() {
      super("BeckhoffTrigger");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
