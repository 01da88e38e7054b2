// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.workflows;

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
import com.losant.rest.shared.FlowClass;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.SortDirection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The collection of workflows in an application. List, create and import workflows.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class FlowsApi {
  private static final ApiAction GET =
      ApiAction.builder("flows.get", "GET", "/applications/{applicationId}/flows")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "flows.*", "flows.get")
          .returnsSecrets()
          .build();
  private static final ApiAction POST =
      ApiAction.builder("flows.post", "POST", "/applications/{applicationId}/flows")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "flows.*", "flows.post")
          .returnsSecrets()
          .build();
  private static final ApiAction IMPORT =
      ApiAction.builder("flows.import", "POST", "/applications/{applicationId}/flows/import")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "flows.*", "flows.import")
          .returnsSecrets()
          .build();
  private static final ApiAction PALETTE =
      ApiAction.builder("flows.palette", "GET", "/applications/{applicationId}/flows/palette")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "flows.*", "flows.palette")
          .build();
  private static final ApiAction GET_BY_VERSION =
      ApiAction.builder("flows.getByVersion", "GET", "/applications/{applicationId}/flows/version")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "flows.*", "flows.getByVersion")
          .returnsSecrets()
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public FlowsApi(Transport transport) {
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
   * Returns the workflows of an application, page by page. By default these are the cloud
   * workflows, sorted by name.
   *
   * <p>Losant's documentation calls this {@code flows.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return One page of workflows.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public Workflows get(String applicationId) {
    return calls.get(applicationId).execute();
  }

  /** As {@link #get(String)}, with optional parameters that {@code params} sets. */
  public Workflows get(String applicationId, Consumer<GetParams> params) {
    return calls.get(applicationId, params).execute();
  }

  /** All items of {@link #get(String, Consumer)}, without optional parameters. */
  public Pages<Workflows, Workflow> getAll(String applicationId) {
    return getAll(applicationId, params -> {});
  }

  /**
   * All items of {@link #get(String, Consumer)}, page after page, each requested when it is needed.
   * Pages are counted, so that an item may be missing or come twice if others add or remove items
   * meanwhile; {@link #getAllById(String, Consumer)} is safe from that. Unless {@code flowClass} is
   * set, it is {@code cloud}.
   *
   * @param params sets the optional parameters: {@code perPage} is the size of the pages, {@code
   *     page} the first one
   * @return the items, not requested yet
   */
  public Pages<Workflows, Workflow> getAll(String applicationId, Consumer<GetParams> params) {
    return Pages.numbered(
        calls.get(applicationId, params),
        "page",
        Workflows::items,
        Workflows::perPage,
        Workflows::totalCount);
  }

  /** All items of {@link #getAllById(String, Consumer)}, without optional parameters. */
  public Pages<Workflows, Workflow> getAllById(String applicationId) {
    return getAllById(applicationId, params -> {});
  }

  /**
   * All items of {@link #get(String, Consumer)} in the order of {@code id}, each page requested
   * when it is needed. Whatever others add or remove meanwhile, an item that is there all the time
   * comes exactly once. Filters belong in the {@code query}: parameters that it overrides are
   * refused, and without it nothing is filtered, not even by the default of {@code flowClass}.
   *
   * @param params sets the optional parameters
   * @return the items, not requested yet
   * @throws IllegalArgumentException if a parameter is set that the order or the query overrides
   */
  public Pages<Workflows, Workflow> getAllById(String applicationId, Consumer<GetParams> params) {
    return Pages.keyed(
        calls.get(applicationId, params),
        Keyset.of(
            "id",
            "query",
            "sortField",
            "sortDirection",
            List.of("page", "filterField", "filter", "flowClass", "triggerFilter")),
        Workflows::items,
        Workflow::id);
  }

  /**
   * Creates a workflow in an application. Each request creates a new workflow, even if its body is
   * the same.
   *
   * <p>Losant's documentation calls this {@code flows.post}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param workflowPost Workflow to create.
   * @return The workflow that was created.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public Workflow post(String applicationId, WorkflowPost workflowPost) {
    return calls.post(applicationId, workflowPost).execute();
  }

  /** As {@link #post(String, WorkflowPost)}, with optional parameters that {@code params} sets. */
  public Workflow post(
      String applicationId, WorkflowPost workflowPost, Consumer<PostParams> params) {
    return calls.post(applicationId, workflowPost, params).execute();
  }

  /**
   * Creates workflows and workflow versions in an application, at most 1000 of each. The response
   * maps their old identifiers to new ones.
   *
   * <p>Losant's documentation calls this {@code flows.import}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param workflowsImport Workflows and versions to create.
   * @return What was created.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public WorkflowImportResult importFlows(String applicationId, WorkflowsImport workflowsImport) {
    return calls.importFlows(applicationId, workflowsImport).execute();
  }

  /**
   * Returns the custom nodes that the workflow editor offers in an application.
   *
   * <p>Losant's documentation calls this {@code flows.palette}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return Custom nodes that are available in the application.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public Palette palette(String applicationId) {
    return calls.palette(applicationId).execute();
  }

  /**
   * Returns the workflows of an application that have a version with the given name, page by page.
   * Each workflow is returned in that version.
   *
   * <p>Losant's documentation calls this {@code flows.getByVersion}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param version Name of the version to list.
   * @return One page of workflow versions.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public WorkflowVersions getByVersion(String applicationId, String version) {
    return calls.getByVersion(applicationId, version).execute();
  }

  /**
   * As {@link #getByVersion(String, String)}, with optional parameters that {@code params} sets.
   */
  public WorkflowVersions getByVersion(
      String applicationId, String version, Consumer<GetByVersionParams> params) {
    return calls.getByVersion(applicationId, version, params).execute();
  }

  /** All items of {@link #getByVersion(String, String, Consumer)}, without optional parameters. */
  public Pages<WorkflowVersions, WorkflowVersion> getAllByVersion(
      String applicationId, String version) {
    return getAllByVersion(applicationId, version, params -> {});
  }

  /**
   * All items of {@link #getByVersion(String, String, Consumer)}, page after page, each requested
   * when it is needed. Pages are counted, so that an item may be missing or come twice if others
   * add or remove items meanwhile.
   *
   * @param params sets the optional parameters: {@code perPage} is the size of the pages, {@code
   *     page} the first one
   * @return the items, not requested yet
   */
  public Pages<WorkflowVersions, WorkflowVersion> getAllByVersion(
      String applicationId, String version, Consumer<GetByVersionParams> params) {
    return Pages.numbered(
        calls.getByVersion(applicationId, version, params),
        "page",
        WorkflowVersions::items,
        WorkflowVersions::perPage,
        WorkflowVersions::totalCount);
  }

  /** The actions of {@link FlowsApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link FlowsApi#get(String)}. */
    public ApiCall<Workflows> get(String applicationId) {
      return get(applicationId, new GetParams());
    }

    /** The call of {@link FlowsApi#get(String, Consumer)}. */
    public ApiCall<Workflows> get(String applicationId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, set);
    }

    private ApiCall<Workflows> get(String applicationId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .query(params)
              .returning(Workflows.CODEC));
    }

    /** The call of {@link FlowsApi#post(String, WorkflowPost)}. */
    public ApiCall<Workflow> post(String applicationId, WorkflowPost workflowPost) {
      return post(applicationId, workflowPost, new PostParams());
    }

    /** The call of {@link FlowsApi#post(String, WorkflowPost, Consumer)}. */
    public ApiCall<Workflow> post(
        String applicationId, WorkflowPost workflowPost, Consumer<PostParams> params) {
      PostParams set = new PostParams();
      params.accept(set);
      return post(applicationId, workflowPost, set);
    }

    private ApiCall<Workflow> post(
        String applicationId, WorkflowPost workflowPost, PostParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(POST)
              .path("applicationId", applicationId)
              .query(params)
              .body(workflowPost)
              .returning(Workflow.CODEC));
    }

    /** The call of {@link FlowsApi#importFlows(String, WorkflowsImport)}. */
    public ApiCall<WorkflowImportResult> importFlows(
        String applicationId, WorkflowsImport workflowsImport) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(IMPORT)
              .path("applicationId", applicationId)
              .body(workflowsImport)
              .returning(WorkflowImportResult.CODEC));
    }

    /** The call of {@link FlowsApi#palette(String)}. */
    public ApiCall<Palette> palette(String applicationId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PALETTE).path("applicationId", applicationId).returning(Palette.CODEC));
    }

    /** The call of {@link FlowsApi#getByVersion(String, String)}. */
    public ApiCall<WorkflowVersions> getByVersion(String applicationId, String version) {
      return getByVersion(applicationId, version, new GetByVersionParams());
    }

    /** The call of {@link FlowsApi#getByVersion(String, String, Consumer)}. */
    public ApiCall<WorkflowVersions> getByVersion(
        String applicationId, String version, Consumer<GetByVersionParams> params) {
      GetByVersionParams set = new GetByVersionParams();
      params.accept(set);
      return getByVersion(applicationId, version, set);
    }

    private ApiCall<WorkflowVersions> getByVersion(
        String applicationId, String version, GetByVersionParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET_BY_VERSION)
              .path("applicationId", applicationId)
              .query("version", Objects.requireNonNull(version, "version"), JsonCodec.STRING)
              .query(params)
              .returning(WorkflowVersions.CODEC));
    }
  }

  /** The optional parameters of {@code flows.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /** Field by which the list is sorted. Defaults to the name. */
    public GetParams sortField(WorkflowSortField sortField) {
      return set("sortField", sortField, WorkflowSortField.CODEC);
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
     * value is {@code name}.
     */
    public GetParams filterField(WorkflowFilterField filterField) {
      return set("filterField", filterField, WorkflowFilterField.CODEC);
    }

    /**
     * Value that {@code filterField} must match. {@code *} is a wildcard. If empty, nothing is
     * filtered.
     */
    public GetParams filter(String filter) {
      return set("filter", filter, JsonCodec.STRING);
    }

    /** Class of the workflows to list. Defaults to {@code cloud}. */
    public GetParams flowClass(FlowClass flowClass) {
      return set("flowClass", flowClass, FlowClass.CODEC);
    }

    /**
     * Limits the list to workflows whose default version has matching triggers. Each entry is sent
     * with its index, such as {@code triggerFilter[0][type]=webhook}. At most 100 items.
     */
    public GetParams triggerFilter(List<WorkflowTriggerFilterItem> triggerFilter) {
      return setInBrackets(
          "triggerFilter", triggerFilter, JsonCodec.listOf(WorkflowTriggerFilterItem.CODEC));
    }

    /**
     * Whether the response includes the details of the custom nodes that the workflows use.
     * Defaults to {@code false}.
     */
    public GetParams includeCustomNodes(boolean includeCustomNodes) {
      return set("includeCustomNodes", includeCustomNodes, JsonCodec.BOOLEAN);
    }

    /**
     * Search for workflows by their fields, as JSON. It overrides {@code filterField}, {@code
     * filter}, {@code triggerFilter} and {@code flowClass}.
     */
    public GetParams query(AdvancedWorkflowQuery query) {
      return set("query", query, AdvancedWorkflowQuery.CODEC);
    }

    /**
     * Whether the list includes workflows of which only some version matches {@code query}.
     * Defaults to {@code false}, and has no effect without {@code query}.
     */
    public GetParams allVersions(boolean allVersions) {
      return set("allVersions", allVersions, JsonCodec.BOOLEAN);
    }
  }

  /** The optional parameters of {@code flows.post}. What is not set is not sent. */
  public static final class PostParams extends OptionalParams<PostParams> {
    private PostParams() {}

    /**
     * Whether the response includes the details of the custom nodes that the workflows use.
     * Defaults to {@code false}.
     */
    public PostParams includeCustomNodes(boolean includeCustomNodes) {
      return set("includeCustomNodes", includeCustomNodes, JsonCodec.BOOLEAN);
    }
  }

  /** The optional parameters of {@code flows.getByVersion}. What is not set is not sent. */
  public static final class GetByVersionParams extends OptionalParams<GetByVersionParams> {
    private GetByVersionParams() {}

    /** Field by which the list is sorted. Defaults to the name. */
    public GetByVersionParams sortField(WorkflowSortField sortField) {
      return set("sortField", sortField, WorkflowSortField.CODEC);
    }

    /** Direction in which the list is sorted. Defaults to {@code asc}. */
    public GetByVersionParams sortDirection(SortDirection sortDirection) {
      return set("sortDirection", sortDirection, SortDirection.CODEC);
    }

    /** Page to return, counted from 0. Defaults to the first page. */
    public GetByVersionParams page(int page) {
      return set("page", page, JsonCodec.INTEGER);
    }

    /** Maximum number of items on a page. Defaults to 100. */
    public GetByVersionParams perPage(int perPage) {
      return set("perPage", perPage, JsonCodec.INTEGER);
    }

    /**
     * Field to which {@code filter} is applied. If omitted or empty, nothing is filtered. The only
     * value is {@code name}.
     */
    public GetByVersionParams filterField(WorkflowFilterField filterField) {
      return set("filterField", filterField, WorkflowFilterField.CODEC);
    }

    /**
     * Value that {@code filterField} must match. {@code *} is a wildcard. If empty, nothing is
     * filtered.
     */
    public GetByVersionParams filter(String filter) {
      return set("filter", filter, JsonCodec.STRING);
    }

    /** Class of the workflows to list. Defaults to {@code cloud}. */
    public GetByVersionParams flowClass(FlowClass flowClass) {
      return set("flowClass", flowClass, FlowClass.CODEC);
    }

    /**
     * Limits the list to workflows whose default version has matching triggers. Each entry is sent
     * with its index, such as {@code triggerFilter[0][type]=webhook}. At most 100 items.
     */
    public GetByVersionParams triggerFilter(List<WorkflowTriggerFilterItem> triggerFilter) {
      return setInBrackets(
          "triggerFilter", triggerFilter, JsonCodec.listOf(WorkflowTriggerFilterItem.CODEC));
    }

    /**
     * Whether the response includes the details of the custom nodes that the workflows use.
     * Defaults to {@code false}.
     */
    public GetByVersionParams includeCustomNodes(boolean includeCustomNodes) {
      return set("includeCustomNodes", includeCustomNodes, JsonCodec.BOOLEAN);
    }

    /**
     * Search for workflow versions by their fields, as JSON. It overrides {@code filterField},
     * {@code filter}, {@code triggerFilter} and {@code flowClass}.
     */
    public GetByVersionParams query(AdvancedWorkflowByVersionQuery query) {
      return set("query", query, AdvancedWorkflowByVersionQuery.CODEC);
    }
  }
}
