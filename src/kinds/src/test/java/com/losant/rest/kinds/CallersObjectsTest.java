package com.losant.rest.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects with keys of any name, sent and read as objects of a class of the caller's. */
class CallersObjectsTest extends KindsTestBase {
  private static final String CAMERA = "5a9db0c00000000000000021";

  /** What somebody keeps in the settings of a camera. */
  record Settings(
      @JsonProperty("night-mode") boolean nightMode, BigDecimal gain, @Nullable String title) {}

  record Row(String id, Instant createdAt, int rpm, boolean open) {}

  record Part(Integer rpm, @Nullable String note) {}

  record Limit(int max) {}

  record Nested(String name, List<Integer> range) {}

  public static final class Bean {
    public int rpm;
    private boolean open;

    public boolean isOpen() {
      return open;
    }

    public void setOpen(boolean open) {
      this.open = open;
    }
  }

  private static SensorRow row(String values) {
    return SensorRow.CODEC.fromJson(
        "{'id':'r1','createdAt':'2024-03-02T12:00:00.000Z',".replace('\'', '"')
            + values.replace('\'', '"')
            + "}");
  }

  @Test
  void anObjectIsSentByItsProperties() throws Exception {
    respond(200, "{\"success\":true}");
    Settings settings = new Settings(true, new BigDecimal("1.50"), null);

    new CameraApi(transport).settings(APPLICATION, CAMERA, CameraSettings.of(settings));

    assertEquals(
        "{\"night-mode\":true,\"gain\":1.50,\"title\":null}",
        server.takeRequest().getBody().utf8());
  }

  @Test
  void aMapATreeAndAnotherDocumentAreObjects() {
    assertEquals("{\"a\":1}", CameraSettings.of(Map.of("a", 1)).toJson());
    SensorRow row = row("'rpm':1.50");
    assertEquals(row.toJson(), CameraSettings.of(row).toJson());
    assertEquals(row, SensorRow.of(row));
    assertEquals(row, SensorRow.of(row.as(Map.class)));
  }

  @Test
  void keysAreAddedToWhatIsThere() {
    CameraSettings settings =
        CameraSettings.builder()
            .put("title", "North")
            .put("gain", 1)
            .putAll(new Settings(true, new BigDecimal("2.5"), null))
            .put("zoom", 2.5)
            .build();

    assertEquals(
        "{\"title\":null,\"gain\":2.5,\"night-mode\":true,\"zoom\":2.5}", settings.toJson());
  }

  @Test
  void aRowIsReadAsAnObject() {
    SensorRow row = row("'rpm':1450,'open':true,'more':'left out'");

    assertEquals(
        new Row("r1", Instant.parse("2024-03-02T12:00:00Z"), 1450, true), row.as(Row.class));
    assertEquals(new Part(1450, null), row.as(Part.class));
    Bean bean = row.as(Bean.class);
    assertEquals(1450, bean.rpm);
    assertTrue(bean.isOpen());
    assertEquals(1450, row.as(Map.class).get("rpm"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'rpm':1450.5,'open':true | rpm
          'rpm':3000000000,'open':true | rpm
          'rpm':'1450','open':true | rpm
          'rpm':null,'open':true | rpm
          'open':true | rpm
          'rpm':1450,'open':1 | open
          'rpm':1450,'open':'true' | open
          """)
  void whatTheClassHasNoRoomForIsRefused(String values, String property) {
    SensorRow row = row(values);

    String message =
        assertThrows(LosantDecodeException.class, () -> row.as(Row.class)).getMessage();

    assertTrue(
        message.startsWith("SensorRow is no " + Row.class.getName() + ": " + property + ": "),
        message);
  }

  @Test
  void aSingleValueIsRefusedByItsKey() {
    SensorRow row = row("'rpm':1450.5,'limits':[1,{'max':'high'}]");

    String fraction =
        assertThrows(LosantDecodeException.class, () -> row.get("rpm", Integer.class)).getMessage();
    String nested =
        assertThrows(LosantDecodeException.class, () -> row.get("limits", Limit[].class))
            .getMessage();

    assertTrue(fraction.startsWith("SensorRow.rpm: 1450.5 is no java.lang.Integer"), fraction);
    assertTrue(nested.startsWith("SensorRow.limits is no "), nested);
  }

  @Test
  void aValueThatIsNotPlainIsRefusedWithItsKeyAndClass() {
    Nested nested = new Nested("a", List.of(1, 2));

    String message =
        assertThrows(IllegalArgumentException.class, () -> CameraSettings.of(nested)).getMessage();

    assertEquals(
        "CameraSettings.range, given by a "
            + Nested.class.getName()
            + ", is of type array in JSON, not a text, a number, a boolean or null",
        message);
    CameraSettings.Builder builder = CameraSettings.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.put("a", List.of()));
    assertThrows(IllegalArgumentException.class, () -> builder.put("a", nested));
    assertThrows(IllegalArgumentException.class, () -> builder.put("a", Double.NaN));
    assertEquals("{}", builder.build().toJson());
  }

  @Test
  void whatIsNoObjectIsRefusedWithItsClass() {
    for (Object value : List.of("text", 5, true, List.of(1), Instant.EPOCH)) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> CameraSettings.of(value)).getMessage();
      assertTrue(message.contains(value.getClass().getName()), message);
    }
    assertThrows(IllegalArgumentException.class, () -> CameraSettings.of(new Object()));
  }

  /** What the server sends is not refused, and no value hides another. */
  @Test
  void aValueThatIsNotPlainIsReadAllTheSame() {
    SensorRow row = row("'rpm':[1],'open':true");

    assertTrue(row.get("open").booleanValue());
    assertEquals(List.of(1), row.get("rpm", List.class));
    String message = assertThrows(LosantDecodeException.class, () -> row.get("rpm")).getMessage();
    assertTrue(message.contains("SensorRow.rpm is of type array"), message);
    assertNull(row.get("id"));
  }
}
