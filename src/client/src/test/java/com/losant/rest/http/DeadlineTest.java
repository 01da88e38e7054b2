package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LosantClient;
import com.losant.rest.RetryingTestBase;
import com.losant.rest.api.ApiCall;
import com.losant.rest.api.RetryPolicy;
import com.losant.rest.errors.LosantTimeoutException;
import com.losant.rest.errors.ServerErrorException;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowStorageEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No call outlives its timeout. */
class DeadlineTest extends RetryingTestBase {
  private static final RetryPolicy PATIENT =
      RetryPolicy.NONE.withMaxRetries(100).withDelays(Duration.ofSeconds(1), Duration.ofSeconds(8));
  private static final Duration SHORT = Duration.ofMillis(400);
  private static final Duration LONG_ENOUGH_TO_SEND = Duration.ofMillis(1000);

  private final RecordedTime time = RecordedTime.standing();

  @ParameterizedTest
  @CsvSource({
    // With 2 s for each attempt: 2+1+2+2+2+4+2+8+2 = 25, and 8 more
    "1, 1, ''",
    "3, 1, ''",
    "4, 2, 1",
    "7, 2, 1",
    "8, 3, 1 2",
    "33, 5, 1 2 4 8",
    "34, 6, 1 2 4 8 8"
  })
  void attemptsAndWaitsEndBeforeTheTimeoutDoes(int timeout, int attempts, String waits) {
    unavailableAfter(Duration.ofSeconds(2));
    LosantClient.Builder builder = patient();
    try (LosantClient losant = timed(builder.callTimeout(Duration.ofSeconds(timeout)))) {
      ServerErrorException e =
          assertThrows(ServerErrorException.class, () -> losant.flow().get(APPLICATION, FLOW));
      assertEquals(attempts, e.response().attempts());
    }
    List<Duration> expected = new ArrayList<>();
    for (String seconds : waits.split(" ")) {
      if (!seconds.isEmpty()) {
        expected.add(Duration.ofSeconds(Long.parseLong(seconds)));
      }
    }
    assertEquals(expected, time.waits());
    assertEquals(attempts, server.getRequestCount());
  }

  @Test
  void eachAttemptHasTheTimeThatIsLeft() {
    unavailableAfter(Duration.ofSeconds(2));
    List<Duration> left = new ArrayList<>();
    OkHttpClient http =
        new OkHttpClient.Builder()
            .callTimeout(Duration.ofHours(1))
            .addInterceptor(
                chain -> {
                  left.add(Duration.ofNanos(chain.call().timeout().timeoutNanos()));
                  return chain.proceed(chain.request());
                })
            .build();
    LosantClient.Builder builder = patient().httpClient(http).callTimeout(Duration.ofSeconds(15));
    try (LosantClient losant = timed(builder)) {
      assertThrows(ServerErrorException.class, () -> losant.flow().get(APPLICATION, FLOW));
    }
    assertEquals(
        List.of(Duration.ofSeconds(15), Duration.ofSeconds(12), Duration.ofSeconds(8)),
        left.subList(0, 3));
  }

  @Test
  void aServerThatSaysNothingEndsTheCallTimeout() {
    always(stalling());
    late(clientBuilder().callTimeout(LONG_ENOUGH_TO_SEND).build());
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void attemptsThatEndByTheReadTimeoutEndByTheCallTimeoutTogether() {
    always(stalling());
    RetryPolicy eager =
        RetryPolicy.NONE
            .withMaxRetries(1000)
            .withDelays(Duration.ofMillis(1), Duration.ofMillis(1));
    LosantClient.Builder builder = clientBuilder().readTimeout(SHORT).retryPolicy(eager);
    late(builder.callTimeout(LONG_ENOUGH_TO_SEND).build());
    assertTrue(server.getRequestCount() <= 4, "requests: " + server.getRequestCount());
  }

  @Test
  void aRequestThatNobodyReadsEndsTheWriteTimeout() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            throw new AssertionError("the request was read");
          }

          @Override
          public MockResponse peek() {
            return new MockResponse.Builder().onRequestBody(SocketEffect.Stall.INSTANCE).build();
          }
        });
    WorkflowStorageEntry large =
        WorkflowStorageEntry.CODEC.fromJson(
            "{\"key\":\"k\",\"value\":\"" + "x".repeat(32 * 1024 * 1024) + "\"}");
    LosantClient.Builder builder = clientBuilder().retryPolicy(RetryPolicy.NONE);
    try (LosantClient losant = builder.writeTimeout(SHORT).build()) {
      LosantTimeoutException e =
          assertThrows(
              LosantTimeoutException.class,
              () -> losant.flow().setStorageEntry(APPLICATION, FLOW, large));
      assertTrue(e.mayHaveArrived());
    }
  }

  @Test
  void theTimeoutOfTheCallCountsInsteadOfThatOfTheClient() {
    always(stalling());
    try (LosantClient losant = client()) {
      ApiCall<Workflow> call =
          losant.flow().calls().get(APPLICATION, FLOW).with(o -> o.timeout(SHORT));
      assertThrows(LosantTimeoutException.class, call::execute);
      CompletionException e =
          assertThrows(CompletionException.class, () -> call.executeAsync().join());
      assertEquals(LosantTimeoutException.class, e.getCause().getClass());
    }
    assertEquals(2, server.getRequestCount());
  }

  @Test
  void aLongerTimeoutOfTheCallCountsToo() {
    unavailableAfter(Duration.ofSeconds(2));
    LosantClient.Builder builder = patient();
    try (LosantClient losant = timed(builder.callTimeout(Duration.ofSeconds(1)))) {
      ApiCall<Workflow> call =
          losant.flow().calls().get(APPLICATION, FLOW).with(o -> o.timeout(Duration.ofSeconds(8)));
      ServerErrorException e = assertThrows(ServerErrorException.class, call::execute);
      assertEquals(3, e.response().attempts());
    }
  }

  @Test
  void aTimeoutThatNobodyLivesToSeeIsNoError() {
    respond(200, "{}");
    try (LosantClient losant = client()) {
      ApiCall<Workflow> call =
          losant
              .flow()
              .calls()
              .get(APPLICATION, FLOW)
              .with(o -> o.timeout(Duration.ofSeconds(Long.MAX_VALUE)));
      assertFalse(call.execute().toString().isEmpty());
    }
  }

  private LosantClient timed(LosantClient.Builder builder) {
    return TimedClients.build(builder, time, () -> 1);
  }

  private LosantClient.Builder patient() {
    return clientBuilder().retryPolicy(PATIENT);
  }

  private void unavailableAfter(Duration duration) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            time.pass(duration);
            return json(503, "{}").build();
          }
        });
  }

  private static MockResponse.Builder stalling() {
    return json(200, "{}").onResponseStart(SocketEffect.Stall.INSTANCE);
  }

  private void always(MockResponse.Builder response) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return response.build();
          }
        });
  }

  private static void late(LosantClient losant) {
    try (losant) {
      LosantTimeoutException e =
          assertThrows(LosantTimeoutException.class, () -> losant.flow().get(APPLICATION, FLOW));
      assertTrue(e.mayHaveArrived());
    }
  }
}
