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
 * A single API token of an application. Get, change or delete it.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class ApplicationApiTokenApi {
  private static final ApiAction GET =
      ApiAction.builder(
              "applicationApiToken.get", "GET", "/applications/{applicationId}/tokens/{apiTokenId}")
          .idempotent(true)
          .scopes(
              ScopeFamilies.APPLICATION_READ, "applicationApiToken.*", "applicationApiToken.get")
          .returnsSecrets()
          .build();
  private static final ApiAction PATCH =
      ApiAction.builder(
              "applicationApiToken.patch",
              "PATCH",
              "/applications/{applicationId}/tokens/{apiTokenId}")
          .idempotent(true)
          .scopes(
              ScopeFamilies.APPLICATION_UNBOUNDED,
              "applicationApiToken.*",
              "applicationApiToken.patch")
          .returnsSecrets()
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder(
              "applicationApiToken.delete",
              "DELETE",
              "/applications/{applicationId}/tokens/{apiTokenId}")
          .idempotent(true)
          .scopes(
              ScopeFamilies.APPLICATION_UNBOUNDED,
              "applicationApiToken.*",
              "applicationApiToken.delete")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public ApplicationApiTokenApi(Transport transport) {
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
   * Returns what is known of an API token, without its text, which nobody can get any more.
   *
   * <p>Losant's documentation calls this {@code applicationApiToken.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param apiTokenId API token that the request applies to. This is its identifier, not the token
   *     itself. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The API token.
   * @throws NotFoundException The API token does not exist in the application, or the token of the
   *     request cannot see it.
   */
  public ApiToken get(String applicationId, String apiTokenId) {
    return calls.get(applicationId, apiTokenId).execute();
  }

  /**
   * Changes the properties in the request body and leaves all others unchanged.
   *
   * <p>Losant's documentation calls this {@code applicationApiToken.patch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param apiTokenId API token that the request applies to. This is its identifier, not the token
   *     itself. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param apiTokenPatch Properties to change.
   * @return The API token after the change.
   * @throws NotFoundException The API token does not exist in the application, or the token of the
   *     request cannot see it.
   */
  public ApiToken patch(String applicationId, String apiTokenId, ApiTokenPatch apiTokenPatch) {
    return calls.patch(applicationId, apiTokenId, apiTokenPatch).execute();
  }

  /**
   * Deletes an API token, which is refused from then on. To turn it off for a time, change its
   * {@code status}.
   *
   * <p>Losant's documentation calls this {@code applicationApiToken.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param apiTokenId API token that the request applies to. This is its identifier, not the token
   *     itself. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The API token was deleted.
   * @throws NotFoundException The API token does not exist in the application, or the token of the
   *     request cannot see it.
   */
  public Success delete(String applicationId, String apiTokenId) {
    return calls.delete(applicationId, apiTokenId).execute();
  }

  /** The actions of {@link ApplicationApiTokenApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link ApplicationApiTokenApi#get(String, String)}. */
    public ApiCall<ApiToken> get(String applicationId, String apiTokenId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("apiTokenId", apiTokenId)
              .returning(ApiToken.CODEC));
    }

    /** The call of {@link ApplicationApiTokenApi#patch(String, String, ApiTokenPatch)}. */
    public ApiCall<ApiToken> patch(
        String applicationId, String apiTokenId, ApiTokenPatch apiTokenPatch) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .path("apiTokenId", apiTokenId)
              .body(apiTokenPatch)
              .returning(ApiToken.CODEC));
    }

    /** The call of {@link ApplicationApiTokenApi#delete(String, String)}. */
    public ApiCall<Success> delete(String applicationId, String apiTokenId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("apiTokenId", apiTokenId)
              .returning(Success.CODEC));
    }
  }
}
