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

/** The device is connected. */
@JsonDeserialize(using = ConnectedStatus.Codec.class)
public final class ConnectedStatus extends JsonModel implements DeviceConnectionStatus {
  /** Reads and writes this class. */
  public static final JsonCodec<ConnectedStatus> CODEC = new Codec();

  private ConnectedStatus(Builder builder) {
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

  /** Always {@code connected}. The only value is {@code connected}. */
  @Override
  public DeviceConnectionStatusType status() {
    return required(0);
  }

  /** When the device connected. If omitted, the time of the request. */
  @Override
  public @Nullable Instant connectedAt() {
    return optional(1);
  }

  /** Address from which the device connected, in IPv4 or IPv6, 2 to 39 characters. */
  @Override
  public @Nullable String ipAddress() {
    return optional(2);
  }

  /** Builds a {@link ConnectedStatus}. */
  public static final class Builder extends JsonModel.Builder<ConnectedStatus, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, DeviceConnectionStatusType.of("connected"));
      }
    }

    private Builder(ConnectedStatus from) {
      super(from);
    }

    /** Sets {@link ConnectedStatus#connectedAt()}. */
    public Builder connectedAt(Instant connectedAt) {
      return set(1, connectedAt);
    }

    /** Sets {@link ConnectedStatus#ipAddress()}. */
    public Builder ipAddress(String ipAddress) {
      return set(2, ipAddress);
    }

    @Override
    protected ConnectedStatus create() {
      return new ConnectedStatus(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ConnectedStatus ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a ConnectedStatus; take the JSON as a text, and use"
            + " ConnectedStatus.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<ConnectedStatus> {
    /** Called by Jackson. */
    public Codec() {
      super("ConnectedStatus", List.of("status", "connectedAt", "ipAddress"));
      require(0);
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
