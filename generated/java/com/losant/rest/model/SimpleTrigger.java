// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Starts the workflow on one of the events that need no configuration, such as a webhook request or
 * a device connecting.
 */
@JsonDeserialize(using = SimpleTrigger.Codec.class)
public final class SimpleTrigger extends JsonModel implements WorkflowTrigger {
  /** How this is read from JSON and written to it. */
  public static final JsonType<SimpleTrigger> TYPE = new Codec();

  private static final List<String> NAMES = List.of("key", "type", "config", "meta", "outputIds");
  private static final JsonType<List<List<String>>> OUTPUT_IDS_TYPE =
      JsonType.listOf(JsonType.listOf(JsonType.STRING));

  private final @Nullable String key;
  private final @Nullable WorkflowTriggerType type;
  private final @Nullable EmptyTriggerConfig config;
  private final @Nullable SimpleTriggerMeta meta;
  private final @Nullable List<List<String>> outputIds;

  private SimpleTrigger(Builder builder) {
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
   * Meaning by type. It is the id of the webhook, notebook, resource job or device, {@code
   * tagKey/tagValue} for the tag types, the port for {@code udp}, and the subaddress or {@code
   * default} for {@code inboundEmail}. For {@code deviceCreate} it is {@code /}, for {@code
   * customNodeStart} the type itself; the others get one from the server. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  @Override
  public @Nullable String key() {
    return optional("key", key);
  }

  /**
   * Event that starts the workflow. {@code onBoot}, {@code onConnect}, {@code onDisconnect}, {@code
   * deviceCommand} and {@code udp} happen on the device that runs the workflow, {@code
   * customNodeStart} is the entry point of a custom node.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  @Override
  public WorkflowTriggerType type() {
    return required("type", type);
  }

  /**
   * Configuration of a trigger that has nothing to configure, always an empty object.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable EmptyTriggerConfig config() {
    return optional("config", config);
  }

  /**
   * How the workflow editor shows a trigger that needs no configuration.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable SimpleTriggerMeta meta() {
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
    write("config", this.config, EmptyTriggerConfig.TYPE, out);
    write("meta", this.meta, SimpleTriggerMeta.TYPE, out);
    write("outputIds", this.outputIds, OUTPUT_IDS_TYPE, out);
  }

  /** Builds a {@link SimpleTrigger}. */
  public static final class Builder extends JsonModel.Builder<SimpleTrigger> {
    private @Nullable String key;
    private @Nullable WorkflowTriggerType type;
    private @Nullable EmptyTriggerConfig config;
    private @Nullable SimpleTriggerMeta meta;
    private @Nullable List<List<String>> outputIds;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(SimpleTrigger from) {
      super(from);
      this.key = from.key;
      this.type = from.type;
      this.config = from.config;
      this.meta = from.meta;
      this.outputIds = from.outputIds;
    }

    /**
     * Meaning by type. It is the id of the webhook, notebook, resource job or device, {@code
     * tagKey/tagValue} for the tag types, the port for {@code udp}, and the subaddress or {@code
     * default} for {@code inboundEmail}. For {@code deviceCreate} it is {@code /}, for {@code
     * customNodeStart} the type itself; the others get one from the server. At most 1024
     * characters.
     *
     * @param key the value
     * @return this builder
     */
    public Builder key(String key) {
      this.key = set("key", key);
      return this;
    }

    /**
     * Event that starts the workflow. {@code onBoot}, {@code onConnect}, {@code onDisconnect},
     * {@code deviceCommand} and {@code udp} happen on the device that runs the workflow, {@code
     * customNodeStart} is the entry point of a custom node.
     *
     * @param type the value
     * @return this builder
     */
    public Builder type(WorkflowTriggerType type) {
      this.type = set("type", type);
      return this;
    }

    /**
     * Configuration of a trigger that has nothing to configure, always an empty object.
     *
     * @param config the value
     * @return this builder
     */
    public Builder config(EmptyTriggerConfig config) {
      this.config = set("config", config);
      return this;
    }

    /**
     * How the workflow editor shows a trigger that needs no configuration.
     *
     * @param meta the value
     * @return this builder
     */
    public Builder meta(SimpleTriggerMeta meta) {
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
     * @return an immutable {@link SimpleTrigger}
     * @throws IllegalStateException if a required property is missing
     */
    public SimpleTrigger build() {
      require("type", type);
      return create();
    }

    @Override
    SimpleTrigger create() {
      return new SimpleTrigger(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "key" -> this.key = read(name, in, JsonType.STRING);
        case "type" -> this.type = read(name, in, WorkflowTriggerType.TYPE);
        case "config" -> this.config = read(name, in, EmptyTriggerConfig.TYPE);
        case "meta" -> this.meta = read(name, in, SimpleTriggerMeta.TYPE);
        case "outputIds" -> this.outputIds = read(name, in, OUTPUT_IDS_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<SimpleTrigger> {
    /** For Jackson. */
    public Codec() {
      super("SimpleTrigger");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
