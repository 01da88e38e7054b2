package com.losant.rest.sandbox.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.LosantClient;
import com.losant.rest.errors.ForbiddenException;
import com.losant.rest.sandbox.LosantSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegisteredSandboxTest {
  @RegisterExtension
  static final LosantSandboxExtension SANDBOX =
      new LosantSandboxExtension(builder -> builder.token("reader", "flows.get"));

  @Test
  void theSandboxHasTheSettings(LosantSandbox sandbox, LosantClient losant) {
    assertEquals("reader", sandbox.token());
    assertEquals(0, losant.flows().get(sandbox.applicationId()).count());
    assertThrows(ForbiddenException.class, () -> losant.flows().palette(sandbox.applicationId()));
  }
}
