// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Condition on the triggers of a workflow, either a trigger to be found or an object with one
 * operator.
 */
@JsonDeserialize(using = TriggerCondition.Codec.class)
public final class TriggerCondition extends JsonChoice {
  /** How this is read from JSON and written to it. */
  public static final JsonType<TriggerCondition> TYPE = new Codec();

  private TriggerCondition(JsonNode json) {
    super(json);
  }

  /**
   * Takes this alternative.
   *
   * @param value the object
   * @return the choice
   */
  public static TriggerCondition of(TriggerQuery value) {
    return new TriggerCondition(
        Json.tree(Objects.requireNonNull(value, "TriggerCondition.of(null)"), TriggerQuery.TYPE));
  }

  /**
   * Takes this alternative.
   *
   * @param value the object
   * @return the choice
   */
  public static TriggerCondition of(TriggerQueryEquals value) {
    return new TriggerCondition(
        Json.tree(
            Objects.requireNonNull(value, "TriggerCondition.of(null)"), TriggerQueryEquals.TYPE));
  }

  /**
   * Takes this alternative.
   *
   * @param value the object
   * @return the choice
   */
  public static TriggerCondition of(TriggerQueryNotEquals value) {
    return new TriggerCondition(
        Json.tree(
            Objects.requireNonNull(value, "TriggerCondition.of(null)"),
            TriggerQueryNotEquals.TYPE));
  }

  /** For Jackson. */
  public static final class Codec extends JsonChoice.ChoiceType<TriggerCondition> {
    /** For Jackson. */
    public Codec() {
      super("TriggerCondition");
    }

    @Override
    TriggerCondition of(JsonNode json) {
      return new TriggerCondition(json);
    }
  }
}
