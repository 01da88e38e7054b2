// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Starts the workflow when an event is created or updated and then matches the filters. */
@JsonDeserialize(using = EventTrigger.Codec.class)
public final class EventTrigger extends JsonModel implements WorkflowTrigger {
  /** How this is read from JSON and written to it. */
  public static final JsonType<EventTrigger> TYPE = new Codec();

  private static final List<String> NAMES = List.of("key", "type", "config", "meta", "outputIds");
  private static final JsonType<List<List<String>>> OUTPUT_IDS_TYPE =
      JsonType.listOf(JsonType.listOf(JsonType.STRING));

  private final @Nullable String key;
  private final @Nullable WorkflowTriggerType type;
  private final @Nullable EventTriggerConfig config;
  private final @Nullable EventTriggerMeta meta;
  private final @Nullable List<List<String>> outputIds;

  private EventTrigger(Builder builder) {
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
   * Level that the event must have, {@code info}, {@code warning}, {@code error} or {@code
   * critical}; {@code any} accepts them all. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  @Override
  public @Nullable String key() {
    return optional("key", key);
  }

  /**
   * Marks a trigger on events. The only value is {@code event}.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  @Override
  public WorkflowTriggerType type() {
    return required("type", type);
  }

  /**
   * Filters on the subject and the state of the event. At least one state should be on.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable EventTriggerConfig config() {
    return optional("config", config);
  }

  /**
   * How the workflow editor shows an event trigger.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable EventTriggerMeta meta() {
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
    write("config", this.config, EventTriggerConfig.TYPE, out);
    write("meta", this.meta, EventTriggerMeta.TYPE, out);
    write("outputIds", this.outputIds, OUTPUT_IDS_TYPE, out);
  }

  /** Builds a {@link EventTrigger}. */
  public static final class Builder extends JsonModel.Builder<EventTrigger> {
    private @Nullable String key;
    private @Nullable WorkflowTriggerType type;
    private @Nullable EventTriggerConfig config;
    private @Nullable EventTriggerMeta meta;
    private @Nullable List<List<String>> outputIds;

    private Builder(boolean received) {
      super(received);
      if (!received) {
        this.type = WorkflowTriggerType.of("event");
      }
    }

    private Builder(EventTrigger from) {
      super(from);
      this.key = from.key;
      this.type = from.type;
      this.config = from.config;
      this.meta = from.meta;
      this.outputIds = from.outputIds;
    }

    /**
     * Level that the event must have, {@code info}, {@code warning}, {@code error} or {@code
     * critical}; {@code any} accepts them all. At most 1024 characters.
     *
     * @param key the value
     * @return this builder
     */
    public Builder key(String key) {
      this.key = set("key", key);
      return this;
    }

    /**
     * Filters on the subject and the state of the event. At least one state should be on.
     *
     * @param config the value
     * @return this builder
     */
    public Builder config(EventTriggerConfig config) {
      this.config = set("config", config);
      return this;
    }

    /**
     * How the workflow editor shows an event trigger.
     *
     * @param meta the value
     * @return this builder
     */
    public Builder meta(EventTriggerMeta meta) {
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
     * @return an immutable {@link EventTrigger}
     * @throws IllegalStateException if a required property is missing
     */
    public EventTrigger build() {
      require("type", type);
      return create();
    }

    @Override
    EventTrigger create() {
      return new EventTrigger(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "key" -> this.key = read(name, in, JsonType.STRING);
        case "type" -> this.type = read(name, in, WorkflowTriggerType.TYPE);
        case "config" -> this.config = read(name, in, EventTriggerConfig.TYPE);
        case "meta" -> this.meta = read(name, in, EventTriggerMeta.TYPE);
        case "outputIds" -> this.outputIds = read(name, in, OUTPUT_IDS_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<EventTrigger> {
    /** For Jackson. */
    public Codec() {
      super("EventTrigger");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
