package com.losant.rest.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.api.RetryPolicy;
import com.losant.rest.errors.GoneException;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.errors.UnauthorizedException;
import com.losant.rest.errors.UnprocessableContentException;
import com.losant.rest.http.ClientOptions;
import com.losant.rest.http.HttpTransport;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Actions that need no access token, and errors that are particular to an action. */
class OpenActionTest extends KindsTestBase {
  private static final String SENSOR = "5a9db0c00000000000000021";
  private static final SensorPairing CODE = SensorPairing.builder().code("K7PX-22QA").build();

  private ClientOptions.Builder options() {
    ClientOptions.Builder options = ClientOptions.builder();
    options.baseUrl(server.url("/").toString());
    options.retryPolicy(RetryPolicy.NONE);
    return options;
  }

  private @Nullable String authorization() throws InterruptedException {
    return server.takeRequest().getHeaders().get("Authorization");
  }

  private <E extends Throwable> E pairingFails(Class<E> type, int status, String json) {
    respond(status, json);
    return assertThrows(type, () -> new SensorApi(transport).pair(APPLICATION, SENSOR, CODE));
  }

  @Test
  void aTokenThatIsThereIsNotSentToWhatTakesNone() throws InterruptedException {
    respond(200, "{}");
    new SensorApi(transport).pair(APPLICATION, SENSOR, CODE);
    assertNull(authorization());
  }

  @Test
  void aTokenIsSentToWhatIsGladOfOne() throws InterruptedException {
    respond(200, "{}");
    new SensorApi(transport).badge(APPLICATION, SENSOR);
    assertEquals("Bearer token-that-nobody-may-see", authorization());
  }

  @Test
  void bothWorkWithoutAToken() throws InterruptedException {
    try (HttpTransport open = new HttpTransport(options().build())) {
      respond(200, "{}");
      respond(200, "{}");
      new SensorApi(open).pair(APPLICATION, SENSOR, CODE);
      new SensorApi(open).badge(APPLICATION, SENSOR);
      assertNull(authorization());
      assertNull(authorization());
      String message =
          assertThrows(
                  IllegalStateException.class, () -> new SensorApi(open).get(APPLICATION, SENSOR))
              .getMessage();
      assertTrue(message.startsWith("sensor.get needs an access token"), message);
      assertEquals(2, server.getRequestCount());
    }
  }

  /** A token that runs out is renewed by logging in with the same client. */
  @Test
  void whatSuppliesTheTokenMayUseTheClient() throws InterruptedException {
    AtomicReference<HttpTransport> self = new AtomicReference<>();
    ClientOptions.Builder options = options();
    options.accessToken(() -> new SensorApi(self.get()).pair(APPLICATION, SENSOR, CODE).name());
    try (HttpTransport renewing = new HttpTransport(options.build())) {
      self.set(renewing);
      respond(200, "{\"name\":\"fresh-token\"}");
      respond(200, "{}");
      new SensorApi(renewing).get(APPLICATION, SENSOR);
      assertNull(authorization());
      assertEquals("Bearer fresh-token", authorization());
    }
  }

  @Test
  void wrongCredentialsAreNoWrongToken() {
    UnauthorizedException e =
        pairingFails(UnauthorizedException.class, 401, "{\"type\":\"Unauthorized\"}");
    assertTrue(e.getMessage().endsWith("; check the credentials in the request"), e.getMessage());
    assertFalse(e.getMessage().contains("K7PX"), e.getMessage());
    assertFalse(e.response().takesToken());
    respond(401, "{}");
    String message =
        assertThrows(UnauthorizedException.class, () -> new SensorApi(transport).badge("a", SENSOR))
            .getMessage();
    assertTrue(message.endsWith("; give the client a valid access token"), message);
  }

  @Test
  void whatIsOverIsGone() {
    GoneException e = pairingFails(GoneException.class, 410, "{\"message\":\"Code expired\"}");
    assertEquals(410, e.status());
    assertTrue(e.getMessage().endsWith("returned 410: Code expired"), e.getMessage());
  }

  @Test
  void theBodyOfAnErrorIsTyped() {
    UnprocessableContentException e =
        pairingFails(
            UnprocessableContentException.class,
            422,
            "{\"type\":\"Validation\",\"message\":\"M\",\"faults\":[{\"part\":\"battery\",\"x\":1.50}]}");

    SensorFaults faults = SensorFaults.of(e);

    assertEquals("battery", faults.faults().get(0).part());
    assertEquals(e.response().body(), faults.toJson());
    assertEquals("M", e.response().message());
    assertFalse(e.getMessage().contains("battery"), e.getMessage());
  }

  @Test
  void whatAProxySentIsNoBodyOfLosant() {
    UnprocessableContentException e =
        pairingFails(UnprocessableContentException.class, 422, "<html>");
    assertThrows(LosantDecodeException.class, () -> SensorFaults.of(e));
  }
}
