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

/**
 * For how long an attribute had a certain value, in milliseconds. A value counts from its report
 * until the next one.
 */
@JsonDeserialize(using = TimeAtValueAggregation.Codec.class)
public final class TimeAtValueAggregation extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TimeAtValueAggregation> CODEC = new Codec();

  private TimeAtValueAggregation(Builder builder) {
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

  /** Marks the time at a value. The only value is {@code TIMEATVALUE}. */
  public String type() {
    return required(0);
  }

  /** Options of the time at a value. */
  public TimeAtValueOptions options() {
    return required(1);
  }

  /** Builds a {@link TimeAtValueAggregation}. */
  public static final class Builder extends JsonModel.Builder<TimeAtValueAggregation, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, "TIMEATVALUE");
      }
    }

    private Builder(TimeAtValueAggregation from) {
      super(from);
    }

    /** Sets {@link TimeAtValueAggregation#options()}. */
    public Builder options(TimeAtValueOptions options) {
      return set(1, options);
    }

    @Override
    protected TimeAtValueAggregation create() {
      return new TimeAtValueAggregation(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TimeAtValueAggregation ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TimeAtValueAggregation; take the JSON as a text, and use"
            + " TimeAtValueAggregation.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TimeAtValueAggregation> {
    /** Called by Jackson. */
    public Codec() {
      super("TimeAtValueAggregation", List.of("type", "options"));
      require(0, 1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, TimeAtValueOptions.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> TimeAtValueOptions.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
