package com.losant.rest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a builder takes and what it refuses. */
class ClientSettingsTest {
  private static final Map<String, BiFunction<LosantClient.Builder, Duration, LosantClient.Builder>>
      TIMEOUTS =
          Map.of(
              "connectTimeout", LosantClient.Builder::connectTimeout,
              "readTimeout", LosantClient.Builder::readTimeout,
              "writeTimeout", LosantClient.Builder::writeTimeout,
              "callTimeout", LosantClient.Builder::callTimeout);

  @ParameterizedTest
  @CsvSource({
    "https://api.losant.com, https://api.losant.com",
    "https://api.losant.com/, https://api.losant.com",
    "https://api.losant.com//, https://api.losant.com",
    "HTTPS://API.Losant.com/v1/, https://api.losant.com/v1",
    "https://example.com:8443/a/b, https://example.com:8443/a/b",
    "http://localhost:8080, http://localhost:8080"
  })
  void aBaseUrlLosesTheSlashAtItsEnd(String url, String used) {
    try (LosantClient losant = LosantClient.builder().baseUrl(url).build()) {
      assertEquals("LosantClient{" + used + "}", losant.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "api.losant.com",
        "/applications",
        "ftp://api.losant.com",
        "https://",
        "https://api.losant.com?",
        "https://api.losant.com?a=b",
        "https://api.losant.com#",
        "https://api.losant.com/#top",
        "https://a b.com",
        "wss://api.losant.com"
      })
  void whatIsNoBaseUrlIsRefused(String url) {
    String message = refusedUrl(url);
    assertTrue(message.startsWith("`" + url + "` is not a base URL"), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user@api.losant.com",
        "https://user:hush@api.losant.com",
        "https://:hush@api.losant.com",
        "https://user:hush@api.losant.com?a=b",
        "https://user:hush@api.losant.com#top",
        "https://user:hush@a b.com",
        "user:hush@api.losant.com"
      })
  void aPasswordInTheBaseUrlIsRefusedWithoutSayingIt(String url) {
    String message = refusedUrl(url);
    assertFalse(message.contains("hush"), message);
    assertTrue(message.contains("user or password"), message);
  }

  private static String refusedUrl(String url) {
    LosantClient.Builder builder = LosantClient.builder();
    return assertThrows(IllegalArgumentException.class, () -> builder.baseUrl(url)).getMessage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.losant.com",
        "http://192.168.1.5:8080",
        "http://0.0.0.0",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "http://[::2]",
        "http://10.127.0.0.1.nip.io"
      })
  void aTokenDoesNotGoToAnotherMachineInPlainText(String url) {
    for (LosantClient.Builder builder :
        new LosantClient.Builder[] {
          LosantClient.builder().accessToken("hush").baseUrl(url),
          LosantClient.builder().baseUrl(url).accessToken(() -> "hush")
        }) {
      IllegalStateException e = assertThrows(IllegalStateException.class, builder::build);
      assertTrue(e.getMessage().contains(url), e.getMessage());
      assertTrue(e.getMessage().contains("allowPlainHttp"), e.getMessage());
      assertDoesNotThrow(() -> builder.allowPlainHttp().build().close());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost",
        "http://LOCALHOST:8080",
        "http://127.0.0.1",
        "http://127.8.9.1:80",
        "http://[::1]:8080",
        "http://[0:0:0:0:0:0:0:1]",
        "https://example.com"
      })
  void aTokenGoesToThisMachineAndOverHttps(String url) {
    assertDoesNotThrow(
        () -> LosantClient.builder().baseUrl(url).accessToken("hush").build().close());
  }

  @Test
  void plainHttpWithoutATokenIsAllowed() {
    assertDoesNotThrow(() -> LosantClient.builder().baseUrl("http://example.com").build().close());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PT0S",
        "PT-1S",
        "PT0.000000001S",
        "PT0.000999S",
        "P25D",
        "PT9223372036854775807S"
      })
  void aTimeoutThatIsNoneIsRefusedByItsName(Duration timeout) {
    TIMEOUTS.forEach(
        (name, setter) -> {
          LosantClient.Builder builder = LosantClient.builder();
          IllegalArgumentException e =
              assertThrows(
                  IllegalArgumentException.class, () -> setter.apply(builder, timeout), name);
          assertTrue(e.getMessage().startsWith(name + " is " + timeout), e.getMessage());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0.001S", "PT1M", "P24D"})
  void aTimeoutIsTaken(Duration timeout) {
    TIMEOUTS.forEach(
        (name, setter) ->
            assertDoesNotThrow(
                () -> setter.apply(LosantClient.builder(), timeout).build().close(), name));
  }
}
