package com.losant.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.losant.rest.errors.LosantDecodeException;
import com.losant.rest.workflows.Workflow;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesAsWrittenTest {
  private static Workflow created(String date) {
    return Workflow.CODEC.fromJson("{\"creationDate\":\"" + date + "\",\"name\":\"n\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-02T16:40:09.874Z, 2024-03-02T16:40:09.874Z",
    "2024-03-02T16:40:09.000Z, 2024-03-02T16:40:09Z",
    "2024-03-02T16:40:09Z, 2024-03-02T16:40:09Z",
    "2024-03-02T16:40Z, 2024-03-02T16:40:00Z",
    "2024-03-02T16:40:09.874123Z, 2024-03-02T16:40:09.874123Z",
    "2024-03-02T16:40:09.8Z, 2024-03-02T16:40:09.800Z",
    "2024-03-02T18:40:09.874+02:00, 2024-03-02T16:40:09.874Z",
    "2024-03-02T16:40:09.874+00:00, 2024-03-02T16:40:09.874Z",
    "1969-12-31T23:59:59.999Z, 1969-12-31T23:59:59.999Z"
  })
  void aDateIsReadAndWrittenBackAsItCame(String date, Instant instant) {
    Workflow workflow = created(date);
    assertEquals(instant, workflow.creationDate());
    assertEquals("{\"creationDate\":\"" + date + "\",\"name\":\"n\"}", sorted(workflow.toJson()));
    assertEquals(workflow, created(date));
  }

  /** A date kept as it came is written behind the others. */
  private static String sorted(String json) {
    return json.startsWith("{\"name\":\"n\",")
        ? "{" + json.substring(12, json.length() - 1) + ",\"name\":\"n\"}"
        : json;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2024-03-02",
        "2024-03-02T16:40:09",
        "2024-02-30T00:00:00Z",
        "2024-03-02T25:00:00Z",
        "+999999999-12-31T23:59:59-18:00"
      })
  void nonsenseIsKeptAndRefusedByTheAccessorOnly(String nonsense) {
    Workflow workflow = created(nonsense);
    LosantDecodeException refused =
        assertThrows(LosantDecodeException.class, workflow::creationDate);
    assertEquals(
        "Workflow.creationDate is of type string, not as documented;"
            + " additionalProperties() has what came",
        refused.getMessage());
    assertEquals("n", workflow.name());
    PlainJson.assertSame(
        "{\"creationDate\":\"" + nonsense + "\",\"name\":\"n\"}", workflow.toJson(), nonsense);
  }

  @Test
  void aDateOfACallerHasMillisecondsAsLosantWritesThem() {
    assertEquals(
        "\"2024-03-02T16:40:00.000Z\"",
        JsonCodec.INSTANT.toJson(Instant.parse("2024-03-02T16:40:00Z")));
    assertEquals(
        "\"2024-03-02T16:40:00.000000001Z\"",
        JsonCodec.INSTANT.toJson(Instant.parse("2024-03-02T16:40:00.000000001Z")));
  }
}
