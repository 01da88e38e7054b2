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

/**
 * A device connection status of a kind that this version of the library does not know, kept as it
 * came.
 */
@JsonDeserialize(using = UnknownDeviceConnectionStatus.Codec.class)
public final class UnknownDeviceConnectionStatus extends JsonModel
    implements DeviceConnectionStatus {
  /** Reads and writes this class. */
  public static final JsonCodec<UnknownDeviceConnectionStatus> CODEC = new Codec();

  private UnknownDeviceConnectionStatus(Builder builder) {
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

  /** What kind of device connection status it is. */
  @Override
  public DeviceConnectionStatusType status() {
    return required(0);
  }

  /**
   * Point in time: a text in the notation of ISO 8601, such as {@code 2016-06-13T04:00:00.000Z}, a
   * number of milliseconds since 1970-01-01T00:00Z, or an object that wraps such a text. In a
   * request a negative number counts from the time of the request.
   */
  @Override
  public @Nullable Instant connectedAt() {
    return optional(1);
  }

  /** Address from which the device connected, in IPv4 or IPv6, 2 to 39 characters. */
  @Override
  public @Nullable String ipAddress() {
    return optional(2);
  }

  /** Builds a {@link UnknownDeviceConnectionStatus}. */
  public static final class Builder
      extends JsonModel.Builder<UnknownDeviceConnectionStatus, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(UnknownDeviceConnectionStatus from) {
      super(from);
    }

    /** Sets {@link UnknownDeviceConnectionStatus#status()}. */
    public Builder status(DeviceConnectionStatusType status) {
      return set(0, status);
    }

    /** Sets {@link UnknownDeviceConnectionStatus#connectedAt()}. */
    public Builder connectedAt(Instant connectedAt) {
      return set(1, connectedAt);
    }

    /** Sets {@link UnknownDeviceConnectionStatus#ipAddress()}. */
    public Builder ipAddress(String ipAddress) {
      return set(2, ipAddress);
    }

    @Override
    protected UnknownDeviceConnectionStatus create() {
      return new UnknownDeviceConnectionStatus(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static UnknownDeviceConnectionStatus ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a UnknownDeviceConnectionStatus; take the JSON as a text, and use"
            + " UnknownDeviceConnectionStatus.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<UnknownDeviceConnectionStatus> {
    /** Called by Jackson. */
    public Codec() {
      super("UnknownDeviceConnectionStatus", List.of("status", "connectedAt", "ipAddress"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, DeviceConnectionStatusType.CODEC, out);
      write(values, 1, JsonCodec.TIMESTAMP, out);
      write(values, 2, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> DeviceConnectionStatusType.CODEC;
        case 1 -> JsonCodec.TIMESTAMP;
        case 2 -> JsonCodec.STRING;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
