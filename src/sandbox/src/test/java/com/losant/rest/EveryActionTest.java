package com.losant.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.contract.Bundle;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.shared.QueryOperators;
import com.losant.rest.shared.SortDirection;
import com.losant.rest.shared.Success;
import com.losant.rest.workflows.AdvancedWorkflowByVersionQuery;
import com.losant.rest.workflows.AdvancedWorkflowQuery;
import com.losant.rest.workflows.FlowClass;
import com.losant.rest.workflows.Palette;
import com.losant.rest.workflows.VirtualButtonPress;
import com.losant.rest.workflows.VirtualButtonTrigger;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowErrors;
import com.losant.rest.workflows.WorkflowFilterField;
import com.losant.rest.workflows.WorkflowImport;
import com.losant.rest.workflows.WorkflowImportResult;
import com.losant.rest.workflows.WorkflowLog;
import com.losant.rest.workflows.WorkflowPatch;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.WorkflowSortField;
import com.losant.rest.workflows.WorkflowStatistics;
import com.losant.rest.workflows.WorkflowStorageEntries;
import com.losant.rest.workflows.WorkflowStorageEntry;
import com.losant.rest.workflows.WorkflowStorageMetadata;
import com.losant.rest.workflows.WorkflowTriggerFilterItem;
import com.losant.rest.workflows.WorkflowVersionImport;
import com.losant.rest.workflows.WorkflowVersions;
import com.losant.rest.workflows.Workflows;
import com.losant.rest.workflows.WorkflowsImport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every action with every parameter, through the real client over HTTP. The sandbox answers only a
 * request that is valid against the description, and only with an answer that is.
 */
class EveryActionTest {
  private static final String FLOW_ID_THAT_WAS = "0123456789abcdef01234567";

  private final LosantSandbox sandbox = LosantSandbox.start();
  private final LosantClient losant =
      LosantClient.builder().accessToken(sandbox.token()).baseUrl(sandbox.url()).build();
  private final String applicationId = sandbox.applicationId();
  private String flowId = "";
  private String key = "";

  @BeforeEach
  void createWorkflow() {
    WorkflowPost post =
        WorkflowPost.builder()
            .name("Greenhouse")
            .triggers(List.of(VirtualButtonTrigger.builder().build()))
            .build();
    Workflow workflow = losant.flows().post(applicationId, post, p -> p.includeCustomNodes(true));
    flowId = workflow.id();
    key = workflow.triggers().get(0).key();
  }

  @AfterEach
  void stop() {
    losant.close();
    sandbox.close();
  }

  @Test
  void flowGet() {
    Workflow workflow = losant.flow().get(applicationId, flowId, p -> p.includeCustomNodes(true));

    assertEquals("Greenhouse", workflow.name());
    assertEquals(FlowClass.CLOUD, workflow.flowClass());
  }

  @Test
  void flowPatch() {
    WorkflowPatch patch = WorkflowPatch.builder().name("Barn").defaultVersionId(null).build();

    Workflow workflow =
        losant.flow().patch(applicationId, flowId, patch, p -> p.includeCustomNodes(true));

    assertEquals("Barn", workflow.name());
  }

  @Test
  void flowDelete() {
    assertEquals(true, losant.flow().delete(applicationId, flowId).success());

    assertEquals(0, losant.flows().get(applicationId).totalCount());
  }

  @Test
  void flowPressVirtualButtonThenLogErrorsAndStats() {
    VirtualButtonPress press =
        VirtualButtonPress.builder().key(key).payload(Map.of("error", "too hot")).build();
    Success success = losant.flow().pressVirtualButton(applicationId, flowId, press);
    assertEquals(true, success.success());

    Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));
    WorkflowLog log =
        losant.flow().getLogEntries(applicationId, flowId, p -> p.limit(10).since(anHourAgo));
    assertEquals(1, log.entries().size());
    assertTrue(log.iterator().next().time().isAfter(anHourAgo));

    WorkflowErrors errors =
        losant
            .flow()
            .errors(
                applicationId,
                flowId,
                p ->
                    p.duration(Duration.ofHours(1))
                        .end(Instant.EPOCH)
                        .limit(5)
                        .sortDirection(SortDirection.ASC)
                        .flowVersion("develop"));
    assertEquals("too hot", errors.errors().get(0).error().message());

    WorkflowStatistics stats =
        losant
            .flow()
            .stats(
                applicationId,
                flowId,
                p ->
                    p.duration(Duration.ofHours(2))
                        .end(Instant.EPOCH)
                        .resolution(Duration.ofHours(1))
                        .flowVersion("develop"));
    assertEquals(Duration.ofHours(1), stats.resolution());
    assertEquals(1, stats.metrics().stream().mapToLong(metric -> metric.runCount()).sum());
  }

  @Test
  void deviceIdSelectsRunsOfOneDevice() {
    VirtualButtonPress press =
        VirtualButtonPress.builder().key(key).payload(Map.of("error", "too hot")).build();
    losant.flow().pressVirtualButton(applicationId, flowId, press);

    assertTrue(
        losant
            .flow()
            .errors(applicationId, flowId, p -> p.deviceId(FLOW_ID_THAT_WAS))
            .errors()
            .isEmpty());
    assertEquals(
        0,
        losant
            .flow()
            .stats(applicationId, flowId, p -> p.deviceId(FLOW_ID_THAT_WAS))
            .metrics()
            .stream()
            .mapToLong(metric -> metric.runCount())
            .sum());
  }

  @Test
  void flowStorage() {
    WorkflowStorageEntry entry =
        WorkflowStorageEntry.builder().key("limits").value(List.of(13, 21, 34)).build();
    assertEquals(true, losant.flow().setStorageEntry(applicationId, flowId, entry).success());

    WorkflowStorageEntries entries = losant.flow().getStorageEntries(applicationId, flowId);
    assertEquals(List.of(13, 21, 34), entries.get("limits", List.class));

    WorkflowStorageMetadata metadata =
        losant.flow().getStorageEntriesMetadata(applicationId, flowId);
    assertEquals(1L, metadata.keysCount());
    assertTrue(metadata.memoryUsed() > 0);

    assertEquals(Set.of(), losant.flow().clearStorageEntries(applicationId, flowId).keys());
  }

  @Test
  void flowsGet() {
    Workflows plain =
        losant
            .flows()
            .get(
                applicationId,
                p ->
                    p.sortField(WorkflowSortField.LAST_UPDATED)
                        .sortDirection(SortDirection.DESC)
                        .page(0)
                        .perPage(10)
                        .filterField(WorkflowFilterField.NAME)
                        .filter("green*")
                        .flowClass(FlowClass.CLOUD)
                        .triggerFilter(
                            List.of(
                                WorkflowTriggerFilterItem.builder()
                                    .type("virtualButton")
                                    .key(key)
                                    .build()))
                        .includeCustomNodes(true));
    assertEquals(List.of(flowId), plain.items().stream().map(Workflow::id).toList());

    AdvancedWorkflowQuery query =
        AdvancedWorkflowQuery.builder()
            .name(QueryOperators.builder().startsWith("green").ci(true).build())
            .enabled(true)
            .build();
    Workflows queried = losant.flows().get(applicationId, p -> p.query(query).allVersions(true));
    assertEquals(1, queried.count());
  }

  @Test
  void flowsImportThenGetByVersion() {
    WorkflowsImport workflows =
        WorkflowsImport.builder()
            .flows(List.of(WorkflowImport.builder().id(FLOW_ID_THAT_WAS).name("Old").build()))
            .flowVersions(
                List.of(
                    WorkflowVersionImport.builder().flowId(FLOW_ID_THAT_WAS).version("v1").build()))
            .build();

    WorkflowImportResult result = losant.flows().importFlows(applicationId, workflows);
    String newId = result.importedFlowIdMap().get(FLOW_ID_THAT_WAS);
    assertNotNull(newId);

    AdvancedWorkflowByVersionQuery query =
        AdvancedWorkflowByVersionQuery.builder().flowId(newId).build();
    WorkflowVersions queried =
        losant.flows().getByVersion(applicationId, "v1", p -> p.query(query));
    assertEquals("v1", queried.items().get(0).version());

    WorkflowVersions versions =
        losant
            .flows()
            .getByVersion(
                applicationId,
                "v1",
                p ->
                    p.sortField(WorkflowSortField.NAME)
                        .sortDirection(SortDirection.ASC)
                        .page(0)
                        .perPage(10)
                        .filterField(WorkflowFilterField.NAME)
                        .filter("*")
                        .flowClass(FlowClass.CLOUD)
                        .triggerFilter(List.of())
                        .includeCustomNodes(false));
    assertEquals(1, versions.totalCount());
  }

  @Test
  void flowsPalette() {
    losant
        .flows()
        .post(
            applicationId,
            WorkflowPost.builder().name("Convert").flowClass(FlowClass.CUSTOM_NODE).build());

    Palette palette = losant.flows().palette(applicationId);

    assertEquals("Convert", palette.customNodes().get(0).name());
  }

  @Test
  void theTestsOfThisClassCallAllActions() throws Exception {
    // Each in turn, as JUnit would, so that the requests of all are in one sandbox.
    flowGet();
    flowPatch();
    flowPressVirtualButtonThenLogErrorsAndStats();
    flowStorage();
    flowsImportThenGetByVersion();
    flowsPalette();
    losant.flows().get(applicationId);
    losant.flow().delete(applicationId, flowId);

    Set<String> called = new TreeSet<>();
    sandbox.requests().forEach(request -> called.add(request.action()));
    Set<String> described = new TreeSet<>();
    Bundle.read().operations().forEach(operation -> described.add(operation.id()));
    assertEquals(described, called);
  }
}
