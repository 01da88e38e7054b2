package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LosantClient;
import com.losant.rest.RetryingTestBase;
import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.CallObserver;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.api.Upload;
import com.losant.rest.errors.BadRequestException;
import com.losant.rest.errors.ContentUploadException;
import com.losant.rest.errors.ForbiddenException;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.errors.LosantTransportException;
import com.losant.rest.files.ApplicationFilePatch;
import com.losant.rest.files.ApplicationFilePost;
import com.losant.rest.files.ApplicationFileUpload;
import com.losant.rest.files.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Files that are created in one step, and get their content in a second one at another server. */
class ContentUploadsTest extends RetryingTestBase {
  private static final String FILE = "65e8a2b1d4e5b6a7988c8101";
  private static final String POLICY = "cG9saWN5LXRoYXQtbm9ib2R5LW1heS1zZWU";
  private static final String SIGNATURE = "5e1c0f9a2d7b4c83";
  private static final ApplicationFilePost POST =
      ApplicationFilePost.builder().name("a.png").type(FileType.FILE).build();

  private final Upload content = Upload.of("content".getBytes(StandardCharsets.UTF_8), "a.png");
  private MockWebServer storage;

  @BeforeEach
  void startStorage() throws IOException {
    storage = new MockWebServer();
    QueueDispatcher responses = new QueueDispatcher();
    responses.setFailFast(true);
    storage.setDispatcher(responses);
    storage.start();
  }

  @AfterEach
  void stopStorage() {
    storage.close();
  }

  @Override
  protected LosantClient client() {
    return TimedClients.build(clientBuilder(), RecordedTime.standing());
  }

  private String address() {
    return "http://" + storage.getHostName() + ":" + storage.getPort() + "/bucket?secret=of-query";
  }

  private static String withForm(String address) {
    return """
        {"id": "%s", "name": "a.png", "upload": {"url": "%s", "fields":
        {"key": "app/a.png", "Policy": "%s", "bucket": "b", "X-Amz-Signature": "%s"}}}
        """
        .formatted(FILE, address, POLICY, SIGNATURE);
  }

  private void store(int status) {
    storage.enqueue(new MockResponse.Builder().code(status).build());
  }

  private RecordedRequest stored() throws InterruptedException {
    RecordedRequest request = storage.takeRequest(10, TimeUnit.SECONDS);
    if (request == null) {
      throw new AssertionError("the storage saw no request");
    }
    return request;
  }

  private ApplicationFileUpload upload(LosantClient losant) {
    return losant.files().post(APPLICATION, POST, content);
  }

  private ContentUploadException failure(LosantClient losant) {
    return assertThrows(ContentUploadException.class, () -> upload(losant));
  }

  private ContentUploadException failure() {
    try (LosantClient losant = client()) {
      return failure(losant);
    }
  }

  @Test
  void theContentIsSentByTheFormInTheResponse() throws Exception {
    respond(201, withForm(address()));
    store(204);
    List<Long> progress = new ArrayList<>();
    try (LosantClient losant = client()) {
      ApplicationFileUpload file =
          losant
              .files()
              .post(APPLICATION, POST, content.onProgress((sent, length) -> progress.add(sent)));
      assertEquals(FILE, file.id());
    }

    RecordedRequest form = stored();
    assertEquals("POST /bucket?secret=of-query", form.getMethod() + " " + form.getTarget());
    JsonNode parts = FormParts.of(form);
    assertEquals(
        List.of(
            "form-data; name=\"key\"",
            "form-data; name=\"Policy\"",
            "form-data; name=\"bucket\"",
            "form-data; name=\"X-Amz-Signature\"",
            "form-data; name=\"file\"; filename=\"a.png\""),
        parts.findValuesAsString("content-disposition"));
    assertEquals(
        List.of("app/a.png", POLICY, "b", SIGNATURE, "content"),
        parts.findValuesAsString("content"));
    assertEquals(Long.toString(form.getBodySize()), form.getHeaders().get("Content-Length"));
    assertNull(form.getHeaders().get("Transfer-Encoding"));
    assertEquals(List.of(0L, 7L), progress);
  }

  @Test
  void newContentIsAnnouncedAndSent() throws Exception {
    respond(201, withForm(address()));
    store(204);
    ApplicationFilePatch patch = ApplicationFilePatch.builder().fileSize(7L).build();
    try (LosantClient losant = client()) {
      losant.privateFile().patch(APPLICATION, FILE, patch, content);
    }

    assertEquals("PATCH", request().getMethod());
    assertEquals("POST", stored().getMethod());
  }

  @Test
  void theStorageGetsNothingThatWasMeantForLosant() throws Exception {
    OkHttpClient own =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain ->
                    chain.proceed(
                        chain.request().newBuilder().header("Authorization", TOKEN).build()))
            .addNetworkInterceptor(
                chain ->
                    chain.proceed(chain.request().newBuilder().header("X-Network", TOKEN).build()))
            .cookieJar(new OneCookie())
            .authenticator(
                (route, response) ->
                    response.request().newBuilder().header("Authorization", TOKEN).build())
            .build();
    CallObserver observer =
        action ->
            new CallObserver.Observation() {
              @Override
              public Map<String, String> headers() {
                return Map.of("traceparent", TOKEN);
              }
            };
    respond(201, withForm(address()));
    store(401);
    try (LosantClient losant =
        clientBuilder()
            .httpClient(own)
            .observer(observer)
            .commonParams(p -> p.losantdomain(TOKEN))
            .build()) {
      ApiCall<?> call =
          losant
              .files()
              .calls()
              .post(APPLICATION, POST, content)
              .with(
                  o ->
                      o.header("X-Mine", TOKEN)
                          .accessToken(TOKEN)
                          .commonParams(p -> p.actions(true)));
      assertThrows(ContentUploadException.class, call::execute);
    }

    assertEquals(TOKEN, request().getHeaders().get("Authorization"), "by the interceptor");
    RecordedRequest form = stored();
    assertFalse(form.getHeaders().toString().contains(TOKEN), form.getHeaders().toString());
    assertEquals(
        List.of(
            "Accept-Encoding",
            "Connection",
            "Content-Length",
            "Content-Type",
            "Host",
            "User-Agent"),
        List.copyOf(new TreeSet<>(form.getHeaders().names())));
    assertFalse(form.getTarget().contains("_actions"), form.getTarget());
  }

  /** A jar that has a cookie for every server. */
  private static final class OneCookie implements CookieJar {
    @Override
    public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {}

    @Override
    public List<Cookie> loadForRequest(HttpUrl url) {
      return List.of(new Cookie.Builder().name("session").value(TOKEN).domain(url.host()).build());
    }
  }

  @Test
  void anErrorOfTheStorageSaysThatTheFileExistsAndNoSecret() {
    respond(201, withForm(address()));
    storage.enqueue(
        new MockResponse.Builder()
            .code(403)
            .setHeader("Content-Type", "application/xml")
            .body(
                "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message>Not by "
                    + POLICY
                    + "</Message><SignatureProvided>"
                    + SIGNATURE
                    + "</SignatureProvided></Error>")
            .build());

    ContentUploadException failure = failure();

    String address = address().replaceFirst("\\?.*", "");
    assertEquals(
        "files.post succeeded, but the content of "
            + FILE
            + " could not be uploaded: POST "
            + address
            + " returned 403 AccessDenied: Not by ***; the file exists: upload its content again, or"
            + " delete it",
        failure.getMessage());
    assertEquals(FILE, failure.id());
    ForbiddenException cause = assertInstanceOf(ForbiddenException.class, failure.getCause());
    assertEquals("AccessDenied", cause.response().type());
    for (String secret : List.of(POLICY, SIGNATURE, "of-query")) {
      assertFalse(cause.response().body().contains(secret), secret);
      assertFalse((failure + " " + cause + " " + cause.response()).contains(secret), secret);
    }
  }

  @Test
  void anErrorThatIsNoXmlIsToldByItsStatus() {
    respond(201, withForm(address()));
    store(400);

    LosantApiException cause = assertInstanceOf(BadRequestException.class, failure().getCause());

    assertNull(cause.response().type());
    assertEquals(1, storage.getRequestCount());
  }

  @Test
  void redirectsAreNotFollowed() {
    respond(201, withForm(address()));
    storage.enqueue(
        new MockResponse.Builder().code(307).setHeader("Location", url() + "/elsewhere").build());

    LosantException cause = assertInstanceOf(LosantApiException.class, failure().getCause());

    assertEquals(307, ((LosantApiException) cause).status());
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void theSecondStepIsRetriedByItself() throws Exception {
    respond(201, withForm(address()));
    store(503);
    storage.enqueue(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    store(204);
    try (LosantClient losant =
        TimedClients.build(
            clientBuilder().retryPolicy(RetryPolicy.DEFAULT.withMaxRetries(2)),
            RecordedTime.standing())) {
      upload(losant);
    }

    assertEquals(1, server.getRequestCount());
    assertEquals(3, storage.getRequestCount());
    stored();
    stored();
    assertEquals("content", FormParts.of(stored()).get(4).path("content").stringValue());
  }

  @Test
  void aStorageThatCannotBeReachedIsATransportFailure() {
    respond(201, withForm(address()));
    storage.close();

    LosantTransportException cause =
        assertInstanceOf(LosantConnectionException.class, failure().getCause());

    assertFalse(cause.mayHaveArrived());
    assertFalse(cause.getMessage().contains("of-query"), cause.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://storage.example.com/b",
        "ftp://127.0.0.1/b",
        "no address",
        "/relative",
        ""
      })
  void anAddressThatIsNotSafeIsRefused(String address) {
    respond(201, withForm(address));

    ContentUploadException failure = failure();

    assertInstanceOf(LosantDecodeException.class, failure.getCause());
    assertTrue(failure.getMessage().contains("has to be https"), failure.getMessage());
  }

  @Test
  void plainHttpToAnotherMachineIsTakenWhereItIsAllowed() throws Exception {
    OkHttpClient here =
        new OkHttpClient.Builder().dns(host -> List.of(InetAddress.getLoopbackAddress())).build();
    respond(201, withForm("http://storage.example.com:" + storage.getPort() + "/bucket"));
    store(204);
    try (LosantClient losant = clientBuilder().httpClient(here).allowPlainHttp().build()) {
      upload(losant);
    }
    assertEquals("storage.example.com:" + storage.getPort(), stored().getHeaders().get("Host"));
  }

  /** Losant itself never leads to this machine. */
  @Test
  void plainHttpToThisMachineIsForServersOfThisMachine() {
    HttpUrl here = HttpUrl.get("http://127.0.0.1/b");
    assertTrue(BaseUrl.of("http://localhost:8080").isSafe(here));
    assertFalse(BaseUrl.of("https://api.losant.com").isSafe(here));
    assertFalse(BaseUrl.of("http://sandbox:8080").isSafe(here));
  }

  @Test
  void withoutAFormTheContentIsNotSent() {
    respond(201, "{\"id\": \"" + FILE + "\", \"type\": \"directory\"}");

    ContentUploadException failure = failure();

    assertNull(failure.getCause());
    assertTrue(failure.getMessage().contains("has no form"), failure.getMessage());
  }

  @Test
  void whatTheSecondStepCouldNotSendIsRefusedBeforeTheFirst() throws Exception {
    Upload unknown = Upload.of(() -> new ByteArrayInputStream(new byte[1]), "a.bin");
    Upload missing = Upload.of(Path.of("missing.png"));
    Upload spent = Upload.of(new ByteArrayInputStream(new byte[1]), "a.bin").withLength(1);
    spent.open().close();
    try (LosantClient losant = client()) {
      for (Upload bad : List.of(unknown, missing, spent)) {
        ApiCall<?> call = losant.files().calls().post(APPLICATION, POST, bad);
        assertThrows(IllegalArgumentException.class, call::execute);
        ExecutionException failed =
            assertThrows(
                ExecutionException.class, () -> call.executeAsync().get(10, TimeUnit.SECONDS));
        assertInstanceOf(IllegalArgumentException.class, failed.getCause());
      }
    }
    assertEquals(0, server.getRequestCount());
  }

  @Test
  void aFailureOfTheFirstStepIsThatOfTheCall() {
    respond(400, "{\"type\": \"Validation\", \"message\": \"taken\"}");
    try (LosantClient losant = client()) {
      assertThrows(BadRequestException.class, () -> upload(losant));
    }
    assertEquals(0, storage.getRequestCount());
  }

  @Test
  void anObserverSeesTwoCalls() {
    List<String> seen = new ArrayList<>();
    CallObserver observer =
        (ApiAction action) ->
            new CallObserver.Observation() {
              @Override
              public void callEnded(
                  int attempts, Duration duration, @Nullable RuntimeException failure) {
                seen.add(action.name() + " " + action.path());
              }
            };
    respond(201, withForm(address()));
    store(204);
    try (LosantClient losant = clientBuilder().observer(observer).build()) {
      upload(losant);
    }
    assertEquals(
        List.of("files.post /applications/{applicationId}/files", "files.post.content {url}"),
        seen);
  }

  @Test
  void bothStepsAreMadeInTheBackground() throws Exception {
    respond(201, withForm(address()));
    store(204);
    respond(201, withForm(address()));
    store(403);
    try (LosantClient losant = client()) {
      ApiCall<ApplicationFileUpload> call = losant.files().calls().post(APPLICATION, POST, content);
      assertEquals(FILE, call.executeAsync().get(10, TimeUnit.SECONDS).id());
      ExecutionException failed =
          assertThrows(
              ExecutionException.class, () -> call.executeAsync().get(10, TimeUnit.SECONDS));
      assertInstanceOf(ContentUploadException.class, failed.getCause());
    }
    assertEquals(2, storage.getRequestCount());
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void aCancelledFutureEndsTheStepUnderWay(boolean first) throws Exception {
    MockResponse never =
        new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build();
    if (first) {
      server.enqueue(never);
    } else {
      respond(201, withForm(address()));
      storage.enqueue(never);
    }
    try (LosantClient losant = client()) {
      CompletableFuture<ApplicationFileUpload> future =
          losant.files().calls().post(APPLICATION, POST, content).executeAsync();
      request();
      if (!first) {
        stored();
      }
      assertTrue(future.cancel(true));
      assertThrows(CancellationException.class, future::join);
    }
    assertEquals(first ? 0 : 1, storage.getRequestCount());
  }

  @Test
  void theTimeoutOfACallIsForBothSteps() {
    respond(201, withForm(address()));
    storage.enqueue(
        new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    try (LosantClient losant = clientBuilder().build()) {
      ApiCall<?> call =
          losant
              .files()
              .calls()
              .post(APPLICATION, POST, content)
              .with(o -> o.timeout(Duration.ofMillis(700)));
      ContentUploadException failure = assertThrows(ContentUploadException.class, call::execute);
      assertInstanceOf(LosantTimeoutException.class, failure.getCause());
    }
  }

  @Test
  void noSecretIsInTheLog() throws Exception {
    respond(201, withForm(address()));
    store(204);
    try (LogLines log = LogLines.capture(Level.ALL);
        LosantClient losant = client()) {
      ApplicationFileUpload file = upload(losant);
      ApiCall<?> call = losant.files().calls().post(APPLICATION, POST, content);
      String all = log.messages() + " " + file + file.upload() + call;
      for (String secret : List.of(POLICY, SIGNATURE, "of-query")) {
        assertFalse(all.contains(secret), all);
      }
      assertTrue(all.contains("POST {url}"), all);
    }
  }
}
