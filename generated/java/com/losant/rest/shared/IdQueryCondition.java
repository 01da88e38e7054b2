// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.ChoiceCodec;
import com.losant.rest.json.JsonChoice;
import com.losant.rest.json.JsonCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Condition on an identifier: the identifier itself, {@code null} for none, or an object with one
 * operator.
 */
@JsonDeserialize(using = IdQueryCondition.Codec.class)
public final class IdQueryCondition extends JsonChoice {
  /** Reads and writes this class. */
  public static final JsonCodec<IdQueryCondition> CODEC = new Codec();

  private IdQueryCondition(JsonNode json) {
    super(json);
  }

  /** Takes this alternative; null is a JSON null. */
  public static IdQueryCondition of(@Nullable String value) {
    return new IdQueryCondition(tree(value));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable String asString() {
    return as(JsonCodec.STRING);
  }

  /** Takes this alternative. */
  public static IdQueryCondition of(IdQueryOperators value) {
    return new IdQueryCondition(
        IdQueryOperators.CODEC.toTree(Objects.requireNonNull(value, "IdQueryCondition.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable IdQueryOperators asIdQueryOperators() {
    return as(IdQueryOperators.CODEC);
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static IdQueryCondition ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a IdQueryCondition; take the JSON as a text, and use"
            + " IdQueryCondition.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ChoiceCodec<IdQueryCondition> {
    /** Called by Jackson. */
    public Codec() {
      super("IdQueryCondition");
    }

    @Override
    protected IdQueryCondition of(JsonNode json) {
      return new IdQueryCondition(json);
    }
  }
}
