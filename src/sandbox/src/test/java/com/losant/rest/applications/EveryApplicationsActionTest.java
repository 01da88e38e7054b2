package com.losant.rest.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.EveryActionTestBase;
import com.losant.rest.api.ActionResult;
import com.losant.rest.api.EventStream;
import com.losant.rest.api.Upload;
import com.losant.rest.devices.AttributeDataType;
import com.losant.rest.devices.DeviceAttribute;
import com.losant.rest.devices.DevicePost;
import com.losant.rest.devices.DeviceState;
import com.losant.rest.devices.DevicesExport;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.json.LosantTime;
import com.losant.rest.shared.DeviceTagFilterItem;
import com.losant.rest.shared.OwnerType;
import com.losant.rest.shared.PayloadCount;
import com.losant.rest.shared.PayloadCountsBreakdown;
import com.losant.rest.shared.QueryOperators;
import com.losant.rest.shared.QueuedJob;
import com.losant.rest.shared.SortDirection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every action on applications. */
class EveryApplicationsActionTest extends EveryActionTestBase {
  private static final String ORGANIZATION = "65a1e8f3d4e5b6a7988c0b05";
  private static final String TEMPLATE = "65a1d0c8d4e5b6a7988b9e77";
  private static final Upload BUNDLE = Upload.of(new byte[] {'P', 'K'}, "greenhouses.zip");

  @Override
  protected void begin() {
    DevicePost pump =
        DevicePost.builder()
            .name("Pump 7")
            .attributes(
                List.of(
                    DeviceAttribute.builder()
                        .name("rpm")
                        .dataType(AttributeDataType.NUMBER)
                        .build()))
            .build();
    String deviceId = losant.devices().post(applicationId, pump).id();
    DeviceState turning = DeviceState.builder().data(Map.of("rpm", 1450)).build();
    losant.device().sendState(applicationId, deviceId, turning);
  }

  private static <T> T done(ActionResult<T> result) {
    if (result instanceof ActionResult.Done<T> done) {
      return done.value();
    }
    throw new AssertionError("not done yet: " + result);
  }

  private static void assertQueued(ActionResult<?> result) {
    assertQueued(assertInstanceOf(ActionResult.Queued.class, result).job());
  }

  private static void assertQueued(QueuedJob job) {
    assertEquals(true, job.jobQueued());
    assertFalse(job.jobId().isEmpty());
  }

  @Test
  void applicationsGet() {
    Applications page =
        losant
            .applications()
            .get(
                p ->
                    p.sortField(ApplicationSortField.NAME)
                        .sortDirection(SortDirection.ASC)
                        .page(0)
                        .perPage(10)
                        .filterField("name")
                        .filter("sandbox*")
                        .orgId("")
                        .summaryExclude(List.of(ApplicationSummaryField.PAYLOAD_COUNT))
                        .summaryInclude(
                            List.of(
                                ApplicationSummaryField.DEVICE_COUNT,
                                ApplicationSummaryField.FLOW_COUNT)));

    Application application =
        page.items().stream().filter(one -> one.id().equals(applicationId)).findFirst().get();
    assertEquals(OwnerType.USER, application.ownerType());
    assertEquals(1, application.summary().deviceCount());
    assertNull(application.summary().eventCount());
  }

  @Test
  void applicationsPost() {
    ApplicationPost post =
        ApplicationPost.builder()
            .name("Greenhouses")
            .description("Climate and water")
            .orgId(ORGANIZATION)
            .endpointSlug("greenhouses")
            .globals(
                List.of(
                    ApplicationGlobal.builder().key("limit").json("35").cloudOnly(true).build()))
            .blobUrlTTL(3600L)
            .build();

    Application application =
        losant
            .applications()
            .post(
                post,
                p ->
                    p.summaryInclude(
                        List.of(
                            ApplicationSummaryField.DEVICE_COUNT,
                            ApplicationSummaryField.KEY_COUNT)));

    assertEquals("Greenhouses", application.name());
    assertEquals(ORGANIZATION, application.ownerId());
    assertEquals(OwnerType.ORGANIZATION, application.ownerType());
    assertEquals("35", application.globals().get(0).json());
    assertEquals(0, application.summary().deviceCount());
  }

  @Test
  void applicationsImport() {
    NewApplicationImportOptions options =
        NewApplicationImportOptions.builder()
            .include(List.of(ImportedResourceType.FLOW, ImportedResourceType.DEVICE))
            .callbackUrl("https://example.com/imported")
            .forceJob(true)
            .build();

    assertQueued(
        losant
            .applications()
            .importApplications(
                p ->
                    p.importBundle(BUNDLE)
                        .ownerId(ORGANIZATION)
                        .ownerType(OwnerType.ORGANIZATION)
                        .includeDevices(true)
                        .includeDataTableRows(false)
                        .includeFiles(true)
                        .email("gardener@example.com")
                        .options(options)));
    assertQueued(losant.applications().importApplications());
  }

  @Test
  void applicationsPeriodSummaries() {
    ApplicationPeriodSummaries page =
        losant
            .applications()
            .periodSummaries(
                p ->
                    p.start(LosantTime.ago(Duration.ofDays(1)))
                        .end(LosantTime.now())
                        .asBytes(false)
                        .includeNonBillable(true)
                        .sortField(ApplicationSortField.LAST_UPDATED)
                        .sortDirection(SortDirection.DESC)
                        .page(0)
                        .perPage(100)
                        .filterField("name")
                        .filter("*")
                        .orgId("")
                        .exclude(List.of(ApplicationUsageField.NOTEBOOK_MINUTE_COUNTS))
                        .include(
                            List.of(
                                ApplicationUsageField.PAYLOAD_COUNTS,
                                ApplicationUsageField.DEVICE_COUNTS)));

    ApplicationUsage used =
        page.items().stream()
            .filter(one -> one.applicationId().equals(applicationId))
            .findFirst()
            .get()
            .summary();
    assertEquals(2, used.payloadCounts().counts().stream().mapToLong(PayloadCount::value).sum());
    assertNull(used.notebookMinuteCounts());
  }

  @Test
  void applicationGet() {
    Application application =
        losant
            .application()
            .get(
                applicationId,
                p ->
                    p.summaryExclude(List.of(ApplicationSummaryField.STORAGE_STATS))
                        .summaryInclude(
                            List.of(
                                ApplicationSummaryField.DEVICE_COUNT,
                                ApplicationSummaryField.PAYLOAD_COUNT)));

    assertEquals(applicationId, application.id());
    assertEquals(1, application.summary().deviceCount());
    assertEquals(1, application.summary().payloadCount().deviceState().get("apiToken.rest"));
  }

  @Test
  void applicationPatch() {
    ApplicationArchiveConfig archive =
        ApplicationArchiveConfig.builder()
            .mode(ArchiveMode.WHITELIST)
            .deviceTags(List.of(DeviceTagFilterItem.builder().key("floor").value("8").build()))
            .includeEvents(true)
            .credentialName("archive")
            .s3(S3Archive.builder().bucket("market-garden").region("eu-central-1").build())
            .build();
    ApplicationPatch patch =
        ApplicationPatch.builder()
            .name("Greenhouses")
            .description("Climate and water")
            .expUserTokenCutoff(Instant.parse("2024-03-05T12:13:19.402Z"))
            .ftueTracking(
                List.of(
                    ApplicationTour.builder()
                        .name("overview")
                        .version(1)
                        .status(ApplicationTourStatus.SKIPPED)
                        .build()))
            .archiveConfig(archive)
            .build();

    Application application =
        losant
            .application()
            .patch(
                applicationId,
                patch,
                p -> p.summaryInclude(List.of(ApplicationSummaryField.DEVICE_COUNT)));

    assertEquals("Greenhouses", application.name());
    assertEquals("market-garden", application.archiveConfig().s3().bucket());

    ApplicationPatch noArchive = ApplicationPatch.builder().archiveConfig(null).build();
    assertNull(losant.application().patch(applicationId, noArchive).archiveConfig());
  }

  @Test
  void applicationDelete() {
    assertEquals(true, losant.application().delete(applicationId).success());
    assertThrows(NotFoundException.class, () -> losant.devices().get(applicationId));
  }

  @Test
  void applicationGlobals() {
    Application application =
        losant
            .application()
            .globals(
                applicationId,
                List.of(
                    ApplicationGlobalPatch.builder()
                        .key("gardener")
                        .json("\"gardener@example.com\"")
                        .cloudOnly(true)
                        .description("Who is told of alarms")
                        .build(),
                    ApplicationGlobalPatch.builder().key("old").json(null).build()));

    assertEquals(
        List.of("gardener"), application.globals().stream().map(ApplicationGlobal::key).toList());
  }

  @Test
  void applicationReadme() {
    assertEquals("", losant.application().readme(applicationId).content());
  }

  @Test
  void applicationReadmePatch() {
    ApplicationReadmePatch text =
        ApplicationReadmePatch.builder().content("# Greenhouses\n").build();

    ApplicationReadme readme = losant.application().readmePatch(applicationId, text);

    assertEquals("# Greenhouses\n", readme.content());
    assertEquals(applicationId, readme.applicationId());
  }

  @Test
  void applicationSearch() {
    ApplicationSearchResults found = losant.application().search(applicationId, "pump");

    ApplicationSearchResult pump = found.entries().get(0);
    assertEquals("Pump 7", pump.name());
    assertEquals(SearchedResourceType.DEVICE, pump.type());
  }

  @Test
  void applicationMqttPublishMessage() {
    MqttMessage message =
        MqttMessage.builder().topic("greenhouse/2/door").message("{\"open\": true}").build();
    assertEquals(true, losant.application().mqttPublishMessage(applicationId, message).success());
  }

  @Test
  void applicationMqttSubscriptionStream() {
    MqttMessage message =
        MqttMessage.builder().topic("greenhouse/2/door").message("{\"open\": true}").build();
    try (EventStream<MqttMessage> messages =
        losant
            .application()
            .mqttSubscriptionStream(
                applicationId, "greenhouse/+/door", p -> p.keepAliveInterval(10))) {
      losant.application().mqttPublishMessage(applicationId, message);

      assertEquals(message, messages.iterator().next());
    }
  }

  @Test
  void applicationDeviceCounts() {
    DeviceCounts counts =
        losant
            .application()
            .deviceCounts(
                applicationId,
                p -> p.start(LosantTime.ago(Duration.ofHours(1))).end(LosantTime.now()));

    DeviceCount today = counts.counts().get(0);
    assertEquals(List.of(1, 0, 1), List.of(today.created(), today.deleted(), today.total()));
  }

  @Test
  void applicationNotebookMinuteCounts() {
    NotebookMinuteCounts counts =
        losant
            .application()
            .notebookMinuteCounts(
                applicationId,
                p -> p.start(LosantTime.ago(Duration.ofHours(1))).end(LosantTime.now()));

    assertEquals(0, counts.counts().get(0).minutes());
  }

  @Test
  void applicationPayloadCounts() {
    PayloadStats counts =
        losant
            .application()
            .payloadCounts(
                applicationId,
                p ->
                    p.start(LosantTime.ago(Duration.ofDays(7)))
                        .end(LosantTime.now())
                        .asBytes(false));

    assertEquals(Map.of("apiToken.rest", 1L), counts.deviceState());
  }

  @Test
  void applicationPayloadCountsBreakdown() {
    PayloadCountsBreakdown hours =
        losant
            .application()
            .payloadCountsBreakdown(
                applicationId,
                p ->
                    p.start(LosantTime.ago(Duration.ofHours(2)))
                        .end(LosantTime.now())
                        .resolution(Duration.ofHours(1))
                        .asBytes(false)
                        .includeNonBillable(true));

    assertEquals(2, hours.counts().stream().mapToLong(PayloadCount::value).sum());
  }

  @Test
  void applicationArchives() {
    Instant inSpring = Instant.parse("2024-03-05T12:13:19.402Z");
    assertQueued(losant.application().archiveData(applicationId, inSpring));
    assertQueued(losant.application().backfillArchiveData(applicationId));
    assertQueued(losant.application().fullEventsArchive(applicationId));
    assertQueued(losant.application().fullDataTablesArchive(applicationId));
  }

  @Test
  void applicationClone() {
    ApplicationClonePost dryRun = ApplicationClonePost.builder().dryRun(true).build();
    ApplicationCloneDryRun possible =
        done(losant.application().cloneApplication(applicationId, dryRun))
            .asApplicationCloneDryRun();
    assertEquals(false, possible.requiresJob());

    ApplicationClonePost forOrganization =
        ApplicationClonePost.builder()
            .includeDevices(true)
            .includeFiles(true)
            .includePrivateFiles(true)
            .includeDataTableRows(true)
            .ownerId(ORGANIZATION)
            .ownerType(OwnerType.ORGANIZATION)
            .email("gardener@example.com")
            .callbackUrl("https://example.com/cloned")
            .forceJob(false)
            .build();
    ApplicationCreation cloned =
        done(losant.application().cloneApplication(applicationId, forOrganization))
            .asApplicationCreation();
    assertEquals(ORGANIZATION, cloned.application().ownerId());
    assertEquals(1, cloned.application().summary().deviceCount());
  }

  @Test
  void applicationExport() {
    ApplicationExportPost toRepository =
        ApplicationExportPost.builder()
            .includeDevices(true)
            .includeFiles(true)
            .exportType(ApplicationExportType.REPO)
            .credentialName("git")
            .repo(
                ExportRepository.builder()
                    .branch("main")
                    .directory("greenhouses")
                    .commitMessage("Export")
                    .build())
            .build();
    assertQueued(losant.application().export(applicationId, toRepository));
  }

  @Test
  void applicationImport() {
    ApplicationImportOptions options =
        ApplicationImportOptions.builder()
            .conflictBehavior(ImportConflictBehavior.RETAIN)
            .include(List.of(ImportedResourceType.FLOW))
            .dryRun(true)
            .build();
    assertQueued(
        losant
            .application()
            .importApplication(
                applicationId,
                p -> p.importBundle(BUNDLE).email("gardener@example.com").options(options)));
  }

  @Test
  void applicationImportLogs() {
    losant.application().importApplication(applicationId, p -> p.importBundle(BUNDLE));

    ApplicationImportLog log =
        losant
            .application()
            .importLogs(
                applicationId, p -> p.limit(10).since(Instant.now().minus(Duration.ofDays(1))));

    assertTrue(log.entries().size() > 0);
    assertEquals(ImportSourceType.IMPORT_BUNDLE, log.entries().get(0).importSourceType());
  }

  @Test
  void applicationApplyTemplate() {
    ApplicationTemplatePatch template =
        ApplicationTemplatePatch.builder()
            .templateId(TEMPLATE)
            .email("gardener@example.com")
            .callbackUrl("https://example.com/applied")
            .build();
    assertQueued(losant.application().applyTemplate(applicationId, template));
  }

  @Test
  void applicationTemplatesGet() {
    ApplicationTemplates gardening =
        losant
            .applicationTemplates()
            .get(
                p ->
                    p.sortField(ApplicationTemplateSortField.LAST_UPDATED)
                        .sortDirection(SortDirection.DESC)
                        .page(0)
                        .perPage(10)
                        .filterField(ApplicationTemplateFilterField.AUTHOR_NAME)
                        .filter("* gardens")
                        .keywords(List.of("greenhouse", "sensors")));

    assertEquals(List.of("greenhouse", "sensors"), gardening.keywords());
    assertEquals(
        List.of("Greenhouse climate", "Soil moisture sensor"),
        gardening.items().stream().map(ApplicationTemplate::name).toList());
  }

  @Test
  void applicationTemplatesGetCategories() {
    ApplicationTemplateCategories all = losant.applicationTemplates().getCategories();
    ApplicationTemplateCategory library =
        all.items().stream()
            .filter(category -> category.name().equals("Library"))
            .findFirst()
            .orElseThrow();

    ApplicationTemplateCategories parts =
        losant.applicationTemplates().getCategories(p -> p.baseId(library.id()));
    ApplicationTemplateCategory nodes = parts.items().get(1);
    ApplicationTemplates templates =
        losant.applicationTemplates().get(p -> p.categoryId(nodes.id()));

    assertEquals(library.id(), nodes.parentId());
    assertEquals(List.of(TemplateResourceType.CUSTOM_NODE), nodes.resourceTypes());
    assertEquals("Weather forecast node", templates.items().get(0).name());
  }

  @Test
  void applicationTemplatesGetUniqueKeywords() {
    TemplateKeywords keywords = losant.applicationTemplates().getUniqueKeywords();

    assertTrue(keywords.keywords().contains("lorawan"));
  }

  @Test
  void applicationTemplateGet() {
    String templateId = losant.applicationTemplates().get().items().get(0).id();

    ApplicationTemplate template = losant.applicationTemplate().get(templateId);

    assertEquals("Fleet tracking", template.name());
    assertEquals(true, template.isPublic());
    assertEquals(6, template.summary().deviceCount());
    assertTrue(template.readme().startsWith("# Fleet tracking"));
  }

  @Test
  void applicationJobLogsGet() {
    losant.devices().export(applicationId, DevicesExport.builder().build());
    AdvancedApplicationJobLogQuery exports =
        AdvancedApplicationJobLogQuery.builder()
            .name(QueryOperators.builder().endsWith("Export").build())
            .resourceType("device")
            .build();

    ApplicationJobLogs latestFirst =
        losant
            .applicationJobLogs()
            .get(
                applicationId,
                p ->
                    p.query(exports)
                        .sortField(ApplicationJobLogSortField.RUN_QUEUED_AT)
                        .sortDirection(SortDirection.DESC)
                        .page(0)
                        .perPage(1));

    assertEquals("DevicesExport", latestFirst.items().get(0).name());
  }

  @Test
  void applicationJobLogGet() {
    losant.devices().export(applicationId, DevicesExport.builder().build());
    String logId = losant.applicationJobLogs().get(applicationId).items().get(0).id();

    ApplicationJobLog log = losant.applicationJobLog().get(applicationId, logId);

    assertEquals(JobStatus.COMPLETED, log.status());
    assertEquals(JobLogResourceType.DEVICE, log.resourceType());
    assertEquals(log.runQueuedAt(), log.runCompletedAt());
  }
}
