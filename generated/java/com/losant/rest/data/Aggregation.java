// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.ChoiceCodec;
import com.losant.rest.json.JsonChoice;
import com.losant.rest.json.JsonCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What becomes of several values: the name of an aggregation, or an object for an aggregation that
 * has options.
 */
@JsonDeserialize(using = Aggregation.Codec.class)
public final class Aggregation extends JsonChoice {
  /** Reads and writes this class. */
  public static final JsonCodec<Aggregation> CODEC = new Codec();

  private Aggregation(JsonNode json) {
    super(json);
  }

  /** Takes this alternative. */
  public static Aggregation of(TimeSeriesAggregation value) {
    return new Aggregation(
        TimeSeriesAggregation.CODEC.toTree(Objects.requireNonNull(value, "Aggregation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable TimeSeriesAggregation asTimeSeriesAggregation() {
    return as(TimeSeriesAggregation.CODEC);
  }

  /** Takes this alternative. */
  public static Aggregation of(PlainAggregation value) {
    return new Aggregation(
        PlainAggregation.CODEC.toTree(Objects.requireNonNull(value, "Aggregation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable PlainAggregation asPlainAggregation() {
    return has(
            "type", "FIRST", "LAST", "COUNT", "MAX", "MIN", "MEDIAN", "MEAN", "SUM", "STD_DEV",
            "NONE")
        ? as(PlainAggregation.CODEC)
        : null;
  }

  /** Takes this alternative. */
  public static Aggregation of(TimeAtValueAggregation value) {
    return new Aggregation(
        TimeAtValueAggregation.CODEC.toTree(Objects.requireNonNull(value, "Aggregation.of(null)")));
  }

  /** Returns the value if it is this alternative, otherwise null. */
  public @Nullable TimeAtValueAggregation asTimeAtValueAggregation() {
    return has("type", "TIMEATVALUE") ? as(TimeAtValueAggregation.CODEC) : null;
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Aggregation ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a Aggregation; take the JSON as a text, and use"
            + " Aggregation.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ChoiceCodec<Aggregation> {
    /** Called by Jackson. */
    public Codec() {
      super("Aggregation");
    }

    @Override
    protected Aggregation of(JsonNode json) {
      return new Aggregation(json);
    }
  }
}
