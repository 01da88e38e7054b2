// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.ChoiceCodec;
import com.losant.rest.json.JsonChoice;
import com.losant.rest.json.JsonCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Condition on the nodes of a workflow: a node to look for, or an object with one operator. */
@JsonDeserialize(using = NodeCondition.Codec.class)
public final class NodeCondition extends JsonChoice {
  /** Reads and writes this class. */
  public static final JsonCodec<NodeCondition> CODEC = new Codec();

  private NodeCondition(JsonNode json) {
    super(json);
  }

  /** Takes this alternative. */
  public static NodeCondition of(NodeQuery value) {
    return new NodeCondition(
        NodeQuery.CODEC.toTree(Objects.requireNonNull(value, "NodeCondition.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable NodeQuery asNodeQuery() {
    return as(NodeQuery.CODEC, "type");
  }

  /** Takes this alternative. */
  public static NodeCondition of(NodeQueryEquals value) {
    return new NodeCondition(
        NodeQueryEquals.CODEC.toTree(Objects.requireNonNull(value, "NodeCondition.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable NodeQueryEquals asNodeQueryEquals() {
    return as(NodeQueryEquals.CODEC, "$eq");
  }

  /** Takes this alternative. */
  public static NodeCondition of(NodeQueryNotEquals value) {
    return new NodeCondition(
        NodeQueryNotEquals.CODEC.toTree(Objects.requireNonNull(value, "NodeCondition.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable NodeQueryNotEquals asNodeQueryNotEquals() {
    return as(NodeQueryNotEquals.CODEC, "$ne");
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static NodeCondition ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a NodeCondition; take the JSON as a text, and use"
            + " NodeCondition.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ChoiceCodec<NodeCondition> {
    /** Called by Jackson. */
    public Codec() {
      super("NodeCondition");
    }

    @Override
    protected NodeCondition of(JsonNode json) {
      return new NodeCondition(json);
    }
  }
}
