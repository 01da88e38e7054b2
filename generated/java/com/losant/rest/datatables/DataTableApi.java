// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.Success;
import java.util.Objects;

/**
 * A single data table with its columns. Get, change or delete it, add and remove columns.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class DataTableApi {
  private static final ApiAction GET =
      ApiAction.builder(
              "dataTable.get", "GET", "/applications/{applicationId}/data-tables/{dataTableId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_CLI_READ, "dataTable.*", "dataTable.get")
          .build();
  private static final ApiAction PATCH =
      ApiAction.builder(
              "dataTable.patch", "PATCH", "/applications/{applicationId}/data-tables/{dataTableId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "dataTable.*", "dataTable.patch")
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder(
              "dataTable.delete",
              "DELETE",
              "/applications/{applicationId}/data-tables/{dataTableId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "dataTable.*", "dataTable.delete")
          .build();
  private static final ApiAction ADD_COLUMN =
      ApiAction.builder(
              "dataTable.addColumn",
              "POST",
              "/applications/{applicationId}/data-tables/{dataTableId}/column")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "dataTable.*", "dataTable.addColumn")
          .build();
  private static final ApiAction REMOVE_COLUMN =
      ApiAction.builder(
              "dataTable.removeColumn",
              "DELETE",
              "/applications/{applicationId}/data-tables/{dataTableId}/column")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "dataTable.*", "dataTable.removeColumn")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public DataTableApi(Transport transport) {
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
   * Returns a table with its columns. Its rows are read separately.
   *
   * <p>Losant's documentation calls this {@code dataTable.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableId Table that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The table.
   * @throws NotFoundException The table does not exist in the application, or the token cannot see
   *     it.
   */
  public DataTable get(String applicationId, String dataTableId) {
    return calls.get(applicationId, dataTableId).execute();
  }

  /**
   * Changes the name or the description of a table. Its columns and rows stay as they are.
   *
   * <p>Losant's documentation calls this {@code dataTable.patch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableId Table that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTablePatch Properties to change.
   * @return The table after the change.
   * @throws NotFoundException The table does not exist in the application, or the token cannot see
   *     it.
   */
  public DataTable patch(String applicationId, String dataTableId, DataTablePatch dataTablePatch) {
    return calls.patch(applicationId, dataTableId, dataTablePatch).execute();
  }

  /**
   * Deletes a table with all of its rows.
   *
   * <p>Losant's documentation calls this {@code dataTable.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableId Table that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The table was deleted.
   * @throws NotFoundException The table does not exist in the application, or the token cannot see
   *     it.
   */
  public Success delete(String applicationId, String dataTableId) {
    return calls.delete(applicationId, dataTableId).execute();
  }

  /**
   * Adds a column to a table, which may have rows already.
   *
   * <p>Losant's documentation calls this {@code dataTable.addColumn}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableId Table that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableColumn Column to add.
   * @return The table after the change.
   * @throws NotFoundException The table does not exist in the application, or the token cannot see
   *     it.
   */
  public DataTable addColumn(
      String applicationId, String dataTableId, DataTableColumn dataTableColumn) {
    return calls.addColumn(applicationId, dataTableId, dataTableColumn).execute();
  }

  /**
   * Removes a column from a table, and with it what the rows have there.
   *
   * <p>Losant's documentation calls this {@code dataTable.removeColumn}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableId Table that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param columnName Name of the column to remove, as the table lists it. Matches {@code
   *     ^[0-9a-zA-Z_-]{1,255}$}.
   * @return The table after the change.
   * @throws NotFoundException The table does not exist in the application, or the token cannot see
   *     it.
   */
  public DataTable removeColumn(String applicationId, String dataTableId, String columnName) {
    return calls.removeColumn(applicationId, dataTableId, columnName).execute();
  }

  /** The actions of {@link DataTableApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link DataTableApi#get(String, String)}. */
    public ApiCall<DataTable> get(String applicationId, String dataTableId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .returning(DataTable.CODEC));
    }

    /** The call of {@link DataTableApi#patch(String, String, DataTablePatch)}. */
    public ApiCall<DataTable> patch(
        String applicationId, String dataTableId, DataTablePatch dataTablePatch) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .body(dataTablePatch)
              .returning(DataTable.CODEC));
    }

    /** The call of {@link DataTableApi#delete(String, String)}. */
    public ApiCall<Success> delete(String applicationId, String dataTableId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .returning(Success.CODEC));
    }

    /** The call of {@link DataTableApi#addColumn(String, String, DataTableColumn)}. */
    public ApiCall<DataTable> addColumn(
        String applicationId, String dataTableId, DataTableColumn dataTableColumn) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(ADD_COLUMN)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .body(dataTableColumn)
              .returning(DataTable.CODEC));
    }

    /** The call of {@link DataTableApi#removeColumn(String, String, String)}. */
    public ApiCall<DataTable> removeColumn(
        String applicationId, String dataTableId, String columnName) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(REMOVE_COLUMN)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .query(
                  "columnName", Objects.requireNonNull(columnName, "columnName"), JsonCodec.STRING)
              .returning(DataTable.CODEC));
    }
  }
}
