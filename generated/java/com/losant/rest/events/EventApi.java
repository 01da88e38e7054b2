// Generated from openapi/. Change the description or a template, not this file.
package com.losant.rest.events;

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
 * A single event with the history of its changes.
 *
 * <p>An argument that cannot be part of a request is refused with an {@link
 * IllegalArgumentException} before anything is sent. All other failures are {@link
 * LosantException}s; a response that is an error is a {@link LosantApiException}.
 */
public final class EventApi {
  private static final ApiAction GET =
      ApiAction.builder("event.get", "GET", "/applications/{applicationId}/events/{eventId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION_READ, "event.*", "event.get")
          .build();
  private static final ApiAction PATCH =
      ApiAction.builder("event.patch", "PATCH", "/applications/{applicationId}/events/{eventId}")
          .idempotent(false)
          .scopes(ScopeFamilies.APPLICATION, "event.*", "event.patch")
          .build();
  private static final ApiAction DELETE =
      ApiAction.builder("event.delete", "DELETE", "/applications/{applicationId}/events/{eventId}")
          .idempotent(true)
          .scopes(ScopeFamilies.APPLICATION, "event.*", "event.delete")
          .build();

  private final Calls calls;

  /**
   * Usually a client makes this; a test may give a transport of its own.
   *
   * @param transport carries the requests out
   */
  public EventApi(Transport transport) {
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
   * Returns an event with the history of its changes.
   *
   * <p>Losant's documentation calls this {@code event.get}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param eventId Event that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The event.
   * @throws NotFoundException The event does not exist in the application, or the token cannot see
   *     it.
   */
  public Event get(String applicationId, String eventId) {
    return calls.get(applicationId, eventId).execute();
  }

  /**
   * Changes an event, such as its state, or adds a comment to it. Who changed what is kept in the
   * {@code updates} of the event.
   *
   * <p>Losant's documentation calls this {@code event.patch}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param eventId Event that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param eventPatch Properties to change.
   * @return The event after the change.
   * @throws NotFoundException The event does not exist in the application, or the token cannot see
   *     it.
   */
  public Event patch(String applicationId, String eventId, EventPatch eventPatch) {
    return calls.patch(applicationId, eventId, eventPatch).execute();
  }

  /**
   * Deletes an event with its history. To keep the history of what is done, set its state to {@code
   * resolved} instead.
   *
   * <p>Losant's documentation calls this {@code event.delete}.
   *
   * @param applicationId Application that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @param eventId Event that the request applies to. Matches {@code ^[A-Fa-f\d]{24}$}.
   * @return The event was deleted.
   * @throws NotFoundException The event does not exist in the application, or the token cannot see
   *     it.
   */
  public Success delete(String applicationId, String eventId) {
    return calls.delete(applicationId, eventId).execute();
  }

  /** The actions of {@link EventApi} as calls that are not made yet. */
  public static final class Calls {
    private final Transport transport;

    private Calls(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** The call of {@link EventApi#get(String, String)}. */
    public ApiCall<Event> get(String applicationId, String eventId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(GET)
              .path("applicationId", applicationId)
              .path("eventId", eventId)
              .returning(Event.CODEC));
    }

    /** The call of {@link EventApi#patch(String, String, EventPatch)}. */
    public ApiCall<Event> patch(String applicationId, String eventId, EventPatch eventPatch) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(PATCH)
              .path("applicationId", applicationId)
              .path("eventId", eventId)
              .body(eventPatch)
              .returning(Event.CODEC));
    }

    /** The call of {@link EventApi#delete(String, String)}. */
    public ApiCall<Success> delete(String applicationId, String eventId) {
      return new ApiCall<>(
          transport,
          ApiRequest.of(DELETE)
              .path("applicationId", applicationId)
              .path("eventId", eventId)
              .returning(Success.CODEC));
    }
  }
}
