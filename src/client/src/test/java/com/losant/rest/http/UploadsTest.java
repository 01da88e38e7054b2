package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LosantClient;
import com.losant.rest.RetryingTestBase;
import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.api.Upload;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.errors.LosantUploadException;
import com.losant.rest.errors.ServerErrorException;
import com.losant.rest.json.JsonCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class UploadsTest extends RetryingTestBase {
  private static final ApiAction UPLOAD =
      ApiAction.builder("file.upload", "POST", "/files/upload").idempotent(true).build();

  @TempDir private Path folder;

  @Override
  protected LosantClient client() {
    return TimedClients.build(clientBuilder(), RecordedTime.standing());
  }

  private static ApiRequest<JsonNode> request(Upload upload) {
    return ApiRequest.of(UPLOAD).part("file", upload).returning(JsonCodec.ANY);
  }

  private RecordedRequest sent(ApiRequest<JsonNode> request) throws InterruptedException {
    respond(200, "{}");
    try (LosantClient losant = client()) {
      losant.call(request).execute();
    }
    return request();
  }

  private static JsonNode part(String disposition, String type, String content) {
    ObjectNode part = JsonNodeFactory.instance.objectNode();
    part.put("content-disposition", "form-data; name=" + disposition);
    if (!type.isEmpty()) {
      part.put("content-type", type);
    }
    return part.put("content", content);
  }

  private static String content(RecordedRequest request) {
    JsonNode parts = FormParts.of(request);
    assertEquals(1, parts.size());
    return parts.get(0).path("content").stringValue();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void partsAreSentInTheirOrder() throws Exception {
    Upload zip = Upload.of(file("app.zip", "zipped")).withContentType("application/zip");
    RecordedRequest request =
        sent(
            ApiRequest.of(UPLOAD)
                .part("importBundle", zip)
                .part("email", "a@b.c", JsonCodec.STRING)
                .part("includeFiles", true, JsonCodec.BOOLEAN)
                .part("options", List.of("Ä"), JsonCodec.listOf(JsonCodec.STRING))
                .returning(JsonCodec.ANY));

    assertEquals(
        JsonNodeFactory.instance
            .arrayNode()
            .add(part("\"importBundle\"; filename=\"app.zip\"", "application/zip", "zipped"))
            .add(part("\"email\"", "", "a@b.c"))
            .add(part("\"includeFiles\"", "", "true"))
            .add(part("\"options\"", "", "[\"Ä\"]")),
        FormParts.of(request));
    assertEquals(Long.toString(request.getBodySize()), request.getHeaders().get("Content-Length"));
    assertNull(request.getHeaders().get("Expect"));
  }

  @Test
  void whatHasNoKnownLengthIsSentInChunks() throws Exception {
    Upload.Source source = () -> new ByteArrayInputStream(new byte[] {'a', 'b', 'c'});

    RecordedRequest chunked = sent(request(Upload.of(source, "a.txt")));
    RecordedRequest announced = sent(request(Upload.of(source, "a.txt").withLength(3)));

    assertEquals("chunked", chunked.getHeaders().get("Transfer-Encoding"));
    assertNull(chunked.getHeaders().get("Content-Length"));
    assertNull(announced.getHeaders().get("Transfer-Encoding"));
    assertEquals("abc", content(chunked));
    assertEquals("abc", content(announced));
  }

  /** As browsers do. */
  @ParameterizedTest
  @CsvSource({
    "plan.txt, plan.txt",
    "'say \"hi\".txt', 'say %22hi%22.txt'",
    "Gewächshaus 温室 🌱.txt, Gewächshaus 温室 🌱.txt",
    "'a\r\nX-Evil: 1.txt', a%0D%0AX-Evil: 1.txt",
    "back\\slash, back\\slash"
  })
  void aFileNameCannotLeaveItsPlace(String name, String encoded) throws Exception {
    RecordedRequest request = sent(request(Upload.of(new byte[0], name)));

    assertEquals(
        part("\"file\"; filename=\"" + encoded + "\"", "application/octet-stream", ""),
        FormParts.of(request).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\u0000", "a\tb", "\ud83c", "a\u007f"})
  void aNameThatCannotBeSentIsRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> Upload.of(new byte[0], name));
    Upload named = Upload.of(new byte[0], "a");
    assertThrows(IllegalArgumentException.class, () -> named.withFileName(name));
  }

  @Test
  void whatIsNoMediaTypeOrLengthIsRefused() throws IOException {
    Upload bytes = Upload.of(new byte[0], "a");
    for (String type : List.of("", "zip", "a/b\r\nX-Evil: 1", "a/ b")) {
      assertThrows(IllegalArgumentException.class, () -> bytes.withContentType(type), type);
    }
    Upload source = Upload.of(() -> new ByteArrayInputStream(new byte[0]), "a");
    assertThrows(IllegalArgumentException.class, () -> source.withLength(-1));
    Upload file = Upload.of(file("a", ""));
    assertThrows(IllegalStateException.class, () -> file.withLength(1));
    assertThrows(IllegalStateException.class, () -> bytes.withLength(1));
  }

  @Test
  void aFileThatCannotBeSentIsNamedBeforeAnythingIsSent() {
    Path missing = folder.resolve("missing.zip");
    assertRefused(missing + " does not exist", Upload.of(missing));
    assertRefused(folder + " is no regular file", Upload.of(folder));
    assertEquals(0, server.getRequestCount());
  }

  private void assertRefused(String why, Upload upload) {
    try (LosantClient losant = client()) {
      ApiCall<?> call = losant.call(request(upload));
      String message = assertThrows(IllegalArgumentException.class, call::execute).getMessage();
      assertTrue(message.contains(why), message);
    }
  }

  @Test
  void aFileIsSentAnewInEachAttempt() throws Exception {
    AtomicInteger opened = new AtomicInteger();
    Upload.Source source =
        () -> new ByteArrayInputStream(("attempt" + opened.incrementAndGet()).getBytes());
    for (Upload upload :
        List.of(
            Upload.of(file("a.txt", "attempt1")),
            Upload.of("attempt1".getBytes(StandardCharsets.UTF_8), "a.txt"),
            Upload.of(source, "a.txt"))) {
      respond(503, "{}");
      sent(request(upload));
      assertTrue(content(request()).startsWith("attempt"));
    }
    assertEquals(2, opened.get());
  }

  @Test
  void aStreamIsSentOnceAndTheFailureSaysSo() throws Exception {
    AtomicInteger closed = new AtomicInteger();
    InputStream stream =
        new ByteArrayInputStream(new byte[] {1}) {
          @Override
          public void close() {
            closed.incrementAndGet();
          }
        };
    respond(503, "{}");
    try (LosantClient losant = client()) {
      ApiCall<?> call = losant.call(request(Upload.of(stream, "a.bin")));
      ServerErrorException failure = assertThrows(ServerErrorException.class, call::execute);
      assertEquals(
          "not retried: the part file is a stream that can be read only once; give a path, bytes or"
              + " an Upload.Source",
          failure.getSuppressed()[0].getMessage());
      assertEquals(1, closed.get());

      String message = assertThrows(IllegalArgumentException.class, call::execute).getMessage();
      assertTrue(message.startsWith("a.bin is a stream that has been read"), message);
    }
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void aStreamThatIsNotBegunIsRetried() throws Exception {
    Upload stream = Upload.of(new ByteArrayInputStream(new byte[] {'x'}), "a.bin");
    int port = server.getPort();
    LosantClient.Builder builder = clientBuilder();
    server.close();
    RecordedTime time = RecordedTime.standing().duringWait(() -> restart(port));
    try (LosantClient losant = TimedClients.build(builder, time)) {
      losant.call(request(stream)).execute();
    }
    assertEquals("x", content(request()));
  }

  private void restart(int port) {
    try {
      server = new MockWebServer();
      respond(200, "{}");
      server.start(port);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFileThatChangesMeanwhileIsNamed() throws Exception {
    byte[] large = new byte[300_000];
    Path file = Files.write(folder.resolve("log.txt"), large);
    Upload.Listener shrinks = (bytes, length) -> write(file, Arrays.copyOf(large, 100_000));
    Upload.Listener grows = (bytes, length) -> write(file, Arrays.copyOf(large, 300_001));

    assertChanged("log.txt ended after 100000 of the 300000 bytes", Upload.of(file), shrinks);
    write(file, large);
    assertChanged("log.txt is longer than the 300000 bytes", Upload.of(file), grows);
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void assertChanged(String what, Upload upload, Upload.Listener change) {
    assertNotSent(what, upload.onProgress(change));
  }

  @Test
  void aSourceThatFailsOrHasAnotherLengthIsNamed() {
    Upload three = Upload.of(() -> new ByteArrayInputStream(new byte[3]), "a.bin");
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }
        };

    assertNotSent("a.bin ended after 3 of the 4 bytes", three.withLength(4));
    assertNotSent("a.bin is longer than the 2 bytes", three.withLength(2));
    assertNotSent("a.bin cannot be read: java.io.IOException: disk", Upload.of(broken, "a.bin"));
    assertNotSent("a.bin cannot be read: java.io.IOException", Upload.of(() -> null, "a.bin"));
    Upload.Source unchecked =
        () -> {
          throw new IllegalStateException("locked");
        };
    assertNotSent("a.bin cannot be read: ", Upload.of(unchecked, "a.bin"));
  }

  private void assertNotSent(String what, Upload upload) {
    try (LosantClient losant = client()) {
      ApiCall<?> call = losant.call(request(upload));
      LosantUploadException failure = assertThrows(LosantUploadException.class, call::execute);
      assertTrue(
          failure.getMessage().startsWith("POST /files/upload was not sent as a whole: " + what),
          failure.getMessage());
      assertFalse(failure.mayHaveArrived());
    }
  }

  @Test
  void progressIsReportedFromTheStartToTheEnd() throws Exception {
    List<Long> sent = new ArrayList<>();
    List<OptionalLong> lengths = new ArrayList<>();
    Upload upload =
        Upload.of(new byte[150_000], "a.bin")
            .onProgress(
                (bytes, length) -> {
                  sent.add(bytes);
                  lengths.add(length);
                });

    sent(request(upload));

    assertEquals(List.of(0L, 65_536L, 131_072L, 150_000L), sent);
    assertEquals(List.of(OptionalLong.of(150_000)), lengths.stream().distinct().toList());
  }

  @Test
  void aListenerThatFailsIsNotCalledAgain() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    Upload upload =
        Upload.of(new byte[150_000], "a.bin")
            .onProgress(
                (bytes, length) -> {
                  calls.incrementAndGet();
                  throw new IllegalStateException();
                });

    try (LogLines lines = LogLines.capture(Level.WARNING)) {
      assertTrue(sent(request(upload)).getBodySize() > 150_000);
      assertEquals(1, calls.get());
      assertEquals(List.of("the listener of an upload threw an exception"), lines.messages());
    }
  }

  @Test
  void theTimeInWhichAFileIsSentDoesNotCount() throws Exception {
    RecordedTime time = RecordedTime.standing();
    Upload upload =
        Upload.of(new byte[1], "a.bin")
            .onProgress((bytes, length) -> time.pass(Duration.ofMinutes(5)));
    respond(503, "{}");
    respond(200, "{}");
    try (LosantClient losant = TimedClients.build(clientBuilder(), time)) {
      losant.call(request(upload)).execute();

      respond(503, "{}");
      ApiCall<?> bounded = losant.call(request(upload)).with(o -> o.timeout(Duration.ofMinutes(2)));
      assertThrows(ServerErrorException.class, bounded::execute);
    }
    assertEquals(3, server.getRequestCount());
  }

  @Test
  void aFileMayTakeLongerThanTheCallUnlessTheCallSaysOtherwise() throws Exception {
    server.setBodyLimit(0);
    respond(200, "{}");
    Duration timeout = Duration.ofSeconds(1);
    try (LosantClient losant = clientBuilder().callTimeout(timeout).build()) {
      Upload.Source slow = () -> new Lasting(timeout.multipliedBy(2));
      losant.call(request(Upload.of(slow, "a.bin"))).execute();

      ApiCall<?> bounded =
          losant.call(request(Upload.of(Endless::new, "a.bin"))).with(o -> o.timeout(timeout));
      assertThrows(LosantTimeoutException.class, bounded::execute);
    }
  }

  /** The response, at the latest, comes in the time that the call has. */
  @Test
  void theTimeCountsAgainWhenAFileWasSent() {
    respond(new MockResponse.Builder().code(200).onResponseStart(SocketEffect.Stall.INSTANCE));
    try (LosantClient losant =
        clientBuilder().retryPolicy(RetryPolicy.NONE).callTimeout(Duration.ofSeconds(1)).build()) {
      ApiCall<?> call = losant.call(request(Upload.of(new byte[1], "a.bin")));
      assertThrows(LosantTimeoutException.class, call::execute);
    }
  }

  @Test
  void anUploadInTheBackgroundIsCancelled() throws Exception {
    server.setBodyLimit(0);
    CountDownLatch begun = new CountDownLatch(1);
    Endless content = new Endless();
    Upload upload = Upload.of(content, "a.bin").onProgress((bytes, length) -> begun.countDown());
    try (LosantClient losant = client()) {
      CompletableFuture<?> future = losant.call(request(upload)).executeAsync();
      begun.await();
      future.cancel(true);
      content.closed.await();
    }
  }

  /** What takes a time to be sent, on a connection of any speed. */
  private static final class Lasting extends InputStream {
    private final long end;

    Lasting(Duration time) {
      end = System.nanoTime() + time.toNanos();
    }

    @Override
    public int read() {
      return System.nanoTime() < end ? 0 : -1;
    }
  }

  /** What no server ever gets the end of. */
  private static final class Endless extends InputStream {
    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public int read() {
      return 0;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      return length;
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }
}
