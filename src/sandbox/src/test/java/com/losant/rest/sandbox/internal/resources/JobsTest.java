package com.losant.rest.sandbox.internal.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** What was queued is in the logs of the jobs of its application. */
class JobsTest extends DevicesTestBase {
  private String application;
  private String logs;

  @BeforeEach
  void findLogs() {
    application = "/applications/" + sandbox.applicationId();
    logs = application + "/jobLogs";
  }

  private JsonNode queued(String path, String body) {
    Reply reply = post(path, json(body));
    assertEquals(202, reply.status(), reply.message());
    return reply.body();
  }

  private List<String> found(String query) {
    return get(logs + "?query=" + encode(json(query))).all("name");
  }

  @Test
  void aJobIsLogged() {
    String pump = pump("Pump", "");
    queued(pump + "/export", "{'start': -3600000, 'end': 0, 'email': 'gardener@example.com'}");

    JsonNode log = ok(get(logs)).path("items").get(0);
    assertEquals("DeviceExport", JsonTrees.text(log, "name"));
    assertEquals("completed", JsonTrees.text(log, "status"));
    assertEquals("device", JsonTrees.text(log, "resourceType"));
    assertEquals(id(pump), JsonTrees.text(log, "resourceId"));
    assertEquals("apiToken", JsonTrees.text(log, "requestedByType"));
    assertEquals(tree("{'start': -3600000, 'end': 0}"), log.path("input"));
    for (String time : List.of("runQueuedAt", "runStartedAt", "runCompletedAt")) {
      assertEquals("2026-01-01T00:00:00.000Z", JsonTrees.text(log, time));
    }
    assertEquals(log, ok(get(logs + "/" + JsonTrees.text(log, "id"))));
  }

  @Test
  void itsOutcomeIsTold() {
    pump("Pump 1", "");
    pump("Pump 2", "");
    queued(devices + "/delete", "{'forceJob': true, 'query': {'name': {'$startsWith': 'Pump'}}}");
    queued(devices + "/restore", "{'forceJob': true, 'query': {'name': 'Pump 2'}}");
    post(devices + "/delete", json("{'query': {'name': 'Pump 2'}}"));

    JsonNode items = ok(get(logs)).path("items");
    assertEquals(2, items.size());
    assertEquals(tree("{'removed': 2, 'failed': 0}"), items.get(0).path("output"));
    assertEquals(
        json("{'name':{'$startsWith':'Pump'}}"),
        JsonTrees.text(items.get(0).path("input"), "query"));
    assertEquals(tree("{'restored': 1, 'failed': 0}"), items.get(1).path("output"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "events/export,          EventsExport,         event",
        "data/export,            DataExport,           application",
        "devices/export,         DevicesExport,        device",
        "devices/payloadCounts,  DevicesPayloadCounts, device",
        "devices/removeData,     DevicesRemoveData,    device"
      })
  void eachKindHasItsName(String path, String name, String type) {
    String body =
        path.equals("data/export")
            ? "{'deviceIds': ['" + id(pump("Pump", "")) + "']}"
            : path.equals("devices/removeData") ? "{'query': {}}" : "{}";
    queued(application + "/" + path, body);

    assertEquals(List.of(name), get(logs).all("name"));
    assertEquals(List.of(type), get(logs).all("resourceType"));
  }

  @Test
  void theyAreSortedAndSearched() {
    queued(devices + "/export", "{}");
    clock.advance(Duration.ofMinutes(1));
    queued(application + "/events/export", "{}");
    clock.advance(Duration.ofMinutes(1));
    queued(devices + "/payloadCounts", "{}");

    assertEquals(
        List.of("DevicesPayloadCounts", "EventsExport"),
        get(logs + "?sortDirection=desc&perPage=2").all("name"));
    assertEquals(
        List.of("EventsExport", "DevicesPayloadCounts", "DevicesExport"),
        get(logs + "?sortField=name&sortDirection=desc").all("name"));
    assertEquals(
        List.of("DevicesExport", "EventsExport"), found("{'name': {'$endsWith': 'Export'}}"));
    assertEquals(
        List.of("EventsExport", "DevicesPayloadCounts"),
        found("{'runQueuedAt': {'$gte': '2026-01-01T00:01:00Z'}, 'status': 'completed'}"));
    assertEquals(List.of("EventsExport"), found("{'resourceType': 'event', 'resourceId': null}"));
    assertEquals(List.of(), found("{'status': {'$in': ['errored', 'failed']}}"));
  }

  @Test
  void theIdOfTheResponseIsNoneOfALog() {
    String jobId = JsonTrees.text(queued(devices + "/export", "{}"), "jobId");

    assertTrue(jobId.length() <= 21, jobId);
    assertEquals(400, get(logs + "/" + jobId).status());
    Reply nowhere = get(logs + "/" + NOWHERE);
    assertEquals(404, nowhere.status());
    assertEquals("Application job log was not found", nowhere.message());
  }

  @Test
  void eachApplicationHasItsOwn() {
    queued(devices + "/export", "{}");

    assertEquals(
        List.of(), get("/applications/" + sandbox.createApplication() + "/jobLogs").all("id"));
  }
}
