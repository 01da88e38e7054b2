package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.losant.rest.ActionCalls;
import com.losant.rest.LosantClient;
import com.losant.rest.errors.LosantApiException;
import com.losant.rest.errors.LosantConnectionException;
import com.losant.rest.errors.LosantException;
import com.losant.rest.errors.LosantTimeoutException;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault, as often as the client tries, in an action of each kind; and those that tell whether
 * an action is repeated, in every action.
 */
class FaultMatrixTest {
  private static final Set<Fault> TELLING =
      EnumSet.of(
          Fault.RESET_AFTER_THE_REQUEST, Fault.STREAM_REFUSED, Fault.UNAVAILABLE_FOR_NO_TIME);

  static Stream<Arguments> matrix() {
    return Stream.of(Fault.values())
        .flatMap(fault -> actions(fault).stream().map(action -> arguments(fault, action)));
  }

  private static Collection<String> actions(Fault fault) {
    return TELLING.contains(fault) ? ActionCalls.documents() : ActionCalls.ofEachKind();
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("matrix")
  void whatFailsIsRepeatedOnlyIfThatDoesNoHarmAndThenReported(Fault fault, String action)
      throws IOException {
    String response = ActionCalls.smallestResponse(action);
    try (FaultScene scene = new FaultScene(fault, Integer.MAX_VALUE, response);
        LosantClient losant = scene.clientOnOwnHttp()) {
      LosantException failure =
          assertThrows(LosantException.class, ActionCalls.of(losant, action)::execute);
      int attempts = fault.isRepeated(action) ? 3 : 1;
      assertEquals(attempts, scene.tried(attempts), "attempts");
      int arrived = fault.isBeforeConnection() ? 0 : attempts;
      assertEquals(arrived, scene.arrived(arrived), "arrived");
      assertEquals(fault.waits(action), scene.time.waits(), "waits");
      assertEquals(0, scene.connectionsInUse(), "connections in use");
      assertEquals(0, scene.elsewhere.getRequestCount(), "requests to another host");
      assertOutcome(fault.outcome, attempts, failure);
    }
  }

  private static void assertOutcome(Fault.Outcome outcome, int attempts, LosantException failure) {
    assertSame(outcome.exception(), failure.getClass(), failure::toString);
    if (failure instanceof LosantApiException api) {
      assertEquals(outcome.status(), api.status());
      assertEquals(attempts, api.response().attempts());
    } else if (failure instanceof LosantTimeoutException late) {
      assertEquals(outcome.mayHaveArrived(), late.mayHaveArrived());
    } else if (failure instanceof LosantConnectionException lost) {
      assertEquals(outcome.mayHaveArrived(), lost.mayHaveArrived());
    }
  }
}
