package com.losant.rest.sandbox.internal.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.sandbox.SandboxTestBase;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Files with their content and directories, as any HTTP client sees them. */
class FilesTest extends SandboxTestBase {
  private static final byte[] CONTENT = {(byte) 0xff, (byte) 0xd8, 0, '\r', '\n', '-', '-'};

  private String application;

  @BeforeEach
  void findApplication() {
    application = "/applications/" + sandbox.applicationId();
  }

  private JsonNode made(String collection, String properties) {
    Reply reply = post(application + "/" + collection, json("{" + properties + "}"));
    assertEquals(201, reply.status(), reply.message());
    return reply.body();
  }

  /** A public file in a directory. */
  private JsonNode file(String directory, String name) {
    return made(
        "files",
        "'type': 'file', 'name': '%s', 'parentDirectory': '%s'".formatted(name, directory));
  }

  private String pathOf(JsonNode file) {
    return application + "/file/" + JsonTrees.text(file, "id");
  }

  private static Map<String, String> fields(JsonNode file) {
    Map<String, String> fields = new LinkedHashMap<>();
    file.at("/upload/fields").forEachEntry((name, value) -> fields.put(name, value.asString()));
    return fields;
  }

  private static byte[] form(Map<String, String> fields, String part, byte[] content) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) ->
            form.writeBytes(
                text(
                    "--b\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"\r\n\r\n"
                        + value
                        + "\r\n")));
    form.writeBytes(
        text(
            "--b\r\nContent-Disposition: form-data; name=\""
                + part
                + "\"; filename=\"f\"\r\nContent-Type: image/jpeg\r\n\r\n"));
    form.writeBytes(content);
    form.writeBytes(text("\r\n--b--\r\n"));
    return form.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Sends a form, without any token. */
  private HttpResponse<String> sendForm(String address, byte[] form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofByteArray(form))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> upload(JsonNode file, Map<String, String> fields, byte[] content)
      throws Exception {
    return sendForm(file.at("/upload/url").asString(), form(fields, "file", content));
  }

  private void fill(JsonNode file) throws Exception {
    assertEquals(204, upload(file, fields(file), CONTENT).statusCode());
  }

  private HttpResponse<byte[]> download(String address) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
  }

  private Reply direct(String path, String part) {
    return send(
        request(path)
            .setHeader("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofByteArray(form(Map.of(), part, CONTENT)))
            .build());
  }

  private List<String> namesIn(String directory) {
    return get(application + "/files?sortField=name&directory=" + encode(directory)).all("name");
  }

  @Test
  void aFileIsPendingUntilItsContentIsUploadedByTheForm() throws Exception {
    JsonNode pending =
        made(
            "files",
            "'type': 'file', 'name': 'Grün & blau.png', 'parentDirectory': 'plans/a b',"
                + "'fileSize': 500, 'contentType': 'image/png', 'fileDimensions': {'width': 2}");
    assertEquals("pending", JsonTrees.text(pending, "status"));
    assertEquals("/plans/a b/", JsonTrees.text(pending, "parentDirectory"));
    assertEquals(404, download(JsonTrees.text(pending, "url")).statusCode());
    clock.advance(Duration.ofMinutes(1));

    HttpResponse<String> stored = upload(pending, fields(pending), CONTENT);

    assertEquals(204, stored.statusCode(), stored.body());
    JsonNode file = get(pathOf(pending)).body();
    assertEquals("completed", JsonTrees.text(file, "status"));
    assertEquals(CONTENT.length, file.path("fileSize").asInt());
    assertEquals(2, file.at("/fileDimensions/width").asInt());
    assertEquals("2026-01-01T00:01:00.000Z", JsonTrees.text(file, "lastUpdated"));
    assertEquals(
        '"' + JsonTrees.text(file, "s3etag") + '"', stored.headers().map().get("ETag").get(0));
    assertFalse(file.has("upload"));
    HttpResponse<byte[]> content = download(JsonTrees.text(file, "url"));
    assertArrayEquals(CONTENT, content.body());
    assertEquals("image/png", content.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void anUploadReplacesTheContentAtOnce() throws Exception {
    JsonNode file = file("/", "a.jpg");

    Reply reply = direct(pathOf(file) + "/upload", "file");

    assertEquals(200, reply.status(), reply.message());
    assertEquals("completed", JsonTrees.text(reply.body(), "status"));
    assertEquals("image/jpeg", JsonTrees.text(reply.body(), "contentType"));
    assertArrayEquals(CONTENT, download(JsonTrees.text(reply.body(), "url")).body());
  }

  @Test
  void newContentIsAwaitedWhileTheOldOneIsThere() throws Exception {
    JsonNode file = file("/", "a.txt");
    fill(file);

    Reply reply = patch(pathOf(file), json("{'contentType': 'text/plain', 'name': 'b'}"));

    assertEquals(201, reply.status());
    assertEquals("pending", JsonTrees.text(reply.body(), "status"));
    assertEquals("a.txt", JsonTrees.text(reply.body(), "name"));
    assertArrayEquals(CONTENT, download(JsonTrees.text(file, "url")).body());
    assertEquals(403, upload(file, fields(file), CONTENT).statusCode(), "by the old form");
    assertEquals(204, upload(reply.body(), fields(reply.body()), text("new")).statusCode());
    assertArrayEquals(text("new"), download(JsonTrees.text(file, "url")).body());
  }

  @Test
  void onlyTheFieldsThatWereGivenAreTakenAndOnlyForAnHour() throws Exception {
    JsonNode file = file("/", "a");
    Map<String, String> fields = fields(file);
    for (String name : List.copyOf(fields.keySet())) {
      Map<String, String> other = new LinkedHashMap<>(fields);
      other.put(name, "other");
      assertTrue(upload(file, other, CONTENT).statusCode() >= 403, name);
      other.remove(name);
      assertTrue(upload(file, other, CONTENT).statusCode() >= 403, name);
    }
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put("acl", "public-read");
    assertEquals(403, upload(file, more, CONTENT).statusCode());
    assertEquals("pending", JsonTrees.text(get(pathOf(file)).body(), "status"));

    clock.advance(Duration.ofMinutes(59));
    fill(file);
    fill(file); // again, after a response that was lost
    clock.advance(Duration.ofMinutes(1));
    HttpResponse<String> late = upload(file, fields, CONTENT);
    assertEquals(403, late.statusCode());
    assertEquals(
        "<Error><Code>AccessDenied</Code><Message>The fields have expired</Message></Error>",
        late.body());
  }

  @Test
  void aFormNeedsAFileAndALength() throws Exception {
    JsonNode file = file("/", "a");
    String address = file.at("/upload/url").asString();

    assertEquals(400, sendForm(address, form(fields(file), "content", CONTENT)).statusCode());
    assertEquals(400, sendForm(address, text("no form")).statusCode());
    HttpRequest chunked =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(
                BodyPublishers.fromPublisher(
                    BodyPublishers.ofByteArray(form(fields(file), "file", CONTENT))))
            .build();
    assertEquals(411, http.send(chunked, BodyHandlers.discarding()).statusCode());
    assertEquals(413, upload(file, fields(file), new byte[33 << 20]).statusCode());
    assertEquals("pending", JsonTrees.text(get(pathOf(file)).body(), "status"));
  }

  @Test
  void aPrivateFileIsDownloadedFromASignedAddressOnly() throws Exception {
    JsonNode file = made("privateFiles", "'type': 'file', 'name': 'a.bin'");
    fill(file);
    String path = application + "/privateFiles/" + JsonTrees.text(file, "id");
    String url = JsonTrees.text(get(path + "?urlTTL=60").body(), "url");

    assertArrayEquals(CONTENT, download(url).body());
    assertEquals(403, download(url.replaceFirst("\\?.*", "")).statusCode());
    assertEquals(403, download(url.replaceFirst("Expires=\\d", "Expires=2")).statusCode());
    assertEquals(404, download(url.replace("/private-files/", "/public-files/")).statusCode());
    clock.advance(Duration.ofSeconds(59));
    assertEquals(200, download(url).statusCode());
    clock.advance(Duration.ofSeconds(1));
    assertEquals(403, download(url).statusCode());

    String byDefault = JsonTrees.text(get(path).body(), "url");
    clock.advance(Duration.ofSeconds(899));
    assertEquals(200, download(byDefault).statusCode());
    assertFalse(get(path + "?urlTTL=0").body().has("url"));
    assertEquals(400, get(path + "?urlTTL=-1").status());
    Reply listed = get(application + "/privateFiles?urlTTL=0");
    assertEquals(List.of("a.bin"), listed.all("name"));
    assertEquals(List.of(""), listed.all("url"));
  }

  @Test
  void aListIsLimitedToADirectoryATypeAndAStatus() throws Exception {
    JsonNode plan = file("/plans/", "b.png");
    fill(plan);
    file("/plans/", "a.png");
    file("/plans/old", "c.png");
    file("", "d.png");
    String files = application + "/files?sortField=name";

    assertEquals(List.of("d.png", "plans"), namesIn("/"));
    assertEquals(List.of("a.png", "b.png", "old"), namesIn("plans"));
    String inPlans = files + "&directory=/plans/";
    assertEquals(List.of("old"), get(inPlans + "&type=directory").all("name"));
    assertEquals(List.of("a.png"), get(inPlans + "&status=pending").all("name"));
    assertEquals(List.of("b.png"), get(inPlans + "&type=file&status=completed").all("name"));
    assertEquals(
        List.of("c.png"), get(files + "&filterField=name&filter=c*").all("name"), "anywhere");
    assertEquals(6, get(files).body().path("totalCount").asInt());
    assertTrue(get(inPlans).body().path("parentExists").asBoolean());
    assertFalse(get(files + "&directory=/none/").body().path("parentExists").asBoolean());
    assertFalse(get(files).body().has("parentExists"));
    assertEquals(List.of(), get(application + "/privateFiles").all("name"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'type': 'file', 'name': 'a.png', 'parentDirectory': '/plans'|name: there is a file or directory 'a.png' in /plans/ already
          'type': 'directory', 'name': 'plans'|name: there is a file or directory 'plans' in / already
          'type': 'file', 'name': 'a', 'parentDirectory': '/plans/a.png/b'|parentDirectory: /plans/a.png is a file and no directory
          'type': 'file', 'name': 'a/b'|body.name: 'a/b' cannot be the name of a file
          'type': 'file', 'name': '..'|body.name: '..' cannot be the name of a file
          'type': 'file', 'name': 'a', 'parentDirectory': '/a/../b'|body.parentDirectory: '..' cannot be the name of a file
          'type': 'file', 'name': 'a', 'parentDirectory': '/a//b'|body.parentDirectory: '' cannot be the name of a file
          """)
  void aPlaceThatIsTakenOrThatCannotBeIsRefused(String properties, String message) {
    file("/plans/", "a.png");

    Reply reply = post(application + "/files", json("{" + properties + "}"));

    assertEquals(400, reply.status());
    assertEquals(message, reply.message());
    assertEquals(2, get(application + "/files").body().path("totalCount").asInt());
  }

  @Test
  void aFileMovesWithItsContentAndItsAddress() throws Exception {
    JsonNode file = file("/plans/", "a.png");
    fill(file);
    String url = JsonTrees.text(file, "url");

    Reply moved = post(pathOf(file) + "/move?name=b.png&parentDirectory=archive/2026", "");

    assertEquals(201, moved.status(), moved.message());
    assertNotEquals(JsonTrees.text(file, "id"), JsonTrees.text(moved.body(), "id"));
    assertEquals(404, get(pathOf(file)).status());
    assertEquals(404, download(url).statusCode());
    assertArrayEquals(CONTENT, download(JsonTrees.text(moved.body(), "url")).body());
    assertTrue(JsonTrees.text(moved.body(), "url").endsWith("/archive/2026/b.png"));
    assertEquals(List.of("b.png"), namesIn("/archive/2026/"));
    assertEquals(List.of(), namesIn("/plans/"));
  }

  @Test
  void aDirectoryMovesWithAllThatIsBelow() throws Exception {
    fill(file("/plans/old/", "a.png"));
    file("/plans-2/", "b.png");
    JsonNode plans =
        get(application + "/files?type=directory&filterField=name&filter=plans")
            .body()
            .at("/items/0");

    Reply moved = post(pathOf(plans) + "/move?name=drawings", "");

    assertEquals(201, moved.status(), moved.message());
    assertEquals(List.of("drawings", "plans-2"), namesIn("/"));
    JsonNode file = get(application + "/files?directory=/drawings/old").body().at("/items/0");
    assertArrayEquals(CONTENT, download(JsonTrees.text(file, "url")).body());
    assertEquals(JsonTrees.text(file, "name"), JsonTrees.text(get(pathOf(file)).body(), "name"));
    Reply intoItself = post(pathOf(moved.body()) + "/move?parentDirectory=/drawings/old/", "");
    assertEquals(
        "query parameter parentDirectory: /drawings/old/ is in what is to be moved",
        intoItself.message());
    Reply taken = post(pathOf(moved.body()) + "/move?name=plans-2", "");
    assertEquals("name: there is a file or directory 'plans-2' in / already", taken.message());
    assertEquals(201, post(pathOf(moved.body()) + "/move", "").status(), "stays where it is");
  }

  @Test
  void aDirectoryIsDeletedWithAllThatIsBelow() throws Exception {
    JsonNode file = file("/plans/old/", "a.png");
    fill(file);
    file("/plans-2/", "b.png");
    JsonNode plans =
        get(application + "/files?type=directory&filterField=name&filter=plans")
            .body()
            .at("/items/0");

    assertEquals(200, delete(pathOf(plans)).status());

    assertEquals(List.of("plans-2"), namesIn("/"));
    assertEquals(404, get(pathOf(file)).status());
    assertEquals(404, download(JsonTrees.text(file, "url")).statusCode());
    assertEquals("File was not found", delete(pathOf(plans)).message());
  }

  @Test
  void filesAreDeletedWithTheirApplication() throws Exception {
    application =
        "/applications/"
            + JsonTrees.text(post("/applications", json("{'name': 'a'}")).body(), "id");
    JsonNode file = file("/", "a.png");
    fill(file);
    assertEquals(200, download(JsonTrees.text(file, "url")).statusCode());

    assertEquals(200, delete(application).status());

    assertEquals(404, download(JsonTrees.text(file, "url")).statusCode());
    assertEquals(404, upload(file, fields(file), CONTENT).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"files", "privateFiles"})
  void aDirectoryHasNoContent(String collection) {
    JsonNode directory = made(collection, "'type': 'directory', 'name': 'plans'");
    String path =
        application
            + (collection.equals("files") ? "/file/" : "/privateFiles/")
            + JsonTrees.text(directory, "id");

    assertEquals("completed", JsonTrees.text(directory, "status"));
    assertFalse(directory.has("upload"));
    assertFalse(directory.has("url"));
    String part = collection.equals("files") ? "file" : "privateFile";
    String why = "/plans/ is a directory, which has no content";
    assertEquals(why, direct(path + "/upload", part).message());
    assertEquals(why, patch(path, "{}").message());
  }

  @Test
  void theFilesOfAnApplicationHaveNoMoreThan128MiB() {
    byte[] large = new byte[31 << 20];
    for (int i = 0; i < 4; i++) {
      assertEquals(204, status(file("/", "f" + i), large));
    }
    JsonNode last = file("/", "last");
    assertEquals(400, status(last, large));
    assertEquals(204, status(last, new byte[4 << 20]));
    assertEquals(400, status(last, new byte[5 << 20]));
  }

  private int status(JsonNode file, byte[] content) {
    try {
      return upload(file, fields(file), content).statusCode();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void contentIsKeptInTheDataFile(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data.jsonl");
    sandbox.close();
    sandbox = LosantSandbox.builder().clock(clock).data(data).basePath("/v1").start();
    JsonNode file = file("/plans/", "a.png");
    JsonNode other = file("/plans/", "b.png");
    fill(file);
    assertEquals(200, direct(pathOf(other) + "/upload", "file").status());
    assertEquals(403, upload(file, Map.of("key", fields(file).get("key")), CONTENT).statusCode());
    JsonNode before = get(pathOf(file)).body();
    sandbox.close();
    sandbox = LosantSandbox.builder().clock(clock).data(data).start();

    JsonNode after = get(pathOf(file)).body();

    assertEquals(before.path("_etag"), after.path("_etag"));
    assertTrue(JsonTrees.text(after, "url").startsWith(sandbox.url()));
    assertArrayEquals(CONTENT, download(JsonTrees.text(after, "url")).body());
    assertArrayEquals(CONTENT, download(JsonTrees.text(get(pathOf(other)).body(), "url")).body());
  }

  @Test
  void whatIsNotInTheStorageIsNotFound() throws IOException, InterruptedException {
    for (String path :
        List.of("/", "/public-files", "/public-files/", "/public-files/a", "/other/a/b", "/a%25")) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(sandbox.url() + "/_sandbox/storage" + path)).build();
      assertEquals(404, http.send(request, BodyHandlers.discarding()).statusCode(), path);
    }
    HttpRequest put =
        HttpRequest.newBuilder(URI.create(sandbox.url() + "/_sandbox/storage/public-files/a/b"))
            .PUT(BodyPublishers.noBody())
            .build();
    assertEquals(400, http.send(put, BodyHandlers.discarding()).statusCode());
  }
}
