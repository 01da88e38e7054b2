package com.losant.rest.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.json.JsonCodec;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actions that return nothing, always or sometimes. */
class NoContentTest extends LoopbackTestBase {
  private static final ApiAction ACTION =
      ApiAction.builder("auth.ssoDomain", "GET", "/auth/ssoDomain").build();

  private static final ApiRequest<@Nullable Void> NOTHING =
      ApiRequest.of(ACTION).returningNothing();
  private static final ApiRequest<Optional<String>> PERHAPS =
      ApiRequest.of(ACTION).returningOptional(JsonCodec.STRING);

  @Test
  void a204WithoutABodyIsNoFailure() throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());
    server.enqueue(new MockResponse.Builder().code(204).build());
    try (LosantClient losant = client()) {
      ApiResponse<@Nullable Void> response = losant.call(NOTHING).executeForResponse();
      assertEquals(204, response.status());
      assertNull(response.body());
      assertEquals("204", response.toString());
      assertNull(losant.call(NOTHING).executeAsync().get());
    }
  }

  /** Whoever asked for nothing does not care what comes instead. */
  @ParameterizedTest
  @CsvSource({"200, {}", "200, <html>", "204,"})
  void aBodyThatNobodyAskedForIsNotRead(int status, String body) {
    respond(status, body == null ? "" : body);
    try (LosantClient losant = client()) {
      assertNull(losant.call(NOTHING).execute());
    }
  }

  @Test
  void anErrorIsAnErrorAllTheSame() {
    respond(404, "{\"type\":\"NotFound\",\"message\":\"gone\"}");
    try (LosantClient losant = client()) {
      assertThrows(NotFoundException.class, () -> losant.call(NOTHING).execute());
    }
  }

  @Test
  void theStatusDecidesWhetherThereIsAValue() {
    respond(200, "\"saml\"");
    respond(204, "");
    try (LosantClient losant = client()) {
      assertEquals(Optional.of("saml"), losant.call(PERHAPS).execute());
      assertEquals(Optional.empty(), losant.call(PERHAPS).execute());
    }
  }

  @Test
  void aValueThatIsMissingIsNotTakenForNone() {
    respond(200, "");
    try (LosantClient losant = client()) {
      assertThrows(LosantDecodeException.class, () -> losant.call(PERHAPS).execute());
    }
  }
}
