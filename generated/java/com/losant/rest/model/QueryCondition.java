// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Condition on a field, either the value that it has to equal or an object of operators. */
@JsonDeserialize(using = QueryCondition.Codec.class)
public final class QueryCondition extends JsonChoice {
  /** How this is read from JSON and written to it. */
  public static final JsonType<QueryCondition> TYPE = new Codec();

  private QueryCondition(JsonNode json) {
    super(json);
  }

  /**
   * Takes this alternative.
   *
   * @param value a plain value; null for a JSON null
   * @return the choice
   */
  public static QueryCondition of(@Nullable Object value) {
    return new QueryCondition(Json.of(value));
  }

  /**
   * Takes this alternative.
   *
   * @param value the object
   * @return the choice
   */
  public static QueryCondition of(QueryOperators value) {
    return new QueryCondition(
        Json.tree(Objects.requireNonNull(value, "QueryCondition.of(null)"), QueryOperators.TYPE));
  }

  /** For Jackson. */
  public static final class Codec extends JsonChoice.ChoiceType<QueryCondition> {
    /** For Jackson. */
    public Codec() {
      super("QueryCondition");
    }

    @Override
    QueryCondition of(JsonNode json) {
      return new QueryCondition(json);
    }
  }
}
