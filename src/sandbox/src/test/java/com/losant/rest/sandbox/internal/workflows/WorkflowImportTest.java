package com.losant.rest.sandbox.internal.workflows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.SandboxTestBase;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Imports, versions and the palette. */
class WorkflowImportTest extends SandboxTestBase {
  private static final String F1 = "f1".repeat(12);
  private static final String F2 = "f2".repeat(12);
  private static final String V1 = "a1".repeat(12);
  private static final String V2 = "a2".repeat(12);

  private Reply importing(String flowItems, String versionItems) {
    return post(
        flows + "/import",
        json("{'flows': [" + flowItems + "], 'flowVersions': [" + versionItems + "]}"));
  }

  private JsonNode imported(String flowItems, String versionItems) {
    Reply reply = importing(flowItems, versionItems);
    assertEquals(201, reply.status(), reply.message());
    return reply.body();
  }

  private static String flow(String id, String name, String more) {
    return "{'id': '" + id + "', 'name': '" + name + "'" + more + "}";
  }

  private static String version(String id, String flowId, String name, String more) {
    return "{'id': '"
        + id
        + "', 'flowId': '"
        + flowId
        + "', 'version': '"
        + name
        + "'"
        + more
        + "}";
  }

  @Test
  void everythingGetsANewIdAndTheMapsTellWhich() {
    JsonNode response =
        imported(
            flow(F1, "a", ", 'defaultVersionId': '" + V1 + "', 'applicationId': '" + NOWHERE + "'")
                + ", {'name': 'without id', 'defaultVersionId': null}",
            version(V1, F1, "v1", ", 'notes': 'n', 'enabled': false"));
    JsonNode flow = response.path("flows").get(0);
    JsonNode version = response.path("flowVersions").get(0);
    String flowId = JsonTrees.text(flow, "id");
    String versionId = JsonTrees.text(version, "id");
    assertNotEquals(F1, flowId);
    assertEquals(tree("{'" + F1 + "': '" + flowId + "'}"), response.path("importedFlowIdMap"));
    assertEquals(
        tree("{'" + V1 + "': '" + versionId + "'}"), response.path("importedVersionIdMap"));
    assertEquals(sandbox.applicationId(), JsonTrees.text(flow, "applicationId"));
    assertEquals(versionId, JsonTrees.text(flow, "defaultVersionId"));
    assertEquals(flowId, JsonTrees.text(version, "flowId"));
    assertEquals(versionId, JsonTrees.text(version, "flowVersionId"));
    assertEquals("n", JsonTrees.text(version, "notes"));
    assertFalse(version.path("enabled").asBoolean(true));
    assertEquals(2, response.path("flows").size());
    assertEquals(flow, get(path(flow)).body());
    assertEquals(List.of("a", "without id"), get(flows).all("name"));
  }

  @Test
  void foreignKeysAreTakenAndDropped() {
    JsonNode response = imported(flow(F1, "a", ", '_type': 'x', 'exportHash': 'h'"), "");
    JsonNode flow = response.path("flows").get(0);
    assertEquals("flow", JsonTrees.text(flow, "_type"));
    assertFalse(flow.has("exportHash"));
    Reply number = importing(flow(F1, "a", ", 'exportHash': 1"), "");
    assertEquals(400, number.status());
    assertTrue(number.message().contains("body.flows[0]"), number.message());
  }

  @Test
  void aVersionMayBelongToAWorkflowThatIsThereAlready() {
    String id = JsonTrees.text(create("a"), "id");
    JsonNode response = imported("", version(V1, id, "v1", ""));
    assertEquals(id, response.at("/flowVersions/0/flowId").asString());
    assertEquals(tree("{}"), response.path("importedFlowIdMap"));
    assertEquals(400, importing("", version(V1, id, "v1", "")).status(), "v1 is there now");
  }

  @Test
  void nothingAtAllIsImportedToo() {
    Reply reply = post(flows + "/import", "{}");
    assertEquals(201, reply.status());
    assertEquals(0, reply.body().path("flows").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id': 'F1', 'name': 'a'}, {'id': 'F1', 'name': 'b'}| | body.flows[1].id: is used twice",
        "{'id': 'F1', 'name': 'a'}| {'version': 'v1'}| body.flowVersions[0].flowId: names no",
        "{'id': 'F1', 'name': 'a'}| {'version': 'v1', 'flowId': 'F2'}| body.flowVersions[0].flowId:"
            + " names no",
        "{'id': 'F1', 'name': 'a'}| {'version': 'v', 'flowId': 'F1'}, {'version': 'v', 'flowId':"
            + " 'F1'}| has a version 'v' already",
        "{'id': 'F1', 'name': 'a'}| {'version': 'develop', 'flowId': 'F1'}|"
            + " body.flowVersions[0].version: develop is",
        "{'id': 'F1', 'name': 'a'}| {'id': 'V1', 'version': 'v', 'flowId': 'F1'}, {'id': 'V1',"
            + " 'version': 'w', 'flowId': 'F1'}| body.flowVersions[1].id: is used twice",
        "{'name': 'a', 'defaultVersionId': 'V1'}| | body.flows[0].defaultVersionId: names no"
            + " version",
        "{'id': 'F1', 'name': 'a', 'defaultVersionId': 'V1'}, {'id': 'F2', 'name': 'b'}| {'id':"
            + " 'V1', 'version': 'v', 'flowId': 'F2'}| body.flows[0].defaultVersionId: names no"
            + " version"
      })
  void whatDoesNotFitTogetherIsRefusedAsAWhole(String flowItems, String versions, String message) {
    Reply reply = importing(real(flowItems), versions == null ? "" : real(versions));
    assertEquals(400, reply.status());
    assertEquals("Validation", JsonTrees.text(reply.body(), "type"));
    assertTrue(reply.message().contains(message), reply.message());
    assertEquals(0, get(flows).body().path("totalCount").asInt());
  }

  private static String real(String text) {
    return text.replace("'F1'", "'" + F1 + "'")
        .replace("'F2'", "'" + F2 + "'")
        .replace("'V1'", "'" + V1 + "'");
  }

  @Test
  void versionsAreListedByTheirName() {
    imported(
        flow(F1, "b", ", 'triggers': [{'type': 'timer'}]") + ", " + flow(F2, "a", ""),
        version(V1, F1, "v1", ", 'notes': 'n', 'triggers': [{'type': 'webhook', 'key': '1'}]")
            + ", "
            + version(V2, F2, "v1", "")
            + ", "
            + version(F1, F2, "v2", ""));
    Reply page = get(flows + "/version?version=v1");
    assertEquals(200, page.status(), page.message());
    JsonNode body = page.body();
    assertEquals(2, body.path("totalCount").asInt());
    assertEquals("flowVersions", JsonTrees.text(body, "_type"));
    assertEquals("name", JsonTrees.text(body, "sortField"));
    JsonNode last = body.path("items").get(1);
    assertEquals("v1", JsonTrees.text(last, "version"));
    assertEquals("n", JsonTrees.text(last, "notes"));
    assertEquals("webhook", last.at("/triggers/0/type").asString());
    assertEquals("flowVersion", JsonTrees.text(last, "_type"));
    assertEquals(JsonTrees.text(last, "id"), JsonTrees.text(last, "flowVersionId"));

    String named = "b is the second by the name of its workflow";
    List<String> ids = page.all("flowId");
    assertEquals("b", JsonTrees.text(get(flows + "/" + ids.get(1)).body(), "name"), named);
    assertEquals(List.of(ids.get(1)), listed("filterField=name&filter=B"));
    assertEquals(List.of(ids.get(1), ids.get(0)), listed("sortDirection=desc"));
    assertEquals(List.of(ids.get(0)), listed("perPage=1"));
    assertEquals(List.of(), listed("flowClass=edge"));
    assertEquals(
        List.of(ids.get(1)),
        listed("triggerFilter%5B0%5D%5Btype%5D=timer"),
        "the filter looks at the default version");
    assertEquals(
        List.of(ids.get(0)), listed("query=" + encode(json("{'flowId': '" + ids.get(0) + "'}"))));
    assertEquals(1, get(flows + "/version?version=v2").body().path("count").asInt());
    assertEquals(0, get(flows + "/version?version=v3").body().path("count").asInt());
  }

  private List<String> listed(String query) {
    Reply reply = get(flows + "/version?version=v1&" + query);
    assertEquals(200, reply.status(), reply.message());
    return reply.all("flowId");
  }

  @Test
  void developIsTheVersionThatIsBeingEdited() {
    JsonNode workflow = create("a", "'triggers': [{'type': 'webhook'}], 'description': 'd'");
    JsonNode item = get(flows + "/version?version=develop").body().path("items").get(0);
    assertEquals("develop", JsonTrees.text(item, "version"));
    assertEquals(workflow.path("id"), item.path("flowId"));
    assertEquals(workflow.path("triggers"), item.path("triggers"));
    assertFalse(item.has("flowVersionId") || item.has("name"));
  }

  @Test
  void versionsOfExperienceWorkflowsLookDifferent() {
    imported(
        flow(F1, "a", ", 'flowClass': 'experience', 'description': 'd'"),
        version(V1, F1, "v1", ", 'notes': 'n'"));
    JsonNode item =
        get(flows + "/version?version=v1&flowClass=experience").body().path("items").get(0);
    assertEquals(tree("['v1']"), item.path("versions"));
    assertEquals("a", JsonTrees.text(item, "name"));
    assertEquals("d", JsonTrees.text(item, "description"));
    assertFalse(item.has("version") || item.has("notes"));
  }

  @Test
  void versionsCanIncludeCustomNodes() {
    String node = JsonTrees.text(create("node", "'flowClass': 'customNode'"), "id");
    imported(flow(F1, "a", ""), version(V1, F1, "v1", ", 'nodes': [{'type': '" + node + "'}]"));
    JsonNode with = get(flows + "/version?version=v1&includeCustomNodes=true").body();
    assertEquals("node", with.at("/items/0/customNodes/0/name").asString());
    JsonNode without = get(flows + "/version?version=v1").body();
    assertFalse(without.path("items").get(0).has("customNodes"));
  }

  @Test
  void thePaletteListsCustomNodes() {
    create("no node");
    String config = "'customNodeConfig': {'outputCount': 1, 'resultMode': 'none', 'fields': []}";
    create(
        "cloud",
        "'flowClass': 'customNode', 'customNodeSupports': ['cloud'], "
            + config
            + ", 'category': 'logic', 'shortDescription': 's', 'nodes': [{'type': 'X'}]");
    create("edge", "'flowClass': 'customNode', 'customNodeSupports': ['edge']");
    create("unsaid", "'flowClass': 'customNode'");
    Reply reply = get(flows + "/palette");
    assertEquals(200, reply.status(), reply.message());
    assertEquals(sandbox.applicationId(), JsonTrees.text(reply.body(), "applicationId"));
    JsonNode nodes = reply.body().path("customNodes");
    assertEquals(List.of("cloud", "edge", "unsaid"), nodes.findValuesAsString("name"));
    JsonNode cloud = nodes.get(0);
    assertEquals(tree("{'cloud': true, 'experience': true}"), cloud.path("compatibleFlowClasses"));
    assertEquals(tree("{" + config + "}").path("customNodeConfig"), cloud.path("customNodeConfig"));
    assertEquals("logic", JsonTrees.text(cloud, "category"));
    assertEquals("develop", JsonTrees.text(cloud, "version"));
    assertFalse(cloud.has("nodes") || cloud.has("flowVersionId"));
    assertEquals(tree("{'edge': true}"), nodes.get(1).path("compatibleFlowClasses"));
    assertEquals(
        tree("{'cloud': true, 'experience': true}"), nodes.get(2).path("compatibleFlowClasses"));
  }

  @Test
  void thePaletteOffersTheDefaultVersion() {
    String config = ", 'customNodeConfig': {'outputCount': %d, 'resultMode': 'none', 'fields': []}";
    JsonNode response =
        imported(
            flow(
                F1,
                "n",
                ", 'flowClass': 'customNode', 'defaultVersionId': '"
                    + V1
                    + "'"
                    + config.formatted(1)),
            version(V1, F1, "v1", config.formatted(2)));
    JsonNode node = get(flows + "/palette").body().path("customNodes").get(0);
    assertEquals("v1", JsonTrees.text(node, "version"));
    assertEquals(response.at("/flowVersions/0/id"), node.path("flowVersionId"));
    assertEquals(2, node.at("/customNodeConfig/outputCount").asInt());
  }
}
