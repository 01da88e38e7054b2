package com.losant.rest.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.EveryActionTestBase;
import com.losant.rest.api.ActionResult;
import com.losant.rest.devices.DevicePost;
import com.losant.rest.shared.ExportFormat;
import com.losant.rest.shared.QueryOperators;
import com.losant.rest.shared.QueuedJob;
import com.losant.rest.shared.SortDirection;
import com.losant.rest.shared.Success;
import com.losant.rest.shared.TagTextCondition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every action on events: what goes wrong in a greenhouse, and how it is dealt with. */
class EveryEventsActionTest extends EveryActionTestBase {
  private String deviceId = "";
  private String eventId = "";

  @Override
  protected void begin() {
    deviceId =
        losant
            .devices()
            .post(applicationId, DevicePost.builder().name("Greenhouse 2").build())
            .id();
    EventPost post =
        EventPost.builder()
            .level(EventLevel.WARNING)
            .state(EventState.NEW)
            .subject("Greenhouse 2 is too hot")
            .message("It has been warmer than 35 °C for 10 minutes.")
            .data(Map.of("celsius", 36.4, "limit", 35))
            .deviceId(deviceId)
            .eventTags(Map.of("site", "south"))
            .creationDate(Instant.parse("2024-03-05T12:13:19.402Z"))
            .disableTagChangeTracking(false)
            .build();
    eventId = losant.events().post(applicationId, post).id();
  }

  @Test
  void eventsPost() {
    EventPost post =
        EventPost.builder().level(EventLevel.INFO).subject("The roof was opened").build();

    Event event = losant.events().post(applicationId, post);

    assertEquals(EventState.NEW, event.state());
  }

  @Test
  void eventGet() {
    Event event = losant.event().get(applicationId, eventId);

    assertEquals(eventId, event.id());
    assertEquals(Instant.parse("2024-03-05T12:13:19.402Z"), event.creationDate());
    assertEquals("Greenhouse 2 is too hot", event.subject());
    assertEquals(deviceId, event.deviceId());
  }

  @Test
  void eventPatch() {
    EventPatch patch =
        EventPatch.builder()
            .state(EventState.ACKNOWLEDGED)
            .level(EventLevel.ERROR)
            .comment("I am going to open the roof.")
            .eventTags(Map.of("site", "north"))
            .build();

    Event event = losant.event().patch(applicationId, eventId, patch);

    assertEquals(EventState.ACKNOWLEDGED, event.state());
    assertEquals("north", event.eventTags().get("site"));
    EventUpdate update = event.updates().get(0);
    assertEquals("I am going to open the roof.", update.comment());
    assertEquals(EventLevel.ERROR, update.levelChange().newValue());
  }

  @Test
  void eventDelete() {
    assertEquals(true, losant.event().delete(applicationId, eventId).success());
  }

  @Test
  void eventsGet() {
    Events page =
        losant
            .events()
            .get(
                applicationId,
                p ->
                    p.sortField(EventSortField.LEVEL)
                        .sortDirection(SortDirection.DESC)
                        .page(0)
                        .perPage(1)
                        .filterField(EventFilterField.SUBJECT)
                        .filter("Greenhouse *")
                        .state(EventState.NEW));
    assertEquals("Greenhouse 2 is too hot", page.items().get(0).subject());

    AdvancedEventQuery openErrors =
        AdvancedEventQuery.builder()
            .level(QueryOperators.builder().gte("error").build())
            .state(QueryOperators.builder().ne("resolved").build())
            .build();
    Events queried = losant.events().get(applicationId, p -> p.query(openErrors));
    assertEquals(queried.items().size(), queried.count());
  }

  @Test
  void eventsMostRecentBySeverity() {
    EventPlusNewCount filtered =
        losant.events().mostRecentBySeverity(applicationId, p -> p.filter("Greenhouse *"));
    assertTrue(filtered.newCount() > 0);
    Event urgent = filtered.event();
    assertNotNull(urgent);
    assertEquals(EventState.NEW, urgent.state());

    AdvancedEventQuery ofOneDevice = AdvancedEventQuery.builder().deviceId(deviceId).build();
    EventPlusNewCount queried =
        losant.events().mostRecentBySeverity(applicationId, p -> p.query(ofOneDevice));
    assertEquals(deviceId, queried.event().deviceId());
  }

  @Test
  void eventsPatch() {
    EventPatch resolve =
        EventPatch.builder().state(EventState.RESOLVED).comment("The heat is over.").build();

    ActionResult<Success> result =
        losant
            .events()
            .patch(
                applicationId,
                resolve,
                p ->
                    p.filterField(EventFilterField.SUBJECT)
                        .filter("* is too hot")
                        .state(EventState.ACKNOWLEDGED)
                        .email("gardener@example.com")
                        .callbackUrl("https://example.com/resolved"));
    ActionResult.Done<?> done = assertInstanceOf(ActionResult.Done.class, result);
    assertEquals(Success.builder().success(true).build(), done.value());

    AdvancedEventQuery oldOnes =
        AdvancedEventQuery.builder()
            .creationDate(QueryOperators.builder().lt("2024-01-01T00:00:00.000Z").build())
            .build();
    ActionResult<Success> queried =
        losant.events().patch(applicationId, resolve, p -> p.query(oldOnes));
    assertEquals(200, queried.status());
  }

  @Test
  void eventsDelete() {
    AdvancedEventQuery resolved =
        AdvancedEventQuery.builder()
            .state("resolved")
            .eventTags(Map.of("site", TagTextCondition.of("north")))
            .build();

    ActionResult<EventsDeleted> result =
        losant
            .events()
            .delete(
                applicationId,
                resolved,
                p ->
                    p.email("gardener@example.com")
                        .callbackUrl("https://example.com/events-deleted"));

    ActionResult.Done<?> done = assertInstanceOf(ActionResult.Done.class, result);
    assertInstanceOf(EventsDeleted.class, done.value());
  }

  @Test
  void eventsExport() {
    EventsExport export =
        EventsExport.builder()
            .email("gardener@example.com")
            .callbackUrl("https://example.com/events-exported")
            .query(
                AdvancedEventQuery.builder()
                    .or(
                        List.of(
                            AdvancedEventQuery.builder().state("new").build(),
                            AdvancedEventQuery.builder().state("acknowledged").build()))
                    .build())
            .format(ExportFormat.JSON)
            .excludeUpdates(true)
            .build();

    QueuedJob job = losant.events().export(applicationId, export);

    assertEquals(true, job.jobQueued());
  }
}
