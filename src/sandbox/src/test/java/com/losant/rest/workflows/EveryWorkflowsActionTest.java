package com.losant.rest.workflows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.EveryActionTestBase;
import com.losant.rest.api.ActionResult;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.json.LosantTime;
import com.losant.rest.shared.BulkDeletion;
import com.losant.rest.shared.FlowClass;
import com.losant.rest.shared.QueryOperators;
import com.losant.rest.shared.SortDirection;
import com.losant.rest.shared.Success;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every action on workflows, their versions and their runs. */
class EveryWorkflowsActionTest extends EveryActionTestBase {
  private static final String FLOW_ID_THAT_WAS = "0123456789abcdef01234567";

  private String flowId = "";
  private String key = "";

  @Override
  protected void begin() {
    WorkflowPost post =
        WorkflowPost.builder()
            .name("Greenhouse")
            .triggers(List.of(VirtualButtonTrigger.builder().build()))
            .build();
    Workflow workflow = losant.flows().post(applicationId, post, p -> p.includeCustomNodes(true));
    flowId = workflow.id();
    key = workflow.triggers().get(0).key();
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
                        .end(LosantTime.now())
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
                        .end(LosantTime.now())
                        .resolution(Duration.ofHours(1))
                        .flowVersion("develop"));
    assertEquals(Duration.ofHours(1), stats.resolution());
    assertEquals(1, stats.metrics().stream().mapToLong(metric -> metric.runCount()).sum());
    LosantTime anHourBefore = LosantTime.ago(Duration.ofHours(1));
    assertEquals(
        List.of(),
        losant.flow().errors(applicationId, flowId, p -> p.end(anHourBefore)).errors(),
        "until an hour ago");
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

  private WorkflowVersion saveVersion(String name) {
    WorkflowVersionPost post = WorkflowVersionPost.builder().version(name).build();
    return losant.flowVersions().post(applicationId, flowId, post);
  }

  @Test
  void flowVersionsPost() {
    WorkflowVersionPost post =
        WorkflowVersionPost.builder()
            .version("v1")
            .notes("The first one.")
            .globals(List.of(WorkflowGlobal.builder().key("warmest").json("26").build()))
            .build();

    WorkflowVersion version = losant.flowVersions().post(applicationId, flowId, post);
    assertEquals("v1", version.version());
    assertEquals(key, version.triggers().get(0).key());

    WorkflowVersion replaced =
        losant
            .flowVersions()
            .post(
                applicationId,
                flowId,
                WorkflowVersionPost.builder().version("v1").enabled(false).build(),
                p -> p.allowReplacement(true).includeCustomNodes(true));
    assertEquals(version.id(), replaced.id());
    assertFalse(replaced.enabled());
  }

  @Test
  void flowVersionsGet() {
    saveVersion("v1");
    WorkflowVersion latest = saveVersion("v2");

    WorkflowVersions plain =
        losant
            .flowVersions()
            .get(
                applicationId,
                flowId,
                p ->
                    p.sortField(WorkflowVersionSortField.ID)
                        .sortDirection(SortDirection.DESC)
                        .page(0)
                        .perPage(1)
                        .filterField(WorkflowVersionFilterField.VERSION)
                        .filter("v*")
                        .includeCustomNodes(true));
    assertEquals(2, plain.totalCount());
    assertEquals(latest.id(), plain.items().get(0).id());

    AdvancedWorkflowVersionQuery query =
        AdvancedWorkflowVersionQuery.builder()
            .version(QueryOperators.builder().ne("v1").build())
            .triggers(TriggerQuery.builder().type("virtualButton").build())
            .build();
    List<String> names = new ArrayList<>();
    for (WorkflowVersion version :
        losant.flowVersions().getAllById(applicationId, flowId, p -> p.query(query))) {
      names.add(version.version());
    }
    assertEquals(List.of("v2"), names);
  }

  @Test
  void flowVersionGetPatchAndDelete() {
    String id = saveVersion("v1").id();

    WorkflowVersion version =
        losant.flowVersion().get(applicationId, flowId, "v1", p -> p.includeCustomNodes(true));
    assertEquals(id, version.id());

    WorkflowVersionPatch patch =
        WorkflowVersionPatch.builder().enabled(false).notes("Too dry.").build();
    WorkflowVersion patched =
        losant
            .flowVersion()
            .patch(applicationId, flowId, id, patch, p -> p.includeCustomNodes(true));
    assertEquals("Too dry.", patched.notes());
    assertFalse(patched.enabled());

    assertEquals(true, losant.flowVersion().delete(applicationId, flowId, id).success());
    assertThrows(
        NotFoundException.class, () -> losant.flowVersion().get(applicationId, flowId, id));
  }

  @Test
  void flowVersionsDelete() {
    saveVersion("v1");
    saveVersion("v2");
    WorkflowVersionsDelete allButOne =
        WorkflowVersionsDelete.builder()
            .query(
                AdvancedWorkflowVersionQuery.builder()
                    .version(QueryOperators.builder().ne("v2").build())
                    .build())
            .build();

    ActionResult<BulkDeletion> result =
        losant.flowVersions().delete(applicationId, flowId, allButOne);

    ActionResult.Done<?> done = assertInstanceOf(ActionResult.Done.class, result);
    assertEquals(200, done.status());
    assertEquals(BulkDeletion.builder().removed(1).failed(0).build(), done.value());
    assertThrows(
        NotFoundException.class, () -> losant.flowVersion().get(applicationId, flowId, "v1"));
  }

  @Test
  void flowVersionLogErrorsAndStats() {
    String id = saveVersion("v1").id();
    VirtualButtonPress press =
        VirtualButtonPress.builder()
            .key(key)
            .flowVersion("v1")
            .payload(Map.of("error", "too dry"))
            .build();
    losant.flow().pressVirtualButton(applicationId, flowId, press);

    Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));
    WorkflowLog log =
        losant
            .flowVersion()
            .getLogEntries(applicationId, flowId, id, p -> p.limit(10).since(anHourAgo));
    assertEquals(id, log.entries().get(0).flowVersionId());

    WorkflowErrors errors =
        losant
            .flowVersion()
            .errors(
                applicationId,
                flowId,
                "v1",
                p ->
                    p.duration(Duration.ofHours(1))
                        .end(LosantTime.now())
                        .limit(5)
                        .sortDirection(SortDirection.ASC));
    assertEquals("too dry", errors.errors().get(0).error().message());

    WorkflowStatistics stats =
        losant
            .flowVersion()
            .stats(
                applicationId,
                flowId,
                id,
                p ->
                    p.duration(Duration.ofHours(2))
                        .end(LosantTime.now())
                        .resolution(Duration.ofHours(1)));
    assertEquals(1, stats.metrics().stream().mapToLong(metric -> metric.runCount()).sum());
    assertTrue(
        losant
            .flowVersion()
            .errors(applicationId, flowId, id, p -> p.deviceId(FLOW_ID_THAT_WAS))
            .errors()
            .isEmpty());
    assertEquals(
        0,
        losant
            .flowVersion()
            .stats(applicationId, flowId, id, p -> p.deviceId(FLOW_ID_THAT_WAS))
            .metrics()
            .stream()
            .mapToLong(metric -> metric.runCount())
            .sum());
  }
}
