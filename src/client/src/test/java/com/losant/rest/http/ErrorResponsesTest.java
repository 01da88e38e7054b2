package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.ActionCalls;
import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.errors.BadRequestException;
import com.losant.rest.errors.ErrorResponse;
import com.losant.rest.errors.ForbiddenException;
import com.losant.rest.errors.GoneException;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.errors.PayloadTooLargeException;
import com.losant.rest.errors.ServerErrorException;
import com.losant.rest.errors.TooManyRequestsException;
import com.losant.rest.errors.UnauthorizedException;
import com.losant.rest.errors.UnprocessableContentException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses that are errors, and the exceptions that they become. */
class ErrorResponsesTest extends LoopbackTestBase {
  static Stream<Arguments> statuses() {
    return Stream.of(
        Arguments.of(400, BadRequestException.class),
        Arguments.of(401, UnauthorizedException.class),
        Arguments.of(402, LosantApiException.class),
        Arguments.of(403, ForbiddenException.class),
        Arguments.of(404, NotFoundException.class),
        Arguments.of(405, LosantApiException.class),
        Arguments.of(408, LosantApiException.class),
        Arguments.of(409, LosantApiException.class),
        Arguments.of(410, GoneException.class),
        Arguments.of(413, PayloadTooLargeException.class),
        Arguments.of(418, LosantApiException.class),
        Arguments.of(421, LosantApiException.class),
        Arguments.of(422, UnprocessableContentException.class),
        Arguments.of(429, TooManyRequestsException.class),
        Arguments.of(500, ServerErrorException.class),
        Arguments.of(502, ServerErrorException.class),
        Arguments.of(503, ServerErrorException.class),
        Arguments.of(599, ServerErrorException.class));
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void eachStatusHasItsException(int status, Class<? extends LosantApiException> type) {
    String body = "{\"type\": \"Kind\", \"message\": \"What is wrong ü\", \"more\": 1}";
    respond(json(status, body).addHeader("X-Trace", "t1"));
    LosantApiException e = failure();
    ErrorResponse response = e.response();
    assertAll(
        () -> assertSame(type, e.getClass()),
        () -> assertEquals(status, e.status()),
        () -> assertEquals(status, response.status()),
        () -> assertEquals("Kind", response.type()),
        () -> assertEquals("What is wrong ü", response.message()),
        () -> assertEquals(body, response.body()),
        () -> assertEquals("GET", response.method()),
        () -> assertEquals("/applications/" + APPLICATION + "/flows/" + FLOW, response.path()),
        () -> assertEquals(Optional.of("t1"), response.header("x-trace")),
        () -> assertEquals(List.of("t1"), response.headers().get("x-trace")),
        () -> assertEquals(Optional.empty(), response.header("X-Other")),
        () -> assertEquals(1, response.attempts()),
        () ->
            assertTrue(
                e.getMessage()
                    .startsWith(
                        "GET /applications/"
                            + APPLICATION
                            + "/flows/"
                            + FLOW
                            + " returned "
                            + status
                            + " Kind: What is wrong ü"),
                e.getMessage()));
  }

  @Test
  void theHeadersCannotBeChanged() {
    respond(404, "{}");
    ErrorResponse response = failure().response();
    assertThrows(UnsupportedOperationException.class, () -> response.headers().clear());
  }

  @Test
  void thePathHasThePrefixOfTheBaseUrlAndNoQuery() {
    respond(400, "{}");
    try (LosantClient losant = clientBuilder().baseUrl(url() + "/a[b]/").build()) {
      LosantApiException e =
          assertThrows(
              LosantApiException.class, () -> losant.flows().get("x y", p -> p.filter("secret")));
      assertEquals("/a[b]/applications/x%20y/flows", e.response().path());
    }
  }

  static Stream<String> actions() {
    return ActionCalls.names().stream().filter(action -> !ActionCalls.scopes(action).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("actions")
  void aRefusedTokenNamesAllScopesOfTheAction(String action) throws InterruptedException {
    for (int status : List.of(401, 403)) {
      respond(status, "{\"type\": \"T\", \"message\": \"M\"}");
      LosantApiException e = assertThrows(LosantApiException.class, () -> call(action));
      List<String> scopes = e.response().scopes();
      assertEquals(ActionCalls.scopes(action), scopes);
      assertTrue(e.getMessage().endsWith("one of the scopes " + String.join(", ", scopes)));
    }
  }

  @Test
  void otherErrorsNameNoScopes() {
    for (int status : List.of(400, 404, 413, 429, 500)) {
      respond(status, "{\"type\": \"T\", \"message\": \"M\"}");
      assertFalse(failure().getMessage().contains("scope"));
    }
  }

  @Test
  void aProxysPageIsKeptButNotShown() {
    String page = "<html><body>Bad gateway ü</body></html>";
    respond(
        new MockResponse.Builder()
            .code(502)
            .setHeader("Content-Type", "text/html; charset=utf-8")
            .body(page));
    LosantApiException e = failure();
    assertSame(ServerErrorException.class, e.getClass());
    assertEquals(page, e.response().body());
    assertNull(e.response().type());
    assertNull(e.response().message());
    assertTrue(
        e.getMessage()
            .endsWith("502 and no error document (text/html; charset=utf-8, 39 characters)"),
        e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 404, 429, 500})
  void anEmptyBodyIsNoOtherError(int status) {
    respond(new MockResponse.Builder().code(status));
    LosantApiException e = failure();
    assertEquals(status, e.status());
    assertEquals("", e.response().body());
    assertTrue(
        e.getMessage().contains("no error document (no content type, 0 characters)"),
        e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "null",
        "5",
        "\"no\"",
        "{}",
        "{\"type\": 5, \"message\": [\"no\"]}",
        "{\"error\": \"no\"}",
        "{\"type\": null, \"message\": null}",
        "{\"type\": \"NotFound\", \"mess",
        "{} {}",
        "\uFEFF{"
      })
  void jsonOfAnotherShapeIsKept(String body) {
    respond(404, body);
    LosantApiException e = failure();
    assertSame(NotFoundException.class, e.getClass());
    assertEquals(body, e.response().body());
    assertNull(e.response().type());
    assertNull(e.response().message());
    assertTrue(e.getMessage().contains("no error document"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 1000})
  void theFirstMebibyteOfAnErrorIsKept(int more) {
    int mebibyte = 1024 * 1024;
    // Pieces that the limit is no multiple of, so that more than the limit is read.
    respond(new MockResponse.Builder().code(500).chunkedBody("x".repeat(mebibyte + more), 1000));
    LosantApiException e = assertThrows(LosantApiException.class, () -> call("flow.get"));
    assertEquals(Math.min(mebibyte, mebibyte + more), e.response().body().length());
  }

  @Test
  void aMessageWithoutATypeIsShown() {
    respond(403, "{\"message\": \"Forbidden by the gateway\"}");
    LosantApiException e = failure();
    assertNull(e.response().type());
    assertEquals("Forbidden by the gateway", e.response().message());
    assertTrue(e.getMessage().contains("returned 403: Forbidden by the gateway"), e.getMessage());
  }

  @Test
  void aTypeWithoutAMessageIsShown() {
    respond(404, "{\"type\": \"NotFound\", \"message\": 5}");
    LosantApiException e = failure();
    assertEquals("NotFound", e.response().type());
    assertNull(e.response().message());
    assertTrue(e.getMessage().contains("returned 404 NotFound"), e.getMessage());
  }

  @Test
  void deeplyNestedJsonIsNoOtherError() {
    String body = "[".repeat(100_000);
    respond(500, body);
    assertEquals(body, failure().response().body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void aFailureThatInvitesToTryAtOnceIsNotTriedAgain(String method) {
    respond(json(503, "{\"type\": \"T\", \"message\": \"M\"}").addHeader("Retry-After", "0"));
    respond(200, "{}");
    String action = method.equals("GET") ? "flow.get" : "flows.post";
    LosantApiException e = assertThrows(LosantApiException.class, () -> call(action));
    assertEquals(503, e.status());
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void aRequestTimeoutIsNotTriedAgain() {
    respond(408, "{}");
    respond(200, "{}");
    assertEquals(408, failure().status());
    assertEquals(1, server.getRequestCount());
  }

  private LosantApiException failure() {
    return assertThrows(
        LosantApiException.class,
        () -> {
          try (LosantClient losant = client()) {
            losant.flow().get(APPLICATION, FLOW);
          }
        });
  }

  private void call(String action) {
    try (LosantClient losant = client()) {
      ActionCalls.call(losant, action);
    }
  }
}
