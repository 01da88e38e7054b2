// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Condition on an identifier, either the identifier itself, {@code null} for none, or an object
 * with one operator.
 */
@JsonDeserialize(using = IdQueryCondition.Codec.class)
public final class IdQueryCondition extends JsonChoice {
  /** How this is read from JSON and written to it. */
  public static final JsonType<IdQueryCondition> TYPE = new Codec();

  private IdQueryCondition(JsonNode json) {
    super(json);
  }

  /**
   * Takes this alternative.
   *
   * @param value a plain value; null for a JSON null
   * @return the choice
   */
  public static IdQueryCondition of(@Nullable String value) {
    return new IdQueryCondition(Json.of(value));
  }

  /**
   * Takes this alternative.
   *
   * @param value the object
   * @return the choice
   */
  public static IdQueryCondition of(IdQueryOperators value) {
    return new IdQueryCondition(
        Json.tree(
            Objects.requireNonNull(value, "IdQueryCondition.of(null)"), IdQueryOperators.TYPE));
  }

  /** For Jackson. */
  public static final class Codec extends JsonChoice.ChoiceType<IdQueryCondition> {
    /** For Jackson. */
    public Codec() {
      super("IdQueryCondition");
    }

    @Override
    IdQueryCondition of(JsonNode json) {
      return new IdQueryCondition(json);
    }
  }
}
