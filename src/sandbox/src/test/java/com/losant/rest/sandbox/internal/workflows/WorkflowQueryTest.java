package com.losant.rest.sandbox.internal.workflows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.sandbox.SandboxTestBase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WorkflowQueryTest extends SandboxTestBase {
  private static final JsonNode DOCUMENT =
      tree(
          "{'id': '5a9db0c0000000000000000a', 'name': 'Green House', 'flowClass': 'cloud',"
              + "'enabled': true, 'creationDate': '2026-01-01T00:00:00.000Z',"
              + "'lastUpdated': '2026-02-01T12:00:00.000Z',"
              + "'customNodeSupports': ['edge'],"
              + "'triggers': [{'type': 'timer', 'key': 't', 'config': {'seconds': 60}},"
              + "  {'type': 'webhook', 'key': 'w', 'config': {'tags': ['x', 'y']}}],"
              + "'nodes': [{'type': 'DebugNode', 'config': {'level': 'info', 'on': true}}]}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}| true",
        "{'name': 'Green House'}| true",
        "{'name': 'green house'}| false",
        "{'name': 'Green'}| false",
        "{'name': null}| false",
        "{'name': {}}| true",
        "{'name': {'$eq': 'Green House'}}| true",
        "{'name': {'$eq': 'green house'}}| false",
        "{'name': {'$eq': 'green house', '$ci': true}}| true",
        "{'name': {'$eq': 'green house', '$ci': false}}| false",
        "{'name': {'$ne': 'green house'}}| true",
        "{'name': {'$ne': 'green house', '$ci': true}}| false",
        "{'name': {'$ne': 'Green House'}}| false",
        "{'name': {'$ne': null}}| true",
        "{'name': {'$gt': 'Green'}}| true",
        "{'name': {'$gt': 'Green House'}}| false",
        "{'name': {'$gte': 'Green House'}}| true",
        "{'name': {'$lt': 'Green House'}}| false",
        "{'name': {'$lt': 'H'}}| true",
        "{'name': {'$lte': 'Green House'}}| true",
        "{'name': {'$gt': 5}}| false",
        "{'name': {'$lt': 5}}| false",
        "{'name': {'$gt': 'A', '$lt': 'F'}}| false",
        "{'name': {'$startsWith': 'Green'}}| true",
        "{'name': {'$startsWith': 'green'}}| false",
        "{'name': {'$startsWith': 'green', '$ci': true}}| true",
        "{'name': {'$endsWith': 'House'}}| true",
        "{'name': {'$endsWith': 'Green'}}| false",
        "{'name': {'$contains': 'n H'}}| true",
        "{'name': {'$contains': 'n h'}}| false",
        "{'name': {'$contains': 'N H', '$ci': true}}| true",
        "{'name': {'$in': ['a', 'Green House']}}| true",
        "{'name': {'$in': ['a', 'GREEN HOUSE']}}| false",
        "{'name': {'$in': ['a', 'GREEN HOUSE'], '$ci': true}}| true",
        "{'name': {'$in': []}}| false",
        "{'name': {'$nin': ['a']}}| true",
        "{'name': {'$nin': ['Green House']}}| false",
        "{'name': {'$nin': ['green house'], '$ci': true}}| false",
        "{'enabled': true}| true",
        "{'enabled': {'$ne': true}}| false",
        "{'enabled': 'true'}| false",
        "{'enabled': {'$startsWith': 't'}}| false",
        "{'id': '5A9DB0C0000000000000000A'}| true",
        "{'id': {'$in': ['5A9DB0C0000000000000000A']}}| true",
        "{'id': {'$gt': '5a9db0c00000000000000009'}}| true",
        "{'defaultVersion': null}| true",
        "{'defaultVersion': {'$ne': null}}| false",
        "{'defaultVersion': {'$eq': '5a9db0c0000000000000000a'}}| false",
        "{'customNodeSupports': 'edge'}| true",
        "{'customNodeSupports': {'$in': ['cloud']}}| false",
        "{'customNodeSupports': {'$ne': 'edge'}}| false",
        "{'customNodeSupports': {'$startsWith': 'ed'}}| true",
        "{'customNodeSupports': {'$gte': 'edge'}}| true",
        "{'creationDate': '2026-01-01T00:00:00Z'}| true",
        "{'creationDate': '2026-01-01T01:00:00+01:00'}| true",
        "{'creationDate': '2026-01-01'}| true",
        "{'creationDate': 1767225600000}| true",
        "{'creationDate': {'$lt': '2026-01-01T00:00:00.001Z'}}| true",
        "{'lastUpdated': {'$gt': 1767225600000}}| true",
        "{'lastUpdated': {'$gt': 'soon'}}| false",
        "{'triggers': {'type': 'timer'}}| true",
        "{'triggers': {'type': 'mqttTopic'}}| false",
        "{'triggers': {'type': 'timer', 'key': 't'}}| true",
        "{'triggers': {'type': 'timer', 'key': 'w'}}| false",
        "{'triggers': {'type': 'timer', 'config': {'seconds': 60.0}}}| true",
        "{'triggers': {'type': 'timer', 'config': {'seconds': '60'}}}| false",
        "{'triggers': {'type': 'timer', 'config': {'cron': null}}}| true",
        "{'triggers': {'type': 'webhook', 'config': {'tags': 'y'}}}| true",
        "{'triggers': {'$eq': {'type': 'timer'}}}| true",
        "{'triggers': {'$ne': {'type': 'timer'}}}| false",
        "{'triggers': {'$ne': {'type': 'timer', 'key': 'w'}}}| true",
        "{'nodes': {'type': 'DebugNode', 'config': {'on': true, 'level': 'info'}}}| true",
        "{'nodes': {'type': 'DebugNode', 'config': {'on': true, 'level': 'warn'}}}| false",
        "{'nodes': {'$ne': {'type': 'HttpNode'}}}| true",
        "{'name': 'Green House', 'enabled': false}| false",
        "{'$and': [{'enabled': true}, {'name': 'x'}]}| false",
        "{'$and': [{'enabled': true}, {'flowClass': 'cloud'}]}| true",
        "{'$and': []}| true",
        "{'$or': [{'enabled': false}, {'flowClass': 'cloud'}]}| true",
        "{'$or': [{'enabled': false}, {'flowClass': 'edge'}]}| false",
        "{'$or': []}| false",
        "{'$nor': [{'enabled': false}, {'flowClass': 'edge'}]}| true",
        "{'$nor': [{'enabled': false}, {'flowClass': 'cloud'}]}| false",
        "{'$nor': []}| true",
        "{'$or': [{'$and': [{'enabled': true}, {'$nor': [{'name': 'x'}]}]}]}| true"
      })
  void matches(String query, boolean expected) {
    assertEquals(expected, WorkflowQuery.INSTANCE.matches(tree(query), DOCUMENT));
    assertEquals(
        List.of(),
        violations("AdvancedWorkflowQuery", tree(query)),
        "the description allows the query");
  }

  @Test
  void worksOverHttp() {
    create("a");
    create("b", "'enabled': false, 'flowClass': 'edge'");
    create("c", "'triggers': [{'type': 'timer', 'config': {'seconds': 0.5}}]");
    assertEquals(List.of("b"), search("{'enabled': false}"));
    assertEquals(
        List.of("a", "b"), search("{'$or': [{'name': 'a'}, {'flowClass': {'$eq': 'edge'}}]}"));
    assertEquals(
        List.of("c"), search("{'triggers': {'type': 'timer', 'config': {'seconds': 0.5}}}"));
    assertEquals(List.of("a", "b", "c"), search("{}"), "a query takes the place of flowClass");
  }

  private List<String> search(String query) {
    return get(flows + "?query=" + encode(json(query))).all("name");
  }
}
