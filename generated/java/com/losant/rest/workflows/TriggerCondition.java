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

/**
 * Condition on the triggers of a workflow: a trigger to look for, or an object with one operator.
 */
@JsonDeserialize(using = TriggerCondition.Codec.class)
public final class TriggerCondition extends JsonChoice {
  /** Reads and writes this class. */
  public static final JsonCodec<TriggerCondition> CODEC = new Codec();

  private TriggerCondition(JsonNode json) {
    super(json);
  }

  /** Takes this alternative. */
  public static TriggerCondition of(TriggerQuery value) {
    return new TriggerCondition(
        TriggerQuery.CODEC.toTree(Objects.requireNonNull(value, "TriggerCondition.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable TriggerQuery asTriggerQuery() {
    return as(TriggerQuery.CODEC, "type");
  }

  /** Takes this alternative. */
  public static TriggerCondition of(TriggerQueryEquals value) {
    return new TriggerCondition(
        TriggerQueryEquals.CODEC.toTree(
            Objects.requireNonNull(value, "TriggerCondition.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable TriggerQueryEquals asTriggerQueryEquals() {
    return as(TriggerQueryEquals.CODEC, "$eq");
  }

  /** Takes this alternative. */
  public static TriggerCondition of(TriggerQueryNotEquals value) {
    return new TriggerCondition(
        TriggerQueryNotEquals.CODEC.toTree(
            Objects.requireNonNull(value, "TriggerCondition.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable TriggerQueryNotEquals asTriggerQueryNotEquals() {
    return as(TriggerQueryNotEquals.CODEC, "$ne");
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TriggerCondition ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TriggerCondition; take the JSON as a text, and use"
            + " TriggerCondition.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ChoiceCodec<TriggerCondition> {
    /** Called by Jackson. */
    public Codec() {
      super("TriggerCondition");
    }

    @Override
    protected TriggerCondition of(JsonNode json) {
      return new TriggerCondition(json);
    }
  }
}
