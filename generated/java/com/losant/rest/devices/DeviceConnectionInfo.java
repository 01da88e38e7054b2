// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.ModelCodec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Whether the device is connected to the message broker of Losant, and since when. */
@JsonDeserialize(using = DeviceConnectionInfo.Codec.class)
public final class DeviceConnectionInfo extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceConnectionInfo> CODEC = new Codec();

  private DeviceConnectionInfo(Builder builder) {
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

  /** When the device last connected or disconnected. */
  public @Nullable Instant time() {
    return optional(0);
  }

  /**
   * 1 if the device is connected, 0 if it is disconnected, and {@code null} if it has never been
   * connected.
   */
  public @Nullable Integer connected() {
    return optional(1);
  }

  /** Whether {@link #connected()} is there at all, be it as a JSON null. */
  public boolean hasConnected() {
    return has(1);
  }

  /** Builds a {@link DeviceConnectionInfo}. */
  public static final class Builder extends JsonModel.Builder<DeviceConnectionInfo, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceConnectionInfo from) {
      super(from);
    }

    /** Sets {@link DeviceConnectionInfo#time()}. */
    public Builder time(Instant time) {
      return set(0, time);
    }

    /** Sets {@link DeviceConnectionInfo#connected()}; null is sent as a JSON null. */
    public Builder connected(@Nullable Integer connected) {
      return setNullable(1, connected);
    }

    @Override
    protected DeviceConnectionInfo create() {
      return new DeviceConnectionInfo(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceConnectionInfo ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceConnectionInfo; take the JSON as a text, and use"
            + " DeviceConnectionInfo.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceConnectionInfo> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceConnectionInfo", List.of("time", "connected"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.INSTANT, out);
      write(values, 1, JsonCodec.INTEGER, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.INSTANT;
        case 1 -> JsonCodec.INTEGER;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
