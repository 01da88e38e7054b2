package com.losant.rest.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.losant.rest.LosantClient;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.JsonModel;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.sandbox.junit.LosantSandboxTest;
import com.losant.rest.shared.FlowClass;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowImport;
import com.losant.rest.workflows.WorkflowImportResult;
import com.losant.rest.workflows.WorkflowNode;
import com.losant.rest.workflows.WorkflowPatch;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.WorkflowVersion;
import com.losant.rest.workflows.WorkflowVersionPost;
import com.losant.rest.workflows.WorkflowsImport;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The page's way from one application to another, with what real workflows look like. */
@LosantSandboxTest
class MovedWorkflowsTest {
  private static final List<FlowClass> CLASSES =
      List.of(
          FlowClass.CLOUD,
          FlowClass.EDGE,
          FlowClass.EMBEDDED,
          FlowClass.EXPERIENCE,
          FlowClass.CUSTOM_NODE);
  private static final List<String> OF_THE_ORIGIN =
      List.of(
          "id",
          "flowId",
          "flowVersionId",
          "applicationId",
          "creationDate",
          "lastUpdated",
          "_links",
          "_etag",
          "defaultVersionId",
          "stats");

  private final LosantSandbox sandbox;
  private final LosantClient losant;

  MovedWorkflowsTest(LosantSandbox sandbox, LosantClient losant) {
    this.sandbox = sandbox;
    this.losant = losant;
  }

  @Test
  void everythingArrives() {
    String source = sandbox.applicationId();
    String target = sandbox.createApplication();
    for (FlowClass flowClass : CLASSES) {
      losant.flows().post(source, workflow(flowClass));
    }
    String first = losant.flows().getAllById(source).stream().findFirst().orElseThrow().id();
    WorkflowVersion version =
        losant
            .flowVersions()
            .post(source, first, WorkflowVersionPost.builder().version("v1").build());
    losant
        .flow()
        .patch(source, first, WorkflowPatch.builder().defaultVersionId(version.id()).build());

    WorkflowImportResult imported = Snippets.move(losant, source, target);

    assertEquals(contents(source), contents(target));
    assertEquals(CLASSES.size(), imported.importedFlowIdMap().size());
    String moved = Objects.requireNonNull(imported.importedFlowIdMap().get(first));
    assertNotEquals(first, moved);
    assertEquals(
        imported.importedVersionIdMap().get(version.id()),
        losant.flow().get(target, moved).defaultVersionId());
    assertEquals(
        content(version),
        content(losant.flowVersions().getAll(target, moved).stream().findFirst().orElseThrow()));
  }

  /** A file of an export, with a global from before globals had values. */
  @Test
  void anOldExportArrives() {
    Workflow exported =
        Workflow.CODEC.fromJson(
            """
            {"name": "Alarm", "_type": "flow", "_exportDate": "2017-03-01T10:00:00.000Z", "exportHash": "0f",
             "version": "develop", "stats": {"run": 5},
             "globals": [{"key": "limit", "type": "number"}, {"key": "unit", "json": "\\"C\\""}],
             "triggers": [{"type": "deviceTag", "key": "kind/sensor", "meta": {"category": "trigger", "x": 60.0
              }, "outputIds": [["check"]]}],
             "nodes": [{"id": "check", "type": "LatchNode", "config": {"deviceId": "~exportplaceholderid-device-pump~"},
               "outputIds": [[], []]}]}
            """);

    losant
        .flows()
        .importFlows(
            sandbox.applicationId(),
            WorkflowsImport.builder().flows(List.of(WorkflowImport.from(exported))).build());

    Workflow arrived = losant.flows().getAll(sandbox.applicationId()).iterator().next();
    assertEquals(exported.triggers(), arrived.triggers());
    assertEquals(exported.nodes(), arrived.nodes());
    assertEquals(List.of(exported.globals().get(1)), arrived.globals());
  }

  private static WorkflowPost workflow(FlowClass flowClass) {
    WorkflowNode big =
        WorkflowNode.builder()
            .id("big")
            .type("FunctionNode")
            .config(Map.of("script", "x = 1;\r\n".repeat(17_000)))
            .build();
    WorkflowNode odd =
        WorkflowNode.CODEC.fromJson(
            """
            {"id": "odd", "type": "DebugNode", "meta": {"x": 60, "y": 0.50, "label": null},
             "config": {"deviceIds": ["~exportplaceholderid-device-pump~"], "limit": "5"}, "outputIds": [["big"]]}
            """);
    return WorkflowPost.builder()
        .name("Of class " + flowClass)
        .flowClass(flowClass)
        .nodes(List.of(odd, big))
        .build();
  }

  private List<ObjectNode> contents(String application) {
    Stream<Workflow> workflows = losant.flows().getAllById(application).stream();
    return workflows.map(MovedWorkflowsTest::content).toList();
  }

  private static ObjectNode content(JsonModel read) {
    ObjectNode json = (ObjectNode) JsonCodec.ANY.fromJson(read.toJson());
    return json.remove(OF_THE_ORIGIN);
  }
}
