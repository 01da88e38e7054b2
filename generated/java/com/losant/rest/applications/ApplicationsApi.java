// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.losant.rest.api.ActionResult;
import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.OptionalParams;
import com.losant.rest.api.Pages;
import com.losant.rest.api.Transport;
import com.losant.rest.api.Upload;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.errors.UnprocessableContentException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.LosantTime;
import com.losant.rest.shared.OwnerType;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.SortDirection;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The applications of the caller. List, create and import applications, and see what they use.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class ApplicationsApi {
  private static final ApiAction GET =
      ApiAction.builder("applications.get", "GET", "/applications")
          .idempotent(true)
          .scopes(ScopeFamilies.ORGANIZATION_CLI_READ, "applications.*", "applications.get")
          .returnsSecrets()
          .build();
  private static final ApiAction POST =
      ApiAction.builder("applications.post", "POST", "/applications")
          .idempotent(false)
          .scopes(ScopeFamilies.ORGANIZATION, "applications.*", "applications.post")
          .returnsSecrets()
          .build();
  private static final ApiAction IMPORT =
      ApiAction.builder("applications.import", "POST", "/applications/import")
          .idempotent(false)
          .scopes(ScopeFamilies.ORGANIZATION, "applications.*", "applications.import")
          .returnsSecrets()
          .build();
  private static final ApiAction PERIOD_SUMMARIES =
      ApiAction.builder("applications.periodSummaries", "GET", "/applications/periodSummaries")
          .idempotent(true)
          .scopes(ScopeFamilies.ORGANIZATION_READ, "applications.*", "applications.periodSummaries")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public ApplicationsApi(Transport transport) {
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
   * Returns the applications that the caller may see, page by page, each with its summary. By
   * default they are sorted by name.
   *
   * <p>Losant's documentation calls this {@code applications.get}.
   *
   * @return One page of applications.
   */
  public Applications get() {
    return calls.get().execute();
  }

  /** As {@link #get()}, with optional parameters that {@code params} sets. */
  public Applications get(Consumer<GetParams> params) {
    return calls.get(params).execute();
  }

  /** All items of {@link #get(Consumer)}, without optional parameters. */
  public Pages<Applications, Application> getAll() {
    return getAll(params -> {});
  }

  /**
   * All items of {@link #get(Consumer)}, page after page, each requested when it is needed. Pages
   * are counted, so that an item may be missing or come twice if others add or remove items
   * meanwhile.
   *
   * @param params sets the optional parameters: {@code perPage} is the size of the pages, {@code
   *     page} the first one
   * @return the items, not requested yet
   */
  public Pages<Applications, Application> getAll(Consumer<GetParams> params) {
    return Pages.numbered(
        calls.get(params),
        "page",
        Applications::items,
        Applications::perPage,
        Applications::totalCount);
  }

  /**
   * Creates an application for a user or an organization, empty or from a template.
   *
   * <p>Losant's documentation calls this {@code applications.post}.
   *
   * @param applicationPost Application to create.
   * @return The application that was created.
   */
  public Application post(ApplicationPost applicationPost) {
    return calls.post(applicationPost).execute();
  }

  /** As {@link #post(ApplicationPost)}, with optional parameters that {@code params} sets. */
  public Application post(ApplicationPost applicationPost, Consumer<PostParams> params) {
    return calls.post(applicationPost, params).execute();
  }

  /**
   * Makes a new application of a bundle, a zip file as {@code application.export} makes it. A large
   * one is imported by a job after the response. Imported workflows and integrations are disabled.
   * Losant imports one application at a time for each owner, and refuses others with a 429
   * meanwhile.
   *
   * <p>Losant's documentation calls this {@code applications.import}.
   *
   * @return The application was imported, without the resources that {@code validationErrors} name.
   *     {@link ActionResult.Queued} if it became a job.
   * @throws NotFoundException Something that the request names does not exist, or the token cannot
   *     see it, such as the owner of the new application.
   * @throws UnprocessableContentException So many resources could not be taken over that no
   *     application was made. The body has an error for each of them. {@link
   *     ResourceValidationErrors#of} reads its body.
   */
  public ActionResult<ApplicationCreation> importApplications() {
    return calls.importApplications().execute();
  }

  /** As {@link #importApplications()}, with optional parameters that {@code params} sets. */
  public ActionResult<ApplicationCreation> importApplications(Consumer<ImportParams> params) {
    return calls.importApplications(params).execute();
  }

  /**
   * Returns what the applications that the caller may see used in a period, page by page: how many
   * devices they had, payloads they caused and minutes their notebooks ran, day by day.
   *
   * <p>Losant's documentation calls this {@code applications.periodSummaries}.
   *
   * @return One page of applications with what they used.
   */
  public ApplicationPeriodSummaries periodSummaries() {
    return calls.periodSummaries().execute();
  }

  /** As {@link #periodSummaries()}, with optional parameters that {@code params} sets. */
  public ApplicationPeriodSummaries periodSummaries(Consumer<PeriodSummariesParams> params) {
    return calls.periodSummaries(params).execute();
  }

  /** All items of {@link #periodSummaries(Consumer)}, without optional parameters. */
  public Pages<ApplicationPeriodSummaries, ApplicationPeriodSummary> allPeriodSummaries() {
    return allPeriodSummaries(params -> {});
  }

  /**
   * All items of {@link #periodSummaries(Consumer)}, page after page, each requested when it is
   * needed. Pages are counted, so that an item may be missing or come twice if others add or remove
   * items meanwhile.
   *
   * @param params sets the optional parameters: {@code perPage} is the size of the pages, {@code
   *     page} the first one
   * @return the items, not requested yet
   */
  public Pages<ApplicationPeriodSummaries, ApplicationPeriodSummary> allPeriodSummaries(
      Consumer<PeriodSummariesParams> params) {
    return Pages.numbered(
        calls.periodSummaries(params),
        "page",
        ApplicationPeriodSummaries::items,
        ApplicationPeriodSummaries::perPage,
        ApplicationPeriodSummaries::totalCount);
  }

  /** The actions of {@link ApplicationsApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link ApplicationsApi#get()}. */
    public ApiCall<Applications> get() {
      return get(new GetParams());
    }

    /** The call of {@link ApplicationsApi#get(Consumer)}. */
    public ApiCall<Applications> get(Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(set);
    }

    private ApiCall<Applications> get(GetParams params) {
      return new ApiCall<>(
          transport, ApiRequest.of(GET).query(params).returning(Applications.CODEC));
    }

    /** The call of {@link ApplicationsApi#post(ApplicationPost)}. */
    public ApiCall<Application> post(ApplicationPost applicationPost) {
      return post(applicationPost, new PostParams());
    }

    /** The call of {@link ApplicationsApi#post(ApplicationPost, Consumer)}. */
    public ApiCall<Application> post(ApplicationPost applicationPost, Consumer<PostParams> params) {
      PostParams set = new PostParams();
      params.accept(set);
      return post(applicationPost, set);
    }

    private ApiCall<Application> post(ApplicationPost applicationPost, PostParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(POST).query(params).body(applicationPost).returning(Application.CODEC));
    }

    /** The call of {@link ApplicationsApi#importApplications()}. */
    public ApiCall<ActionResult<ApplicationCreation>> importApplications() {
      return importApplications(new ImportParams());
    }

    /** The call of {@link ApplicationsApi#importApplications(Consumer)}. */
    public ApiCall<ActionResult<ApplicationCreation>> importApplications(
        Consumer<ImportParams> params) {
      ImportParams set = new ImportParams();
      params.accept(set);
      return importApplications(set);
    }

    private ApiCall<ActionResult<ApplicationCreation>> importApplications(ImportParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(IMPORT).query(params).returningDoneOrQueued(ApplicationCreation.CODEC));
    }

    /** The call of {@link ApplicationsApi#periodSummaries()}. */
    public ApiCall<ApplicationPeriodSummaries> periodSummaries() {
      return periodSummaries(new PeriodSummariesParams());
    }

    /** The call of {@link ApplicationsApi#periodSummaries(Consumer)}. */
    public ApiCall<ApplicationPeriodSummaries> periodSummaries(
        Consumer<PeriodSummariesParams> params) {
      PeriodSummariesParams set = new PeriodSummariesParams();
      params.accept(set);
      return periodSummaries(set);
    }

    private ApiCall<ApplicationPeriodSummaries> periodSummaries(PeriodSummariesParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PERIOD_SUMMARIES)
              .query(params)
              .returning(ApplicationPeriodSummaries.CODEC));
    }
  }

  /** The optional parameters of {@code applications.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /** Field by which the list is sorted. Defaults to the name of the application. */
    public GetParams sortField(ApplicationSortField sortField) {
      return set("sortField", sortField, ApplicationSortField.CODEC);
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
     * Field to which {@code filter} is applied, which can only be {@code name}. If omitted or
     * empty, nothing is filtered. The only value is {@code name}.
     */
    public GetParams filterField(String filterField) {
      return set("filterField", filterField, JsonCodec.STRING);
    }

    /**
     * Value that {@code filterField} must match. {@code *} is a wildcard. If empty, nothing is
     * filtered.
     */
    public GetParams filter(String filter) {
      return set("filter", filter, JsonCodec.STRING);
    }

    /**
     * Organization that owns the applications to return. If empty, those of the user who makes the
     * request are returned, and if omitted, all that the user may see. Matches {@code
     * ^([A-Fa-f\d]{24}|)$}.
     */
    public GetParams orgId(String orgId) {
      return set("orgId", orgId, JsonCodec.STRING);
    }

    /**
     * Numbers to leave out of the summary, such as {@code payloadCount}, which takes Losant longer
     * than the others. If omitted, none is left out.
     */
    public GetParams summaryExclude(List<ApplicationSummaryField> summaryExclude) {
      return setInCommas(
          "summaryExclude", summaryExclude, JsonCodec.listOf(ApplicationSummaryField.CODEC));
    }

    /** Numbers to include in the summary. If omitted, {@code summaryExclude} alone decides. */
    public GetParams summaryInclude(List<ApplicationSummaryField> summaryInclude) {
      return setInCommas(
          "summaryInclude", summaryInclude, JsonCodec.listOf(ApplicationSummaryField.CODEC));
    }
  }

  /** The optional parameters of {@code applications.post}. What is not set is not sent. */
  public static final class PostParams extends OptionalParams<PostParams> {
    private PostParams() {}

    /**
     * Numbers to leave out of the summary, such as {@code payloadCount}, which takes Losant longer
     * than the others. If omitted, none is left out.
     */
    public PostParams summaryExclude(List<ApplicationSummaryField> summaryExclude) {
      return setInCommas(
          "summaryExclude", summaryExclude, JsonCodec.listOf(ApplicationSummaryField.CODEC));
    }

    /** Numbers to include in the summary. If omitted, {@code summaryExclude} alone decides. */
    public PostParams summaryInclude(List<ApplicationSummaryField> summaryInclude) {
      return setInCommas(
          "summaryInclude", summaryInclude, JsonCodec.listOf(ApplicationSummaryField.CODEC));
    }
  }

  /** The optional parameters of {@code applications.import}. What is not set is not sent. */
  public static final class ImportParams extends OptionalParams<ImportParams> {
    private ImportParams() {}

    /** The bundle, as a zip file. If omitted, {@code importUrl} of the options says where it is. */
    public ImportParams importBundle(Upload importBundle) {
      return part("importBundle", importBundle);
    }

    /**
     * User or organization that will own the application, as {@code ownerType} says. If omitted,
     * the user who makes the request does. Matches {@code ^[A-Fa-f\d]{24}$}.
     */
    public ImportParams ownerId(String ownerId) {
      return part("ownerId", ownerId, JsonCodec.STRING);
    }

    /** Whether {@code ownerId} is a user or an organization. Defaults to {@code user}. */
    public ImportParams ownerType(OwnerType ownerType) {
      return part("ownerType", ownerType, OwnerType.CODEC);
    }

    /** Whether devices of the bundle are imported. If omitted, they are not. */
    public ImportParams includeDevices(boolean includeDevices) {
      return part("includeDevices", includeDevices, JsonCodec.BOOLEAN);
    }

    /** Whether rows of data tables of the bundle are imported. If omitted, they are not. */
    public ImportParams includeDataTableRows(boolean includeDataTableRows) {
      return part("includeDataTableRows", includeDataTableRows, JsonCodec.BOOLEAN);
    }

    /** Whether files of the bundle are imported. If omitted, they are not. */
    public ImportParams includeFiles(boolean includeFiles) {
      return part("includeFiles", includeFiles, JsonCodec.BOOLEAN);
    }

    /**
     * Address to tell of the end of a queued job. If omitted, it is that of the user who made the
     * request.
     */
    public ImportParams email(String email) {
      return part("email", email, JsonCodec.STRING);
    }

    /** What to import into a new application, and how. */
    public ImportParams options(NewApplicationImportOptions options) {
      return part("options", options, NewApplicationImportOptions.CODEC);
    }
  }

  /**
   * The optional parameters of {@code applications.periodSummaries}. What is not set is not sent.
   */
  public static final class PeriodSummariesParams extends OptionalParams<PeriodSummariesParams> {
    private PeriodSummariesParams() {}

    /**
     * Start of the period in milliseconds since the epoch, or relative to now if it is negative:
     * -604800000 is a week ago. Where the period starts if this is omitted is not documented.
     */
    public PeriodSummariesParams start(LosantTime start) {
      return set("start", start, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #start(LosantTime)} to a fixed time. */
    public PeriodSummariesParams start(Instant start) {
      return start(LosantTime.at(start));
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative.
     * Where the period ends if this is omitted is not documented.
     */
    public PeriodSummariesParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public PeriodSummariesParams end(Instant end) {
      return end(LosantTime.at(end));
    }

    /**
     * Whether the bytes of the payloads are added up, in place of counting payloads. Defaults to
     * {@code false}.
     */
    public PeriodSummariesParams asBytes(boolean asBytes) {
      return set("asBytes", asBytes, JsonCodec.BOOLEAN);
    }

    /**
     * Whether payloads that Losant does not charge are counted as well. Defaults to {@code false}.
     */
    public PeriodSummariesParams includeNonBillable(boolean includeNonBillable) {
      return set("includeNonBillable", includeNonBillable, JsonCodec.BOOLEAN);
    }

    /** Field by which the list is sorted. Defaults to the name of the application. */
    public PeriodSummariesParams sortField(ApplicationSortField sortField) {
      return set("sortField", sortField, ApplicationSortField.CODEC);
    }

    /** Direction in which the list is sorted. Defaults to {@code asc}. */
    public PeriodSummariesParams sortDirection(SortDirection sortDirection) {
      return set("sortDirection", sortDirection, SortDirection.CODEC);
    }

    /** Page to return, counted from 0. Defaults to the first page. */
    public PeriodSummariesParams page(int page) {
      return set("page", page, JsonCodec.INTEGER);
    }

    /** Maximum number of items on a page. Defaults to 100. */
    public PeriodSummariesParams perPage(int perPage) {
      return set("perPage", perPage, JsonCodec.INTEGER);
    }

    /**
     * Field to which {@code filter} is applied, which can only be {@code name}. If omitted or
     * empty, nothing is filtered. The only value is {@code name}.
     */
    public PeriodSummariesParams filterField(String filterField) {
      return set("filterField", filterField, JsonCodec.STRING);
    }

    /**
     * Value that {@code filterField} must match. {@code *} is a wildcard. If empty, nothing is
     * filtered.
     */
    public PeriodSummariesParams filter(String filter) {
      return set("filter", filter, JsonCodec.STRING);
    }

    /**
     * Organization that owns the applications to return. If empty, those of the user who makes the
     * request are returned, and if omitted, all that the user may see. Matches {@code
     * ^([A-Fa-f\d]{24}|)$}.
     */
    public PeriodSummariesParams orgId(String orgId) {
      return set("orgId", orgId, JsonCodec.STRING);
    }

    /** Parts to leave out. If omitted, none is left out. */
    public PeriodSummariesParams exclude(List<ApplicationUsageField> exclude) {
      return setInCommas("exclude", exclude, JsonCodec.listOf(ApplicationUsageField.CODEC));
    }

    /** Parts to include. If omitted, {@code exclude} alone decides. */
    public PeriodSummariesParams include(List<ApplicationUsageField> include) {
      return setInCommas("include", include, JsonCodec.listOf(ApplicationUsageField.CODEC));
    }
  }
}
