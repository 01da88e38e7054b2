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
import com.losant.rest.shared.QueuedJob;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.SortDirection;
import com.losant.rest.shared.Success;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The rows of a data table. List, search, insert, delete and export rows.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class DataTableRowsApi {
  private static final ApiAction GET =
      ApiAction.builder(
              "dataTableRows.get",
              "GET",
              "/applications/{applicationId}/data-tables/{dataTableId}/rows")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI_READ, "dataTableRows.*", "dataTableRows.get")
          .build();
  private static final ApiAction POST =
      ApiAction.builder(
              "dataTableRows.post",
              "POST",
              "/applications/{applicationId}/data-tables/{dataTableId}/rows")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "dataTableRows.*", "dataTableRows.post")
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder(
              "dataTableRows.delete",
              "POST",
              "/applications/{applicationId}/data-tables/{dataTableId}/rows/delete")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "dataTableRows.*", "dataTableRows.delete")
          .build();
  private static final ApiAction EXPORT =
      ApiAction.builder(
              "dataTableRows.export",
              "POST",
              "/applications/{applicationId}/data-tables/{dataTableId}/rows/export")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION_READ, "dataTableRows.*", "dataTableRows.export")
          .build();
  private static final ApiAction QUERY =
      ApiAction.builder(
              "dataTableRows.query",
              "POST",
              "/applications/{applicationId}/data-tables/{dataTableId}/rows/query")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "dataTableRows.*", "dataTableRows.query")
          .build();
  private static final ApiAction TRUNCATE =
      ApiAction.builder(
              "dataTableRows.truncate",
              "POST",
              "/applications/{applicationId}/data-tables/{dataTableId}/rows/truncate")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "dataTableRows.*", "dataTableRows.truncate")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public DataTableRowsApi(Transport transport) {
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
   * Returns all rows of a table, as many at once as {@code limit} allows. Search for some of them
   * with a query instead.
   *
   * <p>Losant's documentation calls this {@code dataTableRows.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableId Table that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return Rows of the table.
   * @throws NotFoundException The table does not exist in the application, or the token cannot see
   *     it.
   */
  public DataTableRows get(String applicationId, String dataTableId) {
    return calls.get(applicationId, dataTableId).execute();
  }

  /** As {@link #get(String, String)}, with optional parameters that {@code params} sets. */
  public DataTableRows get(String applicationId, String dataTableId, Consumer<GetParams> params) {
    return calls.get(applicationId, dataTableId, params).execute();
  }

  /** All items of {@link #get(String, String, Consumer)}, without optional parameters. */
  public Pages<DataTableRows, DataTableRow> getAll(String applicationId, String dataTableId) {
    return getAll(applicationId, dataTableId, params -> {});
  }

  /**
   * All items of {@link #get(String, String, Consumer)}, page after page, each requested when it is
   * needed. Items are counted, so that one may be missing or come twice if others add or remove
   * items meanwhile.
   *
   * @param params sets the optional parameters: {@code limit} is the size of the pages, {@code
   *     offset} how many items are left out at the start
   * @return the items, not requested yet
   */
  public Pages<DataTableRows, DataTableRow> getAll(
      String applicationId, String dataTableId, Consumer<GetParams> params) {
    return Pages.offset(
        calls.get(applicationId, dataTableId, params),
        "offset",
        DataTableRows::items,
        DataTableRows::totalCount);
  }

  /**
   * Inserts one row or several, each with values that the columns of the table allow. A column that
   * is left out gets its default value, if it has one.
   *
   * <p>Losant's documentation calls this {@code dataTableRows.post}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableId Table that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableRowInsert A row, or a list of rows.
   * @return The row that was inserted, or the identifiers of several.
   * @throws NotFoundException The table does not exist in the application, or the token cannot see
   *     it.
   */
  public DataTableRowInsertResult post(
      String applicationId, String dataTableId, DataTableRowInsert dataTableRowInsert) {
    return calls.post(applicationId, dataTableId, dataTableRowInsert).execute();
  }

  /**
   * As {@link #post(String, String, DataTableRowInsert)}, for one form of the body.
   *
   * @param dataTableRowValues Values of a row to write, by the name of the column.
   */
  public DataTableRowInsertResult post(
      String applicationId, String dataTableId, DataTableRowValues dataTableRowValues) {
    return calls.post(applicationId, dataTableId, dataTableRowValues).execute();
  }

  /**
   * As {@link #post(String, String, DataTableRowInsert)}, for one form of the body.
   *
   * @param dataTableRowValues Rows to insert.
   */
  public DataTableRowInsertResult post(
      String applicationId, String dataTableId, List<DataTableRowValues> dataTableRowValues) {
    return calls.post(applicationId, dataTableId, dataTableRowValues).execute();
  }

  /**
   * Deletes the rows of a table that match a query, up to {@code limit} of them. Repeat it until
   * nothing is removed to delete more.
   *
   * <p>Losant's documentation calls this {@code dataTableRows.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableId Table that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return How many rows were deleted.
   * @throws NotFoundException The table does not exist in the application, or the token cannot see
   *     it.
   */
  public DataTableRowsDeleted delete(String applicationId, String dataTableId) {
    return calls.delete(applicationId, dataTableId).execute();
  }

  /** As {@link #delete(String, String)}, with optional parameters that {@code params} sets. */
  public DataTableRowsDeleted delete(
      String applicationId, String dataTableId, Consumer<DeleteParams> params) {
    return calls.delete(applicationId, dataTableId, params).execute();
  }

  /**
   * As {@link #delete(String, String)}, with a body.
   *
   * @param advancedDataTableRowQuery Search that a row has to match to be deleted. If omitted or
   *     empty, all rows match.
   */
  public DataTableRowsDeleted delete(
      String applicationId,
      String dataTableId,
      AdvancedDataTableRowQuery advancedDataTableRowQuery) {
    return calls.delete(applicationId, dataTableId, advancedDataTableRowQuery).execute();
  }

  /**
   * As {@link #delete(String, String, AdvancedDataTableRowQuery)}, with optional parameters that
   * {@code params} sets.
   */
  public DataTableRowsDeleted delete(
      String applicationId,
      String dataTableId,
      AdvancedDataTableRowQuery advancedDataTableRowQuery,
      Consumer<DeleteParams> params) {
    return calls.delete(applicationId, dataTableId, advancedDataTableRowQuery, params).execute();
  }

  /**
   * Queues a job that writes rows of a table into a CSV file, and tells where the file is when it
   * is ready.
   *
   * <p>Losant's documentation calls this {@code dataTableRows.export}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableId Table that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableRowsExport Which rows to export.
   * @return A job that exports the rows was queued.
   * @throws NotFoundException The table does not exist in the application, or the token cannot see
   *     it.
   */
  public QueuedJob export(
      String applicationId, String dataTableId, DataTableRowsExport dataTableRowsExport) {
    return calls.export(applicationId, dataTableId, dataTableRowsExport).execute();
  }

  /**
   * Returns the rows of a table that match a query, as many at once as {@code limit} allows.
   *
   * <p>Losant's documentation calls this {@code dataTableRows.query}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableId Table that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return Rows that match.
   * @throws NotFoundException The table does not exist in the application, or the token cannot see
   *     it.
   */
  public DataTableRows query(String applicationId, String dataTableId) {
    return calls.query(applicationId, dataTableId).execute();
  }

  /** As {@link #query(String, String)}, with optional parameters that {@code params} sets. */
  public DataTableRows query(
      String applicationId, String dataTableId, Consumer<QueryParams> params) {
    return calls.query(applicationId, dataTableId, params).execute();
  }

  /** All items of {@link #query(String, String, Consumer)}, without optional parameters. */
  public Pages<DataTableRows, DataTableRow> queryAll(String applicationId, String dataTableId) {
    return queryAll(applicationId, dataTableId, params -> {});
  }

  /**
   * All items of {@link #query(String, String, Consumer)}, page after page, each requested when it
   * is needed. Items are counted, so that one may be missing or come twice if others add or remove
   * items meanwhile.
   *
   * @param params sets the optional parameters: {@code limit} is the size of the pages, {@code
   *     offset} how many items are left out at the start
   * @return the items, not requested yet
   */
  public Pages<DataTableRows, DataTableRow> queryAll(
      String applicationId, String dataTableId, Consumer<QueryParams> params) {
    return Pages.offset(
        calls.query(applicationId, dataTableId, params),
        "offset",
        DataTableRows::items,
        DataTableRows::totalCount);
  }

  /**
   * As {@link #query(String, String)}, with a body.
   *
   * @param advancedDataTableRowQuery Search that a row has to match. If omitted or empty, all rows
   *     match.
   */
  public DataTableRows query(
      String applicationId,
      String dataTableId,
      AdvancedDataTableRowQuery advancedDataTableRowQuery) {
    return calls.query(applicationId, dataTableId, advancedDataTableRowQuery).execute();
  }

  /**
   * As {@link #query(String, String, AdvancedDataTableRowQuery)}, with optional parameters that
   * {@code params} sets.
   */
  public DataTableRows query(
      String applicationId,
      String dataTableId,
      AdvancedDataTableRowQuery advancedDataTableRowQuery,
      Consumer<QueryParams> params) {
    return calls.query(applicationId, dataTableId, advancedDataTableRowQuery, params).execute();
  }

  /**
   * All items of {@link #query(String, String, AdvancedDataTableRowQuery, Consumer)}, without
   * optional parameters.
   */
  public Pages<DataTableRows, DataTableRow> queryAll(
      String applicationId,
      String dataTableId,
      AdvancedDataTableRowQuery advancedDataTableRowQuery) {
    return queryAll(applicationId, dataTableId, advancedDataTableRowQuery, params -> {});
  }

  /**
   * All items of {@link #query(String, String, AdvancedDataTableRowQuery, Consumer)}, page after
   * page, each requested when it is needed. Items are counted, so that one may be missing or come
   * twice if others add or remove items meanwhile.
   *
   * @param params sets the optional parameters: {@code limit} is the size of the pages, {@code
   *     offset} how many items are left out at the start
   * @return the items, not requested yet
   */
  public Pages<DataTableRows, DataTableRow> queryAll(
      String applicationId,
      String dataTableId,
      AdvancedDataTableRowQuery advancedDataTableRowQuery,
      Consumer<QueryParams> params) {
    return Pages.offset(
        calls.query(applicationId, dataTableId, advancedDataTableRowQuery, params),
        "offset",
        DataTableRows::items,
        DataTableRows::totalCount);
  }

  /**
   * Deletes all rows of a table, however many there are. The table keeps its columns.
   *
   * <p>Losant's documentation calls this {@code dataTableRows.truncate}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableId Table that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The rows were deleted.
   * @throws NotFoundException The table does not exist in the application, or the token cannot see
   *     it.
   */
  public Success truncate(String applicationId, String dataTableId) {
    return calls.truncate(applicationId, dataTableId).execute();
  }

  /** The actions of {@link DataTableRowsApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link DataTableRowsApi#get(String, String)}. */
    public ApiCall<DataTableRows> get(String applicationId, String dataTableId) {
      return get(applicationId, dataTableId, new GetParams());
    }

    /** The call of {@link DataTableRowsApi#get(String, String, Consumer)}. */
    public ApiCall<DataTableRows> get(
        String applicationId, String dataTableId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, dataTableId, set);
    }

    private ApiCall<DataTableRows> get(String applicationId, String dataTableId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .query(params)
              .returning(DataTableRows.CODEC));
    }

    /** The call of {@link DataTableRowsApi#post(String, String, DataTableRowInsert)}. */
    public ApiCall<DataTableRowInsertResult> post(
        String applicationId, String dataTableId, DataTableRowInsert dataTableRowInsert) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(POST)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .body(dataTableRowInsert, DataTableRowInsert.CODEC)
              .returning(DataTableRowInsertResult.CODEC));
    }

    /** The call of {@link DataTableRowsApi#post(String, String, DataTableRowValues)}. */
    public ApiCall<DataTableRowInsertResult> post(
        String applicationId, String dataTableId, DataTableRowValues dataTableRowValues) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(POST)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .body(dataTableRowValues)
              .returning(DataTableRowInsertResult.CODEC));
    }

    /** The call of {@link DataTableRowsApi#post(String, String, List)}. */
    public ApiCall<DataTableRowInsertResult> post(
        String applicationId, String dataTableId, List<DataTableRowValues> dataTableRowValues) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(POST)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .body(dataTableRowValues, JsonCodec.listOf(DataTableRowValues.CODEC))
              .returning(DataTableRowInsertResult.CODEC));
    }

    /** The call of {@link DataTableRowsApi#delete(String, String)}. */
    public ApiCall<DataTableRowsDeleted> delete(String applicationId, String dataTableId) {
      return delete(applicationId, dataTableId, new DeleteParams());
    }

    /** The call of {@link DataTableRowsApi#delete(String, String, Consumer)}. */
    public ApiCall<DataTableRowsDeleted> delete(
        String applicationId, String dataTableId, Consumer<DeleteParams> params) {
      DeleteParams set = new DeleteParams();
      params.accept(set);
      return delete(applicationId, dataTableId, set);
    }

    private ApiCall<DataTableRowsDeleted> delete(
        String applicationId, String dataTableId, DeleteParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .query(params)
              .returning(DataTableRowsDeleted.CODEC));
    }

    /** The call of {@link DataTableRowsApi#delete(String, String, AdvancedDataTableRowQuery)}. */
    public ApiCall<DataTableRowsDeleted> delete(
        String applicationId,
        String dataTableId,
        AdvancedDataTableRowQuery advancedDataTableRowQuery) {
      return delete(applicationId, dataTableId, advancedDataTableRowQuery, new DeleteParams());
    }

    /**
     * The call of {@link DataTableRowsApi#delete(String, String, AdvancedDataTableRowQuery,
     * Consumer)}.
     */
    public ApiCall<DataTableRowsDeleted> delete(
        String applicationId,
        String dataTableId,
        AdvancedDataTableRowQuery advancedDataTableRowQuery,
        Consumer<DeleteParams> params) {
      DeleteParams set = new DeleteParams();
      params.accept(set);
      return delete(applicationId, dataTableId, advancedDataTableRowQuery, set);
    }

    private ApiCall<DataTableRowsDeleted> delete(
        String applicationId,
        String dataTableId,
        AdvancedDataTableRowQuery advancedDataTableRowQuery,
        DeleteParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .query(params)
              .body(advancedDataTableRowQuery)
              .returning(DataTableRowsDeleted.CODEC));
    }

    /** The call of {@link DataTableRowsApi#export(String, String, DataTableRowsExport)}. */
    public ApiCall<QueuedJob> export(
        String applicationId, String dataTableId, DataTableRowsExport dataTableRowsExport) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(EXPORT)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .body(dataTableRowsExport)
              .returning(QueuedJob.CODEC));
    }

    /** The call of {@link DataTableRowsApi#query(String, String)}. */
    public ApiCall<DataTableRows> query(String applicationId, String dataTableId) {
      return query(applicationId, dataTableId, new QueryParams());
    }

    /** The call of {@link DataTableRowsApi#query(String, String, Consumer)}. */
    public ApiCall<DataTableRows> query(
        String applicationId, String dataTableId, Consumer<QueryParams> params) {
      QueryParams set = new QueryParams();
      params.accept(set);
      return query(applicationId, dataTableId, set);
    }

    private ApiCall<DataTableRows> query(
        String applicationId, String dataTableId, QueryParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(QUERY)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .query(params)
              .returning(DataTableRows.CODEC));
    }

    /** The call of {@link DataTableRowsApi#query(String, String, AdvancedDataTableRowQuery)}. */
    public ApiCall<DataTableRows> query(
        String applicationId,
        String dataTableId,
        AdvancedDataTableRowQuery advancedDataTableRowQuery) {
      return query(applicationId, dataTableId, advancedDataTableRowQuery, new QueryParams());
    }

    /**
     * The call of {@link DataTableRowsApi#query(String, String, AdvancedDataTableRowQuery,
     * Consumer)}.
     */
    public ApiCall<DataTableRows> query(
        String applicationId,
        String dataTableId,
        AdvancedDataTableRowQuery advancedDataTableRowQuery,
        Consumer<QueryParams> params) {
      QueryParams set = new QueryParams();
      params.accept(set);
      return query(applicationId, dataTableId, advancedDataTableRowQuery, set);
    }

    private ApiCall<DataTableRows> query(
        String applicationId,
        String dataTableId,
        AdvancedDataTableRowQuery advancedDataTableRowQuery,
        QueryParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(QUERY)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .query(params)
              .body(advancedDataTableRowQuery)
              .returning(DataTableRows.CODEC));
    }

    /** The call of {@link DataTableRowsApi#truncate(String, String)}. */
    public ApiCall<Success> truncate(String applicationId, String dataTableId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(TRUNCATE)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .returning(Success.CODEC));
    }
  }

  /** The optional parameters of {@code dataTableRows.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /**
     * Column by which the rows are sorted, or {@code id}, {@code createdAt} or {@code updatedAt}.
     * If omitted, the order is up to Losant.
     */
    public GetParams sortColumn(String sortColumn) {
      return set("sortColumn", sortColumn, JsonCodec.STRING);
    }

    /** Direction in which the list is sorted. Defaults to {@code asc}. */
    public GetParams sortDirection(SortDirection sortDirection) {
      return set("sortDirection", sortDirection, SortDirection.CODEC);
    }

    /** Maximum number of rows to return. Defaults to 1000. */
    public GetParams limit(int limit) {
      return set("limit", limit, JsonCodec.INTEGER);
    }

    /** Number of rows to leave out at the start. Defaults to 0. */
    public GetParams offset(int offset) {
      return set("offset", offset, JsonCodec.INTEGER);
    }

    /**
     * What each row is returned with: names of columns, {@code id}, {@code createdAt} and {@code
     * updatedAt}. If omitted, a row is complete.
     */
    public GetParams includeFields(List<String> includeFields) {
      return setInCommas("includeFields", includeFields, JsonCodec.listOf(JsonCodec.STRING));
    }
  }

  /** The optional parameters of {@code dataTableRows.delete}. What is not set is not sent. */
  public static final class DeleteParams extends OptionalParams<DeleteParams> {
    private DeleteParams() {}

    /** Maximum number of rows to delete. Defaults to 1000. */
    public DeleteParams limit(int limit) {
      return set("limit", limit, JsonCodec.INTEGER);
    }
  }

  /** The optional parameters of {@code dataTableRows.query}. What is not set is not sent. */
  public static final class QueryParams extends OptionalParams<QueryParams> {
    private QueryParams() {}

    /**
     * Column by which the rows are sorted, or {@code id}, {@code createdAt} or {@code updatedAt}.
     * If omitted, the order is up to Losant.
     */
    public QueryParams sortColumn(String sortColumn) {
      return set("sortColumn", sortColumn, JsonCodec.STRING);
    }

    /** Direction in which the list is sorted. Defaults to {@code asc}. */
    public QueryParams sortDirection(SortDirection sortDirection) {
      return set("sortDirection", sortDirection, SortDirection.CODEC);
    }

    /** Maximum number of rows to return. Defaults to 1000. */
    public QueryParams limit(int limit) {
      return set("limit", limit, JsonCodec.INTEGER);
    }

    /** Number of rows to leave out at the start. Defaults to 0. */
    public QueryParams offset(int offset) {
      return set("offset", offset, JsonCodec.INTEGER);
    }

    /**
     * What each row is returned with: names of columns, {@code id}, {@code createdAt} and {@code
     * updatedAt}. If omitted, a row is complete.
     */
    public QueryParams includeFields(List<String> includeFields) {
      return setInCommas("includeFields", includeFields, JsonCodec.listOf(JsonCodec.STRING));
    }
  }
}
