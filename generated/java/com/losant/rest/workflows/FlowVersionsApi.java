// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

import com.losant.rest.api.ActionResult;
import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.Keyset;
import com.losant.rest.api.OptionalParams;
import com.losant.rest.api.Pages;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.shared.BulkDeletion;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.SortDirection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The saved versions of a workflow. List, create and delete versions.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class FlowVersionsApi {
  private static final ApiAction GET =
      ApiAction.builder(
              "flowVersions.get", "GET", "/applications/{applicationId}/flows/{flowId}/versions")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "flowVersions.*", "flowVersions.get")
          .returnsSecrets()
          .build();
  private static final ApiAction POST =
      ApiAction.builder(
              "flowVersions.post", "POST", "/applications/{applicationId}/flows/{flowId}/versions")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "flowVersions.*", "flowVersions.post")
          .returnsSecrets()
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder(
              "flowVersions.delete",
              "POST",
              "/applications/{applicationId}/flows/{flowId}/versions/delete")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "flowVersions.*", "flowVersions.delete")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public FlowVersionsApi(Transport transport) {
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
   * Returns the saved versions of a workflow, page by page. By default they are sorted by name. The
   * version being edited, {@code develop}, is not among them.
   *
   * <p>Losant's documentation calls this {@code flowVersions.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return One page of versions.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   */
  public WorkflowVersions get(String applicationId, String flowId) {
    return calls.get(applicationId, flowId).execute();
  }

  /** As {@link #get(String, String)}, with optional parameters that {@code params} sets. */
  public WorkflowVersions get(String applicationId, String flowId, Consumer<GetParams> params) {
    return calls.get(applicationId, flowId, params).execute();
  }

  /** All items of {@link #get(String, String, Consumer)}, without optional parameters. */
  public Pages<WorkflowVersions, WorkflowVersion> getAll(String applicationId, String flowId) {
    return getAll(applicationId, flowId, params -> {});
  }

  /**
   * All items of {@link #get(String, String, Consumer)}, page after page, each requested when it is
   * needed. Pages are counted, so that an item may be missing or come twice if others add or remove
   * items meanwhile; {@link #getAllById(String, String, Consumer)} is safe from that.
   *
   * @param params sets the optional parameters: {@code perPage} is the size of the pages, {@code
   *     page} the first one
   * @return the items, not requested yet
   */
  public Pages<WorkflowVersions, WorkflowVersion> getAll(
      String applicationId, String flowId, Consumer<GetParams> params) {
    return Pages.numbered(
        calls.get(applicationId, flowId, params),
        "page",
        WorkflowVersions::items,
        WorkflowVersions::perPage,
        WorkflowVersions::totalCount);
  }

  /** All items of {@link #getAllById(String, String, Consumer)}, without optional parameters. */
  public Pages<WorkflowVersions, WorkflowVersion> getAllById(String applicationId, String flowId) {
    return getAllById(applicationId, flowId, params -> {});
  }

  /**
   * All items of {@link #get(String, String, Consumer)} in the order of {@code id}, each page
   * requested when it is needed. Whatever others add or remove meanwhile, an item that is there all
   * the time comes exactly once. Filters belong in the {@code query}: parameters that it overrides
   * are refused, and without it nothing is filtered, not even by a default.
   *
   * @param params sets the optional parameters
   * @return the items, not requested yet
   * @throws IllegalArgumentException if a parameter is set that the order or the query overrides
   */
  public Pages<WorkflowVersions, WorkflowVersion> getAllById(
      String applicationId, String flowId, Consumer<GetParams> params) {
    return Pages.keyed(
        calls.get(applicationId, flowId, params),
        Keyset.of(
            "id", "query", "sortField", "sortDirection", List.of("page", "filterField", "filter")),
        WorkflowVersions::items,
        WorkflowVersion::id);
  }

  /**
   * Saves a workflow under a version name, so that it can be edited further without a change to
   * what runs. To replace a version that already has the name, set {@code allowReplacement}.
   *
   * <p>Losant's documentation calls this {@code flowVersions.post}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param workflowVersionPost Version to create.
   * @return The version that was created or replaced.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   */
  public WorkflowVersion post(
      String applicationId, String flowId, WorkflowVersionPost workflowVersionPost) {
    return calls.post(applicationId, flowId, workflowVersionPost).execute();
  }

  /**
   * As {@link #post(String, String, WorkflowVersionPost)}, with optional parameters that {@code
   * params} sets.
   */
  public WorkflowVersion post(
      String applicationId,
      String flowId,
      WorkflowVersionPost workflowVersionPost,
      Consumer<PostParams> params) {
    return calls.post(applicationId, flowId, workflowVersionPost, params).execute();
  }

  /**
   * Deletes all versions of a workflow that match a query. Losant may do so after the response, in
   * a job.
   *
   * <p>Losant's documentation calls this {@code flowVersions.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param flowId Workflow that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param workflowVersionsDelete Which versions to delete, and whom to notify of the result.
   * @return The versions were deleted, as far as possible. {@link ActionResult.Queued} if it became
   *     a job.
   * @throws NotFoundException The workflow does not exist in the application, or the token cannot
   *     see it.
   */
  public ActionResult<BulkDeletion> delete(
      String applicationId, String flowId, WorkflowVersionsDelete workflowVersionsDelete) {
    return calls.delete(applicationId, flowId, workflowVersionsDelete).execute();
  }

  /** The actions of {@link FlowVersionsApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link FlowVersionsApi#get(String, String)}. */
    public ApiCall<WorkflowVersions> get(String applicationId, String flowId) {
      return get(applicationId, flowId, new GetParams());
    }

    /** The call of {@link FlowVersionsApi#get(String, String, Consumer)}. */
    public ApiCall<WorkflowVersions> get(
        String applicationId, String flowId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, flowId, set);
    }

    private ApiCall<WorkflowVersions> get(String applicationId, String flowId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .query(params)
              .returning(WorkflowVersions.CODEC));
    }

    /** The call of {@link FlowVersionsApi#post(String, String, WorkflowVersionPost)}. */
    public ApiCall<WorkflowVersion> post(
        String applicationId, String flowId, WorkflowVersionPost workflowVersionPost) {
      return post(applicationId, flowId, workflowVersionPost, new PostParams());
    }

    /** The call of {@link FlowVersionsApi#post(String, String, WorkflowVersionPost, Consumer)}. */
    public ApiCall<WorkflowVersion> post(
        String applicationId,
        String flowId,
        WorkflowVersionPost workflowVersionPost,
        Consumer<PostParams> params) {
      PostParams set = new PostParams();
      params.accept(set);
      return post(applicationId, flowId, workflowVersionPost, set);
    }

    private ApiCall<WorkflowVersion> post(
        String applicationId,
        String flowId,
        WorkflowVersionPost workflowVersionPost,
        PostParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(POST)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .query(params)
              .body(workflowVersionPost)
              .returning(WorkflowVersion.CODEC));
    }

    /** The call of {@link FlowVersionsApi#delete(String, String, WorkflowVersionsDelete)}. */
    public ApiCall<ActionResult<BulkDeletion>> delete(
        String applicationId, String flowId, WorkflowVersionsDelete workflowVersionsDelete) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("flowId", flowId)
              .body(workflowVersionsDelete)
              .returningDoneOrQueued(BulkDeletion.CODEC));
    }
  }

  /** The optional parameters of {@code flowVersions.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /** Field by which the list is sorted. Defaults to the name of the version. */
    public GetParams sortField(WorkflowVersionSortField sortField) {
      return set("sortField", sortField, WorkflowVersionSortField.CODEC);
    }

    /** Direction in which the list is sorted. Defaults to {@code asc}. */
    public GetParams sortDirection(SortDirection sortDirection) {
      return set("sortDirection", sortDirection, SortDirection.CODEC);
    }

    /** Page to return, counted from 0. Defaults to the first page. */
    public GetParams page(int page) {
      return set("page", page, JsonCodec.INTEGER);
    }

    /** Maximum number of items on a page. Defaults to 100. */
    public GetParams perPage(int perPage) {
      return set("perPage", perPage, JsonCodec.INTEGER);
    }

    /**
     * Field to which {@code filter} is applied. If omitted or empty, nothing is filtered. The only
     * value is {@code version}.
     */
    public GetParams filterField(WorkflowVersionFilterField filterField) {
      return set("filterField", filterField, WorkflowVersionFilterField.CODEC);
    }

    /**
     * Value that {@code filterField} must match. {@code *} is a wildcard. If empty, nothing is
     * filtered.
     */
    public GetParams filter(String filter) {
      return set("filter", filter, JsonCodec.STRING);
    }

    /**
     * Whether the response includes the details of the custom nodes that the workflows use.
     * Defaults to {@code false}.
     */
    public GetParams includeCustomNodes(boolean includeCustomNodes) {
      return set("includeCustomNodes", includeCustomNodes, JsonCodec.BOOLEAN);
    }

    /**
     * Search for versions by their fields, as JSON. It overrides {@code filterField} and {@code
     * filter}.
     */
    public GetParams query(AdvancedWorkflowVersionQuery query) {
      return set("query", query, AdvancedWorkflowVersionQuery.CODEC);
    }
  }

  /** The optional parameters of {@code flowVersions.post}. What is not set is not sent. */
  public static final class PostParams extends OptionalParams<PostParams> {
    private PostParams() {}

    /**
     * Whether the response includes the details of the custom nodes that the workflows use.
     * Defaults to {@code false}.
     */
    public PostParams includeCustomNodes(boolean includeCustomNodes) {
      return set("includeCustomNodes", includeCustomNodes, JsonCodec.BOOLEAN);
    }

    /**
     * Whether a version that already has the name is replaced. Defaults to {@code false}, which
     * refuses the request.
     */
    public PostParams allowReplacement(boolean allowReplacement) {
      return set("allowReplacement", allowReplacement, JsonCodec.BOOLEAN);
    }
  }
}
