// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Condition on the nodes of a workflow, either a node to be found or an object with one operator.
 */
@JsonDeserialize(using = NodeCondition.Codec.class)
public final class NodeCondition extends JsonChoice {
  /** How this is read from JSON and written to it. */
  public static final JsonType<NodeCondition> TYPE = new Codec();

  private NodeCondition(JsonNode json) {
    super(json);
  }

  /**
   * Takes this alternative.
   *
   * @param value the object
   * @return the choice
   */
  public static NodeCondition of(NodeQuery value) {
    return new NodeCondition(
        Json.tree(Objects.requireNonNull(value, "NodeCondition.of(null)"), NodeQuery.TYPE));
  }

  /**
   * Takes this alternative.
   *
   * @param value the object
   * @return the choice
   */
  public static NodeCondition of(NodeQueryEquals value) {
    return new NodeCondition(
        Json.tree(Objects.requireNonNull(value, "NodeCondition.of(null)"), NodeQueryEquals.TYPE));
  }

  /**
   * Takes this alternative.
   *
   * @param value the object
   * @return the choice
   */
  public static NodeCondition of(NodeQueryNotEquals value) {
    return new NodeCondition(
        Json.tree(
            Objects.requireNonNull(value, "NodeCondition.of(null)"), NodeQueryNotEquals.TYPE));
  }

  /** For Jackson. */
  public static final class Codec extends JsonChoice.ChoiceType<NodeCondition> {
    /** For Jackson. */
    public Codec() {
      super("NodeCondition");
    }

    @Override
    NodeCondition of(JsonNode json) {
      return new NodeCondition(json);
    }
  }
}
