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

/** Options of an aggregation that has none. */
@JsonDeserialize(using = NoAggregationOptions.Codec.class)
public final class NoAggregationOptions extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<NoAggregationOptions> CODEC = new Codec();

  private NoAggregationOptions(Builder builder) {
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

  /** Builds a {@link NoAggregationOptions}. */
  public static final class Builder extends JsonModel.Builder<NoAggregationOptions, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(NoAggregationOptions from) {
      super(from);
    }

    @Override
    protected NoAggregationOptions create() {
      return new NoAggregationOptions(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static NoAggregationOptions ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a NoAggregationOptions; take the JSON as a text, and use"
            + " NoAggregationOptions.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<NoAggregationOptions> {
    /** Called by Jackson. */
    public Codec() {
      super("NoAggregationOptions", List.of());
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {}

    @Override
    protected JsonCodec<?> codec(int property) {
      throw new IllegalArgumentException("no property " + property);
    }
  }
}
