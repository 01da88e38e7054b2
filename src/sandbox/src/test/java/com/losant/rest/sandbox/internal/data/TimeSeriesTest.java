package com.losant.rest.sandbox.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.sandbox.internal.actions.JsonTrees;
import com.losant.rest.sandbox.internal.devices.DevicesTestBase;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What devices reported, over time. The reports are at 0, 1, 2, 60 and 61 seconds of 2016. */
class TimeSeriesTest extends DevicesTestBase {
  private static final long START = 1451606400000L;

  private String pump;
  private String data;

  @BeforeEach
  void report() {
    data = "/applications/" + sandbox.applicationId() + "/data";
    pump =
        pump("Pump", ", 'tags': [{'key': 'floor', 'value': '8'}, {'key': 'floor', 'value': '9'}]");
    long[] seconds = {0, 1, 2, 60, 61};
    double[] rpm = {1, 2, 6, 10, 20.5};
    for (int i = 0; i < seconds.length; i++) {
      report(
          pump,
          "{'time': %d, 'data': {'rpm': %s, 'running': %s}}"
              .formatted(START + 1000 * seconds[i], rpm[i], i % 2 == 0));
    }
  }

  private JsonNode query(String more) {
    return ok(
        post(
            data + "/time-series-query",
            json(
                "{'deviceIds': ['%s'], 'start': %d, 'end': %d%s}"
                    .formatted(id(pump), START, START + 119_999, more))));
  }

  private JsonNode device(JsonNode response) {
    return response.path("devices").path(id(pump));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'MEAN' | 3, 15.25
          'MEDIAN' | 2, 15.25
          'SUM' | 9, 30.5
          'MIN' | 1, 10
          'MAX' | 6, 20.5
          'FIRST' | 1, 10
          'LAST' | 6, 20.5
          'COUNT' | 3, 2
          'STD_DEV' | 2.160246899469287, 5.25
          {'type': 'MEAN'} | 3, 15.25
          {'type': 'TIMEATVALUE', 'options': {'value': 6}} | 58000, 0
          {'type': 'TIMEATVALUE', 'options': {'value': 20.50}} | 0, 59000
          """)
  void valuesOfEachMinute(String aggregation, String values) {
    JsonNode response =
        query(", 'resolution': 60000, 'attributes': ['rpm'], 'aggregation': " + aggregation);

    JsonNode points = device(response).path("points");
    String[] wanted = values.split(", ");
    assertEquals(wanted.length, points.size(), points.toString());
    assertEquals("2016-01-01T00:00:00.000Z", points.at("/0/time").asString());
    assertEquals("2016-01-01T00:01:00.000Z", points.at("/1/time").asString());
    for (int i = 0; i < wanted.length; i++) {
      assertEquals(
          0,
          points.get(i).at("/data/rpm").decimalValue().compareTo(new BigDecimal(wanted[i])),
          () -> points.toString());
    }
  }

  @Test
  void theResponseRepeatsTheQuery() {
    JsonNode response = query(", 'resolution': 60000, 'aggregation': 'LAST', 'order': 'desc'");

    assertEquals("2016-01-01T00:00:00.000Z", JsonTrees.text(response, "start"));
    assertEquals("2016-01-01T00:01:59.999Z", JsonTrees.text(response, "end"));
    assertEquals(60000, response.path("resolution").intValue());
    assertEquals("LAST", JsonTrees.text(response, "aggregation"));
    assertTrue(response.path("limit").isNull());
    assertEquals("Pump", device(response).path("name").asString());
    assertEquals(tree("{'floor': ['8', '9']}"), device(response).path("tags"));
    assertEquals("2016-01-01T00:01:00.000Z", device(response).at("/points/0/time").asString());
    assertEquals(tree("{'rpm': 20.5, 'running': true}"), device(response).at("/points/0/data"));
  }

  @Test
  void numbersAreNeededForMostAggregations() {
    JsonNode response = query(", 'attributes': ['rpm', 'running'], 'aggregation': 'MEAN'");

    assertEquals(tree("{'rpm': 7.9}"), device(response).at("/points/0/data"));
  }

  @Test
  void allValuesAsTheyCame() {
    JsonNode response =
        query(", 'aggregation': 'NONE', 'attributes': ['rpm'], 'order': 'desc', 'limit': 2");

    assertTrue(response.path("resolution").isNull());
    assertEquals(2, response.path("limit").intValue());
    assertEquals(
        tree(
            "[{'time': '2016-01-01T00:01:01.000Z', 'data': {'rpm': 20.5}},"
                + " {'time': '2016-01-01T00:01:00.000Z', 'data': {'rpm': 10.0}}]"),
        device(response).path("points"));
  }

  @Test
  void aPeriodRelativeToNow() {
    report(pump, "{'time': -5000, 'data': {'rpm': 7}}");

    JsonNode response =
        ok(
            post(
                data + "/time-series-query",
                json(
                    "{'deviceTags': [{'key': 'floor', 'value': '8'}], 'duration': 10000,"
                        + " 'aggregation': 'NONE'}")));

    assertEquals(
        tree("[{'time': '2025-12-31T23:59:55.000Z', 'data': {'rpm': 7}}]"),
        device(response).path("points"));
  }

  @Test
  void tooManyIntervalsAreRefused() {
    Reply reply =
        post(
            data + "/time-series-query",
            json(
                "{'deviceQuery': {}, 'aggregation': 'MEAN', 'duration': 86400000, 'resolution': 1}"));

    assertEquals(400, reply.status());
    assertTrue(reply.message().contains("more than 10000 intervals"), reply.message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'start': -3600000.5, 'end': -0.5, 'resolution': 60000.5
          'start': 1e400, 'end': -1e400
          'duration': 1e30, 'aggregation': 'NONE', 'limit': 1e30
          """)
  void numbersOfAnySizeAreTaken(String body) {
    ok(post(data + "/time-series-query", json("{'deviceQuery': {}, " + body + "}")));
  }

  @Test
  void theLastValueOfEachDevice() {
    String fan = pump("Fan", "");
    report(fan, "{'time': 1451606400000, 'data': {'rpm': 3}}");
    pump("Never reported", "");

    JsonNode last =
        ok(post(data + "/last-value-query", json("{'deviceQuery': {}, 'attribute': 'rpm'}")));
    JsonNode before =
        ok(
            post(
                data + "/last-value-query",
                json(
                    "{'deviceIds': ['%s'], 'attribute': 'rpm', 'end': %d}"
                        .formatted(id(pump), START + 1500))));

    assertEquals(2, last.size());
    assertEquals(
        tree("{'time': '2016-01-01T00:00:00.000Z', 'data': {'rpm': 3}}"), last.path(id(fan)));
    assertEquals(20.5, last.path(id(pump)).at("/data/rpm").doubleValue());
    assertEquals(2.0, before.path(id(pump)).at("/data/rpm").doubleValue());
  }

  @Test
  void anExportIsAJob() {
    assertEquals(202, post(data + "/export", "{}").status());
  }
}
