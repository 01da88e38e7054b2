package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.shared.QueryCondition;
import com.losant.rest.shared.QueryOperators;
import com.losant.rest.workflows.NodeQuery;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowGlobal;
import com.losant.rest.workflows.WorkflowLogEntry;
import com.losant.rest.workflows.WorkflowNode;
import com.losant.rest.workflows.WorkflowPatch;
import com.losant.rest.workflows.WorkflowRunCounts;
import com.losant.rest.workflows.WorkflowStats;
import com.losant.rest.workflows.WorkflowStorageEntry;
import com.losant.rest.workflows.WorkflowTrigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Nothing that a caller passes in or gets out and then changes, changes a model. */
class ImmutabilityTest {
  private static ObjectNode object() {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.putArray("list").add(1);
    return object;
  }

  @Test
  void aListPassedInIsCopied() {
    List<WorkflowGlobal> globals = new ArrayList<>();
    globals.add(WorkflowGlobal.builder().key("a").json("1").build());
    WorkflowPatch patch = WorkflowPatch.builder().globals(globals).build();
    globals.clear();
    assertEquals(1, patch.globals().size());
  }

  @Test
  void aListOfListsPassedInIsCopiedToItsBottom() {
    List<String> port = new ArrayList<>(List.of("a"));
    List<List<String>> ports = new ArrayList<>(List.of(port));
    WorkflowNode node = WorkflowNode.builder().id("n").type("t").outputIds(ports).build();
    port.add("b");
    ports.add(List.of());
    assertEquals(List.of(List.of("a")), node.outputIds());
  }

  @Test
  void aMapPassedInIsCopied() {
    Map<String, WorkflowRunCounts> counts = new HashMap<>();
    counts.put("develop", WorkflowRunCounts.builder().runCount(1L).build());
    WorkflowStats stats = WorkflowStats.builder().byVersion(counts).build();
    Map<String, Object> settings = new HashMap<>();
    settings.put("list", new ArrayList<>(List.of(1)));
    NodeQuery query = NodeQuery.builder().type("t").config(settings).build();
    counts.clear();
    ((List<?>) settings.get("list")).clear();
    assertEquals(1, stats.byVersion().size());
    assertEquals("{\"list\":[1]}", NodeQuery.CODEC.toTree(query).get("config").toString());
  }

  @Test
  void aTreePassedInIsCopied() {
    ObjectNode tree = object();
    WorkflowStorageEntry entry =
        WorkflowStorageEntry.builder().key("k").value(tree).additionalProperty("x", tree).build();
    QueryCondition condition = QueryCondition.of(tree);
    QueryOperators operators = QueryOperators.builder().in(List.of(tree)).build();
    ((ArrayNode) tree.get("list")).add(2);
    assertEquals("{\"key\":\"k\",\"value\":{\"list\":[1]},\"x\":{\"list\":[1]}}", entry.toJson());
    assertEquals("{\"list\":[1]}", condition.toJson());
    assertEquals("{\"$in\":[{\"list\":[1]}]}", operators.toJson());
  }

  @Test
  void aTreeGivenOutIsACopy() {
    String json = "{\"key\":\"k\",\"value\":{\"list\":[1]},\"x\":{\"list\":[1]}}";
    WorkflowStorageEntry entry = WorkflowStorageEntry.CODEC.fromJson(json);
    ((ObjectNode) entry.value()).removeAll();
    ((ObjectNode) entry.additionalProperties().get("x")).removeAll();
    ((ObjectNode) WorkflowStorageEntry.CODEC.toTree(entry)).removeAll();
    assertEquals(json, entry.toJson());
    String log = "{\"errors\":[{\"list\":[1]}]}";
    WorkflowLogEntry logEntry = WorkflowLogEntry.CODEC.fromJson(log);
    ((ObjectNode) logEntry.errors().get(0)).removeAll();
    assertEquals(log, logEntry.toJson());
    String node = "{\"type\":\"t\",\"config\":{\"a\":{\"list\":[1]}}}";
    NodeQuery query = NodeQuery.CODEC.fromJson(node);
    ((ObjectNode) query.config().get("a")).removeAll();
    assertEquals(node, query.toJson());
  }

  @Test
  void collectionsGivenOutCannotBeChanged() {
    Workflow read =
        Workflow.CODEC.fromJson("{\"triggers\":[{\"type\":\"timer\",\"outputIds\":[[\"a\"]]}]}");
    List<WorkflowTrigger> triggers = read.triggers();
    List<List<String>> outputs = triggers.get(0).outputIds();
    List<String> port = outputs.get(0);
    assertThrows(UnsupportedOperationException.class, triggers::clear);
    assertThrows(UnsupportedOperationException.class, outputs::clear);
    assertThrows(UnsupportedOperationException.class, port::clear);
    Map<String, ?> more = read.additionalProperties();
    assertThrows(UnsupportedOperationException.class, () -> more.put("x", null));
    WorkflowStats stats = WorkflowStats.CODEC.fromJson("{\"byVersion\":{\"a\":{}}}");
    Map<String, WorkflowRunCounts> counts = stats.byVersion();
    assertThrows(UnsupportedOperationException.class, counts::clear);
  }

  @Test
  void collectionsOfABuilderCannotBeChanged() {
    WorkflowNode node =
        WorkflowNode.builder().id("n").type("t").outputIds(List.of(new ArrayList<>())).build();
    assertThrows(UnsupportedOperationException.class, () -> node.outputIds().get(0).add("x"));
    assertThrows(UnsupportedOperationException.class, () -> node.outputIds().clear());
  }

  @Test
  void aCopyByTheBuilderLeavesTheFirstAsItWas() {
    Workflow first = Workflow.CODEC.fromJson("{\"name\":\"n\",\"new\":{\"list\":[1]}}");
    Workflow second = first.toBuilder().name("m").additionalProperty("new", 2).build();
    assertEquals("{\"name\":\"n\",\"new\":{\"list\":[1]}}", first.toJson());
    assertEquals("{\"name\":\"m\",\"new\":2}", second.toJson());
  }
}
