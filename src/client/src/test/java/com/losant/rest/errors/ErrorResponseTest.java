package com.losant.rest.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Error responses, as tests of somebody else make them. */
class ErrorResponseTest {
  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  @Test
  void withoutMoreItHasWhatEveryResponseHas() {
    ErrorResponse response = ErrorResponse.builder("GET", "/flows", 404).receivedAt(NOON).build();
    assertEquals("GET", response.method());
    assertEquals("/flows", response.path());
    assertEquals(404, response.status());
    assertEquals(List.of(), response.scopes());
    assertNull(response.type());
    assertNull(response.message());
    assertEquals(Map.of(), response.headers());
    assertEquals("", response.body());
    assertEquals(1, response.attempts());
    assertEquals(NOON, response.receivedAt());
    assertEquals("GET /flows returned 404", response.toString());
  }

  @Test
  void itMakesTheExceptionOfItsStatus() {
    ErrorResponse response =
        ErrorResponse.builder("GET", "/flows", 403)
            .scopes(List.of("flows.get", "flows.*"))
            .type("Forbidden")
            .message("Not yours")
            .attempts(2)
            .build();
    LosantApiException e =
        assertInstanceOf(ForbiddenException.class, LosantApiException.of(response));
    assertEquals(response, e.response());
    assertEquals(
        "GET /flows returned 403 Forbidden: Not yours after 2 attempts; use an access token for this"
            + " application, with one of the scopes flows.get, flows.*",
        e.getMessage());
  }

  @Test
  void itDoesNotChangeWithWhatItWasBuiltFrom() {
    List<String> values = new ArrayList<>(List.of("1"));
    Map<String, List<String>> headers = new HashMap<>(Map.of("X-Trace", values));
    List<String> scopes = new ArrayList<>(List.of("flows.get"));
    ErrorResponse.Builder builder =
        ErrorResponse.builder("GET", "/flows", 500).headers(headers).scopes(scopes);
    ErrorResponse response = builder.build();
    values.add("2");
    headers.clear();
    scopes.clear();
    builder.body("later").type("later").message("later");
    assertEquals(Optional.of("1"), response.header("x-trace"));
    assertEquals(List.of("1"), response.headers().get("X-TRACE"));
    assertEquals(List.of("flows.get"), response.scopes());
    assertEquals("", response.body());
    assertNull(response.type());
    assertNull(response.message());
    assertThrows(UnsupportedOperationException.class, () -> response.headers().clear());
  }
}
