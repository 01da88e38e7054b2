// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.events;

import com.losant.rest.api.ActionResult;
import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.Keyset;
import com.losant.rest.api.OptionalParams;
import com.losant.rest.api.Pages;
import com.losant.rest.api.RateLimit;
import com.losant.rest.api.Transport;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.shared.QueuedJob;
import com.losant.rest.shared.ScopeFamilies;
import com.losant.rest.shared.SortDirection;
import com.losant.rest.shared.Success;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The events of an application, which record what is out of the ordinary and how it was dealt with.
 * List, create, change, delete and export events.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class EventsApi {
  private static final ApiAction GET =
      ApiAction.builder("events.get", "GET", "/applications/{applicationId}/events")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "events.*", "events.get")
          .build();
  private static final ApiAction POST =
      ApiAction.builder("events.post", "POST", "/applications/{applicationId}/events")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "events.*", "events.post")
          .rateLimit(RateLimit.of(15, Duration.parse("PT15S"), "application"))
          .build();
  private static final ApiAction PATCH =
      ApiAction.builder("events.patch", "PATCH", "/applications/{applicationId}/events")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "events.*", "events.patch")
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder("events.delete", "POST", "/applications/{applicationId}/events/delete")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION_READ, "events.*", "events.delete")
          .build();
  private static final ApiAction EXPORT =
      ApiAction.builder("events.export", "POST", "/applications/{applicationId}/events/export")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION_READ, "events.*", "events.export")
          .build();
  private static final ApiAction MOST_RECENT_BY_SEVERITY =
      ApiAction.builder(
              "events.mostRecentBySeverity",
              "GET",
              "/applications/{applicationId}/events/mostRecentBySeverity")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "events.*", "events.mostRecentBySeverity")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public EventsApi(Transport transport) {
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
   * Returns the events of an application, page by page. By default they are sorted by date, latest
   * first.
   *
   * <p>Losant's documentation calls this {@code events.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return One page of events.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public Events get(String applicationId) {
    return calls.get(applicationId).execute();
  }

  /** As {@link #get(String)}, with optional parameters that {@code params} sets. */
  public Events get(String applicationId, Consumer<GetParams> params) {
    return calls.get(applicationId, params).execute();
  }

  /** All items of {@link #get(String, Consumer)}, without optional parameters. */
  public Pages<Events, Event> getAll(String applicationId) {
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
  public Pages<Events, Event> getAll(String applicationId, Consumer<GetParams> params) {
    return Pages.numbered(
        calls.get(applicationId, params),
        "page",
        Events::items,
        Events::perPage,
        Events::totalCount);
  }

  /** All items of {@link #getAllById(String, Consumer)}, without optional parameters. */
  public Pages<Events, Event> getAllById(String applicationId) {
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
  public Pages<Events, Event> getAllById(String applicationId, Consumer<GetParams> params) {
    return Pages.keyed(
        calls.get(applicationId, params),
        Keyset.of(
            "id",
            "query",
            "sortField",
            "sortDirection",
            List.of("page", "filterField", "filter", "state")),
        Events::items,
        Event::id);
  }

  /**
   * Creates an event in an application, which may start workflows that listen to events. Each
   * request creates a new one. An application takes 15 new events in 15 seconds.
   *
   * <p>Losant's documentation calls this {@code events.post}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param eventPost Event to create.
   * @return The event that was created.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public Event post(String applicationId, EventPost eventPost) {
    return calls.post(applicationId, eventPost).execute();
  }

  /**
   * Makes the same change to all events of an application that match. Without a filter, a state or
   * a query these are all events. Losant may do so after the response, in a job.
   *
   * <p>Losant's documentation calls this {@code events.patch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param eventPatch Properties to change in each event.
   * @return The events were changed. {@link ActionResult.Queued} if it became a job.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ActionResult<Success> patch(String applicationId, EventPatch eventPatch) {
    return calls.patch(applicationId, eventPatch).execute();
  }

  /** As {@link #patch(String, EventPatch)}, with optional parameters that {@code params} sets. */
  public ActionResult<Success> patch(
      String applicationId, EventPatch eventPatch, Consumer<PatchParams> params) {
    return calls.patch(applicationId, eventPatch, params).execute();
  }

  /**
   * Deletes all events of an application that match a query. Losant may do so after the response,
   * in a job.
   *
   * <p>Losant's documentation calls this {@code events.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The events were deleted. {@link ActionResult.Queued} if it became a job.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public ActionResult<EventsDeleted> delete(String applicationId) {
    return calls.delete(applicationId).execute();
  }

  /** As {@link #delete(String)}, with optional parameters that {@code params} sets. */
  public ActionResult<EventsDeleted> delete(String applicationId, Consumer<DeleteParams> params) {
    return calls.delete(applicationId, params).execute();
  }

  /**
   * As {@link #delete(String)}, with a body.
   *
   * @param advancedEventQuery Search that an event has to match to be deleted. If omitted or empty,
   *     all events match.
   */
  public ActionResult<EventsDeleted> delete(
      String applicationId, AdvancedEventQuery advancedEventQuery) {
    return calls.delete(applicationId, advancedEventQuery).execute();
  }

  /**
   * As {@link #delete(String, AdvancedEventQuery)}, with optional parameters that {@code params}
   * sets.
   */
  public ActionResult<EventsDeleted> delete(
      String applicationId, AdvancedEventQuery advancedEventQuery, Consumer<DeleteParams> params) {
    return calls.delete(applicationId, advancedEventQuery, params).execute();
  }

  /**
   * Queues a job that writes the events of an application into a file, and tells where the file is
   * when it is ready.
   *
   * <p>Losant's documentation calls this {@code events.export}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return A job that exports the events was queued.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public QueuedJob export(String applicationId) {
    return calls.export(applicationId).execute();
  }

  /**
   * As {@link #export(String)}, with a body.
   *
   * @param eventsExport Which events to export, and in what form. If omitted, all events are
   *     exported as CSV.
   */
  public QueuedJob export(String applicationId, EventsExport eventsExport) {
    return calls.export(applicationId, eventsExport).execute();
  }

  /**
   * Returns the latest of those new events that have the highest level, and the number of all new
   * events. Events that are acknowledged or resolved do not count.
   *
   * <p>Losant's documentation calls this {@code events.mostRecentBySeverity}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The most urgent new event, and how many there are.
   * @throws NotFoundException The application does not exist, or the token cannot see it.
   */
  public EventPlusNewCount mostRecentBySeverity(String applicationId) {
    return calls.mostRecentBySeverity(applicationId).execute();
  }

  /**
   * As {@link #mostRecentBySeverity(String)}, with optional parameters that {@code params} sets.
   */
  public EventPlusNewCount mostRecentBySeverity(
      String applicationId, Consumer<MostRecentBySeverityParams> params) {
    return calls.mostRecentBySeverity(applicationId, params).execute();
  }

  /** The actions of {@link EventsApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link EventsApi#get(String)}. */
    public ApiCall<Events> get(String applicationId) {
      return get(applicationId, new GetParams());
    }

    /** The call of {@link EventsApi#get(String, Consumer)}. */
    public ApiCall<Events> get(String applicationId, Consumer<GetParams> params) {
      GetParams set = new GetParams();
      params.accept(set);
      return get(applicationId, set);
    }

    private ApiCall<Events> get(String applicationId, GetParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .query(params)
              .returning(Events.CODEC));
    }

    /** The call of {@link EventsApi#post(String, EventPost)}. */
    public ApiCall<Event> post(String applicationId, EventPost eventPost) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(POST)
              .path("applicationId", applicationId)
              .body(eventPost)
              .returning(Event.CODEC));
    }

    /** The call of {@link EventsApi#patch(String, EventPatch)}. */
    public ApiCall<ActionResult<Success>> patch(String applicationId, EventPatch eventPatch) {
      return patch(applicationId, eventPatch, new PatchParams());
    }

    /** The call of {@link EventsApi#patch(String, EventPatch, Consumer)}. */
    public ApiCall<ActionResult<Success>> patch(
        String applicationId, EventPatch eventPatch, Consumer<PatchParams> params) {
      PatchParams set = new PatchParams();
      params.accept(set);
      return patch(applicationId, eventPatch, set);
    }

    private ApiCall<ActionResult<Success>> patch(
        String applicationId, EventPatch eventPatch, PatchParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .query(params)
              .body(eventPatch)
              .returningDoneOrQueued(Success.CODEC));
    }

    /** The call of {@link EventsApi#delete(String)}. */
    public ApiCall<ActionResult<EventsDeleted>> delete(String applicationId) {
      return delete(applicationId, new DeleteParams());
    }

    /** The call of {@link EventsApi#delete(String, Consumer)}. */
    public ApiCall<ActionResult<EventsDeleted>> delete(
        String applicationId, Consumer<DeleteParams> params) {
      DeleteParams set = new DeleteParams();
      params.accept(set);
      return delete(applicationId, set);
    }

    private ApiCall<ActionResult<EventsDeleted>> delete(String applicationId, DeleteParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .query(params)
              .returningDoneOrQueued(EventsDeleted.CODEC));
    }

    /** The call of {@link EventsApi#delete(String, AdvancedEventQuery)}. */
    public ApiCall<ActionResult<EventsDeleted>> delete(
        String applicationId, AdvancedEventQuery advancedEventQuery) {
      return delete(applicationId, advancedEventQuery, new DeleteParams());
    }

    /** The call of {@link EventsApi#delete(String, AdvancedEventQuery, Consumer)}. */
    public ApiCall<ActionResult<EventsDeleted>> delete(
        String applicationId,
        AdvancedEventQuery advancedEventQuery,
        Consumer<DeleteParams> params) {
      DeleteParams set = new DeleteParams();
      params.accept(set);
      return delete(applicationId, advancedEventQuery, set);
    }

    private ApiCall<ActionResult<EventsDeleted>> delete(
        String applicationId, AdvancedEventQuery advancedEventQuery, DeleteParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .query(params)
              .body(advancedEventQuery)
              .returningDoneOrQueued(EventsDeleted.CODEC));
    }

    /** The call of {@link EventsApi#export(String)}. */
    public ApiCall<QueuedJob> export(String applicationId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(EXPORT).path("applicationId", applicationId).returning(QueuedJob.CODEC));
    }

    /** The call of {@link EventsApi#export(String, EventsExport)}. */
    public ApiCall<QueuedJob> export(String applicationId, EventsExport eventsExport) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(EXPORT)
              .path("applicationId", applicationId)
              .body(eventsExport)
              .returning(QueuedJob.CODEC));
    }

    /** The call of {@link EventsApi#mostRecentBySeverity(String)}. */
    public ApiCall<EventPlusNewCount> mostRecentBySeverity(String applicationId) {
      return mostRecentBySeverity(applicationId, new MostRecentBySeverityParams());
    }

    /** The call of {@link EventsApi#mostRecentBySeverity(String, Consumer)}. */
    public ApiCall<EventPlusNewCount> mostRecentBySeverity(
        String applicationId, Consumer<MostRecentBySeverityParams> params) {
      MostRecentBySeverityParams set = new MostRecentBySeverityParams();
      params.accept(set);
      return mostRecentBySeverity(applicationId, set);
    }

    private ApiCall<EventPlusNewCount> mostRecentBySeverity(
        String applicationId, MostRecentBySeverityParams params) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(MOST_RECENT_BY_SEVERITY)
              .path("applicationId", applicationId)
              .query(params)
              .returning(EventPlusNewCount.CODEC));
    }
  }

  /** The optional parameters of {@code events.get}. What is not set is not sent. */
  public static final class GetParams extends OptionalParams<GetParams> {
    private GetParams() {}

    /** Field by which the list is sorted. Defaults to the date of the event. */
    public GetParams sortField(EventSortField sortField) {
      return set("sortField", sortField, EventSortField.CODEC);
    }

    /** Direction in which the list is sorted. Defaults to {@code desc}. */
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
     * Field to which {@code filter} is applied. If omitted or empty, nothing is filtered. The only
     * value is {@code subject}.
     */
    public GetParams filterField(EventFilterField filterField) {
      return set("filterField", filterField, EventFilterField.CODEC);
    }

    /**
     * Value that {@code filterField} must match. {@code *} is a wildcard. If empty, nothing is
     * filtered.
     */
    public GetParams filter(String filter) {
      return set("filter", filter, JsonCodec.STRING);
    }

    /** State of the events. If omitted, events of any state match. */
    public GetParams state(EventState state) {
      return set("state", state, EventState.CODEC);
    }

    /**
     * Search for events by their fields, as JSON. It overrides {@code filterField}, {@code filter}
     * and {@code state}.
     */
    public GetParams query(AdvancedEventQuery query) {
      return set("query", query, AdvancedEventQuery.CODEC);
    }
  }

  /** The optional parameters of {@code events.patch}. What is not set is not sent. */
  public static final class PatchParams extends OptionalParams<PatchParams> {
    private PatchParams() {}

    /**
     * Field to which {@code filter} is applied. If omitted or empty, nothing is filtered. The only
     * value is {@code subject}.
     */
    public PatchParams filterField(EventFilterField filterField) {
      return set("filterField", filterField, EventFilterField.CODEC);
    }

    /**
     * Value that {@code filterField} must match. {@code *} is a wildcard. If empty, nothing is
     * filtered.
     */
    public PatchParams filter(String filter) {
      return set("filter", filter, JsonCodec.STRING);
    }

    /** State of the events. If omitted, events of any state match. */
    public PatchParams state(EventState state) {
      return set("state", state, EventState.CODEC);
    }

    /**
     * Search for events by their fields, as JSON. It overrides {@code filterField}, {@code filter}
     * and {@code state}.
     */
    public PatchParams query(AdvancedEventQuery query) {
      return set("query", query, AdvancedEventQuery.CODEC);
    }

    /**
     * Address to send the result of a queued job to. If omitted, the result goes to the user who
     * made the request.
     */
    public PatchParams email(String email) {
      return set("email", email, JsonCodec.STRING);
    }

    /** URL to call with the result of a queued job. If omitted, none is called. */
    public PatchParams callbackUrl(String callbackUrl) {
      return set("callbackUrl", callbackUrl, JsonCodec.STRING);
    }
  }

  /** The optional parameters of {@code events.delete}. What is not set is not sent. */
  public static final class DeleteParams extends OptionalParams<DeleteParams> {
    private DeleteParams() {}

    /**
     * Address to send the result of a queued job to. If omitted, the result goes to the user who
     * made the request.
     */
    public DeleteParams email(String email) {
      return set("email", email, JsonCodec.STRING);
    }

    /** URL to call with the result of a queued job. If omitted, none is called. */
    public DeleteParams callbackUrl(String callbackUrl) {
      return set("callbackUrl", callbackUrl, JsonCodec.STRING);
    }
  }

  /**
   * The optional parameters of {@code events.mostRecentBySeverity}. What is not set is not sent.
   */
  public static final class MostRecentBySeverityParams
      extends OptionalParams<MostRecentBySeverityParams> {
    private MostRecentBySeverityParams() {}

    /**
     * Subject that an event must have to count. {@code *} is a wildcard. If empty, all events
     * count.
     */
    public MostRecentBySeverityParams filter(String filter) {
      return set("filter", filter, JsonCodec.STRING);
    }

    /** Search that an event has to match to count, as JSON. It overrides {@code filter}. */
    public MostRecentBySeverityParams query(AdvancedEventQuery query) {
      return set("query", query, AdvancedEventQuery.CODEC);
    }
  }
}
