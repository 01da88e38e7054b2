// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

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
 * The device recipes of an application, which are templates for devices. List and create recipes.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class DeviceRecipesApi {
  private static final ApiAction GET =
      ApiAction.builder("deviceRecipes.get", "GET", "/applications/{applicationId}/device-recipes")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "deviceRecipes.*", "deviceRecipes.get")
          .build();
  private static final ApiAction POST =
      ApiAction.builder(
              "deviceRecipes.post", "POST", "/applications/{applicationId}/device-recipes")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "deviceRecipes.*", "deviceRecipes.post")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public DeviceRecipesApi(Transport transport) {
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
   * Returns the device recipes of an application, page by page. By default they are sorted by name.
   *
   * <p>Losant's documentation calls this {@code deviceRecipes.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return One page of device recipes.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public DeviceRecipes get(String applicationId) {
    return calls.get(applicationId).execute();
  }

  /** As {@link #get(String)}, with optional parameters that {@code params} sets. */
  public DeviceRecipes get(String applicationId, Consumer<GetParams> params) {
    return calls.get(applicationId, params).execute();
  }

  /** All items of {@link #get(String, Consumer)}, without optional parameters. */
  public Pages<DeviceRecipes, DeviceRecipe> getAll(String applicationId) {
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
  public Pages<DeviceRecipes, DeviceRecipe> getAll(
      String applicationId, Consumer<GetParams> params) {
    return Pages.numbered(
        calls.get(applicationId, params),
        "page",
        DeviceRecipes::items,
        DeviceRecipes::perPage,
        DeviceRecipes::totalCount);
  }

  /**
   * Creates a device recipe in an application. It creates no devices yet.
   *
   * <p>Losant's documentation calls this {@code deviceRecipes.post}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceRecipePost Device recipe to create.
   * @return The device recipe that was created.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public DeviceRecipe post(String applicationId, DeviceRecipePost deviceRecipePost) {
    return calls.post(applicationId, deviceRecipePost).execute();
  }

  /**
   * As {@link #post(String, DeviceRecipePost)}, with optional parameters that {@code params} sets.
   */
  public DeviceRecipe post(
      String applicationId, DeviceRecipePost deviceRecipePost, Consumer<PostParams> params) {
    return calls.post(applicationId, deviceRecipePost, params).execute();
  }

  /** The actions of {@link DeviceRecipesApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link DeviceRecipesApi#get(String)}. */
    public ApiCall<DeviceRecipes> get(String applicationId) {
      return get(applicationId, new GetParams());
    }

    /** The call of {@link DeviceRecipesApi#get(String, Consumer)}. */
    public ApiCall<DeviceRecipes> get(String applicationId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, set);
    }

    private ApiCall<DeviceRecipes> get(String applicationId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .query(params)
              .returning(DeviceRecipes.CODEC));
    }

    /** The call of {@link DeviceRecipesApi#post(String, DeviceRecipePost)}. */
    public ApiCall<DeviceRecipe> post(String applicationId, DeviceRecipePost deviceRecipePost) {
      return post(applicationId, deviceRecipePost, new PostParams());
    }

    /** The call of {@link DeviceRecipesApi#post(String, DeviceRecipePost, Consumer)}. */
    public ApiCall<DeviceRecipe> post(
        String applicationId, DeviceRecipePost deviceRecipePost, Consumer<PostParams> params) {
      PostParams set = new PostParams();
      params.accept(set);
      return post(applicationId, deviceRecipePost, set);
    }

    private ApiCall<DeviceRecipe> post(
        String applicationId, DeviceRecipePost deviceRecipePost, PostParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(POST)
              .path("applicationId", applicationId)
              .query(params)
              .body(deviceRecipePost)
              .returning(DeviceRecipe.CODEC));
    }
  }

  /** The optional parameters of {@code deviceRecipes.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /** Field by which the list is sorted. Defaults to the name of the recipe. */
    public GetParams sortField(DeviceRecipeSortField sortField) {
      return set("sortField", sortField, DeviceRecipeSortField.CODEC);
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

    /**
     * Field to which {@code filter} is applied, which can only be {@code name}. If omitted or
     * empty, nothing is filtered. The only value is {@code name}.
     */
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
     * Whether {@code tags} is an object in the response, with a list of values by key, such as
     * {@code {"floor": ["8"]}}. Defaults to {@code false}, which is the list that the schema of the
     * response describes.
     */
    public GetParams tagsAsObject(boolean tagsAsObject) {
      return set("tagsAsObject", tagsAsObject, JsonCodec.BOOLEAN);
    }

    /**
     * Whether {@code attributes} is an object in the response, with the other properties of each
     * attribute by its name, such as {@code {"rpm": {"dataType": "number"}}}. Defaults to {@code
     * false}, which is the list that the schema of the response describes.
     */
    public GetParams attributesAsObject(boolean attributesAsObject) {
      return set("attributesAsObject", attributesAsObject, JsonCodec.BOOLEAN);
    }
  }

  /** The optional parameters of {@code deviceRecipes.post}. What is not set is not sent. */
  public static final class PostParams extends OptionalParams<PostParams> {
    private PostParams() {}

    /**
     * Whether {@code tags} is an object in the response, with a list of values by key, such as
     * {@code {"floor": ["8"]}}. Defaults to {@code false}, which is the list that the schema of the
     * response describes.
     */
    public PostParams tagsAsObject(boolean tagsAsObject) {
      return set("tagsAsObject", tagsAsObject, JsonCodec.BOOLEAN);
    }

    /**
     * Whether {@code attributes} is an object in the response, with the other properties of each
     * attribute by its name, such as {@code {"rpm": {"dataType": "number"}}}. Defaults to {@code
     * false}, which is the list that the schema of the response describes.
     */
    public PostParams attributesAsObject(boolean attributesAsObject) {
      return set("attributesAsObject", attributesAsObject, JsonCodec.BOOLEAN);
    }
  }
}
