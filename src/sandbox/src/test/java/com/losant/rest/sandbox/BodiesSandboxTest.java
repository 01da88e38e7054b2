package com.losant.rest.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.errors.BadRequestException;
import com.losant.rest.kinds.CameraApi;
import com.losant.rest.kinds.CameraLabel;
import com.losant.rest.kinds.CameraMode;
import com.losant.rest.kinds.CameraRestart;
import com.losant.rest.kinds.CameraSettings;
import com.losant.rest.kinds.Reading;
import com.losant.rest.kinds.ReadingOrReadings;
import com.losant.rest.kinds.TimedMode;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Bodies that are no single object, and bodies that may be left out. */
class BodiesSandboxTest extends KindsSandboxTestBase {
  private static final String CAMERA = "5a9db0c00000000000000021";

  private final Reading reading = Reading.builder().lux(1.5).build();

  private CameraApi cameras() {
    return new CameraApi(transport);
  }

  private String application() {
    return sandbox.applicationId();
  }

  @Test
  void everyFormIsTaken() {
    cameras().sendReadings(application(), CAMERA, reading);
    cameras().sendReadings(application(), CAMERA, List.of(reading, reading));
    TimedMode mode = TimedMode.builder().every(Duration.ofMinutes(1)).build();
    cameras().setMode(application(), CAMERA, mode);
    CameraSettings untitled = CameraSettings.builder().put("title", null).build();
    cameras().settings(application(), CAMERA, untitled);
    cameras().limits(application(), CAMERA, Map.of("picturesPerDay", 1440));
    cameras().pause(application(), CAMERA);
    cameras().delete(application(), CAMERA);
    assertEquals(7, sandbox.requests().size());
  }

  @Test
  void whatIsWrongInAFormIsNamed() {
    CameraLabel unnamed = CameraLabel.builder().key("").build();
    CameraMode none = CameraMode.CODEC.fromJson("{\"type\":\"never\"}");
    ReadingOrReadings other = ReadingOrReadings.CODEC.fromJson("[{\"lux\":\"bright\"}]");
    List<CameraLabel> many = Collections.nCopies(11, CameraLabel.builder().key("a").build());

    assertRefused("body[0].key: ", () -> cameras().labels(application(), CAMERA, List.of(unnamed)));
    assertRefused("11", () -> cameras().labels(application(), CAMERA, many));
    assertRefused(
        "body.type: must be one of [\"timed\",\"manual\"]",
        () -> cameras().setMode(application(), CAMERA, none));
    assertRefused("body[0].lux: ", () -> cameras().sendReadings(application(), CAMERA, other));
    CameraSettings nested = CameraSettings.CODEC.fromJson("{\"gain\":[]}");
    assertRefused("body.gain: ", () -> cameras().settings(application(), CAMERA, nested));
    assertRefused("body.gain: ", () -> cameras().limits(application(), CAMERA, Map.of("gain", -1)));
  }

  private static void assertRefused(String complaint, Executable call) {
    String message = assertThrows(BadRequestException.class, call).response().message();
    assertTrue(message.contains(complaint), message);
  }

  /** A delay is required in the body, and an empty object is what clients send without one. */
  @Test
  void anOptionalBodyIsCheckedWhereItIsGiven() {
    cameras().restart(application(), CAMERA);
    cameras().restart(application(), CAMERA, CameraRestart.CODEC.fromJson("{\"delay\":60000}"));
    CameraRestart wrong = CameraRestart.CODEC.fromJson("{\"delay\":\"soon\"}");
    assertRefused("body.delay: ", () -> cameras().restart(application(), CAMERA, wrong));
  }

  @Test
  void aBodyThatIsRequiredIsMissed() {
    ReadingOrReadings nothing = ReadingOrReadings.CODEC.fromJson("{}");
    assertRefused("'lux' is missing", () -> cameras().sendReadings(application(), CAMERA, nothing));
  }
}
