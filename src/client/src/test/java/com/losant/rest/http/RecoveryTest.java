package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.ActionCalls;
import com.losant.rest.LosantClient;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.ApiResponse;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.ServerErrorException;
import com.losant.rest.workflows.Workflow;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What fails once and works then. */
class RecoveryTest {
  private static final String RESPONSE = "{\"name\":\"it works\"}";

  static Stream<Fault> repeated() {
    return Stream.of(Fault.values()).filter(fault -> fault.isRepeated("flow.get"));
  }

  /** The faults that a client with an HTTP client of its own can meet. */
  static Stream<Fault> repeatedOnTheServer() {
    return repeated().filter(fault -> !fault.isBeforeConnection() && !fault.isOfHttp2());
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void theSecondAttemptBringsTheResponse(Fault fault) throws IOException {
    try (FaultScene scene = new FaultScene(fault, 1, RESPONSE);
        LosantClient losant = scene.clientOnOwnHttp()) {
      assertRecovered(scene, losant, fault);
    }
  }

  @ParameterizedTest
  @MethodSource("repeatedOnTheServer")
  void theSecondAttemptBringsTheResponseOnTheDefaultHttpClientToo(Fault fault) throws IOException {
    try (FaultScene scene = new FaultScene(fault, 1, RESPONSE);
        LosantClient losant = scene.client()) {
      assertRecovered(scene, losant, fault);
    }
  }

  private static void assertRecovered(FaultScene scene, LosantClient losant, Fault fault) {
    ApiResponse<Workflow> response =
        losant.flow().calls().get("application", "flow").executeForResponse();
    assertEquals(2, response.attempts());
    assertEquals(200, response.status());
    assertEquals("it works", response.body().name());
    assertEquals(2, scene.tried(2), "attempts");
    assertEquals(fault.waits("flow.get").subList(0, 1), scene.time.waits());
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void noConnectionIsHeldDuringTheWait(Fault fault) throws IOException {
    try (FaultScene scene = new FaultScene(fault, 1, RESPONSE);
        LosantClient losant = scene.clientOnOwnHttp()) {
      List<Integer> inUse = new ArrayList<>();
      scene.time.duringWait(() -> inUse.add(scene.connectionsInUse()));
      ActionCalls.of(losant, "flow.get").execute();
      assertEquals(List.of(0), inUse);
      assertEquals(0, scene.connectionsInUse());
    }
  }

  @Test
  void noConnectionIsHeldForTheRestOfALongError() throws IOException {
    try (FaultScene scene = new FaultScene(Fault.UNAVAILABLE, 1, RESPONSE);
        LosantClient losant = scene.clientOnOwnHttp()) {
      scene.responds(new MockResponse.Builder().code(503).body("x".repeat(8 * 1024 * 1024)));
      List<Integer> inUse = new ArrayList<>();
      scene.time.duringWait(() -> inUse.add(scene.connectionsInUse()));
      ActionCalls.of(losant, "flow.get").execute();
      assertEquals(List.of(0), inUse);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"UNAVAILABLE", "TOO_MANY_REQUESTS", "HTML_502", "REQUEST_TIMEOUT"})
  void theConnectionOfAnErrorIsUsedAgain(Fault fault) throws IOException, InterruptedException {
    try (FaultScene scene = new FaultScene(fault, 1, RESPONSE);
        LosantClient losant = scene.client()) {
      ActionCalls.of(losant, "flow.get").execute();
      assertEquals(0, scene.server.takeRequest().getConnectionIndex());
      RecordedRequest second = scene.server.takeRequest();
      assertEquals(0, second.getConnectionIndex());
      assertEquals(1, second.getExchangeIndex());
    }
  }

  @Test
  void whatIsSentAgainIsTheSame() throws IOException, InterruptedException {
    try (FaultScene scene = new FaultScene(Fault.TOO_MANY_REQUESTS, 2, "{}");
        LosantClient losant = TimedClients.build(scene.builder.accessToken("token"), scene.time)) {
      ActionCalls.of(losant, "flow.pressVirtualButton").execute();
      RecordedRequest first = scene.server.takeRequest();
      for (int repeated = 0; repeated < 2; repeated++) {
        RecordedRequest request = scene.server.takeRequest();
        assertEquals(first.getRequestLine(), request.getRequestLine());
        assertEquals(first.getHeaders(), request.getHeaders());
        assertEquals(first.getBody(), request.getBody());
      }
    }
  }

  @Test
  void aCallBeginsToCountAnew() throws IOException {
    try (FaultScene scene = new FaultScene(Fault.UNAVAILABLE, 4, RESPONSE);
        LosantClient losant = scene.client()) {
      ApiCall<?> call = ActionCalls.of(losant, "flow.get");
      ServerErrorException e = assertThrows(ServerErrorException.class, call::execute);
      assertEquals(3, e.response().attempts());
      assertEquals(2, call.executeForResponse().attempts());
    }
  }

  @Test
  void callsAtTheSameTimeCountForThemselves() throws IOException {
    Map<String, AtomicInteger> seen = new ConcurrentHashMap<>();
    try (MockWebServer server = new MockWebServer()) {
      server.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
              int number =
                  seen.computeIfAbsent(request.getTarget(), t -> new AtomicInteger())
                      .incrementAndGet();
              int faults = Integer.parseInt(request.getTarget().replaceAll("[^0-9]", "")) % 3;
              return new MockResponse.Builder()
                  .code(number <= faults ? 503 : 200)
                  .body("{}")
                  .build();
            }
          });
      server.start();
      LosantClient.Builder builder =
          LosantClient.builder().accessToken("token").baseUrl(server.url("/").toString());
      try (LosantClient losant = TimedClients.build(builder, RecordedTime.running())) {
        List<CompletableFuture<Integer>> attempts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
          attempts.add(
              losant
                  .flow()
                  .calls()
                  .get("application", "flow-" + i)
                  .executeForResponseAsync()
                  .thenApply(ApiResponse::attempts));
        }
        for (int i = 0; i < 30; i++) {
          assertEquals(i % 3 + 1, attempts.get(i).join(), "attempts of call " + i);
        }
      }
    }
  }

  @Test
  void whatMayHaveArrivedOnceStaysSo() throws IOException {
    try (FaultScene scene = new FaultScene(Fault.CLOSED_AFTER_THE_REQUEST, 1, RESPONSE);
        LosantClient losant = scene.clientOnOwnHttp()) {
      scene.time.duringWait(scene::vanish);
      LosantConnectionException e =
          assertThrows(
              LosantConnectionException.class, ActionCalls.of(losant, "flow.delete")::execute);
      assertTrue(e.mayHaveArrived(), e::getMessage);
      assertEquals(1, scene.arrived(1));
    }
  }

  @Test
  void whatWasRefusedHasNotArrived() throws IOException {
    try (FaultScene scene = new FaultScene(Fault.TOO_MANY_REQUESTS, 1, RESPONSE);
        LosantClient losant = scene.clientOnOwnHttp()) {
      scene.time.duringWait(scene::vanish);
      LosantConnectionException e =
          assertThrows(
              LosantConnectionException.class, ActionCalls.of(losant, "flows.post")::execute);
      assertEquals(
          List.of(Duration.ofMillis(250), Duration.ofMillis(500)), scene.time.waits(), "waits");
      assertFalse(e.mayHaveArrived(), e::getMessage);
    }
  }
}
