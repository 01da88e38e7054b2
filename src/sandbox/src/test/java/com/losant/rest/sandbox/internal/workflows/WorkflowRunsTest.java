package com.losant.rest.sandbox.internal.workflows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.SandboxTestBase;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Virtual buttons, and the traces that their presses leave. */
class WorkflowRunsTest extends SandboxTestBase {
  private static final String DEVICE = "575ed18f7ae143cd83dc4bb6";
  private static final String BUTTON =
      "'nodes': [{'id': 'n1', 'type': 'DebugNode'}], 'triggers':"
          + " [{'type': 'virtualButton', 'key': 'go', 'outputIds': [['n1']]}]";

  private Reply press(JsonNode workflow, String more) {
    return post(path(workflow) + "/virtualButton", json("{'key': 'go'" + more + "}"));
  }

  private void pressed(JsonNode workflow, String more) {
    assertEquals(new Reply(200, tree("{'success': true}")), press(workflow, more));
  }

  private JsonNode stats(JsonNode workflow) {
    return get(path(workflow)).body().path("stats");
  }

  @Test
  void aButtonWithoutAKeyGetsOneOfItsWorkflow() {
    String button = "{'type': 'virtualButton'}";
    JsonNode workflow = create("a", "'triggers': [" + button + ", " + button + "]");
    String first = workflow.at("/triggers/0/key").asString();
    String second = workflow.at("/triggers/1/key").asString();
    assertTrue(first.startsWith(JsonTrees.text(workflow, "id") + "-"), first);
    assertNotEquals(first, second);
    assertEquals(
        200, post(path(workflow) + "/virtualButton", json("{'key': '" + second + "'}")).status());
    JsonNode patched = patch(path(workflow), json("{'triggers': [" + button + "]}")).body();
    assertFalse(JsonTrees.text(patched.at("/triggers/0"), "key").isEmpty());
  }

  @Test
  void onlyAKeyOfAVirtualButtonCanBePressed() {
    JsonNode workflow = create("a", "'triggers': [{'type': 'webhook', 'key': 'go'}]");
    Reply reply = press(workflow, "");
    assertEquals(404, reply.status());
    assertEquals("Virtual button was not found", reply.message());
    assertEquals(404, press(create("b"), "").status());
    assertEquals(tree("[]"), get(path(workflow) + "/logs").body());
  }

  @Test
  void aPressIsARun() {
    JsonNode workflow = create("a", BUTTON);
    pressed(workflow, ", 'payload': {'any': ['thing']}, 'meta': 1");
    assertEquals(
        tree(
            "[{'time': '2026-01-01T00:00:00.000Z', 'flowVersionId': 'develop', 'runCount': 1,"
                + "'pathsCompleted': 1, 'pathsFailed': 0, 'wallTime': 1, 'errors': []}]"),
        get(path(workflow) + "/logs").body());
    assertEquals(
        tree(
            "{'runCount': 1, 'errorCount': 0, 'byVersion': {'develop': {'runCount': 1,"
                + " 'errorCount': 0}}}"),
        stats(workflow));
    assertEquals(tree("[]"), get(path(workflow) + "/errors").body().path("errors"));
  }

  @Test
  void deploymentAndMetaAreCheckedAndLeaveNoTrace() {
    JsonNode workflow = create("a", BUTTON);
    pressed(workflow, "");
    pressed(workflow, ", 'meta': {'by': 'me'}, 'deploymentId': '" + DEVICE + "'");
    JsonNode logs = get(path(workflow) + "/logs?limit=2").body();
    assertEquals(2, logs.size());
    assertEquals(logs.get(0), logs.get(1));
    Reply refused = press(workflow, ", 'deploymentId': 'x'");
    assertEquals(400, refused.status());
    assertTrue(refused.message().contains("body.deploymentId"), refused.message());
  }

  @Test
  void aDisabledWorkflowDoesNotRun() {
    JsonNode workflow = create("a", "'enabled': false, " + BUTTON);
    pressed(workflow, "");
    assertEquals(0, stats(workflow).path("runCount").asInt());
    assertEquals(tree("[]"), get(path(workflow) + "/logs").body());
  }

  @Test
  void aVersionRunsWhenItAndItsWorkflowAreEnabled() {
    JsonNode workflow = create("a", "'enabled': false");
    String id = JsonTrees.text(workflow, "id");
    String version = "{'flowId': '" + id + "', 'version': '%s', 'enabled': %s, " + BUTTON + "}";
    String versions = version.formatted("on", "true") + ", " + version.formatted("off", "false");
    post(flows + "/import", json("{'flowVersions': [" + versions + "]}"));
    pressed(workflow, ", 'flowVersion': 'on'");
    assertEquals(0, stats(workflow).path("runCount").asInt());
    patch(path(workflow), json("{'enabled': true}"));
    pressed(workflow, ", 'flowVersion': 'off'");
    assertEquals(0, stats(workflow).path("runCount").asInt());
    pressed(workflow, ", 'flowVersion': 'on'");
    assertEquals(1, stats(workflow).path("runCount").asInt());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'error': 'boom'}| Error| boom",
        "{'error': {'name': 'Timeout', 'message': 'late'}}| Timeout| late",
        "{'error': {'message': 'late'}}| Error| late"
      })
  void aPayloadWithAnErrorFails(String payload, String name, String message) {
    JsonNode workflow = create("a", BUTTON);
    pressed(workflow, ", 'payload': " + payload);
    JsonNode detail = JsonTrees.object().put("name", name).put("message", message);
    JsonNode entry = get(path(workflow) + "/logs").body().get(0);
    assertEquals(0, entry.path("pathsCompleted").asInt());
    assertEquals(1, entry.path("pathsFailed").asInt());
    assertEquals(detail, entry.path("errors").get(0));
    JsonNode errors = get(path(workflow) + "/errors").body();
    JsonNode error = errors.path("errors").get(0);
    assertEquals(detail, error.path("error"));
    assertEquals("n1", JsonTrees.text(error, "nodeId"));
    assertEquals("develop", JsonTrees.text(error, "flowVersion"));
    assertFalse(error.has("flowVersionId"));
    assertEquals(1, stats(workflow).path("errorCount").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'error': null}", "{'error': false}", "'error'", "['error']", "null"})
  void anyOtherPayloadDoesNotFail(String payload) {
    JsonNode workflow = create("a", BUTTON);
    pressed(workflow, ", 'payload': " + payload);
    assertEquals(0, stats(workflow).path("errorCount").asInt());
    assertEquals(1, stats(workflow).path("runCount").asInt());
  }

  @Test
  void logEntriesComeNewestFirstAndOneByOne() {
    JsonNode workflow = create("a", BUTTON);
    for (int i = 0; i < 3; i++) {
      pressed(workflow, "");
      clock.advance(Duration.ofSeconds(1));
    }
    String logs = path(workflow) + "/logs";
    assertEquals(List.of("2026-01-01T00:00:02.000Z"), times(logs));
    assertEquals(
        List.of("2026-01-01T00:00:02.000Z", "2026-01-01T00:00:01.000Z"), times(logs + "?limit=2"));
    assertEquals(3, times(logs + "?limit=10").size());
    assertEquals(List.of(), times(logs + "?limit=0"));
    long first = Instant.parse("2026-01-01T00:00:01Z").toEpochMilli();
    assertEquals(2, times(logs + "?limit=10&since=" + first).size(), "since counts itself");
    assertEquals(1, times(logs + "?limit=10&since=" + (first + 1)).size());
    assertEquals(400, get(logs + "?limit=-1").status());
  }

  private List<String> times(String path) {
    return get(path).body().findValuesAsString("time");
  }

  @Test
  void errorsOfAPeriodInBothDirections() {
    JsonNode workflow = create("a", BUTTON);
    for (int i = 0; i < 4; i++) {
      pressed(workflow, ", 'payload': {'error': 'e" + i + "'}");
      clock.advance(Duration.ofHours(1));
    }
    String errors = path(workflow) + "/errors";
    assertEquals(List.of("e3", "e2", "e1", "e0"), messages(errors));
    assertEquals(List.of("e0", "e1"), messages(errors + "?sortDirection=asc&limit=2"));
    assertEquals(List.of("e3"), messages(errors + "?limit=1"));
    assertEquals(List.of(), messages(errors + "?limit=0"));
    String hour = "duration=3600000";
    assertEquals(List.of("e3"), messages(errors + "?" + hour), "both ends count");
    assertEquals(List.of("e3", "e2"), messages(errors + "?" + hour + "&end=-3600000"));
    long end = Instant.parse("2026-01-01T00:30:00Z").toEpochMilli();
    JsonNode response = get(errors + "?" + hour + "&_links=false&end=" + end).body();
    assertEquals(1, response.path("errors").size());
    assertEquals("2025-12-31T23:30:00.000Z", JsonTrees.text(response, "start"));
    assertEquals("2026-01-01T00:30:00.000Z", JsonTrees.text(response, "end"));
    assertEquals(25, response.path("limit").asInt());
    assertEquals("desc", JsonTrees.text(response, "sortDirection"));
    assertFalse(response.has("flowVersion") || response.has("deviceId"));
    assertEquals(400, get(errors + "?duration=0").status());
    assertEquals(400, get(errors + "?end=9007199254740991").status());
    assertEquals(400, get(errors + "?duration=9007199254740991").status());
  }

  private List<String> messages(String path) {
    return get(path).body().path("errors").findValuesAsString("message");
  }

  @Test
  void statsInIntervals() {
    JsonNode workflow = create("a", BUTTON);
    pressed(workflow, "");
    clock.advance(Duration.ofMinutes(90));
    pressed(workflow, ", 'payload': {'error': 'e'}");
    pressed(workflow, "");
    clock.advance(Duration.ofMinutes(90));
    String stats = path(workflow) + "/stats";
    JsonNode response = get(stats + "?duration=10800000&_links=false").body();
    assertEquals(
        tree(
            "[{'time': '2026-01-01T00:00:00.000Z', 'runCount': 1, 'pathsCompleted': 1,"
                + " 'pathsFailed': 0, 'wallTime': 1},{'time': '2026-01-01T01:00:00.000Z',"
                + " 'runCount': 2, 'pathsCompleted': 1, 'pathsFailed': 1, 'wallTime': 2},{'time':"
                + " '2026-01-01T02:00:00.000Z', 'runCount': 0, 'pathsCompleted': 0, 'pathsFailed':"
                + " 0, 'wallTime': 0}]"),
        response.path("metrics"));
    assertEquals("2026-01-01T00:00:00.000Z", JsonTrees.text(response, "start"));
    assertEquals("2026-01-01T03:00:00.000Z", JsonTrees.text(response, "end"));
    assertEquals(3_600_000, response.path("resolution").asInt());
    assertEquals(24, get(stats).body().path("metrics").size(), "a day by the hour");
    assertEquals(
        2, get(stats + "?duration=10800000&resolution=7200000").body().path("metrics").size());
    JsonNode atTheEnd = get(stats + "?duration=5400000&end=-5400000").body().path("metrics");
    assertEquals(2, atTheEnd.size());
    assertEquals(2, atTheEnd.get(1).path("runCount").asInt(), "a run at the very end counts");
    assertEquals(400, get(stats + "?resolution=0").status());
    assertEquals(400, get(stats + "?resolution=1").status(), "too many intervals");
  }

  @Test
  void runsAreToldApartByVersionAndDevice() {
    String flow = "1".repeat(24);
    String version = "2".repeat(24);
    JsonNode imported =
        post(
                flows + "/import",
                json(
                    "{'flows': [{'name': 'a', 'id': '"
                        + flow
                        + "', "
                        + BUTTON
                        + "}], 'flowVersions': ["
                        + "{'version': 'v1', 'id': '"
                        + version
                        + "', 'flowId': '"
                        + flow
                        + "', "
                        + BUTTON.replace("'go'", "'old'")
                        + "}]}"))
            .body();
    JsonNode workflow = imported.path("flows").get(0);
    String versionId = JsonTrees.text(imported.path("flowVersions").get(0), "id");
    String failing = ", 'payload': {'error': 'e'}";
    pressed(workflow, failing);
    assertEquals(404, press(workflow, ", 'flowVersion': 'v1'").status(), "v1 has another key");
    assertEquals(404, press(workflow, ", 'flowVersion': 'v2'").status(), "there is no v2");
    String old = "{'key': 'old', 'flowVersion': 'v1', 'deviceId': '" + DEVICE + "'" + failing + "}";
    assertEquals(200, post(path(workflow) + "/virtualButton", json(old)).status());

    String errors = path(workflow) + "/errors";
    assertEquals(2, messages(errors).size());
    assertEquals(1, messages(errors + "?flowVersion=develop").size());
    assertEquals(0, messages(errors + "?flowVersion=v2").size());
    assertEquals(0, messages(errors + "?deviceId=" + NOWHERE).size());
    for (String search : List.of("flowVersion=v1", "flowVersion=" + versionId)) {
      JsonNode response = get(errors + "?" + search).body();
      assertEquals("v1", JsonTrees.text(response, "flowVersion"));
      assertEquals(versionId, JsonTrees.text(response, "flowVersionId"));
      JsonNode error = response.path("errors").get(0);
      assertEquals(1, response.path("errors").size());
      assertEquals(versionId, JsonTrees.text(error, "flowVersionId"));
      assertEquals("v1", JsonTrees.text(error, "flowVersion"));
      assertEquals(DEVICE, JsonTrees.text(error, "deviceId"));
    }
    JsonNode stats = get(path(workflow) + "/stats?flowVersion=v1&deviceId=" + DEVICE).body();
    assertEquals(1, stats.path("metrics").get(23).path("runCount").asInt());
    assertEquals("v1", JsonTrees.text(stats, "flowVersion"));
    assertEquals(DEVICE, JsonTrees.text(stats, "deviceId"));
    JsonNode byVersion = stats(workflow).path("byVersion");
    assertEquals(1, byVersion.path("develop").path("runCount").asInt());
    assertEquals(1, byVersion.path(versionId).path("runCount").asInt());
    JsonNode listed = get(flows + "/version?version=v1").body().at("/items/0/stats");
    assertEquals(1, listed.path("runCount").asInt());
    assertEquals(
        List.of("develop", versionId),
        get(path(workflow) + "/logs?limit=2").body().findValuesAsString("flowVersionId").stream()
            .sorted(Comparator.reverseOrder())
            .toList());

    patch(path(workflow), json("{'defaultVersionId': '" + versionId + "'}"));
    assertEquals(404, press(workflow, "").status(), "without a version it is the default one");
    assertEquals(200, press(workflow, ", 'flowVersion': 'develop'").status());
  }
}
