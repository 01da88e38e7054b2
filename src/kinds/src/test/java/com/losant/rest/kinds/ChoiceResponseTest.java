package com.losant.rest.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses, and values in them, that are one of several things. */
class ChoiceResponseTest extends KindsTestBase {
  private SensorRowsResult rows(String json) {
    respond(200, json);
    return new SensorsApi(transport).rows(APPLICATION);
  }

  @Test
  void anObjectIsKnownByWhatItAlwaysHas() {
    SensorRowsResult row = rows("{\"id\":\"r1\",\"count\":7}");
    assertEquals(7, row.asSensorRow().get("count", Integer.class));
    assertNull(row.asSensorRowCount());
    assertNull(row.asList());
  }

  @Test
  void anObjectWithoutThatIsTheOther() {
    SensorRowsResult count = rows("{\"count\":7}");
    assertEquals(7, count.asSensorRowCount().count());
    assertNull(count.asSensorRow());
  }

  @Test
  void aListIsNoObject() {
    SensorRowsResult list = rows("[{\"id\":\"r1\"},{\"id\":\"r2\"}]");
    assertEquals("r2", list.asList().get(1).id());
    assertNull(list.asSensorRow());
    assertNull(list.asSensorRowCount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"x\"", "7.50", "[1]", "[{\"id\":1.50}]", "{\"new\":[{}]}"})
  void whateverComesIsWrittenBack(String json) {
    assertEquals(json, rows(json).toJson());
  }

  @Test
  void aPlainValueIsReadAsWhatItIs() {
    SensorValue number = SensorValue.CODEC.fromJson("21.50");
    assertEquals(new BigDecimal("21.50"), number.asBigDecimal());
    assertNull(number.asString());
    assertNull(number.asBoolean());
    assertEquals("open", SensorValue.CODEC.fromJson("\"open\"").asString());
    assertEquals(true, SensorValue.CODEC.fromJson("true").asBoolean());
    assertTrue(SensorValue.CODEC.fromJson("null").json().isNull());
  }

  @Test
  void aPlainValueIsMadeOfAnyNaturalType() {
    assertEquals("9007199254740993", SensorValue.of(9007199254740993L).toJson());
    assertEquals("0.5", SensorValue.of(0.5).toJson());
    assertEquals("1.50", SensorValue.of(new BigDecimal("1.50")).toJson());
    assertEquals("true", SensorValue.of(true).toJson());
    assertEquals("\"open\"", SensorValue.of("open").toJson());
    assertEquals("null", SensorValue.ofNull().toJson());
    assertThrows(NullPointerException.class, () -> SensorValue.of((String) null));
    assertThrows(IllegalArgumentException.class, () -> SensorValue.of(Double.NaN));
    assertEquals("{\"value\":5}", SensorReading.builder().value(5).build().toJson());
    assertEquals("{\"value\":\"on\"}", SensorReading.builder().value("on").build().toJson());
    SensorRow row = SensorRow.builder().id("r1").build();
    assertEquals("[{\"id\":\"r1\"}]", SensorRowsResult.of(List.of(row)).toJson());
  }
}
