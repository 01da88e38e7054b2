package com.losant.rest.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.api.Upload;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** Bodies that are forms: required parts are arguments, the others are set in a lambda. */
class FormsTest extends KindsTestBase {
  private final Upload file = Upload.of(new byte[] {'x'}, "a.zip");

  /** The parts that a request sent, without their boundaries. */
  private static List<String> parts(RecordedRequest request) {
    String type = request.getHeaders().get("Content-Type");
    assertTrue(type.startsWith("multipart/form-data; boundary="), type);
    String boundary = type.substring(type.indexOf('=') + 1);
    return Stream.of(request.getBody().utf8().split("\r\n|--" + boundary + "(--)?"))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  @Test
  void aRequiredFileIsAnArgument() throws Exception {
    respond(200, "{}");
    new PictureApi(transport).upload(APPLICATION, "north", file, p -> p.urlTtl(60));

    RecordedRequest request = server.takeRequest();
    assertEquals("60", request.getUrl().queryParameter("urlTtl"));
    assertEquals(
        List.of(
            "Content-Disposition: form-data; name=\"picture\"; filename=\"a.zip\"",
            "Content-Type: application/octet-stream",
            "x"),
        parts(request));
  }

  @Test
  void optionalPartsAreSetInALambda() throws Exception {
    PicturesImportOptions options = PicturesImportOptions.builder().newest(3).build();
    respond(200, "{\"success\":true}");
    new PicturesApi(transport)
        .importPictures(
            APPLICATION, p -> p.email("old").overwrite(false).options(options).email("a@b.c"));

    assertEquals(
        List.of(
            "Content-Disposition: form-data; name=\"email\"",
            "a@b.c",
            "Content-Disposition: form-data; name=\"overwrite\"",
            "false",
            "Content-Disposition: form-data; name=\"options\"",
            "{\"newest\":3}"),
        parts(server.takeRequest()));
  }

  /** As Losant's own clients do. */
  @Test
  void withoutPartsAnObjectIsSent() throws Exception {
    respond(200, "{\"success\":true}");
    new PicturesApi(transport).importPictures(APPLICATION);

    RecordedRequest request = server.takeRequest();
    assertEquals("{}", request.getBody().utf8());
    assertEquals("application/json", request.getHeaders().get("Content-Type"));
  }

  @Test
  void nullIsRefusedBeforeAnythingIsSent() {
    PictureApi picture = new PictureApi(transport);
    assertThrows(
        NullPointerException.class, () -> picture.calls().upload(APPLICATION, "north", null));
    PicturesApi.Calls pictures = new PicturesApi(transport).calls();
    assertThrows(
        NullPointerException.class,
        () -> pictures.importPictures(APPLICATION, p -> p.archive(null)));
    assertEquals(0, server.getRequestCount());
  }
}
