package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LosantClient;
import com.losant.rest.api.ActionResult;
import com.losant.rest.api.EventStream;
import com.losant.rest.api.Upload;
import com.losant.rest.applications.Application;
import com.losant.rest.applications.ApplicationApi;
import com.losant.rest.applications.ApplicationClonePost;
import com.losant.rest.applications.ApplicationCloneResult;
import com.losant.rest.applications.ApplicationGlobal;
import com.losant.rest.applications.ApplicationGlobalPatch;
import com.losant.rest.applications.ApplicationImportLogEntry;
import com.losant.rest.applications.ApplicationImportOptions;
import com.losant.rest.applications.ApplicationPost;
import com.losant.rest.applications.ApplicationReadmePatch;
import com.losant.rest.applications.ApplicationSearchResult;
import com.losant.rest.applications.ApplicationSummary;
import com.losant.rest.applications.ApplicationSummaryField;
import com.losant.rest.applications.DeviceCount;
import com.losant.rest.applications.ImportConflictBehavior;
import com.losant.rest.applications.MqttMessage;
import com.losant.rest.devices.Device;
import com.losant.rest.devices.DevicePost;
import com.losant.rest.errors.BadRequestException;
import com.losant.rest.errors.LosantTransportException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.events.EventLevel;
import com.losant.rest.events.EventPost;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.json.LosantTime;
import com.losant.rest.shared.DeviceClass;
import com.losant.rest.shared.OwnerType;
import com.losant.rest.workflows.WorkflowPost;
import com.losant.rest.workflows.WorkflowVersion;
import com.losant.rest.workflows.WorkflowVersionPost;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications themselves, and what is theirs. */
class ApplicationsSandboxTest {
  private static final String ORGANIZATION = "65a1e8f3d4e5b6a7988c0b05";

  private final LosantSandbox sandbox = LosantSandbox.start();
  private final LosantClient losant = client(sandbox);
  private final String applicationId = sandbox.applicationId();

  @AfterEach
  void stop() {
    losant.close();
    sandbox.close();
  }

  private static LosantClient client(LosantSandbox sandbox) {
    return LosantClient.builder().accessToken(sandbox.token()).baseUrl(sandbox.url()).build();
  }

  private Application create(String name) {
    return losant.applications().post(ApplicationPost.builder().name(name).build());
  }

  private ApplicationApi application() {
    return losant.application();
  }

  private static ApplicationGlobalPatch set(String key, String json) {
    return ApplicationGlobalPatch.builder().key(key).json(json).build();
  }

  private List<String> names(String orgId) {
    return losant.applications().get(p -> p.orgId(orgId)).items().stream()
        .map(Application::name)
        .toList();
  }

  @Test
  void anApplicationThatWasMadeHasItsOwnData() {
    String id = create("Greenhouses").id();
    losant.devices().post(id, DevicePost.builder().name("Pump").build());
    losant.flows().post(id, WorkflowPost.builder().name("Water").build());
    EventPost event = EventPost.builder().level(EventLevel.INFO).subject("Warm").build();
    losant.events().post(id, event);

    ApplicationSummary summary = application().get(id).summary();
    assertEquals(1, summary.deviceCount());
    assertEquals(1, summary.flowCount());
    assertEquals(1, summary.eventCount());
    assertEquals(0, summary.dashCount());
    assertEquals(Map.of("apiToken.rest", 1L), summary.payloadCount().event());
    assertEquals(0, losant.devices().get(applicationId).count());
    assertEquals(0, application().get(applicationId).summary().deviceCount());
  }

  @Test
  void withAnApplicationAllThatIsInItEnds() {
    String id = create("Greenhouses").id();
    String deviceId = losant.devices().post(id, DevicePost.builder().name("Pump").build()).id();
    try (EventStream<MqttMessage> messages = application().mqttSubscriptionStream(id, "#")) {
      application().delete(id);

      assertThrows(LosantTransportException.class, () -> messages.iterator().next());
    }
    assertThrows(NotFoundException.class, () -> application().get(id));
    assertThrows(NotFoundException.class, () -> losant.device().get(id, deviceId));
    assertThrows(NotFoundException.class, () -> losant.flows().get(id));
    assertFalse(names("").contains("Greenhouses"));
  }

  @Test
  void theApplicationsOfTheSandboxItselfAreListed() {
    sandbox.createApplication();

    assertEquals(List.of("Sandbox", "Sandbox 2"), names(""));
    Application first = application().get(applicationId);
    assertEquals(OwnerType.USER, first.ownerType());
    assertEquals(List.of(), first.globals());

    sandbox.reset();

    assertEquals(List.of("Sandbox"), names(""));
  }

  @Test
  void anOrganizationOwnsWhatIsMadeForIt() {
    losant
        .applications()
        .post(ApplicationPost.builder().name("Fields").orgId(ORGANIZATION).build());

    assertEquals(List.of("Fields"), names(ORGANIZATION));
    assertEquals(List.of("Sandbox"), names(""));
    assertEquals(List.of(), names("65a1e8f3d4e5b6a7988c0b06"));
    assertEquals(2, losant.applications().get().totalCount());
  }

  @Test
  void aSummaryHasWhatIsAskedFor() {
    ApplicationSummary summary =
        application()
            .get(
                applicationId,
                p ->
                    p.summaryInclude(
                            List.of(
                                ApplicationSummaryField.FLOW_COUNT,
                                ApplicationSummaryField.FILE_COUNT))
                        .summaryExclude(List.of(ApplicationSummaryField.FILE_COUNT)))
            .summary();

    assertEquals("{\"flowCount\":0}", summary.toJson());
  }

  @Test
  void globalsAreSetChangedAndRemovedByTheirKeys() {
    application().globals(applicationId, List.of(set("limit", "35"), set("old", "1")));

    Application changed =
        application()
            .globals(
                applicationId,
                List.of(
                    ApplicationGlobalPatch.builder().key("limit").cloudOnly(true).build(),
                    set("old", null),
                    set("site", "\"south\"")));

    List<ApplicationGlobal> globals = application().get(applicationId).globals();
    assertEquals(changed.globals(), globals);
    assertEquals(
        List.of(
            ApplicationGlobal.builder().key("limit").json("35").cloudOnly(true).build(),
            ApplicationGlobal.builder().key("site").json("\"south\"").build()),
        globals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "[{\"key\":\"a\",\"json\":\"south\"}]; body[0].json: is no JSON",
        "[{\"key\":\"a\"}]; body[0]: there is no global 'a' yet",
        "[{\"key\":\"a\",\"json\":\"1\"},{\"key\":\"a\",\"json\":\"2\"}]; two of them have the key 'a'"
      })
  void aWrongGlobalChangesNothing(String patches, String why) {
    application().globals(applicationId, List.of(set("limit", "35")));
    List<ApplicationGlobalPatch> wrong =
        JsonCodec.listOf(ApplicationGlobalPatch.CODEC).fromJson(patches);

    BadRequestException refused =
        assertThrows(BadRequestException.class, () -> application().globals(applicationId, wrong));

    assertTrue(refused.getMessage().contains(why), refused::getMessage);
    assertEquals(1, application().get(applicationId).globals().size());
  }

  @Test
  void theReadMeIsKept() {
    assertNull(application().readme(applicationId).lastUpdated());
    application()
        .readmePatch(applicationId, ApplicationReadmePatch.builder().content("# Pumps").build());
    application().readmePatch(applicationId, ApplicationReadmePatch.builder().build());

    assertEquals("# Pumps", application().readme(applicationId).content());
    assertNotNull(application().readme(applicationId).lastUpdated());
  }

  @Test
  void aSearchFindsAllKindsByAPartOfTheirNames() {
    losant
        .devices()
        .post(
            applicationId, DevicePost.builder().name("Pump 7").description("In the well").build());
    losant.flows().post(applicationId, WorkflowPost.builder().name("Stop PUMPS").build());
    losant.flows().post(applicationId, WorkflowPost.builder().name("Heat").build());

    List<ApplicationSearchResult> found = application().search(applicationId, "pump").entries();

    assertEquals(
        List.of("Pump 7", "Stop PUMPS"),
        found.stream().map(ApplicationSearchResult::name).toList());
    assertEquals(DeviceClass.STANDALONE, found.get(0).deviceClass());
    assertEquals("In the well", found.get(0).metadata().descriptor());
    assertEquals("cloud", found.get(1).flowClass().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "a/b, a/b, true", "a/b, a/c, false", "a/b, a, false", "a, a/b, false", "+/b, a/b, true",
    "a/+, a/b, true", "a/+, a, false", "a/+, a/b/c, false", "+, a, true", "+/+, a/b, true",
    "#, a/b/c, true", "a/#, a, true", "a/#, a/b/c, true", "a/#, b/a, false", "+/b/#, a/b/c, true"
  })
  void aSubscriptionGetsTheMessagesWhoseTopicFits(String filter, String topic, boolean fits) {
    String elsewhere = sandbox.createApplication();
    try (EventStream<MqttMessage> messages =
        application().mqttSubscriptionStream(applicationId, filter)) {
      publish(elsewhere, topic, "in another application");
      publish(applicationId, topic, "this one");
      publish(applicationId, filter.replace("+", "x").replace("#", "x"), "one that fits");

      String first = messages.iterator().next().message();
      assertEquals(fits ? "this one" : "one that fits", first);
    }
  }

  private void publish(String application, String topic, String message) {
    application()
        .mqttPublishMessage(
            application, MqttMessage.builder().topic(topic).message(message).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/+", "#", "$SYS/a", "losant", "losant/65a1f4e8d4e5b6a7988c2a07/state"})
  void whatTheBrokerWouldNotTakeIsRefused(String topic) {
    assertThrows(BadRequestException.class, () -> publish(applicationId, topic, "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a+", "a/#/b", "#a", "a/b#"})
  void aSubscriptionToNoFilterIsRefused(String filter) {
    assertThrows(
        BadRequestException.class,
        () -> application().mqttSubscriptionStream(applicationId, filter).close());
  }

  @Test
  void devicesAndMessagesAreCountedByDay() {
    String deviceId =
        losant.devices().post(applicationId, DevicePost.builder().name("Pump").build()).id();
    losant.devices().post(applicationId, DevicePost.builder().name("Valve").build());
    losant.device().delete(applicationId, deviceId);
    publish(applicationId, "a", "b");

    List<DeviceCount> days =
        application()
            .deviceCounts(applicationId, p -> p.start(LosantTime.ago(Duration.ofHours(30))))
            .counts();

    assertEquals(2, days.size());
    assertEquals(0, days.get(0).total());
    DeviceCount today = days.get(1);
    assertEquals(List.of(2, 1, 1), List.of(today.created(), today.deleted(), today.total()));
    assertEquals(31, application().notebookMinuteCounts(applicationId).counts().size());
    assertEquals(Map.of("apiToken.rest", 1L), application().payloadCounts(applicationId).mqttIn());
  }

  @Test
  void aCloneHasCopiesThatNameEachOther() {
    DevicePost system = DevicePost.builder().name("Water").deviceClass(DeviceClass.SYSTEM).build();
    String systemId = losant.devices().post(applicationId, system).id();
    DevicePost pump = DevicePost.builder().name("Pump").parentId(systemId).build();
    losant.devices().post(applicationId, pump);
    String flowId =
        losant.flows().post(applicationId, WorkflowPost.builder().name("Water").build()).id();
    WorkflowVersionPost version = WorkflowVersionPost.builder().version("v1").build();
    losant.flowVersions().post(applicationId, flowId, version);
    application().globals(applicationId, List.of(set("system", "\"" + systemId + "\"")));
    application()
        .readmePatch(applicationId, ApplicationReadmePatch.builder().content("# Pumps").build());
    ApplicationClonePost withDevices = ApplicationClonePost.builder().includeDevices(true).build();

    Application copy = clone(withDevices);

    assertEquals("Sandbox Cloned", copy.name());
    assertEquals("# Pumps", application().readme(copy.id()).content());
    List<Device> devices = losant.devices().get(copy.id()).items();
    Device copiedPump = devices.get(0);
    Device copiedSystem = devices.get(1);
    assertNotEquals(systemId, copiedSystem.id());
    assertEquals(copiedSystem.id(), copiedPump.parentId());
    assertEquals(copy.id(), copiedPump.applicationId());
    assertEquals("\"" + copiedSystem.id() + "\"", copy.globals().get(0).json());
    String copiedFlow = losant.flows().get(copy.id()).items().get(0).id();
    assertEquals(
        List.of("v1"),
        losant.flowVersions().get(copy.id(), copiedFlow).items().stream()
            .map(WorkflowVersion::version)
            .toList());
    assertEquals(2, losant.devices().get(applicationId).count());
    assertEquals(0, clone(ApplicationClonePost.builder().build()).summary().deviceCount());
  }

  private Application clone(ApplicationClonePost options) {
    ActionResult<ApplicationCloneResult> result =
        application().cloneApplication(applicationId, options);
    if (result instanceof ActionResult.Done<ApplicationCloneResult> done) {
      return done.value().asApplicationCreation().application();
    }
    throw new AssertionError(result);
  }

  @Test
  void aDryRunCopiesNothing() {
    ApplicationClonePost dryRun =
        ApplicationClonePost.builder().dryRun(true).forceJob(true).build();

    ActionResult<ApplicationCloneResult> result =
        application().cloneApplication(applicationId, dryRun);

    assertEquals(200, result.status());
    assertEquals(1, losant.applications().get().totalCount());
  }

  @Test
  void importsAreQueuedAndLogged() {
    Upload bundle = Upload.of(new byte[] {'P', 'K'}, "bundle.zip");
    application().importApplication(applicationId, p -> p.importBundle(bundle));
    ApplicationImportOptions fromOther =
        ApplicationImportOptions.builder()
            .fromApplicationId(applicationId)
            .conflictBehavior(ImportConflictBehavior.REPLACE)
            .build();
    application().importApplication(applicationId, p -> p.options(fromOther).email("a@b.cc"));

    List<ApplicationImportLogEntry> log =
        application().importLogs(applicationId, p -> p.limit(5)).entries();

    assertEquals(
        List.of("fromApplication", "importBundle"),
        log.stream().map(entry -> entry.importSourceType().toString()).toList());
    assertEquals(ImportConflictBehavior.REPLACE, log.get(0).conflictBehavior());
    assertEquals("queued", log.get(0).status().toString());
    assertEquals(1, application().importLogs(applicationId).entries().size());
  }

  @Test
  void theDataFileKeepsApplications(@TempDir Path folder) {
    Path file = folder.resolve("data.jsonl");
    String id;
    try (LosantSandbox first = LosantSandbox.builder().data(file).start();
        LosantClient client = client(first)) {
      id = client.applications().post(ApplicationPost.builder().name("Fields").build()).id();
      client.devices().post(id, DevicePost.builder().name("Pump").build());
      client.application().globals(id, List.of(set("limit", "35")));
      client.application().delete(first.applicationId());
    }
    try (LosantSandbox second = LosantSandbox.builder().data(file).start();
        LosantClient client = client(second)) {
      Application kept = client.applications().get().items().get(0);
      assertEquals(id, kept.id());
      assertEquals(1, kept.summary().deviceCount());
      assertEquals("35", kept.globals().get(0).json());
      assertEquals(1, client.applications().get().totalCount());
    }
  }
}
