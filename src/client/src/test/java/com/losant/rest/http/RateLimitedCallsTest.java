package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.ActionCalls;
import com.losant.rest.LosantClient;
import com.losant.rest.PromptSockets;
import com.losant.rest.api.ApiCall;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.events.EventLevel;
import com.losant.rest.events.EventPost;
import com.losant.rest.shared.Success;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 100 presses of a button in 10 seconds, and not one more; and other limits. */
class RateLimitedCallsTest {
  private static final String APPLICATION = "575ec8687ae143cd83dc4a97";
  private static final String ANOTHER_APPLICATION = "575ec8687ae143cd83dc4a98";
  private static final String FLOW = "575ed18f7ae143cd83dc4aa6";
  private static final String ANOTHER_FLOW = "575ed18f7ae143cd83dc4aa7";

  private final MockWebServer server = new MockWebServer();
  private final RecordedTime time = RecordedTime.standing();

  @BeforeEach
  void startServer() throws IOException {
    server.setServerSocketFactory(new PromptSockets());
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse.Builder().body("{}").build();
          }
        });
    server.start();
  }

  @AfterEach
  void stopServer() {
    Thread.interrupted(); // no interrupt is left behind
    server.close();
  }

  @Test
  void thePressAfterTheHundredthWaits() {
    try (LosantClient losant = build(guarded())) {
      press(losant, 60);
      time.pass(Duration.ofSeconds(3));
      press(losant, 40);
      assertEquals(List.of(), time.waits());
      press(losant, 1);
      assertEquals(List.of(Duration.ofSeconds(7)), time.waits());
      press(losant, 59);
      assertEquals(1, time.waits().size());
      press(losant, 1);
      assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(3)), time.waits());
    }
    assertEquals(161, server.getRequestCount());
  }

  @Test
  void whatIsNotTheSameButtonDoesNotWait() {
    try (LosantClient losant = build(guarded())) {
      press(losant, 100);
      losant.flow().pressVirtualButton(APPLICATION, FLOW, ActionCalls.press("b"));
      losant.flow().pressVirtualButton(APPLICATION, ANOTHER_FLOW, ActionCalls.press("a"));
      losant.flow().get(APPLICATION, FLOW);
      assertEquals(List.of(), time.waits());
      press(losant, 1);
      assertEquals(1, time.waits().size());
    }
  }

  /** A limit that no part of the body tells apart. */
  @Test
  void eachApplicationTakes15EventsIn15Seconds() {
    EventPost event = EventPost.builder().level(EventLevel.INFO).subject("s").build();
    try (LosantClient losant = build(guarded())) {
      for (int i = 0; i < 15; i++) {
        losant.events().calls().post(APPLICATION, event).execute();
      }
      losant.events().calls().post(ANOTHER_APPLICATION, event).execute();
      assertEquals(List.of(), time.waits());
      losant.events().calls().post(APPLICATION, event).execute();
    }
    assertEquals(List.of(Duration.ofSeconds(15)), time.waits());
  }

  @Test
  void byDefaultNothingWaits() {
    try (LosantClient losant = build(clientBuilder())) {
      press(losant, 101);
    }
    assertEquals(List.of(), time.waits());
    assertEquals(101, server.getRequestCount());
  }

  @Test
  void whoWouldWaitForLongerThanTheTimeoutFailsAtOnce() {
    try (LosantClient losant = build(guarded().callTimeout(Duration.ofSeconds(10)))) {
      press(losant, 100);
      LosantTimeoutException e = assertThrows(LosantTimeoutException.class, call(losant)::execute);
      assertFalse(e.mayHaveArrived());
      assertTrue(e.getMessage().contains("100 requests in PT10S"), e.getMessage());
      assertEquals(List.of(), time.waits());
      assertEquals(100, server.getRequestCount());
      call(losant).with(o -> o.timeout(Duration.ofSeconds(20))).execute();
      assertEquals(List.of(Duration.ofSeconds(10)), time.waits());
    }
  }

  @Test
  void anInterruptEndsTheWaitAndNothingIsSent() {
    time.duringWait(Thread.currentThread()::interrupt);
    try (LosantClient losant = build(guarded())) {
      press(losant, 100);
      LosantConnectionException e =
          assertThrows(LosantConnectionException.class, call(losant)::execute);
      assertFalse(e.mayHaveArrived());
      assertTrue(Thread.currentThread().isInterrupted());
    }
    assertEquals(100, server.getRequestCount());
  }

  @Test
  void closingEndsTheWaitAndNothingIsSent() {
    LosantClient losant = build(guarded());
    press(losant, 100);
    time.duringWait(losant::close);
    LosantConnectionException e =
        assertThrows(LosantConnectionException.class, call(losant)::execute);
    assertFalse(e.mayHaveArrived());
    assertTrue(e.getMessage().endsWith("the client was closed"), e.getMessage());
    assertEquals(100, server.getRequestCount());
  }

  @Test
  void anObserverIsToldOfNoAttemptThatWasNone() {
    EventLog events = new EventLog();
    LosantClient.Builder builder = guarded().observer(events);
    try (LosantClient losant = build(builder.callTimeout(Duration.ofSeconds(10)))) {
      press(losant, 100);
      int before = events.events().size();
      assertThrows(LosantTimeoutException.class, call(losant)::execute);
      assertEquals(
          List.of("call flow.pressVirtualButton", "end 0 LosantTimeoutException"),
          events.events().subList(before, events.events().size()));
    }
  }

  private LosantClient.Builder clientBuilder() {
    return LosantClient.builder().accessToken("token").baseUrl(server.url("/").toString());
  }

  private LosantClient build(LosantClient.Builder builder) {
    return TimedClients.build(builder, time);
  }

  private LosantClient.Builder guarded() {
    return clientBuilder().respectRateLimits();
  }

  private static void press(LosantClient losant, int times) {
    for (int i = 0; i < times; i++) {
      call(losant).execute();
    }
  }

  private static ApiCall<Success> call(LosantClient losant) {
    return losant.flow().calls().pressVirtualButton(APPLICATION, FLOW, ActionCalls.press("a"));
  }
}
