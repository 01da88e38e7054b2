package com.losant.rest.sandbox.internal.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a device reports can be read again, as reports and as last values. */
class DeviceStateTest extends DevicesTestBase {
  private String pump;

  @BeforeEach
  void makeAPump() {
    pump = pump("Pump 7", "");
  }

  @Test
  void theLastReportIsReturned() {
    report(pump, "{'data': {'rpm': 1450}}");
    clock.advance(Duration.ofSeconds(1));
    report(pump, "{'data': {'running': true}, 'meta': {'from': 'test'}}");

    assertEquals(
        tree("[{'time': '2026-01-01T00:00:01.000Z', 'data': {'running': true}}]"),
        ok(get(pump + "/state")));
    assertEquals(
        tree(
            "[{'time': '2026-01-01T00:00:00.000Z', 'data': {'rpm': 1450}},"
                + " {'time': '2026-01-01T00:00:01.000Z', 'data': {'running': true}}]"),
        ok(get(pump + "/state?limit=10&sortDirection=asc")));
  }

  @Test
  void severalReportsOfOtherTimesComeTogether() {
    report(
        pump,
        "[{'time': 1451606400000, 'data': {'rpm': 1}}, {'time': '2016-01-01T01:00:00+01:00', 'data':"
            + " {'running': false}}, {'time': {'$date': '2016-01-01T00:00:01.000Z'}, 'data':"
            + " {'rpm': 2}}, {'time': -1000, 'data': {'rpm': 3}}]");

    assertEquals(
        tree(
            "[{'time': '2016-01-01T00:00:00.000Z', 'data': {'rpm': 1, 'running': false}},"
                + " {'time': '2016-01-01T00:00:01.000Z', 'data': {'rpm': 2}},"
                + " {'time': '2025-12-31T23:59:59.000Z', 'data': {'rpm': 3}}]"),
        ok(get(pump + "/state?limit=10&sortDirection=asc")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          limit=10&sortDirection=asc&start=1451606401000 | 2, 3
          limit=10&sortDirection=asc&end=1451606401000 | 1, 2
          limit=10&sortDirection=asc&end=1451606402000&duration=1000 | 2, 3
          limit=10&sortDirection=asc&since=1451606401000 | 3
          limit=2&sortDirection=desc | 3, 2
          limit=10&start=-1000 |
          """)
  void aPeriodOfReports(String query, String values) {
    for (int i = 1; i <= 3; i++) {
      report(pump, "{'time': %d, 'data': {'rpm': %d}}".formatted(1451606399000L + 1000L * i, i));
    }

    var reports = ok(get(pump + "/state?" + query));

    assertEquals(
        values == null ? "" : values,
        String.join(
            ", ", reports.valueStream().map(report -> report.at("/data/rpm").asString()).toList()));
  }

  @Test
  void theCompositeStateHasTheLastValueOfEachAttribute() {
    report(pump, "{'time': 1451606400000, 'data': {'rpm': 1, 'running': true}}");
    report(pump, "{'time': 1451606401000, 'data': {'rpm': 2}}");

    assertEquals(
        tree(
            "{'rpm': {'value': 2, 'time': '2016-01-01T00:00:01.000Z'},"
                + " 'running': {'value': true, 'time': '2016-01-01T00:00:00.000Z'}}"),
        ok(get(pump + "/compositeState")));
    assertEquals(
        tree("{'rpm': {'value': 1, 'time': '2016-01-01T00:00:00.000Z'}}"),
        ok(get(pump + "/compositeState?end=1451606400500&attributes=rpm")));
  }

  @Test
  void compositeStatesOfSeveralDevicesComeInPages() {
    report(pump, "{'data': {'rpm': 1}}");
    pump("Fan", ", 'tags': [{'key': 'floor', 'value': '8'}]");

    Reply all = get(devices + "/compositeState?sortField=name&sortDirection=asc");
    Reply tagged =
        get(devices + "/compositeState?query=" + encode(json("{'tags': {'floor': '8'}}")));

    assertEquals(List.of("Fan", "Pump 7"), all.all("name"));
    assertEquals(1, all.body().at("/items/1/compositeState/rpm/value").intValue());
    assertEquals(List.of("Fan"), tagged.all("name"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'rpm': '1450.50'} | {'rpm': 1450.50}
          {'rpm': true} | {'rpm': 1}
          {'running': 'true'} | {'running': true}
          {'running': 0} | {'running': false}
          {'mode': 3.10} | {'mode': '3.10'}
          """)
  void valuesAreConvertedToTheTypeOfTheAttribute(String sent, String kept) {
    report(pump, "{'data': " + sent + "}");

    assertEquals(tree(kept), ok(get(pump + "/state")).get(0).path("data"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'data': {'speed': 1}} | body.data.speed: the device has no attribute of this name
          {'data': {'rpm': 'fast'}} | body.data.rpm: is no number, the data type of the attribute
          [{'data': {'rpm': 1}}, {'data': {'running': 'maybe'}}] | body[1].data.running: is no boolean, the data type of the attribute
          {'time': 'yesterday', 'data': {'rpm': 1}} | body.time: is no date and time, such as 2016-06-13T04:00:00.000Z
          """)
  void nothingIsKeptOfWhatDoesNotFit(String body, String message) {
    Reply reply = post(pump + "/state", json(body));

    assertEquals(400, reply.status());
    assertEquals(message, reply.message());
    assertEquals(tree("[]"), ok(get(pump + "/state")));
  }

  @Test
  void aSystemReportsNothing() {
    String system = device("'name': 'House', 'deviceClass': 'system'");

    Reply reply = post(system + "/state", json("{'data': {}}"));

    assertEquals(400, reply.status());
    assertTrue(reply.message().contains("a system reports nothing"), reply.message());
  }

  @Test
  void anAttributeOfAnotherTypeBeginsAnew() {
    report(pump, "{'data': {'rpm': 1, 'mode': 'eco'}}");

    patch(
        pump,
        json(
            "{'attributes': [{'name': 'rpm', 'dataType': 'string'}, {'name': 'mode', 'dataType':"
                + " 'string'}]}"));

    assertEquals(tree("{'mode': 'eco'}"), ok(get(pump + "/state")).get(0).path("data"));
  }

  @Test
  void dataThatIsRemovedIsGone() {
    report(pump, "{'time': 1451606400000, 'data': {'rpm': 1, 'mode': 'eco'}}");
    report(pump, "{'time': 1451606401000, 'data': {'rpm': 2, 'mode': 'eco'}}");
    post(pump + "/command", json("{'name': 'stop', 'time': 1451606400000}"));

    assertEquals(202, delete(pump + "/data?end=1451606400500").status());
    assertEquals(1, ok(get(pump + "/state?limit=10")).size());
    assertEquals(0, ok(get(pump + "/command")).size());
    Reply removed =
        post(devices + "/removeData", json("{'query': {'name': 'Pump 7'}, 'attributes': ['rpm']}"));
    assertEquals(202, removed.status(), removed.message());
    assertEquals(tree("{'mode': 'eco'}"), ok(get(pump + "/state")).get(0).path("data"));
  }

  @Test
  void payloadsAreCounted() {
    report(pump, "[{'time': -86400000, 'data': {'rpm': 1}}, {'data': {'rpm': 1}}]");
    post(pump + "/command", json("{'name': 'stop'}"));
    post(pump + "/setConnectionStatus", json("{'status': 'connected'}"));

    assertEquals(
        tree("{'deviceState': 2, 'deviceCommand': 1, 'deviceConnect': 1}"),
        ok(get(pump + "/payloadCounts")));
    var breakdown = ok(get(pump + "/payloadCountsBreakdown?start=-86400000&resolution=86400000"));
    assertEquals(
        tree(
            "[{'date': '2025-12-31T00:00:00.000Z', 'value': 1},"
                + " {'date': '2026-01-01T00:00:00.000Z', 'value': 3}]"),
        breakdown.path("counts"));
  }
}
