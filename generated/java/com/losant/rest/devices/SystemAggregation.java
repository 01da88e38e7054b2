// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How a system calculates the attribute from attributes of the devices below it, each time that its
 * interval has passed. Devices of other classes do not have it.
 */
@JsonDeserialize(using = SystemAggregation.Codec.class)
public final class SystemAggregation extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<SystemAggregation> CODEC = new Codec();

  private static final JsonCodec<List<SystemAggregationOption>> AGGREGATION_OPTIONS =
      JsonCodec.listOf(SystemAggregationOption.CODEC);
  private static final JsonCodec<List<ChildAttribute>> CHILD_ATTRIBUTES =
      JsonCodec.listOf(ChildAttribute.CODEC);

  private SystemAggregation(Builder builder) {
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
   * What becomes of the values of child devices: their number, the first or last one by time, the
   * largest or smallest one, their mean, median, standard deviation or sum.
   */
  public @Nullable SystemAggregationMethod aggregation() {
    return optional(0);
  }

  /** Options of the aggregation. No aggregation has any so far. At most 0 items. */
  public List<SystemAggregationOption> aggregationOptions() {
    return list(1);
  }

  /** Whether {@link #aggregationOptions()} is there at all, be it as a JSON null. */
  public boolean hasAggregationOptions() {
    return has(1);
  }

  /** Attributes that take part, at most 256. */
  public List<ChildAttribute> childAttributes() {
    return list(2);
  }

  /** Whether {@link #childAttributes()} is there at all, be it as a JSON null. */
  public boolean hasChildAttributes() {
    return has(2);
  }

  /** Builds a {@link SystemAggregation}. */
  public static final class Builder extends JsonModel.Builder<SystemAggregation, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(SystemAggregation from) {
      super(from);
    }

    /** Sets {@link SystemAggregation#aggregation()}. */
    public Builder aggregation(SystemAggregationMethod aggregation) {
      return set(0, aggregation);
    }

    /** Sets {@link SystemAggregation#aggregationOptions()}. */
    public Builder aggregationOptions(List<SystemAggregationOption> aggregationOptions) {
      return setList(1, aggregationOptions);
    }

    /** Sets {@link SystemAggregation#childAttributes()}. */
    public Builder childAttributes(List<ChildAttribute> childAttributes) {
      return setList(2, childAttributes);
    }

    @Override
    protected SystemAggregation create() {
      return new SystemAggregation(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SystemAggregation ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a SystemAggregation; take the JSON as a text, and use"
            + " SystemAggregation.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<SystemAggregation> {
    /** Called by Jackson. */
    public Codec() {
      super("SystemAggregation", List.of("aggregation", "aggregationOptions", "childAttributes"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, SystemAggregationMethod.CODEC, out);
      write(values, 1, AGGREGATION_OPTIONS, out);
      write(values, 2, CHILD_ATTRIBUTES, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> SystemAggregationMethod.CODEC;
        case 1 -> AGGREGATION_OPTIONS;
        case 2 -> CHILD_ATTRIBUTES;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
