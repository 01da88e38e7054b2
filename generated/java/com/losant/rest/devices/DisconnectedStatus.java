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

/** The device is disconnected. */
@JsonDeserialize(using = DisconnectedStatus.Codec.class)
public final class DisconnectedStatus extends JsonModel implements DeviceConnectionStatus {
  /** Reads and writes this class. */
  public static final JsonCodec<DisconnectedStatus> CODEC = new Codec();

  private DisconnectedStatus(Builder builder) {
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

  /** Always {@code disconnected}. The only value is {@code disconnected}. */
  @Override
  public DeviceConnectionStatusType status() {
    return required(0);
  }

  /** When the connection that ended had begun. */
  @Override
  public @Nullable Instant connectedAt() {
    return optional(1);
  }

  /** When the device disconnected. If omitted, the time of the request. */
  public @Nullable Instant disconnectedAt() {
    return optional(2);
  }

  /** Why the device was disconnected, for people, up to 1024 characters. */
  public @Nullable String disconnectReason() {
    return optional(3);
  }

  /** How many messages the device sent over the connection, up to 2147483647. */
  public @Nullable Integer messagesFromClient() {
    return optional(4);
  }

  /** How many messages the device received over the connection, up to 2147483647. */
  public @Nullable Integer messagesToClient() {
    return optional(5);
  }

  /** Address from which the device connected, in IPv4 or IPv6, 2 to 39 characters. */
  @Override
  public @Nullable String ipAddress() {
    return optional(6);
  }

  /** Builds a {@link DisconnectedStatus}. */
  public static final class Builder extends JsonModel.Builder<DisconnectedStatus, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
      if (!received) {
        set(0, DeviceConnectionStatusType.of("disconnected"));
      }
    }

    private Builder(DisconnectedStatus from) {
      super(from);
    }

    /** Sets {@link DisconnectedStatus#connectedAt()}. */
    public Builder connectedAt(Instant connectedAt) {
      return set(1, connectedAt);
    }

    /** Sets {@link DisconnectedStatus#disconnectedAt()}. */
    public Builder disconnectedAt(Instant disconnectedAt) {
      return set(2, disconnectedAt);
    }

    /** Sets {@link DisconnectedStatus#disconnectReason()}. */
    public Builder disconnectReason(String disconnectReason) {
      return set(3, disconnectReason);
    }

    /** Sets {@link DisconnectedStatus#messagesFromClient()}. */
    public Builder messagesFromClient(int messagesFromClient) {
      return set(4, messagesFromClient);
    }

    /** Sets {@link DisconnectedStatus#messagesToClient()}. */
    public Builder messagesToClient(int messagesToClient) {
      return set(5, messagesToClient);
    }

    /** Sets {@link DisconnectedStatus#ipAddress()}. */
    public Builder ipAddress(String ipAddress) {
      return set(6, ipAddress);
    }

    @Override
    protected DisconnectedStatus create() {
      return new DisconnectedStatus(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DisconnectedStatus ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DisconnectedStatus; take the JSON as a text, and use"
            + " DisconnectedStatus.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DisconnectedStatus> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DisconnectedStatus",
          List.of(
              "status",
              "connectedAt",
              "disconnectedAt",
              "disconnectReason",
              "messagesFromClient",
              "messagesToClient",
              "ipAddress"));
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
      write(values, 2, JsonCodec.TIMESTAMP, out);
      write(values, 3, JsonCodec.STRING, out);
      write(values, 4, JsonCodec.INTEGER, out);
      write(values, 5, JsonCodec.INTEGER, out);
      write(values, 6, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> DeviceConnectionStatusType.CODEC;
        case 1, 2 -> JsonCodec.TIMESTAMP;
        case 3, 6 -> JsonCodec.STRING;
        case 4, 5 -> JsonCodec.INTEGER;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
