// Generated from openapi/. Do not edit: change the spec or openapi/java/templates and build.
package com.losant.rest.api;

import com.losant.rest.errors.*;
import com.losant.rest.model.*;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The workflows of an application as a collection, to list, create and import them.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. Whatever else goes wrong is a {@link
 * LosantException}.
 */
public final class FlowsApi {
  private static final Action GET =
      new Action(
          "flows.get",
          "GET",
          "/applications/{applicationId}/flows",
          true,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "all.Application.read",
              "all.Organization.read",
              "all.User.read",
              "flows.*",
              "flows.get"),
          null);
  private static final Action GET_BY_VERSION =
      new Action(
          "flows.getByVersion",
          "GET",
          "/applications/{applicationId}/flows/version",
          true,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "all.Application.read",
              "all.Organization.read",
              "all.User.read",
              "flows.*",
              "flows.getByVersion"),
          null);
  private static final Action IMPORT_FLOWS =
      new Action(
          "flows.import",
          "POST",
          "/applications/{applicationId}/flows/import",
          false,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "flows.*",
              "flows.import"),
          null);
  private static final Action PALETTE =
      new Action(
          "flows.palette",
          "GET",
          "/applications/{applicationId}/flows/palette",
          true,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "all.Application.read",
              "all.Organization.read",
              "all.User.read",
              "flows.*",
              "flows.palette"),
          null);
  private static final Action POST =
      new Action(
          "flows.post",
          "POST",
          "/applications/{applicationId}/flows",
          false,
          List.of(
              "all.Application",
              "all.Application.bounded",
              "all.Organization",
              "all.Organization.bounded",
              "all.User",
              "all.User.bounded",
              "flows.*",
              "flows.post"),
          null);

  private final Calls calls;

  /**
   * For {@link Resources}, and for tests with a transport of their own.
   *
   * @param transport what carries the requests out
   */
  public FlowsApi(Transport transport) {
    this.calls = new Calls(transport);
  }

  /**
   * The same actions as calls that can be made in the background, with status and headers, or with
   * options of their own.
   *
   * @return one method for each method here
   */
  public Calls calls() {
    return calls;
  }

  /**
   * List workflows. Answers the workflows of the application, page by page. Without further
   * parameters these are the cloud workflows in the order of their names.
   *
   * <p>Documented as {@code flows.get}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @return One page of workflows.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Workflows get(String applicationId) {
    return calls.get(applicationId).execute();
  }

  /**
   * List workflows. Answers the workflows of the application, page by page. Without further
   * parameters these are the cloud workflows in the order of their names.
   *
   * <p>Documented as {@code flows.get}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param params sets the optional parameters, as in {@code p -> p.…}
   * @return One page of workflows.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Workflows get(String applicationId, Consumer<GetParams.Builder> params) {
    return calls.get(applicationId, params).execute();
  }

  /**
   * List workflows. Answers the workflows of the application, page by page. Without further
   * parameters these are the cloud workflows in the order of their names.
   *
   * <p>Documented as {@code flows.get}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param params the optional parameters
   * @return One page of workflows.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Workflows get(String applicationId, GetParams params) {
    return calls.get(applicationId, params).execute();
  }

  /**
   * All items of {@link #get}, page after page, asked for when they are wanted. Pages are counted,
   * so that an item is left out or comes twice if others add or remove items meanwhile; {@link
   * #getEach} is safe from that.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param params sets the optional parameters; {@code perPage} is the size of the pages, and
   *     {@code page} the first one
   * @return the items, not asked for yet
   */
  public Pages<Workflows, Workflow> getAll(
      String applicationId, Consumer<GetParams.Builder> params) {
    return Pages.numbered(
        calls.get(applicationId, params),
        "page",
        Workflows::items,
        Workflows::perPage,
        Workflows::totalCount);
  }

  /**
   * All items of {@link #get} in the order of {@code id}, asked for when they are wanted. Whatever
   * others add or remove meanwhile, an item that is there all the time comes exactly once. Filters
   * belong in the {@code query}, which overrides those outside of it; without it, items of all
   * classes come.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param params sets the optional parameters
   * @return the items, not asked for yet
   * @throws IllegalArgumentException if a parameter is set that the order or the query overrides
   */
  public Pages<Workflows, Workflow> getEach(
      String applicationId, Consumer<GetParams.Builder> params) {
    return Pages.keyed(
        calls.get(applicationId, params),
        new Pages.Keyset(
            "id",
            "query",
            "sortField",
            "sortDirection",
            List.of("page", "filterField", "filter", "flowClass", "triggerFilter")),
        Workflows::items,
        Workflow::id);
  }

  /**
   * List workflows in a certain version. Answers those workflows of the application that have a
   * version of the given name, each in that version, page by page.
   *
   * <p>Documented as {@code flows.getByVersion}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param version Name of the version to list.
   * @return One page of workflow versions.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowVersions getByVersion(String applicationId, String version) {
    return calls.getByVersion(applicationId, version).execute();
  }

  /**
   * List workflows in a certain version. Answers those workflows of the application that have a
   * version of the given name, each in that version, page by page.
   *
   * <p>Documented as {@code flows.getByVersion}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param version Name of the version to list.
   * @param params sets the optional parameters, as in {@code p -> p.…}
   * @return One page of workflow versions.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowVersions getByVersion(
      String applicationId, String version, Consumer<GetByVersionParams.Builder> params) {
    return calls.getByVersion(applicationId, version, params).execute();
  }

  /**
   * List workflows in a certain version. Answers those workflows of the application that have a
   * version of the given name, each in that version, page by page.
   *
   * <p>Documented as {@code flows.getByVersion}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param version Name of the version to list.
   * @param params the optional parameters
   * @return One page of workflow versions.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowVersions getByVersion(
      String applicationId, String version, GetByVersionParams params) {
    return calls.getByVersion(applicationId, version, params).execute();
  }

  /**
   * All items of {@link #getByVersion}, page after page, asked for when they are wanted. Pages are
   * counted, so that an item is left out or comes twice if others add or remove items meanwhile.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param version Name of the version to list.
   * @param params sets the optional parameters; {@code perPage} is the size of the pages, and
   *     {@code page} the first one
   * @return the items, not asked for yet
   */
  public Pages<WorkflowVersions, WorkflowVersion> getByVersionAll(
      String applicationId, String version, Consumer<GetByVersionParams.Builder> params) {
    return Pages.numbered(
        calls.getByVersion(applicationId, version, params),
        "page",
        WorkflowVersions::items,
        WorkflowVersions::perPage,
        WorkflowVersions::totalCount);
  }

  /**
   * Import workflows. Creates workflows and workflow versions in the application, at most 1000 of
   * each. The answer tells which new identifier each of them has.
   *
   * <p>Documented as {@code flows.import}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param workflowsImport what to send
   * @return What was created.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public WorkflowImportResult importFlows(String applicationId, WorkflowsImport workflowsImport) {
    return calls.importFlows(applicationId, workflowsImport).execute();
  }

  /**
   * List nodes beyond the built-in ones. Answers the custom nodes that the workflow editor offers
   * in the application.
   *
   * <p>Documented as {@code flows.palette}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @return Nodes beyond the built-in ones.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Palette palette(String applicationId) {
    return calls.palette(applicationId).execute();
  }

  /**
   * Create a workflow. Adds a workflow to the application. Each request creates a workflow of its
   * own, so do not repeat it blindly.
   *
   * <p>Documented as {@code flows.post}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param workflowPost what to send
   * @return The workflow that was created.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Workflow post(String applicationId, WorkflowPost workflowPost) {
    return calls.post(applicationId, workflowPost).execute();
  }

  /**
   * Create a workflow. Adds a workflow to the application. Each request creates a workflow of its
   * own, so do not repeat it blindly.
   *
   * <p>Documented as {@code flows.post}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param workflowPost what to send
   * @param params sets the optional parameters, as in {@code p -> p.…}
   * @return The workflow that was created.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Workflow post(
      String applicationId, WorkflowPost workflowPost, Consumer<PostParams.Builder> params) {
    return calls.post(applicationId, workflowPost, params).execute();
  }

  /**
   * Create a workflow. Adds a workflow to the application. Each request creates a workflow of its
   * own, so do not repeat it blindly.
   *
   * <p>Documented as {@code flows.post}.
   *
   * @param applicationId Application that the workflows belong to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param workflowPost what to send
   * @param params the optional parameters
   * @return The workflow that was created.
   * @throws BadRequestException The request is malformed, or a value breaks a rule.
   * @throws UnauthorizedException The access token is missing, unknown or expired.
   * @throws ForbiddenException The access token is valid, but has none of the scopes that the
   *     action accepts.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   * @throws PayloadTooLargeException The request body is larger than the server takes.
   * @throws TooManyRequestsException Too many requests in a short time. Later on the same request
   *     may succeed.
   */
  public Workflow post(String applicationId, WorkflowPost workflowPost, PostParams params) {
    return calls.post(applicationId, workflowPost, params).execute();
  }

  /** The actions as calls, made by {@link Call#execute()} and its siblings. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /**
     * The call of {@code flows.get} without optional parameters.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @return a call that is ready to be made
     */
    public Call<Workflows> get(String applicationId) {
      return get(applicationId, GetParams.builder().build());
    }

    /**
     * The call of {@code flows.get}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param params sets the optional parameters, as in {@code p -> p.…}
     * @return a call that is ready to be made
     */
    public Call<Workflows> get(String applicationId, Consumer<GetParams.Builder> params) {
      GetParams.Builder builder = GetParams.builder();
      params.accept(builder);
      return get(applicationId, builder.build());
    }

    /**
     * The call of {@code flows.get}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param params the optional parameters
     * @return a call that is ready to be made
     */
    public Call<Workflows> get(String applicationId, GetParams params) {
      return new Call<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .query("sortField", params.sortField(), WorkflowSortField.TYPE)
              .query("sortDirection", params.sortDirection(), SortDirection.TYPE)
              .query("page", params.page(), JsonType.INTEGER)
              .query("perPage", params.perPage(), JsonType.INTEGER)
              .query("filterField", params.filterField(), WorkflowFilterField.TYPE)
              .query("filter", params.filter(), JsonType.STRING)
              .query("flowClass", params.flowClass(), FlowClass.TYPE)
              .indexedQuery(
                  "triggerFilter",
                  params.triggerFilter(),
                  JsonType.listOf(WorkflowTriggerFilterItem.TYPE))
              .query("includeCustomNodes", params.includeCustomNodes(), JsonType.BOOLEAN)
              .query("query", params.query(), AdvancedWorkflowQuery.TYPE)
              .query("allVersions", params.allVersions(), JsonType.BOOLEAN)
              .returning(Workflows.TYPE));
    }

    /**
     * The call of {@code flows.getByVersion} without optional parameters.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param version Name of the version to list.
     * @return a call that is ready to be made
     */
    public Call<WorkflowVersions> getByVersion(String applicationId, String version) {
      return getByVersion(applicationId, version, GetByVersionParams.builder().build());
    }

    /**
     * The call of {@code flows.getByVersion}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param version Name of the version to list.
     * @param params sets the optional parameters, as in {@code p -> p.…}
     * @return a call that is ready to be made
     */
    public Call<WorkflowVersions> getByVersion(
        String applicationId, String version, Consumer<GetByVersionParams.Builder> params) {
      GetByVersionParams.Builder builder = GetByVersionParams.builder();
      params.accept(builder);
      return getByVersion(applicationId, version, builder.build());
    }

    /**
     * The call of {@code flows.getByVersion}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param version Name of the version to list.
     * @param params the optional parameters
     * @return a call that is ready to be made
     */
    public Call<WorkflowVersions> getByVersion(
        String applicationId, String version, GetByVersionParams params) {
      return new Call<>(
          transport,
          ApiRequest.of(GET_BY_VERSION)
              .path("applicationId", applicationId)
              .query("sortField", params.sortField(), WorkflowSortField.TYPE)
              .query("sortDirection", params.sortDirection(), SortDirection.TYPE)
              .query("page", params.page(), JsonType.INTEGER)
              .query("perPage", params.perPage(), JsonType.INTEGER)
              .query("filterField", params.filterField(), WorkflowFilterField.TYPE)
              .query("filter", params.filter(), JsonType.STRING)
              .query("flowClass", params.flowClass(), FlowClass.TYPE)
              .query("version", Objects.requireNonNull(version, "version"), JsonType.STRING)
              .indexedQuery(
                  "triggerFilter",
                  params.triggerFilter(),
                  JsonType.listOf(WorkflowTriggerFilterItem.TYPE))
              .query("includeCustomNodes", params.includeCustomNodes(), JsonType.BOOLEAN)
              .query("query", params.query(), AdvancedWorkflowByVersionQuery.TYPE)
              .returning(WorkflowVersions.TYPE));
    }

    /**
     * The call of {@code flows.import}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param workflowsImport what to send
     * @return a call that is ready to be made
     */
    public Call<WorkflowImportResult> importFlows(
        String applicationId, WorkflowsImport workflowsImport) {
      return new Call<>(
          transport,
          ApiRequest.of(IMPORT_FLOWS)
              .path("applicationId", applicationId)
              .body(workflowsImport)
              .returning(WorkflowImportResult.TYPE));
    }

    /**
     * The call of {@code flows.palette}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @return a call that is ready to be made
     */
    public Call<Palette> palette(String applicationId) {
      return new Call<>(
          transport,
          ApiRequest.of(PALETTE).path("applicationId", applicationId).returning(Palette.TYPE));
    }

    /**
     * The call of {@code flows.post} without optional parameters.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param workflowPost what to send
     * @return a call that is ready to be made
     */
    public Call<Workflow> post(String applicationId, WorkflowPost workflowPost) {
      return post(applicationId, workflowPost, PostParams.builder().build());
    }

    /**
     * The call of {@code flows.post}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param workflowPost what to send
     * @param params sets the optional parameters, as in {@code p -> p.…}
     * @return a call that is ready to be made
     */
    public Call<Workflow> post(
        String applicationId, WorkflowPost workflowPost, Consumer<PostParams.Builder> params) {
      PostParams.Builder builder = PostParams.builder();
      params.accept(builder);
      return post(applicationId, workflowPost, builder.build());
    }

    /**
     * The call of {@code flows.post}.
     *
     * @param applicationId Application that the workflows belong to. Matches {@code
     *     ^[A-Fa-f\d]{24}$}.
     * @param workflowPost what to send
     * @param params the optional parameters
     * @return a call that is ready to be made
     */
    public Call<Workflow> post(String applicationId, WorkflowPost workflowPost, PostParams params) {
      return new Call<>(
          transport,
          ApiRequest.of(POST)
              .path("applicationId", applicationId)
              .query("includeCustomNodes", params.includeCustomNodes(), JsonType.BOOLEAN)
              .body(workflowPost)
              .returning(Workflow.TYPE));
    }
  }

  /** The optional parameters of {@code flows.get}. */
  public static final class GetParams {
    private final @Nullable WorkflowSortField sortField;
    private final @Nullable SortDirection sortDirection;
    private final @Nullable Integer page;
    private final @Nullable Integer perPage;
    private final @Nullable WorkflowFilterField filterField;
    private final @Nullable String filter;
    private final @Nullable FlowClass flowClass;
    private final @Nullable List<WorkflowTriggerFilterItem> triggerFilter;
    private final @Nullable Boolean includeCustomNodes;
    private final @Nullable AdvancedWorkflowQuery query;
    private final @Nullable Boolean allVersions;

    private GetParams(Builder builder) {
      this.sortField = builder.sortField;
      this.sortDirection = builder.sortDirection;
      this.page = builder.page;
      this.perPage = builder.perPage;
      this.filterField = builder.filterField;
      this.filter = builder.filter;
      this.flowClass = builder.flowClass;
      this.triggerFilter = builder.triggerFilter;
      this.includeCustomNodes = builder.includeCustomNodes;
      this.query = builder.query;
      this.allVersions = builder.allVersions;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Starts with what is set here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.sortField = sortField;
      builder.sortDirection = sortDirection;
      builder.page = page;
      builder.perPage = perPage;
      builder.filterField = filterField;
      builder.filter = filter;
      builder.flowClass = flowClass;
      builder.triggerFilter = triggerFilter;
      builder.includeCustomNodes = includeCustomNodes;
      builder.query = query;
      builder.allVersions = allVersions;
      return builder;
    }

    /**
     * Field by which the list is sorted, the name if left out. Default: {@code name}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable WorkflowSortField sortField() {
      return sortField;
    }

    /**
     * Whether the list is sorted upward or downward, upward if left out. Default: {@code asc}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable SortDirection sortDirection() {
      return sortDirection;
    }

    /**
     * Page to return, counted from 0, the first one if left out. Default: {@code 0}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Integer page() {
      return page;
    }

    /**
     * Largest number of items on a page, 100 if left out. Default: {@code 100}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Integer perPage() {
      return perPage;
    }

    /**
     * Field in which {@code filter} is looked up. Left out or empty, nothing is filtered. The only
     * value is {@code name}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable WorkflowFilterField filterField() {
      return filterField;
    }

    /**
     * Text that {@code filterField} has to match, with {@code *} as a wildcard. An empty text
     * filters nothing.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable String filter() {
      return filter;
    }

    /**
     * Class of workflows to list, {@code cloud} if left out. Default: {@code cloud}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable FlowClass flowClass() {
      return flowClass;
    }

    /**
     * Lists only workflows whose default version has such triggers. Each entry goes into the
     * address with its index, such as {@code triggerFilter[0][type]=webhook}. At most 100 items.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable List<WorkflowTriggerFilterItem> triggerFilter() {
      return triggerFilter;
    }

    /**
     * Whether the answer also holds the details of the custom nodes that the workflows use. Left
     * out, it does not. Default: {@code false}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Boolean includeCustomNodes() {
      return includeCustomNodes;
    }

    /**
     * Search for workflows by any of their fields, written as JSON. It takes the place of {@code
     * filterField}, {@code filter}, {@code triggerFilter} and {@code flowClass}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable AdvancedWorkflowQuery query() {
      return query;
    }

    /**
     * Whether workflows count of which only some version matches {@code query}. Left out or without
     * {@code query}, they do not. Default: {@code false}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Boolean allVersions() {
      return allVersions;
    }

    /** Builds {@link GetParams}. What is not set is not sent. */
    public static final class Builder {
      private @Nullable WorkflowSortField sortField;
      private @Nullable SortDirection sortDirection;
      private @Nullable Integer page;
      private @Nullable Integer perPage;
      private @Nullable WorkflowFilterField filterField;
      private @Nullable String filter;
      private @Nullable FlowClass flowClass;
      private @Nullable List<WorkflowTriggerFilterItem> triggerFilter;
      private @Nullable Boolean includeCustomNodes;
      private @Nullable AdvancedWorkflowQuery query;
      private @Nullable Boolean allVersions;

      private Builder() {}

      /**
       * Field by which the list is sorted, the name if left out. Default: {@code name}.
       *
       * @param sortField the value
       * @return this builder
       */
      public Builder sortField(WorkflowSortField sortField) {
        this.sortField = Objects.requireNonNull(sortField, "sortField");
        return this;
      }

      /**
       * Whether the list is sorted upward or downward, upward if left out. Default: {@code asc}.
       *
       * @param sortDirection the value
       * @return this builder
       */
      public Builder sortDirection(SortDirection sortDirection) {
        this.sortDirection = Objects.requireNonNull(sortDirection, "sortDirection");
        return this;
      }

      /**
       * Page to return, counted from 0, the first one if left out. Default: {@code 0}.
       *
       * @param page the value
       * @return this builder
       */
      public Builder page(int page) {
        this.page = page;
        return this;
      }

      /**
       * Largest number of items on a page, 100 if left out. Default: {@code 100}.
       *
       * @param perPage the value
       * @return this builder
       */
      public Builder perPage(int perPage) {
        this.perPage = perPage;
        return this;
      }

      /**
       * Field in which {@code filter} is looked up. Left out or empty, nothing is filtered. The
       * only value is {@code name}.
       *
       * @param filterField the value
       * @return this builder
       */
      public Builder filterField(WorkflowFilterField filterField) {
        this.filterField = Objects.requireNonNull(filterField, "filterField");
        return this;
      }

      /**
       * Text that {@code filterField} has to match, with {@code *} as a wildcard. An empty text
       * filters nothing.
       *
       * @param filter the value
       * @return this builder
       */
      public Builder filter(String filter) {
        this.filter = Objects.requireNonNull(filter, "filter");
        return this;
      }

      /**
       * Class of workflows to list, {@code cloud} if left out. Default: {@code cloud}.
       *
       * @param flowClass the value
       * @return this builder
       */
      public Builder flowClass(FlowClass flowClass) {
        this.flowClass = Objects.requireNonNull(flowClass, "flowClass");
        return this;
      }

      /**
       * Lists only workflows whose default version has such triggers. Each entry goes into the
       * address with its index, such as {@code triggerFilter[0][type]=webhook}. At most 100 items.
       *
       * @param triggerFilter the value
       * @return this builder
       */
      public Builder triggerFilter(List<WorkflowTriggerFilterItem> triggerFilter) {
        this.triggerFilter = List.copyOf(triggerFilter);
        return this;
      }

      /**
       * Whether the answer also holds the details of the custom nodes that the workflows use. Left
       * out, it does not. Default: {@code false}.
       *
       * @param includeCustomNodes the value
       * @return this builder
       */
      public Builder includeCustomNodes(boolean includeCustomNodes) {
        this.includeCustomNodes = includeCustomNodes;
        return this;
      }

      /**
       * Search for workflows by any of their fields, written as JSON. It takes the place of {@code
       * filterField}, {@code filter}, {@code triggerFilter} and {@code flowClass}.
       *
       * @param query the value
       * @return this builder
       */
      public Builder query(AdvancedWorkflowQuery query) {
        this.query = Objects.requireNonNull(query, "query");
        return this;
      }

      /**
       * Whether workflows count of which only some version matches {@code query}. Left out or
       * without {@code query}, they do not. Default: {@code false}.
       *
       * @param allVersions the value
       * @return this builder
       */
      public Builder allVersions(boolean allVersions) {
        this.allVersions = allVersions;
        return this;
      }

      /**
       * Builds; the builder can be used further.
       *
       * @return immutable parameters
       */
      public GetParams build() {
        return new GetParams(this);
      }
    }
  }

  /** The optional parameters of {@code flows.getByVersion}. */
  public static final class GetByVersionParams {
    private final @Nullable WorkflowSortField sortField;
    private final @Nullable SortDirection sortDirection;
    private final @Nullable Integer page;
    private final @Nullable Integer perPage;
    private final @Nullable WorkflowFilterField filterField;
    private final @Nullable String filter;
    private final @Nullable FlowClass flowClass;
    private final @Nullable List<WorkflowTriggerFilterItem> triggerFilter;
    private final @Nullable Boolean includeCustomNodes;
    private final @Nullable AdvancedWorkflowByVersionQuery query;

    private GetByVersionParams(Builder builder) {
      this.sortField = builder.sortField;
      this.sortDirection = builder.sortDirection;
      this.page = builder.page;
      this.perPage = builder.perPage;
      this.filterField = builder.filterField;
      this.filter = builder.filter;
      this.flowClass = builder.flowClass;
      this.triggerFilter = builder.triggerFilter;
      this.includeCustomNodes = builder.includeCustomNodes;
      this.query = builder.query;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Starts with what is set here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.sortField = sortField;
      builder.sortDirection = sortDirection;
      builder.page = page;
      builder.perPage = perPage;
      builder.filterField = filterField;
      builder.filter = filter;
      builder.flowClass = flowClass;
      builder.triggerFilter = triggerFilter;
      builder.includeCustomNodes = includeCustomNodes;
      builder.query = query;
      return builder;
    }

    /**
     * Field by which the list is sorted, the name if left out. Default: {@code name}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable WorkflowSortField sortField() {
      return sortField;
    }

    /**
     * Whether the list is sorted upward or downward, upward if left out. Default: {@code asc}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable SortDirection sortDirection() {
      return sortDirection;
    }

    /**
     * Page to return, counted from 0, the first one if left out. Default: {@code 0}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Integer page() {
      return page;
    }

    /**
     * Largest number of items on a page, 100 if left out. Default: {@code 100}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Integer perPage() {
      return perPage;
    }

    /**
     * Field in which {@code filter} is looked up. Left out or empty, nothing is filtered. The only
     * value is {@code name}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable WorkflowFilterField filterField() {
      return filterField;
    }

    /**
     * Text that {@code filterField} has to match, with {@code *} as a wildcard. An empty text
     * filters nothing.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable String filter() {
      return filter;
    }

    /**
     * Class of workflows to list, {@code cloud} if left out. Default: {@code cloud}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable FlowClass flowClass() {
      return flowClass;
    }

    /**
     * Lists only workflows whose default version has such triggers. Each entry goes into the
     * address with its index, such as {@code triggerFilter[0][type]=webhook}. At most 100 items.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable List<WorkflowTriggerFilterItem> triggerFilter() {
      return triggerFilter;
    }

    /**
     * Whether the answer also holds the details of the custom nodes that the workflows use. Left
     * out, it does not. Default: {@code false}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Boolean includeCustomNodes() {
      return includeCustomNodes;
    }

    /**
     * Search for workflow versions by any of their fields, written as JSON. It takes the place of
     * {@code filterField}, {@code filter}, {@code triggerFilter} and {@code flowClass}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable AdvancedWorkflowByVersionQuery query() {
      return query;
    }

    /** Builds {@link GetByVersionParams}. What is not set is not sent. */
    public static final class Builder {
      private @Nullable WorkflowSortField sortField;
      private @Nullable SortDirection sortDirection;
      private @Nullable Integer page;
      private @Nullable Integer perPage;
      private @Nullable WorkflowFilterField filterField;
      private @Nullable String filter;
      private @Nullable FlowClass flowClass;
      private @Nullable List<WorkflowTriggerFilterItem> triggerFilter;
      private @Nullable Boolean includeCustomNodes;
      private @Nullable AdvancedWorkflowByVersionQuery query;

      private Builder() {}

      /**
       * Field by which the list is sorted, the name if left out. Default: {@code name}.
       *
       * @param sortField the value
       * @return this builder
       */
      public Builder sortField(WorkflowSortField sortField) {
        this.sortField = Objects.requireNonNull(sortField, "sortField");
        return this;
      }

      /**
       * Whether the list is sorted upward or downward, upward if left out. Default: {@code asc}.
       *
       * @param sortDirection the value
       * @return this builder
       */
      public Builder sortDirection(SortDirection sortDirection) {
        this.sortDirection = Objects.requireNonNull(sortDirection, "sortDirection");
        return this;
      }

      /**
       * Page to return, counted from 0, the first one if left out. Default: {@code 0}.
       *
       * @param page the value
       * @return this builder
       */
      public Builder page(int page) {
        this.page = page;
        return this;
      }

      /**
       * Largest number of items on a page, 100 if left out. Default: {@code 100}.
       *
       * @param perPage the value
       * @return this builder
       */
      public Builder perPage(int perPage) {
        this.perPage = perPage;
        return this;
      }

      /**
       * Field in which {@code filter} is looked up. Left out or empty, nothing is filtered. The
       * only value is {@code name}.
       *
       * @param filterField the value
       * @return this builder
       */
      public Builder filterField(WorkflowFilterField filterField) {
        this.filterField = Objects.requireNonNull(filterField, "filterField");
        return this;
      }

      /**
       * Text that {@code filterField} has to match, with {@code *} as a wildcard. An empty text
       * filters nothing.
       *
       * @param filter the value
       * @return this builder
       */
      public Builder filter(String filter) {
        this.filter = Objects.requireNonNull(filter, "filter");
        return this;
      }

      /**
       * Class of workflows to list, {@code cloud} if left out. Default: {@code cloud}.
       *
       * @param flowClass the value
       * @return this builder
       */
      public Builder flowClass(FlowClass flowClass) {
        this.flowClass = Objects.requireNonNull(flowClass, "flowClass");
        return this;
      }

      /**
       * Lists only workflows whose default version has such triggers. Each entry goes into the
       * address with its index, such as {@code triggerFilter[0][type]=webhook}. At most 100 items.
       *
       * @param triggerFilter the value
       * @return this builder
       */
      public Builder triggerFilter(List<WorkflowTriggerFilterItem> triggerFilter) {
        this.triggerFilter = List.copyOf(triggerFilter);
        return this;
      }

      /**
       * Whether the answer also holds the details of the custom nodes that the workflows use. Left
       * out, it does not. Default: {@code false}.
       *
       * @param includeCustomNodes the value
       * @return this builder
       */
      public Builder includeCustomNodes(boolean includeCustomNodes) {
        this.includeCustomNodes = includeCustomNodes;
        return this;
      }

      /**
       * Search for workflow versions by any of their fields, written as JSON. It takes the place of
       * {@code filterField}, {@code filter}, {@code triggerFilter} and {@code flowClass}.
       *
       * @param query the value
       * @return this builder
       */
      public Builder query(AdvancedWorkflowByVersionQuery query) {
        this.query = Objects.requireNonNull(query, "query");
        return this;
      }

      /**
       * Builds; the builder can be used further.
       *
       * @return immutable parameters
       */
      public GetByVersionParams build() {
        return new GetByVersionParams(this);
      }
    }
  }

  /** The optional parameters of {@code flows.post}. */
  public static final class PostParams {
    private final @Nullable Boolean includeCustomNodes;

    private PostParams(Builder builder) {
      this.includeCustomNodes = builder.includeCustomNodes;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Starts with what is set here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.includeCustomNodes = includeCustomNodes;
      return builder;
    }

    /**
     * Whether the answer also holds the details of the custom nodes that the workflows use. Left
     * out, it does not. Default: {@code false}.
     *
     * @return the value, or null if it is not sent
     */
    public @Nullable Boolean includeCustomNodes() {
      return includeCustomNodes;
    }

    /** Builds {@link PostParams}. What is not set is not sent. */
    public static final class Builder {
      private @Nullable Boolean includeCustomNodes;

      private Builder() {}

      /**
       * Whether the answer also holds the details of the custom nodes that the workflows use. Left
       * out, it does not. Default: {@code false}.
       *
       * @param includeCustomNodes the value
       * @return this builder
       */
      public Builder includeCustomNodes(boolean includeCustomNodes) {
        this.includeCustomNodes = includeCustomNodes;
        return this;
      }

      /**
       * Builds; the builder can be used further.
       *
       * @return immutable parameters
       */
      public PostParams build() {
        return new PostParams(this);
      }
    }
  }
}
