// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An aggregation that has no options. Its name alone says the same. */
@JsonDeserialize(using = PlainAggregation.Codec.class)
public final class PlainAggregation extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<PlainAggregation> CODEC = new Codec();

  private PlainAggregation(Builder builder) {
    super(builder);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder(false);
  }

  /** Starts with everything that is set here, undocumented properties included. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * What becomes of several values: the first or last one by time, their number, the largest or
   * smallest one, their median, mean, sum or standard deviation. {@code NONE} keeps each value with
   * the time at which the device reported it. All but {@code FIRST}, {@code LAST}, {@code COUNT}
   * and {@code NONE} need numbers.
   */
  public TimeSeriesAggregation type() {
    return required(0);
  }

  /** Options of an aggregation that has none. */
  public @Nullable NoAggregationOptions options() {
    return optional(1);
  }

  /** Builds a {@link PlainAggregation}. */
  public static final class Builder extends JsonModel.Builder<PlainAggregation, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(PlainAggregation from) {
      super(from);
    }

    /** Sets {@link PlainAggregation#type()}. */
    public Builder type(TimeSeriesAggregation type) {
      return set(0, type);
    }

    /** Sets {@link PlainAggregation#options()}. */
    public Builder options(NoAggregationOptions options) {
      return set(1, options);
    }

    @Override
    protected PlainAggregation create() {
      return new PlainAggregation(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static PlainAggregation ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a PlainAggregation; take the JSON as a text, and use"
            + " PlainAggregation.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<PlainAggregation> {
    /** Called by Jackson. */
    public Codec() {
      super("PlainAggregation", List.of("type", "options"));
      require(0);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, TimeSeriesAggregation.CODEC, out);
      write(values, 1, NoAggregationOptions.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> TimeSeriesAggregation.CODEC;
        case 1 -> NoAggregationOptions.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
