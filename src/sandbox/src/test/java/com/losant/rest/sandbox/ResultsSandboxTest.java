package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.errors.UnauthorizedException;
import com.losant.rest.http.ClientOptions;
import com.losant.rest.http.HttpTransport;
import com.losant.rest.kinds.SensorApi;
import com.losant.rest.kinds.SensorPairing;
import com.losant.rest.kinds.SensorReadings;
import com.losant.rest.kinds.SensorsApi;
import org.junit.jupiter.api.Test;

/** Kinds of results, and actions without a token, as the sandbox plays them. */
class ResultsSandboxTest extends KindsSandboxTestBase {
  private static final String SENSOR = "5a9db0c00000000000000021";

  @Test
  void aMapAndAChoiceArriveAsTheExampleHasThem() {
    SensorReadings readings = new SensorsApi(transport).lastValues(sandbox.applicationId());

    assertEquals("21.5", readings.get(SENSOR).value().toJson());
    assertEquals(2, new SensorsApi(transport).rows(sandbox.applicationId()).asList().size());
  }

  @Test
  void anActionThatReturnsNothingReturnsNothing() {
    assertEquals(
        204,
        new SensorApi(transport)
            .calls()
            .delete(sandbox.applicationId(), SENSOR)
            .executeForResponse()
            .status());
  }

  @Test
  void aTokenIsOnlyNeededWhereTheDescriptionSaysSo() {
    ClientOptions.Builder options = ClientOptions.builder();
    options.baseUrl(sandbox.url());
    options.accessToken(() -> null);
    SensorPairing code = SensorPairing.builder().code("K7PX-22QA").build();
    try (HttpTransport open = new HttpTransport(options.build())) {
      SensorApi sensor = new SensorApi(open);
      assertEquals("north", sensor.pair(sandbox.applicationId(), SENSOR, code).name());
      assertEquals("north", sensor.badge(sandbox.applicationId(), SENSOR).name());
      assertThrows(UnauthorizedException.class, () -> sensor.get(sandbox.applicationId(), SENSOR));
    }
  }
}
