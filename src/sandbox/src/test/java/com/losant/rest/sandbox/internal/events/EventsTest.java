package com.losant.rest.sandbox.internal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.devices.DevicesTestBase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What events have besides what all items of collections have. */
class EventsTest extends DevicesTestBase {
  private String events;

  @BeforeEach
  void findEvents() {
    events = "/applications/" + sandbox.applicationId() + "/events";
  }

  private String event(String properties) {
    Reply reply = post(events, json("{" + properties + "}"));
    assertEquals(201, reply.status(), reply.message());
    return events + "/" + JsonTrees.text(reply.body(), "id");
  }

  @Test
  void anEventIsNewUnlessItSaysOtherwise() {
    String pump = device("'name': 'Pump 7'");
    JsonNode plain = ok(get(event("'level': 'info', 'subject': 'Started'")));
    JsonNode full =
        ok(
            get(
                event(
                    "'level': 'error', 'subject': 'Stopped', 'state': 'acknowledged', 'deviceId': '"
                        + id(pump)
                        + "', 'creationDate': 1451606400000, 'eventTags': {'line': '1'}")));

    assertEquals("new", JsonTrees.text(plain, "state"));
    assertEquals("2026-01-01T00:00:00.000Z", JsonTrees.text(plain, "creationDate"));
    assertEquals("apiToken", JsonTrees.text(plain, "sourceType"));
    assertEquals(tree("[]"), plain.path("updates"));
    assertEquals("acknowledged", JsonTrees.text(full, "state"));
    assertEquals("2016-01-01T00:00:00.000Z", JsonTrees.text(full, "creationDate"));
    assertEquals("Pump 7", JsonTrees.text(full, "deviceName"));
  }

  @Test
  void aDeviceThatIsNotThereIsRefused() {
    Reply reply =
        post(events, json("{'level': 'info', 'subject': 's', 'deviceId': '" + NOWHERE + "'}"));

    assertEquals(400, reply.status());
    assertEquals("body.deviceId: is no device of this application", reply.message());
  }

  @Test
  void aChangeIsKeptInTheHistory() {
    String pump = device("'name': 'Pump 7'");
    String event =
        event(
            "'level': 'error', 'subject': 'Stopped', 'deviceId': '"
                + id(pump)
                + "', 'eventTags': {'line': '1', 'floor': '8'}");
    clock.advance(Duration.ofMinutes(1));

    JsonNode changed =
        ok(
            patch(
                event,
                json(
                    "{'state': 'acknowledged', 'comment': 'On my way', 'deviceId': null,"
                        + " 'eventTags': {'line': '2'}}")));

    assertEquals("acknowledged", JsonTrees.text(changed, "state"));
    assertFalse(changed.has("comment"));
    assertFalse(changed.has("deviceId"));
    assertFalse(changed.has("deviceName"));
    assertEquals(tree("{'line': '2', 'floor': '8'}"), changed.path("eventTags"));
    JsonNode update = changed.at("/updates/0");
    assertEquals("On my way", JsonTrees.text(update, "comment"));
    assertEquals("2026-01-01T00:01:00.000Z", JsonTrees.text(update, "creationDate"));
    assertEquals(tree("{'old': 'new', 'new': 'acknowledged'}"), update.path("stateChange"));
    assertEquals(tree("{'line': {'old': '1', 'new': '2'}}"), update.path("tagsChange"));
    assertEquals(
        tree("{'old': '" + id(pump) + "', 'oldDeviceName': 'Pump 7'}"),
        update.path("deviceIdChange"));
    assertFalse(update.has("levelChange"));
  }

  @Test
  void changesOfTagsNeedNotBeKept() {
    String event = event("'level': 'info', 'subject': 's', 'disableTagChangeTracking': true");

    assertFalse(
        ok(patch(event, json("{'eventTags': {'a': 'b'}}"))).at("/updates/0").has("tagsChange"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sortField=level&sortDirection=desc | c, e, w, i
          sortField=state&sortDirection=asc | i, w, e, c
          state=new | w, i
          filterField=subject&filter=E | e
          query={"level":{"$gte":"error"}} | c, e
          query={"state":{"$lt":"resolved"}} | e, w, i
          query={"state":{"$in":["new","resolved"]}} | c, w, i
          query={"eventTags":{"line":"1"}} | e
          query={"eventTags":null} | c, w, i
          """)
  void eventsAreFoundByWhatTheyAre(String query, String subjects) {
    for (String properties :
        List.of(
            "'level': 'info', 'subject': 'i'",
            "'level': 'warning', 'subject': 'w'",
            "'level': 'error', 'subject': 'e', 'state': 'acknowledged', 'eventTags': {'line': '1'}",
            "'level': 'critical', 'subject': 'c', 'state': 'resolved'")) {
      event(properties);
      clock.advance(Duration.ofSeconds(1));
    }

    int equals = query.indexOf('=');
    String encoded =
        query.startsWith("query=") ? "query=" + encode(query.substring(equals + 1)) : query;
    assertEquals(subjects, String.join(", ", get(events + "?" + encoded).all("subject")));
  }

  @Test
  void theMostUrgentOfTheNewEvents() {
    event("'level': 'critical', 'subject': 'done', 'state': 'resolved'");
    event("'level': 'error', 'subject': 'first'");
    clock.advance(Duration.ofSeconds(1));
    event("'level': 'error', 'subject': 'latest'");
    event("'level': 'info', 'subject': 'minor'");

    JsonNode urgent = ok(get(events + "/mostRecentBySeverity"));
    JsonNode minor = ok(get(events + "/mostRecentBySeverity?filter=min*"));
    JsonNode none =
        ok(get(events + "/mostRecentBySeverity?query=" + encode(json("{'subject': 'nothing'}"))));

    assertEquals("latest", urgent.at("/event/subject").asString());
    assertEquals(3, urgent.path("newCount").intValue());
    assertEquals("minor", minor.at("/event/subject").asString());
    assertEquals(tree("{'newCount': 0}"), none);
  }

  @Test
  void manyEventsAreChangedOrDeleted() {
    event("'level': 'info', 'subject': 'a'");
    event("'level': 'error', 'subject': 'b'");
    event("'level': 'error', 'subject': 'c', 'state': 'acknowledged'");

    ok(patch(events + "?state=new", json("{'state': 'resolved', 'comment': 'all'}")));
    assertEquals(List.of("b", "a"), sorted("state=resolved"));
    ok(patch(events + "?query=" + encode(json("{'subject': 'c'}")), json("{'level': 'info'}")));
    assertEquals(tree("{'removed': 2}"), ok(post(events + "/delete", json("{'level': 'info'}"))));
    assertEquals(List.of("b"), sorted(""));
    assertEquals(tree("{'removed': 1}"), ok(post(events + "/delete", "{}")));
    assertEquals(202, post(events + "/export", "{}").status());
  }

  private List<String> sorted(String query) {
    return get(events + "?sortField=subject&sortDirection=desc&" + query).all("subject");
  }

  @Test
  void anApplicationTakesSoManyEvents() {
    for (int i = 0; i < 15; i++) {
      event("'level': 'info', 'subject': 's'");
    }

    Reply reply = post(events, json("{'level': 'info', 'subject': 's'}"));

    assertEquals(429, reply.status());
    assertTrue(reply.message().contains("15"), reply.message());
  }
}
