// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.LosantTime;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AdvancedDeviceQuery;
import com.losant.rest.shared.DeviceTagFilterItem;
import com.losant.rest.shared.SortDirection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which devices and attributes to look at, over which period, and what becomes of the values in it.
 * Devices are selected by {@code deviceIds}, {@code deviceTags} or {@code deviceQuery}.
 */
@JsonDeserialize(using = TimeSeriesQuery.Codec.class)
public final class TimeSeriesQuery extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TimeSeriesQuery> CODEC = new Codec();

  private static final JsonCodec<List<String>> ATTRIBUTES = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<String>> DEVICE_IDS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<DeviceTagFilterItem>> DEVICE_TAGS =
      JsonCodec.listOf(DeviceTagFilterItem.CODEC);

  private TimeSeriesQuery(Builder builder) {
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
   * Beginning of the period in milliseconds since the epoch. A negative number is relative to now.
   * If omitted, the period begins {@code duration} before its end.
   */
  public @Nullable LosantTime start() {
    return optional(0);
  }

  /**
   * End of the period in milliseconds since the epoch. A negative number is relative to now; 0 is
   * now, and so is leaving it out.
   */
  public @Nullable LosantTime end() {
    return optional(1);
  }

  /** Length of the period in milliseconds, for a period without a {@code start}. */
  public @Nullable Duration duration() {
    return optional(2);
  }

  /**
   * Length in milliseconds of the intervals that the period is divided into. Each interval with
   * data becomes one point. The aggregation {@code NONE} has no intervals, and takes no notice of
   * it.
   */
  public @Nullable Duration resolution() {
    return optional(3);
  }

  /** What becomes of the values of an attribute in one interval. */
  public @Nullable Aggregation aggregation() {
    return optional(4);
  }

  /** Names of the attributes to return. */
  public List<String> attributes() {
    return list(5);
  }

  /** Whether {@link #attributes()} is there at all, be it as a JSON null. */
  public boolean hasAttributes() {
    return has(5);
  }

  /** Devices to look at, at most 1000. */
  public List<String> deviceIds() {
    return list(6);
  }

  /** Whether {@link #deviceIds()} is there at all, be it as a JSON null. */
  public boolean hasDeviceIds() {
    return has(6);
  }

  /** Tags that devices are selected by, at most 100. A device counts if it has one of them. */
  public List<DeviceTagFilterItem> deviceTags() {
    return list(7);
  }

  /** Whether {@link #deviceTags()} is there at all, be it as a JSON null. */
  public boolean hasDeviceTags() {
    return has(7);
  }

  /** Search that a device has to match. */
  public @Nullable AdvancedDeviceQuery deviceQuery() {
    return optional(8);
  }

  /** Maximum number of points of each device. It counts for the aggregation {@code NONE} only. */
  public @Nullable Long limit() {
    return optional(9);
  }

  /**
   * Order of the points by time: {@code asc} begins with the oldest, {@code desc} with the latest.
   * Defaults to {@code asc}.
   */
  public @Nullable SortDirection order() {
    return optional(10);
  }

  /** Builds a {@link TimeSeriesQuery}. */
  public static final class Builder extends JsonModel.Builder<TimeSeriesQuery, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TimeSeriesQuery from) {
      super(from);
    }

    /** Sets {@link TimeSeriesQuery#start()}. */
    public Builder start(LosantTime start) {
      return set(0, start);
    }

    /** Sets {@link TimeSeriesQuery#start()} to a fixed time. */
    public Builder start(Instant start) {
      return set(0, LosantTime.at(start));
    }

    /** Sets {@link TimeSeriesQuery#end()}. */
    public Builder end(LosantTime end) {
      return set(1, end);
    }

    /** Sets {@link TimeSeriesQuery#end()} to a fixed time. */
    public Builder end(Instant end) {
      return set(1, LosantTime.at(end));
    }

    /** Sets {@link TimeSeriesQuery#duration()}. */
    public Builder duration(Duration duration) {
      return set(2, duration);
    }

    /** Sets {@link TimeSeriesQuery#resolution()}. */
    public Builder resolution(Duration resolution) {
      return set(3, resolution);
    }

    /** Sets {@link TimeSeriesQuery#aggregation()}. */
    public Builder aggregation(Aggregation aggregation) {
      return set(4, aggregation);
    }

    /** Sets {@link TimeSeriesQuery#aggregation()}. */
    public Builder aggregation(TimeSeriesAggregation aggregation) {
      return set(4, Aggregation.of(aggregation));
    }

    /** Sets {@link TimeSeriesQuery#aggregation()}. */
    public Builder aggregation(PlainAggregation aggregation) {
      return set(4, Aggregation.of(aggregation));
    }

    /** Sets {@link TimeSeriesQuery#aggregation()}. */
    public Builder aggregation(TimeAtValueAggregation aggregation) {
      return set(4, Aggregation.of(aggregation));
    }

    /** Sets {@link TimeSeriesQuery#attributes()}. */
    public Builder attributes(List<String> attributes) {
      return setList(5, attributes);
    }

    /** Sets {@link TimeSeriesQuery#deviceIds()}. */
    public Builder deviceIds(List<String> deviceIds) {
      return setList(6, deviceIds);
    }

    /** Sets {@link TimeSeriesQuery#deviceTags()}. */
    public Builder deviceTags(List<DeviceTagFilterItem> deviceTags) {
      return setList(7, deviceTags);
    }

    /** Sets {@link TimeSeriesQuery#deviceQuery()}. */
    public Builder deviceQuery(AdvancedDeviceQuery deviceQuery) {
      return set(8, deviceQuery);
    }

    /** Sets {@link TimeSeriesQuery#limit()}. */
    public Builder limit(long limit) {
      return set(9, limit);
    }

    /** Sets {@link TimeSeriesQuery#order()}. */
    public Builder order(SortDirection order) {
      return set(10, order);
    }

    @Override
    protected TimeSeriesQuery create() {
      return new TimeSeriesQuery(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TimeSeriesQuery ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TimeSeriesQuery; take the JSON as a text, and use"
            + " TimeSeriesQuery.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TimeSeriesQuery> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "TimeSeriesQuery",
          List.of(
              "start",
              "end",
              "duration",
              "resolution",
              "aggregation",
              "attributes",
              "deviceIds",
              "deviceTags",
              "deviceQuery",
              "limit",
              "order"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.LOSANT_TIME, out);
      write(values, 1, JsonCodec.LOSANT_TIME, out);
      write(values, 2, JsonCodec.DURATION_MILLIS, out);
      write(values, 3, JsonCodec.DURATION_MILLIS, out);
      write(values, 4, Aggregation.CODEC, out);
      write(values, 5, ATTRIBUTES, out);
      write(values, 6, DEVICE_IDS, out);
      write(values, 7, DEVICE_TAGS, out);
      write(values, 8, AdvancedDeviceQuery.CODEC, out);
      write(values, 9, JsonCodec.LONG, out);
      write(values, 10, SortDirection.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.LOSANT_TIME;
        case 2, 3 -> JsonCodec.DURATION_MILLIS;
        case 4 -> Aggregation.CODEC;
        case 5 -> ATTRIBUTES;
        case 6 -> DEVICE_IDS;
        case 7 -> DEVICE_TAGS;
        case 8 -> AdvancedDeviceQuery.CODEC;
        case 9 -> JsonCodec.LONG;
        case 10 -> SortDirection.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
