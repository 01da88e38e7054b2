package com.losant.rest.sandbox.internal.workflows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.SandboxTestBase;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Create, get, patch and delete. */
class WorkflowActionsTest extends SandboxTestBase {
  @Test
  void aNewWorkflowHasDefaults() {
    JsonNode workflow = create("a");
    String id = JsonTrees.text(workflow, "id");
    assertTrue(id.matches("[0-9a-f]{24}"), id);
    assertEquals(id, JsonTrees.text(workflow, "flowId"));
    assertEquals(sandbox.applicationId(), JsonTrees.text(workflow, "applicationId"));
    assertEquals("cloud", JsonTrees.text(workflow, "flowClass"));
    assertTrue(workflow.path("enabled").asBoolean());
    assertEquals(tree("[]"), workflow.path("triggers"));
    assertEquals(tree("[]"), workflow.path("nodes"));
    assertEquals(tree("[]"), workflow.path("globals"));
    assertEquals("2026-01-01T00:00:00.000Z", JsonTrees.text(workflow, "creationDate"));
    assertEquals("2026-01-01T00:00:00.000Z", JsonTrees.text(workflow, "lastUpdated"));
    assertEquals("apiToken", JsonTrees.text(workflow, "createdByType"));
    assertTrue(JsonTrees.text(workflow, "createdById").matches("[0-9a-f]{24}"));
    assertEquals(tree("{'runCount': 0, 'errorCount': 0, 'byVersion': {}}"), workflow.path("stats"));
    assertEquals("flow", JsonTrees.text(workflow, "_type"));
    assertFalse(JsonTrees.text(workflow, "_etag").isEmpty());
  }

  @Test
  void whatWasGivenIsKeptAsItIs() {
    String more =
        "'enabled': false, 'flowClass': 'edge', 'description': 'ö 😀 \\r',"
            + "'globals': [{'key': 'k', 'json': '1'}],"
            + "'triggers': [{'type': 'timer', 'key': 't', 'config': {'seconds': 60.50}}],"
            + "'nodes': [{'id': 'x', 'type': 'X', 'config': {'n': 12345678901234567890, 'z': null}}]";
    JsonNode created = create("a", more);
    JsonNode workflow = get(path(created)).body();
    assertEquals(created, workflow);
    tree("{" + more + "}")
        .properties()
        .forEach(entry -> assertEquals(entry.getValue(), workflow.path(entry.getKey())));
    assertEquals("60.50", workflow.at("/triggers/0/config/seconds").decimalValue().toPlainString());
  }

  @Test
  void nullIconDataIsNoIcon() {
    assertFalse(create("a", "'iconData': null").has("iconData"));
  }

  @Test
  void twoPostsMakeTwoWorkflows() {
    assertNotEquals(create("a").path("id"), create("a").path("id"));
    assertEquals(2, get(flows).body().path("totalCount").asInt());
  }

  @Test
  void linksAreThereUnlessTheyAreNotWanted() {
    JsonNode workflow = create("a");
    JsonNode links = workflow.path("_links");
    assertEquals(path(workflow), links.at("/self/href").asString());
    assertEquals(flows, links.at("/flows/href").asString());
    String application = "/applications/" + sandbox.applicationId();
    assertEquals(application, links.at("/application/href").asString());
    assertFalse(get(path(workflow) + "?_links=false").body().has("_links"));
  }

  @Test
  void patchChangesWhatItNamesAndNothingElse() {
    JsonNode before = create("a", "'description': 'd', 'nodes': [{'type': 'X'}, {'type': 'Y'}]");
    clock.advance(Duration.ofSeconds(5));
    Reply reply = patch(path(before), json("{'name': 'b', 'nodes': [{'id': 'z', 'type': 'Z'}]}"));
    assertEquals(200, reply.status());
    JsonNode after = reply.body();
    assertEquals("b", JsonTrees.text(after, "name"));
    assertEquals(
        tree("[{'id': 'z', 'type': 'Z'}]"), after.path("nodes"), "a list is replaced as a whole");
    assertEquals("d", JsonTrees.text(after, "description"));
    assertEquals("2026-01-01T00:00:00.000Z", JsonTrees.text(after, "creationDate"));
    assertEquals("2026-01-01T00:00:05.000Z", JsonTrees.text(after, "lastUpdated"));
    assertNotEquals(before.path("_etag"), after.path("_etag"));
    assertEquals(after, get(path(before)).body());
  }

  @Test
  void everyPatchShowsInLastUpdatedThoughTimeStandsStill() {
    JsonNode workflow = create("a");
    assertEquals(
        "2026-01-01T00:00:00.001Z",
        JsonTrees.text(patch(path(workflow), "{}").body(), "lastUpdated"));
    assertEquals(
        "2026-01-01T00:00:00.002Z",
        JsonTrees.text(patch(path(workflow), "{}").body(), "lastUpdated"));
  }

  @Test
  void nullClearsIconDataAndDefaultVersionId() {
    Reply imported =
        post(
            flows + "/import",
            json(
                "{'flows': [{'name': 'a', 'id': '%s', 'defaultVersionId': '%s',"
                        .formatted("a".repeat(24), "b".repeat(24))
                    + "'iconData': 'data:image/png;base64,AA=='}],"
                    + "'flowVersions': [{'version': 'v1', 'id': '%s', 'flowId': '%s'}]}"
                        .formatted("b".repeat(24), "a".repeat(24))));
    JsonNode before = imported.body().path("flows").get(0);
    assertTrue(before.has("iconData") && before.has("defaultVersionId"));
    Reply reply = patch(path(before), json("{'iconData': null, 'defaultVersionId': null}"));
    assertEquals(200, reply.status(), reply.message());
    assertFalse(reply.body().has("iconData"));
    assertFalse(reply.body().has("defaultVersionId"));
    String versionId = JsonTrees.text(before, "defaultVersionId");
    Reply again = patch(path(before), json("{'defaultVersionId': '" + versionId + "'}"));
    assertEquals(versionId, JsonTrees.text(again.body(), "defaultVersionId"));
  }

  @Test
  void theDefaultVersionHasToBeAVersionOfTheWorkflow() {
    JsonNode workflow = create("a");
    Reply reply =
        patch(path(workflow), json("{'name': 'b', 'defaultVersionId': '" + NOWHERE + "'}"));
    assertEquals(400, reply.status());
    assertTrue(reply.message().contains("body.defaultVersionId"), reply.message());
    assertEquals("a", JsonTrees.text(get(path(workflow)).body(), "name"), "nothing was changed");
  }

  @Test
  void patchCannotMakeAnotherClassOfIt() {
    Reply reply = patch(path(create("a")), json("{'flowClass': 'edge'}"));
    assertEquals(400, reply.status());
    assertTrue(reply.message().contains("unknown property 'flowClass'"), reply.message());
  }

  @Test
  void whatIsDeletedIsGone() {
    JsonNode workflow = create("a");
    JsonNode other = create("b");
    assertEquals(new Reply(200, tree("{'success': true}")), delete(path(workflow)));
    assertEquals(404, get(path(workflow)).status());
    assertEquals(404, delete(path(workflow)).status());
    assertEquals(404, patch(path(workflow), "{}").status());
    assertEquals(404, get(path(workflow) + "/storage").status());
    assertEquals(List.of("b"), get(flows).all("name"));
    assertEquals(200, get(path(other)).status());
  }

  @Test
  void aDeleteMayCarryABody() {
    JsonNode workflow = create("a");
    assertEquals(
        200,
        send(request(path(workflow)).method("DELETE", BodyPublishers.ofString("{}")).build())
            .status());
  }

  @Test
  void customNodesAreIncludedOnDemand() {
    JsonNode node = create("node", "'flowClass': 'customNode'");
    create("unused node", "'flowClass': 'customNode'");
    String id = JsonTrees.text(node, "id");
    JsonNode byType = create("a", "'nodes': [{'type': '" + id + "'}]");
    JsonNode bySetting = create("b", "'nodes': [{'type': 'X', 'config': {'node': '" + id + "'}}]");
    assertFalse(byType.has("customNodes"));
    for (JsonNode user : List.of(byType, bySetting)) {
      JsonNode shown = get(path(user) + "?includeCustomNodes=true").body();
      assertEquals(List.of("node"), shown.path("customNodes").findValuesAsString("name"));
    }
    Reply patched = patch(path(byType) + "?includeCustomNodes=true", "{}");
    assertEquals(1, patched.body().path("customNodes").size());
    Reply posted = post(flows + "?includeCustomNodes=true", json("{'name': 'c'}"));
    assertEquals(Optional.of(tree("[]")), posted.body().optional("customNodes"));
    assertTrue(get(flows + "?includeCustomNodes=true").body().at("/items/0/customNodes").isArray());
  }
}
