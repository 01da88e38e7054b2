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
 * Which attributes of which devices to export, over which period, and whom to tell when the file is
 * ready. Devices are selected by {@code deviceIds}, {@code deviceTags} or {@code deviceQuery}.
 */
@JsonDeserialize(using = DevicesDataExport.Codec.class)
public final class DevicesDataExport extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DevicesDataExport> CODEC = new Codec();

  private static final JsonCodec<List<String>> DEVICE_IDS = JsonCodec.listOf(JsonCodec.STRING);
  private static final JsonCodec<List<DeviceTagFilterItem>> DEVICE_TAGS =
      JsonCodec.listOf(DeviceTagFilterItem.CODEC);
  private static final JsonCodec<List<String>> ATTRIBUTES = JsonCodec.listOf(JsonCodec.STRING);

  private DevicesDataExport(Builder builder) {
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

  /** Address to send a link to the file to, up to 1024 characters. */
  public @Nullable String email() {
    return optional(0);
  }

  /** URL to call with a link to the file, up to 1024 characters. */
  public @Nullable String callbackUrl() {
    return optional(1);
  }

  /** Devices to look at, at most 1000. */
  public List<String> deviceIds() {
    return list(2);
  }

  /** Whether {@link #deviceIds()} is there at all, be it as a JSON null. */
  public boolean hasDeviceIds() {
    return has(2);
  }

  /** Tags that devices are selected by, at most 100. A device counts if it has one of them. */
  public List<DeviceTagFilterItem> deviceTags() {
    return list(3);
  }

  /** Whether {@link #deviceTags()} is there at all, be it as a JSON null. */
  public boolean hasDeviceTags() {
    return has(3);
  }

  /** Search that a device has to match. */
  public @Nullable AdvancedDeviceQuery deviceQuery() {
    return optional(4);
  }

  /** Names of the attributes to export, at most 256. */
  public List<String> attributes() {
    return list(5);
  }

  /** Whether {@link #attributes()} is there at all, be it as a JSON null. */
  public boolean hasAttributes() {
    return has(5);
  }

  /**
   * Beginning of the period in milliseconds since the epoch. A negative number is relative to now.
   */
  public @Nullable LosantTime start() {
    return optional(6);
  }

  /**
   * End of the period in milliseconds since the epoch. A negative number is relative to now; 0 is
   * now, and so is leaving it out.
   */
  public @Nullable LosantTime end() {
    return optional(7);
  }

  /**
   * What a file of exported data has besides times and values, and whether there are several files.
   */
  public @Nullable DevicesDataExportOptions options() {
    return optional(8);
  }

  /** Builds a {@link DevicesDataExport}. */
  public static final class Builder extends JsonModel.Builder<DevicesDataExport, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DevicesDataExport from) {
      super(from);
    }

    /** Sets {@link DevicesDataExport#email()}. */
    public Builder email(String email) {
      return set(0, email);
    }

    /** Sets {@link DevicesDataExport#callbackUrl()}. */
    public Builder callbackUrl(String callbackUrl) {
      return set(1, callbackUrl);
    }

    /** Sets {@link DevicesDataExport#deviceIds()}. */
    public Builder deviceIds(List<String> deviceIds) {
      return setList(2, deviceIds);
    }

    /** Sets {@link DevicesDataExport#deviceTags()}. */
    public Builder deviceTags(List<DeviceTagFilterItem> deviceTags) {
      return setList(3, deviceTags);
    }

    /** Sets {@link DevicesDataExport#deviceQuery()}. */
    public Builder deviceQuery(AdvancedDeviceQuery deviceQuery) {
      return set(4, deviceQuery);
    }

    /** Sets {@link DevicesDataExport#attributes()}. */
    public Builder attributes(List<String> attributes) {
      return setList(5, attributes);
    }

    /** Sets {@link DevicesDataExport#start()}. */
    public Builder start(LosantTime start) {
      return set(6, start);
    }

    /** Sets {@link DevicesDataExport#start()} to a fixed time. */
    public Builder start(Instant start) {
      return set(6, LosantTime.at(start));
    }

    /** Sets {@link DevicesDataExport#end()}. */
    public Builder end(LosantTime end) {
      return set(7, end);
    }

    /** Sets {@link DevicesDataExport#end()} to a fixed time. */
    public Builder end(Instant end) {
      return set(7, LosantTime.at(end));
    }

    /** Sets {@link DevicesDataExport#options()}. */
    public Builder options(DevicesDataExportOptions options) {
      return set(8, options);
    }

    @Override
    protected DevicesDataExport create() {
      return new DevicesDataExport(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DevicesDataExport ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DevicesDataExport; take the JSON as a text, and use"
            + " DevicesDataExport.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DevicesDataExport> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DevicesDataExport",
          List.of(
              "email",
              "callbackUrl",
              "deviceIds",
              "deviceTags",
              "deviceQuery",
              "attributes",
              "start",
              "end",
              "options"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.STRING, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, DEVICE_IDS, out);
      write(values, 3, DEVICE_TAGS, out);
      write(values, 4, AdvancedDeviceQuery.CODEC, out);
      write(values, 5, ATTRIBUTES, out);
      write(values, 6, JsonCodec.LOSANT_TIME, out);
      write(values, 7, JsonCodec.LOSANT_TIME, out);
      write(values, 8, DevicesDataExportOptions.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0, 1 -> JsonCodec.STRING;
        case 2 -> DEVICE_IDS;
        case 3 -> DEVICE_TAGS;
        case 4 -> AdvancedDeviceQuery.CODEC;
        case 5 -> ATTRIBUTES;
        case 6, 7 -> JsonCodec.LOSANT_TIME;
        case 8 -> DevicesDataExportOptions.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
