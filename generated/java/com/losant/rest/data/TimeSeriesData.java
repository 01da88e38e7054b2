// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.SortDirection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Points of the attributes that were asked for, by device, with the query as Losant understood it.
 */
@JsonDeserialize(using = TimeSeriesData.Codec.class)
public final class TimeSeriesData extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TimeSeriesData> CODEC = new Codec();

  private static final JsonCodec<Map<String, TimeSeriesDevice>> DEVICES =
      JsonCodec.mapOf(TimeSeriesDevice.CODEC);

  private TimeSeriesData(Builder builder) {
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

  /** Beginning of the period. */
  public Instant start() {
    return required(0);
  }

  /** End of the period. */
  public Instant end() {
    return required(1);
  }

  /** Length of an interval in milliseconds, or {@code null} if values are not aggregated. */
  public @Nullable Duration resolution() {
    return optional(2);
  }

  /** Whether {@link #resolution()} is there at all, be it as a JSON null. */
  public boolean hasResolution() {
    return has(2);
  }

  /** What became of the values of an attribute in one interval. */
  public Aggregation aggregation() {
    return required(3);
  }

  /** Maximum number of points of each device, or {@code null} if there was no limit. */
  public @Nullable Long limit() {
    return optional(4);
  }

  /** Whether {@link #limit()} is there at all, be it as a JSON null. */
  public boolean hasLimit() {
    return has(4);
  }

  /** Order of the points by time. */
  public SortDirection order() {
    return required(5);
  }

  /** Each device that the query selected, by its identifier. */
  public Map<String, TimeSeriesDevice> devices() {
    return required(6);
  }

  /** Builds a {@link TimeSeriesData}. */
  public static final class Builder extends JsonModel.Builder<TimeSeriesData, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TimeSeriesData from) {
      super(from);
    }

    /** Sets {@link TimeSeriesData#start()}. */
    public Builder start(Instant start) {
      return set(0, start);
    }

    /** Sets {@link TimeSeriesData#end()}. */
    public Builder end(Instant end) {
      return set(1, end);
    }

    /** Sets {@link TimeSeriesData#resolution()}; null is sent as a JSON null. */
    public Builder resolution(@Nullable Duration resolution) {
      return setNullable(2, resolution);
    }

    /** Sets {@link TimeSeriesData#aggregation()}. */
    public Builder aggregation(Aggregation aggregation) {
      return set(3, aggregation);
    }

    /** Sets {@link TimeSeriesData#aggregation()}. */
    public Builder aggregation(TimeSeriesAggregation aggregation) {
      return set(3, Aggregation.of(aggregation));
    }

    /** Sets {@link TimeSeriesData#aggregation()}. */
    public Builder aggregation(PlainAggregation aggregation) {
      return set(3, Aggregation.of(aggregation));
    }

    /** Sets {@link TimeSeriesData#aggregation()}. */
    public Builder aggregation(TimeAtValueAggregation aggregation) {
      return set(3, Aggregation.of(aggregation));
    }

    /** Sets {@link TimeSeriesData#limit()}; null is sent as a JSON null. */
    public Builder limit(@Nullable Long limit) {
      return setNullable(4, limit);
    }

    /** Sets {@link TimeSeriesData#order()}. */
    public Builder order(SortDirection order) {
      return set(5, order);
    }

    /** Sets {@link TimeSeriesData#devices()}. */
    public Builder devices(Map<String, TimeSeriesDevice> devices) {
      return setMap(6, devices);
    }

    @Override
    protected TimeSeriesData create() {
      return new TimeSeriesData(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TimeSeriesData ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TimeSeriesData; take the JSON as a text, and use"
            + " TimeSeriesData.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TimeSeriesData> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "TimeSeriesData",
          List.of("start", "end", "resolution", "aggregation", "limit", "order", "devices"));
      require(0, 1, 2, 3, 4, 5, 6);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.INSTANT, out);
      write(values, 1, JsonCodec.INSTANT, out);
      write(values, 2, JsonCodec.DURATION_MILLIS, out);
      write(values, 3, Aggregation.CODEC, out);
      write(values, 4, JsonCodec.LONG, out);
      write(values, 5, SortDirection.CODEC, out);
      write(values, 6, DEVICES, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.INSTANT;
        case 2 -> JsonCodec.DURATION_MILLIS;
        case 3 -> Aggregation.CODEC;
        case 4 -> JsonCodec.LONG;
        case 5 -> SortDirection.CODEC;
        case 6 -> DEVICES;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
