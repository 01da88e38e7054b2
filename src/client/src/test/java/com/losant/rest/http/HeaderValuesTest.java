package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Header values that the official clients drop or send broken are refused here. */
class HeaderValuesTest extends LoopbackTestBase {
  /** The character of each row comes fourth in a value. */
  @ParameterizedTest
  @CsvSource({
    "'\r', U+000D",
    "'\n', U+000A",
    "'\0', U+0000",
    "'\t', U+0009",
    "'\u007f', U+007F",
    "'\u0085', U+0085",
    "ü, U+00FC",
    "日, U+65E5",
    "😀, U+1F600"
  })
  void aCharacterThatNoHeaderCarriesIsRefusedByHeaderAndPosition(String character, String code) {
    String value = "abc" + character + "def";
    LosantClient.Builder builder = clientBuilder();
    String rest = " has the character " + code + " at position 3";
    assertStarts("losantdomain" + rest, () -> builder.commonParams(p -> p.losantdomain(value)));
    assertStarts("Accept-Version" + rest, () -> builder.commonParams(p -> p.acceptVersion(value)));
    assertStarts("User-Agent" + rest, () -> builder.userAgent(value));
  }

  @ParameterizedTest
  @CsvSource({"'abc\n', 3", "' abc', 0", "'a bc', 1", "abü, 2", "'abc\r\nX: y', 3"})
  void theErrorOfATokenNamesThePosition(String token, int position) {
    assertStarts(
        "the access token has a character at position " + position + " that a token cannot contain",
        () -> clientBuilder().accessToken(token));
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret\n", "secret\rX: y", "sec ret", "sécret", "secret\0", "secret😀"})
  void aTokenThatNoHeaderCarriesIsRefusedWithoutSayingIt(String token) {
    IllegalArgumentException atOnce =
        assertThrows(IllegalArgumentException.class, () -> clientBuilder().accessToken(token));
    assertSaysNothingOf(token, atOnce);
    try (LosantClient losant = clientBuilder().accessToken(() -> token).build()) {
      IllegalArgumentException later =
          assertThrows(IllegalArgumentException.class, () -> losant.flow().get("a", "f"));
      assertSaysNothingOf(token, later);
    }
    assertEquals(0, server.getRequestCount());
  }

  @Test
  void anEmptyTokenIsRefused() {
    assertStarts("the access token is empty", () -> clientBuilder().accessToken(""));
  }

  @Test
  void aRefusedValueLeavesTheBuilderAsItWas() throws InterruptedException {
    LosantClient.Builder builder = clientBuilder().commonParams(p -> p.losantdomain("good"));
    assertThrows(
        IllegalArgumentException.class, () -> builder.commonParams(p -> p.losantdomain("bad\n")));
    respond(200, "{}");
    try (LosantClient losant = builder.build()) {
      losant.flow().get("a", "f");
    }
    assertEquals("good", request().getHeaders().get("losantdomain"));
  }

  @Test
  void theUserAgentIsSent() throws InterruptedException {
    respond(200, "{}");
    respond(200, "{}");
    try (LosantClient usual = client();
        LosantClient own = clientBuilder().userAgent("greenhouse/2.1 (test)").build()) {
      usual.flow().get("a", "f");
      own.flow().get("a", "f");
    }
    assertEquals("losant-rest-java", request().getHeaders().get("User-Agent"));
    assertEquals("greenhouse/2.1 (test)", request().getHeaders().get("User-Agent"));
  }

  private static void assertStarts(String start, Runnable call) {
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, call::run);
    assertTrue(e.getMessage().startsWith(start), e.getMessage());
  }

  private static void assertSaysNothingOf(String token, IllegalArgumentException e) {
    assertTrue(e.getMessage().startsWith("the access token"), e.getMessage());
    assertFalse(e.getMessage().contains(token.substring(0, 3)), e.getMessage());
    assertNull(e.getCause());
  }
}
