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

/** Condition on a field: the value that it must equal, or an object of operators. */
@JsonDeserialize(using = QueryCondition.Codec.class)
public final class QueryCondition extends JsonChoice {
  /** Reads and writes this class. */
  public static final JsonCodec<QueryCondition> CODEC = new Codec();

  private QueryCondition(JsonNode json) {
    super(json);
  }

  /** Takes this alternative; null is a JSON null. */
  public static QueryCondition of(@Nullable Object value) {
    return new QueryCondition(tree(value));
  }

  /** Takes this alternative. */
  public static QueryCondition of(QueryOperators value) {
    return new QueryCondition(
        QueryOperators.CODEC.toTree(Objects.requireNonNull(value, "QueryCondition.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable QueryOperators asQueryOperators() {
    return as(QueryOperators.CODEC);
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static QueryCondition ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a QueryCondition; take the JSON as a text, and use"
            + " QueryCondition.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ChoiceCodec<QueryCondition> {
    /** Called by Jackson. */
    public Codec() {
      super("QueryCondition");
    }

    @Override
    protected QueryCondition of(JsonNode json) {
      return new QueryCondition(json);
    }
  }
}
