package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.errors.LosantDecodeException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The short way of reading and writing dates must not be another way than that of java.time. */
class DatesPropertiesTest {
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  @Property(tries = 5000)
  void everyInstantIsWrittenAndReadAsJavaTimeDoes(
      @ForAll @LongRange(min = -62_200_000_000L, max = 253_500_000_000L) long second,
      @ForAll @IntRange(max = 999) int millis,
      @ForAll("nanos") int nanos) {
    Instant instant = Instant.ofEpochSecond(second, millis * 1_000_000 + nanos);
    String text = JsonCodec.INSTANT.toText(instant);
    assertEquals(nanos == 0 ? MILLISECONDS.format(instant) : instant.toString(), text);
    if (!text.startsWith("-") && !text.startsWith("+")) {
      assertEquals(
          OffsetDateTime.parse(text).toInstant(), JsonCodec.INSTANT.fromJson(quoted(text)));
    }
    assertEquals(quoted(text), JsonCodec.INSTANT.toJson(JsonCodec.INSTANT.fromJson(quoted(text))));
  }

  @Provide
  Arbitrary<Integer> nanos() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(1, 999_999)));
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  /** Digits anywhere in the form: dates and times that exist, and those that do not. */
  @Property(tries = 5000)
  void everyDateInTheFormOfLosantIsTakenOrRefusedAsJavaTimeDoes(
      @ForAll @IntRange(max = 9999) int year,
      @ForAll @IntRange(max = 13) int month,
      @ForAll @IntRange(max = 32) int day,
      @ForAll @IntRange(max = 25) int hour,
      @ForAll @IntRange(max = 61) int minute,
      @ForAll @IntRange(max = 61) int second) {
    String text =
        String.format("%04d-%02d-%02dT%02d:%02d:%02d.120Z", year, month, day, hour, minute, second);
    Instant expected;
    try {
      expected = OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      assertThrows(LosantDecodeException.class, () -> JsonCodec.INSTANT.fromJson(quoted(text)));
      return;
    }
    assertEquals(expected, JsonCodec.INSTANT.fromJson(quoted(text)));
    assertEquals(text, JsonCodec.INSTANT.toText(expected));
  }
}
