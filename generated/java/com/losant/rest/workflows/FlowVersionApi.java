// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.LogFollower;
import com.losant.rest.api.OptionalParams;
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
 * A saved version of a workflow with its logs, errors and statistics.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class FlowVersionApi {
  private static final ApiAction GET =
      ApiAction.builder(
              "flowVersion.get",
              "GET",
              "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "flowVersion.*", "flowVersion.get")
          .returnsSecrets()
          .build();
  private static final ApiAction PATCH =
      ApiAction.builder(
              "flowVersion.patch",
              "PATCH",
              "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "flowVersion.*", "flowVersion.patch")
          .returnsSecrets()
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder(
              "flowVersion.delete",
              "DELETE",
              "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "flowVersion.*", "flowVersion.delete")
          .build();
  private static final ApiAction ERRORS =
      ApiAction.builder(
              "flowVersion.errors",
              "GET",
              "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/errors")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "flowVersion.*", "flowVersion.errors")
          .build();
  private static final ApiAction GET_LOG_ENTRIES =
      ApiAction.builder(
              "flowVersion.getLogEntries",
              "GET",
              "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/logs")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "flowVersion.*", "flowVersion.log")
          .build();
  private static final ApiAction STATS =
      ApiAction.builder(
              "flowVersion.stats",
              "GET",
              "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/stats")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "flowVersion.*", "flowVersion.stats")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public FlowVersionApi(Transport transport) {
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
   * Returns a saved version of a workflow with its triggers, nodes and globals.
   *
   * <p>Losant's documentation calls this {@code flowVersion.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowVersionId Identifier or name of the workflow version that the request applies to. 1
   *     to 255 characters.
   * @return The version.
   * @throws NotFoundException The version or its workflow does not exist, or the token cannot see
   *     it.
   */
  public WorkflowVersion get(String applicationId, String flowId, String flowVersionId) {
    return calls.get(applicationId, flowId, flowVersionId).execute();
  }

  /** As {@link #get(String, String, String)}, with optional parameters that {@code params} sets. */
  public WorkflowVersion get(
      String applicationId, String flowId, String flowVersionId, Consumer<GetParams> params) {
    return calls.get(applicationId, flowId, flowVersionId, params).execute();
  }

  /**
   * Enables or disables a version, or changes its notes. What the version runs cannot be changed;
   * replace the version with {@code flowVersions.post} instead.
   *
   * <p>Losant's documentation calls this {@code flowVersion.patch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowVersionId Identifier or name of the workflow version that the request applies to. 1
   *     to 255 characters.
   * @param workflowVersionPatch Properties to change.
   * @return The version after the change.
   * @throws NotFoundException The version or its workflow does not exist, or the token cannot see
   *     it.
   */
  public WorkflowVersion patch(
      String applicationId,
      String flowId,
      String flowVersionId,
      WorkflowVersionPatch workflowVersionPatch) {
    return calls.patch(applicationId, flowId, flowVersionId, workflowVersionPatch).execute();
  }

  /**
   * As {@link #patch(String, String, String, WorkflowVersionPatch)}, with optional parameters that
   * {@code params} sets.
   */
  public WorkflowVersion patch(
      String applicationId,
      String flowId,
      String flowVersionId,
      WorkflowVersionPatch workflowVersionPatch,
      Consumer<PatchParams> params) {
    return calls
        .patch(applicationId, flowId, flowVersionId, workflowVersionPatch, params)
        .execute();
  }

  /**
   * Deletes a saved version. The workflow and its other versions stay.
   *
   * <p>Losant's documentation calls this {@code flowVersion.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowVersionId Identifier or name of the workflow version that the request applies to. 1
   *     to 255 characters.
   * @return The version was deleted.
   * @throws NotFoundException The version or its workflow does not exist, or the token cannot see
   *     it.
   */
  public Success delete(String applicationId, String flowId, String flowVersionId) {
    return calls.delete(applicationId, flowId, flowVersionId).execute();
  }

  /**
   * Returns the errors of one version of a workflow. By default these are the errors of the last 24
   * hours, newest first.
   *
   * <p>Losant's documentation calls this {@code flowVersion.errors}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowVersionId Identifier or name of the workflow version that the request applies to. 1
   *     to 255 characters.
   * @return Errors of the version in the period.
   * @throws NotFoundException The version or its workflow does not exist, or the token cannot see
   *     it.
   */
  public WorkflowErrors errors(String applicationId, String flowId, String flowVersionId) {
    return calls.errors(applicationId, flowId, flowVersionId).execute();
  }

  /**
   * As {@link #errors(String, String, String)}, with optional parameters that {@code params} sets.
   */
  public WorkflowErrors errors(
      String applicationId, String flowId, String flowVersionId, Consumer<ErrorsParams> params) {
    return calls.errors(applicationId, flowId, flowVersionId, params).execute();
  }

  /**
   * Returns the most recent log entries about runs of one version of a workflow, newest first. By
   * default it returns only one entry; set {@code limit} for more.
   *
   * <p>Losant's documentation calls this {@code flowVersion.getLogEntries}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowVersionId Identifier or name of the workflow version that the request applies to. 1
   *     to 255 characters.
   * @return Log entries of the version, newest first.
   * @throws NotFoundException The version or its workflow does not exist, or the token cannot see
   *     it.
   */
  public WorkflowLog getLogEntries(String applicationId, String flowId, String flowVersionId) {
    return calls.getLogEntries(applicationId, flowId, flowVersionId).execute();
  }

  /**
   * As {@link #getLogEntries(String, String, String)}, with optional parameters that {@code params}
   * sets.
   */
  public WorkflowLog getLogEntries(
      String applicationId,
      String flowId,
      String flowVersionId,
      Consumer<GetLogEntriesParams> params) {
    return calls.getLogEntries(applicationId, flowId, flowVersionId, params).execute();
  }

  /**
   * Follows the log of {@link #getLogEntries(String, String, String)}, without optional parameters.
   */
  public LogFollower<WorkflowLogEntry> followLogEntries(
      String applicationId, String flowId, String flowVersionId) {
    return followLogEntries(applicationId, flowId, flowVersionId, params -> {});
  }

  /**
   * Follows the log of {@link #getLogEntries(String, String, String, Consumer)}: each poll returns
   * what came since the poll before.
   *
   * @param params sets the optional parameters: {@code since} is where the first poll starts, and
   *     {@code limit} how many entries a poll returns at most, {@link LogFollower#DEFAULT_LIMIT} if
   *     it is not set
   * @return a follower, which has requested nothing yet
   * @throws IllegalArgumentException if the limit is below 1, or a parameter is set that has no
   *     meaning for a log that is followed
   */
  public LogFollower<WorkflowLogEntry> followLogEntries(
      String applicationId,
      String flowId,
      String flowVersionId,
      Consumer<GetLogEntriesParams> params) {
    return LogFollower.of(
        calls.getLogEntries(applicationId, flowId, flowVersionId, params),
        "since",
        "limit",
        List.of(),
        WorkflowLog::entries,
        WorkflowLogEntry::time);
  }

  /**
   * Returns how often and how long one version of a workflow ran, in intervals of equal length. By
   * default these are the last 24 hours in intervals of one hour.
   *
   * <p>Losant's documentation calls this {@code flowVersion.stats}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowVersionId Identifier or name of the workflow version that the request applies to. 1
   *     to 255 characters.
   * @return Statistics of each interval.
   * @throws NotFoundException The version or its workflow does not exist, or the token cannot see
   *     it.
   */
  public WorkflowStatistics stats(String applicationId, String flowId, String flowVersionId) {
    return calls.stats(applicationId, flowId, flowVersionId).execute();
  }

  /**
   * As {@link #stats(String, String, String)}, with optional parameters that {@code params} sets.
   */
  public WorkflowStatistics stats(
      String applicationId, String flowId, String flowVersionId, Consumer<StatsParams> params) {
    return calls.stats(applicationId, flowId, flowVersionId, params).execute();
  }

  /** The actions of {@link FlowVersionApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link FlowVersionApi#get(String, String, String)}. */
    public ApiCall<WorkflowVersion> get(String applicationId, String flowId, String flowVersionId) {
      return get(applicationId, flowId, flowVersionId, new GetParams());
    }

    /** The call of {@link FlowVersionApi#get(String, String, String, Consumer)}. */
    public ApiCall<WorkflowVersion> get(
        String applicationId, String flowId, String flowVersionId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, flowId, flowVersionId, set);
    }

    private ApiCall<WorkflowVersion> get(
        String applicationId, String flowId, String flowVersionId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .path("flowVersionId", flowVersionId)
              .query(params)
              .returning(WorkflowVersion.CODEC));
    }

    /** The call of {@link FlowVersionApi#patch(String, String, String, WorkflowVersionPatch)}. */
    public ApiCall<WorkflowVersion> patch(
        String applicationId,
        String flowId,
        String flowVersionId,
        WorkflowVersionPatch workflowVersionPatch) {
      return patch(applicationId, flowId, flowVersionId, workflowVersionPatch, new PatchParams());
    }

    /**
     * The call of {@link FlowVersionApi#patch(String, String, String, WorkflowVersionPatch,
     * Consumer)}.
     */
    public ApiCall<WorkflowVersion> patch(
        String applicationId,
        String flowId,
        String flowVersionId,
        WorkflowVersionPatch workflowVersionPatch,
        Consumer<PatchParams> params) {
      PatchParams set = new PatchParams();
      params.accept(set);
      return patch(applicationId, flowId, flowVersionId, workflowVersionPatch, set);
    }

    private ApiCall<WorkflowVersion> patch(
        String applicationId,
        String flowId,
        String flowVersionId,
        WorkflowVersionPatch workflowVersionPatch,
        PatchParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .path("flowVersionId", flowVersionId)
              .query(params)
              .body(workflowVersionPatch)
              .returning(WorkflowVersion.CODEC));
    }

    /** The call of {@link FlowVersionApi#delete(String, String, String)}. */
    public ApiCall<Success> delete(String applicationId, String flowId, String flowVersionId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .path("flowVersionId", flowVersionId)
              .returning(Success.CODEC));
    }

    /** The call of {@link FlowVersionApi#errors(String, String, String)}. */
    public ApiCall<WorkflowErrors> errors(
        String applicationId, String flowId, String flowVersionId) {
      return errors(applicationId, flowId, flowVersionId, new ErrorsParams());
    }

    /** The call of {@link FlowVersionApi#errors(String, String, String, Consumer)}. */
    public ApiCall<WorkflowErrors> errors(
        String applicationId, String flowId, String flowVersionId, Consumer<ErrorsParams> params) {
      ErrorsParams set = new ErrorsParams();
      params.accept(set);
      return errors(applicationId, flowId, flowVersionId, set);
    }

    private ApiCall<WorkflowErrors> errors(
        String applicationId, String flowId, String flowVersionId, ErrorsParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(ERRORS)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .path("flowVersionId", flowVersionId)
              .query(params)
              .returning(WorkflowErrors.CODEC));
    }

    /** The call of {@link FlowVersionApi#getLogEntries(String, String, String)}. */
    public ApiCall<WorkflowLog> getLogEntries(
        String applicationId, String flowId, String flowVersionId) {
      return getLogEntries(applicationId, flowId, flowVersionId, new GetLogEntriesParams());
    }

    /** The call of {@link FlowVersionApi#getLogEntries(String, String, String, Consumer)}. */
    public ApiCall<WorkflowLog> getLogEntries(
        String applicationId,
        String flowId,
        String flowVersionId,
        Consumer<GetLogEntriesParams> params) {
      GetLogEntriesParams set = new GetLogEntriesParams();
      params.accept(set);
      return getLogEntries(applicationId, flowId, flowVersionId, set);
    }

    private ApiCall<WorkflowLog> getLogEntries(
        String applicationId, String flowId, String flowVersionId, GetLogEntriesParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET_LOG_ENTRIES)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .path("flowVersionId", flowVersionId)
              .query(params)
              .returning(WorkflowLog.CODEC));
    }

    /** The call of {@link FlowVersionApi#stats(String, String, String)}. */
    public ApiCall<WorkflowStatistics> stats(
        String applicationId, String flowId, String flowVersionId) {
      return stats(applicationId, flowId, flowVersionId, new StatsParams());
    }

    /** The call of {@link FlowVersionApi#stats(String, String, String, Consumer)}. */
    public ApiCall<WorkflowStatistics> stats(
        String applicationId, String flowId, String flowVersionId, Consumer<StatsParams> params) {
      StatsParams set = new StatsParams();
      params.accept(set);
      return stats(applicationId, flowId, flowVersionId, set);
    }

    private ApiCall<WorkflowStatistics> stats(
        String applicationId, String flowId, String flowVersionId, StatsParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(STATS)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .path("flowVersionId", flowVersionId)
              .query(params)
              .returning(WorkflowStatistics.CODEC));
    }
  }

  /** The optional parameters of {@code flowVersion.get}. What is not set is not sent. */
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

  /** The optional parameters of {@code flowVersion.patch}. What is not set is not sent. */
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

  /** The optional parameters of {@code flowVersion.errors}. What is not set is not sent. */
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
     * Device whose errors to list, for edge and embedded workflows. If omitted, errors of all
     * devices are listed. Matches {@code ^[A-Fa-f\d]{24}$}.
     */
    public ErrorsParams deviceId(String deviceId) {
      return set("deviceId", deviceId, JsonCodec.STRING);
    }
  }

  /** The optional parameters of {@code flowVersion.getLogEntries}. What is not set is not sent. */
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

  /** The optional parameters of {@code flowVersion.stats}. What is not set is not sent. */
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
     * Device whose runs to count, for edge and embedded workflows. If omitted, runs on all devices
     * are counted. Matches {@code ^[A-Fa-f\d]{24}$}.
     */
    public StatsParams deviceId(String deviceId) {
      return set("deviceId", deviceId, JsonCodec.STRING);
    }
  }
}
