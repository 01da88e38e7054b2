package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LosantClient;
import com.losant.rest.RetryingTestBase;
import com.losant.rest.errors.ServerErrorException;
import com.losant.rest.http.RecordedTime;
import com.losant.rest.http.TimedClients;
import com.losant.rest.workflows.Workflow;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an option changes for one call, and what it leaves alone. */
class RequestOptionsTest extends RetryingTestBase {
  /** A request as it came. */
  record Wire(String line, Map<String, List<String>> headers, String body) {
    static Wire of(RecordedRequest request) {
      Headers headers = request.getHeaders();
      Map<String, List<String>> values = new TreeMap<>(headers.toMultimap());
      String body = request.getBody() == null ? "" : request.getBody().utf8();
      return new Wire(request.getRequestLine(), values, body);
    }

    Wire with(String header, String value) {
      Map<String, List<String>> changed = new TreeMap<>(headers);
      changed.put(header, List.of(value));
      return new Wire(line, changed, body);
    }

    Wire with(String otherLine) {
      return new Wire(otherLine, headers, body);
    }
  }

  @Test
  void noOptionChangesNothing() throws InterruptedException {
    assertEquals(plain(), sent(o -> {}));
  }

  @Test
  void aHeaderIsAddedAndNothingElse() throws InterruptedException {
    assertEquals(plain().with("x-trace", "a b~!"), sent(o -> o.header("X-Trace", "a b~!")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"User-Agent", "user-agent", "Accept"})
  void aHeaderReplacesTheOneOfTheClient(String name) throws InterruptedException {
    assertEquals(
        plain().with(name.toLowerCase(Locale.ROOT), "mine"), sent(o -> o.header(name, "mine")));
  }

  @Test
  void theLastValueOfAHeaderCounts() throws InterruptedException {
    assertEquals(
        plain().with("x-trace", "second"),
        sent(o -> o.header("X-Trace", "first").header("x-trace", "second")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Authorization", "authorization", "AUTHORIZATION"})
  void theTokenIsNoHeaderToSet(String name) {
    RequestOptions.Builder builder = RequestOptions.builder();
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> builder.header(name, "Bearer secret"));
    assertTrue(e.getMessage().contains("accessToken") && !e.getMessage().contains("secret"));
  }

  @ParameterizedTest
  @CsvSource({
    "X-A, 'a\nb'",
    "X-A, 'a\rb'",
    "X-A, 'a\r\nEvil: b'",
    "X-A, ü",
    "X-A, '\u0000'",
    "X-A, '\u007f'",
    "'X-A\n', a",
    "'X-A: b\r\nEvil', a",
    "'X A', a",
    "Ü, a",
    "'', a"
  })
  void aHeaderThatCannotBeIsRefusedAndNothingSent(String name, String value) {
    try (LosantClient losant = client()) {
      ApiCall<Workflow> call = call(losant);
      assertThrows(
          IllegalArgumentException.class, () -> call.with(o -> o.header(name, value)).execute());
    }
    assertEquals(0, server.getRequestCount());
  }

  @Test
  void theTokenIsReplacedAndNothingElse() throws InterruptedException {
    assertEquals(
        plain().with("authorization", "Bearer another"), sent(o -> o.accessToken("another")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "line\nend", "ü"})
  void aTokenThatCannotBeIsRefusedWithoutBeingTold(String token) {
    try (LosantClient losant = client()) {
      ApiCall<Workflow> call = call(losant);
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class, () -> call.with(o -> o.accessToken(token)).execute());
      assertTrue(token.isEmpty() || !e.getMessage().contains(token), e.getMessage());
    }
    assertEquals(0, server.getRequestCount());
  }

  @Test
  void aTokenOfOneCallDoesNotGoToAnotherMachineInPlainText() throws InterruptedException {
    OkHttpClient everywhereIsHere =
        new OkHttpClient.Builder().dns(host -> List.of(InetAddress.getLoopbackAddress())).build();
    String url = "http://losant.example:" + server.getPort();
    LosantClient.Builder builder = LosantClient.builder().baseUrl(url).httpClient(everywhereIsHere);
    try (LosantClient losant = builder.build()) {
      ApiCall<Workflow> call = call(losant).with(o -> o.accessToken("hush"));
      IllegalStateException e = assertThrows(IllegalStateException.class, call::execute);
      assertTrue(e.getMessage().contains(url), e.getMessage());
      assertTrue(e.getMessage().contains("allowPlainHttp"), e.getMessage());
      assertFalse(e.getMessage().contains("hush"), e.getMessage());
      assertEquals(0, server.getRequestCount());
    }
    respond(200, "{}");
    try (LosantClient losant = builder.allowPlainHttp().build()) {
      call(losant).with(o -> o.accessToken("hush")).execute();
      assertEquals("Bearer hush", request().getHeaders().get("Authorization"));
    }
  }

  @Test
  void theCommonParametersAreChangedAndNothingElse() throws InterruptedException {
    Wire plain = plain();
    assertTrue(plain.line().contains("_links=true"), plain.line());
    assertEquals(
        plain.with(plain.line().replace("_links=true", "_links=false")),
        sent(o -> o.commonParams(p -> p.links(false))));
    assertEquals(
        plain.with(
            plain
                .line()
                .replace("_links=true", "_links=false")
                .replace("_actions=false", "_actions=true")),
        sent(o -> o.commonParams(p -> p.links(false)).commonParams(p -> p.actions(true))));
  }

  @Test
  void theTimeoutAndTheRetriesAreNotSent() throws InterruptedException {
    assertEquals(
        plain(), sent(o -> o.timeout(Duration.ofSeconds(9)).retryPolicy(RetryPolicy.NONE)));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 2", "5, 6"})
  void theRetryPolicyCountsInsteadOfThatOfTheClient(int retries, int attempts) {
    for (int i = 0; i < attempts; i++) {
      respond(503, "{}");
    }
    LosantClient.Builder builder = clientBuilder();
    try (LosantClient losant = TimedClients.build(builder, RecordedTime.standing())) {
      RetryPolicy policy = RetryPolicy.DEFAULT.withMaxRetries(retries);
      ServerErrorException e =
          assertThrows(
              ServerErrorException.class,
              () -> call(losant).with(o -> o.retryPolicy(policy)).execute());
      assertEquals(attempts, e.response().attempts());
    }
    assertEquals(attempts, server.getRequestCount());
  }

  @Test
  void aCallStaysAsItIs() throws InterruptedException {
    Wire plain = plain();
    respond(200, "{}");
    respond(200, "{}");
    try (LosantClient losant = client()) {
      ApiCall<Workflow> call = call(losant);
      ApiCall<Workflow> other = call.with(o -> o.header("X-Trace", "one"));
      assertNotSame(call, other);
      call.execute();
      other.execute();
    }
    assertEquals(plain, Wire.of(request()));
    assertEquals(plain.with("x-trace", "one"), Wire.of(request()));
  }

  @Test
  void optionsAddUpAndCanBeReplaced() throws InterruptedException {
    Wire plain = plain();
    respond(200, "{}");
    respond(200, "{}");
    try (LosantClient losant = client()) {
      ApiCall<Workflow> call =
          call(losant).with(o -> o.header("X-One", "1")).with(o -> o.header("X-Two", "2"));
      call.execute();
      call.with(RequestOptions.builder().header("X-Three", "3").build()).execute();
    }
    assertEquals(plain.with("x-one", "1").with("x-two", "2"), Wire.of(request()));
    assertEquals(plain.with("x-three", "3"), Wire.of(request()));
  }

  @Test
  void optionsDoNotChangeWithTheirBuilder() {
    RequestOptions.Builder builder = RequestOptions.builder().header("X-One", "1");
    RequestOptions options = builder.build();
    builder.header("X-Two", "2").timeout(Duration.ofSeconds(1)).accessToken("token");
    assertEquals(Map.of("X-One", "1"), options.headers());
    assertEquals(null, options.timeout());
    assertEquals(null, options.accessToken());
    options.toBuilder().header("X-Three", "3").build();
    assertEquals(1, options.headers().size());
    assertThrows(UnsupportedOperationException.class, () -> options.headers().put("X-Four", "4"));
    assertEquals(0, RequestOptions.none().headers().size());
  }

  @Test
  void optionsTellNoToken() {
    RequestOptions options = RequestOptions.builder().accessToken(TOKEN).build();
    assertEquals(-1, options.toString().indexOf(TOKEN));
    try (LosantClient losant = client()) {
      assertEquals(-1, call(losant).with(options).toString().indexOf(TOKEN));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S"})
  void aTimeoutIsMoreThanZero(Duration timeout) {
    RequestOptions.Builder builder = RequestOptions.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.timeout(timeout));
  }

  /** The request without options. */
  private Wire plain() throws InterruptedException {
    Wire plain = sent(o -> {});
    assertNotEquals(Map.of(), plain.headers());
    return plain;
  }

  private Wire sent(Consumer<RequestOptions.Builder> options) throws InterruptedException {
    respond(200, "{}");
    try (LosantClient losant = client()) {
      call(losant).with(options).execute();
    }
    return Wire.of(request());
  }

  private static ApiCall<Workflow> call(LosantClient losant) {
    return losant.flow().calls().get(APPLICATION, FLOW);
  }
}
