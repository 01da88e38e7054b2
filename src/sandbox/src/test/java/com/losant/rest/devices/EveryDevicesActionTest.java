package com.losant.rest.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.EveryActionTestBase;
import com.losant.rest.api.ActionResult;
import com.losant.rest.api.EventStream;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.json.LosantTime;
import com.losant.rest.sandbox.SandboxRequest;
import com.losant.rest.shared.AdvancedDeviceQuery;
import com.losant.rest.shared.BulkDeletion;
import com.losant.rest.shared.DeviceClass;
import com.losant.rest.shared.DeviceTag;
import com.losant.rest.shared.DeviceTagFilterItem;
import com.losant.rest.shared.ExportFormat;
import com.losant.rest.shared.IdQueryOperators;
import com.losant.rest.shared.PayloadCount;
import com.losant.rest.shared.PayloadCountsBreakdown;
import com.losant.rest.shared.QueryOperators;
import com.losant.rest.shared.QueuedJob;
import com.losant.rest.shared.SortDirection;
import com.losant.rest.shared.Success;
import com.losant.rest.shared.TagTextCondition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every action on devices, their attributes and their recipes. */
class EveryDevicesActionTest extends EveryActionTestBase {
  private static final DeviceTag FLOOR_8 = DeviceTag.builder().key("floor").value("8").build();
  private static final DeviceAttribute RPM =
      DeviceAttribute.builder().name("rpm").dataType(AttributeDataType.NUMBER).build();
  private static final DeviceAttribute RUNNING =
      DeviceAttribute.builder().name("running").dataType(AttributeDataType.BOOLEAN).build();

  private String deviceId = "";
  private String recipeId = "";

  @Override
  protected void begin() {
    DevicePost pump =
        DevicePost.builder()
            .name("Pump 7")
            .deviceClass(DeviceClass.STANDALONE)
            .tags(List.of(FLOOR_8))
            .build();
    deviceId = losant.devices().post(applicationId, pump).id();
    losant.deviceAttributes().post(applicationId, deviceId, RPM);
    losant.device().sendState(applicationId, deviceId, rpm(1450));
    losant.device().sendCommand(applicationId, deviceId, setSpeed(900));

    DeviceRecipePost recipe =
        DeviceRecipePost.builder().name("Pump").attributes(List.of(RPM, RUNNING)).build();
    recipeId = losant.deviceRecipes().post(applicationId, recipe).id();
  }

  private static DeviceState rpm(double rpm) {
    return DeviceState.builder().data(Map.of("rpm", rpm)).build();
  }

  private static DeviceCommand setSpeed(int rpm) {
    return DeviceCommand.builder().name("setSpeed").payload(Map.of("rpm", rpm)).build();
  }

  /** What was sent last, for requests whose response tells nothing of it. */
  private String lastBody() {
    return lastRequest().body();
  }

  private SandboxRequest lastRequest() {
    List<SandboxRequest> requests = sandbox.requests();
    return requests.get(requests.size() - 1);
  }

  private static <T> T done(ActionResult<T> result) {
    if (result instanceof ActionResult.Done<T> done) {
      return done.value();
    }
    throw new AssertionError("not done yet: " + result);
  }

  private static void assertQueued(QueuedJob job) {
    assertEquals(true, job.jobQueued());
    assertFalse(job.jobId().isEmpty());
  }

  private static AdvancedDeviceQuery onFloor(String floor) {
    return AdvancedDeviceQuery.builder().tags(Map.of("floor", TagTextCondition.of(floor))).build();
  }

  @Test
  void deviceAttributesGet() {
    losant.deviceAttributes().post(applicationId, deviceId, RUNNING);

    DeviceAttributes attributes =
        losant
            .deviceAttributes()
            .get(
                applicationId,
                deviceId,
                p ->
                    p.sortField(DeviceAttributeField.NAME)
                        .sortDirection(SortDirection.DESC)
                        .filterField(DeviceAttributeField.NAME)
                        .filter("r*"));

    assertEquals(
        List.of("running", "rpm"),
        attributes.items().stream().map(DeviceAttributeDetails::name).toList());
  }

  @Test
  void deviceAttributesPost() {
    DeviceAttribute voltage =
        DeviceAttribute.builder()
            .name("voltage")
            .dataType(AttributeDataType.NUMBER)
            .attributeTags(Map.of("unit", "V"))
            .build();

    DeviceAttributeDetails added = losant.deviceAttributes().post(applicationId, deviceId, voltage);

    assertEquals("voltage", added.name());
    assertEquals(Map.of("unit", "V"), added.attributeTags());
    assertEquals(deviceId, added.deviceId());
  }

  @Test
  void deviceAttributesPostWhatASystemCalculates() {
    DeviceAttribute mean =
        DeviceAttribute.builder()
            .name("meanRpm")
            .dataType(AttributeDataType.NUMBER)
            .system(
                SystemAggregation.builder()
                    .aggregation(SystemAggregationMethod.MEAN)
                    .childAttributes(
                        List.of(
                            ChildAttribute.builder()
                                .name("rpm")
                                .mode(ChildAttributeMode.WHITELIST)
                                .deviceTags(
                                    List.of(DeviceTagFilterItem.builder().key("floor").build()))
                                .build()))
                    .build())
            .build();

    DeviceAttributeDetails added = losant.deviceAttributes().post(applicationId, deviceId, mean);

    assertEquals(mean.system(), added.system());
  }

  @Test
  void deviceAttributeGet() {
    DeviceAttributeDetails rpm = losant.deviceAttribute().get(applicationId, deviceId, "rpm");

    assertEquals(AttributeDataType.NUMBER, rpm.dataType());
    assertEquals(deviceId, rpm.deviceId());
  }

  @Test
  void deviceAttributePatch() {
    DeviceAttributePatch patch =
        DeviceAttributePatch.builder().description("Turns of the shaft in a minute.").build();

    DeviceAttributeDetails rpm =
        losant.deviceAttribute().patch(applicationId, deviceId, "rpm", patch);

    assertEquals("Turns of the shaft in a minute.", rpm.description());
  }

  @Test
  void deviceAttributeDelete() {
    assertEquals(true, losant.deviceAttribute().delete(applicationId, deviceId, "rpm").success());

    assertThrows(
        NotFoundException.class,
        () -> losant.deviceAttribute().get(applicationId, deviceId, "rpm"));
  }

  @Test
  void deviceRecipesGet() {
    DeviceRecipes recipes =
        losant
            .deviceRecipes()
            .get(
                applicationId,
                p ->
                    p.sortField(DeviceRecipeSortField.LAST_UPDATED)
                        .sortDirection(SortDirection.DESC)
                        .page(0)
                        .perPage(10)
                        .filterField("name")
                        .filter("P*")
                        .tagsAsObject(false)
                        .attributesAsObject(false));

    assertEquals(List.of(recipeId), recipes.items().stream().map(DeviceRecipe::id).toList());
  }

  @Test
  void deviceRecipesPost() {
    DeviceRecipePost fan =
        DeviceRecipePost.builder()
            .name("Fan")
            .deviceClass(DeviceClass.PERIPHERAL)
            .tags(List.of(FLOOR_8))
            .attributes(List.of(RPM))
            .build();

    DeviceRecipe recipe =
        losant
            .deviceRecipes()
            .post(applicationId, fan, p -> p.tagsAsObject(false).attributesAsObject(false));

    assertEquals(DeviceClass.PERIPHERAL, recipe.deviceClass());
    assertEquals(List.of(FLOOR_8), recipe.tags());
  }

  @Test
  void deviceRecipeGet() {
    DeviceRecipe recipe =
        losant
            .deviceRecipe()
            .get(applicationId, recipeId, p -> p.tagsAsObject(false).attributesAsObject(false));

    assertEquals(List.of(RPM, RUNNING), recipe.attributes());
  }

  @Test
  void deviceRecipePatch() {
    DeviceRecipePatch patch =
        DeviceRecipePatch.builder().name("Small pump").gatewayId(null).build();

    DeviceRecipe recipe =
        losant
            .deviceRecipe()
            .patch(
                applicationId,
                recipeId,
                patch,
                p -> p.tagsAsObject(false).attributesAsObject(false));

    assertEquals("Small pump", recipe.name());
    assertEquals("{\"name\":\"Small pump\",\"gatewayId\":null}", lastBody());
  }

  @Test
  void deviceRecipeBulkCreate() {
    DeviceRecipeBulkCreate table =
        DeviceRecipeBulkCreate.builder()
            .csv("pump,floor\nPump 7,8\nPump 8,9\n")
            .nameColumn("pump")
            .makeUniqueKeySecret(true)
            .build();

    BulkCreation creation = done(losant.deviceRecipe().bulkCreate(applicationId, recipeId, table));

    assertEquals(2, creation.created());
    assertFalse(creation.toString().contains("secret"), "it may be logged");
  }

  @Test
  void deviceRecipeDelete() {
    assertEquals(true, losant.deviceRecipe().delete(applicationId, recipeId).success());

    assertThrows(NotFoundException.class, () -> losant.deviceRecipe().get(applicationId, recipeId));
  }

  @Test
  void devicesGet() {
    Devices plain =
        losant
            .devices()
            .get(
                applicationId,
                p ->
                    p.sortField(DeviceSortField.LAST_UPDATED)
                        .sortDirection(SortDirection.DESC)
                        .page(0)
                        .perPage(10)
                        .filterField("name")
                        .filter("pump*")
                        .deviceClass(List.of(DeviceClass.STANDALONE, DeviceClass.GATEWAY))
                        .tagFilter(
                            List.of(DeviceTagFilterItem.builder().key("floor").value("8").build()))
                        .excludeConnectionInfo(true)
                        .tagsAsObject(false)
                        .attributesAsObject(false)
                        .queryDeleted(false));
    assertEquals(List.of(deviceId), plain.items().stream().map(Device::id).toList());

    AdvancedDeviceQuery query =
        AdvancedDeviceQuery.builder()
            .name(QueryOperators.builder().startsWith("pump").ci(true).build())
            .parentId(IdQueryOperators.builder().eq(null).build())
            .build();
    List<String> names = new ArrayList<>();
    for (Device device : losant.devices().getAllById(applicationId, p -> p.query(query))) {
      names.add(device.name());
    }
    assertEquals(List.of("Pump 7"), names);
  }

  @Test
  void devicesGetOfOneSystem() {
    losant.devices().get(applicationId, p -> p.parentId(deviceId));

    assertTrue(lastRequest().query().contains("parentId=" + deviceId), lastRequest().query());
  }

  @Test
  void devicesPost() {
    DevicePost pump =
        DevicePost.builder()
            .name("Pump 8")
            .deviceClass(DeviceClass.STANDALONE)
            .tags(List.of(FLOOR_8))
            .attributes(List.of(RPM, RUNNING))
            .build();

    Device device =
        losant
            .devices()
            .post(applicationId, pump, p -> p.tagsAsObject(false).attributesAsObject(false));

    assertEquals(DeviceClass.STANDALONE, device.deviceClass());
    assertEquals(List.of(RPM, RUNNING), device.attributes());
  }

  @Test
  void devicesPatch() {
    DevicesUpdate update =
        DevicesUpdate.builder()
            .query(onFloor("8"))
            .updateOperations(
                List.of(
                    DeviceUpdateOperation.of(
                        SetDeviceTag.builder()
                            .value(DeviceTag.builder().key("floor").value("9").build())
                            .build()),
                    DeviceUpdateOperation.of(AddAttribute.builder().value(RUNNING).build())))
            .build();

    BulkUpdate result = done(losant.devices().patch(applicationId, update));

    assertNotNull(result.updated());
    assertEquals(
        "{\"query\":{\"tags\":{\"floor\":\"8\"}},\"updateOperations\":["
            + "{\"operation\":\"set\",\"target\":\"tag\",\"value\":{\"key\":\"floor\",\"value\":\"9\"}},"
            + "{\"operation\":\"add\",\"target\":\"attribute\","
            + "\"value\":{\"name\":\"running\",\"dataType\":\"boolean\"}}]}",
        lastBody());
  }

  @Test
  void devicesSendCommand() {
    MultiDeviceCommand slowDown =
        MultiDeviceCommand.builder()
            .name("setSpeed")
            .payload(Map.of("rpm", 900))
            .deviceQuery(onFloor("8"))
            .build();

    Success success = done(losant.devices().sendCommand(applicationId, slowDown));

    assertEquals(true, success.success());
  }

  @Test
  void devicesGetCompositeState() {
    CompositeDeviceStates states =
        losant
            .devices()
            .getCompositeState(
                applicationId,
                p ->
                    p.start(LosantTime.ago(Duration.ofDays(1)))
                        .end(LosantTime.now())
                        .attributes(List.of("rpm", "running"))
                        .sortField(CompositeStateSortField.NAME)
                        .sortDirection(SortDirection.ASC)
                        .page(0)
                        .perPage(10)
                        .query(onFloor("8")));

    CompositeDeviceState pump = states.items().get(0).compositeState();
    assertEquals(1450, pump.get("rpm").value().intValue());
  }

  @Test
  void devicesDeleteThenRestore() {
    DeviceSelection onFloor8 = DeviceSelection.builder().query(onFloor("8")).build();

    BulkDeletion deletion = done(losant.devices().delete(applicationId, onFloor8));
    assertNotNull(deletion.removed());

    BulkRestoration restoration = done(losant.devices().restore(applicationId, onFloor8));
    assertNotNull(restoration.restored());
  }

  @Test
  void devicesDeviceNames() {
    DeviceNames names =
        losant.devices().deviceNames(applicationId, p -> p.query(onFloor("8")).startsWith("pump"));

    assertEquals("Pump 7", names.deviceSummary().get(0).name());
  }

  @Test
  void devicesAttributeNames() {
    AttributeNames names =
        losant
            .devices()
            .attributeNames(
                applicationId,
                p ->
                    p.query(onFloor("8"))
                        .dataType(List.of(AttributeDataType.NUMBER, AttributeDataType.BOOLEAN))
                        .startsWith("r"));

    assertEquals("rpm", names.attributeNames().get(0));
  }

  @Test
  void devicesTagKeysThenValues() {
    TagKeys keys =
        losant.devices().tagKeys(applicationId, p -> p.query(onFloor("8")).startsWith("f"));
    assertFalse(keys.tagKeys().isEmpty());

    TagValues values =
        losant
            .devices()
            .tagValues(applicationId, "floor", p -> p.query(onFloor("8")).startsWith("8"));
    assertEquals("floor", values.tagKey());
    assertEquals("8", values.tagValues().get(0));
  }

  @Test
  void devicesExport() {
    DevicesExport export =
        DevicesExport.builder().query(onFloor("8")).format(ExportFormat.JSON).build();

    assertQueued(
        losant
            .devices()
            .export(
                applicationId,
                export,
                p -> p.email("operator@example.com").callbackUrl("https://example.com/done")));
    assertQueued(losant.devices().export(applicationId));
  }

  @Test
  void devicesPayloadCounts() {
    DevicePayloadCountsExport lastWeek =
        DevicePayloadCountsExport.builder()
            .start(LosantTime.ago(Duration.ofDays(7)))
            .end(LosantTime.now())
            .build();

    assertQueued(losant.devices().payloadCounts(applicationId, lastWeek));
    assertEquals("{\"start\":-604800000,\"end\":0}", lastBody());
    assertQueued(losant.devices().payloadCounts(applicationId));
  }

  @Test
  void devicesRemoveData() {
    DeviceDataRemoval oldValues =
        DeviceDataRemoval.builder()
            .query(onFloor("8"))
            .end(Instant.parse("2024-01-01T00:00:00Z"))
            .attributes(List.of("rpm"))
            .keepCommandHistory(true)
            .build();

    assertQueued(losant.devices().removeData(applicationId, oldValues));
  }

  @Test
  void deviceGet() {
    Device device =
        losant
            .device()
            .get(
                applicationId,
                deviceId,
                p -> p.excludeConnectionInfo(true).tagsAsObject(false).attributesAsObject(false));

    assertEquals("Pump 7", device.name());
    assertEquals(List.of(FLOOR_8), device.tags());
  }

  @Test
  void devicePatch() {
    Device device = losant.device().get(applicationId, deviceId);
    List<DeviceTag> tags = new ArrayList<>(device.tags());
    tags.add(DeviceTag.builder().key("status").value("spare").build());
    DevicePatch patch = DevicePatch.builder().tags(tags).parentId(null).build();

    Device changed =
        losant
            .device()
            .patch(
                applicationId,
                deviceId,
                patch,
                p -> p.tagsAsObject(false).attributesAsObject(false));

    assertEquals(tags, changed.tags());
    assertNull(changed.parentId());
  }

  @Test
  void deviceDelete() {
    assertEquals(true, losant.device().delete(applicationId, deviceId).success());

    assertThrows(NotFoundException.class, () -> losant.device().get(applicationId, deviceId));
  }

  @Test
  void deviceSendStateForNow() {
    DeviceState now = DeviceState.builder().data(Map.of("rpm", 1450)).build();

    assertEquals(true, losant.device().sendState(applicationId, deviceId, now).success());
    assertEquals("{\"data\":{\"rpm\":1450}}", lastBody());
  }

  @Test
  void deviceSendStateThatWasCollected() {
    Instant then = Instant.parse("2024-03-02T16:40:05Z");
    List<DeviceState> collected =
        List.of(
            DeviceState.builder().time(then).data(Map.of("rpm", 1450)).build(),
            DeviceState.builder().time(then.plusSeconds(5)).data(Map.of("rpm", 1448.5)).build());

    assertEquals(true, losant.device().sendState(applicationId, deviceId, collected).success());
    assertEquals(
        "{\"time\":\"2024-03-02T16:40:05.000Z\",\"data\":{\"rpm\":1450}}",
        collected.get(0).toJson());
  }

  @Test
  void deviceGetState() {
    DeviceStates states =
        losant
            .device()
            .getState(
                applicationId,
                deviceId,
                p ->
                    p.limit(10)
                        .sortDirection(SortDirection.DESC)
                        .start(LosantTime.ago(Duration.ofDays(1)))
                        .end(LosantTime.now()));

    DeviceState last = states.entries().get(0);
    assertNotNull(last.time());
    assertEquals(1450, last.data().get("rpm").intValue());
  }

  @Test
  void deviceGetCompositeState() {
    CompositeDeviceState state =
        losant
            .device()
            .getCompositeState(
                applicationId,
                deviceId,
                p ->
                    p.start(LosantTime.ago(Duration.ofDays(1)))
                        .end(LosantTime.now())
                        .attributes(List.of("rpm", "running")));

    LastAttributeValue rpm = state.get("rpm");
    assertEquals(1450, rpm.value().intValue());
    assertNotNull(rpm.time());
    assertNull(state.get("running"));
  }

  @Test
  void deviceSendCommand() {
    DeviceCommand slowDown =
        DeviceCommand.builder().name("setSpeed").payload(Map.of("rpm", 600)).build();

    assertEquals(true, losant.device().sendCommand(applicationId, deviceId, slowDown).success());
  }

  @Test
  void deviceGetCommand() {
    DeviceCommands commands =
        losant
            .device()
            .getCommand(
                applicationId,
                deviceId,
                p ->
                    p.limit(10)
                        .sortDirection(SortDirection.DESC)
                        .duration(Duration.ofDays(1))
                        .end(LosantTime.now()));

    assertEquals(900, commands.entries().get(0).payload().get("rpm").intValue());
  }

  @Test
  void deviceSetConnectionStatusThenGetLogEntries() {
    ConnectedStatus connected =
        ConnectedStatus.builder()
            .connectedAt(Instant.parse("2024-03-02T16:39:51.120Z"))
            .ipAddress("203.0.113.9")
            .build();
    losant.device().setConnectionStatus(applicationId, deviceId, connected);

    DisconnectedStatus disconnected =
        DisconnectedStatus.builder().disconnectReason("Battery empty").build();
    losant.device().setConnectionStatus(applicationId, deviceId, disconnected);
    assertEquals(
        "{\"status\":\"disconnected\",\"disconnectReason\":\"Battery empty\"}", lastBody());

    DeviceLog log =
        losant
            .device()
            .getLogEntries(
                applicationId,
                deviceId,
                p ->
                    p.limit(10)
                        .sortDirection(SortDirection.DESC)
                        .duration(Duration.ofDays(1))
                        .end(LosantTime.now()));
    assertEquals(0, log.entries().get(0).connected());
  }

  @Test
  void devicePayloadCounts() {
    DevicePayloadCounts counts =
        losant
            .device()
            .payloadCounts(
                applicationId,
                deviceId,
                p -> p.start(LosantTime.ago(Duration.ofDays(7))).end(LosantTime.now()));

    assertEquals(1, counts.deviceState());
    assertEquals(1, counts.deviceCommand());
  }

  @Test
  void devicePayloadCountsBreakdown() {
    PayloadCountsBreakdown days =
        losant
            .device()
            .payloadCountsBreakdown(
                applicationId,
                deviceId,
                p ->
                    p.start(LosantTime.ago(Duration.ofDays(2)))
                        .end(LosantTime.now())
                        .resolution(Duration.ofDays(1)));

    assertEquals(2, days.counts().stream().mapToLong(PayloadCount::value).sum());
  }

  @Test
  void deviceExport() {
    DeviceDataExport lastDay =
        DeviceDataExport.builder()
            .attributes(List.of("rpm"))
            .start(LosantTime.ago(Duration.ofDays(1)))
            .options(DeviceDataExportOptions.builder().includeID(false).build())
            .build();

    assertQueued(losant.device().export(applicationId, deviceId, lastDay));
    assertQueued(
        losant
            .device()
            .export(
                applicationId,
                deviceId,
                p ->
                    p.start(LosantTime.ago(Duration.ofDays(1)))
                        .end(LosantTime.now())
                        .email("operator@example.com")
                        .callbackUrl("https://example.com/done")
                        .includeBlobData(false)));
  }

  @Test
  void deviceRemoveData() {
    assertQueued(
        losant
            .device()
            .removeData(applicationId, deviceId, p -> p.end(LosantTime.ago(Duration.ofDays(365)))));
  }

  @Test
  void deviceStateStream() {
    try (EventStream<DeviceState> states =
        losant.device().stateStream(applicationId, deviceId, p -> p.keepAliveInterval(10))) {
      losant.device().sendState(applicationId, deviceId, rpm(900));

      assertEquals(900, states.iterator().next().data().get("rpm").intValue());
    }
  }

  @Test
  void deviceCommandStream() {
    try (EventStream<DeviceCommand> commands =
        losant.device().commandStream(applicationId, deviceId, p -> p.keepAliveInterval(10))) {
      losant.device().sendCommand(applicationId, deviceId, setSpeed(600));

      assertEquals("setSpeed", commands.iterator().next().name());
    }
  }
}
