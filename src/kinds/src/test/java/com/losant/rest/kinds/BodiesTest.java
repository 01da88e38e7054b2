package com.losant.rest.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.api.ApiCall;
import com.losant.rest.shared.Success;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies that are no single object, and bodies that may be left out. */
class BodiesTest extends KindsTestBase {
  private static final String CAMERA = "5a9db0c00000000000000021";

  private CameraApi cameras;

  @BeforeEach
  void prepare() {
    cameras = new CameraApi(transport);
  }

  private String sent(ApiCall<Success> call) throws InterruptedException {
    respond(200, "{\"success\":true}");
    call.execute();
    RecordedRequest request = server.takeRequest();
    assertEquals("application/json", request.getHeaders().get("Content-Type"));
    return request.getBody().utf8();
  }

  private static Reading reading(double lux) {
    return Reading.builder().lux(lux).build();
  }

  @Test
  void aChoiceTakesEachOfItsForms() throws Exception {
    CameraApi.Calls calls = cameras.calls();
    String one = "{\"lux\":12.5}";
    String two = "[{\"lux\":1.5,\"time\":1465790400000},{\"lux\":2.5}]";
    Reading timed = Reading.builder().lux(1.5).time(Instant.parse("2016-06-13T04:00:00Z")).build();

    assertEquals(one, sent(calls.sendReadings(APPLICATION, CAMERA, reading(12.5))));
    assertEquals(two, sent(calls.sendReadings(APPLICATION, CAMERA, List.of(timed, reading(2.5)))));
    for (String json : List.of(one, two)) {
      ReadingOrReadings received = ReadingOrReadings.CODEC.fromJson(json);
      assertEquals(json, sent(calls.sendReadings(APPLICATION, CAMERA, received)));
    }
    ReadingOrReadings made = ReadingOrReadings.of(List.of(timed, reading(2.5)));
    assertEquals(two, sent(calls.sendReadings(APPLICATION, CAMERA, made)));
  }

  @Test
  void aUnionTakesEachOfItsVariants() throws Exception {
    CameraApi.Calls calls = cameras.calls();
    TimedMode timed = TimedMode.builder().every(Duration.ofMinutes(1)).build();
    CameraMode unknown = CameraMode.CODEC.fromJson("{\"type\":\"night\",\"gain\":1.50}");

    assertEquals(
        "{\"type\":\"timed\",\"every\":60000}", sent(calls.setMode(APPLICATION, CAMERA, timed)));
    assertEquals(
        "{\"type\":\"manual\"}",
        sent(calls.setMode(APPLICATION, CAMERA, ManualMode.builder().build())));
    assertEquals(
        "{\"type\":\"night\",\"gain\":1.50}", sent(calls.setMode(APPLICATION, CAMERA, unknown)));
  }

  @Test
  void aListIsSentAsAList() throws Exception {
    CameraLabel set = CameraLabel.builder().key("place").value("nördlich").build();
    CameraLabel removed = CameraLabel.builder().key("owner").value(null).build();

    assertEquals(
        "[{\"key\":\"place\",\"value\":\"nördlich\"},{\"key\":\"owner\",\"value\":null}]",
        sent(cameras.calls().labels(APPLICATION, CAMERA, List.of(set, removed))));
    assertEquals("[]", sent(cameras.calls().labels(APPLICATION, CAMERA, List.of())));
  }

  @Test
  void aMapIsSentAsAnObject() throws Exception {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("night", true);
    settings.put("gain", new BigDecimal("1.50"));
    settings.put("title", null);

    assertEquals(
        "{\"night\":true,\"gain\":1.50,\"title\":null}",
        sent(cameras.calls().settings(APPLICATION, CAMERA, CameraSettings.of(settings))));
    assertEquals(
        "{\"picturesPerDay\":1440}",
        sent(cameras.calls().limits(APPLICATION, CAMERA, Map.of("picturesPerDay", 1440))));
  }

  @Test
  void anOptionalBodyIsLeftOutOrSentWithOrWithoutParameters() throws Exception {
    PicturesExport newest = PicturesExport.builder().newest(10).build();
    CameraApi.Calls calls = cameras.calls();

    assertEquals("{}", sent(calls.export(APPLICATION, CAMERA)));
    assertEquals("{\"newest\":10}", sent(calls.export(APPLICATION, CAMERA, newest)));
    respond(200, "{\"success\":true}");
    respond(200, "{\"success\":true}");
    cameras.export(APPLICATION, CAMERA, p -> p.email("a@b.c"));
    cameras.export(APPLICATION, CAMERA, newest, p -> p.email("a@b.c"));
    RecordedRequest without = server.takeRequest();
    RecordedRequest with = server.takeRequest();
    assertEquals("{}", without.getBody().utf8());
    assertEquals("{\"newest\":10}", with.getBody().utf8());
    assertEquals("a@b.c", without.getUrl().queryParameter("email"));
    assertEquals(without.getUrl(), with.getUrl());
  }

  /** As Losant's own clients do. */
  @Test
  void everyMethodButGetSendsAnObjectWithoutABody() throws Exception {
    assertEquals("{}", sent(cameras.calls().restart(APPLICATION, CAMERA)));
    assertEquals("{}", sent(cameras.calls().pause(APPLICATION, CAMERA)));
    assertEquals("{}", sent(cameras.calls().delete(APPLICATION, CAMERA)));
  }

  /** A call may wait, and be made twice. */
  @Test
  void laterChangesOfAListOrMapMakeNoDifference() throws Exception {
    List<Reading> readings = new ArrayList<>(List.of(reading(1)));
    Map<String, Object> settings = new HashMap<>(Map.of("night", true));
    ApiCall<Success> sending = cameras.calls().sendReadings(APPLICATION, CAMERA, readings);
    ApiCall<Success> setting =
        cameras.calls().settings(APPLICATION, CAMERA, CameraSettings.of(settings));

    readings.clear();
    settings.clear();

    assertEquals("[{\"lux\":1.0}]", sent(sending));
    assertEquals("[{\"lux\":1.0}]", sent(sending));
    assertEquals("{\"night\":true}", sent(setting));
  }

  @Test
  void nullIsRefusedBeforeAnythingIsSent() {
    CameraApi.Calls calls = cameras.calls();
    List<Reading> holed = Collections.singletonList(null);
    Map<String, Integer> emptied = Collections.singletonMap("picturesPerDay", null);

    assertRefused("index 0", () -> calls.sendReadings(APPLICATION, CAMERA, holed));
    assertRefused("index 0", () -> ReadingOrReadings.of(holed));
    assertRefused("ReadingOrReadings", () -> ReadingOrReadings.of((List<Reading>) null));
    assertRefused("under picturesPerDay", () -> calls.limits(APPLICATION, CAMERA, emptied));
    assertRefused("body", () -> calls.settings(APPLICATION, CAMERA, null));
    assertRefused("CameraSettings", () -> CameraSettings.of(null));
    assertRefused("body", () -> calls.restart(APPLICATION, CAMERA, (CameraRestart) null));
    assertEquals(0, server.getRequestCount());
  }

  private static void assertRefused(String named, Runnable call) {
    String message = assertThrows(NullPointerException.class, call::run).getMessage();
    assertTrue(message.contains(named), message);
  }

  @Test
  void whatHasNoFormInJsonIsRefusedBeforeAnythingIsSent() {
    Map<String, Object> settings = Map.of("gain", Double.NaN);
    assertThrows(IllegalArgumentException.class, () -> CameraSettings.of(settings));
    assertThrows(IllegalStateException.class, () -> CameraLogin.builder().user("north").build());
  }

  @Test
  void noTextForPeopleShowsASecretInAChoice() {
    CameraLogin login = CameraLogin.builder().user("north").password("seedling").build();

    assertFalse(CameraLoginOrLogins.of(login).toString().contains("seedling"));
    assertFalse(CameraLoginOrLogins.of(List.of(login)).toString().contains("seedling"));
    assertTrue(CameraLoginOrLogins.of(login).toJson().contains("seedling"));
    assertTrue(ReadingOrReadings.of(reading(1)).toString().contains("lux"));
  }
}
