package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.api.Upload;
import com.losant.rest.errors.BadRequestException;
import com.losant.rest.errors.PayloadTooLargeException;
import com.losant.rest.http.HttpTransport;
import com.losant.rest.kinds.PictureApi;
import com.losant.rest.kinds.PicturesApi;
import com.losant.rest.kinds.PicturesImportOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Forms with files. */
class UploadsSandboxTest extends KindsSandboxTestBase {
  private static final String PICTURE = "5a9db0c00000000000000011";
  private static final byte[] NO_TEXT = {(byte) 0xff, (byte) 0xd8, 0, '\r', '\n', '-', '-'};

  private final Upload file = Upload.of(NO_TEXT, "Wand \"Nord\".jpg");

  @Test
  void aFormIsTakenAndItsExampleReturned() {
    PictureApi picture = new PictureApi(transport);
    assertEquals("north-wall.jpg", picture.upload(sandbox.applicationId(), PICTURE, file).name());
    PicturesImportOptions options = PicturesImportOptions.builder().newest(3).build();
    new PicturesApi(transport)
        .importPictures(
            sandbox.applicationId(),
            p -> p.archive(file).email("ä@b.c").overwrite(true).camera(PICTURE).options(options));
    new PicturesApi(transport).importPictures(sandbox.applicationId());

    List<SandboxRequest> requests = sandbox.requests();
    assertEquals(
        List.of("picture.upload", "pictures.import", "pictures.import"),
        requests.stream().map(SandboxRequest::action).toList());
    assertEquals(true, requests.get(0).body().contains("\u00ff\u00d8\0\r\n--\r\n--"));
  }

  @Test
  void whatIsWrongInAPartIsNamed() {
    PicturesApi pictures = new PicturesApi(transport);
    String application = sandbox.applicationId();
    PicturesImportOptions wrong = PicturesImportOptions.builder().newest(0).build();

    assertRefused(
        "part camera: does not match the regex pattern ^[A-Fa-f\\d]{24}$",
        () -> pictures.importPictures(application, p -> p.camera("north")));
    assertRefused(
        "part options.newest: must have a minimum value of 1",
        () -> pictures.importPictures(application, p -> p.options(wrong)));
  }

  private static void assertRefused(String complaint, Executable call) {
    assertEquals(complaint, assertThrows(BadRequestException.class, call).response().message());
  }

  /** What other clients get wrong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name="picture"; filename="a"~~x|name="picture"; filename="b"~~y|part picture: is given several times
          name="photo"; filename="a"~~x||part photo: is unknown to picture.upload; part picture: is required
          name="picture"~~x||part picture: has no file name, and is a file
          name=picture; filename=a~~x|name="more"~~x|part more: is unknown to picture.upload
          """)
  void aFormThatIsNotAsDescribedIsRefused(String first, String second, String complaint)
      throws Exception {
    assertEquals(complaint, message("multipart/form-data; boundary=b", form(first, second)));
  }

  private static String form(String first, String second) {
    StringBuilder form = new StringBuilder();
    for (String part : second == null ? List.of(first) : List.of(first, second)) {
      form.append("--b\r\nContent-Disposition: form-data; ");
      form.append(part.replace("~~", "\r\n\r\n")).append("\r\n");
    }
    return form + "--b--\r\n";
  }

  @Test
  void whatIsNoFormIsRefused() throws Exception {
    String whole = form("name=\"picture\"; filename=\"a\"~~x", null);
    assertEquals("part picture: is required", message("application/json", "{}"));
    assertEquals(
        "header Content-Type: is 'application/json', not multipart/form-data with a boundary; part"
            + " picture: is required",
        message("application/json", "{\"picture\":\"x\"}"));
    assertEquals(
        "header Content-Type: is 'multipart/form-data', not multipart/form-data with a boundary;"
            + " part picture: is required",
        message("multipart/form-data", whole));
    assertEquals(
        "body: is not multipart/form-data with the boundary c; part picture: is required",
        message("multipart/form-data; boundary=c", whole));
  }

  private String message(String contentType, String body) throws IOException, InterruptedException {
    String path = "/applications/" + sandbox.applicationId() + "/pictures/" + PICTURE + "/upload";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.url() + path))
            .header("Authorization", "Bearer " + sandbox.token())
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body))
            .build();
    String response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    return JsonMapper.shared().readTree(response).path("message").asString("");
  }

  /** Although nothing of it is text, and another content type than that of all others is needed. */
  @Test
  void aFormIsKeptInTheDataFile(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("data.jsonl");
    String application;
    try (LosantSandbox first = describedSandbox().data(data).start();
        HttpTransport sending = transport(first)) {
      application = first.applicationId();
      new PictureApi(sending).upload(application, PICTURE, file);
    }
    try (LosantSandbox second = describedSandbox().data(data).start();
        HttpTransport sending = transport(second)) {
      assertEquals(application, second.applicationId());
      new PictureApi(sending).upload(application, PICTURE, file);
    }
  }

  /** The whole of it would be held in memory. */
  @Test
  void aFormThatIsTooLargeIsRefused() {
    Upload large = Upload.of(new byte[33 << 20], "a.bin");
    assertThrows(
        PayloadTooLargeException.class,
        () -> new PictureApi(transport).upload(sandbox.applicationId(), PICTURE, large));
    Upload fits = Upload.of(new byte[5 << 20], "a.bin");
    new PictureApi(transport).upload(sandbox.applicationId(), PICTURE, fits);
  }
}
