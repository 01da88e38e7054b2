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

/** Names of devices, such as for a list to choose from. */
@JsonDeserialize(using = DeviceNames.Codec.class)
public final class DeviceNames extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceNames> CODEC = new Codec();

  private static final JsonCodec<List<DeviceSummary>> DEVICE_SUMMARY =
      JsonCodec.listOf(DeviceSummary.CODEC);

  private DeviceNames(Builder builder) {
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

  /** Devices that match, at most 1000. */
  public List<DeviceSummary> deviceSummary() {
    return required(0);
  }

  /** Builds a {@link DeviceNames}. */
  public static final class Builder extends JsonModel.Builder<DeviceNames, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceNames from) {
      super(from);
    }

    /** Sets {@link DeviceNames#deviceSummary()}. */
    public Builder deviceSummary(List<DeviceSummary> deviceSummary) {
      return setList(0, deviceSummary);
    }

    @Override
    protected DeviceNames create() {
      return new DeviceNames(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceNames ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceNames; take the JSON as a text, and use"
            + " DeviceNames.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceNames> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceNames", List.of("deviceSummary"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, DEVICE_SUMMARY, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> DEVICE_SUMMARY;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
