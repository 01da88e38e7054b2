package com.losant.rest.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a request may have arrived is told by one superclass. */
class LosantTransportExceptionTest {
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whoeverCatchesItKnowsWhetherTheRequestMayHaveArrived(boolean arrived) {
    IOException cause = new IOException();
    for (LosantException thrown :
        new LosantException[] {
          new LosantConnectionException("lost", cause, arrived),
          new LosantTimeoutException("late", cause, arrived)
        }) {
      LosantTransportException e =
          assertThrows(
              LosantTransportException.class,
              () -> {
                throw thrown;
              });
      assertEquals(arrived, e.mayHaveArrived());
      assertSame(cause, e.getCause());
    }
  }
}
