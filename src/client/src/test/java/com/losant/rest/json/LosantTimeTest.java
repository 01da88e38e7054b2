package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.errors.LosantDecodeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LosantTimeTest {
  private static final Instant SOME_TIME = Instant.parse("2024-03-02T16:40:09.874Z");

  @Test
  void aFixedTimeIsWrittenSinceTheEpoch() {
    LosantTime time = LosantTime.at(SOME_TIME);

    assertEquals("1709397609874", JsonCodec.LOSANT_TIME.toText(time));
    assertEquals(Optional.of(SOME_TIME), time.instant());
    assertEquals(Optional.empty(), time.age());
    assertEquals("2024-03-02T16:40:09.874Z", time.toString());
  }

  @Test
  void aRelativeTimeIsWrittenAsANegativeNumber() {
    LosantTime time = LosantTime.ago(Duration.ofHours(1));

    assertEquals("-3600000", JsonCodec.LOSANT_TIME.toText(time));
    assertEquals(Optional.empty(), time.instant());
    assertEquals(Optional.of(Duration.ofHours(1)), time.age());
    assertEquals("PT1H ago", time.toString());
  }

  @Test
  void nowIsWrittenAsZero() {
    assertEquals("0", JsonCodec.LOSANT_TIME.toText(LosantTime.now()));
    assertEquals(Optional.empty(), LosantTime.now().instant());
    assertEquals(Optional.of(Duration.ZERO), LosantTime.now().age());
    assertEquals("now", LosantTime.now().toString());
    assertEquals(LosantTime.now(), LosantTime.ago(Duration.ZERO));
  }

  @Test
  void equalTimesAreEqual() {
    LosantTime time = LosantTime.at(SOME_TIME);

    assertEquals(time, LosantTime.at(SOME_TIME));
    assertEquals(time.hashCode(), LosantTime.at(SOME_TIME).hashCode());
    assertNotEquals(time, LosantTime.at(SOME_TIME.plusMillis(1)));
    assertNotEquals(LosantTime.now(), LosantTime.ago(Duration.ofMillis(1)));
  }

  /** As with all times in milliseconds. */
  @Test
  void partsOfAMillisecondAreLeftOut() {
    assertEquals(LosantTime.at(SOME_TIME), LosantTime.at(SOME_TIME.plusNanos(999_999)));
    assertEquals(LosantTime.ago(Duration.ofMillis(2)), LosantTime.ago(Duration.ofNanos(2_999_999)));
    assertEquals(LosantTime.now(), LosantTime.ago(Duration.ofNanos(999_999)));
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01T00:00:00Z, would mean now",
    "1970-01-01T00:00:00.000999Z, would mean now",
    "1969-12-31T23:59:59Z, would mean PT1S ago",
    "1969-12-31T23:59:59.999999Z, would mean PT0.001S ago",
    "+1000000000-12-31T23:59:59.999999999Z, too far away",
    "-1000000000-01-01T00:00:00Z, too far away"
  })
  void anInstantThatWouldMeanSomethingElseIsRefused(Instant instant, String complaint) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> LosantTime.at(instant));

    assertTrue(refusal.getMessage().contains(complaint), refusal::getMessage);
    assertTrue(refusal.getMessage().contains(instant.toString()), refusal::getMessage);
  }

  @ParameterizedTest
  @CsvSource({"PT-1H, lies ahead", "PT-0.000000001S, lies ahead", "PT2562047788015215H, too far"})
  void aDurationThatHasNoFormIsRefused(Duration duration, String complaint) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> LosantTime.ago(duration));

    assertTrue(refusal.getMessage().contains(complaint), refusal::getMessage);
    assertTrue(refusal.getMessage().contains(duration.toString()), refusal::getMessage);
  }

  @Property
  void everyNumberIsReadAndWrittenAsTheSame(@ForAll long millis) {
    LosantTime time = JsonCodec.LOSANT_TIME.fromJson(Long.toString(millis));

    assertEquals(Long.toString(millis), JsonCodec.LOSANT_TIME.toJson(time));
    assertEquals(millis > 0, time.instant().isPresent());
    assertEquals(millis <= 0, time.age().isPresent());
  }

  @Property
  void everyTimeIsWhatItWasMadeOf(@ForAll @LongRange(min = 1) long millis) {
    Instant instant = Instant.ofEpochMilli(millis);
    Duration duration = Duration.ofMillis(millis);

    assertEquals(Optional.of(instant), LosantTime.at(instant).instant());
    assertEquals(Optional.of(duration), LosantTime.ago(duration).age());
  }

  @Test
  void aFractionOfZeroIsNoFraction() {
    assertEquals(LosantTime.at(SOME_TIME), JsonCodec.LOSANT_TIME.fromJson("1709397609874.0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "-0.5", "9223372036854775808", "\"1709397609874\"", "null"})
  void whatIsNoSuchTimeIsRefused(String json) {
    assertThrows(LosantDecodeException.class, () -> JsonCodec.LOSANT_TIME.fromJson(json));
  }
}
