// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

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
 * The API tokens of an application, with which programs call this API. List and create tokens.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class ApplicationApiTokensApi {
  private static final ApiAction GET =
      ApiAction.builder("applicationApiTokens.get", "GET", "/applications/{applicationId}/tokens")
          .idempotent(true)
          .scopes(
              ScopeFamilies.APPLICATION_READ, "applicationApiTokens.*", "applicationApiTokens.get")
          .returnsSecrets()
          .build();
  private static final ApiAction POST =
      ApiAction.builder("applicationApiTokens.post", "POST", "/applications/{applicationId}/tokens")
          .idempotent(false)
          .scopes(
              ScopeFamilies.APPLICATION_UNBOUNDED,
              "applicationApiTokens.*",
              "applicationApiTokens.post")
          .returnsSecrets()
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public ApplicationApiTokensApi(Transport transport) {
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
   * Returns the API tokens of an application, page by page. By default they are sorted by name. The
   * list tells what there is: the texts of the tokens themselves are not in it.
   *
   * <p>Losant's documentation calls this {@code applicationApiTokens.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return One page of API tokens.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ApiTokens get(String applicationId) {
    return calls.get(applicationId).execute();
  }

  /** As {@link #get(String)}, with optional parameters that {@code params} sets. */
  public ApiTokens get(String applicationId, Consumer<GetParams> params) {
    return calls.get(applicationId, params).execute();
  }

  /** All items of {@link #get(String, Consumer)}, without optional parameters. */
  public Pages<ApiTokens, ApiToken> getAll(String applicationId) {
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
  public Pages<ApiTokens, ApiToken> getAll(String applicationId, Consumer<GetParams> params) {
    return Pages.numbered(
        calls.get(applicationId, params),
        "page",
        ApiTokens::items,
        ApiTokens::perPage,
        ApiTokens::totalCount);
  }

  /**
   * Creates a token that reaches nothing outside of its application. The response is the only one
   * that has the text of the token. Each request creates a new token, even if its body is the same.
   *
   * <p>Losant's documentation calls this {@code applicationApiTokens.post}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param apiTokenPost API token to create.
   * @return The API token that was created, with its text.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ApiToken post(String applicationId, ApiTokenPost apiTokenPost) {
    return calls.post(applicationId, apiTokenPost).execute();
  }

  /** The actions of {@link ApplicationApiTokensApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link ApplicationApiTokensApi#get(String)}. */
    public ApiCall<ApiTokens> get(String applicationId) {
      return get(applicationId, new GetParams());
    }

    /** The call of {@link ApplicationApiTokensApi#get(String, Consumer)}. */
    public ApiCall<ApiTokens> get(String applicationId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, set);
    }

    private ApiCall<ApiTokens> get(String applicationId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .query(params)
              .returning(ApiTokens.CODEC));
    }

    /** The call of {@link ApplicationApiTokensApi#post(String, ApiTokenPost)}. */
    public ApiCall<ApiToken> post(String applicationId, ApiTokenPost apiTokenPost) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(POST)
              .path("applicationId", applicationId)
              .body(apiTokenPost)
              .returning(ApiToken.CODEC));
    }
  }

  /** The optional parameters of {@code applicationApiTokens.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /** Field by which the list is sorted. Defaults to the name of the token. */
    public GetParams sortField(ApiTokenSortField sortField) {
      return set("sortField", sortField, ApiTokenSortField.CODEC);
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

    /** Field to which {@code filter} is applied. If omitted or empty, nothing is filtered. */
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
