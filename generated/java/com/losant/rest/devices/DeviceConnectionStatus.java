// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.json.UnionCodec;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A device connected or disconnected, reported for a device that is connected to something else
 * than the message broker of Losant.
 */
@JsonDeserialize(using = DeviceConnectionStatus.Codec.class)
public sealed interface DeviceConnectionStatus
    permits ConnectedStatus, DisconnectedStatus, UnknownDeviceConnectionStatus {
  /** Reads and writes all variants. */
  JsonCodec<DeviceConnectionStatus> CODEC = new Codec();

  /** What kind of device connection status it is. */
  DeviceConnectionStatusType status();

  /**
   * Point in time: a text in the notation of ISO 8601, such as {@code 2016-06-13T04:00:00.000Z}, a
   * number of milliseconds since 1970-01-01T00:00Z, or an object that wraps such a text. In a
   * request a negative number counts from the time of the request.
   */
  @Nullable Instant connectedAt();

  /** Address from which the device connected, in IPv4 or IPv6, 2 to 39 characters. */
  @Nullable String ipAddress();

  /**
   * The JSON of the properties that have no typed value.
   *
   * @return a copy
   * @see JsonModel#additionalProperties()
   */
  Map<String, JsonNode> additionalProperties();

  /**
   * This as compact JSON.
   *
   * @return the JSON, secrets included
   */
  String toJson();

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceConnectionStatus ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceConnectionStatus; take the JSON as a text, and use"
            + " DeviceConnectionStatus.CODEC.fromJson(text)");
  }

  /** Reads and writes all variants where Jackson asks for it; otherwise use {@link #CODEC}. */
  final class Codec extends UnionCodec<DeviceConnectionStatus> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceConnectionStatus", "status");
    }

    @Override
    protected JsonCodec<? extends DeviceConnectionStatus> variant(String value) {
      return switch (value) {
        case "connected" -> ConnectedStatus.CODEC;
        case "disconnected" -> DisconnectedStatus.CODEC;
        default -> UnknownDeviceConnectionStatus.CODEC;
      };
    }
  }
}
