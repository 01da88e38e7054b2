// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Asks for workflows that have a certain node. */
@JsonDeserialize(using = NodeQueryEquals.Codec.class)
public final class NodeQueryEquals extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<NodeQueryEquals> TYPE = new Codec();

  private static final List<String> NAMES = List.of("$eq");

  private final @Nullable NodeQuery eq;

  private NodeQueryEquals(Builder builder) {
    super(builder);
    this.eq = builder.eq;
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
   * Node that the workflow has to have.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public NodeQuery eq() {
    return required("$eq", eq);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(eq);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("$eq", this.eq, NodeQuery.TYPE, out);
  }

  /** Builds a {@link NodeQueryEquals}. */
  public static final class Builder extends JsonModel.Builder<NodeQueryEquals> {
    private @Nullable NodeQuery eq;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(NodeQueryEquals from) {
      super(from);
      this.eq = from.eq;
    }

    /**
     * Node that the workflow has to have.
     *
     * @param eq the value
     * @return this builder
     */
    public Builder eq(NodeQuery eq) {
      this.eq = set("$eq", eq);
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
     * @return an immutable {@link NodeQueryEquals}
     * @throws IllegalStateException if a required property is missing
     */
    public NodeQueryEquals build() {
      require("$eq", eq);
      return create();
    }

    @Override
    NodeQueryEquals create() {
      return new NodeQueryEquals(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "$eq" -> this.eq = read(name, in, NodeQuery.TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<NodeQueryEquals> {
    /** For Jackson. */
    public Codec() {
      super("NodeQueryEquals");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
