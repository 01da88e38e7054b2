package com.losant.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.errors.LosantConnectionException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Token, environment and HTTP client. */
class LosantClientTest extends LoopbackTestBase {
  @Test
  void theEnvironmentGivesTokenAndUrl() throws InterruptedException {
    respond(200, "{}");
    Map<String, String> environment =
        Map.of("LOSANT_API_TOKEN", " " + TOKEN + "\n", "LOSANT_API_URL", " " + url() + "/x/ ");
    try (LosantClient losant = LosantClient.fromEnv(environment::get)) {
      losant.flows().palette("a");
      assertEquals("LosantClient{" + url() + "/x}", losant.toString());
    }
    assertEquals("Bearer " + TOKEN, request().getHeaders().get("Authorization"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void withoutAUrlTheEnvironmentMeansLosant(String url) {
    Map<String, String> environment = Map.of("LOSANT_API_TOKEN", TOKEN, "LOSANT_API_URL", url);
    try (LosantClient losant = LosantClient.fromEnv(environment::get);
        LosantClient usual = LosantClient.fromEnv(Map.of("LOSANT_API_TOKEN", TOKEN)::get)) {
      assertEquals("LosantClient{https://api.losant.com}", losant.toString());
      assertEquals("LosantClient{https://api.losant.com}", usual.toString());
    }
  }

  @Test
  void anEnvironmentWithoutATokenIsRefused() {
    for (Map<String, String> environment :
        List.of(Map.<String, String>of(), Map.of("LOSANT_API_TOKEN", " \n"))) {
      IllegalStateException e =
          assertThrows(IllegalStateException.class, () -> LosantClient.fromEnv(environment::get));
      assertTrue(e.getMessage().contains("LOSANT_API_TOKEN"), e.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "", " "})
  void theEnvironmentSaysThatPlainHttpIsMeant(String not) {
    Map<String, String> environment =
        Map.of("LOSANT_API_TOKEN", TOKEN, "LOSANT_API_URL", "http://sandbox:8080");
    assertPlainHttpIsRefused(environment);
    Map<String, String> allowed = new HashMap<>(environment);
    allowed.put("LOSANT_ALLOW_PLAIN_HTTP", not);
    assertPlainHttpIsRefused(allowed);
    allowed.put("LOSANT_ALLOW_PLAIN_HTTP", " true ");
    try (LosantClient losant = LosantClient.fromEnv(allowed::get)) {
      assertEquals("LosantClient{http://sandbox:8080}", losant.toString());
    }
  }

  private static void assertPlainHttpIsRefused(Map<String, String> environment) {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> LosantClient.fromEnv(environment::get));
    assertTrue(e.getMessage().contains("LOSANT_ALLOW_PLAIN_HTTP=true"), e.getMessage());
    assertFalse(e.getMessage().contains(TOKEN), e.getMessage());
  }

  @Test
  void theEnvironmentSaysItInNoOtherWord() {
    Map<String, String> environment =
        Map.of("LOSANT_API_TOKEN", TOKEN, "LOSANT_ALLOW_PLAIN_HTTP", "yes");
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> LosantClient.fromEnv(environment::get));
    assertTrue(e.getMessage().contains("LOSANT_ALLOW_PLAIN_HTTP is 'yes'"), e.getMessage());
  }

  @Test
  void theTokenIsAskedForBeforeEachRequest() throws InterruptedException {
    AtomicInteger asked = new AtomicInteger();
    try (LosantClient losant =
        clientBuilder().accessToken(() -> "token" + asked.incrementAndGet()).build()) {
      assertEquals(0, asked.get());
      respond(200, "{}");
      losant.flow().get("a", "f");
      respond(404, "{}");
      assertThrows(RuntimeException.class, () -> losant.flow().get("a", "f"));
      respond(200, "{}");
      losant.flow().delete("a", "f");
    }
    assertEquals("Bearer token1", request().getHeaders().get("Authorization"));
    assertEquals("Bearer token2", request().getHeaders().get("Authorization"));
    assertEquals("Bearer token3", request().getHeaders().get("Authorization"));
  }

  @Test
  void aSupplierWithoutATokenSendsNone() throws InterruptedException {
    respond(200, "{}");
    Supplier<String> none = () -> null;
    try (LosantClient losant = clientBuilder().accessToken(none).build()) {
      losant.flow().get("a", "f");
    }
    assertNull(request().getHeaders().get("Authorization"));
  }

  @Test
  void aSupplierThatFailsFailsTheCallAndSendsNothing() {
    IllegalStateException expired = new IllegalStateException("log in again");
    Supplier<String> failing =
        () -> {
          throw expired;
        };
    try (LosantClient losant = clientBuilder().accessToken(failing).build()) {
      assertEquals(
          expired, assertThrows(IllegalStateException.class, () -> losant.flow().get("a", "f")));
    }
    assertEquals(0, server.getRequestCount());
  }

  @Test
  void anHttpClientOfTheUserIsUsedAndNotClosed() {
    List<String> seen = new ArrayList<>();
    OkHttpClient own =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  seen.add(chain.request().method());
                  return chain.proceed(chain.request());
                })
            .build();
    respond(200, "{}");
    respond(200, "{}");
    LosantClient first = clientBuilder().httpClient(own).build();
    first.flow().get("a", "f");
    assertEquals(1, own.connectionPool().connectionCount());
    first.close();
    assertEquals(1, own.connectionPool().connectionCount());
    assertFalse(own.dispatcher().executorService().isShutdown());
    try (LosantClient second = clientBuilder().httpClient(own).build()) {
      second.flow().delete("a", "f");
    }
    assertEquals(List.of("GET", "DELETE"), seen);
    own.dispatcher().executorService().shutdown();
    own.connectionPool().evictAll();
  }

  @Test
  void aClosedClientSendsNothing() {
    respond(200, "{}");
    LosantClient losant = client();
    losant.flow().get("a", "f");
    losant.close();
    losant.close();
    LosantConnectionException e =
        assertThrows(LosantConnectionException.class, () -> losant.flow().get("a", "f"));
    assertTrue(e.getMessage().endsWith("was cancelled: the client was closed"), e.getMessage());
    assertFalse(e.mayHaveArrived());
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void aBuilderMakesIndependentClients() throws InterruptedException {
    respond(200, "{}");
    respond(200, "{}");
    LosantClient.Builder builder = clientBuilder().commonParams(p -> p.links(false));
    try (LosantClient first = builder.build();
        LosantClient second = builder.commonParams(p -> p.embedded(false)).build()) {
      first.flow().get("a", "f");
      second.flow().get("a", "f");
    }
    String first = request().getTarget();
    assertTrue(first.endsWith("?_actions=false&_links=false&_embedded=true"), first);
    String second = request().getTarget();
    assertTrue(second.endsWith("?_actions=false&_links=false&_embedded=false"), second);
  }
}
