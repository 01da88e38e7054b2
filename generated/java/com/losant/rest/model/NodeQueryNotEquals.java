// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import com.losant.rest.errors.LosantDecodeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Asks for workflows that lack a certain node. */
@JsonDeserialize(using = NodeQueryNotEquals.Codec.class)
public final class NodeQueryNotEquals extends JsonModel {

  /** How this is read from JSON and written to it. */
  public static final JsonType<NodeQueryNotEquals> TYPE = new Codec();

  private static final List<String> NAMES = List.of("$ne");

  private final @Nullable NodeQuery ne;

  private NodeQueryNotEquals(Builder builder) {
    super(builder);
    this.ne = builder.ne;
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
   * Node that the workflow must not have.
   *
   * @return the value
   * @throws LosantDecodeException if an answer has none, or one of another type
   */
  public NodeQuery ne() {
    return required("$ne", ne);
  }

  @Override
  List<String> names() {
    return NAMES;
  }

  @Override
  List<@Nullable Object> values() {
    return Arrays.asList(ne);
  }

  @Override
  void writeProperties(JsonGenerator out) {
    write("$ne", this.ne, NodeQuery.TYPE, out);
  }

  /** Builds a {@link NodeQueryNotEquals}. */
  public static final class Builder extends JsonModel.Builder<NodeQueryNotEquals> {
    private @Nullable NodeQuery ne;

    private Builder(boolean received) {
      super(received);
    }

    private Builder(NodeQueryNotEquals from) {
      super(from);
      this.ne = from.ne;
    }

    /**
     * Node that the workflow must not have.
     *
     * @param ne the value
     * @return this builder
     */
    public Builder ne(NodeQuery ne) {
      this.ne = set("$ne", ne);
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
     * @return an immutable {@link NodeQueryNotEquals}
     * @throws IllegalStateException if a required property is missing
     */
    public NodeQueryNotEquals build() {
      require("$ne", ne);
      return create();
    }

    @Override
    NodeQueryNotEquals create() {
      return new NodeQueryNotEquals(this);
    }

    @Override
    void read(String name, JsonSource in) {
      switch (name) {
        case "$ne" -> this.ne = read(name, in, NodeQuery.TYPE);
        default -> keep(name, in);
      }
    }
  }

  /** For Jackson. */
  public static final class Codec extends ModelType<NodeQueryNotEquals> {
    /** For Jackson. */
    public Codec() {
      super("NodeQueryNotEquals");
    }

    @Override
    Builder builder() {
      return new Builder(true);
    }
  }
}
