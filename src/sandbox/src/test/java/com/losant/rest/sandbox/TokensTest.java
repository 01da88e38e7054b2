package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which token may do what. */
class TokensTest extends SandboxTestBase {
  /** The response to an action with a token. */
  private Reply call(LosantSandbox other, String token, String method, String path) {
    return callAny(other, token, method, "/applications/" + other.applicationId() + path);
  }

  private Reply callAny(LosantSandbox other, String token, String method, String path) {
    return send(
        HttpRequest.newBuilder(URI.create(other.url() + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build());
  }

  @Test
  void aScopeAllowsItsActionsOnly() {
    try (LosantSandbox own = LosantSandbox.builder().token("reader", "flows.get").start()) {
      assertEquals(200, call(own, "reader", "GET", "/flows").status());
      Reply refused = call(own, "reader", "GET", "/flows/palette");
      assertEquals(403, refused.status());
      assertEquals("Forbidden", JsonTrees.text(refused.body(), "type"));
      assertEquals(2, refused.body().size(), "an error has a type and a message");
      assertTrue(refused.message().contains("flows.palette"), refused.message());
      assertFalse(refused.message().contains("reader"), "the token is not repeated");
    }
  }

  static Stream<Operation> actions() {
    return ApiDescription.shared().operations().stream()
        .filter(operation -> operation.token() == TokenUse.NEEDED);
  }

  @ParameterizedTest
  @MethodSource("actions")
  void eachActionNamesTheScopesThatItAccepts(Operation operation) {
    String path = "/" + String.join("/", operation.segments()).replaceAll("[{][^}]*}", NOWHERE);
    try (LosantSandbox own = LosantSandbox.builder().token("t", "no.action").start()) {
      Reply refused = callAny(own, "t", operation.method(), path);
      assertEquals(403, refused.status(), "before it is known whether the request is valid");
      assertTrue(operation.scopes().size() >= 5); // three families, the resource, the action
      assertTrue(
          refused.message().endsWith(": " + String.join(", ", operation.scopes())),
          refused.message());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.Application", "all.User.read", "flows.*", "flows.get"})
  void anyOfTheAcceptedScopesSuffices(String scope) {
    try (LosantSandbox own = LosantSandbox.builder().token("t", "no.action", scope).start()) {
      assertEquals(200, call(own, "t", "GET", "/flows").status());
    }
  }

  @Test
  void aScopeToReadDoesNotAllowToChange() {
    try (LosantSandbox own = LosantSandbox.builder().token("t", "all.Application.read").start()) {
      assertEquals(200, call(own, "t", "GET", "/flows").status());
      assertEquals(403, call(own, "t", "POST", "/flows").status());
    }
  }

  @Test
  void severalTokensAreTakenSideBySide() {
    try (LosantSandbox own =
        LosantSandbox.builder().token("admin").token("palette", "flows.palette").start()) {
      assertEquals("admin", own.token());
      assertEquals(200, call(own, "admin", "GET", "/flows").status());
      assertEquals(403, call(own, "palette", "GET", "/flows").status());
      assertEquals(200, call(own, "palette", "GET", "/flows/palette").status());
      assertEquals(401, call(own, "sandbox-token", "GET", "/flows").status());
    }
  }

  @Test
  void aTokenExpiresByTheClockOfTheSandbox() {
    try (LosantSandbox own =
        LosantSandbox.builder()
            .clock(clock)
            .expiringToken("short", clock.instant().plusSeconds(60), "flows.get")
            .start()) {
      assertEquals(200, call(own, "short", "GET", "/flows").status());
      assertEquals(403, call(own, "short", "GET", "/flows/palette").status());
      clock.advance(Duration.ofSeconds(60));
      Reply refused = call(own, "short", "GET", "/flows");
      assertEquals(401, refused.status());
      assertEquals("The access token has expired", refused.message());
    }
  }

  @Test
  void aTokenThatNoHeaderCanCarryIsRefused() {
    LosantSandbox.Builder builder = LosantSandbox.builder();
    for (String token : List.of("", "two words", "line\nbreak", "ümlaut")) {
      assertThrows(IllegalArgumentException.class, () -> builder.token(token));
    }
    assertThrows(IllegalArgumentException.class, () -> builder.token("t", " "));
  }
}
