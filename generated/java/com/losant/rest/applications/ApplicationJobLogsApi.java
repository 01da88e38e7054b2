// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.applications;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.OptionalParams;
import com.losant.rest.api.Pages;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.SortDirection;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The logs of the jobs of an application, which are what goes on after the response to the request
 * for it, such as exports. List and search logs.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class ApplicationJobLogsApi {
  private static final ApiAction GET =
      ApiAction.builder("applicationJobLogs.get", "GET", "/applications/{applicationId}/jobLogs")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "applicationJobLogs.*", "applicationJobLogs.get")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public ApplicationJobLogsApi(Transport transport) {
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
   * Returns the logs of the jobs of an application, page by page. By default they are sorted by
   * when the job was queued, earliest first. A job is work that goes on after the response to the
   * request for it, such as an export.
   *
   * <p>Losant's documentation calls this {@code applicationJobLogs.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return One page of logs of jobs.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ApplicationJobLogs get(String applicationId) {
    return calls.get(applicationId).execute();
  }

  /** As {@link #get(String)}, with optional parameters that {@code params} sets. */
  public ApplicationJobLogs get(String applicationId, Consumer<GetParams> params) {
    return calls.get(applicationId, params).execute();
  }

  /** All items of {@link #get(String, Consumer)}, without optional parameters. */
  public Pages<ApplicationJobLogs, ApplicationJobLog> getAll(String applicationId) {
    return getAll(applicationId, params -> {});
  }

  /**
   * All items of {@link #get(String, Consumer)}, page after page, each requested when it is needed.
   * Pages are counted, so that an item may be missing or come twice if others add or remove items
   * meanwhile.
   *
   * @param params sets the optional parameters: {@code perPage} is the size of the pages, {@code
   *     page} the first one
   * @return the items, not requested yet
   */
  public Pages<ApplicationJobLogs, ApplicationJobLog> getAll(
      String applicationId, Consumer<GetParams> params) {
    return Pages.numbered(
        calls.get(applicationId, params),
        "page",
        ApplicationJobLogs::items,
        ApplicationJobLogs::perPage,
        ApplicationJobLogs::totalCount);
  }

  /** The actions of {@link ApplicationJobLogsApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link ApplicationJobLogsApi#get(String)}. */
    public ApiCall<ApplicationJobLogs> get(String applicationId) {
      return get(applicationId, new GetParams());
    }

    /** The call of {@link ApplicationJobLogsApi#get(String, Consumer)}. */
    public ApiCall<ApplicationJobLogs> get(String applicationId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, set);
    }

    private ApiCall<ApplicationJobLogs> get(String applicationId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .query(params)
              .returning(ApplicationJobLogs.CODEC));
    }
  }

  /** The optional parameters of {@code applicationJobLogs.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /** Field by which the list is sorted. Defaults to when the job was queued. */
    public GetParams sortField(ApplicationJobLogSortField sortField) {
      return set("sortField", sortField, ApplicationJobLogSortField.CODEC);
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

    /** Search for logs by their fields, as JSON. */
    public GetParams query(AdvancedApplicationJobLogQuery query) {
      return set("query", query, AdvancedApplicationJobLogQuery.CODEC);
    }
  }
}
