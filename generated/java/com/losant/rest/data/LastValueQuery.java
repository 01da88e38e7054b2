// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.LosantTime;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AdvancedDeviceQuery;
import com.losant.rest.shared.DeviceTagFilterItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which attribute of which devices to look at. Devices are selected by {@code deviceIds}, {@code
 * deviceTags} or {@code deviceQuery}.
 */
@JsonDeserialize(using = LastValueQuery.Codec.class)
public final class LastValueQuery extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<LastValueQuery> CODEC = new Codec();

  private static final JsonCodec<List<String>> DEVICE_IDS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<DeviceTagFilterItem>> DEVICE_TAGS =
      JsonCodec.listOf(DeviceTagFilterItem.CODEC);

  private LastValueQuery(Builder builder) {
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
   * Name of the attribute, 1 to 255 letters, digits, underscores and hyphens. Matches {@code
   * ^[0-9a-zA-Z_-]{1,255}$}.
   */
  public @Nullable String attribute() {
    return optional(0);
  }

  /** Devices to look at, at most 1000. */
  public List<String> deviceIds() {
    return list(1);
  }

  /** Whether {@link #deviceIds()} is there at all, be it as a JSON null. */
  public boolean hasDeviceIds() {
    return has(1);
  }

  /** Tags that devices are selected by, at most 100. A device counts if it has one of them. */
  public List<DeviceTagFilterItem> deviceTags() {
    return list(2);
  }

  /** Whether {@link #deviceTags()} is there at all, be it as a JSON null. */
  public boolean hasDeviceTags() {
    return has(2);
  }

  /** Search that a device has to match. */
  public @Nullable AdvancedDeviceQuery deviceQuery() {
    return optional(3);
  }

  /**
   * Time at which the value was the last one, in milliseconds since the epoch. A negative number is
   * relative to now; 0 is now, and so is leaving it out.
   */
  public @Nullable LosantTime end() {
    return optional(4);
  }

  /** Builds a {@link LastValueQuery}. */
  public static final class Builder extends JsonModel.Builder<LastValueQuery, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(LastValueQuery from) {
      super(from);
    }

    /** Sets {@link LastValueQuery#attribute()}. */
    public Builder attribute(String attribute) {
      return set(0, attribute);
    }

    /** Sets {@link LastValueQuery#deviceIds()}. */
    public Builder deviceIds(List<String> deviceIds) {
      return setList(1, deviceIds);
    }

    /** Sets {@link LastValueQuery#deviceTags()}. */
    public Builder deviceTags(List<DeviceTagFilterItem> deviceTags) {
      return setList(2, deviceTags);
    }

    /** Sets {@link LastValueQuery#deviceQuery()}. */
    public Builder deviceQuery(AdvancedDeviceQuery deviceQuery) {
      return set(3, deviceQuery);
    }

    /** Sets {@link LastValueQuery#end()}. */
    public Builder end(LosantTime end) {
      return set(4, end);
    }

    /** Sets {@link LastValueQuery#end()} to a fixed time. */
    public Builder end(Instant end) {
      return set(4, LosantTime.at(end));
    }

    @Override
    protected LastValueQuery create() {
      return new LastValueQuery(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static LastValueQuery ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a LastValueQuery; take the JSON as a text, and use"
            + " LastValueQuery.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<LastValueQuery> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "LastValueQuery", List.of("attribute", "deviceIds", "deviceTags", "deviceQuery", "end"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, DEVICE_IDS, out);
      write(values, 2, DEVICE_TAGS, out);
      write(values, 3, AdvancedDeviceQuery.CODEC, out);
      write(values, 4, JsonCodec.LOSANT_TIME, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.STRING;
        case 1 -> DEVICE_IDS;
        case 2 -> DEVICE_TAGS;
        case 3 -> AdvancedDeviceQuery.CODEC;
        case 4 -> JsonCodec.LOSANT_TIME;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
