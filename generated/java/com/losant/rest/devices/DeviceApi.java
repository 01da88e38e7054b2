// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.EventStream;
import com.losant.rest.api.LogFollower;
import com.losant.rest.api.OptionalParams;
import com.losant.rest.api.StreamCall;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.LosantTime;
import com.losant.rest.shared.PayloadCountsBreakdown;
import com.losant.rest.shared.QueuedJob;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.SortDirection;
import com.losant.rest.shared.Success;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A single device with its state, commands, connections, data and payloads.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class DeviceApi {
  private static final ApiAction GET =
      ApiAction.builder("device.get", "GET", "/applications/{applicationId}/devices/{deviceId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_DEVICE_READ, "device.*", "device.get")
          .build();
  private static final ApiAction PATCH =
      ApiAction.builder("device.patch", "PATCH", "/applications/{applicationId}/devices/{deviceId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "device.*", "device.patch")
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder(
              "device.delete", "DELETE", "/applications/{applicationId}/devices/{deviceId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "device.*", "device.delete")
          .build();
  private static final ApiAction GET_COMMAND =
      ApiAction.builder(
              "device.getCommand",
              "GET",
              "/applications/{applicationId}/devices/{deviceId}/command")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_DEVICE_READ, "device.*", "device.getCommand")
          .build();
  private static final ApiAction SEND_COMMAND =
      ApiAction.builder(
              "device.sendCommand",
              "POST",
              "/applications/{applicationId}/devices/{deviceId}/command")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION_DEVICE, "device.*", "device.sendCommand")
          .build();
  private static final ApiAction COMMAND_STREAM =
      ApiAction.builder(
              "device.commandStream",
              "GET",
              "/applications/{applicationId}/devices/{deviceId}/commandStream")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_DEVICE_READ, "device.*", "device.commandStream")
          .eventStream("deviceCommand")
          .keepAlive("keepAliveInterval", Duration.ofSeconds(2))
          .build();
  private static final ApiAction GET_COMPOSITE_STATE =
      ApiAction.builder(
              "device.getCompositeState",
              "GET",
              "/applications/{applicationId}/devices/{deviceId}/compositeState")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_DEVICE_READ, "device.*", "device.getCompositeState")
          .build();
  private static final ApiAction REMOVE_DATA =
      ApiAction.builder(
              "device.removeData",
              "DELETE",
              "/applications/{applicationId}/devices/{deviceId}/data")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "device.*", "device.removeData")
          .build();
  private static final ApiAction EXPORT =
      ApiAction.builder(
              "device.export", "POST", "/applications/{applicationId}/devices/{deviceId}/export")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION_READ, "device.*", "device.export")
          .build();
  private static final ApiAction GET_LOG_ENTRIES =
      ApiAction.builder(
              "device.getLogEntries",
              "GET",
              "/applications/{applicationId}/devices/{deviceId}/logs")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_DEVICE_READ, "device.*", "device.getLogEntries")
          .build();
  private static final ApiAction PAYLOAD_COUNTS =
      ApiAction.builder(
              "device.payloadCounts",
              "GET",
              "/applications/{applicationId}/devices/{deviceId}/payloadCounts")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "device.*", "device.payloadCounts")
          .build();
  private static final ApiAction PAYLOAD_COUNTS_BREAKDOWN =
      ApiAction.builder(
              "device.payloadCountsBreakdown",
              "GET",
              "/applications/{applicationId}/devices/{deviceId}/payloadCountsBreakdown")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "device.*", "device.payloadCountsBreakdown")
          .build();
  private static final ApiAction SET_CONNECTION_STATUS =
      ApiAction.builder(
              "device.setConnectionStatus",
              "POST",
              "/applications/{applicationId}/devices/{deviceId}/setConnectionStatus")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION_DEVICE, "device.*", "device.setConnectionStatus")
          .build();
  private static final ApiAction GET_STATE =
      ApiAction.builder(
              "device.getState", "GET", "/applications/{applicationId}/devices/{deviceId}/state")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_DEVICE_READ, "device.*", "device.getState")
          .build();
  private static final ApiAction SEND_STATE =
      ApiAction.builder(
              "device.sendState", "POST", "/applications/{applicationId}/devices/{deviceId}/state")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION_DEVICE, "device.*", "device.sendState")
          .build();
  private static final ApiAction STATE_STREAM =
      ApiAction.builder(
              "device.stateStream",
              "GET",
              "/applications/{applicationId}/devices/{deviceId}/stateStream")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_DEVICE_READ, "device.*", "device.stateStream")
          .eventStream("deviceState")
          .keepAlive("keepAliveInterval", Duration.ofSeconds(2))
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public DeviceApi(Transport transport) {
    this.calls = new Calls(transport);
  }

  /**
   * The same actions as calls, to be made in the background, with status and headers, or with
   * options of their own.
   *
   * @return one method for each method here
   */
  public Calls calls() {
    return calls;
  }

  /**
   * Returns a device with its attributes and tags.
   *
   * <p>Losant's documentation calls this {@code device.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The device.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public Device get(String applicationId, String deviceId) {
    return calls.get(applicationId, deviceId).execute();
  }

  /** As {@link #get(String, String)}, with optional parameters that {@code params} sets. */
  public Device get(String applicationId, String deviceId, Consumer<GetParams> params) {
    return calls.get(applicationId, deviceId, params).execute();
  }

  /**
   * Changes the properties in the request body and leaves all others unchanged. A list is replaced
   * as a whole: to add one tag or attribute, send all of them.
   *
   * <p>Losant's documentation calls this {@code device.patch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param devicePatch Properties to change.
   * @return The device after the change.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public Device patch(String applicationId, String deviceId, DevicePatch devicePatch) {
    return calls.patch(applicationId, deviceId, devicePatch).execute();
  }

  /**
   * As {@link #patch(String, String, DevicePatch)}, with optional parameters that {@code params}
   * sets.
   */
  public Device patch(
      String applicationId,
      String deviceId,
      DevicePatch devicePatch,
      Consumer<PatchParams> params) {
    return calls.patch(applicationId, deviceId, devicePatch, params).execute();
  }

  /**
   * Deletes a device from its application. It can be restored for a while, see {@code
   * devices.restore}.
   *
   * <p>Losant's documentation calls this {@code device.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The device was deleted.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public Success delete(String applicationId, String deviceId) {
    return calls.delete(applicationId, deviceId).execute();
  }

  /**
   * Returns commands that were sent to a device, by default the last one.
   *
   * <p>Losant's documentation calls this {@code device.getCommand}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The commands.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public DeviceCommands getCommand(String applicationId, String deviceId) {
    return calls.getCommand(applicationId, deviceId).execute();
  }

  /** As {@link #getCommand(String, String)}, with optional parameters that {@code params} sets. */
  public DeviceCommands getCommand(
      String applicationId, String deviceId, Consumer<GetCommandParams> params) {
    return calls.getCommand(applicationId, deviceId, params).execute();
  }

  /** Follows the log of {@link #getCommand(String, String)}, without optional parameters. */
  public LogFollower<DeviceCommand> followCommand(String applicationId, String deviceId) {
    return followCommand(applicationId, deviceId, params -> {});
  }

  /**
   * Follows the log of {@link #getCommand(String, String, Consumer)}: each poll returns what came
   * since the poll before.
   *
   * @param params sets the optional parameters: {@code start} is where the first poll starts, and
   *     {@code limit} how many entries a poll returns at most, {@link LogFollower#DEFAULT_LIMIT} if
   *     it is not set
   * @return a follower, which has requested nothing yet
   * @throws IllegalArgumentException if the limit is below 1, or a parameter is set that has no
   *     meaning for a log that is followed
   */
  public LogFollower<DeviceCommand> followCommand(
      String applicationId, String deviceId, Consumer<GetCommandParams> params) {
    return LogFollower.of(
        calls.getCommand(applicationId, deviceId, params),
        "start",
        "limit",
        List.of("sortDirection", "duration", "end", "since"),
        DeviceCommands::entries,
        DeviceCommand::time);
  }

  /**
   * Sends a command to a device, which receives it over MQTT or from its command stream.
   *
   * <p>Losant's documentation calls this {@code device.sendCommand}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceCommand Command to send.
   * @return The command was sent.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public Success sendCommand(String applicationId, String deviceId, DeviceCommand deviceCommand) {
    return calls.sendCommand(applicationId, deviceId, deviceCommand).execute();
  }

  /**
   * Sends each command to a device as an event, as soon as the command is sent, until the caller
   * closes the connection. Commands from before are not among them.
   *
   * <p>Losant's documentation calls this {@code device.commandStream}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return Commands, each as an event. To be closed.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public EventStream<DeviceCommand> commandStream(String applicationId, String deviceId) {
    return calls.commandStream(applicationId, deviceId).open();
  }

  /**
   * As {@link #commandStream(String, String)}, with optional parameters that {@code params} sets.
   */
  public EventStream<DeviceCommand> commandStream(
      String applicationId, String deviceId, Consumer<CommandStreamParams> params) {
    return calls.commandStream(applicationId, deviceId, params).open();
  }

  /**
   * Returns the last value of each attribute of a device, and when it was reported. Values of
   * different reports come together in it.
   *
   * <p>Losant's documentation calls this {@code device.getCompositeState}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The last values, by attribute.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public CompositeDeviceState getCompositeState(String applicationId, String deviceId) {
    return calls.getCompositeState(applicationId, deviceId).execute();
  }

  /**
   * As {@link #getCompositeState(String, String)}, with optional parameters that {@code params}
   * sets.
   */
  public CompositeDeviceState getCompositeState(
      String applicationId, String deviceId, Consumer<GetCompositeStateParams> params) {
    return calls.getCompositeState(applicationId, deviceId, params).execute();
  }

  /**
   * Starts a job that removes what a device reported in a period, by default everything, and the
   * logs of its connections and commands. It cannot be undone.
   *
   * <p>Losant's documentation calls this {@code device.removeData}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return A job that removes the data was queued.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public QueuedJob removeData(String applicationId, String deviceId) {
    return calls.removeData(applicationId, deviceId).execute();
  }

  /** As {@link #removeData(String, String)}, with optional parameters that {@code params} sets. */
  public QueuedJob removeData(
      String applicationId, String deviceId, Consumer<RemoveDataParams> params) {
    return calls.removeData(applicationId, deviceId, params).execute();
  }

  /**
   * Starts a job that writes what a device reported in a period to a file in CSV. The link to it
   * comes by email or to the callback URL.
   *
   * <p>Losant's documentation calls this {@code device.export}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return A job that writes the file was queued.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public QueuedJob export(String applicationId, String deviceId) {
    return calls.export(applicationId, deviceId).execute();
  }

  /** As {@link #export(String, String)}, with optional parameters that {@code params} sets. */
  public QueuedJob export(String applicationId, String deviceId, Consumer<ExportParams> params) {
    return calls.export(applicationId, deviceId, params).execute();
  }

  /**
   * As {@link #export(String, String)}, with a body.
   *
   * @param deviceDataExport What data to export. If omitted, the query parameters alone decide, and
   *     all attributes are exported.
   */
  public QueuedJob export(
      String applicationId, String deviceId, DeviceDataExport deviceDataExport) {
    return calls.export(applicationId, deviceId, deviceDataExport).execute();
  }

  /**
   * As {@link #export(String, String, DeviceDataExport)}, with optional parameters that {@code
   * params} sets.
   */
  public QueuedJob export(
      String applicationId,
      String deviceId,
      DeviceDataExport deviceDataExport,
      Consumer<ExportParams> params) {
    return calls.export(applicationId, deviceId, deviceDataExport, params).execute();
  }

  /**
   * Returns when a device connected and disconnected, by default the last time.
   *
   * <p>Losant's documentation calls this {@code device.getLogEntries}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The connections and ends of connections.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public DeviceLog getLogEntries(String applicationId, String deviceId) {
    return calls.getLogEntries(applicationId, deviceId).execute();
  }

  /**
   * As {@link #getLogEntries(String, String)}, with optional parameters that {@code params} sets.
   */
  public DeviceLog getLogEntries(
      String applicationId, String deviceId, Consumer<GetLogEntriesParams> params) {
    return calls.getLogEntries(applicationId, deviceId, params).execute();
  }

  /** Follows the log of {@link #getLogEntries(String, String)}, without optional parameters. */
  public LogFollower<DeviceLogEntry> followLogEntries(String applicationId, String deviceId) {
    return followLogEntries(applicationId, deviceId, params -> {});
  }

  /**
   * Follows the log of {@link #getLogEntries(String, String, Consumer)}: each poll returns what
   * came since the poll before.
   *
   * @param params sets the optional parameters: {@code start} is where the first poll starts, and
   *     {@code limit} how many entries a poll returns at most, {@link LogFollower#DEFAULT_LIMIT} if
   *     it is not set
   * @return a follower, which has requested nothing yet
   * @throws IllegalArgumentException if the limit is below 1, or a parameter is set that has no
   *     meaning for a log that is followed
   */
  public LogFollower<DeviceLogEntry> followLogEntries(
      String applicationId, String deviceId, Consumer<GetLogEntriesParams> params) {
    return LogFollower.of(
        calls.getLogEntries(applicationId, deviceId, params),
        "start",
        "limit",
        List.of("sortDirection", "duration", "end", "since"),
        DeviceLog::entries,
        DeviceLogEntry::time);
  }

  /**
   * Returns how many payloads a device caused in a period, by kind. By default these are the last
   * 30 days.
   *
   * <p>Losant's documentation calls this {@code device.payloadCounts}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The numbers of payloads.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public DevicePayloadCounts payloadCounts(String applicationId, String deviceId) {
    return calls.payloadCounts(applicationId, deviceId).execute();
  }

  /**
   * As {@link #payloadCounts(String, String)}, with optional parameters that {@code params} sets.
   */
  public DevicePayloadCounts payloadCounts(
      String applicationId, String deviceId, Consumer<PayloadCountsParams> params) {
    return calls.payloadCounts(applicationId, deviceId, params).execute();
  }

  /**
   * Returns how many payloads a device caused in each hour or day of a period. By default these are
   * the last 30 days.
   *
   * <p>Losant's documentation calls this {@code device.payloadCountsBreakdown}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The numbers of payloads, interval by interval.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public PayloadCountsBreakdown payloadCountsBreakdown(String applicationId, String deviceId) {
    return calls.payloadCountsBreakdown(applicationId, deviceId).execute();
  }

  /**
   * As {@link #payloadCountsBreakdown(String, String)}, with optional parameters that {@code
   * params} sets.
   */
  public PayloadCountsBreakdown payloadCountsBreakdown(
      String applicationId, String deviceId, Consumer<PayloadCountsBreakdownParams> params) {
    return calls.payloadCountsBreakdown(applicationId, deviceId, params).execute();
  }

  /**
   * Reports that a device connected or disconnected, for a device that does not use the message
   * broker of Losant, such as one that reports over HTTP. It appears in the log of connections and
   * starts workflows.
   *
   * <p>Losant's documentation calls this {@code device.setConnectionStatus}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceConnectionStatus The new status of the connection.
   * @return The status was stored.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public Success setConnectionStatus(
      String applicationId, String deviceId, DeviceConnectionStatus deviceConnectionStatus) {
    return calls.setConnectionStatus(applicationId, deviceId, deviceConnectionStatus).execute();
  }

  /**
   * Returns what a device reported, as it reported it, by default the last report. For the last
   * value of each attribute see {@code device.getCompositeState}.
   *
   * <p>Losant's documentation calls this {@code device.getState}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The state reports.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public DeviceStates getState(String applicationId, String deviceId) {
    return calls.getState(applicationId, deviceId).execute();
  }

  /** As {@link #getState(String, String)}, with optional parameters that {@code params} sets. */
  public DeviceStates getState(
      String applicationId, String deviceId, Consumer<GetStateParams> params) {
    return calls.getState(applicationId, deviceId, params).execute();
  }

  /** Follows the log of {@link #getState(String, String)}, without optional parameters. */
  public LogFollower<DeviceState> followState(String applicationId, String deviceId) {
    return followState(applicationId, deviceId, params -> {});
  }

  /**
   * Follows the log of {@link #getState(String, String, Consumer)}: each poll returns what came
   * since the poll before.
   *
   * @param params sets the optional parameters: {@code start} is where the first poll starts, and
   *     {@code limit} how many entries a poll returns at most, {@link LogFollower#DEFAULT_LIMIT} if
   *     it is not set
   * @return a follower, which has requested nothing yet
   * @throws IllegalArgumentException if the limit is below 1, or a parameter is set that has no
   *     meaning for a log that is followed
   */
  public LogFollower<DeviceState> followState(
      String applicationId, String deviceId, Consumer<GetStateParams> params) {
    return LogFollower.of(
        calls.getState(applicationId, deviceId, params),
        "start",
        "limit",
        List.of("sortDirection", "duration", "end", "since"),
        DeviceStates::entries,
        DeviceState::time);
  }

  /**
   * Stores what a device reports, for now or for other times, and starts the workflows that wait
   * for it, once for each report.
   *
   * <p>Losant's documentation calls this {@code device.sendState}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceStateOrStates One state report, or several of different times.
   * @return The state was stored.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public Success sendState(
      String applicationId, String deviceId, DeviceStateOrStates deviceStateOrStates) {
    return calls.sendState(applicationId, deviceId, deviceStateOrStates).execute();
  }

  /**
   * As {@link #sendState(String, String, DeviceStateOrStates)}, for one form of the body.
   *
   * @param deviceState What a device reports at one time. It may report some of its attributes, and
   *     others at another time.
   */
  public Success sendState(String applicationId, String deviceId, DeviceState deviceState) {
    return calls.sendState(applicationId, deviceId, deviceState).execute();
  }

  /**
   * As {@link #sendState(String, String, DeviceStateOrStates)}, for one form of the body.
   *
   * @param deviceStates Several state reports.
   */
  public Success sendState(String applicationId, String deviceId, List<DeviceState> deviceStates) {
    return calls.sendState(applicationId, deviceId, deviceStates).execute();
  }

  /**
   * Sends each state report of a device as an event, as soon as it arrives, until the caller closes
   * the connection. Reports from before are not among them.
   *
   * <p>Losant's documentation calls this {@code device.stateStream}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return State reports, each as an event. To be closed.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public EventStream<DeviceState> stateStream(String applicationId, String deviceId) {
    return calls.stateStream(applicationId, deviceId).open();
  }

  /** As {@link #stateStream(String, String)}, with optional parameters that {@code params} sets. */
  public EventStream<DeviceState> stateStream(
      String applicationId, String deviceId, Consumer<StateStreamParams> params) {
    return calls.stateStream(applicationId, deviceId, params).open();
  }

  /** The actions of {@link DeviceApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link DeviceApi#get(String, String)}. */
    public ApiCall<Device> get(String applicationId, String deviceId) {
      return get(applicationId, deviceId, new GetParams());
    }

    /** The call of {@link DeviceApi#get(String, String, Consumer)}. */
    public ApiCall<Device> get(String applicationId, String deviceId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, deviceId, set);
    }

    private ApiCall<Device> get(String applicationId, String deviceId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .query(params)
              .returning(Device.CODEC));
    }

    /** The call of {@link DeviceApi#patch(String, String, DevicePatch)}. */
    public ApiCall<Device> patch(String applicationId, String deviceId, DevicePatch devicePatch) {
      return patch(applicationId, deviceId, devicePatch, new PatchParams());
    }

    /** The call of {@link DeviceApi#patch(String, String, DevicePatch, Consumer)}. */
    public ApiCall<Device> patch(
        String applicationId,
        String deviceId,
        DevicePatch devicePatch,
        Consumer<PatchParams> params) {
      PatchParams set = new PatchParams();
      params.accept(set);
      return patch(applicationId, deviceId, devicePatch, set);
    }

    private ApiCall<Device> patch(
        String applicationId, String deviceId, DevicePatch devicePatch, PatchParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .query(params)
              .body(devicePatch)
              .returning(Device.CODEC));
    }

    /** The call of {@link DeviceApi#delete(String, String)}. */
    public ApiCall<Success> delete(String applicationId, String deviceId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .returning(Success.CODEC));
    }

    /** The call of {@link DeviceApi#getCommand(String, String)}. */
    public ApiCall<DeviceCommands> getCommand(String applicationId, String deviceId) {
      return getCommand(applicationId, deviceId, new GetCommandParams());
    }

    /** The call of {@link DeviceApi#getCommand(String, String, Consumer)}. */
    public ApiCall<DeviceCommands> getCommand(
        String applicationId, String deviceId, Consumer<GetCommandParams> params) {
      GetCommandParams set = new GetCommandParams();
      params.accept(set);
      return getCommand(applicationId, deviceId, set);
    }

    private ApiCall<DeviceCommands> getCommand(
        String applicationId, String deviceId, GetCommandParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET_COMMAND)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .query(params)
              .returning(DeviceCommands.CODEC));
    }

    /** The call of {@link DeviceApi#sendCommand(String, String, DeviceCommand)}. */
    public ApiCall<Success> sendCommand(
        String applicationId, String deviceId, DeviceCommand deviceCommand) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(SEND_COMMAND)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .body(deviceCommand)
              .returning(Success.CODEC));
    }

    /** The call of {@link DeviceApi#commandStream(String, String)}. */
    public StreamCall<DeviceCommand> commandStream(String applicationId, String deviceId) {
      return commandStream(applicationId, deviceId, new CommandStreamParams());
    }

    /** The call of {@link DeviceApi#commandStream(String, String, Consumer)}. */
    public StreamCall<DeviceCommand> commandStream(
        String applicationId, String deviceId, Consumer<CommandStreamParams> params) {
      CommandStreamParams set = new CommandStreamParams();
      params.accept(set);
      return commandStream(applicationId, deviceId, set);
    }

    private StreamCall<DeviceCommand> commandStream(
        String applicationId, String deviceId, CommandStreamParams params) {
      return new StreamCall<>(
          transport,
          ApiRequest.of(COMMAND_STREAM)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .query(params)
              .returning(DeviceCommand.CODEC));
    }

    /** The call of {@link DeviceApi#getCompositeState(String, String)}. */
    public ApiCall<CompositeDeviceState> getCompositeState(String applicationId, String deviceId) {
      return getCompositeState(applicationId, deviceId, new GetCompositeStateParams());
    }

    /** The call of {@link DeviceApi#getCompositeState(String, String, Consumer)}. */
    public ApiCall<CompositeDeviceState> getCompositeState(
        String applicationId, String deviceId, Consumer<GetCompositeStateParams> params) {
      GetCompositeStateParams set = new GetCompositeStateParams();
      params.accept(set);
      return getCompositeState(applicationId, deviceId, set);
    }

    private ApiCall<CompositeDeviceState> getCompositeState(
        String applicationId, String deviceId, GetCompositeStateParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET_COMPOSITE_STATE)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .query(params)
              .returning(CompositeDeviceState.CODEC));
    }

    /** The call of {@link DeviceApi#removeData(String, String)}. */
    public ApiCall<QueuedJob> removeData(String applicationId, String deviceId) {
      return removeData(applicationId, deviceId, new RemoveDataParams());
    }

    /** The call of {@link DeviceApi#removeData(String, String, Consumer)}. */
    public ApiCall<QueuedJob> removeData(
        String applicationId, String deviceId, Consumer<RemoveDataParams> params) {
      RemoveDataParams set = new RemoveDataParams();
      params.accept(set);
      return removeData(applicationId, deviceId, set);
    }

    private ApiCall<QueuedJob> removeData(
        String applicationId, String deviceId, RemoveDataParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(REMOVE_DATA)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .query(params)
              .returning(QueuedJob.CODEC));
    }

    /** The call of {@link DeviceApi#export(String, String)}. */
    public ApiCall<QueuedJob> export(String applicationId, String deviceId) {
      return export(applicationId, deviceId, new ExportParams());
    }

    /** The call of {@link DeviceApi#export(String, String, Consumer)}. */
    public ApiCall<QueuedJob> export(
        String applicationId, String deviceId, Consumer<ExportParams> params) {
      ExportParams set = new ExportParams();
      params.accept(set);
      return export(applicationId, deviceId, set);
    }

    private ApiCall<QueuedJob> export(String applicationId, String deviceId, ExportParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(EXPORT)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .query(params)
              .returning(QueuedJob.CODEC));
    }

    /** The call of {@link DeviceApi#export(String, String, DeviceDataExport)}. */
    public ApiCall<QueuedJob> export(
        String applicationId, String deviceId, DeviceDataExport deviceDataExport) {
      return export(applicationId, deviceId, deviceDataExport, new ExportParams());
    }

    /** The call of {@link DeviceApi#export(String, String, DeviceDataExport, Consumer)}. */
    public ApiCall<QueuedJob> export(
        String applicationId,
        String deviceId,
        DeviceDataExport deviceDataExport,
        Consumer<ExportParams> params) {
      ExportParams set = new ExportParams();
      params.accept(set);
      return export(applicationId, deviceId, deviceDataExport, set);
    }

    private ApiCall<QueuedJob> export(
        String applicationId,
        String deviceId,
        DeviceDataExport deviceDataExport,
        ExportParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(EXPORT)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .query(params)
              .body(deviceDataExport)
              .returning(QueuedJob.CODEC));
    }

    /** The call of {@link DeviceApi#getLogEntries(String, String)}. */
    public ApiCall<DeviceLog> getLogEntries(String applicationId, String deviceId) {
      return getLogEntries(applicationId, deviceId, new GetLogEntriesParams());
    }

    /** The call of {@link DeviceApi#getLogEntries(String, String, Consumer)}. */
    public ApiCall<DeviceLog> getLogEntries(
        String applicationId, String deviceId, Consumer<GetLogEntriesParams> params) {
      GetLogEntriesParams set = new GetLogEntriesParams();
      params.accept(set);
      return getLogEntries(applicationId, deviceId, set);
    }

    private ApiCall<DeviceLog> getLogEntries(
        String applicationId, String deviceId, GetLogEntriesParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET_LOG_ENTRIES)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .query(params)
              .returning(DeviceLog.CODEC));
    }

    /** The call of {@link DeviceApi#payloadCounts(String, String)}. */
    public ApiCall<DevicePayloadCounts> payloadCounts(String applicationId, String deviceId) {
      return payloadCounts(applicationId, deviceId, new PayloadCountsParams());
    }

    /** The call of {@link DeviceApi#payloadCounts(String, String, Consumer)}. */
    public ApiCall<DevicePayloadCounts> payloadCounts(
        String applicationId, String deviceId, Consumer<PayloadCountsParams> params) {
      PayloadCountsParams set = new PayloadCountsParams();
      params.accept(set);
      return payloadCounts(applicationId, deviceId, set);
    }

    private ApiCall<DevicePayloadCounts> payloadCounts(
        String applicationId, String deviceId, PayloadCountsParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PAYLOAD_COUNTS)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .query(params)
              .returning(DevicePayloadCounts.CODEC));
    }

    /** The call of {@link DeviceApi#payloadCountsBreakdown(String, String)}. */
    public ApiCall<PayloadCountsBreakdown> payloadCountsBreakdown(
        String applicationId, String deviceId) {
      return payloadCountsBreakdown(applicationId, deviceId, new PayloadCountsBreakdownParams());
    }

    /** The call of {@link DeviceApi#payloadCountsBreakdown(String, String, Consumer)}. */
    public ApiCall<PayloadCountsBreakdown> payloadCountsBreakdown(
        String applicationId, String deviceId, Consumer<PayloadCountsBreakdownParams> params) {
      PayloadCountsBreakdownParams set = new PayloadCountsBreakdownParams();
      params.accept(set);
      return payloadCountsBreakdown(applicationId, deviceId, set);
    }

    private ApiCall<PayloadCountsBreakdown> payloadCountsBreakdown(
        String applicationId, String deviceId, PayloadCountsBreakdownParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PAYLOAD_COUNTS_BREAKDOWN)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .query(params)
              .returning(PayloadCountsBreakdown.CODEC));
    }

    /**
     * The call of {@link DeviceApi#setConnectionStatus(String, String, DeviceConnectionStatus)}.
     */
    public ApiCall<Success> setConnectionStatus(
        String applicationId, String deviceId, DeviceConnectionStatus deviceConnectionStatus) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(SET_CONNECTION_STATUS)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .body(deviceConnectionStatus, DeviceConnectionStatus.CODEC)
              .returning(Success.CODEC));
    }

    /** The call of {@link DeviceApi#getState(String, String)}. */
    public ApiCall<DeviceStates> getState(String applicationId, String deviceId) {
      return getState(applicationId, deviceId, new GetStateParams());
    }

    /** The call of {@link DeviceApi#getState(String, String, Consumer)}. */
    public ApiCall<DeviceStates> getState(
        String applicationId, String deviceId, Consumer<GetStateParams> params) {
      GetStateParams set = new GetStateParams();
      params.accept(set);
      return getState(applicationId, deviceId, set);
    }

    private ApiCall<DeviceStates> getState(
        String applicationId, String deviceId, GetStateParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET_STATE)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .query(params)
              .returning(DeviceStates.CODEC));
    }

    /** The call of {@link DeviceApi#sendState(String, String, DeviceStateOrStates)}. */
    public ApiCall<Success> sendState(
        String applicationId, String deviceId, DeviceStateOrStates deviceStateOrStates) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(SEND_STATE)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .body(deviceStateOrStates, DeviceStateOrStates.CODEC)
              .returning(Success.CODEC));
    }

    /** The call of {@link DeviceApi#sendState(String, String, DeviceState)}. */
    public ApiCall<Success> sendState(
        String applicationId, String deviceId, DeviceState deviceState) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(SEND_STATE)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .body(deviceState)
              .returning(Success.CODEC));
    }

    /** The call of {@link DeviceApi#sendState(String, String, List)}. */
    public ApiCall<Success> sendState(
        String applicationId, String deviceId, List<DeviceState> deviceStates) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(SEND_STATE)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .body(deviceStates, JsonCodec.listOf(DeviceState.CODEC))
              .returning(Success.CODEC));
    }

    /** The call of {@link DeviceApi#stateStream(String, String)}. */
    public StreamCall<DeviceState> stateStream(String applicationId, String deviceId) {
      return stateStream(applicationId, deviceId, new StateStreamParams());
    }

    /** The call of {@link DeviceApi#stateStream(String, String, Consumer)}. */
    public StreamCall<DeviceState> stateStream(
        String applicationId, String deviceId, Consumer<StateStreamParams> params) {
      StateStreamParams set = new StateStreamParams();
      params.accept(set);
      return stateStream(applicationId, deviceId, set);
    }

    private StreamCall<DeviceState> stateStream(
        String applicationId, String deviceId, StateStreamParams params) {
      return new StreamCall<>(
          transport,
          ApiRequest.of(STATE_STREAM)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .query(params)
              .returning(DeviceState.CODEC));
    }
  }

  /** The optional parameters of {@code device.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /** Whether {@code connectionInfo} is left out of the response. Defaults to {@code false}. */
    public GetParams excludeConnectionInfo(boolean excludeConnectionInfo) {
      return set("excludeConnectionInfo", excludeConnectionInfo, JsonCodec.BOOLEAN);
    }

    /**
     * Whether {@code tags} is an object in the response, with a list of values by key, such as
     * {@code {"floor": ["8"]}}. Defaults to {@code false}, which is the list that the schema of the
     * response describes.
     */
    public GetParams tagsAsObject(boolean tagsAsObject) {
      return set("tagsAsObject", tagsAsObject, JsonCodec.BOOLEAN);
    }

    /**
     * Whether {@code attributes} is an object in the response, with the other properties of each
     * attribute by its name, such as {@code {"rpm": {"dataType": "number"}}}. Defaults to {@code
     * false}, which is the list that the schema of the response describes.
     */
    public GetParams attributesAsObject(boolean attributesAsObject) {
      return set("attributesAsObject", attributesAsObject, JsonCodec.BOOLEAN);
    }
  }

  /** The optional parameters of {@code device.patch}. What is not set is not sent. */
  public static final class PatchParams extends OptionalParams<PatchParams> {
    private PatchParams() {}

    /**
     * Whether {@code tags} is an object in the response, with a list of values by key, such as
     * {@code {"floor": ["8"]}}. Defaults to {@code false}, which is the list that the schema of the
     * response describes.
     */
    public PatchParams tagsAsObject(boolean tagsAsObject) {
      return set("tagsAsObject", tagsAsObject, JsonCodec.BOOLEAN);
    }

    /**
     * Whether {@code attributes} is an object in the response, with the other properties of each
     * attribute by its name, such as {@code {"rpm": {"dataType": "number"}}}. Defaults to {@code
     * false}, which is the list that the schema of the response describes.
     */
    public PatchParams attributesAsObject(boolean attributesAsObject) {
      return set("attributesAsObject", attributesAsObject, JsonCodec.BOOLEAN);
    }
  }

  /** The optional parameters of {@code device.getCommand}. What is not set is not sent. */
  public static final class GetCommandParams extends OptionalParams<GetCommandParams> {
    private GetCommandParams() {}

    /** Maximum number of entries to return. Defaults to 1. */
    public GetCommandParams limit(int limit) {
      return set("limit", limit, JsonCodec.INTEGER);
    }

    /**
     * Returns only entries after this time, in milliseconds since the epoch. Use {@code start}
     * instead.
     */
    public GetCommandParams since(Instant since) {
      return set("since", since, JsonCodec.EPOCH_MILLIS);
    }

    /**
     * Direction in which the entries are sorted by time. Defaults to {@code desc}, newest first.
     */
    public GetCommandParams sortDirection(SortDirection sortDirection) {
      return set("sortDirection", sortDirection, SortDirection.CODEC);
    }

    /**
     * Length of the period in milliseconds, which ends at {@code end}. If omitted, the period
     * begins at {@code start}.
     */
    public GetCommandParams duration(Duration duration) {
      return set("duration", duration, JsonCodec.DURATION_MILLIS);
    }

    /**
     * Start of the period in milliseconds since the epoch, or relative to now if it is negative. If
     * omitted, entries of any age are returned.
     */
    public GetCommandParams start(LosantTime start) {
      return set("start", start, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #start(LosantTime)} to a fixed time. */
    public GetCommandParams start(Instant start) {
      return start(LosantTime.at(start));
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative. 0
     * means now, and so does leaving it out.
     */
    public GetCommandParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public GetCommandParams end(Instant end) {
      return end(LosantTime.at(end));
    }
  }

  /** The optional parameters of {@code device.commandStream}. What is not set is not sent. */
  public static final class CommandStreamParams extends OptionalParams<CommandStreamParams> {
    private CommandStreamParams() {}

    /**
     * Seconds between the keep-alives with which the server shows that the connection works.
     * Defaults to 2.
     */
    public CommandStreamParams keepAliveInterval(int keepAliveInterval) {
      return set("keepAliveInterval", keepAliveInterval, JsonCodec.INTEGER);
    }
  }

  /** The optional parameters of {@code device.getCompositeState}. What is not set is not sent. */
  public static final class GetCompositeStateParams
      extends OptionalParams<GetCompositeStateParams> {
    private GetCompositeStateParams() {}

    /**
     * Start of the period in milliseconds since the epoch, or relative to now if it is negative.
     * Defaults to 1, which is before all data.
     */
    public GetCompositeStateParams start(LosantTime start) {
      return set("start", start, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #start(LosantTime)} to a fixed time. */
    public GetCompositeStateParams start(Instant start) {
      return start(LosantTime.at(start));
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative:
     * -3600000 is one hour ago. Defaults to 0, which means now.
     */
    public GetCompositeStateParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public GetCompositeStateParams end(Instant end) {
      return end(LosantTime.at(end));
    }

    /** Names of the attributes to include. If omitted, all attributes are. */
    public GetCompositeStateParams attributes(List<String> attributes) {
      return setInCommas("attributes", attributes, JsonCodec.listOf(JsonCodec.STRING));
    }
  }

  /** The optional parameters of {@code device.removeData}. What is not set is not sent. */
  public static final class RemoveDataParams extends OptionalParams<RemoveDataParams> {
    private RemoveDataParams() {}

    /**
     * Start of the period in milliseconds since the epoch, or relative to now if it is negative.
     * Defaults to 1, which is before all data.
     */
    public RemoveDataParams start(LosantTime start) {
      return set("start", start, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #start(LosantTime)} to a fixed time. */
    public RemoveDataParams start(Instant start) {
      return start(LosantTime.at(start));
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative:
     * -3600000 is one hour ago. Defaults to 0, which means now.
     */
    public RemoveDataParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public RemoveDataParams end(Instant end) {
      return end(LosantTime.at(end));
    }
  }

  /** The optional parameters of {@code device.export}. What is not set is not sent. */
  public static final class ExportParams extends OptionalParams<ExportParams> {
    private ExportParams() {}

    /**
     * Start of the period in milliseconds since the epoch, or relative to now if it is negative.
     * Defaults to 1, which is before all data.
     */
    public ExportParams start(LosantTime start) {
      return set("start", start, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #start(LosantTime)} to a fixed time. */
    public ExportParams start(Instant start) {
      return start(LosantTime.at(start));
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative:
     * -3600000 is one hour ago. Defaults to 0, which means now.
     */
    public ExportParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public ExportParams end(Instant end) {
      return end(LosantTime.at(end));
    }

    /**
     * Address to send the result of a queued job to. If omitted, the result goes to the user who
     * made the request.
     */
    public ExportParams email(String email) {
      return set("email", email, JsonCodec.STRING);
    }

    /** URL to call with the result of a queued job. If omitted, none is called. */
    public ExportParams callbackUrl(String callbackUrl) {
      return set("callbackUrl", callbackUrl, JsonCodec.STRING);
    }

    /** Whether the contents of {@code blob} attributes are exported. Defaults to {@code false}. */
    public ExportParams includeBlobData(boolean includeBlobData) {
      return set("includeBlobData", includeBlobData, JsonCodec.BOOLEAN);
    }
  }

  /** The optional parameters of {@code device.getLogEntries}. What is not set is not sent. */
  public static final class GetLogEntriesParams extends OptionalParams<GetLogEntriesParams> {
    private GetLogEntriesParams() {}

    /** Maximum number of entries to return. Defaults to 1. */
    public GetLogEntriesParams limit(int limit) {
      return set("limit", limit, JsonCodec.INTEGER);
    }

    /**
     * Returns only entries after this time, in milliseconds since the epoch. Use {@code start}
     * instead.
     */
    public GetLogEntriesParams since(Instant since) {
      return set("since", since, JsonCodec.EPOCH_MILLIS);
    }

    /**
     * Direction in which the entries are sorted by time. Defaults to {@code desc}, newest first.
     */
    public GetLogEntriesParams sortDirection(SortDirection sortDirection) {
      return set("sortDirection", sortDirection, SortDirection.CODEC);
    }

    /**
     * Length of the period in milliseconds, which ends at {@code end}. If omitted, the period
     * begins at {@code start}.
     */
    public GetLogEntriesParams duration(Duration duration) {
      return set("duration", duration, JsonCodec.DURATION_MILLIS);
    }

    /**
     * Start of the period in milliseconds since the epoch, or relative to now if it is negative. If
     * omitted, entries of any age are returned.
     */
    public GetLogEntriesParams start(LosantTime start) {
      return set("start", start, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #start(LosantTime)} to a fixed time. */
    public GetLogEntriesParams start(Instant start) {
      return start(LosantTime.at(start));
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative. 0
     * means now, and so does leaving it out.
     */
    public GetLogEntriesParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public GetLogEntriesParams end(Instant end) {
      return end(LosantTime.at(end));
    }
  }

  /** The optional parameters of {@code device.payloadCounts}. What is not set is not sent. */
  public static final class PayloadCountsParams extends OptionalParams<PayloadCountsParams> {
    private PayloadCountsParams() {}

    /**
     * Start of the period in milliseconds since the epoch, or relative to now if it is negative.
     * Defaults to -2592000000, which is 30 days ago.
     */
    public PayloadCountsParams start(LosantTime start) {
      return set("start", start, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #start(LosantTime)} to a fixed time. */
    public PayloadCountsParams start(Instant start) {
      return start(LosantTime.at(start));
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative:
     * -3600000 is one hour ago. Defaults to 0, which means now.
     */
    public PayloadCountsParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public PayloadCountsParams end(Instant end) {
      return end(LosantTime.at(end));
    }
  }

  /**
   * The optional parameters of {@code device.payloadCountsBreakdown}. What is not set is not sent.
   */
  public static final class PayloadCountsBreakdownParams
      extends OptionalParams<PayloadCountsBreakdownParams> {
    private PayloadCountsBreakdownParams() {}

    /**
     * Start of the period in milliseconds since the epoch, or relative to now if it is negative.
     * Defaults to -2592000000, which is 30 days ago.
     */
    public PayloadCountsBreakdownParams start(LosantTime start) {
      return set("start", start, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #start(LosantTime)} to a fixed time. */
    public PayloadCountsBreakdownParams start(Instant start) {
      return start(LosantTime.at(start));
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative:
     * -3600000 is one hour ago. Defaults to 0, which means now.
     */
    public PayloadCountsBreakdownParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public PayloadCountsBreakdownParams end(Instant end) {
      return end(LosantTime.at(end));
    }

    /** Length of an interval in milliseconds, one hour or one day. Defaults to one day. */
    public PayloadCountsBreakdownParams resolution(Duration resolution) {
      return set("resolution", resolution, JsonCodec.DURATION_MILLIS);
    }
  }

  /** The optional parameters of {@code device.getState}. What is not set is not sent. */
  public static final class GetStateParams extends OptionalParams<GetStateParams> {
    private GetStateParams() {}

    /** Maximum number of entries to return. Defaults to 1. */
    public GetStateParams limit(int limit) {
      return set("limit", limit, JsonCodec.INTEGER);
    }

    /**
     * Returns only entries after this time, in milliseconds since the epoch. Use {@code start}
     * instead.
     */
    public GetStateParams since(Instant since) {
      return set("since", since, JsonCodec.EPOCH_MILLIS);
    }

    /**
     * Direction in which the entries are sorted by time. Defaults to {@code desc}, newest first.
     */
    public GetStateParams sortDirection(SortDirection sortDirection) {
      return set("sortDirection", sortDirection, SortDirection.CODEC);
    }

    /**
     * Length of the period in milliseconds, which ends at {@code end}. If omitted, the period
     * begins at {@code start}.
     */
    public GetStateParams duration(Duration duration) {
      return set("duration", duration, JsonCodec.DURATION_MILLIS);
    }

    /**
     * Start of the period in milliseconds since the epoch, or relative to now if it is negative. If
     * omitted, entries of any age are returned.
     */
    public GetStateParams start(LosantTime start) {
      return set("start", start, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #start(LosantTime)} to a fixed time. */
    public GetStateParams start(Instant start) {
      return start(LosantTime.at(start));
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative. 0
     * means now, and so does leaving it out.
     */
    public GetStateParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public GetStateParams end(Instant end) {
      return end(LosantTime.at(end));
    }
  }

  /** The optional parameters of {@code device.stateStream}. What is not set is not sent. */
  public static final class StateStreamParams extends OptionalParams<StateStreamParams> {
    private StateStreamParams() {}

    /**
     * Seconds between the keep-alives with which the server shows that the connection works.
     * Defaults to 2.
     */
    public StateStreamParams keepAliveInterval(int keepAliveInterval) {
      return set("keepAliveInterval", keepAliveInterval, JsonCodec.INTEGER);
    }
  }
}
