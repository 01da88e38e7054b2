package greenhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.losant.rest.LosantClient;
import com.losant.rest.sandbox.LosantSandbox;
import com.losant.rest.sandbox.junit.LosantSandboxTest;
import org.junit.jupiter.api.Test;

@LosantSandboxTest
class WateringTest {
  @Test
  void programAndClientAreModules() {
    assertEquals("greenhouse", Watering.class.getModule().getName());
    assertEquals("com.losant.rest", LosantClient.class.getModule().getName());
  }

  @Test
  void theProgramTalksToTheSandbox(LosantSandbox sandbox) {
    try (Watering watering =
        new Watering(sandbox.url(), sandbox.token(), sandbox.applicationId())) {
      String flowId = watering.begin(5);
      assertEquals(new Watering.Limits(5), watering.limits(flowId));
      assertEquals("Greenhouse", watering.asJson(flowId).path("name").asString());
      assertNull(watering.limits("0123456789abcdef01234567"));
    }
  }
}
