// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.LogFollower;
import com.losant.rest.api.OptionalParams;
import com.losant.rest.api.RateLimit;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.LosantTime;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.SortDirection;
import com.losant.rest.shared.Success;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A single workflow with its storage, logs, errors, statistics and virtual buttons.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class FlowApi {
  private static final ApiAction GET =
      ApiAction.builder("flow.get", "GET", "/applications/{applicationId}/flows/{flowId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "flow.*", "flow.get")
          .returnsSecrets()
          .build();
  private static final ApiAction PATCH =
      ApiAction.builder("flow.patch", "PATCH", "/applications/{applicationId}/flows/{flowId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "flow.*", "flow.patch")
          .returnsSecrets()
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder("flow.delete", "DELETE", "/applications/{applicationId}/flows/{flowId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "flow.*", "flow.delete")
          .build();
  private static final ApiAction ERRORS =
      ApiAction.builder("flow.errors", "GET", "/applications/{applicationId}/flows/{flowId}/errors")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "flow.*", "flow.errors")
          .build();
  private static final ApiAction GET_LOG_ENTRIES =
      ApiAction.builder(
              "flow.getLogEntries", "GET", "/applications/{applicationId}/flows/{flowId}/logs")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "flow.*", "flow.log")
          .build();
  private static final ApiAction STATS =
      ApiAction.builder("flow.stats", "GET", "/applications/{applicationId}/flows/{flowId}/stats")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "flow.*", "flow.stats")
          .build();
  private static final ApiAction GET_STORAGE_ENTRIES =
      ApiAction.builder(
              "flow.getStorageEntries",
              "GET",
              "/applications/{applicationId}/flows/{flowId}/storage")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "flow.*", "flow.getStorageEntries")
          .build();
  private static final ApiAction SET_STORAGE_ENTRY =
      ApiAction.builder(
              "flow.setStorageEntry",
              "PATCH",
              "/applications/{applicationId}/flows/{flowId}/storage")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "flow.*", "flow.setStorageEntry")
          .build();
  private static final ApiAction CLEAR_STORAGE_ENTRIES =
      ApiAction.builder(
              "flow.clearStorageEntries",
              "DELETE",
              "/applications/{applicationId}/flows/{flowId}/storage")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "flow.*", "flow.clearStorageEntries")
          .build();
  private static final ApiAction GET_STORAGE_ENTRIES_METADATA =
      ApiAction.builder(
              "flow.getStorageEntriesMetadata",
              "GET",
              "/applications/{applicationId}/flows/{flowId}/storage-metadata")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "flow.*", "flow.getStorageEntriesMetadata")
          .build();
  private static final ApiAction PRESS_VIRTUAL_BUTTON =
      ApiAction.builder(
              "flow.pressVirtualButton",
              "POST",
              "/applications/{applicationId}/flows/{flowId}/virtualButton")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "flow.*", "flow.pressVirtualButton")
          .rateLimit(RateLimit.of(100, Duration.parse("PT10S"), "virtual button"))
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public FlowApi(Transport transport) {
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
   * Returns a workflow with its triggers, nodes and globals.
   *
   * <p>Losant's documentation calls this {@code flow.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The workflow.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   */
  public Workflow get(String applicationId, String flowId) {
    return calls.get(applicationId, flowId).execute();
  }

  /** As {@link #get(String, String)}, with optional parameters that {@code params} sets. */
  public Workflow get(String applicationId, String flowId, Consumer<GetParams> params) {
    return calls.get(applicationId, flowId, params).execute();
  }

  /**
   * Changes the properties in the request body and leaves all others unchanged. A list is replaced
   * as a whole: to change one trigger or node, send all of them.
   *
   * <p>Losant's documentation calls this {@code flow.patch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param workflowPatch Properties to change.
   * @return The workflow after the change.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   */
  public Workflow patch(String applicationId, String flowId, WorkflowPatch workflowPatch) {
    return calls.patch(applicationId, flowId, workflowPatch).execute();
  }

  /**
   * As {@link #patch(String, String, WorkflowPatch)}, with optional parameters that {@code params}
   * sets.
   */
  public Workflow patch(
      String applicationId,
      String flowId,
      WorkflowPatch workflowPatch,
      Consumer<PatchParams> params) {
    return calls.patch(applicationId, flowId, workflowPatch, params).execute();
  }

  /**
   * Deletes a workflow from its application.
   *
   * <p>Losant's documentation calls this {@code flow.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The workflow was deleted.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   */
  public Success delete(String applicationId, String flowId) {
    return calls.delete(applicationId, flowId).execute();
  }

  /**
   * Returns the errors of a workflow. By default these are the errors of the last 24 hours, newest
   * first.
   *
   * <p>Losant's documentation calls this {@code flow.errors}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return Errors in the period.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   */
  public WorkflowErrors errors(String applicationId, String flowId) {
    return calls.errors(applicationId, flowId).execute();
  }

  /** As {@link #errors(String, String)}, with optional parameters that {@code params} sets. */
  public WorkflowErrors errors(String applicationId, String flowId, Consumer<ErrorsParams> params) {
    return calls.errors(applicationId, flowId, params).execute();
  }

  /**
   * Returns the most recent log entries about runs of a workflow, newest first. By default it
   * returns only one entry; set {@code limit} for more.
   *
   * <p>Losant's documentation calls this {@code flow.getLogEntries}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return Log entries, newest first.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   */
  public WorkflowLog getLogEntries(String applicationId, String flowId) {
    return calls.getLogEntries(applicationId, flowId).execute();
  }

  /**
   * As {@link #getLogEntries(String, String)}, with optional parameters that {@code params} sets.
   */
  public WorkflowLog getLogEntries(
      String applicationId, String flowId, Consumer<GetLogEntriesParams> params) {
    return calls.getLogEntries(applicationId, flowId, params).execute();
  }

  /** Follows the log of {@link #getLogEntries(String, String)}, without optional parameters. */
  public LogFollower<WorkflowLogEntry> followLogEntries(String applicationId, String flowId) {
    return followLogEntries(applicationId, flowId, params -> {});
  }

  /**
   * Follows the log of {@link #getLogEntries(String, String, Consumer)}: each poll returns what
   * came since the poll before.
   *
   * @param params sets the optional parameters: {@code since} is where the first poll starts, and
   *     {@code limit} how many entries a poll returns at most, {@link LogFollower#DEFAULT_LIMIT} if
   *     it is not set
   * @return a follower, which has requested nothing yet
   * @throws IllegalArgumentException if the limit is below 1, or a parameter is set that has no
   *     meaning for a log that is followed
   */
  public LogFollower<WorkflowLogEntry> followLogEntries(
      String applicationId, String flowId, Consumer<GetLogEntriesParams> params) {
    return LogFollower.of(
        calls.getLogEntries(applicationId, flowId, params),
        "since",
        "limit",
        List.of(),
        WorkflowLog::entries,
        WorkflowLogEntry::time);
  }

  /**
   * Returns how often and how long a workflow ran, in intervals of equal length. By default these
   * are the last 24 hours in intervals of one hour.
   *
   * <p>Losant's documentation calls this {@code flow.stats}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return Statistics of each interval.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   */
  public WorkflowStatistics stats(String applicationId, String flowId) {
    return calls.stats(applicationId, flowId).execute();
  }

  /** As {@link #stats(String, String)}, with optional parameters that {@code params} sets. */
  public WorkflowStatistics stats(
      String applicationId, String flowId, Consumer<StatsParams> params) {
    return calls.stats(applicationId, flowId, params).execute();
  }

  /**
   * Returns all values that a workflow keeps between runs.
   *
   * <p>Losant's documentation calls this {@code flow.getStorageEntries}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The stored values, by key.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   */
  public WorkflowStorageEntries getStorageEntries(String applicationId, String flowId) {
    return calls.getStorageEntries(applicationId, flowId).execute();
  }

  /**
   * Stores a value under a key. An existing value is replaced, and all other entries stay
   * unchanged.
   *
   * <p>Losant's documentation calls this {@code flow.setStorageEntry}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param workflowStorageEntry Entry to store.
   * @return The value was stored.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   */
  public Success setStorageEntry(
      String applicationId, String flowId, WorkflowStorageEntry workflowStorageEntry) {
    return calls.setStorageEntry(applicationId, flowId, workflowStorageEntry).execute();
  }

  /**
   * Removes all entries from the storage of a workflow.
   *
   * <p>Losant's documentation calls this {@code flow.clearStorageEntries}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The entries that remain in the storage.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   */
  public WorkflowStorageEntries clearStorageEntries(String applicationId, String flowId) {
    return calls.clearStorageEntries(applicationId, flowId).execute();
  }

  /**
   * Returns how many entries the storage of a workflow contains, and how much memory they use.
   *
   * <p>Losant's documentation calls this {@code flow.getStorageEntriesMetadata}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return Size of the storage.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   */
  public WorkflowStorageMetadata getStorageEntriesMetadata(String applicationId, String flowId) {
    return calls.getStorageEntriesMetadata(applicationId, flowId).execute();
  }

  /**
   * Starts a run of a workflow at one of its virtual button triggers. Each request starts a new
   * run. A button accepts 100 presses in 10 seconds.
   *
   * <p>Losant's documentation calls this {@code flow.pressVirtualButton}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param virtualButtonPress The button to press, and data for the run.
   * @return The button was pressed.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   */
  public Success pressVirtualButton(
      String applicationId, String flowId, VirtualButtonPress virtualButtonPress) {
    return calls.pressVirtualButton(applicationId, flowId, virtualButtonPress).execute();
  }

  /** The actions of {@link FlowApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link FlowApi#get(String, String)}. */
    public ApiCall<Workflow> get(String applicationId, String flowId) {
      return get(applicationId, flowId, new GetParams());
    }

    /** The call of {@link FlowApi#get(String, String, Consumer)}. */
    public ApiCall<Workflow> get(String applicationId, String flowId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, flowId, set);
    }

    private ApiCall<Workflow> get(String applicationId, String flowId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .query(params)
              .returning(Workflow.CODEC));
    }

    /** The call of {@link FlowApi#patch(String, String, WorkflowPatch)}. */
    public ApiCall<Workflow> patch(
        String applicationId, String flowId, WorkflowPatch workflowPatch) {
      return patch(applicationId, flowId, workflowPatch, new PatchParams());
    }

    /** The call of {@link FlowApi#patch(String, String, WorkflowPatch, Consumer)}. */
    public ApiCall<Workflow> patch(
        String applicationId,
        String flowId,
        WorkflowPatch workflowPatch,
        Consumer<PatchParams> params) {
      PatchParams set = new PatchParams();
      params.accept(set);
      return patch(applicationId, flowId, workflowPatch, set);
    }

    private ApiCall<Workflow> patch(
        String applicationId, String flowId, WorkflowPatch workflowPatch, PatchParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .query(params)
              .body(workflowPatch)
              .returning(Workflow.CODEC));
    }

    /** The call of {@link FlowApi#delete(String, String)}. */
    public ApiCall<Success> delete(String applicationId, String flowId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .returning(Success.CODEC));
    }

    /** The call of {@link FlowApi#errors(String, String)}. */
    public ApiCall<WorkflowErrors> errors(String applicationId, String flowId) {
      return errors(applicationId, flowId, new ErrorsParams());
    }

    /** The call of {@link FlowApi#errors(String, String, Consumer)}. */
    public ApiCall<WorkflowErrors> errors(
        String applicationId, String flowId, Consumer<ErrorsParams> params) {
      ErrorsParams set = new ErrorsParams();
      params.accept(set);
      return errors(applicationId, flowId, set);
    }

    private ApiCall<WorkflowErrors> errors(
        String applicationId, String flowId, ErrorsParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(ERRORS)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .query(params)
              .returning(WorkflowErrors.CODEC));
    }

    /** The call of {@link FlowApi#getLogEntries(String, String)}. */
    public ApiCall<WorkflowLog> getLogEntries(String applicationId, String flowId) {
      return getLogEntries(applicationId, flowId, new GetLogEntriesParams());
    }

    /** The call of {@link FlowApi#getLogEntries(String, String, Consumer)}. */
    public ApiCall<WorkflowLog> getLogEntries(
        String applicationId, String flowId, Consumer<GetLogEntriesParams> params) {
      GetLogEntriesParams set = new GetLogEntriesParams();
      params.accept(set);
      return getLogEntries(applicationId, flowId, set);
    }

    private ApiCall<WorkflowLog> getLogEntries(
        String applicationId, String flowId, GetLogEntriesParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET_LOG_ENTRIES)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .query(params)
              .returning(WorkflowLog.CODEC));
    }

    /** The call of {@link FlowApi#stats(String, String)}. */
    public ApiCall<WorkflowStatistics> stats(String applicationId, String flowId) {
      return stats(applicationId, flowId, new StatsParams());
    }

    /** The call of {@link FlowApi#stats(String, String, Consumer)}. */
    public ApiCall<WorkflowStatistics> stats(
        String applicationId, String flowId, Consumer<StatsParams> params) {
      StatsParams set = new StatsParams();
      params.accept(set);
      return stats(applicationId, flowId, set);
    }

    private ApiCall<WorkflowStatistics> stats(
        String applicationId, String flowId, StatsParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(STATS)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .query(params)
              .returning(WorkflowStatistics.CODEC));
    }

    /** The call of {@link FlowApi#getStorageEntries(String, String)}. */
    public ApiCall<WorkflowStorageEntries> getStorageEntries(String applicationId, String flowId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET_STORAGE_ENTRIES)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .returning(WorkflowStorageEntries.CODEC));
    }

    /** The call of {@link FlowApi#setStorageEntry(String, String, WorkflowStorageEntry)}. */
    public ApiCall<Success> setStorageEntry(
        String applicationId, String flowId, WorkflowStorageEntry workflowStorageEntry) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(SET_STORAGE_ENTRY)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .body(workflowStorageEntry)
              .returning(Success.CODEC));
    }

    /** The call of {@link FlowApi#clearStorageEntries(String, String)}. */
    public ApiCall<WorkflowStorageEntries> clearStorageEntries(
        String applicationId, String flowId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(CLEAR_STORAGE_ENTRIES)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .returning(WorkflowStorageEntries.CODEC));
    }

    /** The call of {@link FlowApi#getStorageEntriesMetadata(String, String)}. */
    public ApiCall<WorkflowStorageMetadata> getStorageEntriesMetadata(
        String applicationId, String flowId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET_STORAGE_ENTRIES_METADATA)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .returning(WorkflowStorageMetadata.CODEC));
    }

    /** The call of {@link FlowApi#pressVirtualButton(String, String, VirtualButtonPress)}. */
    public ApiCall<Success> pressVirtualButton(
        String applicationId, String flowId, VirtualButtonPress virtualButtonPress) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PRESS_VIRTUAL_BUTTON)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .body(virtualButtonPress)
              .rateLimitKey(virtualButtonPress::key)
              .returning(Success.CODEC));
    }
  }

  /** The optional parameters of {@code flow.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /**
     * Whether the response includes the details of the custom nodes that the workflows use.
     * Defaults to {@code false}.
     */
    public GetParams includeCustomNodes(boolean includeCustomNodes) {
      return set("includeCustomNodes", includeCustomNodes, JsonCodec.BOOLEAN);
    }
  }

  /** The optional parameters of {@code flow.patch}. What is not set is not sent. */
  public static final class PatchParams extends OptionalParams<PatchParams> {
    private PatchParams() {}

    /**
     * Whether the response includes the details of the custom nodes that the workflows use.
     * Defaults to {@code false}.
     */
    public PatchParams includeCustomNodes(boolean includeCustomNodes) {
      return set("includeCustomNodes", includeCustomNodes, JsonCodec.BOOLEAN);
    }
  }

  /** The optional parameters of {@code flow.errors}. What is not set is not sent. */
  public static final class ErrorsParams extends OptionalParams<ErrorsParams> {
    private ErrorsParams() {}

    /** Length of the period in milliseconds. Defaults to one day. */
    public ErrorsParams duration(Duration duration) {
      return set("duration", duration, JsonCodec.DURATION_MILLIS);
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative:
     * -3600000 is one hour ago. Defaults to 0, which means now.
     */
    public ErrorsParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public ErrorsParams end(Instant end) {
      return end(LosantTime.at(end));
    }

    /** Maximum number of errors to return. Defaults to 25. */
    public ErrorsParams limit(int limit) {
      return set("limit", limit, JsonCodec.INTEGER);
    }

    /** Direction in which the errors are sorted by time. Defaults to {@code desc}, newest first. */
    public ErrorsParams sortDirection(SortDirection sortDirection) {
      return set("sortDirection", sortDirection, SortDirection.CODEC);
    }

    /**
     * Name or identifier of the version whose errors to list, or {@code develop} for the version
     * being edited. If omitted, errors of all versions are listed.
     */
    public ErrorsParams flowVersion(String flowVersion) {
      return set("flowVersion", flowVersion, JsonCodec.STRING);
    }

    /**
     * Device whose errors to list, for edge and embedded workflows. If omitted, errors of all
     * devices are listed. Matches {@code ^[A-Fa-f\d]{24}$}.
     */
    public ErrorsParams deviceId(String deviceId) {
      return set("deviceId", deviceId, JsonCodec.STRING);
    }
  }

  /** The optional parameters of {@code flow.getLogEntries}. What is not set is not sent. */
  public static final class GetLogEntriesParams extends OptionalParams<GetLogEntriesParams> {
    private GetLogEntriesParams() {}

    /** Maximum number of entries to return. Defaults to 1. */
    public GetLogEntriesParams limit(int limit) {
      return set("limit", limit, JsonCodec.INTEGER);
    }

    /**
     * Returns only entries since this time, in milliseconds since the epoch. If omitted, entries of
     * any age are returned.
     */
    public GetLogEntriesParams since(Instant since) {
      return set("since", since, JsonCodec.EPOCH_MILLIS);
    }
  }

  /** The optional parameters of {@code flow.stats}. What is not set is not sent. */
  public static final class StatsParams extends OptionalParams<StatsParams> {
    private StatsParams() {}

    /** Length of the period in milliseconds. Defaults to one day. */
    public StatsParams duration(Duration duration) {
      return set("duration", duration, JsonCodec.DURATION_MILLIS);
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative:
     * -3600000 is one hour ago. Defaults to 0, which means now.
     */
    public StatsParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public StatsParams end(Instant end) {
      return end(LosantTime.at(end));
    }

    /** Length of an interval in milliseconds. Defaults to one hour. */
    public StatsParams resolution(Duration resolution) {
      return set("resolution", resolution, JsonCodec.DURATION_MILLIS);
    }

    /**
     * Name or identifier of the version whose runs to count, or {@code develop} for the version
     * being edited. If omitted, runs of all versions are counted.
     */
    public StatsParams flowVersion(String flowVersion) {
      return set("flowVersion", flowVersion, JsonCodec.STRING);
    }

    /**
     * Device whose runs to count, for edge and embedded workflows. If omitted, runs on all devices
     * are counted. Matches {@code ^[A-Fa-f\d]{24}$}.
     */
    public StatsParams deviceId(String deviceId) {
      return set("deviceId", deviceId, JsonCodec.STRING);
    }
  }
}
