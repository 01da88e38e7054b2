// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.losant.rest.api.ActionResult;
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
import com.losant.rest.shared.Success;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A single device recipe. Get, change or delete it, and create devices with it.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class DeviceRecipeApi {
  private static final ApiAction GET =
      ApiAction.builder(
              "deviceRecipe.get",
              "GET",
              "/applications/{applicationId}/device-recipes/{deviceRecipeId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "deviceRecipe.*", "deviceRecipe.get")
          .build();
  private static final ApiAction PATCH =
      ApiAction.builder(
              "deviceRecipe.patch",
              "PATCH",
              "/applications/{applicationId}/device-recipes/{deviceRecipeId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "deviceRecipe.*", "deviceRecipe.patch")
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder(
              "deviceRecipe.delete",
              "DELETE",
              "/applications/{applicationId}/device-recipes/{deviceRecipeId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "deviceRecipe.*", "deviceRecipe.delete")
          .build();
  private static final ApiAction BULK_CREATE =
      ApiAction.builder(
              "deviceRecipe.bulkCreate",
              "POST",
              "/applications/{applicationId}/device-recipes/{deviceRecipeId}/bulkCreate")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "deviceRecipe.*", "deviceRecipe.bulkCreate")
          .returnsSecrets()
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public DeviceRecipeApi(Transport transport) {
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
   * Returns a device recipe with the tags and attributes that it gives to devices.
   *
   * <p>Losant's documentation calls this {@code deviceRecipe.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceRecipeId Device recipe that the request applies to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @return The device recipe.
   * @throws NotFoundException The device recipe does not exist in the application, or the token
   *     cannot see it.
   */
  public DeviceRecipe get(String applicationId, String deviceRecipeId) {
    return calls.get(applicationId, deviceRecipeId).execute();
  }

  /** As {@link #get(String, String)}, with optional parameters that {@code params} sets. */
  public DeviceRecipe get(String applicationId, String deviceRecipeId, Consumer<GetParams> params) {
    return calls.get(applicationId, deviceRecipeId, params).execute();
  }

  /**
   * Changes the properties in the request body and leaves all others unchanged. A list is replaced
   * as a whole: to add one tag, send all of them.
   *
   * <p>Losant's documentation calls this {@code deviceRecipe.patch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceRecipeId Device recipe that the request applies to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param deviceRecipePatch Properties to change.
   * @return The device recipe after the change.
   * @throws NotFoundException The device recipe does not exist in the application, or the token
   *     cannot see it.
   */
  public DeviceRecipe patch(
      String applicationId, String deviceRecipeId, DeviceRecipePatch deviceRecipePatch) {
    return calls.patch(applicationId, deviceRecipeId, deviceRecipePatch).execute();
  }

  /**
   * As {@link #patch(String, String, DeviceRecipePatch)}, with optional parameters that {@code
   * params} sets.
   */
  public DeviceRecipe patch(
      String applicationId,
      String deviceRecipeId,
      DeviceRecipePatch deviceRecipePatch,
      Consumer<PatchParams> params) {
    return calls.patch(applicationId, deviceRecipeId, deviceRecipePatch, params).execute();
  }

  /**
   * Deletes a device recipe. Devices that were made with it stay as they are.
   *
   * <p>Losant's documentation calls this {@code deviceRecipe.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceRecipeId Device recipe that the request applies to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @return The device recipe was deleted.
   * @throws NotFoundException The device recipe does not exist in the application, or the token
   *     cannot see it.
   */
  public Success delete(String applicationId, String deviceRecipeId) {
    return calls.delete(applicationId, deviceRecipeId).execute();
  }

  /**
   * Creates many devices at once with a recipe, from a table in CSV or as a number of copies.
   * Losant may do so after the response, in a job. Each request creates new devices, even if its
   * body is the same.
   *
   * <p>Losant's documentation calls this {@code deviceRecipe.bulkCreate}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceRecipeId Device recipe that the request applies to. Matches {@code
   *     ^[A-Fa-f\d]{24}$}.
   * @param deviceRecipeBulkCreate Devices to create, and whom to notify of the result.
   * @return The devices were created, as far as possible. {@link ActionResult.Queued} if it became
   *     a job.
   * @throws NotFoundException The device recipe does not exist in the application, or the token
   *     cannot see it.
   */
  public ActionResult<BulkCreation> bulkCreate(
      String applicationId, String deviceRecipeId, DeviceRecipeBulkCreate deviceRecipeBulkCreate) {
    return calls.bulkCreate(applicationId, deviceRecipeId, deviceRecipeBulkCreate).execute();
  }

  /** The actions of {@link DeviceRecipeApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link DeviceRecipeApi#get(String, String)}. */
    public ApiCall<DeviceRecipe> get(String applicationId, String deviceRecipeId) {
      return get(applicationId, deviceRecipeId, new GetParams());
    }

    /** The call of {@link DeviceRecipeApi#get(String, String, Consumer)}. */
    public ApiCall<DeviceRecipe> get(
        String applicationId, String deviceRecipeId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, deviceRecipeId, set);
    }

    private ApiCall<DeviceRecipe> get(
        String applicationId, String deviceRecipeId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("deviceRecipeId", deviceRecipeId)
              .query(params)
              .returning(DeviceRecipe.CODEC));
    }

    /** The call of {@link DeviceRecipeApi#patch(String, String, DeviceRecipePatch)}. */
    public ApiCall<DeviceRecipe> patch(
        String applicationId, String deviceRecipeId, DeviceRecipePatch deviceRecipePatch) {
      return patch(applicationId, deviceRecipeId, deviceRecipePatch, new PatchParams());
    }

    /** The call of {@link DeviceRecipeApi#patch(String, String, DeviceRecipePatch, Consumer)}. */
    public ApiCall<DeviceRecipe> patch(
        String applicationId,
        String deviceRecipeId,
        DeviceRecipePatch deviceRecipePatch,
        Consumer<PatchParams> params) {
      PatchParams set = new PatchParams();
      params.accept(set);
      return patch(applicationId, deviceRecipeId, deviceRecipePatch, set);
    }

    private ApiCall<DeviceRecipe> patch(
        String applicationId,
        String deviceRecipeId,
        DeviceRecipePatch deviceRecipePatch,
        PatchParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .path("deviceRecipeId", deviceRecipeId)
              .query(params)
              .body(deviceRecipePatch)
              .returning(DeviceRecipe.CODEC));
    }

    /** The call of {@link DeviceRecipeApi#delete(String, String)}. */
    public ApiCall<Success> delete(String applicationId, String deviceRecipeId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("deviceRecipeId", deviceRecipeId)
              .returning(Success.CODEC));
    }

    /** The call of {@link DeviceRecipeApi#bulkCreate(String, String, DeviceRecipeBulkCreate)}. */
    public ApiCall<ActionResult<BulkCreation>> bulkCreate(
        String applicationId,
        String deviceRecipeId,
        DeviceRecipeBulkCreate deviceRecipeBulkCreate) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(BULK_CREATE)
              .path("applicationId", applicationId)
              .path("deviceRecipeId", deviceRecipeId)
              .body(deviceRecipeBulkCreate)
              .returningDoneOrQueued(BulkCreation.CODEC));
    }
  }

  /** The optional parameters of {@code deviceRecipe.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

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

  /** The optional parameters of {@code deviceRecipe.patch}. What is not set is not sent. */
  public static final class PatchParams extends OptionalParams<PatchParams> {
    private PatchParams() {}

    /**
     * Whether {@code tags} is an object in the response, with a list of values by key, such as
     * {@code {"floor": ["8"]}}. Defaults to {@code false}, which is the list that the schema of the
     * response describes.
     */
    public PatchParams tagsAsObject(boolean tagsAsObject) {
      return set("tagsAsObject", tagsAsObject, JsonCodec.BOOLEAN);
    }

    /**
     * Whether {@code attributes} is an object in the response, with the other properties of each
     * attribute by its name, such as {@code {"rpm": {"dataType": "number"}}}. Defaults to {@code
     * false}, which is the list that the schema of the response describes.
     */
    public PatchParams attributesAsObject(boolean attributesAsObject) {
      return set("attributesAsObject", attributesAsObject, JsonCodec.BOOLEAN);
    }
  }
}
