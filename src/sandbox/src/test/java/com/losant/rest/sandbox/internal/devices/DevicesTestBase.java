package com.losant.rest.sandbox.internal.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.losant.rest.sandbox.SandboxTestBase;
import com.losant.rest.sandbox.internal.actions.JsonTrees;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** Devices in a sandbox whose time stands still. */
public abstract class DevicesTestBase extends SandboxTestBase {
  protected String devices;

  @BeforeEach
  protected void findDevices() {
    devices = "/applications/" + sandbox.applicationId() + "/devices";
  }

  /** A device with a number {@code rpm}, a boolean {@code running} and a text {@code mode}. */
  protected String pump(String name, String more) {
    return device(
        "'name': '%s', 'attributes': [{'name': 'rpm', 'dataType': 'number'},".formatted(name)
            + " {'name': 'running', 'dataType': 'boolean'}, {'name': 'mode', 'dataType': 'string'}]"
            + more);
  }

  /** The path of a device that is made from these properties. */
  protected String device(String properties) {
    Reply reply = post(devices, json("{" + properties + "}"));
    assertEquals(201, reply.status(), reply.message());
    return devices + "/" + JsonTrees.text(reply.body(), "id");
  }

  protected static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  protected void report(String device, String state) {
    Reply reply = post(device + "/state", json(state));
    assertEquals(200, reply.status(), reply.message());
  }

  protected JsonNode ok(Reply reply) {
    assertEquals(200, reply.status(), reply.message());
    return reply.body();
  }
}
