// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.losant.rest.json.EnumCodec;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.OpenEnum;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the token of a device allows: everything ({@code all.Device}), everything that only reads
 * ({@code all.Device.read}), or a single action.
 */
@JsonDeserialize(using = DeviceScope.Codec.class)
public final class DeviceScope extends OpenEnum {
  /** {@code "all.Device"}. */
  public static final DeviceScope ALL_DEVICE = new DeviceScope("all.Device", Known.ALL_DEVICE);

  /** {@code "all.Device.read"}. */
  public static final DeviceScope ALL_DEVICE_READ =
      new DeviceScope("all.Device.read", Known.ALL_DEVICE_READ);

  /** {@code "data.export"}. */
  public static final DeviceScope DATA_EXPORT = new DeviceScope("data.export", Known.DATA_EXPORT);

  /** {@code "data.lastValueQuery"}. */
  public static final DeviceScope DATA_LAST_VALUE_QUERY =
      new DeviceScope("data.lastValueQuery", Known.DATA_LAST_VALUE_QUERY);

  /** {@code "data.timeSeriesQuery"}. */
  public static final DeviceScope DATA_TIME_SERIES_QUERY =
      new DeviceScope("data.timeSeriesQuery", Known.DATA_TIME_SERIES_QUERY);

  /** {@code "device.commandStream"}. */
  public static final DeviceScope DEVICE_COMMAND_STREAM =
      new DeviceScope("device.commandStream", Known.DEVICE_COMMAND_STREAM);

  /** {@code "device.debug"}. */
  public static final DeviceScope DEVICE_DEBUG =
      new DeviceScope("device.debug", Known.DEVICE_DEBUG);

  /** {@code "device.get"}. */
  public static final DeviceScope DEVICE_GET = new DeviceScope("device.get", Known.DEVICE_GET);

  /** {@code "device.getCommand"}. */
  public static final DeviceScope DEVICE_GET_COMMAND =
      new DeviceScope("device.getCommand", Known.DEVICE_GET_COMMAND);

  /** {@code "device.getCompositeState"}. */
  public static final DeviceScope DEVICE_GET_COMPOSITE_STATE =
      new DeviceScope("device.getCompositeState", Known.DEVICE_GET_COMPOSITE_STATE);

  /** {@code "device.getLogEntries"}. */
  public static final DeviceScope DEVICE_GET_LOG_ENTRIES =
      new DeviceScope("device.getLogEntries", Known.DEVICE_GET_LOG_ENTRIES);

  /** {@code "device.getState"}. */
  public static final DeviceScope DEVICE_GET_STATE =
      new DeviceScope("device.getState", Known.DEVICE_GET_STATE);

  /** {@code "device.sendCommand"}. */
  public static final DeviceScope DEVICE_SEND_COMMAND =
      new DeviceScope("device.sendCommand", Known.DEVICE_SEND_COMMAND);

  /** {@code "device.sendState"}. */
  public static final DeviceScope DEVICE_SEND_STATE =
      new DeviceScope("device.sendState", Known.DEVICE_SEND_STATE);

  /** {@code "device.setConnectionStatus"}. */
  public static final DeviceScope DEVICE_SET_CONNECTION_STATUS =
      new DeviceScope("device.setConnectionStatus", Known.DEVICE_SET_CONNECTION_STATUS);

  /** {@code "device.stateStream"}. */
  public static final DeviceScope DEVICE_STATE_STREAM =
      new DeviceScope("device.stateStream", Known.DEVICE_STATE_STREAM);

  /** {@code "devices.get"}. */
  public static final DeviceScope DEVICES_GET = new DeviceScope("devices.get", Known.DEVICES_GET);

  /** {@code "devices.getCompositeState"}. */
  public static final DeviceScope DEVICES_GET_COMPOSITE_STATE =
      new DeviceScope("devices.getCompositeState", Known.DEVICES_GET_COMPOSITE_STATE);

  /** {@code "devices.sendCommand"}. */
  public static final DeviceScope DEVICES_SEND_COMMAND =
      new DeviceScope("devices.sendCommand", Known.DEVICES_SEND_COMMAND);

  /** Reads and writes this class. */
  public static final JsonCodec<DeviceScope> CODEC = new Codec();

  /** The values that this version of the library knows, to switch over. */
  public enum Known {
    /** {@code "all.Device"}. */
    ALL_DEVICE,
    /** {@code "all.Device.read"}. */
    ALL_DEVICE_READ,
    /** {@code "data.export"}. */
    DATA_EXPORT,
    /** {@code "data.lastValueQuery"}. */
    DATA_LAST_VALUE_QUERY,
    /** {@code "data.timeSeriesQuery"}. */
    DATA_TIME_SERIES_QUERY,
    /** {@code "device.commandStream"}. */
    DEVICE_COMMAND_STREAM,
    /** {@code "device.debug"}. */
    DEVICE_DEBUG,
    /** {@code "device.get"}. */
    DEVICE_GET,
    /** {@code "device.getCommand"}. */
    DEVICE_GET_COMMAND,
    /** {@code "device.getCompositeState"}. */
    DEVICE_GET_COMPOSITE_STATE,
    /** {@code "device.getLogEntries"}. */
    DEVICE_GET_LOG_ENTRIES,
    /** {@code "device.getState"}. */
    DEVICE_GET_STATE,
    /** {@code "device.sendCommand"}. */
    DEVICE_SEND_COMMAND,
    /** {@code "device.sendState"}. */
    DEVICE_SEND_STATE,
    /** {@code "device.setConnectionStatus"}. */
    DEVICE_SET_CONNECTION_STATUS,
    /** {@code "device.stateStream"}. */
    DEVICE_STATE_STREAM,
    /** {@code "devices.get"}. */
    DEVICES_GET,
    /** {@code "devices.getCompositeState"}. */
    DEVICES_GET_COMPOSITE_STATE,
    /** {@code "devices.sendCommand"}. */
    DEVICES_SEND_COMMAND,
    /** A value that came after this version of the library; {@link OpenEnum#value()} has it. */
    UNKNOWN
  }

  private final Known known;

  private DeviceScope(String value, Known known) {
    super(value);
    this.known = known;
  }

  /** Returns the constant of a value, or a new one for a value that is unknown here. */
  public static DeviceScope of(String value) {
    return switch (value) {
      case "all.Device" -> ALL_DEVICE;
      case "all.Device.read" -> ALL_DEVICE_READ;
      case "data.export" -> DATA_EXPORT;
      case "data.lastValueQuery" -> DATA_LAST_VALUE_QUERY;
      case "data.timeSeriesQuery" -> DATA_TIME_SERIES_QUERY;
      case "device.commandStream" -> DEVICE_COMMAND_STREAM;
      case "device.debug" -> DEVICE_DEBUG;
      case "device.get" -> DEVICE_GET;
      case "device.getCommand" -> DEVICE_GET_COMMAND;
      case "device.getCompositeState" -> DEVICE_GET_COMPOSITE_STATE;
      case "device.getLogEntries" -> DEVICE_GET_LOG_ENTRIES;
      case "device.getState" -> DEVICE_GET_STATE;
      case "device.sendCommand" -> DEVICE_SEND_COMMAND;
      case "device.sendState" -> DEVICE_SEND_STATE;
      case "device.setConnectionStatus" -> DEVICE_SET_CONNECTION_STATUS;
      case "device.stateStream" -> DEVICE_STATE_STREAM;
      case "devices.get" -> DEVICES_GET;
      case "devices.getCompositeState" -> DEVICES_GET_COMPOSITE_STATE;
      case "devices.sendCommand" -> DEVICES_SEND_COMMAND;
      default -> new DeviceScope(value, Known.UNKNOWN);
    };
  }

  /**
   * The value to switch over; {@link Known#UNKNOWN} if this version of the library does not know
   * it.
   */
  public Known known() {
    return known;
  }

  // For Jackson 2, which does not see JsonDeserialize of Jackson 3.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeviceScope ofJackson2(Object json) {
    throw new UnsupportedOperationException(
        "Jackson 2 cannot read a DeviceScope; take the JSON as a text, and use"
            + " DeviceScope.CODEC.fromJson(text)");
  }

  /** Reads and writes this class where Jackson asks for it; otherwise use {@link #CODEC}. */
  public static final class Codec extends EnumCodec<DeviceScope> {
    /** Called by Jackson. */
    public Codec() {
      super("DeviceScope");
    }

    @Override
    protected DeviceScope of(String value) {
      return DeviceScope.of(value);
    }
  }
}
