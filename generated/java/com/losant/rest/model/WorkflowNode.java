// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One step of a workflow, such as a condition, a request to another service or a piece of code. */
@JsonDeserialize(using = WorkflowNode.Codec.class)
public final class WorkflowNode extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<WorkflowNode> TYPE = new Codec();

  private static final List<String> NAMES = List.of("id", "type", "config", "meta", "outputIds");
  private static final JsonType<List<List<String>>> OUTPUT_IDS_TYPE =
      JsonType.listOf(JsonType.listOf(JsonType.STRING));

  private final @Nullable String id;
  private final @Nullable String type;
  private final @Nullable JsonNode config;
  private final @Nullable JsonNode meta;
  private final @Nullable List<List<String>> outputIds;

  private WorkflowNode(Builder builder) {
    super(builder);
    this.id = builder.id;
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
   * Identifier of the node within its workflow, the value that {@code outputIds} of other nodes and
   * of triggers refers to. At most 1024 characters.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable String id() {
    return optional("id", id);
  }

  /**
   * Kind of node, such as {@code DebugNode} or {@code HttpNode}. Custom nodes have types of their
   * own, so the list is open. 1 to 1024 characters.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public String type() {
    return required("type", type);
  }

  /**
   * Settings of the node. Keys and values depend on {@code type} and are passed through as they
   * are.
   *
   * @return a copy of the value, or null if there is none; a JSON null is a null node
   */
  public @Nullable JsonNode config() {
    return any(config);
  }

  /**
   * Settings of the node. Keys and values depend on {@code type} and are passed through as they
   * are.
   *
   * @param <T> the class to read it as
   * @param type a class that Jackson can read
   * @return the value, or null if there is none or it is a JSON null
   * @throws LosantDecodeException if the JSON is of another kind
   */
  public <T> @Nullable T config(Class<T> type) {
    return convert(config, type);
  }

  /**
   * What the workflow editor keeps about the node, such as its label and its position.
   *
   * @return a copy of the value, or null if there is none; a JSON null is a null node
   */
  public @Nullable JsonNode meta() {
    return any(meta);
  }

  /**
   * What the workflow editor keeps about the node, such as its label and its position.
   *
   * @param <T> the class to read it as
   * @param type a class that Jackson can read
   * @return the value, or null if there is none or it is a JSON null
   * @throws LosantDecodeException if the JSON is of another kind
   */
  public <T> @Nullable T meta(Class<T> type) {
    return convert(meta, type);
  }

  /**
   * Which nodes run next. The outer list has one entry per output port, the inner list the nodes
   * that the port leads to; an empty inner list is a port that leads nowhere. At most 100 items.
   *
   * @return the values; empty if there are none
   * @throws LosantDecodeException if an answer has one of another type
   */
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
    return Arrays.asList(id, type, config, meta, outputIds);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("id", this.id, JsonType.STRING, out);
    write("type", this.type, JsonType.STRING, out);
    write("config", this.config, JsonType.ANY, out);
    write("meta", this.meta, JsonType.ANY, out);
    write("outputIds", this.outputIds, OUTPUT_IDS_TYPE, out);
  }

  /** Builds a {@link WorkflowNode}. */
  public static final class Builder extends JsonModel.Builder<WorkflowNode> {
    private @Nullable String id;
    private @Nullable String type;
    private @Nullable JsonNode config;
    private @Nullable JsonNode meta;
    private @Nullable List<List<String>> outputIds;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(WorkflowNode from) {
      super(from);
      this.id = from.id;
      this.type = from.type;
      this.config = from.config;
      this.meta = from.meta;
      this.outputIds = from.outputIds;
    }

    /**
     * Identifier of the node within its workflow, the value that {@code outputIds} of other nodes
     * and of triggers refers to. At most 1024 characters.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(String id) {
      this.id = set("id", id);
      return this;
    }

    /**
     * Kind of node, such as {@code DebugNode} or {@code HttpNode}. Custom nodes have types of their
     * own, so the list is open. 1 to 1024 characters.
     *
     * @param type the value
     * @return this builder
     */
    public Builder type(String type) {
      this.type = set("type", type);
      return this;
    }

    /**
     * Settings of the node. Keys and values depend on {@code type} and are passed through as they
     * are.
     *
     * @param config anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder config(@Nullable Object config) {
      this.config = setAny("config", config);
      return this;
    }

    /**
     * What the workflow editor keeps about the node, such as its label and its position.
     *
     * @param meta anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder meta(@Nullable Object meta) {
      this.meta = setAny("meta", meta);
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
     * @return an immutable {@link WorkflowNode}
     * @throws IllegalStateException if a required property is missing
     */
    public WorkflowNode build() {
      require("type", type);
      return create();
    }

    @Override
    WorkflowNode create() {
      return new WorkflowNode(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "id" -> this.id = read(name, in, JsonType.STRING);
        case "type" -> this.type = read(name, in, JsonType.STRING);
        case "config" -> this.config = read(name, in, JsonType.ANY);
        case "meta" -> this.meta = read(name, in, JsonType.ANY);
        case "outputIds" -> this.outputIds = read(name, in, OUTPUT_IDS_TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<WorkflowNode> {
    /** For Jackson. */
    public Codec() {
      super("WorkflowNode");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
