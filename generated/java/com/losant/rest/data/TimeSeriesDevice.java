// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A device with its points in the period. */
@JsonDeserialize(using = TimeSeriesDevice.Codec.class)
public final class TimeSeriesDevice extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<TimeSeriesDevice> CODEC = new Codec();

  private static final JsonCodec<Map<String, List<String>>> TAGS =
      JsonCodec.mapOf(JsonCodec.listOf(JsonCodec.STRING));
  private static final JsonCodec<List<DataPoint>> POINTS = JsonCodec.listOf(DataPoint.CODEC);

  private TimeSeriesDevice(Builder builder) {
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

  /** Name of the device, 1 to 255 characters. */
  public String name() {
    return required(0);
  }

  /** Tags of the device. Each key has the list of its values. */
  public Map<String, List<String>> tags() {
    return required(1);
  }

  /** Points in the order of their time. An interval without data has none. */
  public List<DataPoint> points() {
    return required(2);
  }

  /** Builds a {@link TimeSeriesDevice}. */
  public static final class Builder extends JsonModel.Builder<TimeSeriesDevice, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(TimeSeriesDevice from) {
      super(from);
    }

    /** Sets {@link TimeSeriesDevice#name()}. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link TimeSeriesDevice#tags()}. */
    public Builder tags(Map<String, List<String>> tags) {
      return setMap(1, tags);
    }

    /** Sets {@link TimeSeriesDevice#points()}. */
    public Builder points(List<DataPoint> points) {
      return setList(2, points);
    }

    @Override
    protected TimeSeriesDevice create() {
      return new TimeSeriesDevice(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TimeSeriesDevice ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a TimeSeriesDevice; take the JSON as a text, and use"
            + " TimeSeriesDevice.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<TimeSeriesDevice> {
    /** Called by Jackson. */
    public Codec() {
      super("TimeSeriesDevice", List.of("name", "tags", "points"));
      require(0, 1, 2);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, TAGS, out);
      write(values, 2, POINTS, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> TAGS;
        case 2 -> POINTS;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
