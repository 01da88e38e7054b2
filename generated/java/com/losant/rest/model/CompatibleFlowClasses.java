// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Kinds of workflow in which a custom node can be used. */
@JsonDeserialize(using = CompatibleFlowClasses.Codec.class)
public final class CompatibleFlowClasses extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<CompatibleFlowClasses> TYPE = new Codec();

  private static final List<String> NAMES =
      List.of("cloud", "experience", "customNode", "edge", "embedded");

  private final @Nullable Boolean cloud;
  private final @Nullable Boolean experience;
  private final @Nullable Boolean customNode;
  private final @Nullable JsonNode edge;
  private final @Nullable JsonNode embedded;

  private CompatibleFlowClasses(Builder builder) {
    super(builder);
    this.cloud = builder.cloud;
    this.experience = builder.experience;
    this.customNode = builder.customNode;
    this.edge = builder.edge;
    this.embedded = builder.embedded;
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
   * Whether application workflows in the cloud can use the node.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean cloud() {
    return optional("cloud", cloud);
  }

  /**
   * Whether experience workflows can use the node.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean experience() {
    return optional("experience", experience);
  }

  /**
   * Whether other custom nodes can use the node.
   *
   * @return the value, or null if there is none
   * @throws LosantDecodeException if an answer has one of another type
   */
  public @Nullable Boolean customNode() {
    return optional("customNode", customNode);
  }

  /**
   * Whether edge workflows can use the node. What a string means here is not documented.
   *
   * @return a copy of the value, or null if there is none; a JSON null is a null node
   */
  public @Nullable JsonNode edge() {
    return any(edge);
  }

  /**
   * Whether edge workflows can use the node. What a string means here is not documented.
   *
   * @param <T> the class to read it as
   * @param type a class that Jackson can read
   * @return the value, or null if there is none or it is a JSON null
   * @throws LosantDecodeException if the JSON is of another kind
   */
  public <T> @Nullable T edge(Class<T> type) {
    return convert(edge, type);
  }

  /**
   * Whether embedded workflows can use the node. What a string means here is not documented.
   *
   * @return a copy of the value, or null if there is none; a JSON null is a null node
   */
  public @Nullable JsonNode embedded() {
    return any(embedded);
  }

  /**
   * Whether embedded workflows can use the node. What a string means here is not documented.
   *
   * @param <T> the class to read it as
   * @param type a class that Jackson can read
   * @return the value, or null if there is none or it is a JSON null
   * @throws LosantDecodeException if the JSON is of another kind
   */
  public <T> @Nullable T embedded(Class<T> type) {
    return convert(embedded, type);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(cloud, experience, customNode, edge, embedded);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("cloud", this.cloud, JsonType.BOOLEAN, out);
    write("experience", this.experience, JsonType.BOOLEAN, out);
    write("customNode", this.customNode, JsonType.BOOLEAN, out);
    write("edge", this.edge, JsonType.ANY, out);
    write("embedded", this.embedded, JsonType.ANY, out);
  }

  /** Builds a {@link CompatibleFlowClasses}. */
  public static final class Builder extends JsonModel.Builder<CompatibleFlowClasses> {
    private @Nullable Boolean cloud;
    private @Nullable Boolean experience;
    private @Nullable Boolean customNode;
    private @Nullable JsonNode edge;
    private @Nullable JsonNode embedded;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(CompatibleFlowClasses from) {
      super(from);
      this.cloud = from.cloud;
      this.experience = from.experience;
      this.customNode = from.customNode;
      this.edge = from.edge;
      this.embedded = from.embedded;
    }

    /**
     * Whether application workflows in the cloud can use the node.
     *
     * @param cloud the value
     * @return this builder
     */
    public Builder cloud(boolean cloud) {
      this.cloud = set("cloud", cloud);
      return this;
    }

    /**
     * Whether experience workflows can use the node.
     *
     * @param experience the value
     * @return this builder
     */
    public Builder experience(boolean experience) {
      this.experience = set("experience", experience);
      return this;
    }

    /**
     * Whether other custom nodes can use the node.
     *
     * @param customNode the value
     * @return this builder
     */
    public Builder customNode(boolean customNode) {
      this.customNode = set("customNode", customNode);
      return this;
    }

    /**
     * Whether edge workflows can use the node. What a string means here is not documented.
     *
     * @param edge anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder edge(@Nullable Object edge) {
      this.edge = setAny("edge", edge);
      return this;
    }

    /**
     * Whether embedded workflows can use the node. What a string means here is not documented.
     *
     * @param embedded anything that Jackson can write; null for a JSON null
     * @return this builder
     */
    public Builder embedded(@Nullable Object embedded) {
      this.embedded = setAny("embedded", embedded);
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
     * @return an immutable {@link CompatibleFlowClasses}
     */
    public CompatibleFlowClasses build() {
      return create();
    }

    @Override
    CompatibleFlowClasses create() {
      return new CompatibleFlowClasses(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "cloud" -> this.cloud = read(name, in, JsonType.BOOLEAN);
        case "experience" -> this.experience = read(name, in, JsonType.BOOLEAN);
        case "customNode" -> this.customNode = read(name, in, JsonType.BOOLEAN);
        case "edge" -> this.edge = read(name, in, JsonType.ANY);
        case "embedded" -> this.embedded = read(name, in, JsonType.ANY);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<CompatibleFlowClasses> {
    /** For Jackson. */
    public Codec() {
      super("CompatibleFlowClasses");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
