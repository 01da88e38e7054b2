package com.losant.rest.sandbox.internal.workflows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.losant.rest.sandbox.SandboxTestBase;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The saved versions of a workflow. */
class WorkflowVersionsTest extends SandboxTestBase {
  private static final String BUTTON =
      "'triggers': [{'type': 'virtualButton', 'key': 'go'}], 'nodes': [{'type': 'DebugNode'}]";

  private String versions(JsonNode workflow) {
    return path(workflow) + "/versions";
  }

  private String path(JsonNode workflow, JsonNode version) {
    return versions(workflow) + "/" + JsonTrees.text(version, "id");
  }

  private JsonNode save(JsonNode workflow, String body) {
    Reply reply = post(versions(workflow), json("{" + body + "}"));
    assertEquals(201, reply.status(), reply.message());
    return reply.body();
  }

  private void assertRefused(Reply reply, String message) {
    assertEquals(400, reply.status());
    assertEquals(message, reply.message());
  }

  private List<String> names(JsonNode workflow, String query) {
    Reply reply = get(versions(workflow) + "?" + query);
    assertEquals(200, reply.status(), reply.message());
    return reply.all("version");
  }

  @Test
  void aVersionIsTheWorkflowAsItIs() {
    JsonNode workflow = create("a", "'enabled': false, 'minimumAgentVersion': '1.2.3', " + BUTTON);
    JsonNode version = save(workflow, "'version': 'v1', 'notes': 'n'");
    assertEquals("v1", JsonTrees.text(version, "version"));
    assertEquals("n", JsonTrees.text(version, "notes"));
    for (String copied :
        List.of("enabled", "minimumAgentVersion", "triggers", "nodes", "globals", "flowClass")) {
      assertEquals(workflow.path(copied), version.path(copied), copied);
    }
    assertEquals(workflow.path("id"), version.path("flowId"));
    assertEquals(version.path("id"), version.path("flowVersionId"));
    assertNotEquals(workflow.path("id"), version.path("id"));
    assertFalse(version.has("name"), "which is the workflow's");

    patch(path(workflow), json("{'nodes': []}"));
    assertEquals(1, get(path(workflow, version)).body().path("nodes").size(), "it stays the same");
  }

  @Test
  void whatTheCallerGivesReplacesWhatTheWorkflowHas() {
    JsonNode workflow = create("a", BUTTON);
    JsonNode version =
        save(workflow, "'version': 'v1', 'enabled': false, 'globals': [{'key': 'k', 'json': '1'}]");
    assertFalse(version.path("enabled").asBoolean());
    assertEquals(tree("[{'key': 'k', 'json': '1'}]"), version.path("globals"));
    assertEquals(workflow.path("triggers"), version.path("triggers"));
  }

  @ParameterizedTest
  @CsvSource({
    "develop, develop is the version that is being edited",
    "default, default stands for whichever version is the default"
  })
  void aReservedNameIsRefused(String name, String reason) {
    Reply reply = post(versions(create("a")), json("{'version': '" + name + "'}"));
    assertRefused(reply, "body.version: " + reason);
  }

  @Test
  void anExperienceWorkflowHasNoVersionsOfItsOwn() {
    JsonNode workflow = create("a", "'flowClass': 'experience'");
    assertRefused(
        post(versions(workflow), json("{'version': 'v1'}")),
        "the workflow is of class experience, whose versions are made with those of the experience");
  }

  @Test
  void aNameIsTakenOnceUnlessReplacementIsAllowed() {
    JsonNode workflow = create("a");
    JsonNode first = save(workflow, "'version': 'v1', 'notes': 'old'");
    assertRefused(
        post(versions(workflow), json("{'version': 'v1'}")),
        "body.version: the workflow has a version 'v1' already; set allowReplacement to replace it");
    clock.advance(Duration.ofSeconds(1));
    patch(path(workflow), json("{" + BUTTON + "}"));

    Reply replaced = post(versions(workflow) + "?allowReplacement=true", json("{'version': 'v1'}"));

    assertEquals(201, replaced.status());
    assertEquals(first.path("id"), replaced.body().path("id"));
    assertEquals(first.path("creationDate"), replaced.body().path("creationDate"));
    assertEquals("2026-01-01T00:00:01.000Z", JsonTrees.text(replaced.body(), "lastUpdated"));
    assertEquals(1, replaced.body().path("nodes").size());
    assertFalse(replaced.body().has("notes"));
    assertEquals(List.of("v1"), names(workflow, ""));
    Reply another = post(versions(workflow) + "?allowReplacement=true", json("{'version': 'v2'}"));
    assertEquals(201, another.status(), "nothing has to be there");
    assertEquals(201, post(versions(create("b")), json("{'version': 'v1'}")).status());
  }

  @Test
  void aVersionIsFoundByItsIdAndByItsName() {
    JsonNode workflow = create("a");
    JsonNode version = save(workflow, "'version': 'v1/ü'");
    assertEquals(version, get(path(workflow, version)).body());
    String id = JsonTrees.text(version, "id").toUpperCase(Locale.ROOT);
    assertEquals(version, get(versions(workflow) + "/" + id).body());
    assertEquals(version, get(versions(workflow) + "/" + encode("v1/ü")).body());
    assertEquals(
        "/applications/" + sandbox.applicationId() + "/flows/" + JsonTrees.text(workflow, "id"),
        version.at("/_links/flow/href").asString());
    assertEquals(path(workflow, version), version.at("/_links/self/href").asString());
  }

  @ParameterizedTest
  @CsvSource({"v2", "V1", "develop", "default", NOWHERE})
  void whatIsNoSavedVersionOfTheWorkflowIsNotFound(String version) {
    JsonNode workflow = create("a");
    save(workflow, "'version': 'v1'");
    save(create("b"), "'version': 'v2'");
    String path = versions(workflow) + "/" + version;
    for (Reply reply :
        List.of(
            get(path),
            patch(path, "{}"),
            delete(path),
            get(path + "/logs"),
            get(path + "/errors"),
            get(path + "/stats"))) {
      assertEquals(404, reply.status());
      assertEquals("Flow version was not found", reply.message());
    }
    Reply nowhere = get(flows + "/" + NOWHERE + "/versions/v1");
    assertEquals("Flow was not found", nowhere.message());
  }

  @Test
  void aPatchChangesNotesAndWhetherItIsEnabled() {
    JsonNode workflow = create("a");
    ObjectNode version = (ObjectNode) save(workflow, "'version': 'v1', 'notes': 'n'");
    clock.advance(Duration.ofSeconds(1));
    JsonNode patched = patch(path(workflow, version), json("{'enabled': false}")).body();
    assertEquals(patched, get(path(workflow, version)).body());
    version.put("enabled", false).put("lastUpdated", "2026-01-01T00:00:01.000Z");
    version.set("_etag", patched.path("_etag"));
    assertEquals(version, patched);
    assertEquals(400, patch(path(workflow, version), json("{'version': 'v2'}")).status());
  }

  @Test
  void aDeletedVersionIsGone() {
    JsonNode workflow = create("a");
    JsonNode version = save(workflow, "'version': 'v1'");
    save(workflow, "'version': 'v2'");
    assertEquals(new Reply(200, tree("{'success': true}")), delete(path(workflow, version)));
    assertEquals(List.of("v2"), names(workflow, ""));
    assertEquals(404, delete(path(workflow, version)).status());
    assertEquals(201, post(versions(workflow), json("{'version': 'v1'}")).status());
  }

  @Test
  void severalAreDeletedAtOnce() {
    JsonNode workflow = create("a");
    for (String version : List.of("v1", "v2", "v3")) {
      save(workflow, "'version': '" + version + "'");
    }
    save(create("b"), "'version': 'v1'");
    String delete = versions(workflow) + "/delete";
    Reply reply = post(delete, json("{'query': {'version': {'$ne': 'v2'}}, 'email': 'a@b.com'}"));
    assertEquals(new Reply(200, tree("{'removed': 2, 'failed': 0}")), reply);
    assertEquals(List.of("v2"), names(workflow, ""));
    assertEquals(400, post(delete, "{}").status(), "a query is needed");
    assertEquals(1, post(delete, json("{'query': {}}")).body().path("removed").asInt());
    assertEquals(1, get(flows + "/version?version=v1").body().path("totalCount").asInt());
  }

  @Test
  void theDefaultVersionGivesWayToDevelopWhenItIsDeleted() {
    JsonNode workflow = create("a");
    JsonNode version = save(workflow, "'version': 'v1', " + BUTTON);
    String id = JsonTrees.text(version, "id");
    assertEquals(
        id,
        JsonTrees.text(
            patch(path(workflow), json("{'defaultVersionId': '" + id + "'}")).body(),
            "defaultVersionId"));
    String byTrigger = flows + "?triggerFilter%5B0%5D%5Btype%5D=virtualButton";
    assertEquals(List.of("a"), get(byTrigger).all("name"));

    delete(path(workflow, version));

    assertFalse(get(path(workflow)).body().has("defaultVersionId"));
    assertEquals(List.of(), get(byTrigger).all("name"));
  }

  @Test
  void theListIsSortedFilteredAndInPages() {
    JsonNode workflow = create("a");
    save(workflow, "'version': 'v2'");
    clock.advance(Duration.ofSeconds(1));
    save(workflow, "'version': 'v1'");
    save(workflow, "'version': 'beta'");
    save(create("b"), "'version': 'v0'");
    assertEquals(List.of("beta", "v1", "v2"), names(workflow, ""));
    assertEquals(List.of("v2", "v1", "beta"), names(workflow, "sortDirection=desc"));
    assertEquals(List.of("v2", "v1", "beta"), names(workflow, "sortField=creationDate"));
    assertEquals(List.of("v1"), names(workflow, "perPage=1&page=1"));
    assertEquals(List.of("v1", "v2"), names(workflow, "filterField=version&filter=V*"));

    ObjectNode page = (ObjectNode) get(versions(workflow) + "?perPage=1&_links=false").body();
    assertEquals(3, page.path("totalCount").asInt());
    assertEquals(1, page.path("count").asInt());
    assertEquals("version", JsonTrees.text(page, "sortField"));
    assertEquals(workflow.path("id"), page.path("flowId"));
    assertEquals("flowVersions", JsonTrees.text(page, "_type"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'version': {'$startsWith': 'v'}} | v1,v2",
        "{'version': {'$ne': 'v1'}, 'enabled': true} | v2",
        "{'nodes': {'type': 'DebugNode'}} | v1",
        "{'triggers': {'type': 'timer'}} | beta",
        "{'$or': [{'enabled': false}, {'version': 'v2'}]} | beta,v2",
        "{'name': 'Greenhouse', 'flowClass': 'customNode'} | beta,v1,v2",
        "{'customNodeSupports': 'edge'} | beta,v1,v2",
        "{'customNodeSupports': 'cloud'} |"
      })
  void theListIsSearchedByTheAdvancedQuery(String query, String expected) {
    JsonNode workflow =
        create("Greenhouse", "'flowClass': 'customNode', 'customNodeSupports': ['edge']");
    save(workflow, "'version': 'v1', 'nodes': [{'type': 'DebugNode'}]");
    save(workflow, "'version': 'v2'");
    save(workflow, "'version': 'beta', 'enabled': false, 'triggers': [{'type': 'timer'}]");
    String search = "query=" + encode(json(query)) + "&filterField=version&filter=none";
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(","));
    assertEquals(wanted, names(workflow, search), "the query takes the place of the filter");
  }

  @Test
  void includesCustomNodesOnDemand() {
    JsonNode node = create("Convert", "'flowClass': 'customNode'");
    JsonNode workflow = create("a", "'nodes': [{'type': '" + JsonTrees.text(node, "id") + "'}]");
    JsonNode version = save(workflow, "'version': 'v1'");
    String path = path(workflow, version);
    assertFalse(get(path).body().has("customNodes"));
    String including = "?includeCustomNodes=true";
    String pointer = "/customNodes/0/name";
    assertEquals("Convert", get(path + including).body().at(pointer).asString());
    assertEquals("Convert", patch(path + including, "{}").body().at(pointer).asString());
    Reply page = get(versions(workflow) + including);
    assertEquals("Convert", page.body().at("/items/0" + pointer).asString());
  }

  @Test
  void runsAreReportedByVersion() {
    JsonNode workflow = create("a", BUTTON);
    JsonNode one = save(workflow, "'version': 'v1'");
    JsonNode two = save(workflow, "'version': 'v2'");
    press(workflow, "v1", "{'error': 'hot'}");
    press(workflow, "v2", "{}");
    press(workflow, "develop", "{}");

    String path = versions(workflow) + "/v1";
    JsonNode entry = get(path + "/logs?limit=9").body();
    assertEquals(1, entry.size());
    assertEquals(one.path("id"), entry.get(0).path("flowVersionId"));
    assertEquals("hot", entry.at("/0/errors/0/message").asString());

    JsonNode errors = get(path + "/errors").body();
    assertEquals(1, errors.path("errors").size());
    assertEquals("v1", JsonTrees.text(errors, "flowVersion"));
    assertEquals(one.path("id"), errors.path("flowVersionId"));
    assertEquals(path(workflow, one) + "/errors", errors.at("/_links/self/href").asString());
    assertEquals(tree("[]"), get(path(workflow, two) + "/errors").body().path("errors"));

    JsonNode stats = get(path + "/stats?duration=3600000&resolution=3600000").body();
    assertEquals(1, stats.at("/metrics/0/runCount").asInt());
    assertEquals("v1", JsonTrees.text(stats, "flowVersion"));

    assertEquals(1, get(path).body().at("/stats/errorCount").asInt());
    assertEquals(3, get(path(workflow)).body().at("/stats/runCount").asInt());
  }

  @Test
  void aNewVersionDoesNotInheritTheRunsOfADeletedOneWithItsName() {
    JsonNode workflow = create("a", BUTTON);
    JsonNode deleted = save(workflow, "'version': 'v1'");
    press(workflow, "v1", "{}");
    delete(path(workflow, deleted));
    JsonNode version = save(workflow, "'version': 'v1'");
    assertEquals(0, version.at("/stats/runCount").asInt());
    assertEquals(tree("[]"), get(path(workflow, version) + "/logs").body());
  }

  private void press(JsonNode workflow, String version, String payload) {
    String body = "{'key': 'go', 'flowVersion': '" + version + "', 'payload': " + payload + "}";
    assertEquals(200, post(path(workflow) + "/virtualButton", json(body)).status());
  }

  @Test
  void getByVersionFindsIt() {
    JsonNode version = save(create("a"), "'version': 'v1'");
    Reply found = get(flows + "/version?version=v1");
    assertEquals(List.of(JsonTrees.text(version, "id")), found.all("id"));
  }
}
