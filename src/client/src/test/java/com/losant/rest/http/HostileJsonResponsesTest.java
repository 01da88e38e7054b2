package com.losant.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LoopbackTestBase;
import com.losant.rest.LosantClient;
import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.json.JsonCodec;
import com.losant.rest.workflows.FlowApi;
import com.losant.rest.workflows.Workflow;
import com.losant.rest.workflows.WorkflowStorageEntries;
import com.losant.rest.workflows.WorkflowStorageMetadata;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that is well-formed, or nearly, and wants to use up memory or time. */
@Timeout(60)
class HostileJsonResponsesTest extends LoopbackTestBase {
  private LosantClient losant;

  @BeforeEach
  void openClient() {
    losant = client();
  }

  @AfterEach
  void closeClient() {
    losant.close();
  }

  private static Object ask(FlowApi flow, String action) {
    return switch (action) {
      case "get" -> flow.get(APPLICATION, FLOW);
      case "getStorageEntries" -> flow.getStorageEntries(APPLICATION, FLOW);
      case "getLogEntries" -> flow.getLogEntries(APPLICATION, FLOW);
      case "stats" -> flow.stats(APPLICATION, FLOW);
      case "errors" -> flow.errors(APPLICATION, FLOW);
      default -> throw new AssertionError("there is no " + action);
    };
  }

  /** Lists and objects, closed and not, where a type is known, where anything goes, elsewhere. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          get               | {"triggers":
          get               | {"triggers": [{"type": "timer", "config":
          get               | {"triggers": [{"later": 1, "outputIds":
          get               | {"name":
          get               | {"unheardOf":
          get               | {"stats": {"byVersion": {"develop":
          getStorageEntries | {"key":
          getStorageEntries | ''
          getLogEntries     | [
          getLogEntries     | [{"payload":
          stats             | {"metrics": [
          errors            | {"errors": [{"error": {"message":
          """)
  void deepNestingIsRefused(String action, String start) {
    for (int depth : new int[] {1_000, 100_000}) {
      for (String level : new String[] {"[", "{\"a\":", "{\"triggers\":[", "{\"type\":[{\"a\":"}) {
        respond(200, start + level.repeat(depth));
        LosantDecodeException e =
            assertThrows(LosantDecodeException.class, () -> ask(losant.flow(), action));
        assertTrue(e.getMessage().contains("nesting depth"), e.getMessage());
      }
      respond(200, start + "[".repeat(depth) + "]".repeat(depth));
      assertThrows(LosantDecodeException.class, () -> ask(losant.flow(), action));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e999999999", "-1e999999999", "1e-999999999", "1E+2147483647", "0e999999999"})
  void aNumberBeyondAllReasonIsKeptAndNeverWrittenOut(String number) {
    respond(200, "{\"k\":" + number + ",\"list\":[" + number + "]}");
    WorkflowStorageEntries entries = losant.flow().getStorageEntries(APPLICATION, FLOW);
    BigDecimal value = Objects.requireNonNull(entries.get("k")).decimalValue();
    assertEquals(new BigDecimal(number), value);
    assertEquals(entries, WorkflowStorageEntries.CODEC.fromJson(entries.toJson()));
    assertTrue(entries.toJson().length() < 100, entries.toJson());
    assertTrue(entries.toString().length() < 200);

    respond(200, "{\"memoryUsed\":" + number + "}");
    WorkflowStorageMetadata metadata = losant.flow().getStorageEntriesMetadata(APPLICATION, FLOW);
    if (value.signum() == 0) {
      assertEquals(0, metadata.memoryUsed());
    } else {
      assertThrows(LosantDecodeException.class, metadata::memoryUsed);
    }
    assertEquals(metadata, WorkflowStorageMetadata.CODEC.fromJson(metadata.toJson()));
  }

  @ParameterizedTest
  @ValueSource(classes = {Integer.class, Long.class, Double.class, BigInteger.class})
  void aNumberBeyondAllReasonIsNotConverted(Class<?> type) {
    respond(200, "{\"k\": 1e999999999}");
    WorkflowStorageEntries entries = losant.flow().getStorageEntries(APPLICATION, FLOW);
    assertThrows(LosantDecodeException.class, () -> entries.get("k", type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "0.", "1e"})
  void aNumberOfTenThousandDigitsIsRefused(String start) {
    String number = start + "7".repeat(10_000);
    for (String property : new String[] {"memoryUsed", "unheardOf"}) {
      respond(200, "{\"" + property + "\": " + number + "}");
      assertThrows(
          LosantDecodeException.class,
          () -> losant.flow().getStorageEntriesMetadata(APPLICATION, FLOW));
    }
    respond(200, "{\"k\": [" + number + "]}");
    assertThrows(
        LosantDecodeException.class, () -> losant.flow().getStorageEntries(APPLICATION, FLOW));
  }

  @Test
  void aNumberOfAThousandDigitsIsKept() {
    String json = "{\"k\":" + "7".repeat(1000) + "}";
    respond(200, json);
    assertEquals(json, losant.flow().getStorageEntries(APPLICATION, FLOW).toJson());
  }

  @Test
  void aLongStringIsReadAndALongNameIsRefused() {
    respond(200, "{\"name\":\"" + "x".repeat(5_000_000) + "\"}");
    Workflow workflow = losant.flow().get(APPLICATION, FLOW);
    assertEquals(5_000_000, Objects.requireNonNull(workflow.name()).length());
    assertTrue(workflow.toString().length() < 500);

    respond(200, "{\"" + "n".repeat(100_000) + "\":1}");
    assertThrows(LosantDecodeException.class, () -> losant.flow().get(APPLICATION, FLOW));
  }

  /** Four times the response may take four times the memory, not sixteen times. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[],",
        "{},",
        "0,",
        "\"\",",
        "{\"\":0},",
        "{\"a\":{}},",
        "{\"key\":5,\"key\":\"k\"},"
      })
  void theEffortGrowsWithTheLengthOfTheResponseOnly(String unit) {
    for (String form :
        new String[] {
          "{\"triggers\":[%s0]}",
          "{\"triggers\":[%s{}]}",
          "{\"nodes\":[{\"outputIds\":[%s0]}]}",
          "{\"customNodeConfig\":{\"fields\":[%s{}]}}",
          "{\"unheardOf\":[%s0]}"
        }) {
      effort(form, unit, 500); // what is loaded and compiled on the way does not count
      double few = effort(form, unit, 4_000);
      double many = effort(form, unit, 16_000);
      assertTrue(many < 6 * few + 100_000, () -> form + " " + unit + ": " + few + ", " + many);
    }
  }

  /** Properties that would take long if they were looked for one after the other. */
  @Test
  void manyPropertiesAreRead() {
    StringBuilder json = new StringBuilder("{\"triggers\":[{");
    for (int i = 0; i < 200_000; i++) {
      json.append('"').append(i).append("\":null,");
    }
    respond(200, json.append("\"type\":\"timer\"}]}").toString());
    Workflow workflow = losant.flow().get(APPLICATION, FLOW);
    assertEquals(json.length(), workflow.toJson().length());
  }

  private static double effort(String form, String unit, int count) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    String json = String.format(form, unit.repeat(count));
    long before = threads.getCurrentThreadAllocatedBytes();
    JsonCodec<Workflow> type = Workflow.CODEC;
    type.toJson(type.fromJson(json));
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
