package com.losant.rest.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Responses whose keys are identifiers or names, and whose values are all of one type. */
class MapResponseTest extends KindsTestBase {
  private static final String NORTH = "5a9db0c00000000000000021";
  private static final String SOUTH = "5a9db0c00000000000000022";
  private static final Instant NOON = Instant.parse("2024-03-02T12:00:00Z");

  private SensorsApi sensors() {
    return new SensorsApi(transport);
  }

  @Test
  void theValuesHaveTheirType() {
    respond(
        200,
        "{\"%s\":{\"time\":\"2024-03-02T12:00:00Z\",\"value\":21.50},\"%s\":{}}"
            .formatted(SOUTH, NORTH));

    SensorReadings readings = sensors().lastValues(APPLICATION);

    assertEquals(List.of(SOUTH, NORTH), List.copyOf(readings.keys()));
    assertEquals(NOON, readings.get(SOUTH).time());
    assertEquals(new BigDecimal("21.50"), readings.get(SOUTH).value().asBigDecimal());
    assertNull(readings.get(NORTH).value());
    assertNull(readings.get("5a9db0c00000000000000023"));
    Map<String, SensorReading> all = readings.asMap();
    assertEquals(List.of(SOUTH, NORTH), List.copyOf(all.keySet()));
    assertEquals(readings.get(SOUTH), all.get(SOUTH));
    assertThrows(UnsupportedOperationException.class, all::clear);
    assertThrows(UnsupportedOperationException.class, () -> readings.keys().clear());
  }

  @Test
  void theValuesMayBeLists() {
    respond(200, "{\"A\":[{\"count\":60},{\"count\":3000000000}],\"B\":[]}");

    SensorCounts counts = sensors().counts(APPLICATION);

    assertEquals(3_000_000_000L, counts.get("A").get(1).count());
    assertEquals(List.of(), counts.get("B"));
  }

  @Test
  void aValueOfAnotherTypeHidesNoOther() {
    respond(200, "{\"%s\":\"new\",\"%s\":{},\"x\":null}".formatted(SOUTH, NORTH));

    SensorReadings readings = sensors().lastValues(APPLICATION);

    assertEquals(SensorReading.CODEC.fromJson("{}"), readings.get(NORTH));
    assertNull(readings.get("x"));
    assertTrue(readings.keys().contains("x"));
    String message =
        assertThrows(LosantDecodeException.class, () -> readings.get(SOUTH)).getMessage();
    assertTrue(message.contains("SensorReadings." + SOUTH + " is of type string"), message);
    assertThrows(LosantDecodeException.class, readings::asMap);
    assertEquals("new", readings.additionalProperties().get(SOUTH).stringValue());
    assertEquals("new", readings.get(SOUTH, String.class));
  }

  @Test
  void aMapIsBuiltOfTypedValues() {
    SensorReading reading =
        SensorReading.builder().time(NOON).value(21.5).additionalProperty("new", true).build();

    SensorReadings readings = SensorReadings.builder().put(NORTH, reading).build();

    assertEquals(reading, readings.get(NORTH));
    assertEquals(readings, SensorReadings.CODEC.fromJson(readings.toJson()));
    assertEquals(
        "{\"B\":[{\"count\":2}]}",
        SensorCounts.builder()
            .put("B", List.of(SensorCount.builder().count(2L).build()))
            .build()
            .toJson());
    SensorReadings.Builder builder = SensorReadings.builder();
    assertThrows(NullPointerException.class, () -> builder.put(NORTH, null));
  }

  @Test
  void propertiesStandBesideOtherKeys() {
    respond(200, "{\"id\":\"%s\",\"createdAt\":null,\"rpm\":1.50,\"open\":true}".formatted(NORTH));

    SensorRow row = sensors().rows(APPLICATION).asSensorRow();

    assertEquals(NORTH, row.id());
    assertNull(row.createdAt());
    assertEquals(List.of("rpm", "open"), List.copyOf(row.keys()));
    assertEquals(1.5, row.get("rpm", Double.class));
    assertTrue(row.get("open").booleanValue());
    assertNull(row.get("createdAt"));
    assertEquals("{\"rpm\":1}", SensorRow.builder().put("rpm", 1).build().toJson());
  }
}
