package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.workflows.WorkflowStorageEntries;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading as a Java type gives the value that came, or fails. */
class StrictNumbersTest {
  enum Colour {
    RED
  }

  record Count(int count) {}

  record Counts(List<Integer> counts, int[] more, Map<String, Long> byName, Optional<Short> last) {}

  private static final Map<String, Class<?>> TYPES =
      Map.ofEntries(
          Map.entry("byte", byte.class),
          Map.entry("short", short.class),
          Map.entry("int", int.class),
          Map.entry("long", long.class),
          Map.entry("float", float.class),
          Map.entry("double", double.class),
          Map.entry("boolean", boolean.class),
          Map.entry("char", char.class),
          Map.entry("Byte", Byte.class),
          Map.entry("Short", Short.class),
          Map.entry("Integer", Integer.class),
          Map.entry("Long", Long.class),
          Map.entry("Float", Float.class),
          Map.entry("Double", Double.class),
          Map.entry("Number", Number.class),
          Map.entry("BigInteger", BigInteger.class),
          Map.entry("BigDecimal", BigDecimal.class),
          Map.entry("Boolean", Boolean.class),
          Map.entry("Character", Character.class),
          Map.entry("String", String.class),
          Map.entry("CharSequence", CharSequence.class),
          Map.entry("StringBuilder", StringBuilder.class),
          Map.entry("AtomicInteger", AtomicInteger.class),
          Map.entry("AtomicLong", AtomicLong.class),
          Map.entry("AtomicBoolean", AtomicBoolean.class),
          Map.entry("OptionalInt", OptionalInt.class),
          Map.entry("OptionalLong", OptionalLong.class),
          Map.entry("int[]", int[].class),
          Map.entry("long[]", long[].class),
          Map.entry("byte[]", byte[].class),
          Map.entry("short[]", short[].class),
          Map.entry("float[]", float[].class),
          Map.entry("double[]", double[].class),
          Map.entry("boolean[]", boolean[].class),
          Map.entry("String[]", String[].class),
          Map.entry("Integer[]", Integer[].class),
          Map.entry("Colour", Colour.class),
          Map.entry("Calendar", java.util.Calendar.class),
          Map.entry("OffsetDateTime", OffsetDateTime.class),
          Map.entry("DayOfWeek", java.time.DayOfWeek.class),
          Map.entry("Month", java.time.Month.class),
          Map.entry("URI", java.net.URI.class),
          Map.entry("Locale", java.util.Locale.class),
          Map.entry("Pattern", java.util.regex.Pattern.class),
          Map.entry("Date", Date.class),
          Map.entry("Instant", Instant.class),
          Map.entry("LocalDate", LocalDate.class),
          Map.entry("LocalDateTime", LocalDateTime.class),
          Map.entry("Duration", Duration.class),
          Map.entry("List", List.class),
          Map.entry("Map", Map.class),
          Map.entry("Count", Count.class),
          Map.entry("Counts", Counts.class));

  private static Object read(String json, Class<?> type) {
    return WorkflowStorageEntries.CODEC.fromJson("{\"k\":" + json + "}").get("k", type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          5.5                 | byte short int long Byte Short Integer Long BigInteger AtomicInteger AtomicLong OptionalInt OptionalLong
          5                   | boolean Boolean char Character String CharSequence StringBuilder AtomicBoolean Colour LocalDate LocalDateTime List Map Count
          0                   | boolean Boolean Colour
          5                   | DayOfWeek URI Locale Pattern
          "0"                 | Colour
          "1709397609874"     | Instant Date Calendar OffsetDateTime
          "1709397609.874"    | Instant Date Duration
          "red"               | Colour
          5.5                 | boolean String CharSequence Date Instant LocalDate Duration Colour Character
          true                | byte int Integer long double Double BigDecimal String AtomicInteger Number
          "5"                 | byte short int long float double Byte Short Integer Long Float Double Number BigInteger BigDecimal AtomicInteger AtomicLong OptionalInt OptionalLong
          "5.5"               | int double BigDecimal
          ""                  | int Integer double Double Boolean boolean BigDecimal Colour Date Instant LocalDate Duration Count List Map AtomicInteger Character OptionalInt
          " "                 | int Integer Boolean Colour Date Instant LocalDate Count List Map
          "true"              | boolean Boolean AtomicBoolean
          "NaN"               | float double Float Double Number
          "Infinity"          | float double Float Double
          "null"              | int Integer Boolean
          1e400               | float double Float Double int long Integer Long
          1e-400              | float double Float Double int Integer
          1e39                | float Float int long
          1e999999            | int long BigInteger
          300                 | byte Byte
          200                 | byte Byte
          -129                | byte Byte
          40000               | short Short
          3000000000          | int Integer AtomicInteger OptionalInt short byte
          9223372036854775808 | long Long AtomicLong OptionalLong int
          [5]                 | int Integer double String boolean Count Map
          []                  | int Integer String Count Map
          [5.5]               | int[] long[] short[] byte[] Integer[] boolean[] String[]
          ["5"]               | int[] long[] double[] float[] Integer[]
          ["NaN"]             | float[] double[]
          [5]                 | boolean[] String[]
          [1e400]             | double[] float[] int[]
          [3000000000]        | int[] short[] Integer[]
          [null]              | int[] double[] boolean[]
          [300]               | byte[]
          ["true"]            | boolean[]
          {"count":1.7}       | Count
          {"count":"1"}       | Count
          {"count":null}      | Count
          {}                  | Count
          {"counts":[1.5]}    | Counts
          {"more":[1.5]}      | Counts
          {"byName":{"a":.5}} | Counts
          {"byName":{"a":0.5}} | Counts
          {"last":0.5}        | Counts
          "2024-02-30"        | LocalDate Date
          "2024-03-02T16:40:09.8741Z"      | Date Calendar
          "2024-03-02T16:40:09.874000001Z" | Date Calendar
          "5"                 | Month
          5.5                 | Month
          "2024-03-02T16:40:09Z" | LocalDate LocalDateTime
          """)
  void whatWouldChangeIsRefused(String json, String types) {
    for (String type : types.split(" ")) {
      assertThrows(
          LosantDecodeException.class, () -> read(json, TYPES.get(type)), json + " as " + type);
    }
  }

  @Test
  void whatFitsIsRead() {
    assertEquals(5, read("5.0", Integer.class));
    assertEquals(5L, read("5e0", Long.class));
    assertEquals(new BigInteger("100"), read("1e2", BigInteger.class));
    assertEquals(new BigDecimal("1.50"), read("1.50", BigDecimal.class));
    assertEquals(-0.0, read("-0.0", Double.class));
    assertEquals((byte) -128, read("-128", byte.class));
    assertEquals(new Count(5), read("{\"count\":5.0}", Count.class));
    assertArrayEquals(new int[] {1, 2}, (int[]) read("[1,2]", int[].class));
    assertArrayEquals(new double[] {1, 0.5}, (double[]) read("[1,0.5]", double[].class));
    assertArrayEquals(new byte[] {1, 2}, (byte[]) read("\"AQI=\"", byte[].class));
    assertEquals("", read("\"\"", String.class));
    assertEquals(Colour.RED, read("\"RED\"", Colour.class));
    assertEquals(OptionalInt.of(5), read("5", OptionalInt.class));
    assertEquals(Boolean.TRUE, read("true", boolean.class));
  }

  @Test
  void fractionsOfTwoAreTheNearestOnes() {
    assertEquals(0.1, read("0.1000000000000000055511151231257827", Double.class));
    assertEquals(0.1f, read("0.1", Float.class));
    assertEquals(9_007_199_254_740_992.0, read("9007199254740993", Double.class));
  }

  @Test
  void withoutATypeOfItsOwnANumberKeepsItsDigits() {
    assertEquals(
        List.of(new BigDecimal("0.1000000000000000055511151231257827"), new BigDecimal("1E+400")),
        read("[0.1000000000000000055511151231257827,1e400]", List.class));
  }

  @Test
  void timesAreThoseThatWereWritten() {
    Instant time = Instant.parse("2024-03-02T16:40:09.874Z");
    assertEquals(time, read("1709397609874", Instant.class));
    assertEquals(Date.from(time), read("1709397609874", Date.class));
    assertEquals(time, read("\"2024-03-02T16:40:09.874Z\"", Instant.class));
    assertEquals(Date.from(time), read("\"2024-03-02T16:40:09.874000Z\"", Date.class));
    assertEquals(time.plusNanos(1), read("\"2024-03-02T16:40:09.874000001Z\"", Instant.class));
    assertEquals(Duration.ofMillis(1500), read("1500", Duration.class));
    assertEquals(java.time.Month.MAY, read("5", java.time.Month.class));
    assertEquals(java.time.Year.of(2024), read("2024", java.time.Year.class));
    assertEquals(LocalDate.of(2024, 3, 2), read("\"2024-03-02\"", LocalDate.class));
    OffsetDateTime there = OffsetDateTime.parse("2024-03-02T16:40:09+02:00");
    assertEquals(there, read("\"2024-03-02T16:40:09+02:00\"", OffsetDateTime.class));
  }
}
