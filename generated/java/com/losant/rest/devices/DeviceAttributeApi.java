// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

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
 * A single attribute of a device. Get, change or delete its definition.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class DeviceAttributeApi {
  private static final ApiAction GET =
      ApiAction.builder(
              "deviceAttribute.get",
              "GET",
              "/applications/{applicationId}/devices/{deviceId}/attributes/{name}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_DEVICE_READ, "deviceAttribute.*", "deviceAttribute.get")
          .build();
  private static final ApiAction PATCH =
      ApiAction.builder(
              "deviceAttribute.patch",
              "PATCH",
              "/applications/{applicationId}/devices/{deviceId}/attributes/{name}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "deviceAttribute.*", "deviceAttribute.patch")
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder(
              "deviceAttribute.delete",
              "DELETE",
              "/applications/{applicationId}/devices/{deviceId}/attributes/{name}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "deviceAttribute.*", "deviceAttribute.delete")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public DeviceAttributeApi(Transport transport) {
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
   * Returns the definition of an attribute. Its last value is in the composite state of the device.
   *
   * <p>Losant's documentation calls this {@code deviceAttribute.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param name Name of the attribute that the request applies to. Matches {@code
   *     ^[0-9a-zA-Z_-]{1,255}$}.
   * @return The attribute.
   * @throws NotFoundException The device has no such attribute, or the device itself does not exist
   *     or cannot be seen by the token.
   */
  public DeviceAttributeDetails get(String applicationId, String deviceId, String name) {
    return calls.get(applicationId, deviceId, name).execute();
  }

  /**
   * Changes the properties in the request body and leaves all others unchanged.
   *
   * <p>Losant's documentation calls this {@code deviceAttribute.patch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param name Name of the attribute that the request applies to. Matches {@code
   *     ^[0-9a-zA-Z_-]{1,255}$}.
   * @param deviceAttributePatch Properties to change.
   * @return The attribute after the change.
   * @throws NotFoundException The device has no such attribute, or the device itself does not exist
   *     or cannot be seen by the token.
   */
  public DeviceAttributeDetails patch(
      String applicationId,
      String deviceId,
      String name,
      DeviceAttributePatch deviceAttributePatch) {
    return calls.patch(applicationId, deviceId, name, deviceAttributePatch).execute();
  }

  /**
   * Removes an attribute from a device, which can no longer report values for it.
   *
   * <p>Losant's documentation calls this {@code deviceAttribute.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceId Device that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param name Name of the attribute that the request applies to. Matches {@code
   *     ^[0-9a-zA-Z_-]{1,255}$}.
   * @return The attribute was deleted.
   * @throws NotFoundException The device has no such attribute, or the device itself does not exist
   *     or cannot be seen by the token.
   */
  public Success delete(String applicationId, String deviceId, String name) {
    return calls.delete(applicationId, deviceId, name).execute();
  }

  /** The actions of {@link DeviceAttributeApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link DeviceAttributeApi#get(String, String, String)}. */
    public ApiCall<DeviceAttributeDetails> get(String applicationId, String deviceId, String name) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .path("name", name)
              .returning(DeviceAttributeDetails.CODEC));
    }

    /**
     * The call of {@link DeviceAttributeApi#patch(String, String, String, DeviceAttributePatch)}.
     */
    public ApiCall<DeviceAttributeDetails> patch(
        String applicationId,
        String deviceId,
        String name,
        DeviceAttributePatch deviceAttributePatch) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .path("name", name)
              .body(deviceAttributePatch)
              .returning(DeviceAttributeDetails.CODEC));
    }

    /** The call of {@link DeviceAttributeApi#delete(String, String, String)}. */
    public ApiCall<Success> delete(String applicationId, String deviceId, String name) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("deviceId", deviceId)
              .path("name", name)
              .returning(Success.CODEC));
    }
  }
}
