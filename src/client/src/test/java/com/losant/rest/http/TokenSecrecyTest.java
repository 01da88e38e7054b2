package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.ActionCalls;
import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import java.time.Duration;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The access token is in nothing that people or logs get to see. */
class TokenSecrecyTest extends LoopbackTestBase {
  @AfterEach
  void noInterruptIsLeftBehind() {
    Thread.interrupted();
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 302, 400, 401, 402, 403, 404, 413, 429, 500, 503})
  void noErrorResponseShowsIt(int status) {
    String echo = "{\"type\":\"" + TOKEN + "\",\"message\":\"no " + TOKEN + "\"}";
    try (LosantClient losant = client()) {
      for (String body : new String[] {"{\"type\":\"T\",\"message\":\"M\"}", echo, "<html>", ""}) {
        for (String action : ActionCalls.withToken()) {
          respond(json(status, body).addHeader("Location", "http://example.com/"));
          assertHidden(() -> ActionCalls.call(losant, action));
        }
      }
    }
  }

  static Stream<MockResponse.Builder> badResponses() {
    return Stream.of(
        json(200, "<html>"),
        json(200, "{\"a\""),
        json(200, "<html>" + TOKEN),
        json(200, TOKEN),
        json(200, "{\"a\": " + TOKEN),
        json(200, ""),
        json(200, "{}").onRequestStart(new SocketEffect.CloseSocket()),
        json(200, "{}").onResponseStart(new SocketEffect.CloseSocket()),
        json(200, "{\"a\": \"bcdefghijklm\"}").onResponseBody(new SocketEffect.CloseSocket()),
        json(200, "{}").onResponseStart(SocketEffect.Stall.INSTANCE),
        json(200, "{}").setHeader("Content-Encoding", "gzip"),
        json(200, "{}").status("HTTP/1.1 what"));
  }

  @ParameterizedTest
  @MethodSource("badResponses")
  void noBadResponseShowsIt(MockResponse.Builder bad) {
    for (String action : new String[] {"flow.get", "flows.post"}) {
      respond(bad);
      assertSecret(action, clientBuilder().readTimeout(Duration.ofMillis(50)).build());
    }
  }

  @Test
  void noFailureToConnectShowsIt() {
    server.close();
    assertSecret("flow.get", client());
  }

  @Test
  void noInterruptShowsIt() {
    Thread.currentThread().interrupt();
    assertSecret("flow.get", client());
  }

  @Test
  void noRefusalShowsIt() {
    assertSecret("flow.get", clientBuilder().accessToken(() -> TOKEN + "\n").build());
    assertHidden(() -> LosantClient.builder().accessToken(TOKEN + "ü"));
    assertHidden(() -> clientBuilder().baseUrl("http://example.com").build());
    assertHidden(() -> clientBuilder().userAgent("ü"));
    assertHidden(() -> clientBuilder().commonParams(p -> p.losantdomain("\n")));
    assertHidden(() -> client().flow().get("a", ".."));
  }

  @Test
  void noTextForPeopleShowsIt() {
    assertFalse(clientBuilder().toString().contains(TOKEN));
    try (LosantClient losant = client()) {
      assertFalse(losant.toString().contains(TOKEN));
      assertFalse(losant.flow().toString().contains(TOKEN));
      assertFalse(losant.flows().toString().contains(TOKEN));
    }
  }

  private static void assertSecret(String action, LosantClient client) {
    try (client) {
      assertHidden(() -> ActionCalls.call(client, action));
    }
  }

  private static void assertHidden(Runnable call) {
    Exception e = assertThrows(Exception.class, call::run);
    String trace = trace(e);
    assertTrue(trace.contains(e.toString()));
    assertFalse(trace.contains(TOKEN), trace);
  }
}
