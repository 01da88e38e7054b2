package com.losant.rest.sandbox.internal.workflows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.SandboxTestBase;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What Losant refuses to save although its parts have the right form, and what it adds. */
class WorkflowRulesTest extends SandboxTestBase {
  private static final String UNKNOWN = "'triggers': [{'type': 'timer', 'outputIds': [['gone']]}]";
  private static final String NO_SUCH_NODE =
      "triggers[0](timer).outputIds[0][0]: 'gone' is the id of no node in this workflow;"
          + " add the node or leave it out";

  private void refused(Reply reply, String message) {
    assertEquals(400, reply.status(), reply.toString());
    assertEquals("Validation", JsonTrees.text(reply.body(), "type"));
    assertEquals(message, reply.message());
  }

  private Reply importing(String flows, String versions) {
    return post(
        this.flows + "/import",
        json("{'flows': [%s], 'flowVersions': [%s]}".formatted(flows, versions)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'nodes': [{'id': 'a', 'type': 'X', 'outputIds': [[], ['b']]}]|"
            + " nodes[0](X).outputIds[1][0]: 'b' is the id of no node in this workflow; add the node"
            + " or leave it out",
        "'nodes': [{'id': 'a', 'type': 'X', 'outputIds': [['a']]}]| nodes[0](X).outputIds[0][0]: a"
            + " node cannot lead to itself; leave 'a' out",
        "'nodes': [{'id': 'a', 'type': 'X'}, {'id': 'a', 'type': 'Y'}]| nodes[1](Y).id: 'a' is the"
            + " id of another node already",
        "'flowClass': 'experience', 'triggers': [{'type': 'timer'}]| triggers[0](timer): timer is"
            + " not valid for experience workflows, only for cloud, edge, embedded",
        "'flowClass': 'customNode', 'triggers': [{'type': 'timer'}]| triggers[0](timer): timer is"
            + " not valid for customNode workflows, only for cloud, edge, embedded",
        "'triggers': [{'type': 'customNodeStart'}]| triggers[0](customNodeStart): customNodeStart is"
            + " not valid for cloud workflows, only for customNode",
        "'flowClass': 'embedded', 'nodes': [{'type': 'HttpNode'}]| nodes[0](HttpNode): HttpNode is"
            + " not valid for embedded workflows, only for cloud, experience, edge, customNode",
        "'flowClass': 'customNode', 'nodes': [{'type': 'ModbusReadNode'}]| nodes[0](ModbusReadNode):"
            + " ModbusReadNode is not valid for customNode workflows, only for edge",
        "'flowClass': 'customNode', 'triggers': [{'type': 'customNodeStart'}, {'type':"
            + " 'customNodeStart'}]| triggers[1](customNodeStart): a custom node has only one"
            + " customNodeStart",
        "'nodes': [{'id': 'l', 'type': 'LoopNode', 'outputIds': [[], ['x']]}, {'id': 'x', 'type':"
            + " 'X'}]| nodes[0](LoopNode).outputIds[1][0]: node 'x' is not in the loop 'l'; set its"
            + " meta.groupId to that",
        "'nodes': [{'id': 'x', 'type': 'X', 'meta': {'groupId': 'l'}, 'outputIds': [['y']]}, {'id':"
            + " 'y', 'type': 'Y'}, {'id': 'l', 'type': 'LoopNode'}]| nodes[0](X).outputIds[0][0]:"
            + " node 'y' is not in the loop 'l'; set its meta.groupId to that",
        "'flowClass': 'embedded', 'nodes': [{'id': 'a-b', 'type': 'X', 'meta': {'groupId': 'c.d'}}]|"
            + " nodes[0](X).id: 'a-b' has other characters than letters, digits and _ in an embedded"
            + " workflow; #nodes[0](X).meta.groupId: 'c.d' has other characters than letters, digits"
            + " and _ in an embedded workflow",
        "'flowClass': 'embedded', 'nodes': [{'id': 'in', 'type': 'X', 'outputIds': [['a']]}, {'id':"
            + " 'a', 'type': 'X', 'outputIds': [['b', 'out']]}, {'id': 'b', 'type': 'X', 'outputIds':"
            + " [[], ['a']]}, {'id': 'out', 'type': 'X'}]| nodes: node 'a' leads back to itself, which"
            + " is not valid in embedded workflows",
        "'globals': [{'key': 'k', 'json': 'https://a.example'}]| globals[0].json: is not JSON, in"
            + " which a text has quotes, too: Unrecognized token 'https': was expecting (JSON String,"
            + " Number, Array, Object or token 'null', 'true' or 'false')",
      })
  void isRefusedWhereverItIsSaved(String content, String message) {
    refused(
        post(flows, json("{'name': 'a', " + content + "}")),
        "body." + message.replace("#", "body."));
    refused(
        importing("{'name': 'a', " + content + "}", ""),
        "body.flows[0]." + message.replace("#", "body.flows[0]."));
    assertEquals(0, get(flows).body().path("totalCount").asInt());
  }

  @Test
  void ofAVersionToImportAllIsChecked() {
    String id = JsonTrees.text(create("a", "'flowClass': 'experience'"), "id");
    refused(
        importing("", "{'version': 'v1', 'flowId': '" + id + "', " + UNKNOWN + "}"),
        "body.flowVersions[0].triggers[0](timer): timer is not valid for experience workflows, only"
            + " for cloud, edge, embedded; body.flowVersions[0]."
            + NO_SUCH_NODE);
  }

  @Test
  void aPatchIsSeenWithWhatStays() {
    JsonNode workflow =
        create(
            "a",
            "'nodes': [{'id': 'gone', 'type': 'X'}], " + UNKNOWN.replace("'timer'", "'webhook'"));
    refused(
        patch(path(workflow), json("{'nodes': []}")),
        "the workflow's " + NO_SUCH_NODE.replace("timer", "webhook"));
    refused(patch(path(workflow), json("{'nodes': [], " + UNKNOWN + "}")), "body." + NO_SUCH_NODE);
    assertEquals(workflow, get(path(workflow)).body(), "nothing was changed");
    assertEquals(200, patch(path(workflow), json("{'nodes': [], 'triggers': []}")).status());
  }

  @Test
  void aNewVersionIsSeenWithWhatItTakesFromTheWorkflow() {
    JsonNode workflow =
        create(
            "a",
            "'nodes': [{'id': 'gone', 'type': 'X'}], " + UNKNOWN.replace("'timer'", "'webhook'"));
    String versions = path(workflow) + "/versions";
    refused(
        post(versions, json("{'version': 'v1', 'nodes': []}")),
        "the workflow's " + NO_SUCH_NODE.replace("timer", "webhook"));
    refused(
        post(versions, json("{'version': 'v1', 'nodes': [], " + UNKNOWN + "}")),
        "body." + NO_SUCH_NODE);
    assertEquals(0, get(versions).body().path("totalCount").asInt());
    assertEquals(
        201, post(versions, json("{'version': 'v1', 'nodes': [], 'triggers': []}")).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'triggers': [{'type': 'timer', 'key': 'k'}, {'type': 'timer', 'key': 'k'}]",
        "'triggers': [{'type': 'endpoint', 'key': '000000000000000000000000'}]",
        "'triggers': [{'type': 'timer', 'outputIds': [['x']]}], 'nodes': [{'id': 'x', 'type': 'X',"
            + " 'meta': {'groupId': 'l'}}, {'id': 'l', 'type': 'LoopNode'}]",
        "'nodes': [{'id': 'a', 'type': 'X', 'outputIds': [['b']]}, {'id': 'b', 'type': 'X',"
            + " 'outputIds': [['a']]}]",
        "'nodes': [{'id': 'a-b', 'type': 'MyOwnNode', 'outputIds': [[], []]}]",
        "'nodes': [{'id': 'l', 'type': 'LoopNode', 'outputIds': [['out'], ['x']]}, {'id': 'x',"
            + " 'type': 'X', 'meta': {'groupId': 'l'}}, {'id': 'out', 'type': 'X'}]",
        "'globals': [{'key': 'k', 'json': '{}'}]",
        "'flowClass': 'embedded', 'triggers': [{'type': 'direct'}, {'type': 'virtualButton'}],"
            + " 'nodes': [{'id': 'a', 'type': 'X', 'outputIds': [['b', 'c']]}, {'id': 'b', 'type':"
            + " 'X', 'outputIds': [['c']]}, {'id': 'c', 'type': 'DelayNode'}]",
        "'flowClass': 'customNode', 'customNodeSupports': ['edge'], 'nodes': [{'type':"
            + " 'ModbusReadNode'}], 'triggers': [{'type': 'customNodeStart'}, {'type':"
            + " 'virtualButton'}]",
        "'flowClass': 'customNode'",
      })
  void whatLosantTakesIsTaken(String content) {
    create("a", content);
    assertEquals(201, importing("{'name': 'a', " + content + "}", "").status());
  }

  @Test
  void theListOfClassesNamesTriggersAndClassesThatThereAre() throws IOException {
    Properties listed = new Properties();
    try (InputStream in = FlowClasses.class.getResourceAsStream("flow-classes.properties")) {
      listed.load(in);
    }
    for (String classes : listed.stringPropertyNames()) {
      for (String flowClass : classes.split(",")) {
        assertEquals(List.of(), violations("FlowClass", tree("'" + flowClass + "'")));
      }
      for (String type : listed.getProperty(classes).split(" +")) {
        assertEquals(List.of(classes.split(",")), FlowClasses.with(type), "is listed once");
        if (!type.endsWith("Node")) {
          assertEquals(List.of(), violations("WorkflowTrigger", tree("{'type': '" + type + "'}")));
        }
      }
    }
  }

  @Test
  void keysAndIdsAreMadeWhereTheServerHasTo() {
    String content =
        "'triggers': [{'type': 'timer'}, {'type': 'flowError', 'key': ''}, {'type': 'webhook'}],"
            + " 'nodes': [{'type': 'X'}, {'id': 'given', 'type': 'X'}, {'type': 'X'}]";
    JsonNode workflow = create("a", content);
    Set<String> made = new TreeSet<>();
    for (JsonNode trigger : List.of(workflow.at("/triggers/0"), workflow.at("/triggers/1"))) {
      String key = JsonTrees.text(trigger, "key");
      assertTrue(key.startsWith(JsonTrees.text(workflow, "id") + "-"), key);
      made.add(key);
    }
    assertTrue(workflow.at("/triggers/2/key").isMissingNode(), "only the caller knows the webhook");
    assertEquals("given", workflow.at("/nodes/1/id").asString());
    made.add(workflow.at("/nodes/0/id").asString());
    made.add(workflow.at("/nodes/2/id").asString());
    assertEquals(4, made.size(), made.toString());
    assertTrue(made.stream().allMatch(text -> text.matches("[\\w-]{8,}")), made.toString());
    assertEquals(workflow, get(path(workflow)).body());

    JsonNode version = post(path(workflow) + "/versions", json("{'version': 'v1'}")).body();
    assertEquals(workflow.path("nodes"), version.path("nodes"), "a version has the same");
    JsonNode patched = patch(path(workflow), json("{" + content + "}")).body();
    assertNotEquals("", patched.at("/nodes/0/id").asString(""));
    JsonNode imported = importing("{'name': 'b', " + content + "}", "").body();
    assertNotEquals("", imported.at("/flows/0/nodes/0/id").asString(""));
  }

  @Test
  void anIdThatIsMadeIsNotOneThatIsGiven() {
    String made = create("a", "'nodes': [{'type': 'X'}]").at("/nodes/0/id").asString();
    String later = made.substring(0, 7) + (char) (made.charAt(7) + 2);
    JsonNode nodes =
        create("b", "'nodes': [{'type': 'X'}, {'id': '" + later + "', 'type': 'X'}]").path("nodes");
    assertNotEquals(nodes.at("/0/id"), nodes.at("/1/id"));
    assertEquals(later, nodes.at("/1/id").asString());
  }
}
