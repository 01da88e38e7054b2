// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.datatables;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.Success;
import java.util.Objects;

/**
 * A single row of a data table.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class DataTableRowApi {
  private static final ApiAction GET =
      ApiAction.builder(
              "dataTableRow.get",
              "GET",
              "/applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "dataTableRow.*", "dataTableRow.get")
          .build();
  private static final ApiAction PATCH =
      ApiAction.builder(
              "dataTableRow.patch",
              "PATCH",
              "/applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "dataTableRow.*", "dataTableRow.patch")
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder(
              "dataTableRow.delete",
              "DELETE",
              "/applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "dataTableRow.*", "dataTableRow.delete")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public DataTableRowApi(Transport transport) {
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
   * Returns a row with the values of all columns.
   *
   * <p>Losant's documentation calls this {@code dataTableRow.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableId Table that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param rowId Row that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The row.
   * @throws NotFoundException The row does not exist in the table, or the token cannot see it.
   */
  public DataTableRow get(String applicationId, String dataTableId, String rowId) {
    return calls.get(applicationId, dataTableId, rowId).execute();
  }

  /**
   * Changes the values of those columns that are in the request body, and leaves all others
   * unchanged. {@code null} clears the value of an optional column.
   *
   * <p>Losant's documentation calls this {@code dataTableRow.patch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableId Table that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param rowId Row that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableRowValues Values to change.
   * @return The row after the change.
   * @throws NotFoundException The row does not exist in the table, or the token cannot see it.
   */
  public DataTableRow patch(
      String applicationId,
      String dataTableId,
      String rowId,
      DataTableRowValues dataTableRowValues) {
    return calls.patch(applicationId, dataTableId, rowId, dataTableRowValues).execute();
  }

  /**
   * Deletes a single row. Several are deleted at once by a query.
   *
   * <p>Losant's documentation calls this {@code dataTableRow.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param dataTableId Table that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param rowId Row that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The row was deleted.
   * @throws NotFoundException The row does not exist in the table, or the token cannot see it.
   */
  public Success delete(String applicationId, String dataTableId, String rowId) {
    return calls.delete(applicationId, dataTableId, rowId).execute();
  }

  /** The actions of {@link DataTableRowApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link DataTableRowApi#get(String, String, String)}. */
    public ApiCall<DataTableRow> get(String applicationId, String dataTableId, String rowId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .path("rowId", rowId)
              .returning(DataTableRow.CODEC));
    }

    /** The call of {@link DataTableRowApi#patch(String, String, String, DataTableRowValues)}. */
    public ApiCall<DataTableRow> patch(
        String applicationId,
        String dataTableId,
        String rowId,
        DataTableRowValues dataTableRowValues) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .path("rowId", rowId)
              .body(dataTableRowValues)
              .returning(DataTableRow.CODEC));
    }

    /** The call of {@link DataTableRowApi#delete(String, String, String)}. */
    public ApiCall<Success> delete(String applicationId, String dataTableId, String rowId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("dataTableId", dataTableId)
              .path("rowId", rowId)
              .returning(Success.CODEC));
    }
  }
}
