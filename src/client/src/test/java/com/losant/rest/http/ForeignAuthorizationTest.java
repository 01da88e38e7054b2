package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.errors.BadRequestException;
import com.losant.rest.errors.LosantDecodeException;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors of requests whose Authorization an interceptor of the user has set. */
class ForeignAuthorizationTest extends LoopbackTestBase {
  private static final String MESSAGE = "the device abc needs a name";

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "Bearer", "Bearer e", "Bearer a name", "Basic device"})
  void whatIsNoTokenLeavesTheMessageAsItIs(String authorization) {
    for (OkHttpClient http : clients(authorization)) {
      assertEquals(MESSAGE, message(http, MESSAGE));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Bearer 01234567, 01234567",
    "Basic dXNlcjpwYXNzd29yZA==, dXNlcjpwYXNzd29yZA==",
    "token-without-scheme, token-without-scheme"
  })
  void aTokenIsMasked(String authorization, String token) {
    for (OkHttpClient http : clients(authorization)) {
      assertEquals("no *** here", message(http, "no " + token + " here"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "Bearer e"})
  void anUnreadableResponseIsShownAsItIs(String authorization) {
    for (OkHttpClient http : clients(authorization)) {
      respond(200, "see abc");
      try (LosantClient losant = client(http)) {
        LosantDecodeException e =
            assertThrows(LosantDecodeException.class, () -> losant.event().get(APPLICATION, FLOW));
        assertTrue(e.getMessage().endsWith("; it starts with: see abc"), e.getMessage());
      }
    }
  }

  /** One that sets it before OkHttp's own work, and one that does so after it. */
  private static List<OkHttpClient> clients(String authorization) {
    Interceptor foreign =
        chain ->
            chain.proceed(
                chain.request().newBuilder().header("Authorization", authorization).build());
    return List.of(
        new OkHttpClient.Builder().addInterceptor(foreign).build(),
        new OkHttpClient.Builder().addNetworkInterceptor(foreign).build());
  }

  private @Nullable String message(OkHttpClient http, String sent) {
    respond(400, "{\"type\":\"Validation\",\"message\":\"" + sent + "\"}");
    try (LosantClient losant = client(http)) {
      return assertThrows(BadRequestException.class, () -> losant.event().get(APPLICATION, FLOW))
          .response()
          .message();
    }
  }

  private LosantClient client(OkHttpClient http) {
    return clientBuilder().httpClient(http).build();
  }
}
