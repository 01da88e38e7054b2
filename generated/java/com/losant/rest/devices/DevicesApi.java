// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.devices;

import com.losant.rest.api.ActionResult;
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
import com.losant.rest.json.LosantTime;
import com.losant.rest.shared.AdvancedDeviceQuery;
import com.losant.rest.shared.BulkDeletion;
import com.losant.rest.shared.DeviceClass;
import com.losant.rest.shared.DeviceTagFilterItem;
import com.losant.rest.shared.QueuedJob;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.SortDirection;
import com.losant.rest.shared.Success;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The devices of an application. List and create them, and act on many at once.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class DevicesApi {
  private static final ApiAction GET =
      ApiAction.builder("devices.get", "GET", "/applications/{applicationId}/devices")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_DEVICE_READ, "devices.*", "devices.get")
          .build();
  private static final ApiAction POST =
      ApiAction.builder("devices.post", "POST", "/applications/{applicationId}/devices")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "devices.*", "devices.post")
          .build();
  private static final ApiAction PATCH =
      ApiAction.builder("devices.patch", "PATCH", "/applications/{applicationId}/devices")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "devices.*", "devices.patch")
          .build();
  private static final ApiAction ATTRIBUTE_NAMES =
      ApiAction.builder(
              "devices.attributeNames",
              "GET",
              "/applications/{applicationId}/devices/attributeNames")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "devices.*", "devices.attributeNames")
          .build();
  private static final ApiAction SEND_COMMAND =
      ApiAction.builder(
              "devices.sendCommand", "POST", "/applications/{applicationId}/devices/command")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION_DEVICE, "devices.*", "devices.sendCommand")
          .build();
  private static final ApiAction GET_COMPOSITE_STATE =
      ApiAction.builder(
              "devices.getCompositeState",
              "GET",
              "/applications/{applicationId}/devices/compositeState")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_DEVICE_READ, "devices.*", "devices.getCompositeState")
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder("devices.delete", "POST", "/applications/{applicationId}/devices/delete")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "devices.*", "devices.delete")
          .build();
  private static final ApiAction DEVICE_NAMES =
      ApiAction.builder(
              "devices.deviceNames", "GET", "/applications/{applicationId}/devices/deviceNames")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "devices.*", "devices.deviceNames")
          .build();
  private static final ApiAction EXPORT =
      ApiAction.builder("devices.export", "POST", "/applications/{applicationId}/devices/export")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION_READ, "devices.*", "devices.export")
          .build();
  private static final ApiAction PAYLOAD_COUNTS =
      ApiAction.builder(
              "devices.payloadCounts",
              "POST",
              "/applications/{applicationId}/devices/payloadCounts")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION_READ, "devices.*", "devices.payloadCounts")
          .build();
  private static final ApiAction REMOVE_DATA =
      ApiAction.builder(
              "devices.removeData", "POST", "/applications/{applicationId}/devices/removeData")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "devices.*", "devices.removeData")
          .build();
  private static final ApiAction RESTORE =
      ApiAction.builder("devices.restore", "POST", "/applications/{applicationId}/devices/restore")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "devices.*", "devices.restore")
          .build();
  private static final ApiAction TAG_KEYS =
      ApiAction.builder("devices.tagKeys", "GET", "/applications/{applicationId}/devices/tagKeys")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "devices.*", "devices.tagKeys")
          .build();
  private static final ApiAction TAG_VALUES =
      ApiAction.builder(
              "devices.tagValues", "GET", "/applications/{applicationId}/devices/tagValues")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "devices.*", "devices.tagValues")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public DevicesApi(Transport transport) {
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
   * Returns the devices of an application, page by page. By default they are sorted by name.
   *
   * <p>Losant's documentation calls this {@code devices.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return One page of devices.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public Devices get(String applicationId) {
    return calls.get(applicationId).execute();
  }

  /** As {@link #get(String)}, with optional parameters that {@code params} sets. */
  public Devices get(String applicationId, Consumer<GetParams> params) {
    return calls.get(applicationId, params).execute();
  }

  /** All items of {@link #get(String, Consumer)}, without optional parameters. */
  public Pages<Devices, Device> getAll(String applicationId) {
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
  public Pages<Devices, Device> getAll(String applicationId, Consumer<GetParams> params) {
    return Pages.numbered(
        calls.get(applicationId, params),
        "page",
        Devices::items,
        Devices::perPage,
        Devices::totalCount);
  }

  /** All items of {@link #getAllById(String, Consumer)}, without optional parameters. */
  public Pages<Devices, Device> getAllById(String applicationId) {
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
  public Pages<Devices, Device> getAllById(String applicationId, Consumer<GetParams> params) {
    return Pages.keyed(
        calls.get(applicationId, params),
        Keyset.of(
            "id",
            "query",
            "sortField",
            "sortDirection",
            List.of("page", "filterField", "filter", "deviceClass", "tagFilter", "parentId")),
        Devices::items,
        Device::id);
  }

  /**
   * Creates a device in an application. Each request creates a new device, even if its body is the
   * same.
   *
   * <p>Losant's documentation calls this {@code devices.post}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param devicePost Device to create.
   * @return The device that was created.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public Device post(String applicationId, DevicePost devicePost) {
    return calls.post(applicationId, devicePost).execute();
  }

  /** As {@link #post(String, DevicePost)}, with optional parameters that {@code params} sets. */
  public Device post(String applicationId, DevicePost devicePost, Consumer<PostParams> params) {
    return calls.post(applicationId, devicePost, params).execute();
  }

  /**
   * Makes the same changes to all devices that are selected. Losant may do so after the response,
   * in a job.
   *
   * <p>Losant's documentation calls this {@code devices.patch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param devicesUpdate Devices to change, and how.
   * @return The devices were changed, as far as possible. {@link ActionResult.Queued} if it became
   *     a job.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ActionResult<BulkUpdate> patch(String applicationId, DevicesUpdate devicesUpdate) {
    return calls.patch(applicationId, devicesUpdate).execute();
  }

  /**
   * Returns the names of attributes that devices of an application have, at most 1000.
   *
   * <p>Losant's documentation calls this {@code devices.attributeNames}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The names of attributes.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public AttributeNames attributeNames(String applicationId) {
    return calls.attributeNames(applicationId).execute();
  }

  /** As {@link #attributeNames(String)}, with optional parameters that {@code params} sets. */
  public AttributeNames attributeNames(
      String applicationId, Consumer<AttributeNamesParams> params) {
    return calls.attributeNames(applicationId, params).execute();
  }

  /**
   * Sends a command to all devices that are selected by identifier, tag or query. Losant may do so
   * after the response, in a job.
   *
   * <p>Losant's documentation calls this {@code devices.sendCommand}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param multiDeviceCommand Command to send, and the devices to send it to.
   * @return The command was sent. {@link ActionResult.Queued} if it became a job.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ActionResult<Success> sendCommand(
      String applicationId, MultiDeviceCommand multiDeviceCommand) {
    return calls.sendCommand(applicationId, multiDeviceCommand).execute();
  }

  /**
   * Returns devices with the last value of each of their attributes, page by page. By default the
   * devices are sorted by name.
   *
   * <p>Losant's documentation calls this {@code devices.getCompositeState}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return One page of devices with their last values.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public CompositeDeviceStates getCompositeState(String applicationId) {
    return calls.getCompositeState(applicationId).execute();
  }

  /** As {@link #getCompositeState(String)}, with optional parameters that {@code params} sets. */
  public CompositeDeviceStates getCompositeState(
      String applicationId, Consumer<GetCompositeStateParams> params) {
    return calls.getCompositeState(applicationId, params).execute();
  }

  /** All items of {@link #getCompositeState(String, Consumer)}, without optional parameters. */
  public Pages<CompositeDeviceStates, DeviceWithCompositeState> getAllCompositeState(
      String applicationId) {
    return getAllCompositeState(applicationId, params -> {});
  }

  /**
   * All items of {@link #getCompositeState(String, Consumer)}, page after page, each requested when
   * it is needed. Pages are counted, so that an item may be missing or come twice if others add or
   * remove items meanwhile; {@link #getAllCompositeStateById(String, Consumer)} is safe from that.
   *
   * @param params sets the optional parameters: {@code perPage} is the size of the pages, {@code
   *     page} the first one
   * @return the items, not requested yet
   */
  public Pages<CompositeDeviceStates, DeviceWithCompositeState> getAllCompositeState(
      String applicationId, Consumer<GetCompositeStateParams> params) {
    return Pages.numbered(
        calls.getCompositeState(applicationId, params),
        "page",
        CompositeDeviceStates::items,
        CompositeDeviceStates::perPage,
        CompositeDeviceStates::totalCount);
  }

  /**
   * All items of {@link #getAllCompositeStateById(String, Consumer)}, without optional parameters.
   */
  public Pages<CompositeDeviceStates, DeviceWithCompositeState> getAllCompositeStateById(
      String applicationId) {
    return getAllCompositeStateById(applicationId, params -> {});
  }

  /**
   * All items of {@link #getCompositeState(String, Consumer)} in the order of {@code id}, each page
   * requested when it is needed. Whatever others add or remove meanwhile, an item that is there all
   * the time comes exactly once. Filters belong in the {@code query}: parameters that it overrides
   * are refused, and without it nothing is filtered, not even by a default.
   *
   * @param params sets the optional parameters
   * @return the items, not requested yet
   * @throws IllegalArgumentException if a parameter is set that the order or the query overrides
   */
  public Pages<CompositeDeviceStates, DeviceWithCompositeState> getAllCompositeStateById(
      String applicationId, Consumer<GetCompositeStateParams> params) {
    return Pages.keyed(
        calls.getCompositeState(applicationId, params),
        Keyset.of("id", "query", "sortField", "sortDirection", List.of("page")),
        CompositeDeviceStates::items,
        DeviceWithCompositeState::id);
  }

  /**
   * Deletes all devices that match a query. Losant may do so after the response, in a job. They can
   * be restored for a while.
   *
   * <p>Losant's documentation calls this {@code devices.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceSelection Which devices to delete, and whom to tell of the result.
   * @return The devices were deleted, as far as possible. {@link ActionResult.Queued} if it became
   *     a job.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ActionResult<BulkDeletion> delete(String applicationId, DeviceSelection deviceSelection) {
    return calls.delete(applicationId, deviceSelection).execute();
  }

  /**
   * Returns identifiers, classes and names of devices of an application, at most 1000.
   *
   * <p>Losant's documentation calls this {@code devices.deviceNames}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The names of devices.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public DeviceNames deviceNames(String applicationId) {
    return calls.deviceNames(applicationId).execute();
  }

  /** As {@link #deviceNames(String)}, with optional parameters that {@code params} sets. */
  public DeviceNames deviceNames(String applicationId, Consumer<DeviceNamesParams> params) {
    return calls.deviceNames(applicationId, params).execute();
  }

  /**
   * Starts a job that writes devices, with their tags but not their state, to a file. The link to
   * it comes by email or to the callback URL.
   *
   * <p>Losant's documentation calls this {@code devices.export}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return A job that writes the file was queued.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public QueuedJob export(String applicationId) {
    return calls.export(applicationId).execute();
  }

  /** As {@link #export(String)}, with optional parameters that {@code params} sets. */
  public QueuedJob export(String applicationId, Consumer<ExportParams> params) {
    return calls.export(applicationId, params).execute();
  }

  /**
   * As {@link #export(String)}, with a body.
   *
   * @param devicesExport Which devices to export, and in what form. If omitted, all devices are
   *     exported in CSV.
   */
  public QueuedJob export(String applicationId, DevicesExport devicesExport) {
    return calls.export(applicationId, devicesExport).execute();
  }

  /**
   * As {@link #export(String, DevicesExport)}, with optional parameters that {@code params} sets.
   */
  public QueuedJob export(
      String applicationId, DevicesExport devicesExport, Consumer<ExportParams> params) {
    return calls.export(applicationId, devicesExport, params).execute();
  }

  /**
   * Starts a job that counts the payloads of devices and writes the numbers to a file. The link to
   * it comes by email or to the callback URL.
   *
   * <p>Losant's documentation calls this {@code devices.payloadCounts}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return A job that counts the payloads was queued.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public QueuedJob payloadCounts(String applicationId) {
    return calls.payloadCounts(applicationId).execute();
  }

  /**
   * As {@link #payloadCounts(String)}, with a body.
   *
   * @param devicePayloadCountsExport Which devices and which period to count. If omitted, all
   *     devices are counted.
   */
  public QueuedJob payloadCounts(
      String applicationId, DevicePayloadCountsExport devicePayloadCountsExport) {
    return calls.payloadCounts(applicationId, devicePayloadCountsExport).execute();
  }

  /**
   * Starts a job that removes what devices have reported, and the logs of connections and commands
   * unless these are kept. It cannot be undone.
   *
   * <p>Losant's documentation calls this {@code devices.removeData}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceDataRemoval What data to remove from which devices.
   * @return A job that removes the data was queued.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public QueuedJob removeData(String applicationId, DeviceDataRemoval deviceDataRemoval) {
    return calls.removeData(applicationId, deviceDataRemoval).execute();
  }

  /**
   * Restores all recently deleted devices that match a query. Losant may do so after the response,
   * in a job.
   *
   * <p>Losant's documentation calls this {@code devices.restore}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param deviceSelection Which devices to restore, and whom to tell of the result.
   * @return The devices were restored, as far as possible. {@link ActionResult.Queued} if it became
   *     a job.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ActionResult<BulkRestoration> restore(
      String applicationId, DeviceSelection deviceSelection) {
    return calls.restore(applicationId, deviceSelection).execute();
  }

  /**
   * Returns the keys of tags that devices of an application have, at most 1000.
   *
   * <p>Losant's documentation calls this {@code devices.tagKeys}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The keys of tags.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public TagKeys tagKeys(String applicationId) {
    return calls.tagKeys(applicationId).execute();
  }

  /** As {@link #tagKeys(String)}, with optional parameters that {@code params} sets. */
  public TagKeys tagKeys(String applicationId, Consumer<TagKeysParams> params) {
    return calls.tagKeys(applicationId, params).execute();
  }

  /**
   * Returns the values that tags with one key have on devices of an application, at most 1000.
   *
   * <p>Losant's documentation calls this {@code devices.tagValues}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param key Key of the tags whose values to return.
   * @return The values of tags.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public TagValues tagValues(String applicationId, String key) {
    return calls.tagValues(applicationId, key).execute();
  }

  /** As {@link #tagValues(String, String)}, with optional parameters that {@code params} sets. */
  public TagValues tagValues(String applicationId, String key, Consumer<TagValuesParams> params) {
    return calls.tagValues(applicationId, key, params).execute();
  }

  /** The actions of {@link DevicesApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link DevicesApi#get(String)}. */
    public ApiCall<Devices> get(String applicationId) {
      return get(applicationId, new GetParams());
    }

    /** The call of {@link DevicesApi#get(String, Consumer)}. */
    public ApiCall<Devices> get(String applicationId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, set);
    }

    private ApiCall<Devices> get(String applicationId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .query(params)
              .returning(Devices.CODEC));
    }

    /** The call of {@link DevicesApi#post(String, DevicePost)}. */
    public ApiCall<Device> post(String applicationId, DevicePost devicePost) {
      return post(applicationId, devicePost, new PostParams());
    }

    /** The call of {@link DevicesApi#post(String, DevicePost, Consumer)}. */
    public ApiCall<Device> post(
        String applicationId, DevicePost devicePost, Consumer<PostParams> params) {
      PostParams set = new PostParams();
      params.accept(set);
      return post(applicationId, devicePost, set);
    }

    private ApiCall<Device> post(String applicationId, DevicePost devicePost, PostParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(POST)
              .path("applicationId", applicationId)
              .query(params)
              .body(devicePost)
              .returning(Device.CODEC));
    }

    /** The call of {@link DevicesApi#patch(String, DevicesUpdate)}. */
    public ApiCall<ActionResult<BulkUpdate>> patch(
        String applicationId, DevicesUpdate devicesUpdate) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .body(devicesUpdate)
              .returningDoneOrQueued(BulkUpdate.CODEC));
    }

    /** The call of {@link DevicesApi#attributeNames(String)}. */
    public ApiCall<AttributeNames> attributeNames(String applicationId) {
      return attributeNames(applicationId, new AttributeNamesParams());
    }

    /** The call of {@link DevicesApi#attributeNames(String, Consumer)}. */
    public ApiCall<AttributeNames> attributeNames(
        String applicationId, Consumer<AttributeNamesParams> params) {
      AttributeNamesParams set = new AttributeNamesParams();
      params.accept(set);
      return attributeNames(applicationId, set);
    }

    private ApiCall<AttributeNames> attributeNames(
        String applicationId, AttributeNamesParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(ATTRIBUTE_NAMES)
              .path("applicationId", applicationId)
              .query(params)
              .returning(AttributeNames.CODEC));
    }

    /** The call of {@link DevicesApi#sendCommand(String, MultiDeviceCommand)}. */
    public ApiCall<ActionResult<Success>> sendCommand(
        String applicationId, MultiDeviceCommand multiDeviceCommand) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(SEND_COMMAND)
              .path("applicationId", applicationId)
              .body(multiDeviceCommand)
              .returningDoneOrQueued(Success.CODEC));
    }

    /** The call of {@link DevicesApi#getCompositeState(String)}. */
    public ApiCall<CompositeDeviceStates> getCompositeState(String applicationId) {
      return getCompositeState(applicationId, new GetCompositeStateParams());
    }

    /** The call of {@link DevicesApi#getCompositeState(String, Consumer)}. */
    public ApiCall<CompositeDeviceStates> getCompositeState(
        String applicationId, Consumer<GetCompositeStateParams> params) {
      GetCompositeStateParams set = new GetCompositeStateParams();
      params.accept(set);
      return getCompositeState(applicationId, set);
    }

    private ApiCall<CompositeDeviceStates> getCompositeState(
        String applicationId, GetCompositeStateParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET_COMPOSITE_STATE)
              .path("applicationId", applicationId)
              .query(params)
              .returning(CompositeDeviceStates.CODEC));
    }

    /** The call of {@link DevicesApi#delete(String, DeviceSelection)}. */
    public ApiCall<ActionResult<BulkDeletion>> delete(
        String applicationId, DeviceSelection deviceSelection) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .body(deviceSelection)
              .returningDoneOrQueued(BulkDeletion.CODEC));
    }

    /** The call of {@link DevicesApi#deviceNames(String)}. */
    public ApiCall<DeviceNames> deviceNames(String applicationId) {
      return deviceNames(applicationId, new DeviceNamesParams());
    }

    /** The call of {@link DevicesApi#deviceNames(String, Consumer)}. */
    public ApiCall<DeviceNames> deviceNames(
        String applicationId, Consumer<DeviceNamesParams> params) {
      DeviceNamesParams set = new DeviceNamesParams();
      params.accept(set);
      return deviceNames(applicationId, set);
    }

    private ApiCall<DeviceNames> deviceNames(String applicationId, DeviceNamesParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DEVICE_NAMES)
              .path("applicationId", applicationId)
              .query(params)
              .returning(DeviceNames.CODEC));
    }

    /** The call of {@link DevicesApi#export(String)}. */
    public ApiCall<QueuedJob> export(String applicationId) {
      return export(applicationId, new ExportParams());
    }

    /** The call of {@link DevicesApi#export(String, Consumer)}. */
    public ApiCall<QueuedJob> export(String applicationId, Consumer<ExportParams> params) {
      ExportParams set = new ExportParams();
      params.accept(set);
      return export(applicationId, set);
    }

    private ApiCall<QueuedJob> export(String applicationId, ExportParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(EXPORT)
              .path("applicationId", applicationId)
              .query(params)
              .returning(QueuedJob.CODEC));
    }

    /** The call of {@link DevicesApi#export(String, DevicesExport)}. */
    public ApiCall<QueuedJob> export(String applicationId, DevicesExport devicesExport) {
      return export(applicationId, devicesExport, new ExportParams());
    }

    /** The call of {@link DevicesApi#export(String, DevicesExport, Consumer)}. */
    public ApiCall<QueuedJob> export(
        String applicationId, DevicesExport devicesExport, Consumer<ExportParams> params) {
      ExportParams set = new ExportParams();
      params.accept(set);
      return export(applicationId, devicesExport, set);
    }

    private ApiCall<QueuedJob> export(
        String applicationId, DevicesExport devicesExport, ExportParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(EXPORT)
              .path("applicationId", applicationId)
              .query(params)
              .body(devicesExport)
              .returning(QueuedJob.CODEC));
    }

    /** The call of {@link DevicesApi#payloadCounts(String)}. */
    public ApiCall<QueuedJob> payloadCounts(String applicationId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PAYLOAD_COUNTS)
              .path("applicationId", applicationId)
              .returning(QueuedJob.CODEC));
    }

    /** The call of {@link DevicesApi#payloadCounts(String, DevicePayloadCountsExport)}. */
    public ApiCall<QueuedJob> payloadCounts(
        String applicationId, DevicePayloadCountsExport devicePayloadCountsExport) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PAYLOAD_COUNTS)
              .path("applicationId", applicationId)
              .body(devicePayloadCountsExport)
              .returning(QueuedJob.CODEC));
    }

    /** The call of {@link DevicesApi#removeData(String, DeviceDataRemoval)}. */
    public ApiCall<QueuedJob> removeData(
        String applicationId, DeviceDataRemoval deviceDataRemoval) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(REMOVE_DATA)
              .path("applicationId", applicationId)
              .body(deviceDataRemoval)
              .returning(QueuedJob.CODEC));
    }

    /** The call of {@link DevicesApi#restore(String, DeviceSelection)}. */
    public ApiCall<ActionResult<BulkRestoration>> restore(
        String applicationId, DeviceSelection deviceSelection) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(RESTORE)
              .path("applicationId", applicationId)
              .body(deviceSelection)
              .returningDoneOrQueued(BulkRestoration.CODEC));
    }

    /** The call of {@link DevicesApi#tagKeys(String)}. */
    public ApiCall<TagKeys> tagKeys(String applicationId) {
      return tagKeys(applicationId, new TagKeysParams());
    }

    /** The call of {@link DevicesApi#tagKeys(String, Consumer)}. */
    public ApiCall<TagKeys> tagKeys(String applicationId, Consumer<TagKeysParams> params) {
      TagKeysParams set = new TagKeysParams();
      params.accept(set);
      return tagKeys(applicationId, set);
    }

    private ApiCall<TagKeys> tagKeys(String applicationId, TagKeysParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(TAG_KEYS)
              .path("applicationId", applicationId)
              .query(params)
              .returning(TagKeys.CODEC));
    }

    /** The call of {@link DevicesApi#tagValues(String, String)}. */
    public ApiCall<TagValues> tagValues(String applicationId, String key) {
      return tagValues(applicationId, key, new TagValuesParams());
    }

    /** The call of {@link DevicesApi#tagValues(String, String, Consumer)}. */
    public ApiCall<TagValues> tagValues(
        String applicationId, String key, Consumer<TagValuesParams> params) {
      TagValuesParams set = new TagValuesParams();
      params.accept(set);
      return tagValues(applicationId, key, set);
    }

    private ApiCall<TagValues> tagValues(String applicationId, String key, TagValuesParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(TAG_VALUES)
              .path("applicationId", applicationId)
              .query("key", Objects.requireNonNull(key, "key"), JsonCodec.STRING)
              .query(params)
              .returning(TagValues.CODEC));
    }
  }

  /** The optional parameters of {@code devices.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /** Field by which the list is sorted. Defaults to the name of the device. */
    public GetParams sortField(DeviceSortField sortField) {
      return set("sortField", sortField, DeviceSortField.CODEC);
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
     * Limits the list to devices of these classes. Each one is sent with its index, such as {@code
     * deviceClass[0]=gateway}.
     */
    public GetParams deviceClass(List<DeviceClass> deviceClass) {
      return setInBrackets("deviceClass", deviceClass, JsonCodec.listOf(DeviceClass.CODEC));
    }

    /**
     * Limits the list to devices that have these tags, at most 100. Each entry is sent with its
     * index, such as {@code tagFilter[0][key]=floor}.
     */
    public GetParams tagFilter(List<DeviceTagFilterItem> tagFilter) {
      return setInBrackets("tagFilter", tagFilter, JsonCodec.listOf(DeviceTagFilterItem.CODEC));
    }

    /** Whether {@code connectionInfo} is left out of the response. Defaults to {@code false}. */
    public GetParams excludeConnectionInfo(boolean excludeConnectionInfo) {
      return set("excludeConnectionInfo", excludeConnectionInfo, JsonCodec.BOOLEAN);
    }

    /** System to whose devices the list is limited. */
    public GetParams parentId(String parentId) {
      return set("parentId", parentId, JsonCodec.STRING);
    }

    /**
     * Search for devices by their fields, as JSON. It overrides {@code filterField}, {@code
     * filter}, {@code deviceClass}, {@code tagFilter} and {@code parentId}.
     */
    public GetParams query(AdvancedDeviceQuery query) {
      return set("query", query, AdvancedDeviceQuery.CODEC);
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

    /**
     * Whether the list has devices that were deleted recently and can be restored, instead of those
     * that exist. Defaults to {@code false}.
     */
    public GetParams queryDeleted(boolean queryDeleted) {
      return set("queryDeleted", queryDeleted, JsonCodec.BOOLEAN);
    }
  }

  /** The optional parameters of {@code devices.post}. What is not set is not sent. */
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

  /** The optional parameters of {@code devices.attributeNames}. What is not set is not sent. */
  public static final class AttributeNamesParams extends OptionalParams<AttributeNamesParams> {
    private AttributeNamesParams() {}

    /**
     * Search that limits the devices to look at, as JSON. If omitted, all devices of the
     * application are.
     */
    public AttributeNamesParams query(AdvancedDeviceQuery query) {
      return set("query", query, AdvancedDeviceQuery.CODEC);
    }

    /**
     * Limits the names to attributes of these types. Each one is sent with its index, such as
     * {@code dataType[0]=number}. At least 1 item.
     */
    public AttributeNamesParams dataType(List<AttributeDataType> dataType) {
      return setInBrackets("dataType", dataType, JsonCodec.listOf(AttributeDataType.CODEC));
    }

    /** Beginning that the texts must have, in upper or lower case. If omitted, all are returned. */
    public AttributeNamesParams startsWith(String startsWith) {
      return set("startsWith", startsWith, JsonCodec.STRING);
    }
  }

  /** The optional parameters of {@code devices.getCompositeState}. What is not set is not sent. */
  public static final class GetCompositeStateParams
      extends OptionalParams<GetCompositeStateParams> {
    private GetCompositeStateParams() {}

    /**
     * Start of the period in milliseconds since the epoch, or relative to now if it is negative.
     * Defaults to 1, which is before all data.
     */
    public GetCompositeStateParams start(LosantTime start) {
      return set("start", start, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #start(LosantTime)} to a fixed time. */
    public GetCompositeStateParams start(Instant start) {
      return start(LosantTime.at(start));
    }

    /**
     * End of the period in milliseconds since the epoch, or relative to now if it is negative:
     * -3600000 is one hour ago. Defaults to 0, which means now.
     */
    public GetCompositeStateParams end(LosantTime end) {
      return set("end", end, JsonCodec.LOSANT_TIME);
    }

    /** Sets {@link #end(LosantTime)} to a fixed time. */
    public GetCompositeStateParams end(Instant end) {
      return end(LosantTime.at(end));
    }

    /** Names of the attributes to include. If omitted, all attributes are. */
    public GetCompositeStateParams attributes(List<String> attributes) {
      return setInCommas("attributes", attributes, JsonCodec.listOf(JsonCodec.STRING));
    }

    /** Field of the devices by which the list is sorted. Defaults to the name of the device. */
    public GetCompositeStateParams sortField(CompositeStateSortField sortField) {
      return set("sortField", sortField, CompositeStateSortField.CODEC);
    }

    /** Direction in which the list is sorted. Defaults to {@code asc}. */
    public GetCompositeStateParams sortDirection(SortDirection sortDirection) {
      return set("sortDirection", sortDirection, SortDirection.CODEC);
    }

    /** Page to return, counted from 0. Defaults to the first page. */
    public GetCompositeStateParams page(int page) {
      return set("page", page, JsonCodec.INTEGER);
    }

    /** Maximum number of items on a page. Defaults to 100. */
    public GetCompositeStateParams perPage(int perPage) {
      return set("perPage", perPage, JsonCodec.INTEGER);
    }

    /**
     * Search that limits the devices to look at, as JSON. If omitted, all devices of the
     * application are.
     */
    public GetCompositeStateParams query(AdvancedDeviceQuery query) {
      return set("query", query, AdvancedDeviceQuery.CODEC);
    }
  }

  /** The optional parameters of {@code devices.deviceNames}. What is not set is not sent. */
  public static final class DeviceNamesParams extends OptionalParams<DeviceNamesParams> {
    private DeviceNamesParams() {}

    /**
     * Search that limits the devices to look at, as JSON. If omitted, all devices of the
     * application are.
     */
    public DeviceNamesParams query(AdvancedDeviceQuery query) {
      return set("query", query, AdvancedDeviceQuery.CODEC);
    }

    /** Beginning that the texts must have, in upper or lower case. If omitted, all are returned. */
    public DeviceNamesParams startsWith(String startsWith) {
      return set("startsWith", startsWith, JsonCodec.STRING);
    }
  }

  /** The optional parameters of {@code devices.export}. What is not set is not sent. */
  public static final class ExportParams extends OptionalParams<ExportParams> {
    private ExportParams() {}

    /**
     * Address to send the result of a queued job to. If omitted, the result goes to the user who
     * made the request.
     */
    public ExportParams email(String email) {
      return set("email", email, JsonCodec.STRING);
    }

    /** URL to call with the result of a queued job. If omitted, none is called. */
    public ExportParams callbackUrl(String callbackUrl) {
      return set("callbackUrl", callbackUrl, JsonCodec.STRING);
    }
  }

  /** The optional parameters of {@code devices.tagKeys}. What is not set is not sent. */
  public static final class TagKeysParams extends OptionalParams<TagKeysParams> {
    private TagKeysParams() {}

    /**
     * Search that limits the devices to look at, as JSON. If omitted, all devices of the
     * application are.
     */
    public TagKeysParams query(AdvancedDeviceQuery query) {
      return set("query", query, AdvancedDeviceQuery.CODEC);
    }

    /** Beginning that the texts must have, in upper or lower case. If omitted, all are returned. */
    public TagKeysParams startsWith(String startsWith) {
      return set("startsWith", startsWith, JsonCodec.STRING);
    }
  }

  /** The optional parameters of {@code devices.tagValues}. What is not set is not sent. */
  public static final class TagValuesParams extends OptionalParams<TagValuesParams> {
    private TagValuesParams() {}

    /**
     * Search that limits the devices to look at, as JSON. If omitted, all devices of the
     * application are.
     */
    public TagValuesParams query(AdvancedDeviceQuery query) {
      return set("query", query, AdvancedDeviceQuery.CODEC);
    }

    /** Beginning that the texts must have, in upper or lower case. If omitted, all are returned. */
    public TagValuesParams startsWith(String startsWith) {
      return set("startsWith", startsWith, JsonCodec.STRING);
    }
  }
}
