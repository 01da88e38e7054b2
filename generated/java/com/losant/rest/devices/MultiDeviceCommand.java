// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import com.losant.rest.shared.AdvancedDeviceQuery;
import com.losant.rest.shared.DeviceTagFilterItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An instruction to several devices. They are selected by {@code deviceIds}, {@code deviceTags} and
 * {@code deviceQuery}; a device that one of them selects gets the command.
 */
@JsonDeserialize(using = MultiDeviceCommand.Codec.class)
public final class MultiDeviceCommand extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<MultiDeviceCommand> CODEC = new Codec();

  private static final JsonCodec<List<DeviceTagFilterItem>> DEVICE_TAGS =
      JsonCodec.listOf(DeviceTagFilterItem.CODEC);
  private static final JsonCodec<List<String>> DEVICE_IDS = JsonCodec.listOf(JsonCodec.STRING);

  private MultiDeviceCommand(Builder builder) {
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

  /** Time of the command. If omitted, the time of the request. */
  public @Nullable Instant time() {
    return optional(0);
  }

  /** What to do, such as {@code setSpeed}, 1 to 255 characters. */
  public String name() {
    return required(1);
  }

  /** Details of the command, as the devices expect them. Any JSON. */
  public @Nullable JsonNode payload() {
    return any(2);
  }

  /** Returns {@link #payload()} as an object of a class that Jackson can read. */
  public <T> @Nullable T payload(Class<T> type) {
    return any(2, type);
  }

  /** Tags of the devices, at most 100. One of them is enough. */
  public List<DeviceTagFilterItem> deviceTags() {
    return list(3);
  }

  /** Whether {@link #deviceTags()} is there at all, be it as a JSON null. */
  public boolean hasDeviceTags() {
    return has(3);
  }

  /** Identifiers of the devices, at most 1000. */
  public List<String> deviceIds() {
    return list(4);
  }

  /** Whether {@link #deviceIds()} is there at all, be it as a JSON null. */
  public boolean hasDeviceIds() {
    return has(4);
  }

  /** Search that the devices match. */
  public @Nullable AdvancedDeviceQuery deviceQuery() {
    return optional(5);
  }

  /** Builds a {@link MultiDeviceCommand}. */
  public static final class Builder extends JsonModel.Builder<MultiDeviceCommand, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(MultiDeviceCommand from) {
      super(from);
    }

    /** Sets {@link MultiDeviceCommand#time()}. */
    public Builder time(Instant time) {
      return set(0, time);
    }

    /** Sets {@link MultiDeviceCommand#name()}. */
    public Builder name(String name) {
      return set(1, name);
    }

    /**
     * Sets {@link MultiDeviceCommand#payload()} to anything that Jackson can write; null is sent as
     * a JSON null.
     */
    public Builder payload(@Nullable Object payload) {
      return setAny(2, payload);
    }

    /** Sets {@link MultiDeviceCommand#deviceTags()}. */
    public Builder deviceTags(List<DeviceTagFilterItem> deviceTags) {
      return setList(3, deviceTags);
    }

    /** Sets {@link MultiDeviceCommand#deviceIds()}. */
    public Builder deviceIds(List<String> deviceIds) {
      return setList(4, deviceIds);
    }

    /** Sets {@link MultiDeviceCommand#deviceQuery()}. */
    public Builder deviceQuery(AdvancedDeviceQuery deviceQuery) {
      return set(5, deviceQuery);
    }

    @Override
    protected MultiDeviceCommand create() {
      return new MultiDeviceCommand(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static MultiDeviceCommand ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a MultiDeviceCommand; take the JSON as a text, and use"
            + " MultiDeviceCommand.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<MultiDeviceCommand> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "MultiDeviceCommand",
          List.of("time", "name", "payload", "deviceTags", "deviceIds", "deviceQuery"));
      require(1);
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.TIMESTAMP, out);
      write(values, 1, JsonCodec.STRING, out);
      write(values, 2, JsonCodec.ANY, out);
      write(values, 3, DEVICE_TAGS, out);
      write(values, 4, DEVICE_IDS, out);
      write(values, 5, AdvancedDeviceQuery.CODEC, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.TIMESTAMP;
        case 1 -> JsonCodec.STRING;
        case 2 -> JsonCodec.ANY;
        case 3 -> DEVICE_TAGS;
        case 4 -> DEVICE_IDS;
        case 5 -> AdvancedDeviceQuery.CODEC;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
