// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.data;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.shared.QueuedJob;
import com.losant.rest.shared.ScopeFamilies;
import java.util.Objects;

/**
 * What devices reported over time. Query the values of attributes, aggregated or as they came, and
 * export them.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class DataApi {
  private static final ApiAction EXPORT =
      ApiAction.builder("data.export", "POST", "/applications/{applicationId}/data/export")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION_DEVICE_READ, "data.*", "data.export")
          .build();
  private static final ApiAction LAST_VALUE_QUERY =
      ApiAction.builder(
              "data.lastValueQuery", "POST", "/applications/{applicationId}/data/last-value-query")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_DEVICE_READ, "data.*", "data.lastValueQuery")
          .build();
  private static final ApiAction TIME_SERIES_QUERY =
      ApiAction.builder(
              "data.timeSeriesQuery",
              "POST",
              "/applications/{applicationId}/data/time-series-query")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_DEVICE_READ, "data.*", "data.timeSeriesQuery")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public DataApi(Transport transport) {
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
   * Queues a job that writes what devices reported in a period into a CSV file, and tells where the
   * file is when it is ready.
   *
   * <p>Losant's documentation calls this {@code data.export}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param devicesDataExport Devices, attributes and period, and what the file contains.
   * @return A job that exports the data was queued.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public QueuedJob export(String applicationId, DevicesDataExport devicesDataExport) {
    return calls.export(applicationId, devicesDataExport).execute();
  }

  /**
   * Returns the last value that each of several devices reported for one attribute, with its time.
   * A device that never reported it is left out.
   *
   * <p>Losant's documentation calls this {@code data.lastValueQuery}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param lastValueQuery Attribute and devices.
   * @return Last value of each device.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public LastValueData lastValueQuery(String applicationId, LastValueQuery lastValueQuery) {
    return calls.lastValueQuery(applicationId, lastValueQuery).execute();
  }

  /**
   * Returns what devices reported in a period, for each device as a list of points: all values as
   * they came, or aggregated over intervals, such as the mean of each hour.
   *
   * <p>Losant's documentation calls this {@code data.timeSeriesQuery}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param timeSeriesQuery Devices, attributes, period and aggregation.
   * @return Points of each device.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public TimeSeriesData timeSeriesQuery(String applicationId, TimeSeriesQuery timeSeriesQuery) {
    return calls.timeSeriesQuery(applicationId, timeSeriesQuery).execute();
  }

  /** The actions of {@link DataApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link DataApi#export(String, DevicesDataExport)}. */
    public ApiCall<QueuedJob> export(String applicationId, DevicesDataExport devicesDataExport) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(EXPORT)
              .path("applicationId", applicationId)
              .body(devicesDataExport)
              .returning(QueuedJob.CODEC));
    }

    /** The call of {@link DataApi#lastValueQuery(String, LastValueQuery)}. */
    public ApiCall<LastValueData> lastValueQuery(
        String applicationId, LastValueQuery lastValueQuery) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(LAST_VALUE_QUERY)
              .path("applicationId", applicationId)
              .body(lastValueQuery)
              .returning(LastValueData.CODEC));
    }

    /** The call of {@link DataApi#timeSeriesQuery(String, TimeSeriesQuery)}. */
    public ApiCall<TimeSeriesData> timeSeriesQuery(
        String applicationId, TimeSeriesQuery timeSeriesQuery) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(TIME_SERIES_QUERY)
              .path("applicationId", applicationId)
              .body(timeSeriesQuery)
              .returning(TimeSeriesData.CODEC));
    }
  }
}
