package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Responses as a transport of somebody else makes them. */
class ApiResponseTest {
  @Test
  void withoutMoreItHasNoHeadersAndOneAttempt() {
    ApiResponse<String> response = ApiResponse.builder(201, "body").build();
    assertEquals(201, response.status());
    assertEquals("body", response.body());
    assertEquals(Map.of(), response.headers());
    assertEquals(Optional.empty(), response.header("X-Any"));
    assertEquals(1, response.attempts());
    assertEquals("201 body", response.toString());
  }

  @Test
  void headersAreFoundInAnyCase() {
    ApiResponse<String> response =
        ApiResponse.builder(200, "body").headers(Map.of("X-Trace", List.of("1", "2"))).build();
    assertEquals(Optional.of("1"), response.header("x-TRACE"));
    assertEquals(List.of("1", "2"), response.headers().get("x-trace"));
  }

  @Test
  void aResponseDoesNotChangeWithWhatItWasBuiltFrom() {
    List<String> values = new ArrayList<>(List.of("1"));
    Map<String, List<String>> headers = new HashMap<>(Map.of("X-Trace", values));
    ApiResponse.Builder<String> builder =
        ApiResponse.builder(200, "body").headers(headers).attempts(2);
    ApiResponse<String> response = builder.build();
    values.add("2");
    headers.clear();
    builder.attempts(3);
    assertEquals(Map.of("X-Trace", List.of("1")), response.headers());
    assertEquals(2, response.attempts());
    assertThrows(UnsupportedOperationException.class, () -> response.headers().clear());
  }
}
