package com.losant.rest.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.errors.LosantDecodeException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersAsWrittenTest {
  private static void assertWrittenBack(String document, JsonType<?> type) {
    writeBack(document, type);
  }

  private static <T> void writeBack(String document, JsonType<T> type) {
    PlainJson.assertSame(document, type.toJson(type.fromJson(document)), document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "60",
        "60.0",
        "0.5",
        "-0.0",
        "0",
        "6e1",
        "-0.00",
        "1e400",
        "1E-400",
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775809",
        "1.50",
        "100e-2",
        "123456789012345678901234567890",
        "0.1000000000000000055511151231257827"
      })
  void everyNumberIsWrittenBackWithItsDigitsInEveryPlace(String number) {
    assertWrittenBack("{\"memoryUsed\":" + number + "}", WorkflowStorageMetadata.TYPE);
    assertWrittenBack("{\"seconds\":" + number + "}", TimerTriggerConfig.TYPE);
    assertWrittenBack("{\"cycleTimeMs\":" + number + "}", BeckhoffTriggerConfig.TYPE);
    assertWrittenBack("{\"perPage\":" + number + "}", Workflows.TYPE);
    assertWrittenBack("{\"weekdays\":[1," + number + "]}", TimerTriggerMeta.TYPE);
    assertWrittenBack("{\"byVersion\":{\"a\":{\"runCount\":" + number + "}}}", WorkflowStats.TYPE);
    assertWrittenBack("{\"value\":" + number + "}", WorkflowStorageEntry.TYPE);
    assertWrittenBack("{\"k\":[" + number + "]}", WorkflowStorageEntries.TYPE);
    assertWrittenBack("{\"unknown\":" + number + "}", Success.TYPE);
    assertWrittenBack("{\"name\":{\"$gt\":" + number + "}}", AdvancedWorkflowQuery.TYPE);
    assertWrittenBack("{\"value\":{\"deep\":[{\"n\":" + number + "}]}}", WorkflowStorageEntry.TYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "60",
        "60.0",
        "0.5",
        "-0.0",
        "1e400",
        "9223372036854775808",
        "1.50",
        "1e999999999"
      })
  void everyTypeOfNumbersReadsThemAloneOrSaysWhyNot(String number) {
    assertEquals(new BigDecimal(number), JsonType.DECIMAL.fromJson(number));
    for (JsonType<?> whole : new JsonType<?>[] {JsonType.LONG, JsonType.INTEGER}) {
      if (number.startsWith("60")) {
        assertEquals(60, ((Number) whole.fromJson(number)).intValue());
      } else if (!number.equals("-0.0")) {
        assertThrows(LosantDecodeException.class, () -> whole.fromJson(number), number);
      }
    }
  }

  @Test
  void aWholeNumberWithAFractionOfZeroIsAWholeNumber() {
    WorkflowStorageMetadata metadata =
        WorkflowStorageMetadata.TYPE.fromJson("{\"memoryUsed\":60.0,\"keysCount\":6e1}");
    assertEquals(60L, metadata.memoryUsed());
    assertEquals(60L, metadata.keysCount());
  }

  @Test
  void aWholeNumberBeyondADoubleKeepsItsLastDigit() {
    WorkflowStorageMetadata metadata =
        WorkflowStorageMetadata.TYPE.fromJson("{\"memoryUsed\":9007199254740993}");
    assertEquals(9_007_199_254_740_993L, metadata.memoryUsed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "9223372036854775808", "1e400", "\"60\""})
  void whatIsNoWholeNumberIsRefusedByTheAccessorOnly(String value) {
    WorkflowStorageMetadata metadata =
        WorkflowStorageMetadata.TYPE.fromJson("{\"memoryUsed\":" + value + ",\"keysCount\":3}");
    assertThrows(LosantDecodeException.class, metadata::memoryUsed);
    assertEquals(3L, metadata.keysCount());
  }

  @Test
  void aPageNumberBeyond32BitsIsRefusedAndNotCutOff() {
    Workflows page = Workflows.TYPE.fromJson("{\"perPage\":4294967296}");
    assertThrows(LosantDecodeException.class, page::perPage);
  }

  @ParameterizedTest
  @CsvSource({"60, PT0.06S", "60.0, PT0.06S", "0.5, PT0.0005S", "-1, PT-0.001S", "1e3, PT1S"})
  void aDurationMayHaveAFractionOfAMillisecond(String millis, Duration expected) {
    BeckhoffTriggerConfig config =
        BeckhoffTriggerConfig.TYPE.fromJson("{\"cycleTimeMs\":" + millis + "}");
    assertEquals(expected, config.cycleTimeMs());
  }

  @Test
  void aDurationIsWrittenAsTheNumberThatItIs() {
    assertEquals("1500", JsonType.DURATION_MILLIS.toJson(Duration.ofMillis(1500)));
    assertEquals("0.5", JsonType.DURATION_MILLIS.toJson(Duration.ofNanos(500_000)));
    assertEquals("-0.25", JsonType.DURATION_MILLIS.toJson(Duration.ofNanos(-250_000)));
  }

  @Test
  void aTimeInMillisecondsIsReadAndWritten() {
    Instant time = Instant.parse("2024-03-02T16:40:09.874Z");
    assertEquals(time, JsonType.EPOCH_MILLIS.fromJson("1709397609874"));
    assertEquals(time, JsonType.EPOCH_MILLIS.fromJson("1709397609874.0"));
    assertEquals("1709397609874", JsonType.EPOCH_MILLIS.toJson(time));
    assertEquals("1709397609874", JsonType.EPOCH_MILLIS.toJson(time.plusNanos(999_999)));
  }

  @Test
  void decimalsOfAModelKeepTheirDigits() {
    TimerTriggerConfig config = TimerTriggerConfig.TYPE.fromJson("{\"seconds\":1.50}");
    assertEquals(new BigDecimal("1.50"), config.seconds());
    assertEquals(new BigDecimal("60"), TimerTriggerConfig.builder().seconds(60L).build().seconds());
  }
}
