package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.losant.rest.ActionCalls;
import com.losant.rest.LosantClient;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.errors.LosantTimeoutException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Idle connections that died without a word, before a healthy server. */
class IdleConnectionsTest {
  private static final Duration LONG = ConnectionUse.LONGEST_IDLE.plusMillis(1);
  private static final Duration SOON = Duration.ofMillis(500);

  static Stream<Arguments> matrix() {
    return Stream.of(1, 3, 6)
        .flatMap(
            dropped -> ActionCalls.ofEachKind().stream().map(action -> arguments(dropped, action)));
  }

  @ParameterizedTest(name = "{0} dropped before {1}")
  @MethodSource("matrix")
  void noneIsUsedAfterALongTime(int dropped, String action) throws IOException {
    try (IdleScene scene = scene(dropped, action, LosantClient.builder())) {
      scene.loseConnections();
      scene.time.pass(LONG);
      assertEquals(1, ActionCalls.of(scene.losant, action).executeForResponse().attempts());
      assertEquals(1, scene.arrived());
      assertEquals(List.of(), scene.time.waits());
    }
  }

  @Test
  void noneOfAnHttpClientOfTheUserIsUsedAfterALongTime() throws IOException {
    LosantClient.Builder builder = LosantClient.builder().httpClient(new OkHttpClient());
    try (IdleScene scene = scene(3, "flows.post", builder)) {
      scene.loseConnections();
      scene.time.pass(LONG);
      assertEquals(1, ActionCalls.of(scene.losant, "flows.post").executeForResponse().attempts());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6})
  void afterASilentOneANewOneIsMade(int dropped) throws IOException {
    for (String action : List.of("flow.get", "flow.patch", "flow.delete")) {
      try (IdleScene scene = scene(dropped, action, LosantClient.builder().readTimeout(SOON))) {
        scene.loseConnections();
        assertEquals(2, ActionCalls.of(scene.losant, action).executeForResponse().attempts());
        assertEquals(1, scene.arrived());
      }
    }
  }

  /** Reading may take as long as the call; finding out that nobody is there may not. */
  @Test
  void aSilentOneDoesNotUseUpTheTimeOfTheCall() throws IOException {
    LosantClient.Builder builder = LosantClient.builder().callTimeout(Duration.ofSeconds(3));
    try (IdleScene scene = scene(3, "flow.get", builder)) {
      scene.loseConnections();
      assertEquals(2, ActionCalls.of(scene.losant, "flow.get").executeForResponse().attempts());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6})
  void aRequestThatMayHaveArrivedIsNotRepeatedAndTheNextOneGetsThrough(int dropped)
      throws IOException {
    try (IdleScene scene = scene(dropped, "flows.post", LosantClient.builder().readTimeout(SOON))) {
      scene.loseConnections();
      LosantTimeoutException e =
          assertThrows(
              LosantTimeoutException.class, ActionCalls.of(scene.losant, "flows.post")::execute);
      assertTrue(e.mayHaveArrived(), e::getMessage);
      assertEquals(0, scene.arrived());
      assertEquals(1, ActionCalls.of(scene.losant, "flows.post").executeForResponse().attempts());
    }
  }

  @Test
  void theNextOneGetsThroughAfterACallThatHadNoTimeLeft() throws IOException {
    LosantClient.Builder builder =
        LosantClient.builder().retryPolicy(RetryPolicy.NONE).callTimeout(SOON);
    try (IdleScene scene = scene(6, "flow.get", builder)) {
      scene.loseConnections();
      assertThrows(LosantTimeoutException.class, ActionCalls.of(scene.losant, "flow.get")::execute);
      assertEquals(1, ActionCalls.of(scene.losant, "flow.get").executeForResponse().attempts());
    }
  }

  @Test
  void pingsFindOutThatAnHttp2ConnectionIsDead() throws IOException {
    OkHttpClient pinging =
        new OkHttpClient.Builder()
            .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
            .pingInterval(Duration.ofMillis(200))
            .build();
    LosantClient.Builder builder = LosantClient.builder().httpClient(pinging);
    try (IdleScene scene = new IdleScene(Protocol.H2_PRIOR_KNOWLEDGE, 1, "{}", builder)) {
      scene.loseConnections();
      ActionCalls.of(scene.losant, "flow.get").execute();
      assertEquals(1, scene.arrived());
    }
  }

  /** One ping goes out, and is missed when the next one is due. */
  @Test
  void theDefaultHttpClientFindsOutBeforeAConnectionIsIdleForLong() {
    long twice = 2L * HttpConnections.newClient().pingIntervalMillis();
    assertTrue(twice > 0 && twice < ConnectionUse.LONGEST_IDLE.toMillis(), () -> twice + " ms");
  }

  private static IdleScene scene(int dropped, String action, LosantClient.Builder builder)
      throws IOException {
    return new IdleScene(Protocol.HTTP_1_1, dropped, ActionCalls.smallestResponse(action), builder);
  }
}
