package com.losant.rest.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** As frameworks do that hand exceptions to another process. */
  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 410, 413, 422, 429, 500})
  void itIsSerializedWithItsException(int status) throws IOException, ClassNotFoundException {
    ErrorResponse response =
        ErrorResponse.builder("GET", "/flows", status)
            .scopes(List.of("flows.get"))
            .takesToken(false)
            .type("Some")
            .message("Not now")
            .headers(Map.of("Retry-After", List.of("7")))
            .body("{}")
            .attempts(2)
            .receivedAt(NOON)
            .build();
    LosantApiException written = LosantApiException.of(response);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(written);
    }
    LosantApiException read;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      read = (LosantApiException) in.readObject();
    }
    assertEquals(written.getClass(), read.getClass());
    assertEquals(written.getMessage(), read.getMessage());
    assertEquals(Optional.of(Duration.ofSeconds(7)), read.retryAfter());
    assertEquals(status, read.status());
    assertEquals(response.summary(), read.response().summary());
    assertEquals(response.scopes(), read.response().scopes());
    assertEquals(response.takesToken(), read.response().takesToken());
    assertEquals(Optional.of("7"), read.response().header("retry-after"));
    assertEquals("{}", read.response().body());
    assertEquals(NOON, read.response().receivedAt());
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
