// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.OptionalParams;
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
 * The attributes of a device, which define what it can report. List and add attributes.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class DeviceAttributesApi {
  private static final ApiAction GET =
      ApiAction.builder(
              "deviceAttributes.get",
              "GET",
              "/applications/{applicationId}/devices/{deviceId}/attributes")
          .idempotent(true)
          .scopes(
              ScopeFamilies.APPLICATION_DEVICE_READ, "deviceAttributes.*", "deviceAttributes.get")
          .build();
  private static final ApiAction POST =
      ApiAction.builder(
              "deviceAttributes.post",
              "POST",
              "/applications/{applicationId}/devices/{deviceId}/attributes")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "deviceAttributes.*", "deviceAttributes.post")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public DeviceAttributesApi(Transport transport) {
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
   * Returns the attributes of a device, all at once. By default they are sorted by name.
   *
   * <p>Losant's documentation calls this {@code deviceAttributes.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The attributes of the device.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public DeviceAttributes get(String applicationId, String deviceId) {
    return calls.get(applicationId, deviceId).execute();
  }

  /** As {@link #get(String, String)}, with optional parameters that {@code params} sets. */
  public DeviceAttributes get(String applicationId, String deviceId, Consumer<GetParams> params) {
    return calls.get(applicationId, deviceId, params).execute();
  }

  /**
   * Adds an attribute to a device, so that the device can report values for it. A device has at
   * most 256 attributes.
   *
   * <p>Losant's documentation calls this {@code deviceAttributes.post}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceAttribute Attribute to add.
   * @return The attribute that was added.
   * @throws NotFoundException The device does not exist in the application, or the token cannot see
   *     it.
   */
  public DeviceAttributeDetails post(
      String applicationId, String deviceId, DeviceAttribute deviceAttribute) {
    return calls.post(applicationId, deviceId, deviceAttribute).execute();
  }

  /** The actions of {@link DeviceAttributesApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link DeviceAttributesApi#get(String, String)}. */
    public ApiCall<DeviceAttributes> get(String applicationId, String deviceId) {
      return get(applicationId, deviceId, new GetParams());
    }

    /** The call of {@link DeviceAttributesApi#get(String, String, Consumer)}. */
    public ApiCall<DeviceAttributes> get(
        String applicationId, String deviceId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, deviceId, set);
    }

    private ApiCall<DeviceAttributes> get(String applicationId, String deviceId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .query(params)
              .returning(DeviceAttributes.CODEC));
    }

    /** The call of {@link DeviceAttributesApi#post(String, String, DeviceAttribute)}. */
    public ApiCall<DeviceAttributeDetails> post(
        String applicationId, String deviceId, DeviceAttribute deviceAttribute) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(POST)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .body(deviceAttribute)
              .returning(DeviceAttributeDetails.CODEC));
    }
  }

  /** The optional parameters of {@code deviceAttributes.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /** Field by which the list is sorted. Defaults to the name of the attribute. */
    public GetParams sortField(DeviceAttributeField sortField) {
      return set("sortField", sortField, DeviceAttributeField.CODEC);
    }

    /** Direction in which the list is sorted. Defaults to {@code asc}. */
    public GetParams sortDirection(SortDirection sortDirection) {
      return set("sortDirection", sortDirection, SortDirection.CODEC);
    }

    /** Field to which {@code filter} is applied. If omitted or empty, nothing is filtered. */
    public GetParams filterField(DeviceAttributeField filterField) {
      return set("filterField", filterField, DeviceAttributeField.CODEC);
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
