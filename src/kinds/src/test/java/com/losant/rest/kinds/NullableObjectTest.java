package com.losant.rest.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objects that may be null, in a class that is put together of two schemas. */
class NullableObjectTest extends KindsTestBase {
  private Sensor get(String json) {
    respond(200, json);
    return new SensorApi(transport).get(APPLICATION, "5a9db0c00000000000000021");
  }

  @Test
  void anObjectIsTyped() {
    Sensor sensor = get("{\"id\":\"s\",\"alarm\":{\"above\":40.0},\"replacement\":{}}");
    assertEquals(new BigDecimal("40.0"), sensor.alarm().above());
    assertNull(sensor.replacement().above());
    assertEquals("s", sensor.id());
  }

  @Test
  void nullAndNothingAreToldApart() {
    Sensor sensor = get("{\"id\":\"s\",\"alarm\":null,\"halls\":null}");
    assertNull(sensor.alarm());
    assertTrue(sensor.hasAlarm());
    assertFalse(sensor.hasReplacement());
    assertEquals(List.of(), sensor.halls());
    assertTrue(sensor.hasHalls());
    assertEquals("{\"id\":\"s\",\"alarm\":null,\"halls\":null}", sensor.toJson());
  }

  @Test
  void anotherTypeIsKept() {
    Sensor sensor = get("{\"id\":\"s\",\"alarm\":7,\"kind\":\"new\"}");
    assertThrows(LosantDecodeException.class, sensor::alarm);
    assertEquals(SensorKind.Known.UNKNOWN, sensor.kind().known());
    assertEquals("{\"id\":\"s\",\"kind\":\"new\",\"alarm\":7}", sensor.toJson());
  }

  @Test
  void aNullIsSetLikeAValue() {
    SensorAlarm alarm = SensorAlarm.builder().above(5).build();
    Sensor.Builder builder = Sensor.builder().id("s").alarm(alarm).alarm(null).halls(null);
    assertEquals("{\"id\":\"s\",\"alarm\":null,\"halls\":null}", builder.build().toJson());
    assertEquals(alarm, builder.alarm(alarm).build().alarm());
  }

  @Test
  void aListThatMayBeNullIsCopied() {
    List<String> halls = new ArrayList<>(List.of("A"));
    Sensor sensor = Sensor.builder().id("s").halls(halls).build();
    halls.add("B");
    assertEquals(List.of("A"), sensor.halls());
  }

  @Test
  void valuesOfEnumsMayHaveAnyName() {
    assertEquals(SensorKind.Known.TYPE, SensorKind.TYPE.known());
    assertEquals(SensorKind.Known.UNKNOWN_, SensorKind.of("unknown").known());
    assertEquals(SensorKind._3_1, SensorKind.of("3.1"));
    assertEquals(SensorKind.EMPTY, SensorKind.of(""));
  }
}
