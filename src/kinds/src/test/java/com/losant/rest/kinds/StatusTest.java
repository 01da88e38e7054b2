package com.losant.rest.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.errors.NotFoundException;
import com.losant.rest.shared.QueuedJob;
import java.math.BigDecimal;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

/** Actions whose status says what comes. */
class StatusTest extends KindsTestBase {
  private static final String SENSOR = "5a9db0c00000000000000021";

  private void respondWithNothing() {
    server.enqueue(new MockResponse.Builder().code(204).build());
  }

  @Test
  void whatReturnsNothingReturnsNothing() throws Exception {
    respondWithNothing();
    new SensorApi(transport).delete(APPLICATION, SENSOR);
    assertEquals("DELETE", server.takeRequest().getMethod());
    respondWithNothing();
    assertEquals(
        204,
        new SensorApi(transport).calls().delete(APPLICATION, SENSOR).executeForResponse().status());
    respond(404, "{\"type\":\"NotFound\"}");
    assertThrows(
        NotFoundException.class, () -> new SensorApi(transport).delete(APPLICATION, SENSOR));
  }

  @Test
  void whatIsThereSometimesIsAnOptional() {
    respond(200, "{\"offset\":-0.5}");
    assertEquals(
        new BigDecimal("-0.5"),
        new SensorApi(transport).calibration(APPLICATION, SENSOR).orElseThrow().offset());
    respondWithNothing();
    assertEquals(Optional.empty(), new SensorApi(transport).calibration(APPLICATION, SENSOR));
    respond(200, "");
    assertThrows(
        LosantDecodeException.class,
        () -> new SensorApi(transport).calibration(APPLICATION, SENSOR));
  }

  @Test
  void whatIsAlwaysAJobReturnsTheJob() {
    respond(202, "{\"success\":true,\"jobQueued\":true,\"jobId\":\"j1\"}");
    QueuedJob job = new SensorsApi(transport).calibrate(APPLICATION);
    assertEquals("j1", job.jobId());
  }
}
