package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.shared.Success;
import com.losant.rest.workflows.AdvancedWorkflowQuery;
import com.losant.rest.workflows.BeckhoffTriggerConfig;
import com.losant.rest.workflows.TimerTriggerConfig;
import com.losant.rest.workflows.TimerTriggerMeta;
import com.losant.rest.workflows.WorkflowStats;
import com.losant.rest.workflows.WorkflowStorageEntries;
import com.losant.rest.workflows.WorkflowStorageEntry;
import com.losant.rest.workflows.WorkflowStorageMetadata;
import com.losant.rest.workflows.Workflows;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersAsWrittenTest {
  private static void assertWrittenBack(String document, JsonCodec<?> type) {
    writeBack(document, type);
  }

  private static <T> void writeBack(String document, JsonCodec<T> type) {
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
    assertWrittenBack("{\"memoryUsed\":" + number + "}", WorkflowStorageMetadata.CODEC);
    assertWrittenBack("{\"seconds\":" + number + "}", TimerTriggerConfig.CODEC);
    assertWrittenBack("{\"cycleTimeMs\":" + number + "}", BeckhoffTriggerConfig.CODEC);
    assertWrittenBack("{\"perPage\":" + number + "}", Workflows.CODEC);
    assertWrittenBack("{\"weekdays\":[1," + number + "]}", TimerTriggerMeta.CODEC);
    assertWrittenBack("{\"byVersion\":{\"a\":{\"runCount\":" + number + "}}}", WorkflowStats.CODEC);
    assertWrittenBack("{\"value\":" + number + "}", WorkflowStorageEntry.CODEC);
    assertWrittenBack("{\"k\":[" + number + "]}", WorkflowStorageEntries.CODEC);
    assertWrittenBack("{\"unknown\":" + number + "}", Success.CODEC);
    assertWrittenBack("{\"name\":{\"$gt\":" + number + "}}", AdvancedWorkflowQuery.CODEC);
    assertWrittenBack(
        "{\"value\":{\"deep\":[{\"n\":" + number + "}]}}", WorkflowStorageEntry.CODEC);
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
    assertEquals(new BigDecimal(number), JsonCodec.DECIMAL.fromJson(number));
    for (JsonCodec<?> whole : new JsonCodec<?>[] {JsonCodec.LONG, JsonCodec.INTEGER}) {
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
        WorkflowStorageMetadata.CODEC.fromJson("{\"memoryUsed\":60.0,\"keysCount\":6e1}");
    assertEquals(60L, metadata.memoryUsed());
    assertEquals(60L, metadata.keysCount());
  }

  @Test
  void aWholeNumberBeyondADoubleKeepsItsLastDigit() {
    WorkflowStorageMetadata metadata =
        WorkflowStorageMetadata.CODEC.fromJson("{\"memoryUsed\":9007199254740993}");
    assertEquals(9_007_199_254_740_993L, metadata.memoryUsed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "9223372036854775808", "1e400", "\"60\""})
  void whatIsNoWholeNumberIsRefusedByTheAccessorOnly(String value) {
    WorkflowStorageMetadata metadata =
        WorkflowStorageMetadata.CODEC.fromJson("{\"memoryUsed\":" + value + ",\"keysCount\":3}");
    assertThrows(LosantDecodeException.class, metadata::memoryUsed);
    assertEquals(3L, metadata.keysCount());
  }

  @Test
  void aPageNumberBeyond32BitsIsRefusedAndNotCutOff() {
    Workflows page = Workflows.CODEC.fromJson("{\"perPage\":4294967296}");
    assertThrows(LosantDecodeException.class, page::perPage);
  }

  @ParameterizedTest
  @CsvSource({"60, PT0.06S", "60.0, PT0.06S", "0.5, PT0.0005S", "-1, PT-0.001S", "1e3, PT1S"})
  void aDurationMayHaveAFractionOfAMillisecond(String millis, Duration expected) {
    BeckhoffTriggerConfig config =
        BeckhoffTriggerConfig.CODEC.fromJson("{\"cycleTimeMs\":" + millis + "}");
    assertEquals(expected, config.cycleTimeMs());
  }

  @Test
  void aDurationIsWrittenAsTheNumberThatItIs() {
    assertEquals("1500", JsonCodec.DURATION_MILLIS.toJson(Duration.ofMillis(1500)));
    assertEquals("0.5", JsonCodec.DURATION_MILLIS.toJson(Duration.ofNanos(500_000)));
    assertEquals("-0.25", JsonCodec.DURATION_MILLIS.toJson(Duration.ofNanos(-250_000)));
  }

  @Test
  void aTimeInMillisecondsIsReadAndWritten() {
    Instant time = Instant.parse("2024-03-02T16:40:09.874Z");
    assertEquals(time, JsonCodec.EPOCH_MILLIS.fromJson("1709397609874"));
    assertEquals(time, JsonCodec.EPOCH_MILLIS.fromJson("1709397609874.0"));
    assertEquals("1709397609874", JsonCodec.EPOCH_MILLIS.toJson(time));
    assertEquals("1709397609874", JsonCodec.EPOCH_MILLIS.toJson(time.plusNanos(999_999)));
  }

  @Test
  void decimalsOfAModelKeepTheirDigits() {
    TimerTriggerConfig config = TimerTriggerConfig.CODEC.fromJson("{\"seconds\":1.50}");
    assertEquals(new BigDecimal("1.50"), config.seconds());
    assertEquals(new BigDecimal("60"), TimerTriggerConfig.builder().seconds(60L).build().seconds());
  }
}
