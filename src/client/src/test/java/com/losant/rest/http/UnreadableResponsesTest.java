package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.ActionCalls;
import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.errors.LosantDecodeException;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses with a good status and a body that is none. */
class UnreadableResponsesTest extends LoopbackTestBase {
  private static final String REQUEST =
      "GET /applications/" + APPLICATION + "/events/" + FLOW + " returned ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><html><body>Log in, please</body></html>",
        "{\"id\": \"575ed18f7ae143cd83dc4aa6\", \"name\": \"My Wo",
        "{\"a\": 1,}",
        "{} x",
        "[]",
        "null",
        "\"text\"",
        "OK"
      })
  void theErrorNamesRequestStatusAndStart(String body) {
    respond(200, body);
    LosantDecodeException e = failure();
    assertAll(
        () -> assertTrue(e.getMessage().startsWith(REQUEST + "200 with a body"), e.getMessage()),
        () -> assertTrue(e.getMessage().endsWith("; it starts with: " + body), e.getMessage()));
  }

  /** A message goes into a log, where a control character could do harm. */
  @Test
  void theStartIsShownWithoutControlCharacters() {
    respond(200, "\u0000a\r\n\u001b[2Jb");
    String message = failure().getMessage();
    assertTrue(message.endsWith("; it starts with:  a [2Jb"), message);
  }

  @Test
  void anEmptyBodyIsAnError() {
    respond(new MockResponse.Builder().code(200));
    String message = failure().getMessage();
    assertTrue(message.startsWith(REQUEST + "200"), message);
    assertTrue(message.contains("no JSON at all"), message);
  }

  @Test
  void aResponseWithoutContentIsAnError() {
    respond(new MockResponse.Builder().code(204));
    String message = failure().getMessage();
    assertTrue(message.startsWith(REQUEST + "204"), message);
    assertTrue(message.contains("no JSON at all"), message);
  }

  @Test
  void onlyTheStartOfALongBodyIsInTheMessage() {
    respond(200, "<" + "x".repeat(100_000));
    String message = failure().getMessage();
    assertTrue(message.endsWith("; it starts with: <" + "x".repeat(199)), message);
  }

  static Stream<String> hostile() {
    return Stream.of(
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        "{\"name\":".repeat(100_000),
        "{\"triggers\":[".repeat(100_000),
        "{\"n\": " + "9".repeat(100_000) + "}",
        "{\"" + "k".repeat(100_000) + "\": 1}");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileJsonIsAnOrdinaryError(String body) {
    respond(200, body);
    String message = failure().getMessage();
    assertTrue(message.startsWith(REQUEST + "200 with a body"), message);
  }

  @Test
  void theCauseTellsWhereTheParserStoppedUnlessItQuotesTheToken() {
    respond(200, "{\"name\": word}");
    Throwable cause = failure().getCause();
    assertTrue(cause.getMessage().contains("'word'"), cause.getMessage());
    respond(200, "{\"name\": " + TOKEN + "}");
    LosantDecodeException e = failure();
    assertTrue(e.getMessage().endsWith("{\"name\": ***}"), e.getMessage());
    assertNull(e.getCause());
  }

  @Test
  void theNextCallWorks() {
    respond(200, "<html>");
    respond(200, "{\"name\": \"N\"}");
    try (LosantClient losant = client()) {
      assertThrows(LosantDecodeException.class, () -> losant.event().get(APPLICATION, FLOW));
      assertEquals("N", losant.flow().get(APPLICATION, FLOW).name());
    }
  }

  @Test
  void theMediaTypeOfAGoodResponseDoesNotMatter() {
    respond(json(200, "{\"name\": \"Grün\"}").setHeader("Content-Type", "text/plain"));
    try (LosantClient losant = client()) {
      assertEquals("Grün", losant.flow().get(APPLICATION, FLOW).name());
    }
  }

  private LosantDecodeException failure() {
    return assertThrows(
        LosantDecodeException.class,
        () -> {
          try (LosantClient losant = client()) {
            losant.event().get(APPLICATION, FLOW);
          }
        });
  }

  /** What is cut in the middle of a response with a token, or is no JSON at all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"token\":\"%s\"",
        "%s",
        "[\"%s\"",
        "\"%s",
        "{\"token\": %s}",
        "{\"token\":\"a%s\n"
      })
  void ofAResponseWithSecretsNothingIsShown(String body) {
    for (String action :
        List.of("auth.authenticateUser", "applicationKeys.post", "applicationApiTokens.post")) {
      respond(200, body.formatted("nobody-may-see-this"));
      LosantDecodeException e;
      try (LosantClient losant = client()) {
        e = assertThrows(LosantDecodeException.class, () -> ActionCalls.call(losant, action));
      }
      assertTrue(e.getMessage().contains("is not shown"), e.getMessage());
      String trace = trace(e);
      assertFalse(trace.contains("nobody-may-see-this"), trace);
    }
  }

  @Test
  void whereItGoesWrongIsSaidAllTheSame() {
    respond(200, "{\n  \"token\": secret\n}");
    try (LosantClient losant = client()) {
      LosantDecodeException e =
          assertThrows(
              LosantDecodeException.class, () -> ActionCalls.call(losant, "auth.authenticateUser"));
      assertTrue(e.getMessage().contains(" from line 2, column 1"), e.getMessage());
    }
  }

  @Test
  void aPageOfAProxyIsShownAllTheSame() {
    respond(200, "<html>proxy");
    try (LosantClient losant = client()) {
      LosantDecodeException e =
          assertThrows(
              LosantDecodeException.class, () -> ActionCalls.call(losant, "auth.authenticateUser"));
      assertTrue(e.getMessage().endsWith("<html>proxy"), e.getMessage());
    }
  }
}
