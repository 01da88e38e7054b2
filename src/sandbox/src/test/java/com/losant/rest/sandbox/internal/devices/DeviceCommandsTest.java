package com.losant.rest.sandbox.internal.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.losant.rest.LosantClient;
import com.losant.rest.api.EventStream;
import com.losant.rest.api.LogFollower;
import com.losant.rest.devices.DeviceCommand;
import com.losant.rest.devices.DeviceState;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Commands reach the devices that they are meant for, connections are on record. */
class DeviceCommandsTest extends DevicesTestBase {
  private String pump;
  private String fan;

  @BeforeEach
  void makeDevices() {
    pump = pump("Pump", ", 'tags': [{'key': 'floor', 'value': '8'}]");
    fan =
        pump("Fan", ", 'tags': [{'key': 'floor', 'value': '9'}, {'key': 'kind', 'value': 'air'}]");
  }

  @Test
  void theLastCommandIsReturned() {
    post(pump + "/command", json("{'name': 'start', 'time': 1451606400000}"));
    post(pump + "/command", json("{'name': 'setSpeed', 'payload': {'rpm': 1450}}"));

    assertEquals(
        tree(
            "[{'time': '2026-01-01T00:00:00.000Z', 'name': 'setSpeed', 'payload': {'rpm': 1450}}]"),
        ok(get(pump + "/command")));
    assertEquals(2, ok(get(pump + "/command?limit=10")).size());
    assertEquals(0, ok(get(fan + "/command")).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'deviceIds': ['PUMP'] | 1 | 0
          'deviceTags': [{'key': 'floor', 'value': '9'}] | 0 | 1
          'deviceTags': [{'key': 'floor'}] | 1 | 1
          'deviceTags': [{'value': 'air'}] | 0 | 1
          'deviceQuery': {'name': {'$startsWith': 'P'}} | 1 | 0
          'deviceQuery': {} | 1 | 1
          'deviceIds': ['PUMP'], 'deviceQuery': {'name': 'Fan'} | 1 | 1
          'payload': 1 | 0 | 0
          """)
  void manyDevicesAreSelectedInSeveralWays(String selection, int pumps, int fans) {
    Reply reply =
        post(
            devices + "/command",
            json("{'name': 'stop', " + selection.replace("PUMP", id(pump)) + "}"));

    assertEquals(200, reply.status(), reply.message());
    assertEquals(pumps, ok(get(pump + "/command")).size());
    assertEquals(fans, ok(get(fan + "/command")).size());
  }

  @Test
  void streamsTellWhatHappensFromThenOn() {
    try (LosantClient losant =
            LosantClient.builder().baseUrl(sandbox.url()).accessToken(sandbox.token()).build();
        EventStream<DeviceCommand> commands =
            losant.device().commandStream(sandbox.applicationId(), id(pump));
        EventStream<DeviceState> states =
            losant.device().stateStream(sandbox.applicationId(), id(pump))) {
      post(fan + "/command", json("{'name': 'for somebody else'}"));
      post(pump + "/command", json("{'name': 'stop'}"));
      report(pump, "[{'data': {'rpm': 0}}, {'data': {'running': false}}]");

      assertEquals("stop", commands.iterator().next().name());
      Iterator<DeviceState> reports = states.iterator();
      assertTrue(reports.next().toJson().contains("{\"rpm\":0}"));
      assertTrue(reports.next().toJson().contains("{\"running\":false}"));
    }
  }

  @Test
  void whatADeviceReportedCanBeFollowed() {
    try (LosantClient losant =
        LosantClient.builder().baseUrl(sandbox.url()).accessToken(sandbox.token()).build()) {
      LogFollower<DeviceState> states =
          losant.device().followState(sandbox.applicationId(), id(pump));
      report(pump, "[{'time': -2000, 'data': {'rpm': 1}}, {'time': -1000, 'data': {'rpm': 2}}]");
      assertEquals(2, states.poll().entries().size());
      assertEquals(List.of(), states.poll().entries());

      report(pump, "{'data': {'rpm': 3}}");

      List<DeviceState> fresh = states.poll().entries();
      assertEquals(1, fresh.size());
      assertEquals(3, fresh.get(0).data().get("rpm").intValue());
    }
  }

  @Test
  void connectionsAreOnRecordAndShownWithTheDevice() {
    assertTrue(ok(get(pump)).at("/connectionInfo/connected").isNull());
    post(
        pump + "/setConnectionStatus",
        json("{'status': 'connected', 'connectedAt': 1451606400000, 'ipAddress': '10.0.0.1'}"));
    post(
        pump + "/setConnectionStatus",
        json("{'status': 'disconnected', 'disconnectReason': 'Rest', 'messagesFromClient': 5}"));

    assertEquals(
        tree(
            "[{'connected': 0, 'time': '2026-01-01T00:00:00.000Z', 'disconnectReason': 'Rest',"
                + " 'messagesFromClient': 5},"
                + " {'connected': 1, 'time': '2016-01-01T00:00:00.000Z', 'ipAddress': '10.0.0.1'}]"),
        ok(get(pump + "/logs?limit=10")));
    assertEquals(
        tree("{'time': '2026-01-01T00:00:00.000Z', 'connected': 0}"),
        ok(get(pump)).path("connectionInfo"));
    assertTrue(
        ok(get(pump + "?excludeConnectionInfo=true")).path("connectionInfo").isMissingNode());
    JsonNode found =
        ok(get(devices + "?query=" + encode(json("{'connectionStatus': 'disconnected'}"))));
    assertEquals(1, found.path("totalCount").intValue());
  }
}
