// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

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
 * A single access key of an application. Get, change or delete it.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class ApplicationKeyApi {
  private static final ApiAction GET =
      ApiAction.builder(
              "applicationKey.get", "GET", "/applications/{applicationId}/keys/{applicationKeyId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "applicationKey.*", "applicationKey.get")
          .build();
  private static final ApiAction PATCH =
      ApiAction.builder(
              "applicationKey.patch",
              "PATCH",
              "/applications/{applicationId}/keys/{applicationKeyId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "applicationKey.*", "applicationKey.patch")
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder(
              "applicationKey.delete",
              "DELETE",
              "/applications/{applicationId}/keys/{applicationKeyId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "applicationKey.*", "applicationKey.delete")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public ApplicationKeyApi(Transport transport) {
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
   * Returns an access key without its secret, which nobody can get any more.
   *
   * <p>Losant's documentation calls this {@code applicationKey.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param applicationKeyId Access key that the request applies to. This is its identifier, not the
   *     {@code key} that devices sign in with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The access key.
   * @throws NotFoundException The access key does not exist in the application, or the token of the
   *     request cannot see it.
   */
  public ApplicationKey get(String applicationId, String applicationKeyId) {
    return calls.get(applicationId, applicationKeyId).execute();
  }

  /**
   * Changes the properties in the request body and leaves all others unchanged. A list is replaced
   * as a whole: to add one topic, send all of them.
   *
   * <p>Losant's documentation calls this {@code applicationKey.patch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param applicationKeyId Access key that the request applies to. This is its identifier, not the
   *     {@code key} that devices sign in with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param applicationKeyPatch Properties to change.
   * @return The access key after the change.
   * @throws NotFoundException The access key does not exist in the application, or the token of the
   *     request cannot see it.
   */
  public ApplicationKey patch(
      String applicationId, String applicationKeyId, ApplicationKeyPatch applicationKeyPatch) {
    return calls.patch(applicationId, applicationKeyId, applicationKeyPatch).execute();
  }

  /**
   * Deletes an access key, with which no device can sign in any more. To turn it off for a time,
   * change its {@code status}.
   *
   * <p>Losant's documentation calls this {@code applicationKey.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param applicationKeyId Access key that the request applies to. This is its identifier, not the
   *     {@code key} that devices sign in with. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The access key was deleted.
   * @throws NotFoundException The access key does not exist in the application, or the token of the
   *     request cannot see it.
   */
  public Success delete(String applicationId, String applicationKeyId) {
    return calls.delete(applicationId, applicationKeyId).execute();
  }

  /** The actions of {@link ApplicationKeyApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link ApplicationKeyApi#get(String, String)}. */
    public ApiCall<ApplicationKey> get(String applicationId, String applicationKeyId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("applicationKeyId", applicationKeyId)
              .returning(ApplicationKey.CODEC));
    }

    /** The call of {@link ApplicationKeyApi#patch(String, String, ApplicationKeyPatch)}. */
    public ApiCall<ApplicationKey> patch(
        String applicationId, String applicationKeyId, ApplicationKeyPatch applicationKeyPatch) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .path("applicationKeyId", applicationKeyId)
              .body(applicationKeyPatch)
              .returning(ApplicationKey.CODEC));
    }

    /** The call of {@link ApplicationKeyApi#delete(String, String)}. */
    public ApiCall<Success> delete(String applicationId, String applicationKeyId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("applicationKeyId", applicationKeyId)
              .returning(Success.CODEC));
    }
  }
}
