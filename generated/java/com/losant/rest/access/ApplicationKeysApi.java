// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.access;

import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.Keyset;
import com.losant.rest.api.OptionalParams;
import com.losant.rest.api.Pages;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.SortDirection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The access keys of an application, with which its devices sign in. List and create keys.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class ApplicationKeysApi {
  private static final ApiAction GET =
      ApiAction.builder("applicationKeys.get", "GET", "/applications/{applicationId}/keys")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "applicationKeys.*", "applicationKeys.get")
          .build();
  private static final ApiAction POST =
      ApiAction.builder("applicationKeys.post", "POST", "/applications/{applicationId}/keys")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "applicationKeys.*", "applicationKeys.post")
          .returnsSecrets()
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public ApplicationKeysApi(Transport transport) {
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
   * Returns the access keys of an application, without their secrets, page by page. By default the
   * newest come first.
   *
   * <p>Losant's documentation calls this {@code applicationKeys.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return One page of access keys.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ApplicationKeys get(String applicationId) {
    return calls.get(applicationId).execute();
  }

  /** As {@link #get(String)}, with optional parameters that {@code params} sets. */
  public ApplicationKeys get(String applicationId, Consumer<GetParams> params) {
    return calls.get(applicationId, params).execute();
  }

  /** All items of {@link #get(String, Consumer)}, without optional parameters. */
  public Pages<ApplicationKeys, ApplicationKey> getAll(String applicationId) {
    return getAll(applicationId, params -> {});
  }

  /**
   * All items of {@link #get(String, Consumer)}, page after page, each requested when it is needed.
   * Pages are counted, so that an item may be missing or come twice if others add or remove items
   * meanwhile; {@link #getAllById(String, Consumer)} is safe from that.
   *
   * @param params sets the optional parameters: {@code perPage} is the size of the pages, {@code
   *     page} the first one
   * @return the items, not requested yet
   */
  public Pages<ApplicationKeys, ApplicationKey> getAll(
      String applicationId, Consumer<GetParams> params) {
    return Pages.numbered(
        calls.get(applicationId, params),
        "page",
        ApplicationKeys::items,
        ApplicationKeys::perPage,
        ApplicationKeys::totalCount);
  }

  /** All items of {@link #getAllById(String, Consumer)}, without optional parameters. */
  public Pages<ApplicationKeys, ApplicationKey> getAllById(String applicationId) {
    return getAllById(applicationId, params -> {});
  }

  /**
   * All items of {@link #get(String, Consumer)} in the order of {@code id}, each page requested
   * when it is needed. Whatever others add or remove meanwhile, an item that is there all the time
   * comes exactly once. Filters belong in the {@code query}: parameters that it overrides are
   * refused, and without it nothing is filtered, not even by a default.
   *
   * @param params sets the optional parameters
   * @return the items, not requested yet
   * @throws IllegalArgumentException if a parameter is set that the order or the query overrides
   */
  public Pages<ApplicationKeys, ApplicationKey> getAllById(
      String applicationId, Consumer<GetParams> params) {
    return Pages.keyed(
        calls.get(applicationId, params),
        Keyset.of(
            "id", "query", "sortField", "sortDirection", List.of("page", "filterField", "filter")),
        ApplicationKeys::items,
        ApplicationKey::id);
  }

  /**
   * Creates an access key with which devices of the application can sign in. The response is the
   * only one that has its secret. Each request creates a new key, even if its body is the same.
   *
   * <p>Losant's documentation calls this {@code applicationKeys.post}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param applicationKeyPost Access key to create.
   * @return The access key that was created, with its secret.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ApplicationKeyWithSecret post(
      String applicationId, ApplicationKeyPost applicationKeyPost) {
    return calls.post(applicationId, applicationKeyPost).execute();
  }

  /** The actions of {@link ApplicationKeysApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link ApplicationKeysApi#get(String)}. */
    public ApiCall<ApplicationKeys> get(String applicationId) {
      return get(applicationId, new GetParams());
    }

    /** The call of {@link ApplicationKeysApi#get(String, Consumer)}. */
    public ApiCall<ApplicationKeys> get(String applicationId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, set);
    }

    private ApiCall<ApplicationKeys> get(String applicationId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .query(params)
              .returning(ApplicationKeys.CODEC));
    }

    /** The call of {@link ApplicationKeysApi#post(String, ApplicationKeyPost)}. */
    public ApiCall<ApplicationKeyWithSecret> post(
        String applicationId, ApplicationKeyPost applicationKeyPost) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(POST)
              .path("applicationId", applicationId)
              .body(applicationKeyPost)
              .returning(ApplicationKeyWithSecret.CODEC));
    }
  }

  /** The optional parameters of {@code applicationKeys.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /** Field by which the list is sorted. Defaults to the date of creation. */
    public GetParams sortField(ApplicationKeySortField sortField) {
      return set("sortField", sortField, ApplicationKeySortField.CODEC);
    }

    /**
     * Direction in which the list is sorted. Defaults to descending, so that the newest comes
     * first.
     */
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

    /**
     * Search for access keys by their fields, as JSON. It overrides {@code filterField} and {@code
     * filter}.
     */
    public GetParams query(AdvancedApplicationKeyQuery query) {
      return set("query", query, AdvancedApplicationKeyQuery.CODEC);
    }
  }
}
