package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.access.DeviceCredentials;
import com.losant.rest.access.UserCredentials;
import com.losant.rest.api.ApiAction;
import com.losant.rest.api.ApiRequest;
import com.losant.rest.api.CallObserver;
import com.losant.rest.api.EventStream;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.api.Upload;
import com.losant.rest.devices.DeviceState;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.LosantSignInException;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.errors.ServerErrorException;
import com.losant.rest.errors.UnauthorizedException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.workflows.WorkflowPost;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A client that signs in by itself, and renews its token. */
@Timeout(60)
class SignInTest extends LoopbackTestBase {
  private static final String SECRET = "secret-of-the-access-key";
  private static final DeviceCredentials CREDENTIALS =
      DeviceCredentials.builder().deviceId(FLOW).key("k").secret(SECRET).build();
  private static final int MANY = 12;

  private final IssuingServer issuer = new IssuingServer();

  @BeforeEach
  void issue() {
    server.setDispatcher(issuer);
  }

  @Override
  protected LosantClient.Builder clientBuilder() {
    return LosantClient.builder()
        .baseUrl(url())
        .retryPolicy(RetryPolicy.NONE)
        .signIn(auth -> auth.authenticateDevice(CREDENTIALS).token());
  }

  private static void call(LosantClient losant) {
    losant.flow().get(APPLICATION, FLOW);
  }

  private static String token(int number) {
    return "Bearer token-number-" + number;
  }

  /** A call on a thread of its own, with what it throws. */
  private static final class Caller extends Thread {
    private final Runnable call;
    private volatile Throwable failure;

    private Caller(Runnable call) {
      this.call = call;
      setDaemon(true);
      start();
    }

    @Override
    public void run() {
      try {
        call.run();
      } catch (Throwable e) {
        failure = e;
      }
    }

    /** Until it waits for another thread rather than for the network. */
    private void awaitWaiting() {
      while (getState() != State.TIMED_WAITING && isAlive()) {
        Thread.onSpinWait();
      }
    }

    private Throwable ended() throws InterruptedException {
      join(10_000);
      assertFalse(isAlive());
      return failure;
    }
  }

  private static List<Caller> callers(int number, LosantClient losant) {
    List<Caller> callers = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      callers.add(new Caller(() -> call(losant)));
    }
    return callers;
  }

  @Test
  void theFirstCallSignsInWithoutATokenAndTheTokenIsKept() {
    try (LosantClient losant = client()) {
      assertEquals(0, issuer.signIns(), "a client that is not used does not sign in");
      call(losant);
      call(losant);
    }
    assertEquals(1, issuer.signIns());
    assertNull(issuer.headersOfSignIn().get("Authorization"));
    assertEquals(List.of(token(1), token(1)), issuer.sent());
  }

  @Test
  void whatNeedsNoTokenDoesNotSignIn() {
    try (LosantClient losant = client()) {
      losant.auth().authenticateDevice(CREDENTIALS);
      assertEquals(1, issuer.signIns(), "which was asked for");
    }
  }

  @Test
  void manyCallsAtOnceSignInOnce() throws InterruptedException {
    CountDownLatch mayGo = new CountDownLatch(1);
    CountDownLatch signsIn = new CountDownLatch(1);
    issuer.duringSignIn =
        () -> {
          signsIn.countDown();
          mayGo.await();
        };
    try (LosantClient losant = client()) {
      Caller first = new Caller(() -> call(losant));
      signsIn.await();
      List<Caller> others = callers(MANY, losant);
      others.forEach(Caller::awaitWaiting);
      assertEquals(0, issuer.calls().size());
      mayGo.countDown();
      assertNull(first.ended());
      for (Caller other : others) {
        assertNull(other.ended());
      }
    }
    assertEquals(1, issuer.signIns());
    assertEquals(Collections.nCopies(MANY + 1, token(1)), issuer.sent());
  }

  @Test
  void manyCallsThatAreRefusedAtOnceRenewOnce() throws Exception {
    try (LosantClient losant = client()) {
      call(losant);
      issuer.revoke();
      CyclicBarrier allThere = new CyclicBarrier(MANY);
      CountDownLatch refused = new CountDownLatch(MANY);
      issuer.duringCall =
          () -> {
            if (refused.getCount() > 0) {
              refused.countDown();
              try {
                allThere.await(30, TimeUnit.SECONDS);
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            }
          };
      for (Caller caller : callers(MANY, losant)) {
        assertNull(caller.ended());
      }
    }
    assertEquals(2, issuer.signIns());
    List<String> expected = new ArrayList<>(Collections.nCopies(MANY + 1, token(1)));
    expected.addAll(Collections.nCopies(MANY, token(2)));
    assertEquals(expected, issuer.sent());
  }

  @Test
  void whatCouldNotBeRetriedIsSentAgainAsItWas() {
    try (LosantClient losant = client()) {
      call(losant);
      issuer.revoke();
      losant.flows().post(APPLICATION, WorkflowPost.builder().name("one").build());
    }
    assertEquals(List.of(token(1), token(1), token(2)), issuer.sent());
    for (int i = 1; i <= 2; i++) {
      assertEquals("{\"name\":\"one\"}", issuer.calls().get(i).getBody().utf8());
    }
  }

  @Test
  void aNewTokenThatIsRefusedTooIsReported() {
    issuer.takesNone = true;
    try (LosantClient losant = client()) {
      UnauthorizedException e = assertThrows(UnauthorizedException.class, () -> call(losant));
      assertEquals(2, e.response().attempts());
      assertEquals(List.of(token(1), token(2)), issuer.sent());
      issuer.takesNone = false;
      call(losant);
    }
    assertEquals(List.of(token(1), token(2), token(2)), issuer.sent());
  }

  @Test
  void whatWasRefusedHasNotArrived() {
    CountDownLatch never = new CountDownLatch(1);
    try (LosantClient losant = client()) {
      call(losant);
      issuer.revoke();
      issuer.duringSignIn = never::await;
      LosantTimeoutException e =
          assertThrows(
              LosantTimeoutException.class,
              () ->
                  losant
                      .flow()
                      .calls()
                      .get(APPLICATION, FLOW)
                      .with(o -> o.timeout(Duration.ofMillis(300)))
                      .execute());
      assertEquals(2, issuer.calls().size());
      assertFalse(e.mayHaveArrived());
    } finally {
      never.countDown();
    }
  }

  @Test
  void theRetriesOfACallAreWhatTheyWereBeforeTheRenewal() {
    issuer.success = json(503, "{}").build();
    RecordedTime time = RecordedTime.standing();
    try (LosantClient losant =
        TimedClients.build(clientBuilder().retryPolicy(RetryPolicy.DEFAULT), time)) {
      assertThrows(ServerErrorException.class, () -> call(losant));
      issuer.revoke();
      assertThrows(ServerErrorException.class, () -> call(losant));
    }
    assertEquals(3 + 4, issuer.calls().size());
    assertEquals(2 + 2, time.waits().size(), "nothing is waited for before a new token is sent");
  }

  @Test
  void aSignInThatFailsIsReportedByEachCallAndTriedAnewByTheNext() throws Exception {
    CountDownLatch mayGo = new CountDownLatch(1);
    CountDownLatch signsIn = new CountDownLatch(1);
    issuer.signInFails = json(401, "{\"type\":\"Unauthorized\",\"message\":\"Invalid\"}");
    issuer.duringSignIn =
        () -> {
          signsIn.countDown();
          mayGo.await();
        };
    try (LosantClient losant = client()) {
      Caller first = new Caller(() -> call(losant));
      signsIn.await();
      Caller second = new Caller(() -> call(losant));
      second.awaitWaiting();
      mayGo.countDown();

      Throwable one = assertInstanceOf(LosantSignInException.class, first.ended());
      Throwable other = assertInstanceOf(LosantSignInException.class, second.ended());

      assertNotSame(one, other);
      assertInstanceOf(UnauthorizedException.class, one.getCause());
      assertSame(one.getCause(), other.getCause());
      assertEquals(
          "GET /applications/{applicationId}/flows/{flowId} has no access token, because signing in"
              + " failed: POST /auth/device returned 401 Unauthorized: Invalid; check the"
              + " credentials in the request",
          one.getMessage().replace(APPLICATION, "{applicationId}").replace(FLOW, "{flowId}"));
      assertEquals(1, issuer.signIns());
      assertEquals(0, issuer.calls().size());
      issuer.signInFails = null;
      call(losant);
    }
    assertEquals(2, issuer.signIns());
  }

  @Test
  void asTheFirstCallGivesUpTheNextOneSignsIn() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    issuer.duringSignIn =
        () -> {
          if (first.getCount() > 0) {
            first.countDown();
            never.await();
          }
        };
    try (LosantClient losant = client()) {
      Caller impatient =
          new Caller(
              () ->
                  losant
                      .flow()
                      .calls()
                      .get(APPLICATION, FLOW)
                      .with(o -> o.timeout(Duration.ofMillis(300)))
                      .execute());
      first.await();
      Caller patient = new Caller(() -> call(losant));
      LosantTimeoutException e = assertInstanceOf(LosantTimeoutException.class, impatient.ended());
      assertFalse(e.mayHaveArrived());
      assertNull(patient.ended());
    } finally {
      never.countDown();
    }
    assertEquals(2, issuer.signIns());
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeout", "interrupt", "close"})
  void aCallThatWaitsEndsByItself(String how) throws Exception {
    CountDownLatch mayGo = new CountDownLatch(1);
    CountDownLatch signsIn = new CountDownLatch(1);
    issuer.duringSignIn =
        () -> {
          signsIn.countDown();
          mayGo.await();
        };
    try (LosantClient losant = client()) {
      Caller first = new Caller(() -> call(losant));
      signsIn.await();
      Caller waiting =
          new Caller(
              () -> {
                if (how.equals("timeout")) {
                  losant
                      .flow()
                      .calls()
                      .get(APPLICATION, FLOW)
                      .with(o -> o.timeout(Duration.ofMillis(50)))
                      .execute();
                } else {
                  call(losant);
                }
              });
      if (how.equals("interrupt")) {
        waiting.awaitWaiting();
        waiting.interrupt();
      } else if (how.equals("close")) {
        waiting.awaitWaiting();
        Runnable close = losant::close;
        close.run();
        assertInstanceOf(LosantConnectionException.class, first.ended());
      }
      Class<? extends LosantException> type =
          how.equals("timeout") ? LosantTimeoutException.class : LosantConnectionException.class;
      assertInstanceOf(type, waiting.ended());
      assertEquals(0, issuer.calls().size());
      mayGo.countDown();
      if (!how.equals("close")) {
        assertNull(first.ended(), "and the one that signs in goes on");
        assertEquals(1, issuer.calls().size());
      }
    } finally {
      mayGo.countDown();
    }
  }

  @Test
  void aCallInTheBackgroundThatWaitsCanBeCancelled() throws Exception {
    CountDownLatch mayGo = new CountDownLatch(1);
    CountDownLatch signsIn = new CountDownLatch(1);
    issuer.duringSignIn =
        () -> {
          signsIn.countDown();
          mayGo.await();
        };
    CompletableFuture<String> ended = new CompletableFuture<>();
    CallObserver.Observation observation =
        new CallObserver.Observation() {
          @Override
          public void callEnded(int attempts, Duration time, @Nullable RuntimeException failure) {
            ended.complete(String.valueOf(failure));
          }
        };
    try (LosantClient losant = clientBuilder().observer(action -> observation).build()) {
      Caller first = new Caller(() -> call(losant));
      signsIn.await();
      CompletableFuture<?> future = losant.flow().calls().get(APPLICATION, FLOW).executeAsync();
      future.cancel(true);
      String failure = ended.get(10, TimeUnit.SECONDS);
      assertTrue(failure.contains("its future was completed or cancelled"), failure);
      mayGo.countDown();
      assertNull(first.ended());
    } finally {
      mayGo.countDown();
    }
  }

  @Test
  void aTokenIsRenewedBeforeItExpires() {
    // By a server whose clock is years behind.
    issuer.tokens = name -> IssuingServer.jwt("{\"iat\":1000,\"exp\":4600,\"n\":\"" + name + "\"}");
    RecordedTime time = RecordedTime.standing();
    try (LosantClient losant = TimedClients.build(clientBuilder(), time)) {
      call(losant);
      time.pass(Duration.ofSeconds(3539));
      call(losant);
      assertEquals(1, issuer.signIns());
      time.pass(Duration.ofSeconds(1));
      call(losant);
      assertEquals(2, issuer.signIns());
      call(losant);
    }
    assertEquals(2, issuer.signIns());
    assertEquals(4, issuer.calls().size(), "none was refused");
  }

  @Test
  void aShortTokenIsUsedForMostOfItsTime() {
    long now = RecordedTime.standing().now().getEpochSecond();
    issuer.tokens = name -> IssuingServer.jwt("{\"exp\":" + (now + 100) + "}");
    RecordedTime time = RecordedTime.standing();
    try (LosantClient losant = TimedClients.build(clientBuilder(), time)) {
      call(losant);
      time.pass(Duration.ofSeconds(89));
      call(losant);
      assertEquals(1, issuer.signIns());
      time.pass(Duration.ofSeconds(1));
      call(losant);
    }
    assertEquals(2, issuer.signIns());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opaque-token",
        "a.b.c",
        "..",
        "a.b",
        "e30.e30.",
        "e30.bm90LWpzb24.",
        "{}",
        "{\"exp\":\"4600\"}",
        "{\"exp\":-1}",
        "{\"exp\":1e99}",
        "{\"exp\":1.5}",
        "{\"exp\":null}",
        "{\"iat\":9,\"exp\":9}",
        "{\"exp\":1}",
        "[]",
        "5"
      })
  void aTokenThatDoesNotTellItsEndIsKept(String token) {
    String text = token.matches("[\\[{5].*") ? IssuingServer.jwt(token) : token;
    issuer.tokens = name -> text;
    RecordedTime time = RecordedTime.standing();
    try (LosantClient losant = TimedClients.build(clientBuilder(), time)) {
      call(losant);
      time.pass(Duration.ofDays(1000));
      call(losant);
    }
    assertEquals(1, issuer.signIns());
  }

  @Test
  void aTokenOfTheCallIsNotRenewed() {
    try (LosantClient losant = client()) {
      assertThrows(
          UnauthorizedException.class,
          () ->
              losant
                  .flow()
                  .calls()
                  .get(APPLICATION, FLOW)
                  .with(o -> o.accessToken(TOKEN))
                  .execute());
    }
    assertEquals(0, issuer.signIns());
    assertEquals(1, issuer.calls().size());
  }

  @Test
  void aTokenThatIsSetTakesThePlaceOfSigningInAndTheOtherWayRound() {
    try (LosantClient set = clientBuilder().accessToken(TOKEN).build();
        LosantClient signedIn =
            set.toBuilder().signIn(auth -> auth.authenticateDevice(CREDENTIALS).token()).build();
        LosantClient copy = signedIn.toBuilder().build()) {
      assertThrows(UnauthorizedException.class, () -> call(set));
      call(signedIn);
      call(copy);
    }
    assertEquals(List.of("Bearer " + TOKEN, token(1), token(2)), issuer.sent());
  }

  private static ApiRequest<JsonNode> upload(Upload upload) {
    ApiAction action = ApiAction.builder("file.upload", "POST", "/files/upload").build();
    return ApiRequest.of(action).part("file", upload).returning(JsonCodec.ANY);
  }

  @Test
  void anUploadIsSentAgainIfItCanBeReadAgain() {
    try (LosantClient losant = client()) {
      call(losant);
      issuer.revoke();
      losant.call(upload(Upload.of(new byte[] {'x'}, "a.bin"))).execute();
      issuer.revoke();
      UnauthorizedException e =
          assertThrows(
              UnauthorizedException.class,
              () ->
                  losant
                      .call(upload(Upload.of(new ByteArrayInputStream(new byte[] {1}), "a.bin")))
                      .execute());
      assertTrue(e.getSuppressed()[0].getMessage().startsWith("not retried: the part file"));
    }
    assertEquals(List.of(token(1), token(1), token(2), token(2)), issuer.sent());
  }

  @Test
  void anEventStreamRenewsWhereverItIsOpened() {
    issuer.success =
        new MockResponse.Builder()
            .setHeader("Content-Type", "text/event-stream")
            .body("event: deviceState\ndata: {\"data\":{\"rpm\":1}}\n\n")
            .build();
    RecordedTime time = RecordedTime.running();
    try (LosantClient losant = TimedClients.build(clientBuilder(), time)) {
      EventStream<DeviceState> opened = losant.device().stateStream(APPLICATION, FLOW);
      opened.close();
      issuer.revoke();
      try (EventStream<DeviceState> states =
          losant
              .device()
              .calls()
              .stateStream(APPLICATION, FLOW)
              .with(o -> o.reconnect(RetryPolicy.DEFAULT))
              .open()) {
        Iterator<DeviceState> reports = states.iterator();
        assertTrue(reports.next().data().containsKey("rpm"));
        issuer.revoke();
        assertTrue(reports.next().data().containsKey("rpm"), "of another connection");
      }
      assertEquals(List.of(token(1), token(1), token(2), token(2), token(3)), issuer.sent());
      issuer.takesNone = true;
      assertThrows(
          UnauthorizedException.class, () -> losant.device().stateStream(APPLICATION, FLOW));
    }
    assertEquals(7, issuer.calls().size());
  }

  @Test
  void signingInWithTheClientItselfIsRefused() {
    AtomicReference<LosantClient> itself = new AtomicReference<>();
    LosantClient.Builder builder =
        clientBuilder().signIn(auth -> itself.get().flow().get(APPLICATION, FLOW).name());
    try (LosantClient losant = builder.build()) {
      itself.set(losant);
      LosantSignInException e = assertThrows(LosantSignInException.class, () -> call(losant));
      assertInstanceOf(IllegalStateException.class, e.getCause());
      assertTrue(e.getMessage().contains("is part of signIn(…)"), e.getMessage());
    }
    assertEquals(0, server.getRequestCount());
  }

  @Test
  void whatIsNoTokenIsRefused() {
    for (String token : new String[] {null, "two\nlines"}) {
      try (LosantClient losant = clientBuilder().signIn(auth -> token).build()) {
        LosantSignInException e = assertThrows(LosantSignInException.class, () -> call(losant));
        assertFalse(e.getMessage().contains("two\nlines"));
      }
    }
    assertEquals(0, server.getRequestCount());
  }

  @Test
  void credentialsDoNotGoToOtherMachinesOverPlainHttp() {
    LosantClient.Builder builder = clientBuilder().baseUrl("http://example.com");
    assertThrows(IllegalStateException.class, builder::build);
    builder.allowPlainHttp().build().close();
  }

  @Test
  void norDoThoseOfASingleCall() {
    UserCredentials credentials =
        UserCredentials.builder().email("ada@example.com").password("secret").build();
    try (LosantClient losant = LosantClient.builder().baseUrl("http://example.com").build()) {
      IllegalStateException e =
          assertThrows(
              IllegalStateException.class, () -> losant.auth().authenticateUser(credentials));
      assertTrue(e.getMessage().startsWith("the credentials of auth.authenticateUser"));
      assertTrue(e.getMessage().contains("allowPlainHttp()"));
    }
  }

  @Test
  void signingInIsRetriedAsOtherCallsAre() {
    issuer.signInFails = json(503, "{}");
    RecordedTime time = RecordedTime.standing();
    try (LosantClient losant =
        TimedClients.build(clientBuilder().retryPolicy(RetryPolicy.DEFAULT), time)) {
      LosantSignInException e = assertThrows(LosantSignInException.class, () -> call(losant));
      assertInstanceOf(ServerErrorException.class, e.getCause());
    }
    assertEquals(3, issuer.signIns());
  }

  @Test
  void inTheBackgroundItSignsInOnTheThreadOfACall() throws Exception {
    try (LosantClient losant = clientBuilder().maxBackgroundCalls(1).build()) {
      List<CompletableFuture<?>> calls = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        calls.add(losant.flow().calls().get(APPLICATION, FLOW).executeAsync());
      }
      for (CompletableFuture<?> call : calls) {
        call.get(10, TimeUnit.SECONDS);
      }
      issuer.signInFails = json(401, "{}");
      issuer.revoke();
      ExecutionException e =
          assertThrows(
              ExecutionException.class,
              () ->
                  losant
                      .flow()
                      .calls()
                      .get(APPLICATION, FLOW)
                      .executeAsync()
                      .get(10, TimeUnit.SECONDS));
      assertInstanceOf(LosantSignInException.class, e.getCause());
    }
    assertEquals(2, issuer.signIns());
  }
}
