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

/** A device connected or disconnected. */
@JsonDeserialize(using = DeviceLogEntry.Codec.class)
public final class DeviceLogEntry extends JsonModel {
  /** Reads and writes this class. */
  public static final JsonCodec<DeviceLogEntry> CODEC = new Codec();

  private DeviceLogEntry(Builder builder) {
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

  /** 1 if the device connected, 0 if it disconnected. */
  public Integer connected() {
    return required(0);
  }

  /** When that happened. */
  public Instant time() {
    return required(1);
  }

  /** Why the device was disconnected, such as {@code Connection Lost}. */
  public @Nullable String disconnectReason() {
    return optional(2);
  }

  /** How many messages the device had sent over the connection that ended. */
  public @Nullable Long messagesFromClient() {
    return optional(3);
  }

  /** How many messages the device had received over the connection that ended. */
  public @Nullable Long messagesToClient() {
    return optional(4);
  }

  /** Address from which the device connected. */
  public @Nullable String ipAddress() {
    return optional(5);
  }

  /** Builds a {@link DeviceLogEntry}. */
  public static final class Builder extends JsonModel.Builder<DeviceLogEntry, Builder> {
    private Builder(boolean received) {
      super(CODEC, received);
    }

    private Builder(DeviceLogEntry from) {
      super(from);
    }

    /** Sets {@link DeviceLogEntry#connected()}. */
    public Builder connected(int connected) {
      return set(0, connected);
    }

    /** Sets {@link DeviceLogEntry#time()}. */
    public Builder time(Instant time) {
      return set(1, time);
    }

    /** Sets {@link DeviceLogEntry#disconnectReason()}. */
    public Builder disconnectReason(String disconnectReason) {
      return set(2, disconnectReason);
    }

    /** Sets {@link DeviceLogEntry#messagesFromClient()}. */
    public Builder messagesFromClient(long messagesFromClient) {
      return set(3, messagesFromClient);
    }

    /** Sets {@link DeviceLogEntry#messagesToClient()}. */
    public Builder messagesToClient(long messagesToClient) {
      return set(4, messagesToClient);
    }

    /** Sets {@link DeviceLogEntry#ipAddress()}. */
    public Builder ipAddress(String ipAddress) {
      return set(5, ipAddress);
    }

    @Override
    protected DeviceLogEntry create() {
      return new DeviceLogEntry(this);
    }
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceLogEntry ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceLogEntry; take the JSON as a text, and use"
            + " DeviceLogEntry.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends ModelCodec<DeviceLogEntry> {
    /** Called by Jackson. */
    public Codec() {
      super(
          "DeviceLogEntry",
          List.of(
              "connected",
              "time",
              "disconnectReason",
              "messagesFromClient",
              "messagesToClient",
              "ipAddress"));
    }

    @Override
    protected Builder builder() {
      return new Builder(true);
    }

    @Override
    protected void writeProperties(@Nullable Object[] values, JsonGenerator out) {
      write(values, 0, JsonCodec.INTEGER, out);
      write(values, 1, JsonCodec.INSTANT, out);
      write(values, 2, JsonCodec.STRING, out);
      write(values, 3, JsonCodec.LONG, out);
      write(values, 4, JsonCodec.LONG, out);
      write(values, 5, JsonCodec.STRING, out);
    }

    @Override
    protected JsonCodec<?> codec(int property) {
      return switch (property) {
        case 0 -> JsonCodec.INTEGER;
        case 1 -> JsonCodec.INSTANT;
        case 2, 5 -> JsonCodec.STRING;
        case 3, 4 -> JsonCodec.LONG;
        default -> throw new IllegalArgumentException("no property " + property);
      };
    }
  }
}
