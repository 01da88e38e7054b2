// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

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
 * The data tables of an application, which hold data of its own in rows and columns. List and
 * create tables.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class DataTablesApi {
  private static final ApiAction GET =
      ApiAction.builder("dataTables.get", "GET", "/applications/{applicationId}/data-tables")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI_READ, "dataTables.*", "dataTables.get")
          .build();
  private static final ApiAction POST =
      ApiAction.builder("dataTables.post", "POST", "/applications/{applicationId}/data-tables")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "dataTables.*", "dataTables.post")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public DataTablesApi(Transport transport) {
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
   * Returns the tables of an application with their columns, page by page. By default they are
   * sorted by name.
   *
   * <p>Losant's documentation calls this {@code dataTables.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return One page of tables.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public DataTables get(String applicationId) {
    return calls.get(applicationId).execute();
  }

  /** As {@link #get(String)}, with optional parameters that {@code params} sets. */
  public DataTables get(String applicationId, Consumer<GetParams> params) {
    return calls.get(applicationId, params).execute();
  }

  /** All items of {@link #get(String, Consumer)}, without optional parameters. */
  public Pages<DataTables, DataTable> getAll(String applicationId) {
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
  public Pages<DataTables, DataTable> getAll(String applicationId, Consumer<GetParams> params) {
    return Pages.numbered(
        calls.get(applicationId, params),
        "page",
        DataTables::items,
        DataTables::perPage,
        DataTables::totalCount);
  }

  /**
   * Creates a table without rows in an application.
   *
   * <p>Losant's documentation calls this {@code dataTables.post}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTablePost Table to create.
   * @return The table that was created.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public DataTable post(String applicationId, DataTablePost dataTablePost) {
    return calls.post(applicationId, dataTablePost).execute();
  }

  /** The actions of {@link DataTablesApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link DataTablesApi#get(String)}. */
    public ApiCall<DataTables> get(String applicationId) {
      return get(applicationId, new GetParams());
    }

    /** The call of {@link DataTablesApi#get(String, Consumer)}. */
    public ApiCall<DataTables> get(String applicationId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, set);
    }

    private ApiCall<DataTables> get(String applicationId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .query(params)
              .returning(DataTables.CODEC));
    }

    /** The call of {@link DataTablesApi#post(String, DataTablePost)}. */
    public ApiCall<DataTable> post(String applicationId, DataTablePost dataTablePost) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(POST)
              .path("applicationId", applicationId)
              .body(dataTablePost)
              .returning(DataTable.CODEC));
    }
  }

  /** The optional parameters of {@code dataTables.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /** Field by which the list is sorted. Defaults to the name of the table. */
    public GetParams sortField(DataTableSortField sortField) {
      return set("sortField", sortField, DataTableSortField.CODEC);
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
  }
}
