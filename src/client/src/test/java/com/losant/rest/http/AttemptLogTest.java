package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.ActionCalls;
import com.losant.rest.LosantClient;
import com.losant.rest.RetryingTestBase;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.NotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One line in the log for each attempt, with nothing in it that is nobody's business. */
class AttemptLogTest extends RetryingTestBase {
  private static final String GET = "GET /applications/{applicationId}/flows/{flowId} attempt ";

  @Test
  void eachAttemptIsALine() {
    RecordedTime time = RecordedTime.standing();
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            time.pass(Duration.ofMillis(1_500));
            return json(server.getRequestCount() < 3 ? 503 : 404, "{}").build();
          }
        });
    try (LogLines lines = LogLines.capture(Level.FINE);
        LosantClient losant = TimedClients.build(clientBuilder(), time)) {
      assertThrows(NotFoundException.class, () -> losant.flow().get(APPLICATION, FLOW));
      assertEquals(
          List.of(
              GET + "1: 503 after 1500 ms",
              GET + "2: 503 after 1500 ms",
              GET + "3: 404 after 1500 ms"),
          lines.messages());
      for (LogRecord line : lines.records()) {
        assertEquals(Level.FINE, line.getLevel());
        assertEquals("com.losant.rest", line.getLoggerName());
      }
    }
  }

  @Test
  void anAttemptWithoutAResponseSaysWhy() throws IOException {
    try (FaultScene scene = new FaultScene(Fault.CONNECTION_REFUSED, 1, "{}");
        LogLines lines = LogLines.capture(Level.FINE);
        LosantClient losant = scene.clientOnOwnHttp()) {
      losant.flow().get(APPLICATION, FLOW);
      assertEquals(2, lines.messages().size());
      assertEquals(
          GET + "1: LosantConnectionException after",
          lines.messages().get(0).replaceAll(" \\d+ ms$", ""));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noLineTellsASecretWhateverHappens(Fault fault) throws IOException {
    try (FaultScene scene = new FaultScene(fault, Integer.MAX_VALUE, "{}");
        LogLines lines = LogLines.capture(Level.ALL)) {
      scene.builder.accessToken(TOKEN);
      scene.builder.commonParams(p -> p.losantdomain("secret-domain"));
      try (LosantClient losant = scene.clientOnOwnHttp()) {
        assertThrows(
            LosantException.class,
            () ->
                losant
                    .flow()
                    .calls()
                    .pressVirtualButton(APPLICATION, FLOW, ActionCalls.press("secret-body"))
                    .with(o -> o.header("X-Secret", "secret-header"))
                    .execute());
      }
      assertFalse(lines.messages().isEmpty());
      for (LogRecord line : lines.records()) {
        assertNull(line.getThrown());
        for (String secret : List.of(APPLICATION, FLOW, TOKEN, "secret", "Secret", "arranged")) {
          assertFalse(line.getMessage().contains(secret), line::getMessage);
        }
      }
    }
  }

  @Test
  void withoutDebuggingThereIsNoLine() {
    respond(503, "{}");
    respond(200, "{}");
    try (LogLines lines = LogLines.capture(Level.INFO);
        LosantClient losant = TimedClients.build(clientBuilder(), RecordedTime.standing())) {
      losant.flow().get(APPLICATION, FLOW);
      assertEquals(List.of(), lines.messages());
    }
  }
}
