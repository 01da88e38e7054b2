package com.losant.rest.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.EveryActionTestBase;
import com.losant.rest.api.Upload;
import com.losant.rest.shared.SortDirection;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Every action on files: floor plans that anybody may see, and firmware that only pumps may. */
class EveryFilesActionTest extends EveryActionTestBase {
  private static final ApplicationFilePost FLOOR_PLAN =
      ApplicationFilePost.builder()
          .name("ground-floor.png")
          .parentDirectory("/floor-plans/")
          .type(FileType.FILE)
          .contentType("image/png")
          .fileSize(6L)
          .fileDimensions(
              FileDimensions.builder()
                  .width(BigDecimal.valueOf(1200))
                  .height(BigDecimal.valueOf(800))
                  .build())
          .build();

  private static final ApplicationFilePost FIRMWARE =
      ApplicationFilePost.builder()
          .name("pump-2.4.1.bin")
          .parentDirectory("/firmware/")
          .type(FileType.FILE)
          .build();

  private static final Upload CONTENT =
      Upload.of("v2.4.1".getBytes(StandardCharsets.UTF_8), "any name");

  private String floorPlanId = "";
  private String firmwareId = "";

  @Override
  protected void begin() {
    floorPlanId = losant.files().post(applicationId, FLOOR_PLAN).id();
    firmwareId = losant.privateFiles().post(applicationId, FIRMWARE).id();
  }

  @Test
  void filesPost() {
    ApplicationFilePost post =
        ApplicationFilePost.builder().name("floor-plans-2").type(FileType.DIRECTORY).build();

    ApplicationFileUpload directory = losant.files().post(applicationId, post);

    assertNull(directory.upload());

    ApplicationFilePost first = ApplicationFilePost.builder().name("a").type(FileType.FILE).build();
    ApplicationFileUpload plan = losant.files().post(applicationId, first, CONTENT);
    assertEquals(FileStatus.COMPLETED, losant.file().get(applicationId, plan.id()).status());
    assertEquals("v2.4.1", downloaded(plan.url()));
  }

  @Test
  void filesGet() {
    ApplicationFiles page =
        losant
            .files()
            .get(
                applicationId,
                p ->
                    p.sortField(FileSortField.NAME)
                        .sortDirection(SortDirection.DESC)
                        .page(0)
                        .perPage(10)
                        .filterField(FileFilterField.NAME)
                        .filter("ground-*")
                        .type(FileType.FILE)
                        .status(FileStatusFilter.PENDING)
                        .directory("/floor-plans/"));

    assertEquals("ground-floor.png", page.items().get(page.items().size() - 1).name());
    assertEquals(true, page.parentExists());
  }

  @Test
  void fileGet() {
    ApplicationFile plan = losant.file().get(applicationId, floorPlanId);

    assertEquals("ground-floor.png", plan.name());
    assertEquals("/floor-plans/", plan.parentDirectory());
    assertEquals(BigDecimal.valueOf(1200), plan.fileDimensions().width());
  }

  @Test
  void fileUpload() {
    ApplicationFile plan = losant.file().upload(applicationId, floorPlanId, CONTENT);

    assertEquals(FileStatus.COMPLETED, plan.status());
    assertNotNull(plan.url());
  }

  @Test
  void filePatch() {
    ApplicationFilePatch larger =
        ApplicationFilePatch.builder()
            .fileSize(48213L)
            .contentType("image/png")
            .fileDimensions(FileDimensions.builder().width(BigDecimal.valueOf(2400)).build())
            .build();

    ApplicationFileUpload plan = losant.file().patch(applicationId, floorPlanId, larger);

    assertEquals(FileStatus.PENDING, plan.status());
    assertFalse(plan.upload().fields().isEmpty());

    losant.file().patch(applicationId, floorPlanId, larger, CONTENT);
    assertEquals("v2.4.1", downloaded(plan.url()));
  }

  @Test
  void fileMove() {
    ApplicationFile moved =
        losant
            .file()
            .move(
                applicationId,
                floorPlanId,
                p -> p.name("floor-0.png").parentDirectory("/archive/"));

    assertEquals("/archive/", moved.parentDirectory());
    assertEquals("floor-0.png", moved.name());
  }

  @Test
  void fileDelete() {
    assertEquals(true, losant.file().delete(applicationId, floorPlanId).success());
  }

  @Test
  void privateFilesPost() {
    ApplicationFilePost post =
        ApplicationFilePost.builder().name("firmware-2").type(FileType.DIRECTORY).build();

    ApplicationFileUpload directory = losant.privateFiles().post(applicationId, post);

    assertNull(directory.upload());

    ApplicationFilePost first = ApplicationFilePost.builder().name("a").type(FileType.FILE).build();
    ApplicationFileUpload image = losant.privateFiles().post(applicationId, first, CONTENT);
    assertEquals("v2.4.1", downloaded(image.url()));
  }

  @Test
  void privateFilesGet() {
    ApplicationFiles page =
        losant
            .privateFiles()
            .get(
                applicationId,
                p ->
                    p.sortField(FileSortField.LAST_UPDATED)
                        .sortDirection(SortDirection.ASC)
                        .page(0)
                        .perPage(10)
                        .filterField(FileFilterField.NAME)
                        .filter("pump-*")
                        .type(FileType.FILE)
                        .status(FileStatusFilter.PENDING)
                        .directory("/firmware/")
                        .urlTTL(0));

    assertEquals("pump-2.4.1.bin", page.items().get(page.items().size() - 1).name());
  }

  @Test
  void privateFileGet() {
    ApplicationFile image = losant.privateFile().get(applicationId, firmwareId, p -> p.urlTTL(60));

    assertEquals("pump-2.4.1.bin", image.name());
  }

  @Test
  void privateFileUpload() {
    ApplicationFile image =
        losant.privateFile().upload(applicationId, firmwareId, CONTENT, p -> p.urlTTL(3600));

    assertEquals(FileStatus.COMPLETED, image.status());
    assertTrue(image.url().contains("?"), "signed");
    assertFalse(image.toString().contains(image.url()), "a secret");
  }

  @Test
  void privateFilePatch() {
    ApplicationFilePatch corrected = ApplicationFilePatch.builder().fileSize(262_144L).build();

    ApplicationFileUpload image = losant.privateFile().patch(applicationId, firmwareId, corrected);

    String form = image.upload().toString();
    image.upload().fields().values().forEach(field -> assertFalse(form.contains(field), form));

    losant.privateFile().patch(applicationId, firmwareId, corrected, CONTENT);
    assertEquals("v2.4.1", downloaded(image.url()));
  }

  @Test
  void privateFileMove() {
    ApplicationFile moved =
        losant
            .privateFile()
            .move(
                applicationId,
                firmwareId,
                p -> p.name("pump-2.4.1-tested.bin").parentDirectory("/archive/").urlTTL(0));

    assertEquals("/archive/pump-2.4.1-tested.bin", moved.parentDirectory() + moved.name());
  }

  @Test
  void privateFileDelete() {
    assertEquals(true, losant.privateFile().delete(applicationId, firmwareId).success());
  }

  /** What anybody gets from an address, without a token. */
  private static String downloaded(String url) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
